import type { Language } from './language.ts';
import type { Competitor, Settings, WarningSign } from './settings-schema.ts';

export type { Competitor, Settings, WarningSign };

/** What holds until the user says otherwise; shown as defaults. */
export const defaultSettings: Settings = {
  schema: 1,
  language: 'auto',
  theme: 'auto',
  nativeDigits: true,
  userName: '',
  companyName: '',
  ourOffer: '',
  pinnedPlays: [],
  hiddenPlays: [],
  playTone: 'formal',
  competitors: [],
  // Twice, six and twelve times the default base rate [judged].
  bandLimits: { watch: 10, high: 30, critical: 60 },
  baseRate: 0.05,
  bookSize: 200,
  businessKind: 'auto',
  lostDefinition: 'strict',
  horizonDays: { shop: null, contract: 365 },
  signalWeights: {},
  signalHalfLives: {},
  warningSigns: [],
  learned: null,
  ordersKnownUntil: null,
  // The 5 % test of a year; margin, discount and cost are judged and the user's to correct.
  churnThreshold: 0.05,
  economics: { marginShare: 0.3, discountRate: 0.1, contactCost: 0, currency: '' },
  // One working day [judged]; an hour is the standard for saying when the answer comes.
  answerWithinHours: 8,
  workingTime: { weekend: [6, 0], startMinute: 9 * 60, endMinute: 18 * 60, holidaySets: [], daysOff: [] },
  renewalWithinDays: 60,
  editorButton: { isOn: true, offOrigins: [], places: {} },
  reminders: { isOn: true, minute: 9 * 60 },
  pausedOrigins: [],
};

/** The defaults where people work in this language: their weekend and their public holidays. */
export function defaultSettingsFor(language: Language): Settings {
  const { workingTime } = defaultSettings;
  if (language === 'fa') return { ...defaultSettings, workingTime: { ...workingTime, weekend: [4, 5], holidaySets: ['iran'] } };
  if (language === 'ru') return { ...defaultSettings, workingTime: { ...workingTime, holidaySets: ['russia'] } };
  return { ...defaultSettings, workingTime: { ...workingTime, holidaySets: ['newYearAndChristmas'] } };
}

/** Whether Holdfast rests on this site: the very origin was paused, or its host on every port. */
export function isPaused({ pausedOrigins }: Pick<Settings, 'pausedOrigins'>, origin: string): boolean {
  if (pausedOrigins.includes(origin)) return true;
  const withoutPort = origin.replace(/:\d+$/, '');
  return withoutPort !== origin && pausedOrigins.includes(withoutPort);
}

/** What no score depends on: limits of bands name a score, they do not make it. */
const apartFromScores: ReadonlySet<string> = new Set<keyof Settings>([
  'schema',
  'language',
  'theme',
  'nativeDigits',
  'userName',
  'companyName',
  'ourOffer',
  'pinnedPlays',
  'hiddenPlays',
  'playTone',
  'bandLimits',
  'learned',
  'churnThreshold',
  'economics',
  'editorButton',
  'reminders',
  'pausedOrigins',
]);

/** Of a competitor only the names are looked for; what else stands on the card is for people. */
const scored = (settings: Settings): Settings => ({
  ...settings,
  competitors: settings.competitors.map(({ name, spellings }) => ({ name, spellings })),
});

/** Whether scores that were told under the settings before have to be told anew. */
export function changesScores(before: Settings, after: Settings): boolean {
  return Object.keys(after).some((name) => {
    const [a, b] = [before, after].map((settings) => JSON.stringify(scored(settings)[name as keyof Settings]));
    return !apartFromScores.has(name) && a !== b;
  });
}

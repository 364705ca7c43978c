import type { Language } from './language.ts';
import type { Competitor, Settings } from './settings-schema.ts';

export type { Competitor, Settings };

/** What holds until the user says otherwise; shown as defaults. */
export const defaultSettings: Settings = {
  schema: 1,
  language: 'auto',
  theme: 'auto',
  nativeDigits: true,
  userName: '',
  companyName: '',
  competitors: [],
  // Twice, six and twelve times the default base rate [judged].
  bandLimits: { watch: 10, high: 30, critical: 60 },
  baseRate: 0.05,
  bookSize: 200,
  // One working day [judged]; an hour is the standard for saying when the answer comes.
  answerWithinHours: 8,
  workingTime: { weekend: [6, 0], startMinute: 9 * 60, endMinute: 18 * 60, holidaySets: [], daysOff: [] },
  renewalWithinDays: 60,
  pausedOrigins: [],
};

/** The defaults where people work in this language: their weekend and their public holidays. */
export function defaultSettingsFor(language: Language): Settings {
  const { workingTime } = defaultSettings;
  if (language === 'fa') return { ...defaultSettings, workingTime: { ...workingTime, weekend: [4, 5], holidaySets: ['iran'] } };
  if (language === 'ru') return { ...defaultSettings, workingTime: { ...workingTime, holidaySets: ['russia'] } };
  return defaultSettings;
}

/** Whether Holdfast rests on this site: the very origin was paused, or its host on every port. */
export function isPaused({ pausedOrigins }: Pick<Settings, 'pausedOrigins'>, origin: string): boolean {
  if (pausedOrigins.includes(origin)) return true;
  const withoutPort = origin.replace(/:\d+$/, '');
  return withoutPort !== origin && pausedOrigins.includes(withoutPort);
}

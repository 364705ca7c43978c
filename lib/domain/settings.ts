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
  answerWithinDays: 1,
  renewalWithinDays: 60,
  pausedOrigins: [],
};

/** Whether Holdfast rests on this site: the very origin was paused, or its host on every port. */
export function isPaused({ pausedOrigins }: Pick<Settings, 'pausedOrigins'>, origin: string): boolean {
  if (pausedOrigins.includes(origin)) return true;
  const withoutPort = origin.replace(/:\d+$/, '');
  return withoutPort !== origin && pausedOrigins.includes(withoutPort);
}

import { isDenied } from './signal-context.ts';
import type { Signal, SignalContext, SignalDefinition, Said, SignalWords } from './signal.ts';

/** +0.6, and +1.0 beyond 30 days (scoring.md 4). */
const weight = 1;
const shortShare = 0.6 / weight;
const longDays = 30;

/** As the page showed it: whether it has been paid since is not known, so it fades. */
function derive(context: SignalContext): Signal[] {
  const fact = context.history.facts.paymentOverdueDays;
  if (typeof fact?.value !== 'number' || !(fact.value >= 1)) return [];
  const days = Math.floor(fact.value);
  const key = `overdue:${days}`;
  if (isDenied(context, 'paymentLate', key)) return [];
  const evidence = { quote: null, source: fact.source, params: { days } };
  const intensity = days > longDays ? 1 : shortShare;
  return [{ id: 'paymentLate', key, at: fact.source.observedAt, intensity, confidence: fact.confidence, decays: true, evidence }];
}

export const paymentLate: SignalDefinition = {
  id: 'paymentLate',
  group: 'contract',
  weight,
  ground: 'judged',
  halfLifeDays: 60,
  action: 'settlePayment',
  isObservable: ({ history }) => history.facts.paymentOverdueDays !== undefined,
  derive,
};

export const paymentLateWords = {
  name: { en: 'Late payment', fa: 'پرداخت عقب‌افتاده', ru: 'Просрочена оплата' },
  reason: {
    params: { days: 'number' },
    en: 'A payment is {days, plural, one {# day} other {# days}} late',
    fa: 'پرداختی {days, plural, other {# روز}} عقب افتاده است',
    ru: 'Оплата просрочена на {days, plural, one {# день} few {# дня} many {# дней} other {# дня}}',
  },
} as const satisfies SignalWords;

/** Where the default weight comes from, one sentence. Apart from the words, for only the settings say it. */
export const paymentLateGround = {
  en: 'Judged: beyond a month it is seldom forgetfulness',
  fa: 'برآورد ما: بیش از یک ماه دیگر فراموشی نیست',
  ru: 'Суждение: дольше месяца редко объясняется забывчивостью',
} as const satisfies Said;

import { probabilityDownByHalf } from '../churn/business-change.ts';
import type { Purchases } from '../scoring/purchases.ts';
import { dayMs } from './days.ts';
import { isDenied } from './signal-context.ts';
import type { Signal, SignalContext, SignalDefinition, Said, SignalWords } from './signal.ts';

/** Judged: two windows of four of the customer's usual gaps, a quarter to a year long, with four orders in the earlier one. */
const gapsAWindow = 4;
const windowDays = { shortest: 90, longest: 365 };
const fewestBefore = 4;

type Compared = { before: number; after: number; days: number; probability: number };

/**
 * Orders of the last window against those of the window before. Where every amount of both is known, an order counts as
 * its share of the mean order, so that smaller orders are less business too.
 */
function compareWindows({ days, amounts, knownUntilDay }: Purchases, usualGapDays: number): Compared | null {
  const length = Math.round(Math.min(windowDays.longest, Math.max(windowDays.shortest, gapsAWindow * usualGapDays)));
  const counts = [0, 0];
  const sums = [0, 0];
  for (let i = 0; i < days.length; i++) {
    const age = knownUntilDay - days[i]!;
    if (age >= 2 * length) continue;
    const window = age >= length ? 0 : 1;
    counts[window]! += 1;
    sums[window]! += amounts[i]!;
  }
  const [before = 0, after = 0] = counts;
  if (before < fewestBefore) return null;
  const total = sums[0]! + sums[1]!;
  const mean = total / (before + after);
  const byMoney = sums[0]! > 0 && sums[1]! >= 0 && Number.isFinite(total);
  const probability = probabilityDownByHalf({
    earlier: { orders: byMoney ? sums[0]! / mean : before, days: length },
    later: { orders: byMoney ? sums[1]! / mean : after, days: length },
  });
  return probability === null ? null : { before, after, days: length, probability };
}

function derive(context: SignalContext): Signal[] {
  const { purchases } = context;
  const { days: all, usualGapDays } = purchases;
  const compared = all.length < fewestBefore || usualGapDays === null ? null : compareWindows(purchases, usualGapDays);
  if (compared === null) return [];
  const { before, after, days, probability } = compared;
  const key = `orders:${purchases.lastDay}`;
  const intensity = Math.max(0, 2 * probability - 1);
  if (intensity === 0 || isDenied(context, 'businessDown', key)) return [];
  const at = purchases.lastDay! * dayMs;
  const evidence = { quote: null, source: null, params: { before, after, days } };
  return [{ id: 'businessDown', key, at, intensity, confidence: 1, decays: false, evidence }];
}

export const businessDown: SignalDefinition = {
  id: 'businessDown',
  group: 'buying',
  weight: 1.5,
  ground: 'judged',
  halfLifeDays: null,
  // A subscriber's business does not come in orders.
  isObservable: ({ kind, purchases }) => kind === 'contract' || purchases.days.length >= fewestBefore,
  derive,
};

export const businessDownWords = {
  name: { en: 'Business down', fa: 'افت خرید', ru: 'Спад покупок' },
  /** Orders in the last `days` days, and in as many days before. */
  reason: {
    params: { before: 'number', after: 'number', days: 'number' },
    en: '{after, plural, =0 {No order} one {# order} other {# orders}} in the last {days, plural, one {# day} other {# days}}, {before} in the same time before',
    fa: 'در {days, plural, other {# روز}} گذشته {after, plural, =0 {سفارشی نداده‌اند} other {# سفارش داده‌اند}}؛ در همین مدت پیش از آن {before} سفارش',
    ru: 'За последние {days, plural, one {# день} few {# дня} many {# дней} other {# дня}} {after, plural, =0 {нет заказов} one {# заказ} few {# заказа} many {# заказов} other {# заказа}}, за такой же срок до этого {before}',
  },
} as const satisfies SignalWords;

/** Where the default weight comes from, one sentence. Apart from the words, for only the settings say it. */
export const businessDownGround = {
  en: 'Judged; how sure the fall is, is reckoned from the orders',
  fa: 'برآورد ما؛ اطمینان از افت، از خود سفارش‌ها حساب می‌شود',
  ru: 'Суждение; уверенность в спаде считается по самим заказам',
} as const satisfies Said;

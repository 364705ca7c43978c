/**
 * What a customer's own orders tell of the next ones besides the rhythm's P0. `gap`: the median gap of all customers, the
 * measure of every time, so that nothing depends on its unit.
 * - `repeats`: ln(1 + x). Rates differ more among customers than a gamma distribution lets them.
 * - `age`: ln(T + gap/4). A list of orders seldom begins with the shop: its oldest customers are its old regulars.
 * - `amount`: ln of the mean of the order days whose sum is positive; NaN with none.
 * - `silence`: ln of the days since the last order over the own gap, which is drawn towards everybody's as by two repeats.
 * - `clumpiness`: 0 for even gaps, to 1 for orders in clumps; the entropy of the gaps and the silence (Zhang, Bradlow and
 *   Small 2015, "Predicting Customer Value Using Clumpiness: From RFM to RFMC", Marketing Science 34(2)). 0 with no repeats.
 * - `later`: repeats in the later half of the age beyond those in the earlier half, in standard deviations.
 */
export const orderTraits = ['repeats', 'age', 'amount', 'silence', 'clumpiness', 'later'] as const;

/** Judged once: silence on the day of an order is a quarter of a gap; so much of everybody's gap stands for two repeats. */
const leastShare = 0.25;
const gapRepeats = 2;
/** Of a day: what stands for a silence of none. */
const leastDays = 0.5;

/** The traits of the order days at `from` up to `to`, at least one, as of a day not before the last, into `into`. */
export function readOrderTraits(
  { days, amounts }: { days: ArrayLike<number>; amounts: ArrayLike<number> },
  [from, to]: readonly [number, number],
  asOfDay: number,
  gap: number,
  into: Float64Array,
): void {
  const first = days[from]!;
  const last = days[to - 1]!;
  const repeats = to - from - 1;
  const age = asOfDay - first;
  const silence = asOfDay - last;
  const ownGap = (last - first + gapRepeats * gap) / (repeats + gapRepeats);
  const whole = last - first + Math.max(leastDays, silence);
  const middle = asOfDay - age / 2;
  let known = 0;
  let total = 0;
  let late = 0;
  let entropy = 0;
  for (let k = from; k < to; k++) {
    const amount = amounts[k]!;
    if (amount > 0 && amount < Infinity) {
      known += 1;
      total += amount;
    }
    if (k === from) continue;
    if (days[k]! > middle) late += 1;
    const share = (days[k]! - days[k - 1]!) / whole;
    entropy -= share * Math.log(share);
  }
  const rest = Math.max(leastDays, silence) / whole;
  entropy -= rest * Math.log(rest);
  into[0] = Math.log(1 + repeats);
  into[1] = Math.log(age + leastShare * gap);
  into[2] = known === 0 ? Number.NaN : Math.log(total / known);
  into[3] = Math.log((silence + leastShare * ownGap) / ownGap);
  into[4] = repeats === 0 ? 0 : 1 - entropy / Math.log(repeats + 1);
  into[5] = (2 * late - repeats) / Math.sqrt(repeats + gapRepeats);
}

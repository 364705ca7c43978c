import type { PeriodFigures } from './period-figures.ts';

/** One-sided 95 %: a rise that chance alone brings about once in twenty times. */
const notByChance = 1.645;

/**
 * Whether the loss has risen over the last three periods, more than chance would, while the revenue of the last is no smaller
 * than that of the first: the figure that leads, against the one that follows. False where revenue is not known.
 */
export function isLossRisingUnseen(figures: readonly PeriodFigures[], lost: keyof PeriodFigures['lost']): boolean {
  const [first, second, third] = figures.slice(-3);
  if (first === undefined || second === undefined || third === undefined) return false;
  if (first.revenue === null || third.revenue === null || third.revenue < first.revenue) return false;
  const rateOf = ({ atStart, lost: counts }: PeriodFigures): number =>
    atStart === 0 ? Number.NaN : (counts[lost] ?? Number.NaN) / atStart;
  const [before, between, now] = [rateOf(first), rateOf(second), rateOf(third)];
  if (!(before < between && between < now)) return false;
  const varianceOf = (rate: number, { atStart }: PeriodFigures): number => (rate * (1 - rate)) / atStart;
  return now - before > notByChance * Math.sqrt(varianceOf(before, first) + varianceOf(now, third));
}

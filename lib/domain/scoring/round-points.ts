/**
 * Rounds parts so that the whole parts add up to the rounded sum (largest remainder). Signs never flip and the order of
 * size is kept. Ties go to the earlier part. All numbers finite.
 */
export function roundPoints(parts: readonly number[]): number[] {
  const floors = parts.map(Math.floor);
  const target = Math.round(parts.reduce((sum, part) => sum + part, 0));
  let missing = target - floors.reduce((sum, part) => sum + part, 0);
  const byRemainder = parts
    .map((part, index) => ({ index, remainder: part - floors[index]! }))
    .filter(({ remainder }) => remainder > 0)
    .toSorted((a, b) => b.remainder - a.remainder || a.index - b.index);
  const rounded = [...floors];
  for (const { index } of byRemainder) {
    if (missing <= 0) break;
    rounded[index]! += 1;
    missing--;
  }
  // Never -0, which some writers show.
  return rounded.map((part) => part + 0);
}

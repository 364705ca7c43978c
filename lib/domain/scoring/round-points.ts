/**
 * Rounds parts so that the whole parts add up to the rounded sum (largest remainder). Signs never flip and the order of
 * size is kept. Ties go to the earlier part. All numbers finite.
 */
export function roundPoints(parts: readonly number[]): number[] {
  // Never -0, which some writers show.
  const rounded = parts.map((part) => Math.floor(part) + 0);
  let missing = Math.round(parts.reduce((sum, part) => sum + part, 0)) - rounded.reduce((sum, part) => sum + part, 0);
  for (; missing > 0; missing--) {
    let next = -1;
    let largest = 0;
    for (let i = 0; i < parts.length; i++) {
      const remainder = parts[i]! - rounded[i]!;
      // A part that was rounded up has none left.
      if (remainder > largest) {
        largest = remainder;
        next = i;
      }
    }
    if (next < 0) break;
    rounded[next]! += 1;
  }
  return rounded.map((part) => part + 0);
}

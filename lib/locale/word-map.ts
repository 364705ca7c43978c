/** A table written by its values, each with the words (or names in several languages) that mean it, looked up by word. */
export function wordMap<T>(rows: readonly (readonly [value: T, words: string])[]): ReadonlyMap<string, T> {
  return new Map(rows.flatMap(([value, words]) => words.split(' ').map((word) => [word, value] as const)));
}

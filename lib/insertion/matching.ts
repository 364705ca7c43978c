/** How text before and after is compared: editors change white space and add direction marks, letters they leave alone. */

const ignorable = /[\s\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]+/gu;

export const lettersOf = (text: string): string => text.replaceAll(ignorable, '');

/** How often `needle` occurs in `hay`, both as `lettersOf` gives them; occurrences do not overlap. */
export function countOf(needle: string, hay: string): number {
  if (needle === '') return 0;
  let count = 0;
  for (let at = hay.indexOf(needle); at >= 0; at = hay.indexOf(needle, at + needle.length)) count += 1;
  return count;
}

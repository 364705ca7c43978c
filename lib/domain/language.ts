/** The languages Holdfast speaks, reads and writes. */
export const languages = ['en', 'fa', 'ru'] as const;
export type Language = (typeof languages)[number];

/** Words that a person wrote in some of the languages: in this one, or else in one that has them; empty where none has. */
export const wordsIn = (words: Readonly<Record<Language, string>>, language: Language): string =>
  [language, ...languages].map((one) => words[one]).find((one) => one.trim() !== '') ?? '';

/**
 * The language of a text, by its letters: Arabic script is Persian, Cyrillic is Russian, Latin is English.
 * Returns null where no letter of the three scripts dominates.
 */
export function detectLanguage(text: string): Language | null {
  const sample = text.slice(0, 4000);
  const counts: [Language, number][] = [
    ['fa', sample.match(/\p{Script=Arabic}/gu)?.length ?? 0],
    ['ru', sample.match(/\p{Script=Cyrillic}/gu)?.length ?? 0],
    ['en', sample.match(/\p{Script=Latin}/gu)?.length ?? 0],
  ];
  const total = counts.reduce((sum, [, n]) => sum + n, 0);
  const [language, most] = counts.toSorted((a, b) => b[1] - a[1])[0]!;
  return most > 0 && most >= total * 0.5 ? language : null;
}

import { languages, type Language } from '../domain/language.ts';

/** The language to speak: the chosen one, or for `auto` the first of the browser's that we have, or English. */
export function resolveLanguage(chosen: Language | 'auto', browserLanguages: readonly string[]): Language {
  if (chosen !== 'auto') return chosen;
  for (const tag of browserLanguages) {
    const primary = tag.toLowerCase().split('-')[0];
    const known = languages.find((language) => language === primary);
    if (known) return known;
  }
  return 'en';
}

import type { Language } from '../../lib/domain/language.ts';
import { fillPlaceholders } from '../../lib/domain/plays/fill-placeholders.ts';
import { dayPlaceholders, type FilledText, type Placeholder, type PlaceholderValues } from '../../lib/domain/plays/play.ts';
import { createTranslator } from '../../lib/i18n/translator.ts';

/** A blank by its name, or one that is filled already by its name and what stands there: a correction holds for just that. */
export type BlankKey = Placeholder | `${Placeholder}=${string}`;
/** What a person typed into blanks. Days are 'YYYY-MM-DD'. */
export type Blanks = Partial<Record<BlankKey, string>>;
export type ComposedWords = {
  filled: FilledText;
  /** `value`: typed, or else suggested. `suggestion`: whether one stands, was replaced, or there is none. */
  asked: { name: Placeholder; isNeeded: boolean; value: string; suggestion: 'stands' | 'replaced' | null }[];
  /** `value`: what stands there now, known or corrected. */
  prefilled: { name: Placeholder; key: BlankKey; value: string }[];
};

/**
 * A play's paragraphs with what is known and typed put in. `asked`: the blanks that only a person can fill, also while they are
 * being filled; without a needed one the words cannot be used. `suggested` stands in a needed one until something is typed or it
 * is struck out. `prefilled`: those that are known, which a person may correct. A day is written in the words' language.
 */
export function composeWords(
  paragraphs: readonly string[],
  language: Language,
  known: PlaceholderValues,
  typed: Blanks,
  suggested: PlaceholderValues = {},
): ComposedWords {
  const open = fillPlaceholders(paragraphs, known, language);
  const asked = [...open.missing, ...open.optional].map((name) => {
    const isNeeded = open.missing.includes(name);
    const value = typed[name];
    if (!isNeeded || suggested[name] === undefined) return { name, isNeeded, value: value ?? '', suggestion: null };
    return {
      name,
      isNeeded,
      value: value ?? suggested[name],
      suggestion: value === undefined ? ('stands' as const) : ('replaced' as const),
    };
  });
  const values: PlaceholderValues = { ...known };
  for (const { name, value } of asked) if (value.trim() !== '') values[name] = value.trim();
  const all = fillPlaceholders(paragraphs, {}, language);
  const prefilled = [...all.missing, ...all.optional]
    .filter((name) => !asked.some((one) => one.name === name))
    .map((name) => {
      const key: BlankKey = `${name}=${known[name]}`;
      const value = typed[key] ?? known[name]!;
      values[name] = value.trim();
      return { name, key, value };
    });
  for (const name of dayPlaceholders) {
    const day = values[name];
    if (!day) continue;
    const written = createTranslator(language, { nativeDigits: true }).day(day);
    // In a Russian letter a year has its "г.", which lists and tables do without.
    values[name] = language === 'ru' && written !== day ? `${written} г.` : written;
  }
  return {
    filled: fillPlaceholders(paragraphs, values, language),
    asked,
    prefilled,
  };
}

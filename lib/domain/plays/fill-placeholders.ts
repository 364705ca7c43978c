import type { Language } from '../language.ts';
import { toPlainText } from './plain-text.ts';
import { placeholders, type FilledText, type Placeholder, type PlaceholderValues } from './play.ts';

const maxValueLength = 200;
const firstStrongIsolate = '\u2068';
const popDirectionalIsolate = '\u2069';
const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;

/** [About {issue}: |] : words that hold placeholders, and what stands there when one of them has no value. */
const alternatives = /\[([^[\]|{}]*\{[^[\]|]*)\|([^[\]|]*)\]/g;

/**
 * Puts values into a play's paragraphs. Where a value is missing, "[with {competitor}|with them]" reads "with them", and the
 * placeholder is listed in `optional`; elsewhere it stays visible as {name} and is listed in `missing`. Both hold each name
 * once, in order of appearance. Braces and brackets that are none of ours are left alone. Values are plain text: whatever they
 * hold is never filled a second time. A value that runs against the direction of the sentence is wrapped in Unicode isolates.
 */
export function fillPlaceholders(paragraphs: readonly string[], values: PlaceholderValues, language: Language): FilledText {
  const missing = new Set<Placeholder>();
  const optional = new Set<Placeholder>();
  const valueOf = (name: Placeholder): string => toPlainText(values[name] ?? '', maxValueLength);
  const choose = (_: string, named: string, otherwise: string): string => {
    const lacking = [...named.matchAll(/\{([A-Za-z]{1,40})\}/g)]
      .map((found) => found[1]!)
      .filter((name) => isPlaceholder(name) && valueOf(name) === '');
    for (const name of lacking) optional.add(name as Placeholder);
    return lacking.length === 0 ? named : otherwise;
  };
  const fill = (whole: string, name: string, stop: string): string => {
    if (!isPlaceholder(name)) return whole;
    const value = valueOf(name);
    if (value === '') {
      missing.add(name);
      return whole;
    }
    // "Acme Inc." at the end of a sentence brings its own full stop.
    return isolate(value, language) + (/[.!?…؟]$/u.test(value) ? '' : stop);
  };
  return {
    paragraphs: paragraphs.map((paragraph) => paragraph.replace(alternatives, choose).replace(/\{([A-Za-z]{1,40})\}(\.?)/g, fill)),
    missing: [...missing],
    optional: [...optional].filter((name) => !missing.has(name)),
    language,
  };
}

function isPlaceholder(name: string): name is Placeholder {
  return (placeholders as readonly string[]).includes(name);
}

/** Letters against the sentence's direction would pull the punctuation beside them to the wrong end. */
function isolate(value: string, language: Language): string {
  const letters = value.match(/\p{L}/gu) ?? [];
  const isSentenceRightToLeft = language === 'fa';
  return letters.some((letter) => rightToLeft.test(letter) !== isSentenceRightToLeft)
    ? firstStrongIsolate + value + popDirectionalIsolate
    : value;
}

import type { Language } from '../language.ts';
import { toPlainText } from './plain-text.ts';
import { placeholders, type FilledText, type Placeholder, type PlaceholderValues } from './play.ts';

const maxValueLength = 200;
const firstStrongIsolate = '\u2068';
const popDirectionalIsolate = '\u2069';
const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;

/**
 * Puts values into a play's paragraphs. A placeholder without a value stays visible as {name} and is listed in `missing`, each
 * once, in order of appearance; braces that are no placeholder of ours are left alone. Values are plain text: whatever they hold
 * is never filled a second time. A value that runs against the direction of the sentence is wrapped in Unicode isolates.
 */
export function fillPlaceholders(paragraphs: readonly string[], values: PlaceholderValues, language: Language): FilledText {
  const missing = new Set<Placeholder>();
  const fill = (whole: string, name: string, stop: string): string => {
    if (!isPlaceholder(name)) return whole;
    const value = toPlainText(values[name] ?? '', maxValueLength);
    if (value === '') {
      missing.add(name);
      return whole;
    }
    // "Acme Inc." at the end of a sentence brings its own full stop.
    return isolate(value, language) + (/[.!?…؟]$/u.test(value) ? '' : stop);
  };
  return {
    paragraphs: paragraphs.map((paragraph) => paragraph.replace(/\{([A-Za-z]{1,40})\}(\.?)/g, fill)),
    missing: [...missing],
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

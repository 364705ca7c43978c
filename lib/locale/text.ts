/** The languages whose words for numbers and dates are known. Null stands for any other. */
export type TextLanguage = 'en' | 'fa' | 'ru';

// Control, format (bidi marks, soft hyphen, byte order mark), private use, half pairs. ZWNJ and ZWJ belong to Persian spelling.
const unseen = /[\p{Cs}\p{Co}]|[^\P{Cf}\u200c\u200d]|[^\P{Cc}\s]/gu;

/** At most `max` UTF-16 units, never half a character. */
function capText(text: string, max: number): string {
  if (text.length <= max) return text;
  const isPairCut = text.charCodeAt(max - 1) >> 10 === 0x36;
  return text.slice(0, isPairCut ? max - 1 : max);
}

/** One line: control and bidi characters gone, any space one space, at most `max` UTF-16 units. */
export function cleanText(text: string, max: number): string {
  return capText(text.replaceAll(unseen, '').replaceAll(/\s+/gu, ' ').trim(), max).trimEnd();
}

/** As cleanText, but lines stay lines, with one empty line between paragraphs at most. */
export function cleanLines(text: string, max: number): string {
  const lines = text
    .replaceAll(/\r\n?|[\u2028\u2029]/gu, '\n')
    .replaceAll(unseen, '')
    .replaceAll(/[^\S\n]+/gu, ' ')
    .replaceAll(/ ?\n ?/gu, '\n')
    .replaceAll(/\n{3,}/gu, '\n\n');
  return capText(lines.trim(), max).trimEnd();
}

/**
 * One spelling for letters that are written in several ways: lower case, ي and ی, ك and ک, آ and ا, ё and е. Vowel
 * marks, tatweel, ZWNJ and ZWJ go.
 */
export function foldLetters(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[\u064b-\u065f\u0670\u0640\u200c\u200d]/gu, '')
    .replaceAll(/[يى]/gu, 'ی')
    .replaceAll('ك', 'ک')
    .replaceAll(/[ةۀ]/gu, 'ه')
    .replaceAll(/[آأإٱ]/gu, 'ا')
    .replaceAll('ё', 'е');
}

/** Lower-case Latin letters without their accents: août and aout, Müller and Muller. */
export function foldAccents(text: string): string {
  if (!/[\u00c0-\u024f\u1e00-\u1eff]/u.test(text)) return text;
  return text
    .normalize('NFD')
    .replaceAll(/([a-z])\p{M}+/gu, '$1')
    .normalize('NFC');
}

/** The language that a cell's own letters or digits settle; null where they could be of any. */
export function languageOfScript(text: string): TextLanguage | null {
  if (/[\u0600-\u06ff]/u.test(text)) return 'fa';
  return /\p{Script=Cyrillic}/u.test(text) ? 'ru' : null;
}

import { asciiDigits } from './digits.ts';
import { cleanText, languageOfScript, type TextLanguage } from './text.ts';

const maxLength = 200;
const maxCount = 10;
const sequences = ['1234567890123', '0123456789012'];
const extensionWords = 'ext|extension|x|доб|добавочный|внутр|داخلی|#';
const extensionAfter = new RegExp(`^[^\\p{L}#]*(?:${extensionWords})[.:=\\s]*(\\d{1,6})\\D*$`, 'u');
/** A comma or a semicolon before an extension parts nothing: +7 495 555-01-91, доб. 12; tel:+1415;ext=7. */
const extensionComma = new RegExp(`[,;،]\\s?(?=(?:${extensionWords})[.:=\\s]*\\d)`, 'gu');
/** Iranian numbers behind the 0 or +98: mobiles and the area codes of the provinces. */
const iranian = /^(?:9\d|1[137]|2[134568]|3[1458]|4[145]|5[1468]|6[16]|7[1467]|8[13467])\d{8}$/u;

function readOne(part: string, isPersian: boolean): string | null {
  const [, plus, body = '', rest = ''] = /^[^\d+]*(\+?)([\d\s().\-‐-―/]*)(.*)$/u.exec(part) ?? [];
  const extension = extensionAfter.exec(rest)?.[1];
  if (extension === undefined && /\d/u.test(rest)) return null;
  let digits = (plus === '+' ? body.replace('(0)', '') : body).replaceAll(/\D/gu, '');
  let isInternational = plus === '+';
  if (!isInternational && digits.startsWith('00')) {
    isInternational = true;
    digits = digits.slice(2);
  }
  const inIran = /^(?:0|98)(\d{10})$/u.exec(digits)?.[1] ?? '';
  if (isInternational) digits = digits.replace(/^980/u, '98');
  else if (/^[78][3489]\d{9}$/u.test(digits)) {
    isInternational = true;
    digits = `7${digits.slice(1)}`;
  } else if (isPersian && iranian.test(inIran)) {
    isInternational = true;
    digits = `98${inIran}`;
  }
  if (digits.length < 7 || digits.length > 15) return null;
  // Fillers such as 0000000 or 1234567 would make one customer of everybody who has them.
  if (/(\d)\1{6}$/u.test(digits) || sequences.some((sequence) => sequence.startsWith(digits))) return null;
  return `${isInternational ? '+' : ''}${digits}${extension === undefined ? '' : `x${extension}`}`;
}

/**
 * Every telephone number in a text once, 10 at most, each as a key to compare by: `+` and digits where the country is
 * known, else the digits as they stand, then `x` and the extension. Russian numbers begin with 8 or 7 before the area
 * code; Iranian ones with 0, in Persian text or on a Persian page. None under 7 and over 15 digits, and no fillers.
 */
export function readPhones(text: string, language: TextLanguage | null = null): string[] {
  if (text.length > maxLength) return [];
  const isPersian = (languageOfScript(text) ?? language) === 'fa';
  const parts = asciiDigits(text)
    .toLowerCase()
    .replaceAll(extensionComma, ' ')
    .split(/[,;|،؛\n]|\/(?=\s?\+)|(?<=\d)\s+(?=\+)/u);
  return [...new Set(parts.flatMap((part) => readOne(cleanText(part, maxLength), isPersian) ?? []))].slice(0, maxCount);
}

/** The first telephone number in a text, as readPhones gives it. */
export function readPhone(text: string, language: TextLanguage | null = null): string | null {
  return readPhones(text, language)[0] ?? null;
}

/**
 * Whether two keys of readPhones are one number: `compatible` where one lacks its country (its digits without the
 * leading 0 or 8, at least 8 of them, end the other) or its extension.
 */
export function comparePhones(a: string, b: string): 'same' | 'compatible' | 'different' {
  if (a === b) return 'same';
  const [numberA = '', extensionA] = a.split('x');
  const [numberB = '', extensionB] = b.split('x');
  if (extensionA !== undefined && extensionB !== undefined && extensionA !== extensionB) return 'different';
  if (numberA === numberB) return 'compatible';
  if (numberA.startsWith('+') === numberB.startsWith('+')) return 'different';
  const [international, national] = numberA.startsWith('+') ? [numberA, numberB] : [numberB, numberA];
  const significant = national.replace(/^[08]/u, '');
  return significant.length >= 8 && international.endsWith(significant) ? 'compatible' : 'different';
}

import { asciiDigits } from './digits.ts';
import { cleanText, languageOfScript } from './text.ts';

const maxLength = 200;
const sequences = ['1234567890123', '0123456789012'];

function readOne(part: string, isPersian: boolean): string | null {
  const [, plus, body = '', rest = ''] = /^[^\d+]*(\+?)([\d\s().\-‐-―/]*)(.*)$/u.exec(part) ?? [];
  const extension = /^[^\p{L}#]*(?:ext|extension|x|доб|добавочный|внутр|داخلی|#)[.:\s]*(\d{1,6})\D*$/u.exec(rest)?.[1];
  if (extension === undefined && /\d/u.test(rest)) return null;
  let digits = (plus === '+' ? body.replace('(0)', '') : body).replaceAll(/\D/gu, '');
  let isInternational = plus === '+';
  if (!isInternational && digits.startsWith('00')) {
    isInternational = true;
    digits = digits.slice(2);
  }
  if (isInternational) digits = digits.replace(/^980/u, '98');
  else if (/^[78][3489]\d{9}$/u.test(digits)) {
    isInternational = true;
    digits = `7${digits.slice(1)}`;
  } else if (isPersian && /^(?:0|98)[1-9]\d{9}$/u.test(digits)) {
    isInternational = true;
    digits = digits.replace(/^0?(?:98)?/u, '98');
  }
  if (digits.length < 7 || digits.length > 15) return null;
  // Fillers such as 0000000 or 1234567 would make one customer of everybody who has them.
  if (/(\d)\1{6}$/u.test(digits) || sequences.some((sequence) => sequence.startsWith(digits))) return null;
  return `${isInternational ? '+' : ''}${digits}${extension === undefined ? '' : `x${extension}`}`;
}

/**
 * A telephone number as a key to compare by: `+` and digits where the country is known, else the digits as they stand,
 * then `x` and the extension. Russian numbers begin with 8 or 7 before the area code; Iranian ones with 0 in Persian
 * text. Of several numbers the first. Null under 7 and over 15 digits, and for fillers.
 */
export function readPhone(text: string): string | null {
  if (text.length > maxLength) return null;
  const isPersian = languageOfScript(text) === 'fa';
  for (const part of text.split(/[,;|،؛\n]|\/(?=\s?\+)/u)) {
    const phone = readOne(asciiDigits(cleanText(part, maxLength)).toLowerCase(), isPersian);
    if (phone !== null) return phone;
  }
  return null;
}

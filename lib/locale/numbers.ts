import { asciiDigits } from './digits.ts';
import { cleanText, foldLetters, type TextLanguage } from './text.ts';

/** An amount of money. `currency`: ISO 4217 where the text tells it. Toman are given as rial (1 toman = 10 rial). */
export type Amount = { value: number; currency: string | null };

const maxLength = 200;

const scales: Record<string, number> = {};
for (const [factor, words] of [
  [1e3, 'k к thousand тыс тысяча тысячи тысяч هزار'],
  [1e6, 'mn mln million millions млн миллион миллиона миллионов میلیون ملیون'],
  [1e9, 'bn bln billion billions млрд миллиард миллиарда миллиардов میلیارد ملیارد'],
] as const)
  for (const word of words.split(' ')) scales[word] = factor;
/** One letter that is also a unit (metre, tonne): a scale only beside a currency. */
const shortScales: Record<string, number> = { m: 1e6, м: 1e6, т: 1e3, b: 1e9 };

const toman = 'IRT';
const currencies: Record<string, string> = {};
for (const code of Intl.supportedValuesOf('currency')) currencies[code.toLowerCase()] = code;
for (const words of [
  'EUR € euro euros евро یورو',
  'USD $ us dollar dollars доллар доллара долларов долл دلار',
  'GBP £ pound pounds پوند фунт фунта фунтов',
  'RUB ₽ rur руб рубль рубля рублей р روبل',
  'IRR ﷼ rial rials риал риала риалов ریال',
  'IRT irt toman tomans туман туманов تومان تومن ت',
  'TRY ₺',
  'UAH ₴ грн',
  'KZT ₸ тенге',
  'INR ₹',
  'PLN zł',
  'CZK kč',
  'AED درهم',
]) {
  const [code, ...names] = words.split(' ');
  for (const name of names) currencies[name] = code!;
}

/** Thousands that are certainly thousands: 1-3 digits, then threes; or the Indian way, twos and a three at the end. */
const areGroups = (groups: readonly string[], separator: string) =>
  groups.length === 1 ||
  (/^[1-9]\d{0,2}$/u.test(groups[0]!) &&
    (groups.slice(1).every((group) => group.length === 3) ||
      (separator === ',' &&
        groups[0]!.length < 3 &&
        groups.at(-1)!.length === 3 &&
        groups.slice(1, -1).every((group) => group.length === 2))));

/** Digits with separators, as the language writes them; null where they can be read in two ways. */
function valueOf(raw: string, language: TextLanguage | null, isMoney: boolean): number | null {
  const groups = raw.split(/\D/u);
  const separators = raw.match(/\D/gu) ?? [];
  if (raw.length - separators.length > 15) return null;
  const last = separators.at(-1);
  if (last === undefined) return Number(raw);
  const earlier = separators.slice(0, -1);
  const fraction = groups.at(-1)!;
  let isDecimal: boolean;
  if (last === '٫') isDecimal = true;
  else if (last === '/') {
    // Persian handwriting's decimal slash; anywhere else it is a date or a fraction.
    if (language !== 'fa' || !isMoney || earlier.length > 0 || fraction.length > 2) return null;
    isDecimal = true;
  } else if (last !== '.' && last !== ',') isDecimal = false;
  else if (earlier.length > 0) isDecimal = !earlier.includes(last);
  else if (fraction.length !== 3 || !/^[1-9]\d{0,2}$/u.test(groups[0]!)) {
    isDecimal = true;
    if (fraction.length > 2 && last === ',' && language !== 'ru' && groups[0] !== '0') return null;
  } else if (last === ',' && (language === 'en' || language === 'fa')) isDecimal = false;
  else {
    // 1.234 in English, 1,234 in Russian: a fraction by rule, but money with three places is more likely thousands.
    if (isMoney || language !== (last === '.' ? 'en' : 'ru')) return null;
    isDecimal = true;
  }
  const between = isDecimal ? earlier : separators;
  const whole = isDecimal ? groups.slice(0, -1) : groups;
  if (between.some((separator) => separator !== between[0] || separator === '٫' || separator === '/')) return null;
  if (!areGroups(whole, between[0] ?? '')) return null;
  return Number(isDecimal ? `${whole.join('')}.${fraction}` : whole.join(''));
}

type Found = { value: number; currency: string | null };

function readOne(text: string, language: TextLanguage | null, isMoney: boolean): Found | null {
  if (text.length > maxLength) return null;
  const words = asciiDigits(foldLetters(cleanText(text, maxLength)));
  const parts: { value: number; scale: number }[] = [];
  let currency: string | null = null;
  let isNegative = false;
  let needsCurrency = false;
  let isApart = false;
  let before = '';
  let end = 0;
  const tokens = words.matchAll(/(\d+(?:[.,٫٬،'’ /]\d+)*)|(\p{L}[\p{L}\p{M}]*)|\S/gu);
  for (const match of tokens) {
    const [token, digits, word] = match;
    const isGlued = match.index === end && match.index > 0;
    end = match.index + token.length;
    const latest = parts.at(-1);
    const currencyHere = currencies[token];
    if (digits !== undefined) {
      // A second number counts only as the rest of the first: 2 million and 500 thousand.
      if (latest !== undefined && (latest.scale === 1 || isApart)) return null;
      if (isGlued && /\p{L}/u.test(before) && currencies[before] === undefined) return null;
      const value = valueOf(digits, language, isMoney);
      if (value === null) return null;
      parts.push({ value, scale: 1 });
      isApart = false;
    } else if (word !== undefined && Object.hasOwn(scales, word)) {
      if (latest === undefined || latest.scale !== 1) return null;
      latest.scale = scales[word]!;
    } else if (currencyHere !== undefined && Object.hasOwn(currencies, token)) {
      const isOtherDollar = token === '$' && isGlued && /\p{L}/u.test(before) && before !== 'us';
      if (currency !== null && currency !== currencyHere) return null;
      if (!isOtherDollar) currency = currencyHere;
    } else if (word !== undefined && latest !== undefined && latest.scale === 1 && Object.hasOwn(shortScales, word)) {
      latest.scale = shortScales[word]!;
      needsCurrency = true;
    } else if (word !== undefined) {
      if (latest !== undefined && (isGlued || (isMoney && !['و', 'и', 'and'].includes(word)))) return null;
      if (latest !== undefined && !['و', 'и', 'and'].includes(word)) isApart = true;
    } else if (/[-−–]/u.test(token)) {
      // A minus is glued to what follows and to nothing before it.
      if (latest !== undefined || isGlued || /^(?:\s|$)/u.test(words.slice(end, end + 1))) return null;
      isNegative = true;
    } else if (/[#№%٪‰<>~≈±+*/]/u.test(token) && !(token === '+' && latest === undefined)) return null;
    else if (latest !== undefined && !/[.,;:،؛)\]»"”]/u.test(token)) return null;
    before = token;
  }
  if (parts.length === 0 || (needsCurrency && currency === null)) return null;
  if (parts.some(({ scale }, i) => i > 0 && scale >= parts[i - 1]!.scale)) return null;
  // Bookkeepers put what is owed in brackets; a count in brackets is a count.
  if (isMoney && /^\(.*\)$/u.test(words)) isNegative = !isNegative;
  const sum = parts.reduce((total, { value, scale }) => total + value * scale, 0) * (currency === toman ? 10 : 1);
  // 1.1 * 1e6 and the like: floating point must not show.
  const value = Number(sum.toPrecision(15));
  return { value: isNegative ? 0 - value : value, currency: currency === toman ? 'IRR' : currency };
}

/**
 * The one number in a text, in any digits, with words around it. Null where there is none, more than one, a share in
 * per cent, or a number that can be read in two ways (1.234 is thousands or a fraction). Never throws.
 */
export function readNumber(text: string, language: TextLanguage | null): number | null {
  return readOne(text, language, false)?.value ?? null;
}

/** An amount of money with or without its currency. Null where it is not certain (see readNumber). Never throws. */
export function readAmount(text: string, language: TextLanguage | null): Amount | null {
  return readOne(text, language, true);
}

import { asciiDigits } from './digits.ts';
import { cleanText, foldLetters, type TextLanguage } from './text.ts';
import { wordMap } from './word-map.ts';

/** An amount of money. `currency`: ISO 4217 where the text tells it. Toman are given as rial (1 toman = 10 rial). */
export type Amount = { value: number; currency: string | null };

const maxLength = 200;

const scales = wordMap<number>([
  [1e3, 'k к thousand тыс тысяча тысячи тысяч هزار tsd'],
  [1e6, 'mn mln mio million millions млн миллион миллиона миллионов میلیون ملیون'],
  [1e9, 'bn bln mrd billion billions млрд миллиард миллиарда миллиардов میلیارد ملیارد'],
  [1e12, 'trn trln trillion трлн триллион триллиона триллионов تریلیون'],
]);
/** One letter that is also a unit (metre, tonne): a scale only beside a currency. */
const shortScales = wordMap<number>([
  [1e3, 'т'],
  [1e6, 'm м'],
  [1e9, 'b'],
  [1e12, 'tn'],
]);
const joints = new Set(['و', 'и', 'and']);

const toman = 'IRT';
/** The sign or word is money's, but of several countries. */
const someCurrency = '';
const currencies = wordMap<string>([
  ['EUR', 'eur € euro euros евро یورو'],
  ['USD', 'usd $ us dollar dollars доллар доллара долларов долл دلار'],
  ['GBP', 'gbp £ pound pounds фунт фунта фунтов پوند'],
  ['RUB', 'rub ₽ rur руб рубль рубля рублей р روبل'],
  ['IRR', 'irr ﷼ rial rials риал риала риалов ریال'],
  [toman, 'irt toman tomans туман тумана туманов томан томана томанов تومان تومن ت'],
  ['TRY', '₺'],
  ['UAH', 'uah ₴ грн'],
  ['KZT', 'kzt ₸ тенге'],
  ['INR', 'inr ₹'],
  ['PLN', 'pln zł'],
  ['CZK', 'czk kč'],
  ['AED', 'aed درهم'],
  ['CHF', 'chf'],
  ['JPY', 'jpy'],
  ['CNY', 'cny'],
  [someCurrency, 'kr fr ¥ ￥'],
]);
const codes = new Set(Intl.supportedValuesOf('currency'));

/** What is written in several words, in one. */
const phrases: readonly (readonly [RegExp, string])[] = [
  [/us[- ]dollars?|доллар(?:а|ов)? сша|دلار (?:امریکا|ایالات متحده)/gu, 'usd'],
  [/russian ro?ubles?|российск\p{L}+ рубл\p{L}+|روبل روسیه|russische rubel/gu, 'rub'],
  [/iranian rials?|иранск\p{L}+ риал\p{L}*|ریال ایران|iranische rial/gu, 'irr'],
  [/british pounds?|pounds? sterling|(?:британск\p{L}+ )?фунт\p{L}* стерлингов|پوند (?:بریتانیا|انگلیس|استرلینگ)/gu, 'gbp'],
  [/swiss francs?|швейцарск\p{L}+ франк\p{L}*|فرانک سو[یئ]یس|schweizer franken/gu, 'chf'],
  [/uae dirhams?|дирхам\p{L}* оаэ|درهم امارات(?: متحده عربی)?/gu, 'aed'],
  // Other countries' dollars, and yens and yuans with their country.
  [/(?<!\p{L})(?!us\$)\p{L}{1,3}[$¥]|[$¥](?!us)\p{L}{2}(?!\p{L})/gu, '¥'],
  [/[%٪﹪％]|(?<!\p{L})(?:per ?cent|pct|процент(?:а|ов)?|در ?صد|prozent|pour cent|por ciento)(?!\p{L})/gu, '%'],
];

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
function valueOf(raw: string, language: TextLanguage | null, kind: Kind): number | null {
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
    if (language !== 'fa' || kind === 'count' || earlier.length > 0 || fraction.length > 2) return null;
    isDecimal = true;
  } else if (last !== '.' && last !== ',') isDecimal = false;
  else if (earlier.length > 0) isDecimal = !earlier.includes(last);
  else if (fraction.length !== 3 || !/^[1-9]\d{0,2}$/u.test(groups[0]!)) {
    isDecimal = true;
    if (fraction.length > 2 && last === ',' && language !== 'ru' && groups[0] !== '0') return null;
  } else if (last === ',' && (language === 'en' || language === 'fa')) isDecimal = false;
  else {
    // 1.234 in English, 1,234 in Russian: a fraction by rule, but money with three places is more likely thousands.
    if (kind === 'money' || language !== (last === '.' ? 'en' : 'ru')) return null;
    isDecimal = true;
  }
  const between = isDecimal ? earlier : separators;
  const whole = isDecimal ? groups.slice(0, -1) : groups;
  if (between.some((separator) => separator !== between[0] || separator === '٫' || separator === '/')) return null;
  if (!areGroups(whole, between[0] ?? '')) return null;
  return Number(isDecimal ? `${whole.join('')}.${fraction}` : whole.join(''));
}

/** What the number counts: money and shares are written in ways of their own. */
type Kind = 'count' | 'money' | 'share';

function readOne(text: string, language: TextLanguage | null, kind: Kind): Amount | null {
  if (text.length > maxLength) return null;
  const clean = cleanText(text, maxLength);
  let line = asciiDigits(foldLetters(clean));
  for (const [several, one] of phrases) line = line.replaceAll(several, one);
  // A code that is no common word is one in capitals only: try, all, top.
  const inCapitals = new Set((clean.match(/[A-Z]{3}/gu) ?? []).filter((code) => codes.has(code)).map((code) => code.toLowerCase()));
  const currencyOf = (token: string) => currencies.get(token) ?? (inCapitals.has(token) ? token.toUpperCase() : undefined);

  const parts: { value: number; scale: number }[] = [];
  let currency: string | undefined;
  let isNegative = false;
  let isOpen = false;
  let isInBrackets = false;
  let needsCurrency = false;
  let isShare = false;
  let hasWords = false;
  /** Words stand between the number and here. */
  let isApart = false;
  let before = '';
  let end = 0;
  for (const match of line.matchAll(/(\d+(?:[.,٫٬،'’ /]\d+)*)|(\p{L}[\p{L}\p{M}]*)|\S/gu)) {
    const [token, digits, word] = match;
    const isGlued = match.index === end && match.index > 0;
    end = match.index + token.length;
    const latest = parts.at(-1);
    const currencyHere = currencyOf(token);
    const scale = scales.get(token) ?? (latest?.scale === 1 ? shortScales.get(token) : undefined);
    if (digits !== undefined) {
      // A second number counts only as the rest of the first: 2 million and 500 thousand.
      if (latest !== undefined && (latest.scale === 1 || isApart)) return null;
      if (isGlued && /\p{L}/u.test(before) && currencyOf(before) === undefined) return null;
      const value = valueOf(digits, language, kind);
      if (value === null) return null;
      parts.push({ value, scale: 1 });
      isApart = false;
    } else if (token === '%') {
      if (kind !== 'share' || isShare || isApart) return null;
      isShare = true;
    } else if (currencyHere !== undefined) {
      if (kind === 'share' || (currency !== undefined && currency !== currencyHere)) return null;
      currency = currencyHere;
    } else if (scale !== undefined) {
      // هزار میلیارد: a thousand times a greater one.
      if (latest === undefined || (latest.scale !== 1 && (latest.scale !== 1e3 || scale === 1e3 || scales.get(before) !== 1e3)))
        return null;
      latest.scale *= scale;
      needsCurrency ||= !scales.has(token);
    } else if (word !== undefined) {
      const isJoint = joints.has(word);
      if (latest !== undefined && (isGlued || (kind === 'money' && !isJoint))) return null;
      if (!isJoint) hasWords = true;
      if (!isJoint && latest !== undefined) isApart = true;
    } else if (/[-−–]/u.test(token)) {
      // A minus is glued to what follows and, but for a currency, to nothing before it.
      const isAfterWord = isGlued && !isOpen && currencyOf(before) === undefined;
      if (latest !== undefined || isAfterWord || /^(?:\s|$)/u.test(line.slice(end, end + 1))) return null;
      isNegative = true;
    } else if (/[#№<>~≈±‰*/]/u.test(token) || (token === '+' && latest !== undefined)) return null;
    else if (token === '(' && latest === undefined) isOpen = true;
    else if (token === ')' && isOpen) {
      isInBrackets = latest !== undefined;
      isOpen = false;
    } else if (latest !== undefined && !/[.,;:،؛()\]»"”]/u.test(token)) return null;
    before = token;
  }
  if (parts.length === 0 || (needsCurrency && currency === undefined) || isShare !== (kind === 'share')) return null;
  if (parts.some((part, i) => i > 0 && part.scale >= parts[i - 1]!.scale)) return null;
  // Bookkeepers put what is owed in brackets, with nothing but its currency; a count in brackets is a count.
  if (kind === 'money' && isInBrackets) {
    if (isNegative || hasWords) return null;
    isNegative = true;
  }
  const sum = parts.reduce((total, { value, scale }) => total + value * scale, 0) * (currency === toman ? 10 : 1);
  // 1.1 * 1e6 and the like: floating point must not show.
  const value = Number(sum.toPrecision(15));
  return { value: isNegative ? 0 - value : value, currency: currency === toman ? 'IRR' : (currency ?? someCurrency) || null };
}

/**
 * The one number in a text, in any digits, with words around it. Null where there is none, more than one, a share in
 * per cent, or a number that can be read in two ways (1.234 is thousands or a fraction). Never throws.
 */
export function readNumber(text: string, language: TextLanguage | null): number | null {
  return readOne(text, language, 'count')?.value ?? null;
}

/** A share as it is written: 12.5 for 12.5 %, ٪۱۲٫۵ or 12,5 процента. Null without a sign or word for per cent (see readNumber). Never throws. */
export function readPercent(text: string, language: TextLanguage | null): number | null {
  return readOne(text, language, 'share')?.value ?? null;
}

/** An amount of money with or without its currency; a lone $ is the US dollar. Null where it is not certain (see readNumber). Never throws. */
export function readAmount(text: string, language: TextLanguage | null): Amount | null {
  return readOne(text, language, 'money');
}

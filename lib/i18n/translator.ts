import type { Language } from '../domain/language.ts';
import { parseMessage, type Message, type ParamArguments, type ParamKind, type Part } from './message.ts';

export type Direction = 'ltr' | 'rtl';

/**
 * Says messages and writes numbers and dates in one language. It holds no catalogue: messages are handed to `t`, so a
 * bundle holds the words that its code names and no others.
 */
export type Translator = {
  language: Language;
  direction: Direction;
  nativeDigits: boolean;
  t: <const M extends Message>(message: M, ...args: ParamArguments<M>) => string;
  /** For a message that is chosen at run time: parameters are checked against its declaration, a missing one throws. */
  say: (message: Message, params?: Readonly<Record<string, string | number>>) => string;
  /** At most one decimal, or as many as are asked for. */
  number: (value: number, mostDecimals?: number) => string;
  /** Always with its sign; the minus is a true minus. 0 has no sign. */
  signedNumber: (value: number, mostDecimals?: number) => string;
  /** 0..1 as whole percent. */
  percent: (share: number) => string;
  /** An instant (ms since 1970 UTC) as the day it falls on for the reader: day, month in words, year. */
  date: (atMs: number) => string;
  /** A calendar day 'YYYY-MM-DD' in the same form; the words as they are where they are no such day. */
  day: (day: string) => string;
  /** Whole days from today: -1 is yesterday, 3 is in three days. */
  relativeDays: (days: number) => string;
};

export type TranslatorOptions = {
  /** Digits as the language writes them; otherwise 0-9. */
  nativeDigits: boolean;
  /** IANA name; the reader's own where absent. */
  timeZone?: string;
};

export function directionOf(language: Language): Direction {
  return language === 'fa' ? 'rtl' : 'ltr';
}

const leftToRightMark = '\u200E';
const trueMinus = '\u2212';
const noBreakSpace = '\u00A0';
const parsed = new Map<string, readonly Part[]>();

function partsOf(pattern: string): readonly Part[] {
  let parts = parsed.get(pattern);
  if (!parts) {
    parts = parseMessage(pattern);
    parsed.set(pattern, parts);
  }
  return parts;
}

/**
 * A name in the other direction, or with signs at its ends, would pull the marks around it to the wrong side: such
 * words go between U+2068 and U+2069 (Unicode UAX 9, isolates). Others stay as they are.
 */
function isolate(words: string, direction: Direction): string {
  const disturbs = direction === 'ltr' ? /\p{Script=Arabic}|\p{Script=Hebrew}/u.test(words) : /[^\p{Script=Arabic}\s\u200C]/u.test(words);
  return disturbs ? `\u2068${words}\u2069` : words;
}

export function createTranslator(language: Language, { nativeDigits, timeZone }: TranslatorOptions): Translator {
  const direction = directionOf(language);
  const digits = language === 'fa' && nativeDigits ? 'arabext' : 'latn';
  const numbers = new Map<number, Intl.NumberFormat>();
  const numbersOf = (mostDecimals: number) => {
    const known = numbers.get(mostDecimals);
    if (known) return known;
    const made = new Intl.NumberFormat(`${language}-u-nu-${digits}`, { maximumFractionDigits: mostDecimals });
    numbers.set(mostDecimals, made);
    return made;
  };
  const percents = new Intl.NumberFormat(`${language}-u-nu-${digits}`, { style: 'percent', maximumFractionDigits: 0 });
  const plurals = new Intl.PluralRules(language);
  const relative = new Intl.RelativeTimeFormat(`${language}-u-nu-${digits}`, { numeric: 'auto' });
  const calendar = language === 'fa' ? 'fa-u-ca-persian' : language === 'en' ? 'en-GB-u-ca-gregory' : 'ru-u-ca-gregory';
  const dateLocale = `${calendar}-nu-${digits}`;
  const dateParts = { day: 'numeric', month: 'long', year: 'numeric' } as const;
  const instants = new Intl.DateTimeFormat(dateLocale, timeZone === undefined ? dateParts : { ...dateParts, timeZone });
  const days = new Intl.DateTimeFormat(dateLocale, { ...dateParts, timeZone: 'UTC' });

  // The languages' own patterns differ in order and add an era or "г."; all three read well as day, month, year.
  const writeDate = (format: Intl.DateTimeFormat, atMs: number) => {
    const parts = format.formatToParts(atMs);
    const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((p) => p.type === type)?.value ?? '';
    return `${part('day')}${language === 'ru' ? noBreakSpace : ' '}${part('month')} ${part('year')}`;
  };
  const number = (value: number, mostDecimals = 1) => numbersOf(mostDecimals).format(value);
  const signedNumber = (value: number, mostDecimals = 1) => {
    if (value === 0) return number(0);
    const mark = direction === 'rtl' ? leftToRightMark : '';
    return `${mark}${value < 0 ? trueMinus : '+'}${number(Math.abs(value), mostDecimals)}`;
  };
  const date = (atMs: number) => (Number.isFinite(atMs) && Math.abs(atMs) <= 8.64e15 ? writeDate(instants, atMs) : '');
  const day = (text: string) => {
    const atMs = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
    return Number.isNaN(atMs) ? text : writeDate(days, atMs);
  };

  const writeParam = (kind: ParamKind, value: string | number): string => {
    switch (kind) {
      case 'number':
        return number(Number(value));
      case 'date':
        return date(Number(value));
      case 'day':
        return day(String(value));
      case 'text':
        return isolate(String(value), direction);
      case 'choice':
        return String(value);
    }
  };

  const say: Translator['say'] = (message, params = {}) => {
    const kinds = message.params ?? {};
    const value = (name: string) => {
      const found = Object.hasOwn(params, name) ? params[name] : undefined;
      if (found === undefined || !Object.hasOwn(kinds, name)) throw new RangeError(`Parameter ${name} is missing for: ${message.en}`);
      return found;
    };
    const write = (parts: readonly Part[], hash: string): string =>
      parts
        .map((part) => {
          if (part.kind === 'words') return part.words;
          if (part.kind === 'hash') return hash;
          if (part.kind === 'param') return writeParam(kinds[part.name] ?? 'text', value(part.name));
          const chosenBy = value(part.name);
          if (part.kind === 'select') return write(part.cases.get(String(chosenBy)) ?? part.cases.get('other')!, hash);
          const count = Number(chosenBy);
          const form = part.cases.get(`=${count}`) ?? part.cases.get(plurals.select(count)) ?? part.cases.get('other')!;
          return write(form, number(count));
        })
        .join('');
    return write(partsOf(message[language]), '');
  };

  return {
    language,
    direction,
    nativeDigits,
    t: (message, ...args: readonly [Readonly<Record<string, string | number>>?]) => say(message, args[0]),
    say,
    number,
    signedNumber,
    percent: (share) => percents.format(share),
    date,
    day,
    relativeDays: (count) => relative.format(count, 'day'),
  };
}

import type { Customer } from '../customers/customer.ts';
import { foldName } from '../plays/fold-name.ts';
import { foldText } from '../text/normalise.ts';
import { readInOtherLayouts } from './keyboard-layouts.ts';

const longestText = 2000;
/** Fewer digits are no part of a telephone number worth looking for. */
const fewestDigits = 4;
/** Shorter Persian words stand by chance where two others meet. */
const shortestJoined = 4;
const arabic = /\p{Script=Arabic}/u;

/** Lower case, no accents, one form of every letter and digit, single spaces. */
const fold = (text: string): string => foldName(foldText(text)).replaceAll(/\s+/gu, ' ').trim();

/** What a customer is found by: name, company, addresses and the digits of telephone numbers, in one folded line. */
export function customerText({ name, company, emails, phones }: Pick<Customer, 'name' | 'company' | 'emails' | 'phones'>): string {
  const numbers = phones.map((phone) => phone.split('x')[0]!.replaceAll(/\D/gu, ''));
  return fold([...new Set([name, company ?? '', ...emails, ...numbers])].join(' ')).slice(0, longestText);
}

export type CustomerMatcher = (text: string) => boolean;

/**
 * What `customerText` of whoever is looked for passes: every word of the query stands in it, be it in the middle of a word, or its
 * digits do. First as it was typed; the others, for when that finds nobody, as typed in another keyboard layout. None without words.
 */
export function customerMatchers(query: string): CustomerMatcher[] {
  return [query, ...readInOtherLayouts(query.trim())].flatMap((reading) => matcherOf(fold(reading)) ?? []);
}

function matcherOf(query: string): CustomerMatcher | null {
  const words = query.split(' ').filter((word) => word !== '');
  if (words.length === 0) return null;
  const numbers = numbersIn(query);
  return (text) => words.every((word) => holds(text, word)) || numbers.some((number) => text.includes(number));
}

/** «علیرضا» is «علی رضا» too. */
const holds = (text: string, word: string): boolean =>
  text.includes(word) || (word.length >= shortestJoined && arabic.test(word) && text.replaceAll(' ', '').includes(word));

/** A telephone number as it may be kept: whole, and without the 0, 00 or 8 that is dialled before it. */
function numbersIn(query: string): string[] {
  if (!/^[\d\s+()./-]+$/u.test(query)) return [];
  const digits = query.replaceAll(/\D/gu, '');
  return [digits, digits.replace(/^(?:0+|8)/u, '')].filter((number) => number.length >= fewestDigits);
}

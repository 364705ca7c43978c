import { readDate } from '../../locale/dates.ts';
import { readEmail } from '../../locale/emails.ts';
import { readAmount, readNumber } from '../../locale/numbers.ts';
import { readPhone } from '../../locale/phones.ts';
import { languageOfScript, type TextLanguage } from '../../locale/text.ts';
import type { Meaning } from './labels.ts';
import { meaningsOf } from './labels.ts';

/** What relative dates are reckoned from when only their shape is asked. */
const anyDay = Date.UTC(2026, 0, 15);

const languageOf = (text: string, pageLanguage: string): TextLanguage | null =>
  languageOfScript(text) ?? (/^(?:en|fa|ru)\b/iu.exec(pageLanguage)?.[0]?.toLowerCase() as TextLanguage | undefined) ?? null;

export const isEmail = (text: string): boolean => text.length <= 320 && readEmail(text) !== null;
/** So plainly a telephone number that no label is needed. */
export const isPlainPhone = (text: string): boolean => /^(?:\+|\(|[0۰])[\p{Nd}\s().-]{8,24}$/u.test(text) && isPhone(text);
export const isPhone = (text: string): boolean => !isDate(text, '') && readPhone(text) !== null;
export function isDate(text: string, pageLanguage: string): boolean {
  if (text.length > 80 || !/\p{Nd}|\p{L}/u.test(text)) return false;
  const language = languageOf(text, pageLanguage);
  return (['dayFirst', 'monthFirst', null] as const).some(
    (dateOrder) => readDate(text, { language, dateOrder, now: anyDay, mayBeFuture: true, timeZoneOffsetMinutes: 0 }) !== null,
  );
}
export const isAmount = (text: string, pageLanguage: string): boolean =>
  text.length <= 60 && /\p{Nd}/u.test(text) && readAmount(text, languageOf(text, pageLanguage)) !== null && !isDate(text, pageLanguage);
const isCount = (text: string, pageLanguage: string): boolean =>
  text.length <= 30 && Number.isInteger(readNumber(text, languageOf(text, pageLanguage)));

/** Nothing, in the ways that hosts print it. */
const empty =
  /^(?:[-–—.·•\s]*|none|n\/a|null|not set|unset|empty|unknown|not specified|not provided|no value|нет|не указан[оаы]?|не задан[оаы]?|(?:поле )?не заполнен[оаы]?|ندارد|نامشخص|ثبت نشده|keine?|aucune?)$/iu;
export const isEmpty = (text: string): boolean => empty.test(text.trim());

/** Words that could be what a person or a company is called. */
export function isNameLike(text: string): boolean {
  return (
    text.length >= 2 &&
    text.length <= 120 &&
    /\p{L}{2}/u.test(text) &&
    !/[@\n:?؟]|!$|^\p{Nd}+\s/u.test(text) &&
    text.split(/\s+/u).length <= 9 &&
    !/\s\S+\s\S+\s\S*\p{Ll}{2}\.$/u.test(text) &&
    !isEmpty(text) &&
    !isDate(text, '') &&
    meaningsOf(text).length === 0
  );
}

/** Whether words look like the field that their label says. */
export function fits(meaning: Meaning, text: string, isoDate: string | null, pageLanguage: string): boolean {
  if (isEmpty(text)) return false;
  switch (meaning) {
    case 'email':
      return isEmail(text);
    case 'phone':
      return isPhone(text);
    case 'customerSinceAt':
    case 'lastOrderAt':
    case 'lastContactAt':
    case 'nextContactAt':
    case 'contractEndAt':
    case 'updatedAt':
      return isoDate !== null || isDate(text, pageLanguage);
    case 'lastOrderAmount':
    case 'totalAmount':
    case 'balanceDue':
    case 'dealAmount':
      return isAmount(text, pageLanguage);
    case 'openCaseCount':
    case 'npsAnswer':
    case 'csatAnswer':
    case 'paymentOverdueDays':
      return isCount(text, pageLanguage);
    case 'autoRenewal':
      return text.length <= 30 && /^\p{L}/u.test(text);
    case 'name':
    case 'firstName':
    case 'lastName':
    case 'company':
    case 'owner':
      return isNameLike(text);
    case 'code':
      return text.length <= 40 && /[\p{L}\p{Nd}]/u.test(text) && !/\s\S+\s/u.test(text) && !isEmail(text);
    case 'status':
    case 'jobTitle':
      return text.length <= 60 && /\p{L}/u.test(text) && !isEmail(text) && !text.includes('\n');
    case 'website':
      return /^(?:https?:\/\/)?[\p{L}\p{N}][\p{L}\p{N}.-]+\.\p{L}{2,}(?:[/?#]\S*)?$/u.test(text);
    case 'address':
      return text.length >= 6 && text.length <= 300 && /\p{L}/u.test(text) && /[\p{Nd},،\n]/u.test(text) && !isEmail(text);
    case 'other':
      return true;
  }
}

import type { PaysBy } from '../../domain/customers/imported-history.ts';
import { asciiDigits } from '../../locale/digits.ts';
import { foldAccents, foldLetters } from '../../locale/text.ts';

/** A cell's words in one spelling: lower case, letters and digits with one space between. */
export function foldCell(text: string): string {
  return foldAccents(asciiDigits(foldLetters(text.slice(0, 200))))
    .replaceAll(/[^\p{L}\p{N}+✓✔✗✘☑☐]+/gu, ' ')
    .trim();
}

const setOf = (words: string): ReadonlySet<string> => new Set(words.split('|').map(foldCell));

const yesWords = setOf(
  'yes|y|true|t|1|on|x|✓|✔|☑|+|enabled|да|истина|вкл|включено|есть|بله|بلی|آری|دارد|درست|فعال|هست|روشن|ja|oui|si|wahr|vrai',
);
const noWords = setOf(
  'no|n|false|f|0|off|✗|✘|☐|none|disabled|нет|ложь|выкл|выключено|не|خیر|نه|ندارد|نادرست|غیرفعال|غیر فعال|نیست|خاموش|nein|non|falsch|faux',
);
const leftWords = setOf(
  'left|churned|churn|lost|gone|cancelled|canceled|cancellation|inactive|closed|terminated|expired|ended|unsubscribed|former|former customer|attrited|attrited customer|exited|quit|deactivated|not active|not renewed|disconnected|stopped|' +
    'ушел|ушла|ушли|отток|потерян|потеряна|потерянный|расторгнут|расторгнуто|расторжение|закрыт|закрыта|закрыто|неактивен|неактивна|неактивный|неактивно|не активен|не активный|отменен|отменена|отменено|отписан|отписался|бывший|бывший клиент|прекращен|истек|завершен|не продлен|отключен|архив|' +
    'رفته|رفت|از دست رفته|ازدست رفته|ریزش|ریزش کرده|ریزشی|لغو|لغو شده|لغوشده|منقضی|منقضی شده|پایان یافته|پایان‌یافته|قطع|قطع شده|غیرفعال|غیر فعال|فسخ|فسخ شده|بسته|بسته شده|خاتمه یافته|تمدید نشده|ترک کرده',
);
const staysWords = setOf(
  'active|current|live|stayed|stays|retained|existing|existing customer|joined|customer|subscribed|enabled|open|running|ongoing|renewed|past due|trialing|in force|valid|' +
    'активен|активна|активный|активно|действующий|действует|остался|осталась|работает|открыт|продлен|подписан|подключен|текущий|клиент|постоянный|' +
    'فعال|جاری|مانده|ماندگار|برقرار|معتبر|باز|تمدید شده|تمدیدشده|در حال همکاری|مشتری|مشترک|در جریان',
);
const cancelledOrderWords = setOf(
  'cancelled|canceled|cancel|failed|voided|void|draft|trash|abandoned|declined|wc cancelled|wc failed|rejected|quotation|' +
    'отменен|отменена|отменено|отмена|аннулирован|аннулировано|черновик|отказ|отклонен|не оплачен отменен|' +
    'لغو|لغو شده|لغوشده|ناموفق|پیش‌نویس|پیش نویس|رد شده|باطل|باطل شده|ابطال',
);

/** Yes or no; `No phone service` is no. Null for other words. */
export function readFlag(text: string): boolean | null {
  const words = foldCell(text);
  if (yesWords.has(words)) return true;
  if (noWords.has(words) || /^no \p{L}+ service$/u.test(words)) return false;
  return null;
}

/** Whether the customer left, by the word of a status. Null for words that do not tell. */
export function readHasLeft(text: string): boolean | null {
  const words = foldCell(text);
  if (leftWords.has(words)) return true;
  return staysWords.has(words) ? false : null;
}

/** Whether the word of an order's status says that there was no sale. */
export const isCancelledOrder = (text: string): boolean => cancelledOrderWords.has(foldCell(text));

/** `No internet service`: this plan cannot have it. */
export const readIsNotSold = (text: string): boolean => /^(?:no \p{L}+ service|n a|not applicable)$/u.test(foldCell(text));

const automaticWords =
  /automat|autopay|auto ?pay|direct debit|standing order|recurring|on file|bank withdrawal|автоплат|автомат|автосписан|привязанн\p{L}* карт|خودکار|اتوماتیک|برداشت مستقیم|پرداخت مستقیم/u;
/** A card in a list of subscribers is one that is kept on file. */
const cardWords = /^(?:credit|debit) ?card$/u;
const onlineWords =
  /electronic|e ?check|online|internet|website|gateway|e ?wallet|онлайн|через сайт|через интернет|личный кабинет|сбп|درگاه|اینترنتی|انلاین|سایت/u;
const handWords = /check|cheque|manual|cash|invoice|mailed|наличн|вручную|по счету|квитанц|نقد|دستی|چک|کارت به کارت|فیش|حضوری/u;

/** How a subscriber pays, by yes and no (automatically) or by the name of the way. Null for ways that may be several. */
export function readPaysBy(text: string): PaysBy | null {
  const words = foldCell(text);
  if (automaticWords.test(words) || cardWords.test(words)) return 'automatic';
  if (onlineWords.test(words)) return 'online';
  if (handWords.test(words)) return 'invoice';
  const flag = readFlag(text);
  return flag === null ? null : flag ? 'automatic' : 'invoice';
}

/** Whether something goes by itself, by yes and no or a word for it. Null for others. */
export function readIsAutomatic(text: string): boolean | null {
  const words = foldCell(text);
  if (automaticWords.test(words)) return true;
  return handWords.test(words) ? false : readFlag(text);
}

/** Whether somebody who knows us brought them, by yes and no or the name of a channel. A number tells nothing here. */
export function readReferral(text: string): boolean | null {
  const words = foldCell(text);
  if (/referr|friend|recommend|word of mouth|рекоменд|знаком|друз|сарафан|معرف|دوست|اشنا|توصیه/u.test(words)) return true;
  return readFlag(text) ?? (/\p{L}{2}/u.test(words) ? false : null);
}

const numerals = new Map(
  (
    [
      [1, 'a|one|один|одна|یک'],
      [2, 'two|два|две|دو'],
      [3, 'three|три|سه'],
      [4, 'four|четыре|چهار'],
      [5, 'five|пять|پنج'],
      [6, 'six|шесть|شش'],
      [12, 'twelve|двенадцать|دوازده'],
    ] as const
  ).flatMap(([value, words]) => words.split('|').map((word) => [word, value] as const)),
);
const periods: readonly (readonly [months: number, words: RegExp])[] = [
  [1, /^(?:m|mo|mos|months?|monthly|мес|месяц|месяца|месяцев|ежемесячно|ежемесячный|помесячно|помесячный|ماه|ماهه|ماهانه|ماهیانه)$/u],
  [3, /^(?:quarters?|quarterly|квартал|квартала|ежеквартально|فصل|فصلی)$/u],
  [6, /^(?:half year|half yearly|semi annual|semiannual|biannual|полгода|полугодие|نیم سال|نیمسال|شش ماهه)$/u],
  [12, /^(?:y|yr|yrs|years?|yearly|annual|annually|год|года|лет|годовой|ежегодно|سال|ساله|سالانه|سالیانه)$/u],
];

/** A term in months: a number of them, or words such as two year, 24 months, Month-to-month, ежемесячно, یک‌ساله. Null for others. */
export function readTermMonths(text: string): number | null {
  const words = foldCell(text);
  if (/^(?:month (?:to|by) month|rolling|без срока|помесячно|ماه به ماه)$/u.test(words)) return 1;
  const [, digits, numeral, unit = ''] = /^(?:(\d{1,3})(?!\d) ?|(\p{L}+) )?(\p{L}[\p{L} ]*)?$/u.exec(words) ?? [];
  const joined = numeral === undefined ? undefined : numerals.get(numeral);
  if (digits !== undefined && unit === '') return Number(digits) > 0 ? Number(digits) : null;
  const named = (name: string) => periods.find(([, pattern]) => pattern.test(name))?.[0];
  // یکساله: joined up once the ZWNJ is gone.
  const glued = [...numerals].find(
    ([word]) => /[\u0600-\u06ff]/u.test(word) && words.startsWith(word) && named(words.slice(word.length)) !== undefined,
  );
  const months = named(numeral !== undefined && joined === undefined ? `${numeral} ${unit}` : unit);
  if (months !== undefined) return (digits === undefined ? (joined ?? 1) : Number(digits)) * months || null;
  return glued === undefined ? null : glued[1] * named(words.slice(glued[0].length))!;
}

const currencySigns: readonly (readonly [code: string, pattern: RegExp])[] = [
  ['IRT', /تومان|تومن|toman|\birt\b|томан|туман/iu],
  ['IRR', /ریال|rials?|\birr\b|﷼|риал/iu],
  ['RUB', /₽|(?<!\p{L})руб|(?<![a-z])rub(?![a-z])|(?<![a-z])rur(?![a-z])/iu],
  ['EUR', /€|(?<![a-z])euro?s?(?![a-z])|евро|یورو/iu],
  ['GBP', /£|(?<![a-z])gbp(?![a-z])/iu],
  ['USD', /\$|(?<![a-z])usd(?![a-z])|долл|دلار/iu],
];

/** The currency that words name, ISO 4217, or IRT for toman; null where they name none. */
export const currencyNamedIn = (text: string): string | null => {
  const folded = foldLetters(text);
  return currencySigns.find(([, pattern]) => pattern.test(folded))?.[0] ?? null;
};

/** The currency of a cell that holds nothing else. */
export const readCurrency = (text: string): string | null =>
  /^[A-Za-z]{3}$/u.test(text.trim()) ? text.trim().toUpperCase().replace(/^RUR$/u, 'RUB') : currencyNamedIn(text);

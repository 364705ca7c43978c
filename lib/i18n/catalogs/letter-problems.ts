import type { LetterProblem } from '../../domain/plays/guard-letter.ts';
import type { Catalog, Message } from '../message.ts';

/** What is wrong with words for a customer, one line each. */
export const letterProblemWords = {
  blank: {
    params: { what: 'text' },
    en: 'A blank is still empty: {what}',
    fa: 'یک جای خالی پر نشده است: {what}',
    ru: 'Остался пропуск: {what}',
  },
  internalWord: {
    params: { what: 'text' },
    en: 'A word of ours that the customer should not read: {what}',
    fa: 'واژه‌ای داخلی که مشتری نباید بخواند: {what}',
    ru: 'Наше внутреннее слово, не для клиента: {what}',
  },
  otherName: {
    params: { what: 'text' },
    en: 'The greeting names somebody else: {what}',
    fa: 'در سلام آغاز نامه نام کس دیگری آمده است: {what}',
    ru: 'В обращении другое имя: {what}',
  },
  otherCustomer: {
    params: { what: 'text' },
    en: 'The page is now about another customer: {what}',
    fa: 'صفحه اکنون دربارهٔ مشتری دیگری است: {what}',
    ru: 'На странице теперь другой клиент: {what}',
  },
} as const satisfies Record<LetterProblem['kind'], Message>;

export const stoppedWords = {
  stopped: { en: 'Not inserted yet', fa: 'هنوز درج نشده است', ru: 'Пока не вставлено' },
  stoppedNext: {
    en: 'Your reply is as it was. Put this right, or insert the text as it stands.',
    fa: 'پاسخ شما تغییری نکرده است. این را درست کنید یا متن را همین‌طور که هست درج کنید.',
    ru: 'Ответ не изменился. Исправьте это или вставьте текст как есть.',
  },
  insertAnyway: { en: 'Insert as it stands', fa: 'همین‌طور درج شود', ru: 'Вставить как есть' },
} as const satisfies Catalog;

/** What stands in the line about a problem. */
export const detailOf = (problem: LetterProblem): string =>
  problem.kind === 'blank' ? problem.text : problem.kind === 'internalWord' ? problem.word : problem.name;

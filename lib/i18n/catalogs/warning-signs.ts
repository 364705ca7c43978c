import type { WarningSign } from '../../domain/settings.ts';
import type { Catalog, Message } from '../message.ts';

/** Settings: the company's own five signs of an unhappy customer. */
export const warningSignWords = {
  empty: {
    en: 'None yet. For instance: the customer stops asking about new products; invoices are queried line by line; answers get shorter.',
    fa: 'هنوز چیزی نیست. برای نمونه: دیگر از محصول تازه نمی‌پرسد؛ صورت‌حساب را سطر به سطر زیر سؤال می‌برد؛ پاسخ‌هایش کوتاه شده است.',
    ru: 'Пока пусто. Например: клиент больше не спрашивает о новинках; проверяет счёт построчно; отвечает всё короче.',
  },
  add: { en: 'Add a sign', fa: 'افزودن نشانه', ru: 'Добавить признак' },
  edit: { params: { name: 'text' }, en: 'Edit {name}', fa: 'ویرایش {name}', ru: 'Изменить: {name}' },
  remove: { params: { name: 'text' }, en: 'Remove {name}', fa: 'حذف {name}', ru: 'Удалить: {name}' },
  removed: { params: { name: 'text' }, en: '{name} was removed.', fa: '{name} حذف شد.', ru: 'Признак удалён: {name}.' },
  full: {
    en: 'Five signs are the most: few enough to be looked for.',
    fa: 'بیش از پنج نشانه نمی‌شود: آن‌قدر کم که واقعاً دیده شوند.',
    ru: 'Пять признаков — предел: столько, чтобы за ними и правда следили.',
  },
  nameIn: { params: { language: 'text' }, en: 'Name in {language}', fa: 'نام به {language}', ru: 'Название: {language}' },
  nameHint: {
    en: 'One language is enough; the others show it too.',
    fa: 'یک زبان کافی است؛ در زبان‌های دیگر هم همان دیده می‌شود.',
    ru: 'Достаточно одного языка; в остальных будет видно его.',
  },
  response: { en: 'What to do when it is seen', fa: 'وقتی دیده شد چه باید کرد', ru: 'Что делать, когда он замечен' },
  phrases: { en: 'Words that show it', fa: 'عبارت‌هایی که نشانش می‌دهند', ru: 'Слова, по которым он виден' },
  phrasesHint: {
    en: 'One phrase a line, looked for in messages of the customer and in notes. A star stands for any ending: invoice*.',
    fa: 'هر عبارت در یک سطر؛ در پیام‌های مشتری و یادداشت‌ها جست‌وجو می‌شود. ستاره جای هر پایانی را می‌گیرد: فاکتور*.',
    ru: 'По фразе в строке; ищутся в письмах клиента и в заметках. Звёздочка заменяет любое окончание: счёт*.',
  },
  field: { en: 'A field that shows it', fa: 'فیلدی که نشانش می‌دهد', ru: 'Поле, по которому он виден' },
  noField: { en: 'None', fa: 'هیچ‌کدام', ru: 'Нет' },
  test: { en: 'Test', fa: 'شرط', ru: 'Условие' },
  value: { en: 'Value', fa: 'مقدار', ru: 'Значение' },
  valueDays: { en: 'Days', fa: 'روز', ru: 'Дней' },
  weight: { en: 'Weight', fa: 'وزن', ru: 'Вес' },
  weightGround: {
    en: 'Log-odds. 0.8 (default, by judgement) is as much as a competitor named.',
    fa: 'لگاریتم بخت. ۰٫۸ (پیش‌فرض، به برآورد ما) تقریباً هم‌اندازهٔ نام بردن از رقیب است.',
    ru: 'Логарифм шансов. 0,8 (по умолчанию, на глаз) — примерно как упоминание конкурента.',
  },
  halfLife: { en: 'Counts half after (days)', fa: 'نصف می‌شود پس از (روز)', ru: 'Вдвое слабее через (дней)' },
  halfLifeGround: {
    en: '60 days by default, by judgement.',
    fa: 'پیش‌فرض ۶۰ روز، به برآورد ما.',
    ru: 'По умолчанию 60 дней, на глаз.',
  },
  ticked: { en: 'ticked by hand', fa: 'علامت‌زدن دستی', ru: 'отмечается вручную' },
  byWords: { en: 'found by words', fa: 'پیدا شدن با عبارت', ru: 'находится по словам' },
  byField: { en: 'found by a field', fa: 'پیدا شدن با فیلد', ru: 'находится по полю' },
  noName: {
    en: 'Give it a name in at least one language.',
    fa: 'دست‌کم به یک زبان نامی بگذارید.',
    ru: 'Назовите его хотя бы на одном языке.',
  },
  badPhrase: {
    params: { phrase: 'text' },
    en: 'This phrase cannot be looked for: {phrase}. Use words and, at the end of a word, a star.',
    fa: 'این عبارت را نمی‌شود جست‌وجو کرد: {phrase}. فقط واژه بنویسید و در پایان واژه، ستاره.',
    ru: 'Такую фразу искать нельзя: {phrase}. Нужны слова и, в конце слова, звёздочка.',
  },
  badValue: { en: 'This test needs a number.', fa: 'این شرط عدد می‌خواهد.', ru: 'Для этого условия нужно число.' },
  noValue: { en: 'This test needs a value.', fa: 'این شرط مقدار می‌خواهد.', ru: 'Для этого условия нужно значение.' },
} as const satisfies Catalog;

export const fieldTestWords = {
  isPresent: { en: 'is there', fa: 'مقدار دارد', ru: 'заполнено' },
  isMissing: { en: 'is missing', fa: 'خالی است', ru: 'пусто' },
  contains: { en: 'contains', fa: 'شامل این است', ru: 'содержит' },
  isAbove: { en: 'is above', fa: 'بیشتر است از', ru: 'больше' },
  isBelow: { en: 'is below', fa: 'کمتر است از', ru: 'меньше' },
  isOlderThanDays: { en: 'is older than (days)', fa: 'قدیمی‌تر است از (روز)', ru: 'старше (дней)' },
} as const satisfies Record<NonNullable<WarningSign['fieldRule']>['test'], Message>;

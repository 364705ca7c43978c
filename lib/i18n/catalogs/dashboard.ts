import type { Catalog } from '../message.ts';

export const dashboardWords = {
  pageTitle: { en: 'Holdfast overview', fa: 'نمای کلی Holdfast', ru: 'Обзор Holdfast' },
  title: { en: 'Customers by risk', fa: 'مشتری‌ها به ترتیب خطر', ru: 'Клиенты по уровню риска' },
  lead: {
    params: { count: 'number' },
    en: '{count, plural, one {# customer is known from the pages you opened.} other {# customers are known from the pages you opened.}}',
    fa: '{count, plural, other {# مشتری در صفحه‌هایی که باز کرده‌اید دیده شده‌اند.}}',
    ru: 'На открытых Вами страницах {count, plural, one {встретился # клиент} few {встретились # клиента} many {встретилось # клиентов} other {встретилось # клиента}}.',
  },
  bandsLabel: { en: 'Show customers of one level', fa: 'نمایش مشتری‌های یک سطح', ru: 'Показать клиентов одного уровня' },
  allBands: { en: 'All', fa: 'همه', ru: 'Все' },
  searchLabel: { en: 'Search by name, company or reason', fa: 'جست‌وجو با نام، شرکت یا دلیل', ru: 'Поиск по имени, компании или причине' },
  tableLabel: { en: 'Customers, highest risk first', fa: 'مشتری‌ها، از بیشترین خطر', ru: 'Клиенты, сначала самый высокий риск' },
  openPage: { params: { name: 'text' }, en: 'Open the page about {name}', fa: 'باز کردن صفحهٔ {name}', ru: 'Открыть страницу: {name}' },
  open: { en: 'Open', fa: 'باز کردن', ru: 'Открыть' },
  noReason: { en: 'No sign stands out', fa: 'نشانهٔ برجسته‌ای نیست', ru: 'Заметных признаков нет' },
  notEnough: { en: 'Too little seen so far', fa: 'هنوز کم دیده شده است', ru: 'Пока мало данных' },
  nameless: { en: 'No name on the page', fa: 'بدون نام در صفحه', ru: 'Без имени на странице' },
  shown: {
    params: { shown: 'number', count: 'number' },
    en: '{shown} of {count, plural, one {# customer} other {# customers}} shown',
    fa: '{count, plural, other {{shown} مشتری از # مشتری نشان داده شده}}',
    ru: 'Показано {shown} из {count, plural, one {# клиента} few {# клиентов} many {# клиентов} other {# клиента}}',
  },
  showMore: { en: 'Show more', fa: 'نمایش بیشتر', ru: 'Показать ещё' },
  nothingFound: {
    en: 'No customer fits. Try fewer letters, or show all levels.',
    fa: 'مشتری‌ای با این مشخصات نیست. حروف کمتری بنویسید یا همهٔ سطح‌ها را نشان دهید.',
    ru: 'Никто не подходит. Введите меньше букв или покажите все уровни.',
  },
  showAll: { en: 'Show all', fa: 'نمایش همه', ru: 'Показать всех' },
  emptyTitle: { en: 'No customers yet', fa: 'هنوز مشتری‌ای نیست', ru: 'Клиентов пока нет' },
  emptyLead: {
    en: 'Customers appear here once you open them in a CRM or a mailbox that you have allowed.',
    fa: 'وقتی مشتری‌ها را در CRM یا ایمیلی که اجازه‌اش را داده‌اید باز کنید، اینجا پیدا می‌شوند.',
    ru: 'Клиенты появятся здесь, когда Вы откроете их в CRM или почте, для которых дали разрешение.',
  },
  howToAllow: { en: 'How to allow a site', fa: 'چگونه به یک سایت اجازه بدهم', ru: 'Как разрешить сайт' },
} as const satisfies Catalog;

import type { Catalog } from '../message.ts';

export const paletteWords = {
  title: { en: 'Find words', fa: 'یافتن متن', ru: 'Найти текст' },
  search: { en: 'Search all plays', fa: 'جست‌وجو در همهٔ راهکارها', ru: 'Поиск по всем сценариям' },
  placeholder: {
    en: 'Any word, any language',
    fa: 'یک واژه، به هر زبانی',
    ru: 'Слово на любом языке',
  },
  list: { en: 'Plays', fa: 'راهکارها', ru: 'Сценарии' },

  /** Heads of the list while nothing is searched for. */
  suggested: { params: { name: 'text' }, en: 'Suggested for {name}', fa: 'پیشنهاد برای {name}', ru: 'Подойдёт клиенту: {name}' },
  pinned: { en: 'Pinned', fa: 'سنجاق‌شده', ru: 'Закреплённые' },
  recent: { en: 'Used lately', fa: 'به‌تازگی استفاده‌شده', ru: 'Недавние' },
  all: { en: 'All', fa: 'همه', ru: 'Все' },
  found: {
    params: { count: 'number' },
    en: '{count, plural, one {# match} other {# matches}}',
    fa: '{count, plural, other {# نتیجه}}',
    ru: '{count, plural, one {Найден # сценарий} few {Найдено # сценария} many {Найдено # сценариев} other {Найдено # сценария}}',
  },
  more: {
    params: { count: 'number' },
    en: '{count, plural, one {# more} other {# more}}. One more word narrows it down.',
    fa: '{count, plural, other {# مورد دیگر}}. با یک واژهٔ دیگر کمتر می‌شود.',
    ru: 'Ещё {count, plural, one {# сценарий} few {# сценария} many {# сценариев} other {# сценария}}. Добавьте слово, чтобы сузить поиск.',
  },
  nothing: { en: 'Nothing found', fa: 'چیزی پیدا نشد', ru: 'Ничего не найдено' },
  nothingNext: {
    en: 'Try another word or only its beginning. English, Persian and Russian are all searched.',
    fa: 'واژهٔ دیگری یا تنها آغاز آن را بنویسید. متن‌های فارسی، انگلیسی و روسی همه جست‌وجو می‌شوند.',
    ru: 'Попробуйте другое слово или только его начало. Поиск идёт по английским, персидским и русским текстам.',
  },

  forCustomer: { params: { name: 'text' }, en: 'For {name}', fa: 'برای {name}', ru: 'Для клиента: {name}' },
  noCustomer: {
    en: 'No customer on this page: the name stays open.',
    fa: 'در این صفحه مشتری‌ای نیست؛ جای نام خالی می‌ماند.',
    ru: 'На этой странице нет клиента: имя останется пустым.',
  },
  noWords: { en: 'This play has no words yet.', fa: 'این راهکار هنوز متنی ندارد.', ru: 'В этом сценарии пока нет текста.' },

  /** What the keys do, one after the other; the key stands before it. */
  keyInsert: { en: 'insert', fa: 'درج', ru: 'вставить' },
  keyCopy: { en: 'copy', fa: 'کپی', ru: 'копировать' },
  keyOptions: { en: 'language, blanks', fa: 'زبان، جاهای خالی', ru: 'язык, пропуски' },
  keyClose: { en: 'close', fa: 'بستن', ru: 'закрыть' },
} as const satisfies Catalog;

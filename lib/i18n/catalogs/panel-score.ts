import type { Catalog } from '../message.ts';

/** What can be done with a reason: looked at on the page, denied, counted again. */
export const reasonActionWords = {
  showOnPage: { en: 'Show on page', fa: 'نشان دادن در صفحه', ru: 'Показать на странице' },
  showOnPageOf: {
    params: { reason: 'text' },
    en: 'Show on page: {reason}',
    fa: 'نشان دادن در صفحه: {reason}',
    ru: 'Показать на странице: {reason}',
  },
  notOnPage: {
    en: 'These words are not on the page in front. Open the page they come from first.',
    fa: 'این جمله در صفحهٔ جلوی شما نیست. اول صفحه‌ای را که از آن آمده باز کنید.',
    ru: 'На открытой странице этих слов нет. Сначала откройте страницу, откуда они взяты.',
  },
  notTrue: { en: 'Not true', fa: 'درست نیست', ru: 'Это не так' },
  notTrueOf: { params: { reason: 'text' }, en: 'Not true: {reason}', fa: 'درست نیست: {reason}', ru: 'Это не так: {reason}' },
  denied: {
    params: { count: 'number' },
    en: '{count, plural, one {# reason taken out by hand} other {# reasons taken out by hand}}',
    fa: '{count, plural, other {# دلیل را دستی کنار گذاشته‌اید}}',
    ru: '{count, plural, one {# причина снята вручную} few {# причины сняты вручную} many {# причин снято вручную} other {# причины снято вручную}}',
  },
  countAgain: { en: 'Count it again', fa: 'دوباره به حساب بیاید', ru: 'Снова учитывать' },
  countAgainOf: {
    params: { words: 'text' },
    en: 'Count it again: {words}',
    fa: 'دوباره به حساب بیاید: {words}',
    ru: 'Снова учитывать: {words}',
  },
} as const satisfies Catalog;

/** What the panel says beside the reasons: the company's warning signs, the way of the score, what would lower it. */
export const panelScoreWords = {
  signsTitle: { en: 'Our warning signs', fa: 'نشانه‌های هشدار ما', ru: 'Наши тревожные признаки' },
  signsHint: {
    en: 'Tick what you see; the score follows at once.',
    fa: 'هر کدام را دیدید علامت بزنید؛ امتیاز همان لحظه عوض می‌شود.',
    ru: 'Отметьте, что заметили; оценка изменится сразу.',
  },
  signsSeen: {
    params: { seen: 'number', count: 'number' },
    en: '{seen} of {count} seen here',
    fa: '{seen} از {count} نشانه دیده شده',
    ru: 'Замечено: {seen} из {count}',
  },
  signMatched: { en: 'Found in what was read', fa: 'در متن‌های خوانده‌شده پیدا شد', ru: 'Найдено в прочитанном' },
  signTickedOn: { params: { at: 'date' }, en: 'Ticked on {at}', fa: 'علامت‌خورده در {at}', ru: 'Отмечено {at}' },
  signResponse: { en: 'What to do', fa: 'چه باید کرد', ru: 'Что делать' },
  signsNone: {
    en: 'Your company can name five signs of an unhappy customer of its own.',
    fa: 'شرکت شما می‌تواند پنج نشانهٔ ویژهٔ خودش از مشتری ناراضی تعریف کند.',
    ru: 'Ваша компания может назвать пять собственных признаков недовольного клиента.',
  },
  signsSetUp: { en: 'Name them in settings', fa: 'تعریف در تنظیمات', ru: 'Назвать в настройках' },

  trendTitle: { en: 'The score over time', fa: 'امتیاز در گذر زمان', ru: 'Оценка во времени' },
  trendTable: { en: 'As a table', fa: 'به شکل جدول', ru: 'Таблицей' },
  trendDay: { en: 'Day', fa: 'روز', ru: 'День' },
  trendScore: { en: 'Score', fa: 'امتیاز', ru: 'Оценка' },
  trendNone: { en: 'Too little was known', fa: 'اطلاعات کم بود', ru: 'Данных было мало' },
  trendRose: {
    params: { from: 'number', to: 'number', at: 'date' },
    en: 'Up from {from} to {to} since {at}',
    fa: 'از {at} تا امروز از {from} به {to} رسیده',
    ru: 'С {at} выросла с {from} до {to}',
  },
  trendFell: {
    params: { from: 'number', to: 'number', at: 'date' },
    en: 'Down from {from} to {to} since {at}',
    fa: 'از {at} تا امروز از {from} به {to} پایین آمده',
    ru: 'С {at} снизилась с {from} до {to}',
  },
  trendSame: { params: { at: 'date' }, en: 'Unchanged since {at}', fa: 'از {at} تا امروز تغییری نکرده', ru: 'С {at} не изменилась' },
  trendChart: {
    params: { from: 'number', to: 'number' },
    en: 'Line of the score, from {from} to {to}',
    fa: 'نمودار امتیاز، از {from} تا {to}',
    ru: 'График оценки, от {from} до {to}',
  },
  cameAlong: { en: 'New since then', fa: 'از آن زمان افزوده شده', ru: 'С тех пор добавилось' },
  wentAway: { en: 'Gone since then', fa: 'از آن زمان رفع شده', ru: 'С тех пор ушло' },

  loweringTitle: { en: 'What would lower it', fa: 'چه چیزی آن را پایین می‌آورد', ru: 'Что снизит оценку' },
  /** What the section holds, while it is closed. */
  loweringShort: {
    params: { actions: 'text', score: 'number' },
    en: '{actions}: about {score}',
    fa: '{actions}: حدود {score}',
    ru: '{actions}: примерно {score}',
  },
  loweringAfter: {
    params: { score: 'number', band: 'text' },
    en: 'Then the score would be about {score}: “{band}”.',
    fa: 'آن وقت امتیاز حدود {score} می‌شود: «{band}».',
    ru: 'Тогда оценка станет примерно {score}: «{band}».',
  },
  loweringNotEnough: {
    params: { score: 'number' },
    en: 'That brings the score to about {score}; the level stays. The rest takes time.',
    fa: 'با این کارها امتیاز حدود {score} می‌شود و سطح همان می‌ماند؛ باقی زمان می‌خواهد.',
    ru: 'Так оценка станет примерно {score}, уровень останется. Остальное решит время.',
  },
  loweringBecause: { params: { reason: 'text' }, en: 'Because of: {reason}', fa: 'به دلیل: {reason}', ru: 'Причина: {reason}' },
} as const satisfies Catalog;

import type { Band, ConfidenceLevel } from '../../domain/scoring/score.ts';
import type { SignalGroup } from '../../domain/signals/signal.ts';
import type { Catalog, Message } from '../message.ts';

/** Bands: always about the relationship, so the word for "risk" stands beside the level. */
export const bandWords = {
  unknown: { en: 'Not enough to say', fa: 'هنوز نمی‌توان گفت', ru: 'Пока мало данных' },
  low: { en: 'Low risk', fa: 'خطر کم', ru: 'Низкий риск' },
  watch: { en: 'Worth watching', fa: 'نیازمند توجه', ru: 'Стоит присмотреться' },
  high: { en: 'High risk', fa: 'خطر زیاد', ru: 'Высокий риск' },
  critical: { en: 'Critical risk', fa: 'خطر بحرانی', ru: 'Критический риск' },
} as const satisfies Record<Band | 'unknown', Message>;

/** How sure the score is, as a whole phrase. */
export const confidenceWords = {
  high: { en: 'Fairly sure', fa: 'با اطمینان زیاد', ru: 'Уверенность высокая' },
  medium: { en: 'Moderately sure', fa: 'با اطمینان متوسط', ru: 'Уверенность средняя' },
  low: { en: 'Not very sure', fa: 'با اطمینان کم', ru: 'Уверенность низкая' },
} as const satisfies Record<ConfidenceLevel, Message>;

export const groupWords = {
  service: { en: 'Service', fa: 'خدمات', ru: 'Обслуживание' },
  voice: { en: 'The customer’s own words', fa: 'حرف‌های خود مشتری', ru: 'Слова клиента' },
  survey: { en: 'Surveys', fa: 'نظرسنجی‌ها', ru: 'Опросы' },
  buying: { en: 'Buying', fa: 'خرید', ru: 'Покупки' },
  contract: { en: 'Contract', fa: 'قرارداد', ru: 'Договор' },
  relation: { en: 'Relationship', fa: 'رابطه', ru: 'Отношения' },
  warningSigns: { en: 'Warning signs', fa: 'نشانه‌های هشدار', ru: 'Тревожные признаки' },
} as const satisfies Record<SignalGroup, Message>;

/** Words that every surface needs. */
export const generalWords = {
  productName: { en: 'Holdfast', fa: 'Holdfast', ru: 'Holdfast' },
  save: { en: 'Save', fa: 'ذخیره', ru: 'Сохранить' },
  cancel: { en: 'Cancel', fa: 'انصراف', ru: 'Отмена' },
  close: { en: 'Close', fa: 'بستن', ru: 'Закрыть' },
  undo: { en: 'Undo', fa: 'برگرداندن', ru: 'Вернуть' },
  remove: { en: 'Remove', fa: 'حذف', ru: 'Удалить' },
  copy: { en: 'Copy', fa: 'کپی', ru: 'Копировать' },
  back: { en: 'Back', fa: 'بازگشت', ru: 'Назад' },
  tryAgain: { en: 'Try again', fa: 'تلاش دوباره', ru: 'Попробовать снова' },
  reloadPage: { en: 'Reload this page', fa: 'بارگذاری دوبارهٔ صفحه', ru: 'Перезагрузить страницу' },
  settings: { en: 'Settings', fa: 'تنظیمات', ru: 'Настройки' },
  openSettings: { en: 'Open settings', fa: 'باز کردن تنظیمات', ru: 'Открыть настройки' },
  language: { en: 'Language', fa: 'زبان', ru: 'Язык' },
  loading: { en: 'Loading…', fa: 'در حال بارگذاری…', ru: 'Загрузка…' },

  /** Date field. The chips set the day at one press. */
  today: { en: 'Today', fa: 'امروز', ru: 'Сегодня' },
  tomorrow: { en: 'Tomorrow', fa: 'فردا', ru: 'Завтра' },
  inDays: {
    params: { days: 'number' },
    en: 'In {days, plural, one {# day} other {# days}}',
    fa: '{days, plural, other {# روز دیگر}}',
    ru: 'Через {days, plural, one {# день} few {# дня} many {# дней} other {# дня}}',
  },
  inWeeks: {
    params: { weeks: 'number' },
    en: 'In {weeks, plural, one {a week} other {# weeks}}',
    fa: '{weeks, plural, =1 {یک هفتهٔ دیگر} other {# هفتهٔ دیگر}}',
    ru: 'Через {weeks, plural, =1 {неделю} one {# неделю} few {# недели} many {# недель} other {# недели}}',
  },
  pickDate: { en: 'Another day', fa: 'روز دیگر', ru: 'Другой день' },
  dayOfMonth: { en: 'Day', fa: 'روز', ru: 'День' },
  month: { en: 'Month', fa: 'ماه', ru: 'Месяц' },
  year: { en: 'Year', fa: 'سال', ru: 'Год' },
} as const satisfies Catalog;

/** Each language under its own name, for a switch. */
export const languageNames = { en: 'English', fa: 'فارسی', ru: 'Русский' } as const;

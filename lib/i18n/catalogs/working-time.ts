import type { HolidaySet } from '../../domain/working-time/holidays.ts';
import type { Catalog, Message } from '../message.ts';

export const holidaySetWords = {
  iran: {
    en: 'Iran: Nowruz and the other days of the solar calendar',
    fa: 'ایران: نوروز و دیگر تعطیلات تقویم شمسی',
    ru: 'Иран: Новруз и другие дни солнечного календаря',
  },
  russia: {
    en: 'Russia: 1 to 8 January and the other public holidays',
    fa: 'روسیه: ۱ تا ۸ ژانویه و دیگر تعطیلات رسمی',
    ru: 'Россия: с 1 по 8 января и другие праздничные дни',
  },
  newYearAndChristmas: {
    en: 'New Year’s Day and Christmas Day',
    fa: 'اول ژانویه و روز کریسمس، ۲۵ دسامبر',
    ru: '1 января и Рождество 25 декабря',
  },
} as const satisfies Record<HolidaySet, Message>;

export const workingTimeWords = {
  heading: { en: 'Working time', fa: 'زمان کار', ru: 'Рабочее время' },
  lead: {
    en: 'An answer is late by the time your company works, not by the clock: nights, weekends and holidays do not count.',
    fa: 'دیر شدن پاسخ با ساعت کار شرکت سنجیده می‌شود: شب، آخر هفته و تعطیلی به حساب نمی‌آید.',
    ru: 'Опоздание с ответом считается по рабочим часам: ночи, выходные и праздники не в счёт.',
  },
  answerWithin: {
    en: 'Answer a message within how many working hours',
    fa: 'پاسخ به پیام تا چند ساعت کاری',
    ru: 'Срок ответа на письмо, рабочих часов',
  },
  answerWithinGround: {
    en: 'Later than this counts as unanswered. Customers hope for a first word within an hour; about one working day is the cautious default.',
    fa: 'دیرتر از این، بی‌پاسخ به حساب می‌آید. مشتری‌ها امید دارند در یک ساعت خبری بشنوند؛ پیش‌فرض محتاطانه حدود یک روز کاری است.',
    ru: 'Если дольше, письмо считается оставшимся без ответа. Клиенты ждут первого отклика в течение часа; по умолчанию взят примерно рабочий день, с запасом.',
  },
  weekend: { en: 'Days without work', fa: 'روزهای بدون کار', ru: 'Нерабочие дни недели' },
  opens: { en: 'Work begins', fa: 'شروع کار', ru: 'Начало работы' },
  closes: { en: 'Work ends', fa: 'پایان کار', ru: 'Конец работы' },
  hoursWrong: {
    en: 'Work must end after it begins, on the same day.',
    fa: 'پایان کار باید بعد از شروع آن و در همان روز باشد.',
    ru: 'Конец работы должен быть позже начала, в тот же день.',
  },
  holidays: { en: 'Public holidays', fa: 'تعطیلات رسمی', ru: 'Государственные праздники' },
  holidaysHint: {
    en: 'Days that move from year to year, such as those of the lunar calendar, and days moved by decree are not in these lists: add them below.',
    fa: 'روزهایی که هر سال جابه‌جا می‌شوند، مانند تعطیلات قمری، و تعطیلات اعلام‌شده در این فهرست‌ها نیستند؛ آن‌ها را پایین اضافه کنید.',
    ru: 'Переходящие праздники, например лунного календаря, и переносы по указам сюда не входят: добавьте их ниже.',
  },
  daysOff: { en: 'Further days off', fa: 'روزهای تعطیل دیگر', ru: 'Другие нерабочие дни' },
  daysOffEmpty: { en: 'None yet.', fa: 'هنوز روزی اضافه نشده.', ru: 'Пока нет.' },
  dayOffAdd: { en: 'Add this day', fa: 'افزودن این روز', ru: 'Добавить день' },
  dayOffNew: { en: 'A day off', fa: 'روز تعطیل', ru: 'Нерабочий день' },
  dayOffRemove: { params: { day: 'text' }, en: 'Remove {day}', fa: 'حذف {day}', ru: 'Удалить: {day}' },
} as const satisfies Catalog;

/** Who owes whom an answer, in the panel. */
export const threadWords = {
  title: { en: 'Waiting for an answer', fa: 'در انتظار پاسخ', ru: 'Ждут ответа' },
  us: { en: 'We owe an answer', fa: 'پاسخ با ماست', ru: 'Ответ за нами' },
  them: { en: 'They owe us an answer', fa: 'پاسخ با مشتری است', ru: 'Ответ за клиентом' },
  noSubject: { en: '(no subject)', fa: '(بدون موضوع)', ru: '(без темы)' },
  since: { params: { date: 'text' }, en: 'since {date}', fa: 'از {date}', ru: 'с {date}' },
  waitedHours: {
    params: { hours: 'number' },
    en: '{hours, plural, =0 {less than a working hour} one {# working hour} other {# working hours}}',
    fa: '{hours, plural, =0 {کمتر از یک ساعت کاری} other {# ساعت کاری}}',
    ru: '{hours, plural, =0 {меньше рабочего часа} one {# рабочий час} few {# рабочих часа} many {# рабочих часов} other {# рабочего часа}}',
  },
  waitedDays: {
    params: { days: 'number' },
    en: '{days, plural, one {# working day} other {# working days}}',
    fa: '{days, plural, other {# روز کاری}}',
    ru: '{days, plural, one {# рабочий день} few {# рабочих дня} many {# рабочих дней} other {# рабочего дня}}',
  },
} as const satisfies Catalog;

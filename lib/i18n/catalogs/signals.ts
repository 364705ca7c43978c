import type { SignalId } from '../../domain/signals/signal.ts';
import type { Catalog, Message } from '../message.ts';

/** A reason's name, two or three words. */
export const signalNames = {
  complaint: { en: 'Open complaint', fa: 'شکایت حل‌نشده', ru: 'Открытая жалоба' },
  repeatedComplaint: { en: 'Repeated complaint', fa: 'شکایت دوباره', ru: 'Повторная жалоба' },
  complaintPutRight: { en: 'Complaint put right', fa: 'شکایت حل‌شده', ru: 'Решённая жалоба' },
  brokenPromise: { en: 'Broken promise', fa: 'قول عمل‌نشده', ru: 'Нарушенное обещание' },
  overduePromise: { en: 'Overdue promise', fa: 'قول عقب‌افتاده', ru: 'Просроченное обещание' },
  unansweredMessage: { en: 'Unanswered message', fa: 'پیام بی‌پاسخ', ru: 'Сообщение без ответа' },
  cancelIntent: { en: 'Speaks of leaving', fa: 'سخن از رفتن', ru: 'Речь об уходе' },
  competitorNamed: { en: 'Competitor named', fa: 'نام رقیب', ru: 'Назван конкурент' },
  priceObjection: { en: 'Price objection', fa: 'گله از قیمت', ru: 'Возражение о цене' },
  praise: { en: 'Praise', fa: 'قدردانی', ru: 'Похвала' },
  renewalNear: { en: 'Renewal near', fa: 'نزدیکی تمدید', ru: 'Скоро продление' },
  silence: { en: 'Silence', fa: 'سکوت', ru: 'Молчание' },
} as const satisfies Record<SignalId, Message>;

/** A reason as one sentence, without a full stop. Days are whole and counted from today. */
export const signalReasons = {
  complaint: {
    params: { days: 'number' },
    en: '{days, plural, =0 {A complaint came in today and is open} one {A complaint has been open for # day} other {A complaint has been open for # days}}',
    fa: '{days, plural, =0 {امروز شکایتی رسیده که هنوز حل نشده} other {# روز است که شکایتی حل نشده مانده}}',
    ru: '{days, plural, =0 {Сегодня пришла жалоба, она ещё не решена} one {Жалоба не решена уже # день} few {Жалоба не решена уже # дня} many {Жалоба не решена уже # дней} other {Жалоба не решена уже # дня}}',
  },
  repeatedComplaint: {
    params: { count: 'number' },
    en: 'They have complained {count, plural, one {# time} other {# times}}',
    fa: 'تا کنون {count, plural, other {# بار}} شکایت کرده‌اند',
    ru: 'Клиент жаловался {count, plural, one {# раз} few {# раза} many {# раз} other {# раза}}',
  },
  /** Days that it took, from the complaint until it was put right. */
  complaintPutRight: {
    params: { days: 'number' },
    en: 'A complaint was put right {days, plural, =0 {on the same day} one {after # day} other {after # days}}',
    fa: '{days, plural, =0 {شکایت همان روز حل شد} other {حل شکایت # روز طول کشید}}',
    ru: 'Жалобу решили {days, plural, =0 {в тот же день} one {за # день} few {за # дня} many {за # дней} other {за # дня}}',
  },
  /** `what` is the promise in the words of the person who noted it. */
  brokenPromise: {
    params: { what: 'text' },
    en: 'We did not keep a promise: “{what}”',
    fa: 'به این قول عمل نکردیم: «{what}»',
    ru: 'Мы не сдержали обещание: «{what}»',
  },
  overduePromise: {
    params: { days: 'number', what: 'text' },
    en: 'A promise is {days, plural, one {# day} other {# days}} overdue: “{what}”',
    fa: '{days, plural, other {# روز}} از موعد این قول گذشته: «{what}»',
    ru: 'Обещание просрочено на {days, plural, one {# день} few {# дня} many {# дней} other {# дня}}: «{what}»',
  },
  unansweredMessage: {
    params: { days: 'number' },
    en: '{days, plural, =0 {Their message is still unanswered} one {Their message has waited # working day for an answer} other {Their message has waited # working days for an answer}}',
    fa: '{days, plural, =0 {پیامشان هنوز پاسخی نگرفته} other {پیامشان # روز کاری است که بی‌پاسخ مانده}}',
    ru: '{days, plural, =0 {Сообщение ещё без ответа} one {Сообщение ждёт ответа уже # рабочий день} few {Сообщение ждёт ответа уже # рабочих дня} many {Сообщение ждёт ответа уже # рабочих дней} other {Сообщение ждёт ответа уже # рабочего дня}}',
  },
  cancelIntent: { en: 'They speak of ending the business with us', fa: 'از پایان همکاری گفته‌اند', ru: 'Клиент говорит, что хочет уйти' },
  competitorNamed: {
    params: { competitor: 'text' },
    en: 'They mention {competitor}',
    fa: 'از {competitor} نام برده‌اند',
    ru: 'Клиент упоминает конкурента: {competitor}',
  },
  priceObjection: { en: 'They find the price too high', fa: 'قیمت به نظرشان زیاد است', ru: 'Клиент считает цену высокой' },
  praise: { en: 'They spoke well of our work', fa: 'از کار ما به خوبی یاد کرده‌اند', ru: 'Клиент хорошо отзывается о нашей работе' },
  renewalNear: {
    params: { days: 'number', endAt: 'date' },
    en: 'The contract ends {days, plural, =0 {today} =1 {tomorrow} one {in # day} other {in # days}}, on {endAt}',
    fa: 'قرارداد {days, plural, =0 {امروز} =1 {فردا} other {# روز دیگر}}، {endAt}، به پایان می‌رسد',
    ru: 'Договор заканчивается {days, plural, =0 {сегодня} =1 {завтра} one {через # день} few {через # дня} many {через # дней} other {через # дня}}, {endAt}',
  },
  /** `usualDays`: the customer's own usual gap between two contacts. */
  silence: {
    params: { days: 'number', usualDays: 'number' },
    en: 'Silent for {days, plural, one {# day} other {# days}}; usually in touch every {usualDays, plural, =1 {day} one {# day} other {# days}}',
    fa: '{days, plural, other {# روز}} است که خبری از ایشان نیست؛ معمولاً {usualDays, plural, =1 {هر روز} other {هر # روز یک بار}} در تماس‌اند',
    ru: 'Молчит {days, plural, one {# день} few {# дня} many {# дней} other {# дня}}; обычно выходит на связь {usualDays, plural, =1 {каждый день} one {раз в # день} few {раз в # дня} many {раз в # дней} other {раз в # дня}}',
  },
} as const satisfies Record<SignalId, Message>;

/** The same reasons where the customer's words stand below them, so that nothing is said twice. */
export const quotedReasons = {
  brokenPromise: {
    en: 'They say that we did not keep a promise',
    fa: 'می‌گویند به قولی که دادیم عمل نکرده‌ایم',
    ru: 'Клиент говорит, что мы не сдержали обещание',
  },
} as const satisfies Partial<Record<SignalId, Message>>;

/** Where a page tells only how many complaints are open, not since when. */
export const countedComplaints = {
  params: { count: 'number' },
  en: '{count, plural, one {# complaint is open} other {# complaints are open}}',
  fa: '{count, plural, other {# شکایت حل‌نشده هست}}',
  ru: '{count, plural, one {Не решена # жалоба} few {Не решены # жалобы} many {Не решено # жалоб} other {Не решено # жалобы}}',
} as const satisfies Message;

/** Parts of a score that are no signal. */
export const scorePartWords = {
  startingPoint: { en: 'Starting point', fa: 'نقطهٔ شروع', ru: 'Исходная точка' },
  /** What the starting point means: the risk every customer carries before anything is known. */
  startingPointWhy: {
    en: 'What any customer starts with, before anything is known',
    fa: 'سهم هر مشتری، پیش از آنکه چیزی دربارهٔ او بدانیم',
    ru: 'С чего начинает любой клиент, пока о нём ничего не известно',
  },
  floor: { en: 'Written cancellation', fa: 'انصراف کتبی', ru: 'Письменный отказ' },
  floorWhy: {
    params: { floor: 'number' },
    en: 'A cancellation in writing counts as at least {floor}',
    fa: 'انصراف کتبی دست‌کم {floor} به حساب می‌آید',
    ru: 'Письменный отказ оценивается не ниже {floor}',
  },
} as const satisfies Catalog;

import type { SubscriberFactorId } from '../../domain/churn/subscriber-factors.ts';
import type { ActionId, SignalId, SignalWords } from '../../domain/signals/signal.ts';
import { autoRenewalOffWords } from '../../domain/signals/auto-renewal-off.ts';
import { brokenPromiseWords } from '../../domain/signals/broken-promise.ts';
import { businessDownWords } from '../../domain/signals/business-down.ts';
import { cancelIntentWords } from '../../domain/signals/cancel-intent.ts';
import { competitorNamedWords } from '../../domain/signals/competitor-named.ts';
import { complaintPutRightWords } from '../../domain/signals/complaint-put-right.ts';
import { complaintWords } from '../../domain/signals/complaint.ts';
import { keyContactLeftWords } from '../../domain/signals/key-contact-left.ts';
import { overduePromiseWords } from '../../domain/signals/overdue-promise.ts';
import { paymentLateWords } from '../../domain/signals/payment-late.ts';
import { praiseWords } from '../../domain/signals/praise.ts';
import { priceObjectionWords } from '../../domain/signals/price-objection.ts';
import { referralWords } from '../../domain/signals/referral.ts';
import { referralsStoppedWords } from '../../domain/signals/referrals-stopped.ts';
import { renewalNearWords } from '../../domain/signals/renewal-near.ts';
import { repeatedComplaintWords } from '../../domain/signals/repeated-complaint.ts';
import { rudeTreatmentWords } from '../../domain/signals/rude-treatment.ts';
import { silenceWords } from '../../domain/signals/silence.ts';
import { surveyHappyWords } from '../../domain/signals/survey-happy.ts';
import { surveyUnhappyWords } from '../../domain/signals/survey-unhappy.ts';
import { unansweredMessageWords } from '../../domain/signals/unanswered-message.ts';
import { warningSignWords } from '../../domain/signals/warning-sign.ts';
import type { Catalog, Message } from '../message.ts';

/** The words of every signal; each stands in the signal's own file. */
export const signalWords = {
  complaint: complaintWords,
  repeatedComplaint: repeatedComplaintWords,
  complaintPutRight: complaintPutRightWords,
  brokenPromise: brokenPromiseWords,
  overduePromise: overduePromiseWords,
  unansweredMessage: unansweredMessageWords,
  rudeTreatment: rudeTreatmentWords,
  cancelIntent: cancelIntentWords,
  competitorNamed: competitorNamedWords,
  priceObjection: priceObjectionWords,
  praise: praiseWords,
  surveyUnhappy: surveyUnhappyWords,
  surveyHappy: surveyHappyWords,
  businessDown: businessDownWords,
  paymentLate: paymentLateWords,
  autoRenewalOff: autoRenewalOffWords,
  renewalNear: renewalNearWords,
  silence: silenceWords,
  keyContactLeft: keyContactLeftWords,
  referralsStopped: referralsStoppedWords,
  referral: referralWords,
  warningSign: warningSignWords,
} as const satisfies Record<SignalId, SignalWords>;

/** A reason's name, two or three words. */
export const signalNames = Object.fromEntries(Object.entries(signalWords).map(([id, { name }]) => [id, name])) as {
  [Id in SignalId]: (typeof signalWords)[Id]['name'];
};

/** What one can do about a reason, as a short imperative. */
export const actionWords = {
  answerMessage: { en: 'Answer the message', fa: 'پاسخ دادن به پیام', ru: 'Ответить на сообщение' },
  putComplaintRight: { en: 'Put the complaint right', fa: 'حل کردن شکایت', ru: 'Уладить жалобу' },
  keepPromise: { en: 'Keep the promise', fa: 'عمل کردن به قول', ru: 'Исполнить обещание' },
  makeContact: { en: 'Get in touch', fa: 'تماس گرفتن', ru: 'Связаться с клиентом' },
  settlePayment: { en: 'Settle the late payment', fa: 'روشن کردن پرداخت عقب‌افتاده', ru: 'Уладить просроченную оплату' },
} as const satisfies Record<ActionId, Message>;

/** What is known of subscribers of one sort: its name, and what it says where it raises and where it lowers the risk. */
export const subscriberWords = {
  contractTerm: {
    name: { en: 'Length of the term', fa: 'مدت تعهد', ru: 'Срок обязательств' },
    more: { en: 'Bound to us for a short time only', fa: 'تعهدشان کوتاه‌مدت است', ru: 'Связан с нами лишь ненадолго' },
    less: { en: 'Bound to us for a long time', fa: 'تعهدشان بلندمدت است', ru: 'Связан с нами надолго' },
  },
  termEnd: {
    name: { en: 'End of the term', fa: 'پایان دوره', ru: 'Конец срока' },
    more: { en: 'The term ends soon', fa: 'دوره به‌زودی تمام می‌شود', ru: 'Срок скоро заканчивается' },
    less: { en: 'The term ends late', fa: 'تا پایان دوره زمان زیادی مانده', ru: 'До конца срока далеко' },
  },
  tenure: {
    name: { en: 'Time with us', fa: 'سابقهٔ همکاری', ru: 'Время с нами' },
    more: { en: 'With us for a short time', fa: 'تازه با ما شروع کرده‌اند', ru: 'С нами недавно' },
    less: { en: 'With us for a long time', fa: 'مدت‌هاست با ما هستند', ru: 'С нами давно' },
  },
  payment: {
    name: { en: 'Way of paying', fa: 'شیوهٔ پرداخت', ru: 'Способ оплаты' },
    more: {
      en: 'Pays by hand, and decides each time',
      fa: 'دستی پرداخت می‌کنند و هر بار تصمیم می‌گیرند',
      ru: 'Платит вручную и каждый раз решает заново',
    },
    less: { en: 'Pays automatically', fa: 'خودکار پرداخت می‌کنند', ru: 'Платит автоматически' },
  },
  careServices: {
    name: { en: 'Services in our care', fa: 'خدمات پشتیبان', ru: 'Услуги поддержки и защиты' },
    more: {
      en: 'Takes few services that help or protect',
      fa: 'خدمات پشتیبانی و حفاظتی کمی گرفته‌اند',
      ru: 'Мало услуг поддержки и защиты',
    },
    less: {
      en: 'Takes several services that help or protect',
      fa: 'چند خدمت پشتیبانی و حفاظتی گرفته‌اند',
      ru: 'Есть несколько услуг поддержки и защиты',
    },
  },
  services: {
    name: { en: 'Services held', fa: 'شمار خدمات', ru: 'Число услуг' },
    more: { en: 'Has only one service with us', fa: 'تنها یک خدمت از ما دارند', ru: 'Пользуется только одной услугой' },
    less: { en: 'Has several services with us', fa: 'چند خدمت از ما دارند', ru: 'Пользуется несколькими услугами' },
  },
  paperless: {
    name: { en: 'Bills', fa: 'صورت‌حساب', ru: 'Счета' },
    more: { en: 'Gets bills online', fa: 'صورت‌حساب را اینترنتی می‌گیرند', ru: 'Получает счета онлайн' },
    less: { en: 'Gets bills on paper', fa: 'صورت‌حساب را کاغذی می‌گیرند', ru: 'Получает бумажные счета' },
  },
  price: {
    name: { en: 'Price of the plan', fa: 'قیمت اشتراک', ru: 'Цена тарифа' },
    more: { en: 'Pays more than most', fa: 'از اغلب مشتریان بیشتر می‌پردازند', ru: 'Платит больше, чем большинство' },
    less: { en: 'Pays less than most', fa: 'از اغلب مشتریان کمتر می‌پردازند', ru: 'Платит меньше, чем большинство' },
  },
  users: {
    name: { en: 'Number of users', fa: 'تعداد کاربران', ru: 'Число пользователей' },
    more: { en: 'One person decides alone', fa: 'یک نفر به‌تنهایی تصمیم می‌گیرد', ru: 'Решает один человек' },
    less: { en: 'Several people use it', fa: 'چند نفر از آن استفاده می‌کنند', ru: 'Пользуются несколько человек' },
  },
  usage: {
    name: { en: 'Use', fa: 'میزان استفاده', ru: 'Использование' },
    more: { en: 'Uses it less than before', fa: 'کمتر از پیش استفاده می‌کنند', ru: 'Пользуется меньше прежнего' },
    less: { en: 'Uses it more than before', fa: 'بیش از پیش استفاده می‌کنند', ru: 'Пользуется больше прежнего' },
  },
  usageLevel: {
    name: { en: 'Use beside others', fa: 'استفاده در مقایسه با دیگران', ru: 'Использование на фоне других' },
    more: { en: 'Uses it less than most', fa: 'از اغلب مشتریان کمتر استفاده می‌کنند', ru: 'Пользуется меньше, чем большинство' },
    less: { en: 'Uses it more than most', fa: 'از اغلب مشتریان بیشتر استفاده می‌کنند', ru: 'Пользуется больше, чем большинство' },
  },
  idle: {
    name: { en: 'Time since last use', fa: 'زمان از آخرین استفاده', ru: 'Время с последнего использования' },
    more: {
      en: 'Has not used it for longer than most',
      fa: 'بیش از اغلب مشتریان از آخرین استفاده‌شان گذشته است',
      ru: 'Не пользуется дольше, чем большинство',
    },
    less: { en: 'Used it lately', fa: 'به‌تازگی استفاده کرده‌اند', ru: 'Пользовался недавно' },
  },
  activity: {
    name: { en: 'Activity', fa: 'فعالیت', ru: 'Активность' },
    more: { en: 'Not active lately', fa: 'این روزها فعال نیستند', ru: 'В последнее время неактивен' },
    less: { en: 'Active', fa: 'فعال‌اند', ru: 'Активен' },
  },
  serviceContacts: {
    name: { en: 'Calls for help', fa: 'تماس با پشتیبانی', ru: 'Обращения за помощью' },
    more: { en: 'Had to call for help many times', fa: 'بارها ناچار به تماس با پشتیبانی شده‌اند', ru: 'Много раз обращался за помощью' },
    less: { en: 'Seldom had to call for help', fa: 'کمتر به پشتیبانی نیاز داشته‌اند', ru: 'Редко обращался за помощью' },
  },
  cameByReferral: {
    name: { en: 'Came by recommendation', fa: 'آشنایی با معرفی', ru: 'Пришёл по рекомендации' },
    more: { en: 'Nobody recommended us to them', fa: 'کسی ما را به ایشان معرفی نکرده', ru: 'Пришёл не по рекомендации' },
    less: { en: 'Came through somebody who knows us', fa: 'از راه آشنایی آمده‌اند که ما را می‌شناسد', ru: 'Пришёл через тех, кто нас знает' },
  },
  downgrade: {
    name: { en: 'Smaller plan', fa: 'طرح کوچک‌تر', ru: 'Меньший тариф' },
    more: { en: 'Has moved to a smaller plan', fa: 'به طرح کوچک‌تری رفته‌اند', ru: 'Перешёл на меньший тариф' },
    less: { en: 'Has kept the plan', fa: 'طرحشان را نگه داشته‌اند', ru: 'Остался на своём тарифе' },
  },
  failedPayments: {
    name: { en: 'Failed payments', fa: 'پرداخت ناموفق', ru: 'Неудачные платежи' },
    more: { en: 'Payments have failed', fa: 'پرداخت‌هایشان ناموفق بوده', ru: 'Платежи не проходили' },
    less: { en: 'Payments go through', fa: 'پرداخت‌هایشان انجام شده', ru: 'Платежи проходят' },
  },
} as const satisfies Record<SubscriberFactorId, Catalog>;

/** Parts of a score that are no signal. */
export const scorePartWords = {
  startingPoint: { en: 'Starting point', fa: 'نقطهٔ شروع', ru: 'Исходная точка' },
  /** What the starting point means: the risk every customer carries before anything is known. */
  startingPointWhy: {
    en: 'What any customer starts with, before anything is known',
    fa: 'سهم هر مشتری، پیش از آنکه چیزی دربارهٔ او بدانیم',
    ru: 'С чего начинает любой клиент, пока о нём ничего не известно',
  },
  rhythm: { en: 'Rhythm of orders', fa: 'آهنگ خرید', ru: 'Ритм заказов' },
  /** `percent`: whole, that no order comes (or business falls by half) within the horizon. */
  rhythmWhy: {
    params: { silentDays: 'number', usualDays: 'number', percent: 'number', horizonDays: 'number' },
    en: 'Last order {silentDays, plural, =0 {today} one {# day ago} other {# days ago}}, usually one every {usualDays, plural, =1 {day} one {# day} other {# days}}: {percent} % likely to be lost in the next {horizonDays, plural, one {# day} other {# days}}',
    fa: 'آخرین سفارش {silentDays, plural, =0 {امروز} other {# روز پیش}} بوده و معمولاً {usualDays, plural, =1 {هر روز} other {هر # روز}} سفارش می‌دهند؛ احتمال از دست رفتن در {horizonDays, plural, other {# روز}} آینده {percent}٪ است',
    ru: 'Последний заказ {silentDays, plural, =0 {сегодня} one {# день назад} few {# дня назад} many {# дней назад} other {# дня назад}}, обычно {usualDays, plural, =1 {каждый день} one {раз в # день} few {раз в # дня} many {раз в # дней} other {раз в # дня}}; вероятность потери за {horizonDays, plural, one {# день} few {# дня} many {# дней} other {# дня}}: {percent} %',
  },
  /** With too few orders to tell a usual gap. */
  rhythmWhyFew: {
    params: { silentDays: 'number', percent: 'number', horizonDays: 'number' },
    en: 'Last order {silentDays, plural, =0 {today} one {# day ago} other {# days ago}}: as with others like them, {percent} % likely to be lost in the next {horizonDays, plural, one {# day} other {# days}}',
    fa: 'آخرین سفارش {silentDays, plural, =0 {امروز} other {# روز پیش}} بوده؛ مانند مشتریان مشابه، احتمال از دست رفتن در {horizonDays, plural, other {# روز}} آینده {percent}٪ است',
    ru: 'Последний заказ {silentDays, plural, =0 {сегодня} one {# день назад} few {# дня назад} many {# дней назад} other {# дня назад}}; как у похожих клиентов, вероятность потери за {horizonDays, plural, one {# день} few {# дня} many {# дней} other {# дня}}: {percent} %',
  },
  renewal: { en: 'Renewals ahead', fa: 'تمدیدهای پیش رو', ru: 'Предстоящие продления' },
  renewalWhy: {
    params: { renewals: 'number', percent: 'number', horizonDays: 'number' },
    en: '{renewals, plural, =0 {No renewal falls} one {# renewal falls} other {# renewals fall}} within {horizonDays, plural, one {# day} other {# days}}: {percent} % likely to leave, by the contracts of this company',
    fa: '{renewals, plural, =0 {تمدیدی در} other {# تمدید در}} {horizonDays, plural, other {# روز}} آینده {renewals, plural, =0 {نیست} other {هست}}؛ به گواه قراردادهای شما احتمال رفتن {percent}٪ است',
    ru: '{renewals, plural, =0 {Нет продлений} one {# продление} few {# продления} many {# продлений} other {# продления}} за {horizonDays, plural, one {# день} few {# дня} many {# дней} other {# дня}}; по Вашим договорам вероятность ухода {percent} %',
  },
  floor: { en: 'Lowest score', fa: 'کمترین امتیاز', ru: 'Нижняя граница' },
  cancelled: { en: 'Written cancellation', fa: 'انصراف کتبی', ru: 'Письменный отказ' },
  cancelledWhy: {
    params: { floor: 'number' },
    en: 'A cancellation in writing counts as at least {floor}',
    fa: 'انصراف کتبی دست‌کم {floor} به حساب می‌آید',
    ru: 'Письменный отказ оценивается не ниже {floor}',
  },
  ended: { en: 'Contract ended', fa: 'پایان قرارداد', ru: 'Договор закончился' },
  endedWhy: {
    params: { floor: 'number' },
    en: 'The contract has ended and none has followed: that counts as at least {floor}',
    fa: 'قرارداد تمام شده و قرارداد دیگری نیامده؛ دست‌کم {floor} به حساب می‌آید',
    ru: 'Договор закончился, нового нет: это оценивается не ниже {floor}',
  },
} as const satisfies Catalog;

import type { SignalGroup } from '../../domain/signals/signal.ts';
import type { Catalog, Message } from '../message.ts';

/** Settings: how the score reckons. Nothing here is kept before the user has seen what it does to a customer. */
export const scoringModelWords = {
  businessKind: { en: 'Kind of business', fa: 'نوع کسب‌وکار', ru: 'Вид бизнеса' },
  businessKindGround: {
    en: 'Where contracts run, the end is seen; in a shop it never is, and the rhythm of orders has to tell. By default this is decided for each customer by what is known.',
    fa: 'پایان قرارداد دیده می‌شود؛ در فروشگاه پایانی در کار نیست و آهنگ سفارش‌ها گویاست. به‌طور پیش‌فرض برای هر مشتری از روی دانسته‌ها تعیین می‌شود.',
    ru: 'Где есть договор, виден и его конец; в магазине конца не видно, о нём говорит ритм заказов. По умолчанию решается по каждому клиенту, исходя из того, что известно.',
  },
  kindAuto: { en: 'Each customer', fa: 'جدا برای هر مشتری', ru: 'По клиенту' },
  kindShop: { en: 'Orders', fa: 'سفارش', ru: 'Заказы' },
  kindContract: { en: 'Contracts', fa: 'قرارداد', ru: 'Договоры' },
  lost: { en: 'A customer counts as lost', fa: 'مشتری ازدست‌رفته یعنی', ru: 'Клиент считается потерянным' },
  lostGround: {
    en: 'Strict: no business any more. The careful definition counts business down by more than half as lost too.',
    fa: 'تعریف سخت‌گیرانه: دیگر خریدی نیست. تعریف محتاطانه کاهش بیش از نصف را هم ازدست‌رفته می‌شمارد.',
    ru: 'Строго: покупок больше нет. Осторожно: падение больше чем вдвое тоже считается потерей.',
  },
  lostStrict: { en: 'when they stop buying', fa: 'وقتی دیگر نخرد', ru: 'когда больше не покупает' },
  lostByHalf: { en: 'when business halves', fa: 'وقتی خریدش نصف شود', ru: 'когда покупки упали вдвое' },
  horizonShop: { en: 'Looking ahead, orders (days)', fa: 'افق پیش‌بینی برای سفارش (روز)', ru: 'Горизонт, заказы (дней)' },
  horizonShopGround: {
    en: 'By default three times the usual gap between two orders, 30 to 365 days; that is a judgement. Leave it empty for that.',
    fa: 'پیش‌فرض سه برابر فاصلهٔ معمول دو سفارش، بین ۳۰ تا ۳۶۵ روز؛ این برآورد ماست. برای پیش‌فرض خالی بگذارید.',
    ru: 'По умолчанию три обычных промежутка между заказами, от 30 до 365 дней; это суждение. Оставьте пустым, чтобы так и было.',
  },
  horizonContract: { en: 'Looking ahead, contracts (days)', fa: 'افق پیش‌بینی برای قرارداد (روز)', ru: 'Горизонт, договоры (дней)' },
  horizonContractGround: { en: 'A year by default.', fa: 'پیش‌فرض یک سال.', ru: 'По умолчанию год.' },
  weightsHeading: { en: 'What each signal weighs', fa: 'وزن هر نشانه', ru: 'Сколько весит каждый признак' },
  weightsLead: {
    en: 'Weights are log-odds: +0.7 doubles the odds of leaving. After its half-life a signal counts half.',
    fa: 'وزن‌ها لگاریتم بخت‌اند: ‎+۰٫۷ بخت رفتن را دو برابر می‌کند. هر نشانه پس از نیمه‌عمرش نصف حساب می‌شود.',
    ru: 'Веса — логарифмы шансов: +0,7 удваивает шансы ухода. По прошествии полупериода признак считается вполовину.',
  },
  signal: { en: 'Signal', fa: 'نشانه', ru: 'Признак' },
  weight: { en: 'Weight', fa: 'وزن', ru: 'Вес' },
  weightOf: { params: { name: 'text' }, en: 'Weight: {name}', fa: 'وزن: {name}', ru: 'Вес: {name}' },
  halfLife: { en: 'Half-life, days', fa: 'نیمه‌عمر، روز', ru: 'Полупериод, дней' },
  halfLifeOf: { params: { name: 'text' }, en: 'Half-life in days: {name}', fa: 'نیمه‌عمر به روز: {name}', ru: 'Полупериод в днях: {name}' },
  staysWhole: { en: 'does not fade', fa: 'کم‌رنگ نمی‌شود', ru: 'не слабеет' },
  wrong: {
    params: { from: 'number', to: 'number' },
    en: 'Between {from} and {to}, please.',
    fa: 'عددی بین {from} و {to} بنویسید.',
    ru: 'Нужно число от {from} до {to}.',
  },
  changed: {
    params: { count: 'number' },
    en: '{count, plural, one {# change not saved yet} other {# changes not saved yet}}',
    fa: '{count, plural, other {# تغییر هنوز ذخیره نشده}}',
    ru: '{count, plural, one {# изменение не сохранено} few {# изменения не сохранены} many {# изменений не сохранено} other {# изменения не сохранено}}',
  },
  save: { en: 'Save', fa: 'ذخیره', ru: 'Сохранить' },
  discard: { en: 'Discard', fa: 'صرف‌نظر', ru: 'Отменить' },
  allDefaults: { en: 'All defaults', fa: 'بازگشت به پیش‌فرض‌ها', ru: 'Все по умолчанию' },
  tryHeading: { en: 'Try on a customer', fa: 'آزمایش روی یک مشتری', ru: 'Проверить на клиенте' },
  trySearch: { en: 'Name or company', fa: 'نام یا شرکت', ru: 'Имя или компания' },
  tryPick: { en: 'Choose', fa: 'انتخاب', ru: 'Выбрать' },
  tryPickOf: { params: { name: 'text' }, en: 'Choose {name}', fa: 'انتخاب {name}', ru: 'Выбрать: {name}' },
  tryNone: { en: 'No customer by that name.', fa: 'مشتری‌ای با این نام نیست.', ru: 'Клиента с таким именем нет.' },
  tryNow: { en: 'As it is', fa: 'وضع کنونی', ru: 'Сейчас' },
  tryThen: { en: 'With your changes', fa: 'با تغییرهای شما', ru: 'С изменениями' },
  tryBook: {
    en: 'With the starting point of today; once saved, all customers are scored anew and the starting point follows.',
    fa: 'با نقطهٔ آغاز امروز؛ پس از ذخیره همهٔ مشتری‌ها دوباره امتیاز می‌گیرند و نقطهٔ آغاز هم هماهنگ می‌شود.',
    ru: 'С сегодняшней отправной точкой; после сохранения все клиенты пересчитываются, и она меняется вслед.',
  },
  unknownScore: { en: 'Not enough is known', fa: 'اطلاعات کافی نیست', ru: 'Данных недостаточно' },
} as const satisfies Catalog;

export const signalGroupWords = {
  service: { en: 'Service', fa: 'خدمت‌رسانی', ru: 'Обслуживание' },
  voice: { en: 'What they say', fa: 'آنچه می‌گویند', ru: 'Что говорят' },
  survey: { en: 'Surveys', fa: 'نظرسنجی', ru: 'Опросы' },
  buying: { en: 'Buying', fa: 'خرید', ru: 'Покупки' },
  contract: { en: 'Money and contract', fa: 'پول و قرارداد', ru: 'Деньги и договор' },
  relation: { en: 'Relationship', fa: 'رابطه', ru: 'Отношения' },
  warningSigns: { en: 'Our warning signs', fa: 'نشانه‌های هشدار ما', ru: 'Наши тревожные признаки' },
} as const satisfies Record<SignalGroup, Message>;

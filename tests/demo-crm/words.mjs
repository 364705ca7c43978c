/** The words, numbers and dates of the demo CRM in its three interface languages. */

export const languages = ['en', 'fa', 'ru'];
export const directionOf = (lang) => (lang === 'fa' ? 'rtl' : 'ltr');

export const words = {
  en: {
    customers: 'Customers', inbox: 'Inbox', sent: 'Sent', skip: 'Skip to content', navigation: 'Main navigation', language: 'Language',
    search: 'Search customers', noHit: 'No customer matches this search.', noMail: 'No messages here.',
    viewAll: 'All', viewMine: 'Mine', viewCases: 'Open cases', viewEnding: 'Contract ends soon', viewWaiting: 'Waiting for an answer', unanswered: 'Unanswered',
    customer: 'Customer', contact: 'Contact', lastMail: 'Last mail from them', lastOrder: 'Last order', contractEnd: 'Contract end', columnOrder: 'Last order', columnContract: 'Contract end', openCases: 'Open cases', owner: 'Owner',
    email: 'E-mail', phone: 'Phone', number: 'Customer no.', since: 'Customer since', lastContact: 'Last contact', city: 'City', company: 'Company', details: 'Details',
    orders: 'Orders', order: 'Order', contracts: 'Contracts', contract: 'Contract', cases: 'Cases', case: 'Case', conversation: 'Conversation',
    date: 'Date', from: 'From', to: 'To', until: 'Until', amount: 'Amount', opened: 'Opened', state: 'State', subject: 'Subject', received: 'Received',
    stateOpen: 'Open', stateClosed: 'Closed', stateRunning: 'Running', stateEnded: 'Ended',
    statusActive: 'Active', statusProspect: 'Prospect', statusDraft: 'Not saved',
    none: 'None yet', noneOrders: 'No orders yet.', noneContracts: 'No contract.', noneCases: 'No cases.', noneMessages: 'Nothing has been written yet.',
    previous: 'Previous customer', next: 'Next customer', position: (i, n) => `${i} of ${n}`,
    reply: 'Reply', message: 'Message', bold: 'Bold', italic: 'Italic', list: 'List', formatting: 'Formatting', send: 'Send', sending: 'Sending', sentNow: 'Sent.', notSent: 'This message was not sent. Your text is still here; please try again.', emptyMessage: 'Please write something first.',
    answered: 'Answered', waiting: 'Not answered', incoming: 'from', outgoing: 'to', openRecord: 'Open customer record', attachments: 'Attachments', allCustomers: 'All customers', allMail: 'All mail',
    draftNote: 'This customer has not been saved yet and has no number.', notFound: 'This page does not exist.', back: 'Back to customers',
    service: 'Device service', rental: 'Printer rental', count: (n) => (n === 1 ? 'customer' : 'customers'), messageCount: (n) => (n === 1 ? 'message' : 'messages'),
    currency: { GBP: (n) => `£${n}`, EUR: (n) => `€${n}`, USD: (n) => `$${n}`, RUB: (n) => `₽${n}`, IRT: (n) => `${n} toman` },
  },
  fa: {
    customers: 'مشتریان', inbox: 'صندوق ورودی', sent: 'فرستاده‌شده', skip: 'رفتن به متن', navigation: 'بخش‌های اصلی', language: 'زبان',
    search: 'جست‌وجوی مشتری', noHit: 'مشتری‌ای با این مشخصات پیدا نشد.', noMail: 'پیامی اینجا نیست.',
    viewAll: 'همه', viewMine: 'مشتریان من', viewCases: 'پرونده‌های باز', viewEnding: 'پایان نزدیک قرارداد', viewWaiting: 'در انتظار پاسخ', unanswered: 'بی‌پاسخ',
    customer: 'مشتری', contact: 'تماس', lastMail: 'آخرین پیام مشتری', lastOrder: 'آخرین سفارش', contractEnd: 'پایان قرارداد', columnOrder: 'آخرین سفارش', columnContract: 'پایان قرارداد', openCases: 'پروندهٔ باز', owner: 'مسئول',
    email: 'ایمیل', phone: 'تلفن', number: 'شمارهٔ مشتری', since: 'مشتری از', lastContact: 'آخرین تماس', city: 'شهر', company: 'شرکت', details: 'مشخصات',
    orders: 'سفارش‌ها', order: 'سفارش', contracts: 'قراردادها', contract: 'قرارداد', cases: 'پرونده‌ها', case: 'پرونده', conversation: 'گفت‌وگو',
    date: 'تاریخ', from: 'از', to: 'به', until: 'تا', amount: 'مبلغ', opened: 'آغاز', state: 'وضعیت', subject: 'موضوع', received: 'دریافت',
    stateOpen: 'باز', stateClosed: 'بسته', stateRunning: 'جاری', stateEnded: 'پایان‌یافته',
    statusActive: 'فعال', statusProspect: 'در حال آشنایی', statusDraft: 'ذخیره‌نشده',
    none: 'هنوز هیچ', noneOrders: 'هنوز سفارشی ثبت نشده است.', noneContracts: 'قراردادی در کار نیست.', noneCases: 'پرونده‌ای نیست.', noneMessages: 'هنوز پیامی ردوبدل نشده است.',
    previous: 'مشتری قبلی', next: 'مشتری بعدی', position: (i, n) => `${i} از ${n}`,
    reply: 'پاسخ', message: 'متن پیام', bold: 'درشت', italic: 'کج', list: 'فهرست', formatting: 'قالب متن', send: 'فرستادن', sending: 'در حال فرستادن', sentNow: 'فرستاده شد.', notSent: 'پیام فرستاده نشد. متن شما همین‌جاست؛ لطفاً دوباره تلاش کنید.', emptyMessage: 'لطفاً نخست چیزی بنویسید.',
    answered: 'پاسخ داده شده', waiting: 'بی‌پاسخ', incoming: 'از', outgoing: 'به', openRecord: 'صفحهٔ مشتری', attachments: 'پیوست‌ها', allCustomers: 'همهٔ مشتریان', allMail: 'همهٔ پیام‌ها',
    draftNote: 'این مشتری هنوز ذخیره نشده است و شماره ندارد.', notFound: 'چنین صفحه‌ای نیست.', back: 'بازگشت به مشتریان',
    service: 'سرویس دستگاه', rental: 'اجارهٔ چاپگر', count: () => 'مشتری', messageCount: () => 'پیام',
    currency: { GBP: (n) => `${n} پوند`, EUR: (n) => `${n} یورو`, USD: (n) => `${n} دلار`, RUB: (n) => `${n} روبل`, IRT: (n) => `${n} تومان` },
  },
  ru: {
    customers: 'Клиенты', inbox: 'Входящие', sent: 'Отправленные', skip: 'К содержимому', navigation: 'Главные разделы', language: 'Язык',
    search: 'Поиск клиента', noHit: 'Клиентов по этому запросу нет.', noMail: 'Писем здесь нет.',
    viewAll: 'Все', viewMine: 'Мои', viewCases: 'Открытые обращения', viewEnding: 'Договор истекает', viewWaiting: 'Ждут ответа', unanswered: 'Без ответа',
    customer: 'Клиент', contact: 'Контакты', lastMail: 'Последнее письмо', lastOrder: 'Последний заказ', contractEnd: 'Конец договора', columnOrder: 'Посл. заказ', columnContract: 'Договор до', openCases: 'Открытые обращения', owner: 'Менеджер',
    email: 'Эл. почта', phone: 'Телефон', number: 'Номер клиента', since: 'Клиент с', lastContact: 'Последний контакт', city: 'Город', company: 'Компания', details: 'Сведения',
    orders: 'Заказы', order: 'Заказ', contracts: 'Договоры', contract: 'Договор', cases: 'Обращения', case: 'Обращение', conversation: 'Переписка',
    date: 'Дата', from: 'От', to: 'Кому', until: 'До', amount: 'Сумма', opened: 'Открыто', state: 'Статус', subject: 'Тема', received: 'Получено',
    stateOpen: 'Открыто', stateClosed: 'Закрыто', stateRunning: 'Действует', stateEnded: 'Истёк',
    statusActive: 'Действующий', statusProspect: 'Потенциальный', statusDraft: 'Не сохранён',
    none: 'Пока нет', noneOrders: 'Заказов пока нет.', noneContracts: 'Договора нет.', noneCases: 'Обращений нет.', noneMessages: 'Переписки пока нет.',
    previous: 'Предыдущий клиент', next: 'Следующий клиент', position: (i, n) => `${i} из ${n}`,
    reply: 'Ответить', message: 'Текст письма', bold: 'Полужирный', italic: 'Курсив', list: 'Список', formatting: 'Оформление', send: 'Отправить', sending: 'Отправляется', sentNow: 'Отправлено.', notSent: 'Письмо не отправлено. Текст сохранился, попробуйте ещё раз.', emptyMessage: 'Сначала напишите текст письма.',
    answered: 'Отвечено', waiting: 'Без ответа', incoming: 'от', outgoing: 'кому', openRecord: 'Карточка клиента', attachments: 'Вложения', allCustomers: 'Все клиенты', allMail: 'Вся почта',
    draftNote: 'Клиент ещё не сохранён, номера у него нет.', notFound: 'Такой страницы нет.', back: 'К списку клиентов',
    service: 'Обслуживание техники', rental: 'Аренда принтеров',
    count: (n) => russianForm(n, 'клиент', 'клиента', 'клиентов'), messageCount: (n) => russianForm(n, 'письмо', 'письма', 'писем'),
    currency: { GBP: (n) => `${n} £`, EUR: (n) => `${n} €`, USD: (n) => `${n} $`, RUB: (n) => `${n} ₽`, IRT: (n) => `${n} туманов` },
  },
};

function russianForm(n, one, few, many) {
  if (n % 10 === 1 && n % 100 !== 11) return one;
  return n % 10 >= 2 && n % 10 <= 4 && (n % 100 < 12 || n % 100 > 14) ? few : many;
}

export const productNames = {
  shippingLabels: { en: 'Thermal labels 100 × 150 mm', fa: 'برچسب حرارتی ۱۰۰ × ۱۵۰', ru: 'Термоэтикетки 100 × 150 мм' },
  ribbon: { en: 'Wax ribbon, black', fa: 'ریبون وکس مشکی', ru: 'Риббон Wax, чёрный' },
  shelfLabels: { en: 'Shelf labels 60 × 40 mm', fa: 'برچسب قفسه ۶۰ × ۴۰', ru: 'Ценники 60 × 40 мм' },
  receiptRolls: { en: 'Receipt rolls 80 mm', fa: 'رول فیش ۸۰ میلی‌متر', ru: 'Чековая лента 80 мм' },
  scanner: { en: 'Barcode scanner Halo 2', fa: 'بارکدخوان Halo 2', ru: 'Сканер штрихкодов Halo 2' },
  printer: { en: 'Label printer Beacon 4', fa: 'چاپگر برچسب Beacon 4', ru: 'Принтер этикеток Beacon 4' },
};

/** Digits as the language writes them. */
export const digits = (lang, text) => (lang === 'fa' ? String(text).replace(/\d/g, (d) => '۰۱۲۳۴۵۶۷۸۹'[d]) : String(text));

/** A whole or two-digit decimal number, grouped. */
export function number(lang, value, decimals = 0) {
  const [whole, part] = value.toFixed(decimals).split('.');
  const [gap, point] = { en: [',', '.'], fa: ['٬', '٫'], ru: ['\u00a0', ','] }[lang];
  return digits(lang, whole.replace(/\B(?=(\d{3})+$)/g, gap) + (part === undefined ? '' : point + part));
}

export const money = (lang, currency, value) => words[lang].currency[currency](number(lang, value, currency === 'IRT' || currency === 'RUB' ? 0 : 2)).replace(/ (?=[^ ]*$)/, '\u00a0');

const enMonths = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const jalali = new Intl.DateTimeFormat('fa-IR-u-ca-persian-nu-latn', { timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' });
const two = (n) => String(n).padStart(2, '0');

/** A day in the language's own calendar and unambiguous: `22 Nov 2026`, `۱ آذر ۱۴۰۵`, `22.11.2026`. `at`: ms since 1970 UTC. */
export function day(lang, at) {
  const d = new Date(at);
  if (lang === 'en') return `${d.getUTCDate()} ${enMonths[d.getUTCMonth()]} ${d.getUTCFullYear()}`;
  if (lang === 'ru') return `${two(d.getUTCDate())}.${two(d.getUTCMonth() + 1)}.${d.getUTCFullYear()}`;
  const part = Object.fromEntries(jalali.formatToParts(d).map(({ type, value }) => [type, value]));
  return digits('fa', `${part.day} ${part.month} ${part.year}`);
}

export function dayAndTime(lang, at) {
  const d = new Date(at);
  const time = digits(lang, `${two(d.getUTCHours())}:${two(d.getUTCMinutes())}`);
  return day(lang, at) + { en: ', ', fa: '، ', ru: ' ' }[lang] + time;
}

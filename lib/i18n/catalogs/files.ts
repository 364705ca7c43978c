import type { ColumnMeaning, ImportKind, ProblemReason, TextEncoding } from '../../exchange/import/types.ts';
import type { ImportEnd, ImportProgress } from '../../exchange/import-session.ts';
import type { Catalog, Message } from '../message.ts';

/** Taking files in and giving scores out. */
export const filesWords = {
  title: { en: 'Import and export', fa: 'ورود و خروج داده', ru: 'Импорт и экспорт' },
  lead: {
    en: 'Lists of customers, orders and contracts make the score know what pages do not show. The file is read on this computer and stays on it.',
    fa: 'با فهرست مشتری‌ها، سفارش‌ها و قراردادها، امتیاز چیزهایی را هم در نظر می‌گیرد که در صفحه‌ها نیست. فایل روی همین رایانه خوانده می‌شود و همین‌جا می‌ماند.',
    ru: 'Списки клиентов, заказов и договоров дают оценке то, чего нет на страницах. Файл читается на этом компьютере и на нём остаётся.',
  },
  choose: { en: 'Choose a file', fa: 'انتخاب فایل', ru: 'Выбрать файл' },
  drop: {
    en: 'or drop it here: CSV, text or Excel (.xlsx)',
    fa: 'یا همین‌جا رها کنید: CSV، متنی یا اکسل (‎.xlsx)',
    ru: 'или перетащите сюда: CSV, текст или Excel (.xlsx)',
  },
  reading: { params: { file: 'text' }, en: 'Looking at {file}…', fa: 'در حال بررسی {file}…', ru: 'Смотрим файл {file}…' },
  fileHeading: { params: { file: 'text' }, en: 'What is in {file}?', fa: 'در {file} چیست؟', ru: 'Что в файле {file}?' },
  fileLead: {
    en: 'This is our guess. Set right what is wrong; nothing is taken in before you say so.',
    fa: 'این حدس ماست. هر چه را درست نیست اصلاح کنید؛ تا شما نگویید چیزی وارد نمی‌شود.',
    ru: 'Это наше предположение. Исправьте, что не так; без Вашего слова ничего не загрузится.',
  },
  kind: { en: 'The rows are', fa: 'هر سطر', ru: 'Строки — это' },
  encoding: { en: 'Characters', fa: 'کدگذاری نویسه‌ها', ru: 'Кодировка' },
  separator: { en: 'Columns are separated by', fa: 'جداکنندهٔ ستون‌ها', ru: 'Разделитель столбцов' },
  sheet: { en: 'Sheet', fa: 'برگه', ru: 'Лист' },
  headingLine: { en: 'Headings are in line', fa: 'سطر عنوان‌ها', ru: 'Заголовки в строке' },
  noHeading: { en: 'nowhere', fa: 'ندارد', ru: 'нет' },
  columnsHeading: { en: 'What the columns mean', fa: 'معنای ستون‌ها', ru: 'Что означают столбцы' },
  column: { en: 'Column', fa: 'ستون', ru: 'Столбец' },
  meaning: { en: 'Means', fa: 'یعنی', ru: 'Означает' },
  meaningOf: { params: { column: 'text' }, en: 'Meaning of {column}', fa: 'معنای {column}', ru: 'Значение столбца {column}' },
  examples: { en: 'Examples', fa: 'نمونه‌ها', ru: 'Примеры' },
  unnamed: { params: { place: 'number' }, en: 'Column {place}', fa: 'ستون {place}', ru: 'Столбец {place}' },
  leftOut: { en: 'Leave out', fa: 'کنار گذاشته شود', ru: 'Не брать' },
  unsure: { en: 'not sure', fa: 'نامطمئن', ru: 'не уверены' },
  dateOrderAsked: { en: 'Is 03/04 the third of April?', fa: 'تاریخ ۰۳/۰۴ را چگونه بخوانیم؟', ru: 'Как читать дату 03/04?' },
  dayFirst: { en: '3 April', fa: 'روز اول (۳ آوریل)', ru: '3 апреля' },
  monthFirst: { en: 'March 4', fa: 'ماه اول (۴ مارس)', ru: '4 марта' },
  decimalAsked: { en: 'How to read 1,234?', fa: 'علامت میان رقم‌ها چیست؟', ru: 'Как читать 1,234?' },
  decimalPoint: { en: 'one thousand two hundred…', fa: 'جداکنندهٔ هزارگان', ru: 'тысяча двести…' },
  decimalComma: { en: 'one and a bit', fa: 'ممیز اعشار', ru: 'единица с дробью' },
  linesOfOneOrder: {
    en: 'Rows with the same order number are lines of one order',
    fa: 'سطرهای هم‌شماره، اقلام یک سفارش‌اند',
    ru: 'Строки с одним номером — позиции одного заказа',
  },
  skipIdenticalRows: {
    en: 'Leave out rows that are exactly alike',
    fa: 'سطرهای کاملاً یکسان کنار گذاشته شود',
    ru: 'Пропускать полностью одинаковые строки',
  },
  numbersOf: { en: 'Customer numbers belong to', fa: 'شمارهٔ مشتری‌ها مال کجاست', ru: 'Номера клиентов из' },
  numbersOfFile: { en: 'this file only', fa: 'فقط همین فایل', ru: 'только этого файла' },
  numbersOfHint: {
    en: 'If they are those of your CRM, its pages and this file are joined by them. E-mail and phone join them anyway.',
    fa: 'اگر همان شماره‌های CRM شماست، صفحه‌های آن با این فایل پیوند می‌خورد. ایمیل و تلفن در هر حال پیوند می‌دهد.',
    ru: 'Если это номера из Вашей CRM, по ним страницы соединятся с файлом. Почта и телефон соединяют в любом случае.',
  },
  line: { en: 'Line', fa: 'سطر', ru: 'Строка' },
  check: { en: 'Check the whole file', fa: 'بررسی همهٔ فایل', ru: 'Проверить весь файл' },
  otherFile: { en: 'Another file', fa: 'فایلی دیگر', ru: 'Другой файл' },
  cancel: { en: 'Stop', fa: 'توقف', ru: 'Остановить' },
  progress: { params: { percent: 'number' }, en: '{percent} %', fa: '{percent}٪', ru: '{percent} %' },
  summaryHeading: { en: 'Ready to be taken in', fa: 'آمادهٔ ورود', ru: 'Готово к загрузке' },
  summaryCustomers: {
    params: { customers: 'number', known: 'number' },
    en: '{customers, plural, one {# customer} other {# customers}}, {known} of them known already',
    fa: '{customers, plural, other {# مشتری}} که {known} نفرشان از پیش شناخته شده‌اند',
    ru: '{customers, plural, one {# клиент} few {# клиента} many {# клиентов} other {# клиента}}, из них уже известны: {known}',
  },
  summaryOrders: {
    params: { orders: 'number' },
    en: '{orders, plural, one {# order} other {# orders}}',
    fa: '{orders, plural, other {# سفارش}}',
    ru: '{orders, plural, one {# заказ} few {# заказа} many {# заказов} other {# заказа}}',
  },
  summaryContracts: {
    params: { contracts: 'number' },
    en: '{contracts, plural, one {# contract} other {# contracts}}',
    fa: '{contracts, plural, other {# قرارداد}}',
    ru: '{contracts, plural, one {# договор} few {# договора} many {# договоров} other {# договора}}',
  },
  summaryDays: { params: { from: 'day', to: 'day' }, en: 'from {from} to {to}', fa: 'از {from} تا {to}', ru: 'с {from} по {to}' },
  summaryRows: {
    params: { rows: 'number', skipped: 'number' },
    en: '{rows, plural, one {# row} other {# rows}} read, {skipped} left out',
    fa: '{rows, plural, other {# سطر}} خوانده شد و {skipped} سطر کنار رفت',
    ru: '{rows, plural, one {Прочитана # строка} few {Прочитаны # строки} many {Прочитано # строк} other {Прочитано # строки}}, пропущено: {skipped}',
  },
  earlierOrders: {
    params: { count: 'number' },
    en: '{count, plural, one {# order is known from an earlier file and does not count twice.} other {# orders are known from an earlier file and do not count twice.}}',
    fa: '{count, plural, other {# سفارش از فایلی پیشین شناخته شده و دوبار به حساب نمی‌آید.}}',
    ru: '{count, plural, one {# заказ известен из прежнего файла и второй раз не считается.} few {# заказа известны из прежнего файла и второй раз не считаются.} many {# заказов известны из прежнего файла и второй раз не считаются.} other {# заказа известны из прежнего файла и второй раз не считаются.}}',
  },
  sameFile: {
    params: { at: 'date' },
    en: 'This very file was taken in on {at}. Taken in again, orders without a number would count twice.',
    fa: 'همین فایل در {at} وارد شده است. اگر دوباره وارد شود، سفارش‌های بی‌شماره دوبار حساب می‌شوند.',
    ru: 'Этот же файл уже загружен {at}. При повторной загрузке заказы без номера посчитаются дважды.',
  },
  asOf: { en: 'Score as of', fa: 'امتیاز تا چه روزی', ru: 'Оценивать на дату' },
  asOfHint: {
    en: 'If the file ends earlier, silence after its last day is not the customers’ silence.',
    fa: 'اگر فایل زودتر تمام شده باشد، سکوت پس از آخرین روزش سکوت مشتری نیست.',
    ru: 'Если файл кончается раньше, тишина после последнего дня — не молчание клиентов.',
  },
  asOfToday: { en: 'today', fa: 'امروز', ru: 'сегодня' },
  asOfLast: { params: { day: 'day' }, en: 'the file’s last day, {day}', fa: 'آخرین روز فایل، {day}', ru: 'последний день файла, {day}' },
  takeIn: { en: 'Take it in', fa: 'وارد شود', ru: 'Загрузить' },
  discard: { en: 'Discard', fa: 'صرف‌نظر', ru: 'Отказаться' },
  problemsHeading: {
    params: { count: 'number' },
    en: '{count, plural, one {# thing to look at} other {# things to look at}}',
    fa: '{count, plural, other {# مورد برای بررسی}}',
    ru: '{count, plural, one {# замечание} few {# замечания} many {# замечаний} other {# замечания}}',
  },
  problemValue: { en: 'Value', fa: 'مقدار', ru: 'Значение' },
  problemWhat: { en: 'What is wrong', fa: 'ایراد', ru: 'Что не так' },
  rowSkipped: { en: 'row left out', fa: 'سطر کنار رفت', ru: 'строка пропущена' },
  rowKept: { en: 'row kept without it', fa: 'سطر بدون آن ماند', ru: 'строка взята без него' },
  rowCounted: { en: 'counted all the same', fa: 'با این حال به حساب آمد', ru: 'всё равно учтена' },
  likeLine: { params: { line: 'number' }, en: 'see line {line}', fa: 'سطر {line} را ببینید', ru: 'см. строку {line}' },
  problemsShown: {
    params: { shown: 'number', count: 'number' },
    en: '{shown} of {count} shown',
    fa: '{shown} از {count} مورد دیده می‌شود',
    ru: 'Показано {shown} из {count}',
  },
  showMore: { en: 'Show more', fa: 'نمایش بیشتر', ru: 'Показать ещё' },
  takenIn: { params: { file: 'text' }, en: '{file} was taken in.', fa: '{file} وارد شد.', ru: 'Файл {file} загружен.' },
  scoringRuns: {
    params: { done: 'number', total: 'number' },
    en: 'Scoring customers: {done} of {total}',
    fa: 'امتیازدهی به مشتری‌ها: {done} از {total}',
    ru: 'Пересчёт оценок: {done} из {total}',
  },
  scoringDone: { en: 'All customers are scored.', fa: 'همهٔ مشتری‌ها امتیاز گرفته‌اند.', ru: 'Все клиенты оценены.' },
  scoringFailed: {
    en: 'Scoring stopped before its end. It is tried again by itself; nothing was lost.',
    fa: 'امتیازدهی پیش از پایان متوقف شد. خودش دوباره انجام می‌شود و چیزی از دست نرفته است.',
    ru: 'Пересчёт прервался. Он повторится сам, ничего не потеряно.',
  },
  importsHeading: { en: 'Files taken in', fa: 'فایل‌های واردشده', ru: 'Загруженные файлы' },
  importsNone: { en: 'None yet.', fa: 'هنوز هیچ.', ru: 'Пока ни одного.' },
  undo: { en: 'Take it out again', fa: 'لغو ورود', ru: 'Убрать' },
  undoOf: { params: { file: 'text' }, en: 'Take it out again: {file}', fa: 'لغو ورود: {file}', ru: 'Убрать: {file}' },
  undone: {
    params: { file: 'text' },
    en: '{file} was taken out; all is as before it.',
    fa: 'ورود {file} لغو شد و همه چیز مثل پیش از آن است.',
    ru: 'Файл {file} убран, всё как до него.',
  },
  exportHeading: { en: 'Scores as a file', fa: 'امتیازها در یک فایل', ru: 'Оценки файлом' },
  exportLead: {
    en: 'Every customer with score, level, likelihood of loss, expected orders, money a year and reasons in points.',
    fa: 'همهٔ مشتری‌ها با امتیاز، سطح، احتمال رفتن، سفارش‌های پیش‌بینی‌شده، مبلغ سالانه و دلیل‌ها با امتیازشان.',
    ru: 'Все клиенты: оценка, уровень, вероятность потери, ожидаемые заказы, сумма в год и причины в баллах.',
  },
  exportCsv: { en: 'Save as CSV', fa: 'ذخیره به CSV', ru: 'Сохранить CSV' },
  exportXlsx: { en: 'Save as Excel', fa: 'ذخیره به اکسل', ru: 'Сохранить Excel' },
  exporting: {
    params: { done: 'number' },
    en: 'Writing: {done} customers',
    fa: 'در حال نوشتن: {done} مشتری',
    ru: 'Запись: клиентов — {done}',
  },
  exported: {
    params: { file: 'text', count: 'number' },
    en: '{file}: {count, plural, one {# customer} other {# customers}}',
    fa: '{file}: {count, plural, other {# مشتری}}',
    ru: '{file}: {count, plural, one {# клиент} few {# клиента} many {# клиентов} other {# клиента}}',
  },
  exportNone: { en: 'There is no customer to export yet.', fa: 'هنوز مشتری‌ای برای خروجی نیست.', ru: 'Пока некого выгружать.' },
} as const satisfies Catalog;

export const importKindWords = {
  customers: { en: 'customers', fa: 'مشتری است', ru: 'клиенты' },
  orders: { en: 'orders', fa: 'سفارش است', ru: 'заказы' },
  contracts: { en: 'contracts or subscriptions', fa: 'قرارداد یا اشتراک است', ru: 'договоры или подписки' },
} as const satisfies Record<ImportKind, Message>;

export const progressWords = {
  reading: { en: 'Reading the file', fa: 'خواندن فایل', ru: 'Чтение файла' },
  matching: { en: 'Finding customers that are known', fa: 'پیدا کردن مشتری‌های آشنا', ru: 'Поиск известных клиентов' },
  writing: { en: 'Writing', fa: 'نوشتن', ru: 'Запись' },
} as const satisfies Record<ImportProgress['phase'], Message>;

export const encodingWords = {
  'utf-8': { en: 'Unicode (UTF-8)', fa: 'یونیکد (UTF-8)', ru: 'Юникод (UTF-8)' },
  'utf-16le': { en: 'Unicode (UTF-16)', fa: 'یونیکد (UTF-16)', ru: 'Юникод (UTF-16)' },
  'utf-16be': { en: 'Unicode (UTF-16, big end first)', fa: 'یونیکد (UTF-16 BE)', ru: 'Юникод (UTF-16 BE)' },
  'windows-1251': { en: 'Cyrillic (Windows-1251)', fa: 'سیریلیک (Windows-1251)', ru: 'Кириллица (Windows-1251)' },
  'windows-1252': { en: 'Western European (Windows-1252)', fa: 'اروپای غربی (Windows-1252)', ru: 'Западноевропейская (Windows-1252)' },
  'windows-1256': {
    en: 'Arabic and Persian (Windows-1256)',
    fa: 'عربی و فارسی (Windows-1256)',
    ru: 'Арабская и персидская (Windows-1256)',
  },
} as const satisfies Record<TextEncoding, Message>;

export const separatorWords = {
  ',': { en: 'comma', fa: 'ویرگول لاتین', ru: 'запятая' },
  ';': { en: 'semicolon', fa: 'نقطه‌ویرگول', ru: 'точка с запятой' },
  '\t': { en: 'tab', fa: 'Tab', ru: 'табуляция' },
  '|': { en: 'vertical bar', fa: 'خط عمودی', ru: 'вертикальная черта' },
} as const satisfies Record<string, Message>;

export const columnWords = {
  customerCode: { en: 'Customer number', fa: 'شمارهٔ مشتری', ru: 'Номер клиента' },
  name: { en: 'Name', fa: 'نام', ru: 'Имя' },
  firstName: { en: 'First name', fa: 'نام کوچک', ru: 'Имя (отдельно)' },
  lastName: { en: 'Last name', fa: 'نام خانوادگی', ru: 'Фамилия' },
  company: { en: 'Company', fa: 'شرکت', ru: 'Компания' },
  email: { en: 'E-mail', fa: 'ایمیل', ru: 'Эл. почта' },
  phone: { en: 'Phone', fa: 'تلفن', ru: 'Телефон' },
  customerSince: { en: 'Customer since', fa: 'مشتری از', ru: 'Клиент с' },
  leftOn: { en: 'Left on', fa: 'تاریخ رفتن', ru: 'Ушёл (дата)' },
  status: { en: 'Status', fa: 'وضعیت', ru: 'Статус' },
  hasLeft: { en: 'Has left (yes or no)', fa: 'رفته است (بله یا نه)', ru: 'Ушёл (да или нет)' },
  isActive: { en: 'Is active (yes or no)', fa: 'فعال است (بله یا نه)', ru: 'Активен (да или нет)' },
  owner: { en: 'Who looks after them', fa: 'مسئول', ru: 'Ответственный' },
  tier: { en: 'Customer class', fa: 'ردهٔ مشتری', ru: 'Категория' },
  lastOrder: { en: 'Last order', fa: 'آخرین سفارش', ru: 'Последний заказ' },
  orderNumber: { en: 'Order number', fa: 'شمارهٔ سفارش', ru: 'Номер заказа' },
  orderDate: { en: 'Order date', fa: 'تاریخ سفارش', ru: 'Дата заказа' },
  orderStatus: { en: 'Order status', fa: 'وضعیت سفارش', ru: 'Статус заказа' },
  amount: { en: 'Amount', fa: 'مبلغ', ru: 'Сумма' },
  currency: { en: 'Currency', fa: 'ارز', ru: 'Валюта' },
  quantity: { en: 'Quantity', fa: 'تعداد', ru: 'Количество' },
  unitPrice: { en: 'Price of one', fa: 'قیمت واحد', ru: 'Цена за единицу' },
  contractStart: { en: 'Contract begins', fa: 'آغاز قرارداد', ru: 'Начало договора' },
  contractEnd: { en: 'Contract ends', fa: 'پایان قرارداد', ru: 'Конец договора' },
  cancelledOn: { en: 'Cancelled on', fa: 'تاریخ فسخ', ru: 'Расторгнут' },
  termMonths: {
    en: 'Term (months, or month-to-month, year)',
    fa: 'دوره (ماه، یا ماهانه و سالانه)',
    ru: 'Срок (месяцев, или помесячно, год)',
  },
  monthlyAmount: { en: 'Charge a month', fa: 'مبلغ ماهانه', ru: 'Плата в месяц' },
  yearlyAmount: { en: 'Charge a year', fa: 'مبلغ سالانه', ru: 'Плата в год' },
  termAmount: { en: 'Charge a term', fa: 'مبلغ هر دوره', ru: 'Плата за срок' },
  isAutoRenewed: { en: 'Renews by itself', fa: 'تمدید خودکار', ru: 'Автопродление' },
  tenureMonths: { en: 'Months as a customer', fa: 'ماه‌های مشتری بودن', ru: 'Клиент, месяцев' },
  tenureYears: { en: 'Years as a customer', fa: 'سال‌های مشتری بودن', ru: 'Клиент, лет' },
  tenureDays: { en: 'Days as a customer', fa: 'روزهای مشتری بودن', ru: 'Клиент, дней' },
  monthsToEnd: { en: 'Months to the end of the term', fa: 'ماه‌های مانده تا پایان دوره', ru: 'Месяцев до конца срока' },
  paysBy: { en: 'How they pay', fa: 'شیوهٔ پرداخت', ru: 'Как платит' },
  isPaperless: { en: 'Gets bills online (yes or no)', fa: 'صورت‌حساب اینترنتی (بله یا نه)', ru: 'Счета онлайн (да или нет)' },
  careService: {
    en: 'Has this care service (support, backup, insurance)',
    fa: 'این خدمت پشتیبان را دارد (پشتیبانی، بیمه، حفاظت)',
    ru: 'Есть эта услуга поддержки или защиты (резервные копии, страховка)',
  },
  addOn: { en: 'Has this extra service', fa: 'این خدمت افزوده را دارد', ru: 'Есть эта доп. услуга' },
  serviceCount: { en: 'Number of services or products', fa: 'شمار خدمات یا محصولات', ru: 'Число услуг или продуктов' },
  seatCount: { en: 'Users, seats or lines', fa: 'شمار کاربران یا خط‌ها', ru: 'Пользователей, мест или линий' },
  householdMember: { en: 'Others in the household', fa: 'دیگر اعضای خانواده', ru: 'Другие члены семьи' },
  usage: { en: 'How much they use it', fa: 'میزان استفاده', ru: 'Сколько пользуется' },
  usualUsage: { en: 'How much they usually use it', fa: 'میزان استفادهٔ معمول', ru: 'Сколько пользуется обычно' },
  usageChange: {
    en: 'Change in use (share or percent)',
    fa: 'تغییر استفاده (نسبت یا درصد)',
    ru: 'Изменение использования (доля или процент)',
  },
  lastUse: { en: 'Last used', fa: 'آخرین استفاده', ru: 'Последнее использование' },
  idleDays: { en: 'Days not used', fa: 'روزهای بی‌استفاده', ru: 'Дней без использования' },
  idleMonths: { en: 'Months not used', fa: 'ماه‌های بی‌استفاده', ru: 'Месяцев без использования' },
  isStillUsing: { en: 'Still uses it (yes or no)', fa: 'هنوز استفاده می‌کند (بله یا نه)', ru: 'Пользуется до сих пор (да или нет)' },
  npsAnswer: { en: 'Would recommend, 0 to 10 (NPS)', fa: 'توصیه به دیگران، ۰ تا ۱۰ (NPS)', ru: 'Порекомендует, 0–10 (NPS)' },
  csatAnswer: { en: 'Satisfaction, 1 to 5', fa: 'رضایت، ۱ تا ۵', ru: 'Удовлетворённость, 1–5' },
  openComplaintCount: { en: 'Open complaints', fa: 'شکایت‌های حل‌نشده', ru: 'Открытых жалоб' },
  overdueDays: { en: 'Payment overdue, days', fa: 'روزهای تأخیر پرداخت', ru: 'Просрочка оплаты, дней' },
  failedPaymentCount: { en: 'Failed payments', fa: 'پرداخت‌های ناموفق', ru: 'Неудачных платежей' },
  hasDowngraded: { en: 'Moved to a smaller plan', fa: 'به طرح کوچک‌تر رفته', ru: 'Перешёл на меньший тариф' },
  cameByReferral: { en: 'Came by recommendation', fa: 'آشنایی با معرفی', ru: 'Пришёл по рекомендации' },
  supportCallCount: { en: 'Calls to support', fa: 'تماس با پشتیبانی', ru: 'Обращений в поддержку' },
  orderCount: { en: 'Number of orders', fa: 'شمار سفارش‌ها', ru: 'Число заказов' },
  daysSinceLastOrder: { en: 'Days since last order', fa: 'روز از آخرین سفارش', ru: 'Дней с последнего заказа' },
} as const satisfies Record<ColumnMeaning, Message>;

export const problemWords = {
  noCustomer: { en: 'No customer in this row', fa: 'این سطر مشتری ندارد', ru: 'В строке нет клиента' },
  noDate: { en: 'No date', fa: 'تاریخ ندارد', ru: 'Нет даты' },
  badDate: { en: 'This is not a date', fa: 'این تاریخ نیست', ru: 'Это не дата' },
  futureDate: { en: 'The date lies ahead', fa: 'تاریخ در آینده است', ru: 'Дата в будущем' },
  badAmount: { en: 'This is not an amount', fa: 'این مبلغ نیست', ru: 'Это не сумма' },
  duplicateOrder: { en: 'This order number came already', fa: 'این شمارهٔ سفارش پیش‌تر آمده', ru: 'Такой номер заказа уже был' },
  cancelledOrder: { en: 'Cancelled order', fa: 'سفارش لغوشده', ru: 'Отменённый заказ' },
  identicalRow: { en: 'Exactly like an earlier row', fa: 'کاملاً مانند سطری پیشین', ru: 'Точно как более ранняя строка' },
  badValue: { en: 'This value does not fit the column', fa: 'این مقدار به این ستون نمی‌خورد', ru: 'Значение не подходит столбцу' },
  otherCurrency: {
    en: 'Another currency; the amount is left out',
    fa: 'ارزی دیگر؛ مبلغ به حساب نیامد',
    ru: 'Другая валюта; сумма не учтена',
  },
  endBeforeStart: { en: 'Ends before it begins', fa: 'پایانش پیش از آغاز است', ru: 'Конец раньше начала' },
  conflict: {
    en: 'The same customer with another value; the first is kept',
    fa: 'همین مشتری با مقداری دیگر؛ مقدار اول ماند',
    ru: 'Тот же клиент с другим значением; оставлено первое',
  },
} as const satisfies Record<ProblemReason, Message>;

/** Why a file could not be taken in: what happened, what is safe, what to do. */
export const importEndWords = {
  empty: {
    title: { en: 'The file is empty', fa: 'فایل خالی است', ru: 'Файл пуст' },
    next: {
      en: 'Nothing was changed. Choose a file with rows in it.',
      fa: 'چیزی تغییر نکرد. فایلی انتخاب کنید که سطر داشته باشد.',
      ru: 'Ничего не изменилось. Выберите файл со строками.',
    },
  },
  tooLarge: {
    title: { en: 'The file is too large', fa: 'فایل بیش از اندازه بزرگ است', ru: 'Файл слишком велик' },
    next: {
      en: 'Nothing was changed. Split it by year and take in one part after the other.',
      fa: 'چیزی تغییر نکرد. آن را سال به سال جدا کنید و یکی‌یکی وارد کنید.',
      ru: 'Ничего не изменилось. Разделите его по годам и загрузите по частям.',
    },
  },
  tooManyRows: {
    title: { en: 'The file has too many rows', fa: 'سطرهای فایل بیش از اندازه است', ru: 'В файле слишком много строк' },
    next: {
      en: 'Nothing was changed. Split it by year and take in one part after the other.',
      fa: 'چیزی تغییر نکرد. آن را سال به سال جدا کنید و یکی‌یکی وارد کنید.',
      ru: 'Ничего не изменилось. Разделите его по годам и загрузите по частям.',
    },
  },
  tooManyColumns: {
    title: { en: 'The file has too many columns', fa: 'ستون‌های فایل بیش از اندازه است', ru: 'В файле слишком много столбцов' },
    next: {
      en: 'Nothing was changed. Keep the columns that tell of customers, orders or contracts.',
      fa: 'چیزی تغییر نکرد. فقط ستون‌های مربوط به مشتری، سفارش یا قرارداد را نگه دارید.',
      ru: 'Ничего не изменилось. Оставьте столбцы о клиентах, заказах или договорах.',
    },
  },
  tooManyCustomers: {
    title: { en: 'The file has too many customers', fa: 'مشتری‌های فایل بیش از اندازه است', ru: 'В файле слишком много клиентов' },
    next: {
      en: 'Nothing was changed. Is the customer’s column perhaps another one?',
      fa: 'چیزی تغییر نکرد. شاید ستون مشتری ستون دیگری است؟',
      ru: 'Ничего не изменилось. Возможно, клиент указан в другом столбце?',
    },
  },
  cellTooLong: {
    title: { en: 'A cell is far too long', fa: 'یک خانه بیش از اندازه بلند است', ru: 'Ячейка слишком длинная' },
    next: {
      en: 'Nothing was changed. A quotation mark that is never closed makes such cells; set it right at that line.',
      fa: 'چیزی تغییر نکرد. گیومه‌ای که بسته نشده چنین می‌کند؛ آن را در همان سطر درست کنید.',
      ru: 'Ничего не изменилось. Так бывает из-за незакрытой кавычки; исправьте её в этой строке.',
    },
  },
  notATable: {
    title: { en: 'This is not a table', fa: 'این فایل جدول نیست', ru: 'Это не таблица' },
    next: {
      en: 'Nothing was changed. Save the list as CSV or Excel (.xlsx) and choose that file.',
      fa: 'چیزی تغییر نکرد. فهرست را به شکل CSV یا اکسل (‎.xlsx) ذخیره و همان را انتخاب کنید.',
      ru: 'Ничего не изменилось. Сохраните список как CSV или Excel (.xlsx) и выберите тот файл.',
    },
  },
  oldOrLockedWorkbook: {
    title: { en: 'An old Excel file, or one with a password', fa: 'فایل اکسل قدیمی یا رمزدار', ru: 'Старый файл Excel или файл с паролем' },
    next: {
      en: 'Nothing was changed. Open it in your spreadsheet program and save it as .xlsx or CSV without a password.',
      fa: 'چیزی تغییر نکرد. آن را در برنامهٔ صفحه‌گسترده باز کنید و بی‌رمز به شکل ‎.xlsx یا CSV ذخیره کنید.',
      ru: 'Ничего не изменилось. Откройте его в программе таблиц и сохраните как .xlsx или CSV без пароля.',
    },
  },
  brokenWorkbook: {
    title: { en: 'The Excel file is damaged', fa: 'فایل اکسل آسیب دیده است', ru: 'Файл Excel повреждён' },
    next: {
      en: 'Nothing was changed. Save it anew, or save the sheet as CSV.',
      fa: 'چیزی تغییر نکرد. دوباره ذخیره‌اش کنید یا برگه را به شکل CSV ذخیره کنید.',
      ru: 'Ничего не изменилось. Сохраните его заново или сохраните лист как CSV.',
    },
  },
  noSuchSheet: {
    title: { en: 'That sheet is not in the file', fa: 'این برگه در فایل نیست', ru: 'Такого листа в файле нет' },
    next: {
      en: 'Nothing was changed. Choose another sheet.',
      fa: 'چیزی تغییر نکرد. برگهٔ دیگری انتخاب کنید.',
      ru: 'Ничего не изменилось. Выберите другой лист.',
    },
  },
  noCustomerColumn: {
    title: { en: 'No column says who the customer is', fa: 'هیچ ستونی نمی‌گوید مشتری کیست', ru: 'Ни один столбец не говорит, кто клиент' },
    next: {
      en: 'Choose below which column holds the number, e-mail, phone or name.',
      fa: 'پایین مشخص کنید شماره، ایمیل، تلفن یا نام در کدام ستون است.',
      ru: 'Укажите ниже, в каком столбце номер, почта, телефон или имя.',
    },
  },
  noDateColumn: {
    title: { en: 'No column holds the date', fa: 'هیچ ستونی تاریخ ندارد', ru: 'Ни в одном столбце нет даты' },
    next: {
      en: 'Choose below which column holds the date of the order.',
      fa: 'پایین مشخص کنید تاریخ سفارش در کدام ستون است.',
      ru: 'Укажите ниже столбец с датой заказа.',
    },
  },
  unreadable: {
    title: { en: 'The file could not be read', fa: 'فایل خوانده نشد', ru: 'Файл не удалось прочитать' },
    next: {
      en: 'Nothing was changed. It may have been moved, changed or locked by another program; choose it again.',
      fa: 'چیزی تغییر نکرد. شاید جابه‌جا شده، تغییر کرده یا برنامهٔ دیگری قفلش کرده است؛ دوباره انتخابش کنید.',
      ru: 'Ничего не изменилось. Возможно, он перемещён, изменён или занят другой программой; выберите его снова.',
    },
  },
  busy: {
    title: { en: 'Another tab is taking in a file', fa: 'برگهٔ دیگری در حال وارد کردن فایل است', ru: 'Другая вкладка загружает файл' },
    next: {
      en: 'Nothing was changed. Finish there first, then try again.',
      fa: 'چیزی تغییر نکرد. اول کار آنجا را تمام کنید و دوباره امتحان کنید.',
      ru: 'Ничего не изменилось. Сначала закончите там, затем повторите.',
    },
  },
  cancelled: {
    title: { en: 'Stopped', fa: 'متوقف شد', ru: 'Остановлено' },
    next: { en: 'Nothing was taken in.', fa: 'چیزی وارد نشد.', ru: 'Ничего не загружено.' },
  },
  storageFull: {
    title: { en: 'The disk is full', fa: 'دیسک پر است', ru: 'Диск заполнен' },
    next: {
      en: 'Nothing was taken in, earlier data is safe. Free some disk space and try again.',
      fa: 'چیزی وارد نشد و داده‌های پیشین محفوظ است. کمی جا باز کنید و دوباره امتحان کنید.',
      ru: 'Ничего не загружено, прежние данные целы. Освободите место и повторите.',
    },
  },
  readOnly: {
    title: { en: 'Saving is off', fa: 'ذخیره‌سازی خاموش است', ru: 'Сохранение отключено' },
    next: {
      en: 'The data was written by a newer Holdfast. Update Holdfast, then take the file in.',
      fa: 'داده‌ها با نسخهٔ تازه‌تری نوشته شده‌اند. Holdfast را به‌روز کنید و بعد فایل را وارد کنید.',
      ru: 'Данные записаны более новой версией Holdfast. Обновите Holdfast и загрузите файл.',
    },
  },
  internal: {
    title: { en: 'Something went wrong in Holdfast', fa: 'در Holdfast خطایی پیش آمد', ru: 'В Holdfast что-то сломалось' },
    next: {
      en: 'Nothing was taken in, earlier data is safe. Reload this page and try again.',
      fa: 'چیزی وارد نشد و داده‌های پیشین محفوظ است. این صفحه را دوباره بارگذاری و امتحان کنید.',
      ru: 'Ничего не загружено, прежние данные целы. Обновите страницу и попробуйте снова.',
    },
  },
} as const satisfies Record<ImportEnd, { title: Message; next: Message }>;

/** Headings of the score file. */
export const scoreFileWords = {
  customerId: { en: 'Holdfast id', fa: 'شناسهٔ Holdfast', ru: 'Идентификатор Holdfast' },
  code: { en: 'Customer number', fa: 'شمارهٔ مشتری', ru: 'Номер клиента' },
  name: { en: 'Name', fa: 'نام', ru: 'Имя' },
  company: { en: 'Company', fa: 'شرکت', ru: 'Компания' },
  email: { en: 'E-mail', fa: 'ایمیل', ru: 'Эл. почта' },
  kind: { en: 'Kind', fa: 'نوع', ru: 'Вид' },
  score: { en: 'Score', fa: 'امتیاز', ru: 'Оценка' },
  band: { en: 'Level', fa: 'سطح', ru: 'Уровень' },
  confidence: { en: 'How sure', fa: 'میزان اطمینان', ru: 'Уверенность' },
  low: { en: 'Score at least', fa: 'دست‌کم', ru: 'Не меньше' },
  high: { en: 'Score at most', fa: 'حداکثر', ru: 'Не больше' },
  probability: { en: 'Probability of loss', fa: 'احتمال از دست رفتن', ru: 'Вероятность потери' },
  expectedOrders: { en: 'Expected orders', fa: 'سفارش‌های پیش‌بینی‌شده', ru: 'Ожидаемые заказы' },
  moneyAYear: { en: 'Money a year', fa: 'مبلغ سالانه', ru: 'Сумма в год' },
  reasons: { en: 'Reasons in points', fa: 'دلیل‌ها به امتیاز', ru: 'Причины в баллах' },
  sheet: { en: 'Scores', fa: 'امتیازها', ru: 'Оценки' },
} as const satisfies Catalog;

export const customerKindWords = {
  shop: { en: 'orders', fa: 'سفارشی', ru: 'заказы' },
  contract: { en: 'contract', fa: 'قراردادی', ru: 'договор' },
  unknown: { en: 'not known', fa: 'نامعلوم', ru: 'неизвестно' },
} as const satisfies Record<'shop' | 'contract' | 'unknown', Message>;

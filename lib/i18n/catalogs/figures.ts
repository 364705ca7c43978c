import type { Catalog, Message } from '../message.ts';

export const unitWords = {
  week: { en: 'Week', fa: 'هفته', ru: 'Неделя' },
  month: { en: 'Month', fa: 'ماه', ru: 'Месяц' },
  quarter: { en: 'Quarter', fa: 'فصل', ru: 'Квартал' },
  year: { en: 'Year', fa: 'سال', ru: 'Год' },
  custom: { en: 'From–to', fa: 'از تا', ru: 'Свой период' },
} as const satisfies Catalog;

export const calendarWords = {
  gregorian: { en: 'Gregorian', fa: 'میلادی', ru: 'Григорианский' },
  jalali: { en: 'Jalali', fa: 'شمسی', ru: 'Иранский' },
} as const satisfies Catalog;

/** The two definitions of a lost customer. */
export const lostWords = {
  strict: { en: 'Gone', fa: 'رفته', ru: 'Ушли' },
  byHalf: { en: 'Gone or down by more than half', fa: 'رفته یا کمتر از نصف شده', ru: 'Ушли или сократились вдвое' },
} as const satisfies Catalog;

export const sourceWords = {
  orders: { en: 'Orders', fa: 'سفارش‌ها', ru: 'Заказы' },
  contracts: { en: 'Contracts', fa: 'قراردادها', ru: 'Договоры' },
  pages: { en: 'Pages seen', fa: 'صفحه‌های دیده‌شده', ru: 'Открытые страницы' },
  lists: { en: 'Two lists', fa: 'دو فهرست', ru: 'Два списка' },
  byHand: { en: 'By hand', fa: 'دستی', ru: 'Вручную' },
} as const satisfies Catalog;

/** What each source counts. */
export const sourceLeads = {
  orders: {
    params: { customers: 'number' },
    en: 'From the orders of {customers, plural, one {# customer} other {# customers}} in your files. There at the start are those who ordered in an equally long time before the period; gone are those of them who ordered nothing in it.',
    fa: 'از سفارش‌های {customers, plural, other {# مشتری}} در فایل‌های شما. مشتریِ آغاز دوره کسی است که در همان اندازه زمانِ پیش از دوره سفارش داده؛ رفته کسی است که در دوره سفارشی نداده.',
    ru: 'По заказам {customers, plural, one {# клиента} few {# клиентов} many {# клиентов} other {# клиента}} из Ваших файлов. На начало периода считаются те, кто заказывал за такой же срок до него; ушедшие — те из них, кто за период ничего не заказал.',
  },
  contracts: {
    params: { customers: 'number' },
    en: 'From the contracts of {customers, plural, one {# customer} other {# customers}} in your files. Gone are those who had a contract on the first day of the period and have none after its last.',
    fa: 'از قراردادهای {customers, plural, other {# مشتری}} در فایل‌های شما. رفته کسی است که روز اول دوره قرارداد داشته و پس از روز آخر ندارد.',
    ru: 'По договорам {customers, plural, one {# клиента} few {# клиентов} many {# клиентов} other {# клиента}} из Ваших файлов. Ушедшие — те, у кого договор был в первый день периода и кого после последнего дня нет.',
  },
  pages: {
    params: { customers: 'number' },
    en: 'From {customers, plural, one {# customer} other {# customers}} that your pages have shown and from the outcomes recorded in the panel. It is as good as what is recorded.',
    fa: 'از {customers, plural, other {# مشتری}} که در صفحه‌ها دیده شده‌اند و نتیجه‌هایی که در پنل ثبت شده. دقت آن به اندازهٔ همین ثبت‌هاست.',
    ru: 'По {customers, plural, one {# клиенту} few {# клиентам} many {# клиентам} other {# клиента}} с открытых страниц и по итогам, отмеченным в панели. Точность зависит от того, насколько полно их отмечают.',
  },
} as const satisfies Catalog;

/** Why a source says nothing of churn. */
export const silentWords = {
  noneLost: {
    what: { en: 'Nobody is known to have left', fa: 'رفتن هیچ مشتری‌ای ثبت نشده', ru: 'Ни об одном уходе ничего не известно' },
    advice: {
      en: 'That is either very good news or a list of running contracts only. Import a list that holds the ended ones too.',
      fa: 'یا خبر بسیار خوبی است، یا فهرست فقط قراردادهای جاری را دارد. فهرستی وارد کنید که قراردادهای تمام‌شده را هم داشته باشد.',
      ru: 'Либо это прекрасная новость, либо в списке только действующие договоры. Загрузите список, где есть и завершённые.',
    },
    advicePages: {
      en: 'When a customer leaves, record it in the panel as lost. From the first one on, a rate is shown here.',
      fa: 'هر وقت مشتری‌ای رفت، در پنل ثبت کنید که از دست رفته است. از نخستین ثبت، نرخ ریزش اینجا می‌آید.',
      ru: 'Когда клиент уходит, отметьте это в панели. С первой такой отметки здесь появится доля ушедших.',
    },
  },
  undated: {
    what: { en: 'The list does not tell when customers left', fa: 'فهرست نمی‌گوید مشتری‌ها کی رفته‌اند', ru: 'В списке нет дат ухода' },
    advice: {
      en: 'Without those days no rate of a period can be told: it would come out too low. How long customers stay is shown below.',
      fa: 'بدون این تاریخ‌ها نرخ ریزشِ یک دوره را نمی‌توان گفت؛ کمتر از واقعیت درمی‌آید. مدت ماندن مشتری‌ها پایین‌تر آمده است.',
      ru: 'Без этих дат доля за период получилась бы заниженной. Ниже показано, сколько клиенты остаются.',
    },
  },
} as const;

export const listFailureWords = {
  internal: {
    what: {
      params: { file: 'text' },
      en: 'The lists could not be compared {file}',
      fa: 'فهرست‌ها مقایسه نشدند {file}',
      ru: 'Списки не удалось сравнить {file}',
    },
    advice: {
      en: 'Nothing was changed. Try again.',
      fa: 'چیزی تغییر نکرد. دوباره امتحان کنید.',
      ru: 'Ничего не изменилось. Попробуйте снова.',
    },
  },
  unreadable: {
    what: {
      params: { file: 'text' },
      en: '{file} cannot be read as a table',
      fa: '{file} را نمی‌توان به شکل جدول خواند',
      ru: 'Файл {file} не читается как таблица',
    },
    advice: {
      en: 'Nothing was changed. Save it as CSV or XLSX with headings in its first row, and choose it again.',
      fa: 'چیزی تغییر نکرد. آن را با قالب CSV یا XLSX و با عنوان ستون‌ها در ردیف اول ذخیره و دوباره انتخاب کنید.',
      ru: 'Ничего не изменилось. Сохраните его как CSV или XLSX с заголовками в первой строке и выберите снова.',
    },
  },
  nobody: {
    what: {
      params: { file: 'text' },
      en: '{file} has neither customer numbers nor e-mail addresses',
      fa: 'در {file} نه شمارهٔ مشتری هست و نه نشانی ایمیل',
      ru: 'В файле {file} нет ни номеров клиентов, ни адресов почты',
    },
    advice: {
      en: 'Names alone do not tell customers apart. Choose a list that has one of the two.',
      fa: 'نام به‌تنهایی مشتری‌ها را از هم جدا نمی‌کند. فهرستی انتخاب کنید که یکی از این دو را داشته باشد.',
      ru: 'По одним именам клиентов не различить. Выберите список, где есть номер или адрес.',
    },
  },
} as const;

export const tierWords = {
  best: { en: 'First 80% of revenue', fa: '۸۰٪ نخست درآمد', ru: 'Первые 80\u00A0% выручки' },
  middle: { en: 'Up to 95%', fa: 'تا ۹۵٪', ru: 'До 95\u00A0%' },
  small: { en: 'The rest', fa: 'باقی', ru: 'Остальные' },
} as const satisfies Record<'best' | 'middle' | 'small', Message>;

export const figuresWords = {
  title: { en: 'Company figures', fa: 'آمار شرکت', ru: 'Показатели компании' },
  lead: {
    en: 'How many customers stay, what losing them costs, and whom to win back first.',
    fa: 'چند مشتری می‌مانند، از دست دادنشان چقدر هزینه دارد و اول سراغ چه کسی باید رفت.',
    ru: 'Сколько клиентов остаётся, во что обходится потеря и кого возвращать первым.',
  },
  reckoning: { en: 'Working out the figures…', fa: 'در حال محاسبهٔ آمار…', ru: 'Считаем показатели…' },
  emptyTitle: { en: 'Nothing to count yet', fa: 'هنوز چیزی برای شمردن نیست', ru: 'Пока нечего считать' },
  emptyLead: {
    en: 'Import a list of orders or contracts, and the figures come by themselves. Two customer lists, or three numbers typed below, are enough for a churn rate.',
    fa: 'فهرست سفارش‌ها یا قراردادها را وارد کنید تا آمار خودش بیاید. برای نرخ ریزش، دو فهرست مشتری یا سه عددی که پایین می‌نویسید بس است.',
    ru: 'Загрузите список заказов или договоров, и показатели появятся сами. Для доли ушедших хватит двух списков клиентов или трёх чисел ниже.',
  },
  goImport: { en: 'Import a file', fa: 'وارد کردن فایل', ru: 'Загрузить файл' },
  moreThan: { params: { share: 'text' }, en: 'more than {share}', fa: 'بیش از {share}', ru: 'более {share}' },
  lessThan: { params: { share: 'text' }, en: 'less than {share}', fa: 'کمتر از {share}', ru: 'менее {share}' },
  times: { params: { times: 'text' }, en: '×{times}', fa: '{times} برابر', ru: '×{times}' },
  fromTo: { params: { from: 'text', to: 'text' }, en: '{from} to {to}', fa: '{from} تا {to}', ru: '{from} – {to}' },
  notANumber: { en: 'Please type a number.', fa: 'لطفاً عدد بنویسید.', ru: 'Введите число.' },
  nobody: { en: 'Nobody.', fa: 'هیچ‌کس.', ru: 'Никого.' },
  showTable: { en: 'As a table', fa: 'به شکل جدول', ru: 'Таблицей' },
  showMore: { en: 'Show more', fa: 'نمایش بیشتر', ru: 'Показать ещё' },
  firstShown: {
    params: { shown: 'number', count: 'number' },
    en: 'The first {shown} of {count} are shown.',
    fa: '{shown} نفر نخست از {count} نفر نشان داده شده.',
    ru: 'Показаны первые {shown} из {count}.',
  },
  name: { en: 'Name', fa: 'نام', ru: 'Имя' },
  nameless: { en: 'No name', fa: 'بدون نام', ru: 'Без имени' },
  code: { en: 'Number', fa: 'شماره', ru: 'Номер' },
  email: { en: 'E-mail', fa: 'ایمیل', ru: 'Почта' },
  customers: { en: 'Customers', fa: 'مشتری‌ها', ru: 'Клиенты' },
  revenue: { en: 'Revenue', fa: 'درآمد', ru: 'Выручка' },
  revenueAYear: { en: 'Revenue a year', fa: 'درآمد سالانه', ru: 'Выручка за год' },

  /** Churn over time. */
  churnHeading: { en: 'Customers lost', fa: 'ریزش مشتری', ru: 'Отток клиентов' },
  churnLead: {
    en: 'Of the customers there at the start of a period, the share lost during it. New customers count in neither number.',
    fa: 'سهم مشتری‌هایی که اول دوره بوده‌اند و در طول آن رفته‌اند. مشتری‌های تازه در هیچ‌کدام از دو عدد نیستند.',
    ru: 'Доля ушедших за период среди тех, кто был на его начало. Новые клиенты не входят ни в одно из чисел.',
  },
  sourceLabel: { en: 'Counted from', fa: 'بر پایهٔ', ru: 'На основе' },
  knownFromTo: {
    params: { from: 'text', to: 'text' },
    en: 'Known from {from} to {to}.',
    fa: 'داده از {from} تا {to}.',
    ru: 'Данные с {from} по {to}.',
  },
  undatedCount: {
    params: { customers: 'number', lost: 'number' },
    en: 'Without dates: {customers, plural, one {# customer} other {# customers}}, of whom {lost} left.',
    fa: 'بدون تاریخ: {customers, plural, other {# مشتری}} که {lost} نفرشان رفته‌اند.',
    ru: 'Без дат: {customers, plural, one {# клиент} few {# клиента} many {# клиентов} other {# клиента}}, из них ушли {lost}.',
  },
  unitLabel: { en: 'Length of the period', fa: 'طول دوره', ru: 'Длина периода' },
  calendarLabel: { en: 'Calendar', fa: 'تقویم', ru: 'Календарь' },
  lostLabel: { en: 'Who counts as lost', fa: 'چه کسی از دست رفته به حساب می‌آید', ru: 'Кто считается ушедшим' },
  period: { en: 'Period', fa: 'دوره', ru: 'Период' },
  atStart: { en: 'There at the start', fa: 'اول دوره', ru: 'На начало' },
  joined: { en: 'New', fa: 'تازه', ru: 'Новые' },
  returned: { en: 'Came back', fa: 'برگشته', ru: 'Вернулись' },
  tableLabel: { en: 'Customers lost by period', fa: 'ریزش مشتری در هر دوره', ru: 'Отток по периодам' },
  quarterOf: {
    params: { quarter: 'choice', year: 'text' },
    en: '{quarter, select, q1 {Q1} q2 {Q2} q3 {Q3} other {Q4}} {year}',
    fa: 'سه‌ماههٔ {quarter, select, q1 {اول} q2 {دوم} q3 {سوم} other {چهارم}} {year}',
    ru: '{quarter, select, q1 {I} q2 {II} q3 {III} other {IV}} кв. {year}',
  },
  season: {
    params: { quarter: 'choice', year: 'text' },
    en: '{quarter, select, q1 {Spring} q2 {Summer} q3 {Autumn} other {Winter}} {year}',
    fa: '{quarter, select, q1 {بهار} q2 {تابستان} q3 {پاییز} other {زمستان}} {year}',
    ru: '{quarter, select, q1 {Весна} q2 {Лето} q3 {Осень} other {Зима}} {year}',
  },
  weekFrom: { params: { day: 'text' }, en: 'Week from {day}', fa: 'هفتهٔ {day}', ru: 'Неделя с {day}' },
  from: { en: 'First day', fa: 'روز اول', ru: 'Первый день' },
  to: { en: 'Last day', fa: 'روز آخر', ru: 'Последний день' },
  backwards: {
    en: 'The last day must not be before the first.',
    fa: 'روز آخر نباید پیش از روز اول باشد.',
    ru: 'Последний день не может быть раньше первого.',
  },
  notAllKnownTitle: { en: 'Not all of this time is known', fa: 'داده‌های همهٔ این مدت در دست نیست', ru: 'Данные есть не за весь срок' },
  notAllKnown: {
    params: { from: 'text', to: 'text' },
    en: 'The data goes from {from} to {to}. What lies outside counts as no orders, so the rate may be wrong.',
    fa: 'داده‌ها از {from} تا {to} است. بیرون از آن بدون سفارش به حساب می‌آید و نرخ ممکن است درست نباشد.',
    ru: 'Данные охватывают срок с {from} по {to}. За его пределами заказов как будто нет, поэтому доля может быть неверной.',
  },
  noWholePeriod: {
    params: { from: 'text', to: 'text' },
    en: 'The data ({from} to {to}) holds no whole period of this length with as long a time before it. Choose a shorter one.',
    fa: 'داده‌ها ({from} تا {to}) دورهٔ کاملی به این طول ندارد که همین اندازه زمان هم پیش از آن باشد. دورهٔ کوتاه‌تری انتخاب کنید.',
    ru: 'В данных ({from} – {to}) нет целого периода такой длины с таким же сроком перед ним. Выберите период короче.',
  },
  tooShortTitle: { en: 'Too short for this business', fa: 'برای این کسب‌وکار کوتاه است', ru: 'Слишком короткий период для этого бизнеса' },
  tooShort: {
    params: { days: 'number' },
    en: 'Half of all orders come {days, plural, one {# day} other {# days}} or more after the one before. In so short a period many count as gone who will order again: trust a longer one.',
    fa: 'نیمی از سفارش‌ها {days, plural, other {# روز}} یا بیشتر پس از سفارش پیشین می‌آید. در دورهٔ به این کوتاهی، بسیاری رفته به حساب می‌آیند که دوباره سفارش می‌دهند؛ به دورهٔ بلندتر اعتماد کنید.',
    ru: 'Половина заказов приходит через {days, plural, one {# день} few {# дня} many {# дней} other {# дня}} и более после предыдущего. За столь короткий срок ушедшими кажутся многие, кто ещё закажет: надёжнее период подлиннее.',
  },
  lostOf: {
    params: { lost: 'number', atStart: 'number' },
    en: '{lost, plural, one {# customer lost} other {# customers lost}} of {atStart}',
    fa: '{lost, plural, other {# مشتری از {atStart} مشتری از دست رفته}}',
    ru: '{lost, plural, one {Ушёл # клиент} few {Ушли # клиента} many {Ушли # клиентов} other {Ушло # клиента}} из {atStart}',
  },
  asYear: {
    params: { rate: 'text' },
    en: 'If it went on like this: {rate} a year',
    fa: 'اگر همین‌طور پیش برود: سالی {rate}',
    ru: 'Если так пойдёт дальше: {rate} в год',
  },
  passes: {
    params: { limit: 'text' },
    en: 'Passes the test of {limit} a year',
    fa: 'با معیار سالی {limit} قابل قبول است',
    ru: 'Проверка «{limit} в год» пройдена',
  },
  fails: {
    params: { limit: 'text' },
    en: 'Fails the test of {limit} a year',
    fa: 'با معیار سالی {limit} قابل قبول نیست',
    ru: 'Проверка «{limit} в год» не пройдена',
  },
  limitOfPeriod: {
    params: { limit: 'text', rate: 'text' },
    en: '{limit} a year is {rate} in a period of this length.',
    fa: 'سالی {limit} در دوره‌ای به این طول می‌شود {rate}.',
    ru: '{limit} в год — это {rate} за период такой длины.',
  },
  chanceAbove: {
    params: { limit: 'text', chance: 'text' },
    en: 'The chance that the true rate is above {limit} a year is {chance}.',
    fa: 'احتمال اینکه نرخ واقعی بیش از سالی {limit} باشد {chance} است.',
    ru: 'Вероятность, что настоящая доля выше {limit} в год: {chance}.',
  },
  interval: {
    params: { low: 'text', high: 'text' },
    en: 'With so many customers, the true rate of the period lies between {low} and {high} in 95 of 100 cases.',
    fa: 'با این تعداد مشتری، نرخ واقعیِ دوره در ۹۵ مورد از ۱۰۰ مورد بین {low} و {high} است.',
    ru: 'При таком числе клиентов настоящая доля за период в 95 случаях из 100 лежит между {low} и {high}.',
  },
  netGrowth: { en: 'Net growth', fa: 'رشد خالص', ru: 'Чистый рост' },
  growthWithoutLoss: { en: 'Growth if nobody had left', fa: 'رشد اگر کسی نمی‌رفت', ru: 'Рост, если бы никто не ушёл' },
  nextBase: { en: 'Customers at the next start', fa: 'مشتری‌های اول دورهٔ بعد', ru: 'Клиентов к началу следующего' },
  nobodyAtStart: {
    en: 'Nobody was there at the start of this period, so there is no rate.',
    fa: 'اول این دوره مشتری‌ای نبوده؛ پس نرخی هم ندارد.',
    ru: 'На начало периода клиентов не было, поэтому доли нет.',
  },
  risingTitle: {
    en: 'Losses rise while revenue still grows',
    fa: 'ریزش بالا می‌رود و درآمد هنوز رشد می‌کند',
    ru: 'Отток растёт, хотя выручка ещё не падает',
  },
  rising: {
    en: 'The share of lost customers has risen for three periods in a row, more than chance would explain. Revenue will show it later: now is the time to act.',
    fa: 'سهم مشتری‌های از دست رفته سه دورهٔ پیاپی بیش از حد تصادف بالا رفته است. درآمد این را دیرتر نشان می‌دهد؛ وقت اقدام همین حالاست.',
    ru: 'Доля ушедших растёт три периода подряд, и случайностью это не объяснить. Выручка покажет это позже: действовать пора сейчас.',
  },
  chartLabel: {
    en: 'Line of the share of customers lost by period, with the revenue as bars below it. The numbers are in the table.',
    fa: 'نمودار خطی سهم مشتری‌های از دست رفته در هر دوره، و زیر آن ستون‌های درآمد. عددها در جدول است.',
    ru: 'График доли ушедших клиентов по периодам, под ним столбики выручки. Числа в таблице.',
  },
  chartLabelWithoutRevenue: {
    en: 'Line of the share of customers lost by period. The numbers are in the table.',
    fa: 'نمودار خطی سهم مشتری‌های از دست رفته در هر دوره. عددها در جدول است.',
    ru: 'График доли ушедших клиентов по периодам. Числа в таблице.',
  },
  limitLine: { params: { limit: 'text' }, en: '{limit} a year', fa: 'سالی {limit}', ru: '{limit} в год' },
  unpriced: {
    params: { count: 'number' },
    en: '{count, plural, one {# entry has} other {# entries have}} no amount and {count, plural, one {is} other {are}} not in the revenue.',
    fa: '{count, plural, other {# مورد مبلغ ندارد و در درآمد نیامده}}.',
    ru: 'Без суммы и потому вне выручки: {count, plural, one {# запись} few {# записи} many {# записей} other {# записи}}.',
  },

  /** By hand. */
  byHandLead: {
    en: 'Three numbers are enough. If you know only percentages, put 100 at the start.',
    fa: 'سه عدد کافی است. اگر فقط درصدها را می‌دانید، برای اول دوره ۱۰۰ بنویسید.',
    ru: 'Хватит трёх чисел. Если известны только проценты, поставьте на начало 100.',
  },
  atStartField: { en: 'Customers at the start', fa: 'مشتری‌ها در اول دوره', ru: 'Клиентов на начало' },
  lostField: { en: 'Of these, lost', fa: 'از این‌ها، از دست رفته', ru: 'Из них ушли' },
  joinedField: { en: 'New in the period', fa: 'تازه‌آمده در دوره', ru: 'Новых за период' },
  moreLostThanThere: {
    en: 'More cannot be lost than were there. New customers who left again do not count.',
    fa: 'تعداد ازدست‌رفته‌ها نمی‌تواند بیش از مشتری‌های اول دوره باشد. مشتری تازه‌ای که رفته به حساب نمی‌آید.',
    ru: 'Уйти может не больше, чем было. Новые, которые сразу ушли, не считаются.',
  },
  churnOfUnit: {
    params: { unit: 'choice' },
    en: 'Churn rate of {unit, select, week {a week} month {a month} quarter {a quarter} other {a year}}',
    fa: 'نرخ ریزش {unit, select, week {هفتگی} month {ماهانه} quarter {فصلی} other {سالانه}}',
    ru: 'Доля ушедших за {unit, select, week {неделю} month {месяц} quarter {квартал} other {год}}',
  },

  /** Two lists. */
  listsLead: {
    en: 'An earlier list of all customers against today’s: customers are recognised by their number, or by e-mail where a list has no numbers. Files are only read here, not imported.',
    fa: 'فهرست پیشینِ همهٔ مشتری‌ها در برابر فهرست امروز. مشتری با شماره شناخته می‌شود، و اگر فهرست شماره نداشت با ایمیل. فایل‌ها فقط همین‌جا خوانده و وارد نمی‌شوند.',
    ru: 'Прежний список всех клиентов сравнивается с нынешним. Клиентов узнаём по номеру, а где номеров нет — по адресу почты. Файлы здесь только читаются, они не загружаются в базу.',
  },
  listsFrom: { en: 'Lists from', fa: 'فهرست از', ru: 'Откуда списки' },
  listsOfImports: { en: 'Imported files', fa: 'فایل‌های واردشده', ru: 'Загруженные файлы' },
  listsOfFiles: { en: 'Two files from this computer', fa: 'دو فایل از این رایانه', ru: 'Два файла с компьютера' },
  listBefore: { en: 'Earlier list', fa: 'فهرست پیشین', ru: 'Прежний список' },
  listNow: { en: 'List of today', fa: 'فهرست امروز', ru: 'Нынешний список' },
  chooseFile: { en: 'Choose a file', fa: 'انتخاب فایل', ru: 'Выбрать файл' },
  betweenLists: { en: 'Time between the lists', fa: 'فاصلهٔ دو فهرست', ru: 'Срок между списками' },
  compare: { en: 'Compare', fa: 'مقایسه', ru: 'Сравнить' },
  comparing: { en: 'Comparing…', fa: 'در حال مقایسه…', ru: 'Сравниваем…' },
  importName: {
    params: { file: 'text', count: 'number', date: 'date' },
    en: '{file} ({date}, {count, plural, one {# customer} other {# customers}})',
    fa: '{file} ({date}، {count, plural, other {# مشتری}})',
    ru: '{file} ({date}, {count, plural, one {# клиент} few {# клиента} many {# клиентов} other {# клиента}})',
  },
  whoIsLost: {
    params: { count: 'number' },
    en: 'Not on the list any more: {count, plural, one {# customer} other {# customers}}',
    fa: 'دیگر در فهرست نیستند: {count, plural, other {# مشتری}}',
    ru: 'Больше нет в списке: {count, plural, one {# клиент} few {# клиента} many {# клиентов} other {# клиента}}',
  },
  whoJoined: {
    params: { count: 'number' },
    en: 'New on the list: {count, plural, one {# customer} other {# customers}}',
    fa: 'تازه در فهرست: {count, plural, other {# مشتری}}',
    ru: 'Новые в списке: {count, plural, one {# клиент} few {# клиента} many {# клиентов} other {# клиента}}',
  },
  peopleLabel: { en: 'Customers', fa: 'مشتری‌ها', ru: 'Клиенты' },
  exportLists: { en: 'Save both as a file', fa: 'ذخیرهٔ هر دو در فایل', ru: 'Сохранить оба в файл' },
  exportedTo: { params: { file: 'text' }, en: 'Saved as {file}', fa: 'با نام {file} ذخیره شد', ru: 'Сохранено: {file}' },
  exportState: { en: 'State', fa: 'وضعیت', ru: 'Состояние' },
  exportLost: { en: 'lost', fa: 'از دست رفته', ru: 'ушёл' },
  exportJoined: { en: 'new', fa: 'تازه', ru: 'новый' },

  /** What if. */
  whatIfHeading: { en: 'What if more customers stayed?', fa: 'اگر مشتری‌های بیشتری بمانند؟', ru: 'Что, если останется больше клиентов?' },
  whatIfLead: {
    en: 'The numbers are examples until you put in your own.',
    fa: 'عددها نمونه‌اند؛ عددهای خودتان را بنویسید.',
    ru: 'Числа взяты для примера, впишите свои.',
  },
  whatIfLeadKnown: {
    en: 'The numbers are those of the last whole year; change any of them to try things out.',
    fa: 'عددها از آخرین سال کامل است؛ برای امتحان هر کدام را می‌توانید عوض کنید.',
    ru: 'Числа взяты за последний полный год; любое можно изменить и посмотреть, что будет.',
  },
  customersNow: { en: 'Customers now', fa: 'مشتری‌های امروز', ru: 'Клиентов сейчас' },
  keptNow: { en: 'Stay each year, in percent', fa: 'هر سال چند درصد می‌مانند', ru: 'Остаются за год, в процентах' },
  newAYear: { en: 'New each year, in percent', fa: 'هر سال چند درصد تازه می‌آیند', ru: 'Новых за год, в процентах' },
  revenuePerCustomer: { en: 'Revenue from one customer a year', fa: 'درآمد سالانه از هر مشتری', ru: 'Выручка с клиента за год' },
  atMostAll: { en: 'At most 100.', fa: 'حداکثر ۱۰۰.', ru: 'Не больше 100.' },
  keptWish: {
    params: { share: 'text' },
    en: 'What if {share} stayed each year?',
    fa: 'اگر هر سال {share} بمانند؟',
    ru: 'Что, если за год останутся {share}?',
  },
  yearsAhead: {
    params: { years: 'number' },
    en: '{years, plural, one {# year} other {# years}} ahead',
    fa: '{years, plural, other {# سال آینده}}',
    ru: '{years, plural, one {На # год вперёд} few {На # года вперёд} many {На # лет вперёд} other {На # года вперёд}}',
  },
  planWish: { params: { share: 'text' }, en: 'If {share} stay', fa: 'اگر {share} بمانند', ru: 'Если остаются {share}' },
  planNow: { params: { share: 'text' }, en: 'As now, {share}', fa: 'مانند امروز، {share}', ru: 'Как сейчас, {share}' },
  netAYear: { params: { net: 'text' }, en: '{net} a year', fa: 'سالی {net}', ru: '{net} в год' },
  measureLabel: { en: 'Show', fa: 'نمایش', ru: 'Показать' },
  whatIfChart: {
    en: 'Customers or revenue over the coming years, if as many stay as now and if more do. The numbers are in the table.',
    fa: 'مشتری‌ها یا درآمد در سال‌های آینده، با ماندن به اندازهٔ امروز و بیش از آن. عددها در جدول است.',
    ru: 'Клиенты или выручка по годам: если остаётся столько же, сколько сейчас, и если больше. Числа в таблице.',
  },
  yearsFromNow: { en: 'Years from now', fa: 'سال‌های آینده', ru: 'Лет вперёд' },
  costOfKeeping: {
    en: 'What keeping one customer costs a year',
    fa: 'هزینهٔ سالانهٔ نگه داشتن یک مشتری',
    ru: 'Во что обходится удержание клиента за год',
  },
  replacement: {
    params: { lost: 'number', low: 'text', high: 'text' },
    en: 'Rule of thumb: a new customer costs 5 to 7 times as much as keeping one. Replacing the {lost, plural, one {# customer} other {# customers}} lost in a year costs {low} to {high}.',
    fa: 'قاعدهٔ سرانگشتی: مشتری تازه ۵ تا ۷ برابرِ نگه داشتن یک مشتری هزینه دارد. جایگزینی {lost, plural, other {# مشتری}} که در سال می‌روند {low} تا {high} هزینه دارد.',
    ru: 'Грубая оценка: новый клиент стоит в 5–7 раз дороже удержания. Заменить {lost, plural, one {# ушедшего} few {# ушедших} many {# ушедших} other {# ушедшего}} за год обойдётся в {low} – {high}.',
  },

  /** Value. */
  valueHeading: { en: 'Who brings the revenue', fa: 'درآمد را چه کسانی می‌آورند', ru: 'Кто приносит выручку' },
  valueHeadingContracts: {
    en: 'Who brings the revenue: contracts',
    fa: 'درآمد را چه کسانی می‌آورند: قراردادها',
    ru: 'Кто приносит выручку: договоры',
  },
  bestBring: {
    params: { share: 'text', fifth: 'text' },
    en: 'The best {share} of your customers bring 80% of the revenue; the best fifth brings {fifth}.',
    fa: '{share} از بهترین مشتری‌های شما ۸۰٪ درآمد را می‌آورند؛ یک‌پنجمِ برتر {fifth} را می‌آورد.',
    ru: 'Лучшие {share} Ваших клиентов приносят 80\u00A0% выручки; лучшая пятая часть приносит {fifth}.',
  },
  paretoThumb: {
    en: 'Measured in your data; the rule of thumb says that a fifth brings 80%.',
    fa: 'از داده‌های خودتان محاسبه شده؛ قاعدهٔ سرانگشتی می‌گوید یک‌پنجم ۸۰٪ را می‌آورد.',
    ru: 'Это по Вашим данным; по известному правилу пятая часть приносит 80\u00A0%.',
  },
  concentrationChart: {
    en: 'Curve of the share of revenue that the best customers bring. The numbers are in the table.',
    fa: 'نمودار سهم درآمدی که بهترین مشتری‌ها می‌آورند. عددها در جدول است.',
    ru: 'Кривая доли выручки, которую приносят лучшие клиенты. Числа в таблице.',
  },
  shareOfCustomers: { en: 'Customers, the best first', fa: 'مشتری‌ها، از بهترین', ru: 'Клиенты, начиная с лучших' },
  tiersLabel: { en: 'Customers by what they bring', fa: 'مشتری‌ها بر پایهٔ درآمدشان', ru: 'Клиенты по вкладу' },
  tier: { en: 'Group', fa: 'گروه', ru: 'Группа' },
  lifetimeHeading: { en: 'Money still to come', fa: 'درآمد پیش رو', ru: 'Деньги, которые ещё придут' },
  lifetimeLead: {
    en: 'What each customer is likely to bring in three years: expected orders times the usual amount, the margin of it, discounted. Margin and discount are settings below.',
    fa: 'آنچه هر مشتری احتمالاً در سه سال می‌آورد: سفارش‌های مورد انتظار ضرب در مبلغ معمول، سود آن، با تنزیل. سود و نرخ تنزیل پایین همین صفحه تنظیم می‌شود.',
    ru: 'Сколько каждый клиент вероятно принесёт за три года: ожидаемые заказы на обычную сумму, их маржа, с дисконтом. Маржа и ставка задаются ниже.',
  },
  lifetimeLeadContracts: {
    en: 'What each running contract is likely to bring from its next renewals on: the margin of each term times the chance that it is reached, discounted.',
    fa: 'آنچه هر قرارداد جاری احتمالاً از تمدید بعدی به بعد می‌آورد: سود هر دوره ضرب در احتمال رسیدن به آن، با تنزیل.',
    ru: 'Сколько каждый действующий договор вероятно принесёт начиная со следующего продления: маржа каждого срока, умноженная на вероятность до него дойти, с дисконтом.',
  },
  noLifetime: {
    en: 'There are too few repeat orders with amounts to say what customers will still bring.',
    fa: 'سفارش تکراری با مبلغ کمتر از آن است که بتوان گفت مشتری‌ها چقدر دیگر می‌آورند.',
    ru: 'Повторных заказов с суммами слишком мало, чтобы сказать, сколько клиенты ещё принесут.',
  },
  noLifetimeContracts: {
    en: 'There are too few ended contracts of known terms to say what customers will still bring.',
    fa: 'قرارداد تمام‌شده با مدت معلوم کمتر از آن است که بتوان گفت مشتری‌ها چقدر دیگر می‌آورند.',
    ru: 'Завершённых договоров с известным сроком слишком мало, чтобы сказать, сколько клиенты ещё принесут.',
  },
  lifetime: { en: 'Still to come', fa: 'درآمد پیش رو', ru: 'Ещё придёт' },
  lifetimeEach: { en: 'Still to come from each', fa: 'درآمد پیش رو از هر کدام', ru: 'Ещё придёт с каждого' },
  lifetimeTotal: { en: 'From all customers', fa: 'از همهٔ مشتری‌ها', ru: 'От всех клиентов' },
  lifetimeMean: { en: 'From a customer on average', fa: 'میانگین هر مشتری', ru: 'В среднем с клиента' },
  lifetimeMedian: { en: 'Half bring less than', fa: 'نیمی کمتر از این می‌آورند', ru: 'Половина принесёт меньше' },
  mostValuable: {
    params: { count: 'number' },
    en: 'The most valuable {count, plural, one {# customer} other {# customers}}',
    fa: '{count, plural, other {# مشتری}} از باارزش‌ترین‌ها',
    ru: '{count, plural, one {# самый ценный клиент} few {# самых ценных клиента} many {# самых ценных клиентов} other {# самых ценных клиента}}',
  },

  /** Winning back. */
  winBackHeading: { en: 'Whom to win back first', fa: 'اول سراغ چه کسی برویم', ru: 'Кого возвращать первым' },
  winBackLead: {
    params: { days: 'number' },
    en: 'Customers who will more likely than not order nothing in the next {days, plural, one {# day} other {# days}}. First come those where a contact is worth most: the chance of an order, times its usual amount and margin, less what the contact costs.',
    fa: 'مشتری‌هایی که در {days, plural, other {# روز}} آینده به احتمال بیشتر سفارشی نمی‌دهند. اول کسانی می‌آیند که تماس با آن‌ها بیشتر می‌ارزد: احتمال سفارش ضرب در مبلغ و سود معمولش، منهای هزینهٔ تماس.',
    ru: 'Клиенты, которые за {days, plural, one {ближайший # день} few {ближайшие # дня} many {ближайшие # дней} other {ближайшие # дня}} скорее всего ничего не закажут. Сначала те, с кем связаться выгоднее: вероятность заказа, умноженная на его обычную сумму и маржу, минус цена контакта.',
  },
  complaintFirstTitle: {
    params: { count: 'number' },
    en: '{count, plural, one {# customer is} other {# customers are}} left out: an open complaint comes first',
    fa: '{count, plural, other {# مشتری کنار گذاشته شده؛ اول باید به شکایت بازشان رسید}}',
    ru: '{count, plural, one {# клиент не в списке: сначала его жалоба} few {# клиента не в списке: сначала их жалобы} many {# клиентов не в списке: сначала их жалобы} other {# клиента не в списке: сначала их жалобы}}',
  },
  complaintFirst: {
    en: 'Put the complaint right, then they come into the order again.',
    fa: 'شکایت را حل کنید؛ پس از آن به فهرست برمی‌گردند.',
    ru: 'Уладьте жалобу, и они снова войдут в список.',
  },
  nobodyToWinBack: {
    en: 'Nobody is worth a contact now.',
    fa: 'اکنون کسی نیست که تماس با او بیرزد.',
    ru: 'Сейчас нет никого, с кем стоило бы связываться.',
  },
  worth: { en: 'A contact is worth', fa: 'ارزش تماس', ru: 'Ценность контакта' },
  comesBack: { en: 'Chance of an order', fa: 'احتمال سفارش', ru: 'Вероятность заказа' },
  orderAmount: { en: 'Usual order', fa: 'سفارش معمول', ru: 'Обычный заказ' },
  lastOrder: { en: 'Last order', fa: 'آخرین سفارش', ru: 'Последний заказ' },

  /** The silent ones. */
  silentHeading: { en: 'How many are unhappy in silence?', fa: 'چند نفر بی‌صدا ناراضی‌اند؟', ru: 'Сколько недовольных молчат?' },
  silentLead: {
    en: 'Rule of thumb, not a measurement: only 4 to 10% of unhappy customers complain. Silence is not satisfaction.',
    fa: 'قاعدهٔ سرانگشتی است، نه اندازه‌گیری: فقط ۴ تا ۱۰٪ از مشتری‌های ناراضی شکایت می‌کنند. سکوت نشانهٔ رضایت نیست.',
    ru: 'Это грубая оценка, не измерение: жалуются лишь 4–10\u00A0% недовольных. Молчание не значит, что всё хорошо.',
  },
  complaintsHeard: { en: 'Complaints heard', fa: 'شکایت‌های شنیده‌شده', ru: 'Услышано жалоб' },
  complaintsOpen: {
    params: { count: 'number' },
    en: '{count, plural, one {# customer has} other {# customers have}} an open complaint now.',
    fa: 'اکنون {count, plural, other {# مشتری شکایت باز دارند}}.',
    ru: 'Сейчас открытая жалоба есть у {count, plural, one {# клиента} few {# клиентов} many {# клиентов} other {# клиента}}.',
  },
  complaintsTyped: {
    en: 'Of customers, in any time you choose.',
    fa: 'از مشتری‌ها، در هر مدتی که بخواهید.',
    ru: 'От клиентов, за любой срок.',
  },
  silentResult: {
    params: { complaints: 'number', low: 'number', high: 'number' },
    en: '{complaints, plural, one {# complaint means} other {# complaints mean}} that {low} to {high} customers are likely unhappy.',
    fa: '{complaints, plural, other {# شکایت یعنی احتمالاً {low} تا {high} مشتری ناراضی‌اند}}.',
    ru: '{complaints, plural, one {# жалоба} few {# жалобы} many {# жалоб} other {# жалобы}}: вероятно, недовольны от {low} до {high} клиентов.',
  },

  /** How long they stay. */
  stayingHeading: { en: 'How long customers stay', fa: 'مشتری‌ها چه مدت می‌مانند', ru: 'Как долго клиенты остаются' },
  survivalLead: {
    params: { customers: 'number' },
    en: 'From the contracts of {customers, plural, one {# customer} other {# customers}}, those still running counted as far as they are known.',
    fa: 'از قراردادهای {customers, plural, other {# مشتری}}؛ قراردادهای جاری تا جایی که معلوم است به حساب آمده‌اند.',
    ru: 'По договорам {customers, plural, one {# клиента} few {# клиентов} many {# клиентов} other {# клиента}}; действующие учтены, насколько о них известно.',
  },
  halfLeft: {
    params: { months: 'number' },
    en: 'Half have left after {months, plural, one {# month} other {# months}}.',
    fa: 'نیمی پس از {months, plural, other {# ماه}} رفته‌اند.',
    ru: 'Половина уходит за {months, plural, one {# месяц} few {# месяца} many {# месяцев} other {# месяца}}.',
  },
  moreThanHalfStay: {
    en: 'More than half are still there at its end.',
    fa: 'تا پایان آن بیش از نیمی هنوز هستند.',
    ru: 'К концу этого срока остаётся больше половины.',
  },
  survivalChart: {
    en: 'Curve of the share of customers still there by months since the start. The numbers are in the table.',
    fa: 'نمودار سهم مشتری‌هایی که پس از هر چند ماه هنوز هستند. عددها در جدول است.',
    ru: 'Кривая доли оставшихся клиентов по месяцам с начала. Числа в таблице.',
  },
  survivalRange: {
    en: 'The band is where the curve lies in 95 of 100 cases.',
    fa: 'نوار رنگی جایی است که منحنی در ۹۵ مورد از ۱۰۰ مورد قرار می‌گیرد.',
    ru: 'Полоса показывает, где кривая лежит в 95 случаях из 100.',
  },
  stillThere: { en: 'Still there', fa: 'هنوز هستند', ru: 'Остались' },
  range: { en: 'Range', fa: 'بازه', ru: 'Границы' },
  monthsSinceStart: { en: 'Months since the start', fa: 'ماه از شروع', ru: 'Месяцев с начала' },
  cohortLead: {
    en: 'Of the customers who ordered first in one period, the share that ordered again in each later one. Look along a row: where it falls, customers are lost; look down a column: whether newer customers stay better.',
    fa: 'از مشتری‌هایی که نخستین سفارششان در یک دوره بوده، چند درصد در هر دورهٔ بعدی دوباره سفارش داده‌اند. در طول سطر ببینید کجا افت می‌کند؛ در طول ستون ببینید مشتری‌های تازه‌تر بهتر می‌مانند یا نه.',
    ru: 'Из клиентов, впервые заказавших в одном периоде, доля тех, кто заказал снова в каждом следующем. По строке видно, где их теряют, по столбцу — лучше ли остаются новые.',
  },
  cohortLabel: {
    en: 'Who came again, by first order',
    fa: 'چه کسانی دوباره آمدند، بر پایهٔ نخستین سفارش',
    ru: 'Кто вернулся, по первому заказу',
  },
  firstOrderIn: { en: 'First order in', fa: 'نخستین سفارش در', ru: 'Первый заказ' },
  later: {
    params: { count: 'number', unit: 'choice' },
    en: '{unit, select, month {Month} quarter {Quarter} other {Year}} {count}',
    fa: '{unit, select, month {ماه} quarter {فصل} other {سال}} {count}',
    ru: '{count}-й {unit, select, month {месяц} quarter {квартал} other {год}}',
  },

  /** Reasons over all customers. */
  reasonsHeading: { en: 'What puts customers at risk', fa: 'چه چیزی خطر رفتن مشتری‌ها را بالا می‌برد', ru: 'Что подвергает клиентов риску' },
  reasonsLead: {
    en: 'The points of each reason over all customers, the heaviest first: the first few are where work pays.',
    fa: 'امتیاز هر دلیل در میان همهٔ مشتری‌ها، از سنگین‌ترین: کار روی چند دلیل نخست بیشتر نتیجه می‌دهد.',
    ru: 'Баллы каждой причины по всем клиентам, начиная с самой весомой: работа над первыми окупается больше всего.',
  },
  reason: { en: 'Reason', fa: 'دلیل', ru: 'Причина' },
  points: { en: 'Points', fa: 'امتیاز', ru: 'Баллы' },
  together: { en: 'With those above', fa: 'همراه بالایی‌ها', ru: 'Вместе с предыдущими' },

  /** What the figures rest on. */
  economicsHeading: { en: 'What these figures rest on', fa: 'این آمار بر چه پایه‌ای است', ru: 'На чём основаны эти показатели' },
  economicsLead: {
    en: 'Defaults until you correct them. Changes hold everywhere.',
    fa: 'تا وقتی اصلاحشان نکرده‌اید پیش‌فرض‌اند. تغییرها همه‌جا اثر می‌کند.',
    ru: 'Это значения по умолчанию, пока Вы их не исправите. Изменения действуют везде.',
  },
  thresholdLabel: {
    en: 'Tolerable loss a year, in percent',
    fa: 'ریزش قابل تحمل در سال، درصد',
    ru: 'Допустимый отток за год, в процентах',
  },
  thresholdGround: {
    en: 'A loss above this fails the test. 5% a year is a common rule of thumb.',
    fa: 'ریزش بیش از این قابل قبول نیست. سالی ۵٪ قاعدهٔ سرانگشتیِ رایج است.',
    ru: 'Отток выше этого не проходит проверку. 5\u00A0% в год — распространённый ориентир.',
  },
  marginLabel: { en: 'Margin of an order, in percent', fa: 'سود هر سفارش، درصد', ru: 'Маржа заказа, в процентах' },
  marginGround: {
    en: 'What remains of the price after the cost of the goods or the service. 30% is a guess of ours.',
    fa: 'آنچه پس از هزینهٔ کالا یا خدمت از قیمت می‌ماند. ۳۰٪ حدس ماست.',
    ru: 'Что остаётся от цены после затрат на товар или услугу. 30\u00A0% — наше предположение.',
  },
  discountLabel: { en: 'Discount a year, in percent', fa: 'نرخ تنزیل سالانه، درصد', ru: 'Дисконт за год, в процентах' },
  discountGround: {
    en: 'How much less money is worth a year later. 10% is a usual starting point.',
    fa: 'پول یک سال بعد چقدر کمتر می‌ارزد. ۱۰٪ نقطهٔ شروع معمول است.',
    ru: 'Насколько меньше стоят деньги через год. 10\u00A0% — обычное исходное значение.',
  },
  contactCostLabel: { en: 'Cost of one contact', fa: 'هزینهٔ هر تماس', ru: 'Цена одного контакта' },
  contactCostGround: {
    en: 'A call, a visit, an offer. At 0 nobody is left out of the list for it.',
    fa: 'تماس تلفنی، دیدار یا پیشنهاد. با صفر هیچ‌کس به این دلیل از فهرست کنار نمی‌رود.',
    ru: 'Звонок, визит, предложение. При 0 никто из-за этого не выпадает из списка.',
  },
  currencyLabel: { en: 'Currency', fa: 'واحد پول', ru: 'Валюта' },
  currencyGround: {
    en: 'Written beside amounts. Left empty, that of the files is taken.',
    fa: 'کنار مبلغ‌ها نوشته می‌شود. اگر خالی بماند، واحد پول فایل‌ها می‌آید.',
    ru: 'Пишется рядом с суммами. Если пусто, берётся из файлов.',
  },
} as const satisfies Catalog;

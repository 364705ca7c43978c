import type { FactField, PageKind } from '../../domain/observations/observation.ts';
import type { LightState } from '../../domain/reading-light.ts';
import type { HostStatus, SecondProblem, TaughtValue } from '../../domain/teaching-views.ts';
import type { Catalog, Message } from '../message.ts';

/** What can be read of a customer, as it is called in lists and in the middle of a sentence. */
export const fieldWords = {
  name: { en: 'name', fa: 'نام', ru: 'имя' },
  company: { en: 'company', fa: 'شرکت', ru: 'компания' },
  email: { en: 'e-mail', fa: 'ایمیل', ru: 'эл. почта' },
  phone: { en: 'phone', fa: 'تلفن', ru: 'телефон' },
  code: { en: 'customer number', fa: 'شمارهٔ مشتری', ru: 'номер клиента' },
  owner: { en: 'owner', fa: 'مسئول', ru: 'ответственный' },
  status: { en: 'status', fa: 'وضعیت', ru: 'статус' },
  customerSinceAt: { en: 'customer since', fa: 'تاریخ شروع همکاری', ru: 'дата начала работы' },
  lastOrderAt: { en: 'last order date', fa: 'تاریخ آخرین سفارش', ru: 'дата последнего заказа' },
  lastOrderAmount: { en: 'last order amount', fa: 'مبلغ آخرین سفارش', ru: 'сумма последнего заказа' },
  lastContactAt: { en: 'last contact', fa: 'آخرین تماس', ru: 'последний контакт' },
  contractEndAt: { en: 'contract end', fa: 'پایان قرارداد', ru: 'окончание договора' },
  openCaseCount: { en: 'open cases', fa: 'تعداد درخواست‌های باز', ru: 'число открытых обращений' },
  jobTitle: { en: 'job title', fa: 'سمت', ru: 'должность' },
  website: { en: 'website', fa: 'وب‌سایت', ru: 'сайт' },
  address: { en: 'address', fa: 'نشانی', ru: 'адрес' },
  updatedAt: { en: 'last change', fa: 'آخرین تغییر', ru: 'последнее изменение' },
  nextContactAt: { en: 'next contact', fa: 'تماس بعدی', ru: 'следующий контакт' },
  totalAmount: { en: 'total of orders', fa: 'جمع سفارش‌ها', ru: 'сумма всех заказов' },
  balanceDue: { en: 'amount owed', fa: 'بدهی', ru: 'задолженность' },
  dealAmount: { en: 'deal amount', fa: 'مبلغ معامله', ru: 'сумма сделки' },
  npsAnswer: { en: 'recommendation score (0–10)', fa: 'نمرهٔ توصیه به دیگران (۰ تا ۱۰)', ru: 'готовность рекомендовать (0–10)' },
  csatAnswer: { en: 'satisfaction score (1–5)', fa: 'نمرهٔ رضایت (۱ تا ۵)', ru: 'оценка удовлетворённости (1–5)' },
  paymentOverdueDays: { en: 'days a payment is late', fa: 'روزهای تأخیر پرداخت', ru: 'дней просрочки оплаты' },
  autoRenewal: { en: 'automatic renewal', fa: 'تمدید خودکار', ru: 'автопродление' },
} as const satisfies Record<FactField, Message>;

/** In the page, while a person points. */
export const pointerWords = {
  title: { params: { field: 'text' }, en: 'Point at: {field}', fa: 'نشان دهید: {field}', ru: 'Укажите: {field}' },
  how: {
    en: 'Click the value. By keyboard: arrows and Enter. Esc cancels.',
    fa: 'روی مقدار کلیک کنید. با صفحه‌کلید: کلیدهای جهت و Enter. با Esc لغو می‌شود.',
    ru: 'Щёлкните значение. С клавиатуры: стрелки и Enter. Esc отменяет.',
  },
  reads: { en: 'Reads:', fa: 'خوانده می‌شود:', ru: 'Читается:' },
  column: {
    en: 'The same column in every row is meant.',
    fa: 'همین ستون در همهٔ ردیف‌ها خوانده می‌شود.',
    ru: 'Имеется в виду этот столбец во всех строках.',
  },
  empty: { en: 'no words here', fa: 'اینجا نوشته‌ای نیست', ru: 'здесь нет слов' },
  tooMuch: {
    en: 'That is more than one value. Point at the value alone.',
    fa: 'این بیش از یک مقدار است. فقط خود مقدار را نشان دهید.',
    ru: 'Это больше одного значения. Укажите само значение.',
  },
  noWay: {
    en: 'This place cannot be found again. Point at the words themselves.',
    fa: 'این محل را دوباره نمی‌توان پیدا کرد. خود نوشته را نشان دهید.',
    ru: 'Это место не удастся найти снова. Укажите сами слова.',
  },
  outside: {
    en: 'This lies outside the customer’s record. Point within it.',
    fa: 'این بیرون از اطلاعات مشتری است. جایی درون آن را نشان دهید.',
    ru: 'Это вне карточки клиента. Укажите внутри неё.',
  },
} as const satisfies Catalog;

/** Why words on a page are not taken for a value, and what to do. */
export const unreadableWords = {
  empty: { en: 'Nothing stands there.', fa: 'آنجا چیزی نوشته نشده است.', ru: 'Там ничего нет.' },
  notADate: {
    en: 'This could not be read as a date. Point at the date alone, without other words.',
    fa: 'این را نمی‌توان تاریخ خواند. فقط خود تاریخ را نشان دهید، بی هیچ کلمهٔ دیگر.',
    ru: 'Это не удалось прочитать как дату. Укажите только дату, без других слов.',
  },
  notYet: {
    en: 'This day lies ahead, and this field tells of something past. Choose another field, or point at another date.',
    fa: 'این روز هنوز نرسیده و این مورد از گذشته می‌گوید. مورد دیگری انتخاب کنید یا تاریخ دیگری نشان دهید.',
    ru: 'Этот день ещё впереди, а поле говорит о прошлом. Выберите другое поле или укажите другую дату.',
  },
  ambiguous: {
    en: 'This date can mean two days.',
    fa: 'این تاریخ می‌تواند دو روز متفاوت باشد.',
    ru: 'Эта дата может означать два разных дня.',
  },
  notAnAmount: {
    en: 'This could not be read as an amount. Point at the number with its currency.',
    fa: 'این را نمی‌توان مبلغ خواند. عدد را همراه واحد پولش نشان دهید.',
    ru: 'Это не удалось прочитать как сумму. Укажите число вместе с валютой.',
  },
  notANumber: {
    en: 'This could not be read as a whole number. Point at the number alone.',
    fa: 'این را نمی‌توان عدد صحیح خواند. فقط خود عدد را نشان دهید.',
    ru: 'Это не удалось прочитать как целое число. Укажите только число.',
  },
  notAnEmail: {
    en: 'This is not an e-mail address. Point at the address itself.',
    fa: 'این نشانی ایمیل نیست. خود نشانی را نشان دهید.',
    ru: 'Это не адрес эл. почты. Укажите сам адрес.',
  },
  notAPhone: {
    en: 'This could not be read as a phone number. Point at the whole number.',
    fa: 'این را نمی‌توان شمارهٔ تلفن خواند. شماره را کامل نشان دهید.',
    ru: 'Это не удалось прочитать как номер телефона. Укажите номер целиком.',
  },
} as const satisfies Record<Extract<TaughtValue, { kind: 'unreadable' }>['why'], Message>;

export const secondProblemWords = {
  sameRecord: {
    en: 'Now open another customer’s page of the same kind. The value read there shows up here.',
    fa: 'اکنون صفحهٔ مشتری دیگری از همین نوع را باز کنید. مقداری که آنجا خوانده شود همین‌جا دیده می‌شود.',
    ru: 'Теперь откройте такую же страницу другого клиента. Прочитанное там значение появится здесь.',
  },
  otherPage: {
    en: 'This is another kind of page. Open a second customer on a page like the first.',
    fa: 'این صفحه از نوع دیگری است. مشتری دوم را در صفحه‌ای مانند اولی باز کنید.',
    ru: 'Это страница другого вида. Откройте второго клиента на такой же странице, как первая.',
  },
  empty: {
    en: 'Nothing was found in this place here. Open another customer where you can see the value, or point again.',
    fa: 'در این صفحه آنجا چیزی پیدا نشد. مشتری دیگری را باز کنید که مقدار در آن دیده می‌شود، یا دوباره نشان دهید.',
    ru: 'На этой странице в том месте ничего нет. Откройте другого клиента, где значение видно, или укажите снова.',
  },
  onlyRow: {
    en: 'The list has no second row with a value here. Show more rows, or open a longer list.',
    fa: 'ردیف دومی که اینجا مقداری داشته باشد در فهرست نیست. ردیف‌های بیشتری را نشان دهید یا فهرست بلندتری باز کنید.',
    ru: 'В списке нет второй строки со значением. Покажите больше строк или откройте список длиннее.',
  },
} as const satisfies Record<SecondProblem, Message>;

export const endedWords = {
  cancelled: { en: 'Cancelled. Nothing was changed.', fa: 'لغو شد. چیزی تغییر نکرد.', ru: 'Отменено. Ничего не изменилось.' },
  left: {
    en: 'The page went elsewhere before anything was chosen. Start again there.',
    fa: 'پیش از انتخاب، صفحه عوض شد. همان‌جا از نو شروع کنید.',
    ru: 'Страница сменилась раньше, чем Вы выбрали значение. Откройте нужную и начните заново.',
  },
  refused: {
    en: 'This page does not let itself be pointed at. Reload it and try again.',
    fa: 'در این صفحه نمی‌توان چیزی را نشان داد. صفحه را دوباره بارگذاری کنید و باز امتحان کنید.',
    ru: 'На этой странице указать нельзя. Перезагрузите её и попробуйте снова.',
  },
} as const satisfies Catalog;

export const statusWords = {
  checkedOnRealHost: { en: 'Checked on the real site', fa: 'روی خود سایت آزموده شده', ru: 'Проверено на настоящем сайте' },
  fromPublicSources: {
    en: 'Known from public sources, not checked',
    fa: 'بر پایهٔ منابع عمومی، آزموده‌نشده',
    ru: 'По открытым источникам, не проверено',
  },
  needsTeaching: { en: 'Known in part, needs teaching', fa: 'تا حدی آشنا، نیازمند آموزش شما', ru: 'Знаком отчасти, нужно показать' },
  generalRules: { en: 'Read by general rules', fa: 'با قاعده‌های عمومی خوانده می‌شود', ru: 'Читается по общим правилам' },
  taught: { en: 'Taught by you', fa: 'شما آموزش داده‌اید', ru: 'Показано Вами' },
} as const satisfies Record<HostStatus, Message>;

export const lightWords = {
  good: { en: 'Reading well', fa: 'خوب خوانده می‌شود', ru: 'Читается хорошо' },
  partly: { en: 'Some fields are no longer found', fa: 'بعضی از موردها دیگر پیدا نمی‌شوند', ru: 'Часть полей больше не находится' },
  broken: { en: 'Reading broke here', fa: 'خواندن اینجا قطع شده', ru: 'Чтение здесь прервалось' },
  new: { en: 'Too few pages read to say', fa: 'هنوز صفحه‌های کمی خوانده شده', ru: 'Пока прочитано мало страниц' },
} as const satisfies Record<LightState, Message>;

export const pageKindWords = {
  record: { en: 'Record', fa: 'صفحهٔ مشتری', ru: 'Карточка' },
  list: { en: 'List', fa: 'فهرست', ru: 'Список' },
  message: { en: 'Message', fa: 'پیام', ru: 'Письмо' },
  compose: { en: 'Reply', fa: 'پاسخ', ru: 'Ответ' },
} as const satisfies Record<PageKind, Message>;

export const teachWords = {
  title: { en: 'Teach by pointing', fa: 'آموزش با نشان دادن', ru: 'Показать, где что' },
  lead: {
    en: 'Is something missing or wrong? Show where it stands on the page, and Holdfast reads it there from now on.',
    fa: 'چیزی کم یا نادرست است؟ جایش را در صفحه نشان دهید تا Holdfast از این پس از همان‌جا بخواند.',
    ru: 'Чего-то не хватает или что-то прочитано неверно? Покажите место на странице, и Holdfast будет читать его оттуда.',
  },
  field: { en: 'Show me where this stands', fa: 'جای این مورد را نشان می‌دهم', ru: 'Покажу, где находится' },
  start: { en: 'Point at it', fa: 'نشان می‌دهم', ru: 'Указать' },
  pointing: {
    params: { field: 'text' },
    en: 'Click in the page: {field}',
    fa: 'در صفحه کلیک کنید: {field}',
    ru: 'Щёлкните на странице: {field}',
  },
  pointingNext: {
    en: 'The page does not notice the click. Esc in the page cancels.',
    fa: 'سایت متوجه این کلیک نمی‌شود. Esc در صفحه آن را لغو می‌کند.',
    ru: 'Сайт этого щелчка не заметит. Esc на странице отменяет.',
  },
  firstHere: { en: 'Where you pointed', fa: 'جایی که نشان دادید', ru: 'Где Вы указали' },
  firstRow: { en: 'In the row you showed', fa: 'در ردیفی که نشان دادید', ru: 'В указанной строке' },
  secondHere: { en: 'On the second page', fa: 'در صفحهٔ دوم', ru: 'На второй странице' },
  secondRow: { en: 'In another row', fa: 'در ردیفی دیگر', ru: 'В другой строке' },
  asWritten: { params: { text: 'text' }, en: 'Written there: {text}', fa: 'نوشته‌شده در آنجا: {text}', ru: 'Там написано: {text}' },
  whichDay: { en: 'Which day is meant?', fa: 'کدام روز منظور است؟', ru: 'Какой день имеется в виду?' },
  whichDayNext: {
    en: 'Your answer holds for all dates of this site.',
    fa: 'پاسختان برای همهٔ تاریخ‌های این سایت به کار می‌رود.',
    ru: 'Ответ будет действовать для всех дат этого сайта.',
  },
  areBothRight: { en: 'Are both right?', fa: 'هر دو درست است؟', ru: 'Оба значения верны?' },
  confirm: { en: 'Yes, read it there', fa: 'بله، از همین‌جا بخوان', ru: 'Да, читать отсюда' },
  pointAgain: { en: 'Point again', fa: 'دوباره نشان می‌دهم', ru: 'Указать снова' },
  pointAgainAt: { params: { field: 'text' }, en: 'Point again at: {field}', fa: 'نشان دادن دوبارهٔ {field}', ru: 'Указать снова: {field}' },
  saved: { params: { field: 'text' }, en: 'Learned: {field}', fa: 'یاد گرفته شد: {field}', ru: 'Запомнено: {field}' },
  savedNext: {
    en: 'Pages of this kind are being read anew. What you taught is listed in the settings.',
    fa: 'صفحه‌های این نوع از نو خوانده می‌شوند. آنچه آموزش داده‌اید در تنظیمات فهرست شده است.',
    ru: 'Такие страницы читаются заново. Всё, что Вы показали, есть в настройках.',
  },
  another: { en: 'Show another field', fa: 'نشان دادن موردی دیگر', ru: 'Показать другое поле' },
  fromPopup: { en: 'Show where something stands', fa: 'نشان دادن جای یک مورد', ru: 'Показать, где что находится' },
} as const satisfies Catalog;

export const readingWords = {
  title: { en: 'What was read here', fa: 'اینجا چه خوانده شد', ru: 'Что здесь прочитано' },
  nothing: { en: 'Nothing was read on this page.', fa: 'در این صفحه چیزی خوانده نشد.', ru: 'На этой странице ничего не прочитано.' },
  listNote: {
    en: 'A list is read row by row. Open one customer to see each field.',
    fa: 'فهرست ردیف به ردیف خوانده می‌شود. برای دیدن هر مورد، یک مشتری را باز کنید.',
    ru: 'Список читается построчно. Откройте клиента, чтобы увидеть каждое поле.',
  },
  found: {
    params: { found: 'number', expected: 'number' },
    en: '{found} of {expected} usual fields found',
    fa: '{found} از {expected} مورد همیشگی پیدا شد',
    ru: 'найдено обычных полей: {found} из {expected}',
  },
  lastGood: { params: { at: 'date' }, en: 'last complete: {at}', fa: 'آخرین بار کامل: {at}', ru: 'последний раз полностью: {at}' },
  neverGood: { en: 'not complete so far', fa: 'تا کنون کامل نبوده', ru: 'полностью пока ни разу' },
  under: { params: { place: 'text' }, en: 'under “{place}”', fa: 'زیر «{place}»', ru: 'под «{place}»' },
  sure: { en: 'sure', fa: 'مطمئن', ru: 'уверенно' },
  likely: { en: 'likely', fa: 'به احتمال زیاد', ru: 'вероятно' },
  unsure: { en: 'not very sure', fa: 'نه‌چندان مطمئن', ru: 'не очень уверенно' },
  missing: { en: 'Usually there, not found now', fa: 'معمولاً هست، اکنون پیدا نشد', ru: 'Обычно есть, сейчас не найдено' },
  unread: { en: 'Seen, but not understood', fa: 'دیده شد، اما فهمیده نشد', ru: 'Увидено, но не понято' },
  taughtHere: { en: 'taught by you', fa: 'شما نشان داده‌اید', ru: 'показано Вами' },
} as const satisfies Catalog;

export const ownProfileWords = {
  empty: {
    en: 'Nothing yet. Open a customer, then the panel, and choose “Teach by pointing”.',
    fa: 'هنوز چیزی نیست. یک مشتری و سپس پنل را باز کنید و «آموزش با نشان دادن» را انتخاب کنید.',
    ru: 'Пока пусто. Откройте клиента, затем панель и выберите «Показать, где что».',
  },
  count: {
    params: { count: 'number' },
    en: '{count, plural, one {# field} other {# fields}}',
    fa: '{count, plural, other {# مورد}}',
    ru: '{count, plural, one {# поле} few {# поля} many {# полей} other {# поля}}',
  },
  name: { en: 'Name', fa: 'نام', ru: 'Название' },
  lessonField: { en: 'Field', fa: 'مورد', ru: 'Поле' },
  lessonWhere: {
    params: { place: 'text', path: 'text' },
    en: 'under “{place}” on pages {path}',
    fa: 'زیر «{place}» در صفحه‌های {path}',
    ru: 'под «{place}» на страницах {path}',
  },
  edit: { en: 'Edit', fa: 'ویرایش', ru: 'Изменить' },
  editNamed: { params: { name: 'text' }, en: 'Edit {name}', fa: 'ویرایش {name}', ru: 'Изменить «{name}»' },
  done: { en: 'Done', fa: 'انجام شد', ru: 'Готово' },
  exportFile: { en: 'Export', fa: 'خروجی', ru: 'Выгрузить' },
  exportNamed: { params: { name: 'text' }, en: 'Export {name} as a file', fa: 'خروجی گرفتن از {name}', ru: 'Выгрузить «{name}» в файл' },
  exported: {
    params: { file: 'text' },
    en: 'Written to {file}. It holds places on pages only, no customer’s data.',
    fa: 'در {file} نوشته شد. در آن فقط جای موردها در صفحه‌ها آمده و دادهٔ هیچ مشتری‌ای نیست.',
    ru: 'Записано в {file}. Там только места на страницах, данных клиентов нет.',
  },
  removeNamed: { params: { name: 'text' }, en: 'Remove {name}', fa: 'حذف {name}', ru: 'Удалить «{name}»' },
  removed: { params: { name: 'text' }, en: '{name} removed', fa: '{name} حذف شد', ru: 'Удалено: {name}' },
  removeField: { params: { field: 'text' }, en: 'Remove {field}', fa: 'حذف {field}', ru: 'Удалить: {field}' },
  importFile: { en: 'Bring in a file', fa: 'وارد کردن فایل', ru: 'Загрузить файл' },
  importHint: {
    en: 'A file that a colleague exported here. It is read on this computer only.',
    fa: 'فایلی که همکارتان از همین‌جا گرفته است. فقط روی همین رایانه خوانده می‌شود.',
    ru: 'Файл, который здесь выгрузил коллега. Читается только на этом компьютере.',
  },
  importedNew: { params: { name: 'text' }, en: '{name} added', fa: '{name} افزوده شد', ru: 'Добавлено: {name}' },
  importedSame: {
    params: { name: 'text' },
    en: '{name}: everything in the file is known already',
    fa: '{name}: فایل چیز تازه‌ای نداشت',
    ru: '{name}: всё из файла уже известно',
  },
  importedMerged: {
    params: { name: 'text', count: 'number' },
    en: '{name}: {count, plural, one {# field} other {# fields}} added',
    fa: '{name}: {count, plural, other {# مورد افزوده شد}}',
    ru: '{name}: {count, plural, one {добавлено # поле} few {добавлено # поля} many {добавлено # полей} other {добавлено # поля}}',
  },
  conflicts: {
    params: { name: 'text' },
    en: '{name}: you and the file read these from different places',
    fa: '{name}: شما و فایل این‌ها را از جاهای متفاوتی می‌خوانید',
    ru: '{name}: у Вас и в файле эти поля читаются из разных мест',
  },
  conflictsNext: {
    en: 'Yours stay until you decide.',
    fa: 'تا تصمیم شما، آنچه خودتان آموزش داده‌اید می‌ماند.',
    ru: 'Пока Вы не решите, действуют Ваши.',
  },
  keepMine: { en: 'Keep mine', fa: 'مال خودم بماند', ru: 'Оставить мои' },
  takeTheirs: { en: 'Take those of the file', fa: 'از فایل گرفته شود', ru: 'Взять из файла' },
  tooLarge: {
    en: 'This file is too large for what it should be. Nothing was changed.',
    fa: 'این فایل بزرگ‌تر از آن است که باید باشد. چیزی تغییر نکرد.',
    ru: 'Файл слишком велик для такого содержания. Ничего не изменилось.',
  },
  broken: {
    en: 'This file is damaged, or no file of Holdfast’s. Nothing was changed.',
    fa: 'این فایل خراب است یا از Holdfast نیست. چیزی تغییر نکرد.',
    ru: 'Файл повреждён, или это не файл Holdfast. Ничего не изменилось.',
  },
  fromTheFuture: {
    en: 'This file was written by a newer Holdfast. Nothing was changed. Update Holdfast and try again.',
    fa: 'این فایل را نسخهٔ تازه‌تری از Holdfast نوشته است. چیزی تغییر نکرد. Holdfast را به‌روز کنید و دوباره امتحان کنید.',
    ru: 'Файл записан более новой версией Holdfast. Ничего не изменилось. Обновите Holdfast и попробуйте снова.',
  },
  lightOf: { params: { kind: 'text', state: 'text' }, en: '{kind}: {state}', fa: '{kind}: {state}', ru: '{kind}: {state}' },
} as const satisfies Catalog;

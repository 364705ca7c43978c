import type { DossierTopic } from '../../domain/journal/journal.ts';
import type { DossierEventKind, NoteView } from '../../domain/views.ts';
import type { Catalog, Message } from '../message.ts';
import { followUpWords } from './care.ts';

/** The way in: a search, and whom people wrote about last. */
export const dossierHomeWords = {
  title: { en: 'Dossiers', fa: 'پرونده‌ها', ru: 'Досье' },
  lead: {
    en: 'All that is known and was said about a customer, on one page.',
    fa: 'هر چه دربارهٔ یک مشتری می‌دانیم یا گفته شده، در یک صفحه.',
    ru: 'Всё, что известно и сказано о клиенте, на одной странице.',
  },
  searchLabel: {
    en: 'Search in notes, promises, plans and names',
    fa: 'جست‌وجو در یادداشت‌ها، قول‌ها، برنامه‌ها و نام‌ها',
    ru: 'Поиск по заметкам, обещаниям, планам и именам',
  },
  searchHint: {
    en: 'Words are found in every form: “printer” also finds “printers”.',
    fa: 'هر شکلی از واژه پیدا می‌شود: با «گزارش»، «گزارش‌هایش» هم می‌آید.',
    ru: 'Слова находятся в любой форме: по слову «жалоба» найдутся и «жалобы».',
  },
  reading: {
    params: { count: 'number' },
    en: '{count, plural, one {# note read so far…} other {# notes read so far…}}',
    fa: '{count, plural, other {تا اینجا # یادداشت خوانده شده…}}',
    ru: '{count, plural, one {Прочитана # заметка…} few {Прочитано # заметки…} many {Прочитано # заметок…} other {Прочитано # заметки…}}',
  },
  customers: { en: 'Customers', fa: 'مشتری‌ها', ru: 'Клиенты' },
  notes: { en: 'What was written', fa: 'نوشته‌ها', ru: 'Записи' },
  found: {
    params: { shown: 'number', count: 'number' },
    en: '{count, plural, =0 {Nothing found in what was written} one {# entry found} other {{shown} of # entries shown}}',
    fa: '{count, plural, =0 {در نوشته‌ها چیزی پیدا نشد} =1 {# مورد پیدا شد} other {{shown} مورد از # مورد نشان داده شده}}',
    ru: '{count, plural, =0 {В записях ничего не найдено} one {Показано {shown} из # записи} few {Показано {shown} из # записей} many {Показано {shown} из # записей} other {Показано {shown} из # записи}}',
  },
  nothing: {
    en: 'Try another word, or fewer of them.',
    fa: 'واژهٔ دیگری بنویسید، یا واژه‌های کمتری.',
    ru: 'Попробуйте другое слово или меньше слов.',
  },
  more: { en: 'Show more', fa: 'نمایش بیشتر', ru: 'Показать ещё' },
  latest: { en: 'Latest entries', fa: 'آخرین‌هایی که درباره‌شان نوشته شده', ru: 'Последние записи' },
  emptyTitle: { en: 'Nothing is written yet', fa: 'هنوز چیزی نوشته نشده است', ru: 'Записей пока нет' },
  emptyLead: {
    en: 'Notes, promises and whatever is worth knowing appear here once somebody writes them down: in the side panel, or in a customer’s dossier.',
    fa: 'یادداشت‌ها، قول‌ها و هر چه دانستنش می‌ارزد، همین که در پنل کناری یا در پروندهٔ مشتری نوشته شود اینجا می‌آید.',
    ru: 'Заметки, обещания и всё, что стоит знать, появятся здесь, как только их запишут: в боковой панели или в досье клиента.',
  },
  toCustomers: { en: 'Choose a customer', fa: 'انتخاب مشتری', ru: 'Выбрать клиента' },
  nameless: { en: 'No name on the page', fa: 'بدون نام در صفحه', ru: 'Без имени на странице' },
} as const satisfies Catalog;

/** What was found, beside its day. */
export const noteKindWords = {
  note: { en: 'Note', fa: 'یادداشت', ru: 'Заметка' },
  promise: { en: 'Promise', fa: 'قول', ru: 'Обещание' },
  dossierFact: { en: 'Worth knowing', fa: 'دانستنی', ru: 'Стоит знать' },
  ...followUpWords,
} as const satisfies Record<NoteView['kind'], Message>;

export const dossierWords = {
  all: { en: 'All dossiers', fa: 'همهٔ پرونده‌ها', ru: 'Все досье' },
  print: { en: 'Print', fa: 'چاپ', ru: 'Печать' },
  gone: { en: 'There is no such customer', fa: 'چنین مشتری‌ای نیست', ru: 'Такого клиента нет' },
  goneNext: {
    en: 'The link is old, or the file that told of this customer was taken out again.',
    fa: 'پیوند قدیمی است، یا ورود فایلی که این مشتری از آن آمده بود لغو شده است.',
    ru: 'Ссылка устарела, или файл, из которого был известен клиент, уже убран.',
  },

  who: { en: 'Who it is', fa: 'این مشتری کیست', ru: 'Кто это' },
  email: { en: 'E-mail', fa: 'ایمیل', ru: 'Эл. почта' },
  phone: { en: 'Phone', fa: 'تلفن', ru: 'Телефон' },
  company: { en: 'Company', fa: 'شرکت', ru: 'Компания' },
  otherNames: { en: 'Also called', fa: 'نام‌های دیگر', ru: 'Другие имена' },
  whoEmpty: {
    en: 'So far only the name is known. Addresses and the role come from the customer’s record and letters.',
    fa: 'هنوز فقط نام را می‌دانیم. نشانی‌ها و سمت از صفحهٔ مشتری و ایمیل‌هایش خوانده می‌شود.',
    ru: 'Пока известно только имя. Адреса и должность читаются из карточки и писем клиента.',
  },

  score: { en: 'Risk', fa: 'خطر', ru: 'Риск' },
  scoreLine: {
    params: { low: 'number', high: 'number' },
    en: 'likely between {low} and {high}',
    fa: 'به احتمال زیاد میان {low} و {high}',
    ru: 'вероятно, от {low} до {high}',
  },
  noReason: { en: 'No sign stands out.', fa: 'نشانهٔ برجسته‌ای نیست.', ru: 'Заметных признаков нет.' },

  facts: { en: 'Worth knowing', fa: 'دانستنی‌ها', ru: 'Что стоит знать' },
  factsEmpty: {
    en: 'What does not age the way a note does belongs here: how they like to be addressed, birthdays, who decides what, where they want to go.',
    fa: 'چیزهایی که مثل یادداشت کهنه نمی‌شود اینجا می‌ماند: دوست دارد چطور خطابش کنند، تولدها، تصمیم هر چیز با کیست، هدفش چیست.',
    ru: 'Здесь то, что, в отличие от заметок, не устаревает: как лучше обращаться, дни рождения, кто за что отвечает, к чему стремится клиент.',
  },
  addFact: { en: 'Add', fa: 'افزودن', ru: 'Добавить' },
  topic: { en: 'About', fa: 'دربارهٔ', ru: 'О чём' },
  factText: { en: 'In a line or two', fa: 'در یکی دو سطر', ru: 'В одной-двух строках' },
  factDay: { en: 'When', fa: 'چه روزی', ru: 'Когда' },
  yearHint: {
    en: 'Without a year it counts every year.',
    fa: 'اگر سال ننویسید، هر سال حساب می‌شود.',
    ru: 'Без года дата считается ежегодной.',
  },
  yearly: {
    params: { day: 'day' },
    en: 'Every year, next on {day}',
    fa: 'هر سال؛ بار بعد {day}',
    ru: 'Ежегодно, ближайшая дата: {day}',
  },
  edit: { en: 'Change', fa: 'ویرایش', ru: 'Изменить' },
  notKept: {
    en: 'The browser’s storage is full: what you type is lost when this page closes before it is saved.',
    fa: 'جای ذخیره‌سازی مرورگر پر است؛ اگر صفحه پیش از ذخیره بسته شود، آنچه می‌نویسید از دست می‌رود.',
    ru: 'Хранилище браузера заполнено: если закрыть страницу до сохранения, набранное пропадёт.',
  },
  /** Names a button for one entry. */
  actionOn: { params: { action: 'text', what: 'text' }, en: '{action}: {what}', fa: '{action}: {what}', ru: '{action}: {what}' },
  saving: { en: 'Saving…', fa: 'در حال ذخیره…', ru: 'Сохраняем…' },
  saved: { en: 'Saved', fa: 'ذخیره شد', ru: 'Сохранено' },
  removed: { en: 'Removed', fa: 'حذف شد', ru: 'Удалено' },

  note: { en: 'A quick note', fa: 'یادداشت فوری', ru: 'Быстрая заметка' },
  noteHint: { en: 'Ctrl+Enter saves it.', fa: 'با Ctrl+Enter ذخیره می‌شود.', ru: 'Ctrl+Enter сохраняет.' },
  saveNote: { en: 'Save the note', fa: 'ذخیرهٔ یادداشت', ru: 'Сохранить заметку' },

  promises: { en: 'What was promised', fa: 'قول‌های ما', ru: 'Что обещано' },
  promisesEmpty: {
    en: 'No promise is open. Promises are written in the side panel and stay here until they are kept.',
    fa: 'قول بازی نیست. قول‌ها در پنل کناری نوشته می‌شوند و تا عملی شوند اینجا می‌مانند.',
    ru: 'Открытых обещаний нет. Их записывают в боковой панели, и они остаются здесь, пока не исполнены.',
  },
  promisesClosed: {
    params: { count: 'number' },
    en: '{count, plural, one {# kept or broken earlier} other {# kept or broken earlier}}',
    fa: '{count, plural, other {# قول پیشین}}',
    ru: '{count, plural, one {# прежнее обещание} few {# прежних обещания} many {# прежних обещаний} other {# прежнего обещания}}',
  },
  kept: { en: 'Kept', fa: 'عمل شد', ru: 'Исполнено' },
  broken: { en: 'Not kept', fa: 'عمل نشد', ru: 'Не исполнено' },
  reopen: { en: 'Open again', fa: 'باز کردن دوباره', ru: 'Открыть снова' },
  dueOn: { params: { day: 'day' }, en: 'by {day}', fa: 'تا {day}', ru: 'до {day}' },
  overdue: { en: 'Overdue', fa: 'از موعد گذشته', ru: 'Просрочено' },
  toWhom: { params: { name: 'text' }, en: 'to {name}', fa: 'به {name}', ru: 'кому: {name}' },

  people: { en: 'At the same company', fa: 'از همین شرکت', ru: 'В той же компании' },
  peopleEmpty: {
    en: 'Nobody else of this company is known. Whoever names it, or writes from its mail, appears here.',
    fa: 'کس دیگری از این شرکت نمی‌شناسیم. هر کس نام آن را داشته باشد یا از ایمیل آن بنویسد اینجا می‌آید.',
    ru: 'Больше никто из этой компании не известен. Здесь будут те, у кого она указана или кто пишет с её почты.',
  },

  timeline: { en: 'What happened', fa: 'آنچه گذشته است', ru: 'Что было' },
  timelineEmpty: {
    en: 'Letters, orders, cases, notes and all that you do appear here day by day, from the first page that shows them.',
    fa: 'نامه‌ها، سفارش‌ها، درخواست‌های پشتیبانی، یادداشت‌ها و کارهای شما، از اولین صفحه‌ای که نشانشان دهد، روز به روز اینجا می‌آید.',
    ru: 'Письма, заказы, обращения, заметки и Ваши действия появятся здесь по дням, как только их покажет первая страница.',
  },
  timelineCut: {
    en: 'Only the newest of what pages and files tell is here. All that people wrote is shown.',
    fa: 'از آنچه صفحه‌ها و فایل‌ها می‌گویند، تنها تازه‌ترها اینجاست. هر چه افراد نوشته‌اند همه هست.',
    ru: 'Из прочитанного на страницах и в файлах здесь только самое новое. Записи людей показаны все.',
  },
  filter: { en: 'Show', fa: 'نمایش', ru: 'Показать' },
  shown: {
    params: { shown: 'number', count: 'number' },
    en: '{shown} of {count, plural, one {# event} other {# events}} shown',
    fa: '{count, plural, other {{shown} مورد از # مورد نشان داده شده}}',
    ru: 'Показано {shown} из {count, plural, one {# события} few {# событий} many {# событий} other {# события}}',
  },
  earlier: { params: { count: 'number' }, en: 'Show {count} earlier', fa: 'نمایش {count} مورد پیش‌تر', ru: 'Показать ещё {count}' },
  wholeText: { en: 'Show all of it', fa: 'نمایش همه', ru: 'Показать целиком' },
  openPage: {
    params: { what: 'text', host: 'text' },
    en: '{what}: open on {host}',
    fa: 'باز کردن در {host}: {what}',
    ru: '{what}: открыть на {host}',
  },
} as const satisfies Catalog;

/** Of what pages say about who it is. */
export const toldWords = {
  jobTitle: { en: 'Role', fa: 'سمت', ru: 'Должность' },
  owner: { en: 'Looked after by', fa: 'مسئول پیگیری', ru: 'Ответственный' },
  code: { en: 'Customer number', fa: 'شمارهٔ مشتری', ru: 'Номер клиента' },
  address: { en: 'Address', fa: 'نشانی', ru: 'Адрес' },
  website: { en: 'Website', fa: 'وب‌سایت', ru: 'Сайт' },
  status: { en: 'Status', fa: 'وضعیت', ru: 'Статус' },
  customerSinceAt: { en: 'Customer since', fa: 'مشتری از', ru: 'Клиент с' },
  contractEndAt: { en: 'Contract ends', fa: 'پایان قرارداد', ru: 'Договор до' },
} as const satisfies Catalog;

/** In the order in which they stand. */
export const topicWords = {
  role: { en: 'Role', fa: 'نقش', ru: 'Роль' },
  preference: { en: 'Preferences', fa: 'سلیقه و خواسته', ru: 'Предпочтения' },
  dateThatMatters: { en: 'Dates that matter', fa: 'تاریخ‌های مهم', ru: 'Важные даты' },
  responsibility: { en: 'Who is responsible for what', fa: 'چه کاری با کیست', ru: 'Кто за что отвечает' },
  goal: { en: 'Goals', fa: 'هدف‌ها', ru: 'Цели' },
  other: { en: 'Other', fa: 'چیزهای دیگر', ru: 'Другое' },
} as const satisfies Record<DossierTopic, Message>;

/** What stands over an event; plans, calendars and cases go by their own names (care.ts). */
export const eventWords = {
  messageIn: { en: 'Letter from the customer', fa: 'نامهٔ مشتری', ru: 'Письмо от клиента' },
  messageOut: { en: 'Letter to the customer', fa: 'نامه به مشتری', ru: 'Письмо клиенту' },
  order: { en: 'Order', fa: 'سفارش', ru: 'Заказ' },
  caseOpened: { en: 'Support case opened', fa: 'درخواست پشتیبانی باز شد', ru: 'Открыто обращение' },
  caseClosed: { en: 'Support case closed', fa: 'درخواست پشتیبانی بسته شد', ru: 'Обращение закрыто' },
  contract: { en: 'Contract began', fa: 'آغاز قرارداد', ru: 'Начало договора' },
  contractEnded: { en: 'Contract ended', fa: 'پایان قرارداد', ru: 'Договор закончился' },
  note: { en: 'Note', fa: 'یادداشت', ru: 'Заметка' },
  promise: { en: 'Promised', fa: 'قول دادیم', ru: 'Обещано' },
  promiseKept: { en: 'Promise kept', fa: 'به قول عمل شد', ru: 'Обещание исполнено' },
  promiseBroken: { en: 'Promise broken', fa: 'به قول عمل نشد', ru: 'Обещание не исполнено' },
  playUsed: { en: 'Words used', fa: 'متن آماده به کار رفت', ru: 'Использован текст' },
  outcome: { en: 'Outcome', fa: 'نتیجه', ru: 'Итог' },
  contactDone: { en: 'Planned contact made', fa: 'تماس برنامه‌ریزی‌شده انجام شد', ru: 'Плановый контакт состоялся' },
  signSeen: { en: 'Warning sign seen', fa: 'نشانهٔ هشدار دیده شد', ru: 'Замечен тревожный признак' },
  signGone: { en: 'Warning sign taken back', fa: 'نشانهٔ هشدار برداشته شد', ru: 'Тревожный признак снят' },
  reasonDenied: { en: 'Marked as not true', fa: 'نادرست شمرده شد', ru: 'Признано неверным' },
} as const satisfies Record<Exclude<DossierEventKind, 'planState' | 'calendarState' | 'caseState'>, Message>;

/** What the timeline may be narrowed to. */
export const eventGroupWords = {
  all: { en: 'All', fa: 'همه', ru: 'Всё' },
  letters: { en: 'Letters', fa: 'نامه‌ها', ru: 'Письма' },
  orders: { en: 'Orders', fa: 'سفارش‌ها', ru: 'Заказы' },
  cases: { en: 'Cases', fa: 'شکایت و پشتیبانی', ru: 'Обращения' },
  contracts: { en: 'Contracts', fa: 'قراردادها', ru: 'Договоры' },
  notes: { en: 'Notes', fa: 'یادداشت‌ها', ru: 'Заметки' },
  promises: { en: 'Promises', fa: 'قول‌ها', ru: 'Обещания' },
  plays: { en: 'Words used', fa: 'متن‌های آماده', ru: 'Тексты' },
  outcomes: { en: 'Outcomes', fa: 'نتیجه‌ها', ru: 'Итоги' },
  plans: { en: 'Plans', fa: 'برنامه‌ها', ru: 'Планы' },
  signs: { en: 'Signs and reasons', fa: 'نشانه‌ها و دلیل‌ها', ru: 'Признаки и причины' },
} as const satisfies Catalog;

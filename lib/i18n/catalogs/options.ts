import type { FollowUpRowKind, JournalExportRow, JournalState } from '../../domain/views.ts';
import type { Catalog, Message } from '../message.ts';

export const optionsWords = {
  pageTitle: { en: 'Holdfast settings', fa: 'تنظیمات Holdfast', ru: 'Настройки Holdfast' },
  title: { en: 'Settings', fa: 'تنظیمات', ru: 'Настройки' },
  lead: {
    en: 'Every change is saved at once, on this computer only.',
    fa: 'هر تغییر همان لحظه ذخیره می‌شود، فقط روی همین رایانه.',
    ru: 'Каждое изменение сохраняется сразу и только на этом компьютере.',
  },
  sectionsLabel: { en: 'Sections of this page', fa: 'بخش‌های این صفحه', ru: 'Разделы страницы' },
  saving: { en: 'Saving…', fa: 'در حال ذخیره…', ru: 'Сохраняем…' },
  saved: { en: 'Saved', fa: 'ذخیره شد', ru: 'Сохранено' },
  notSaved: { en: 'Not saved', fa: 'ذخیره نشد', ru: 'Не сохранено' },

  appearanceHeading: { en: 'Language and appearance', fa: 'زبان و ظاهر', ru: 'Язык и оформление' },
  languageLabel: { en: 'Language', fa: 'زبان', ru: 'Язык' },
  languageAuto: { en: 'As the browser', fa: 'مثل مرورگر', ru: 'Как в браузере' },
  themeLabel: { en: 'Appearance', fa: 'ظاهر', ru: 'Оформление' },
  themeAuto: { en: 'As the system', fa: 'مثل سیستم', ru: 'Как в системе' },
  themeLight: { en: 'Light', fa: 'روشن', ru: 'Светлое' },
  themeDark: { en: 'Dark', fa: 'تیره', ru: 'Тёмное' },
  digitsLabel: { en: 'Digits', fa: 'رقم‌ها', ru: 'Цифры' },
  digitsNative: { en: 'As the language writes them', fa: 'رقم‌های همان زبان', ru: 'Как принято в языке' },
  digitsLatin: { en: '0–9 everywhere', fa: 'همه‌جا 0–9', ru: 'Везде 0–9' },
  digitsHint: {
    en: 'Makes a difference in Persian only.',
    fa: 'فقط در فارسی تفاوت دارد.',
    ru: 'Разница заметна только в персидском.',
  },

  youHeading: { en: 'You and your company', fa: 'شما و شرکتتان', ru: 'Вы и Ваша компания' },
  youLead: {
    en: 'Put into the texts that you insert, where they name the sender.',
    fa: 'در متن‌هایی که درج می‌کنید، جای نام فرستنده می‌نشیند.',
    ru: 'Подставляются в тексты, которые Вы вставляете, там, где назван отправитель.',
  },
  userName: { en: 'Your name', fa: 'نام شما', ru: 'Ваше имя' },
  ourOffer: { en: 'What you offer', fa: 'آنچه عرضه می‌کنید', ru: 'Что Вы предлагаете' },
  ourOfferHint: {
    en: 'As a letter may name it, for instance “the maintenance contract”. Plays use it where they speak of your offer.',
    fa: 'همان‌طور که در نامه می‌آید، مثلاً «قرارداد نگهداری». راهکارها هر جا از پیشنهاد شما حرف می‌زنند همین را می‌نویسند.',
    ru: 'Так, как это назовут в письме, например «договор на обслуживание». Сценарии подставят эти слова там, где речь о Вашем предложении.',
  },
  writingHeading: { en: 'While you write', fa: 'هنگام نوشتن', ru: 'Когда Вы пишете' },
  writingLead: {
    en: 'The words are one click or one shortcut away from the editor.',
    fa: 'متن آماده تنها یک کلیک یا یک میانبر با جایی که می‌نویسید فاصله دارد.',
    ru: 'До нужных слов один щелчок или одно сочетание клавиш.',
  },
  remindersHeading: { en: 'Reminders', fa: 'یادآوری', ru: 'Напоминания' },
  remindersLead: {
    en: 'Once a day, if a promise, a planned contact or a complaint case is due.',
    fa: 'روزی یک بار، اگر موعد قولی، تماسی یا رسیدگی به شکایتی رسیده باشد.',
    ru: 'Раз в день, если подошёл срок обещания, запланированного контакта или разбора жалобы.',
  },
  companyName: { en: 'Your company', fa: 'نام شرکت شما', ru: 'Ваша компания' },

  competitorsHeading: { en: 'Competitors', fa: 'رقیبان', ru: 'Конкуренты' },
  competitorsLead: {
    en: 'When a customer names one of these, it counts as a sign and is shown with the customer’s words. Add the spellings that customers use, in any script.',
    fa: 'وقتی مشتری نام یکی از این‌ها را ببرد، نشانه به حساب می‌آید و با کلمه‌های خود مشتری نشان داده می‌شود. شکل‌هایی را که مشتری‌ها می‌نویسند اضافه کنید، به هر خطی.',
    ru: 'Если клиент назовёт кого-то из них, это станет признаком и будет показано словами клиента. Добавьте написания, которыми пользуются клиенты, на любом алфавите.',
  },
  competitorsEmpty: {
    en: 'None yet. Without names Holdfast cannot notice a competitor.',
    fa: 'هنوز رقیبی ننوشته‌اید. بدون نام، Holdfast متوجه رقیب نمی‌شود.',
    ru: 'Пока пусто. Без названий Holdfast не заметит конкурента.',
  },
  competitorName: { en: 'Name', fa: 'نام', ru: 'Название' },
  competitorSpellings: { en: 'Other spellings', fa: 'شکل‌های دیگر نوشتن', ru: 'Другие написания' },
  competitorSpellingsHint: {
    en: 'Separate them with commas, for example Nordwind, Норд Винд, نوردویند.',
    fa: 'با ویرگول از هم جدا کنید، برای نمونه نوردویند، Nordwind.',
    ru: 'Через запятую, например: Nordwind, Норд Винд, نوردویند.',
  },
  competitorAdd: { en: 'Add competitor', fa: 'افزودن رقیب', ru: 'Добавить конкурента' },
  competitorEdit: { params: { name: 'text' }, en: 'Edit {name}', fa: 'ویرایش {name}', ru: 'Изменить «{name}»' },
  competitorRemove: { params: { name: 'text' }, en: 'Remove {name}', fa: 'حذف {name}', ru: 'Удалить «{name}»' },
  competitorRemoved: { params: { name: 'text' }, en: '{name} removed', fa: '{name} حذف شد', ru: 'Конкурент «{name}» удалён' },
  competitorNoName: { en: 'Write the name first.', fa: 'اول نام را بنویسید.', ru: 'Сначала укажите название.' },
  competitorTwice: {
    params: { name: 'text' },
    en: '{name} is on the list already.',
    fa: '{name} از پیش در فهرست هست.',
    ru: '«{name}» уже есть в списке.',
  },
  competitorTooMany: {
    params: { count: 'number' },
    en: 'The list holds {count, plural, one {# competitor} other {# competitors}} at most. Remove one first.',
    fa: '{count, plural, other {فهرست بیش از # رقیب جا ندارد. اول یکی را حذف کنید.}}',
    ru: 'В списке помещается не более {count, plural, one {# конкурента} few {# конкурентов} many {# конкурентов} other {# конкурента}}. Сначала удалите кого-нибудь.',
  },
  competitorSpellingsTooMany: {
    params: { count: 'number' },
    en: 'Keep it to {count, plural, one {# spelling} other {# spellings}}, each up to 80 characters.',
    fa: '{count, plural, other {حداکثر # شکل بنویسید، هر کدام تا ۸۰ نویسه.}}',
    ru: 'Не более {count, plural, one {# написания} few {# написаний} many {# написаний} other {# написания}}, каждое до 80 знаков.',
  },
  edit: { en: 'Edit', fa: 'ویرایش', ru: 'Изменить' },
  done: { en: 'Done', fa: 'انجام شد', ru: 'Готово' },

  warningSignsHeading: { en: 'Our five warning signs', fa: 'پنج نشانهٔ هشدار ما', ru: 'Наши пять тревожных признаков' },
  warningSignsLead: {
    en: 'What tells your company that a customer is unhappy? Name up to five signs. A rep ticks them in the panel; words or a field of the page can find them too. Each says what to do then.',
    fa: 'شرکت شما از کجا می‌فهمد مشتری ناراضی است؟ تا پنج نشانه را نام ببرید. همکاران در پنل علامتشان می‌زنند؛ با عبارت یا مقدارِ یک فیلد هم خودبه‌خود پیدا می‌شوند. هر نشانه می‌گوید آن‌وقت چه باید کرد.',
    ru: 'По чему в Вашей компании видно, что клиент недоволен? Назовите до пяти признаков. Сотрудник отмечает их в панели; их можно находить и по словам или полю страницы. У каждого сказано, что тогда делать.',
  },
  modelHeading: { en: 'What lies ahead, what signals weigh', fa: 'افق پیش‌بینی و وزن نشانه‌ها', ru: 'Горизонт и вес признаков' },
  modelLead: {
    en: 'Change what you like and try it on a customer; it counts only after you save.',
    fa: 'هر چه می‌خواهید تغییر دهید و روی یک مشتری آزمایش کنید؛ تا ذخیره نکنید به حساب نمی‌آید.',
    ru: 'Меняйте что угодно и проверяйте на клиенте; в расчёт пойдёт только сохранённое.',
  },
  scoringHeading: { en: 'How the score is worked out', fa: 'امتیاز چگونه حساب می‌شود', ru: 'Как считается оценка' },
  scoringLead: {
    en: 'These defaults are judgements, not findings. Change them to what you know about your own customers.',
    fa: 'این پیش‌فرض‌ها برآورد ماست، نه یافتهٔ پژوهش. آن‌ها را با شناختی که از مشتری‌های خود دارید تغییر دهید.',
    ru: 'Значения по умолчанию выбраны по опыту, это не результат измерений. Замените их тем, что Вы знаете о своих клиентах.',
  },
  bandLimitsLabel: { en: 'Where each level begins', fa: 'هر سطح از کجا شروع می‌شود', ru: 'Где начинается каждый уровень' },
  bandLimitsGround: {
    en: 'A score says how many of a hundred customers like this one would be lost. By default watching begins at three times the usual loss, and critical where leaving is clearly the likelier end.',
    fa: 'امتیاز می‌گوید از صد مشتری مثل این یکی، چند نفر از دست می‌روند. پیش‌فرض: «نیازمند توجه» از سه برابر حد معمول شروع می‌شود و «بحرانی» از جایی که رفتن آشکارا محتمل‌تر است.',
    ru: 'Оценка показывает, сколько из ста таких клиентов будет потеряно. По умолчанию присматриваться стоит с уровня втрое выше обычного, а критический начинается там, где уход явно вероятнее.',
  },
  bandFrom: { params: { band: 'text' }, en: '{band}, from', fa: '{band}، از', ru: '{band}, от' },
  bandOrderWrong: {
    en: 'The three limits must rise: watch below high, high below critical.',
    fa: 'این سه مرز باید به ترتیب بالا بروند: «نیازمند توجه» کمتر از «زیاد» و «زیاد» کمتر از «بحرانی».',
    ru: 'Границы должны идти по возрастанию: сначала «присмотреться», затем «высокий», затем «критический».',
  },
  baseRateLabel: { en: 'Usual yearly loss, percent', fa: 'سهم معمول رفتن در سال، درصد', ru: 'Обычные потери клиентов за год, %' },
  baseRateGround: {
    params: { share: 'text' },
    en: 'The share of customers you expect to lose before anything is known about them. {share} a year is a rule of thumb.',
    fa: 'سهمی از مشتری‌ها که پیش از دانستن هر چیزی انتظار دارید از دست بروند. {share} در سال یک قاعدهٔ سرانگشتی است.',
    ru: 'Доля клиентов, которую Вы ожидаете потерять, пока о них ничего не известно. Значение {share} в год взято как ориентир.',
  },
  bookSizeLabel: { en: 'Customers in your book', fa: 'تعداد مشتری‌های شما', ru: 'Клиентов в Вашей базе' },
  bookSizeGround: {
    en: 'Holdfast has met only some of them. The others count as without signs, so that the average of all comes out at the usual loss.',
    fa: 'Holdfast فقط بعضی از آن‌ها را دیده است. بقیه بی‌نشانه به حساب می‌آیند تا میانگین همه برابر حد معمول شود.',
    ru: 'Holdfast видел лишь часть из них. Остальные считаются клиентами без признаков, чтобы среднее по всем совпало с обычными потерями.',
  },
  renewalWithinLabel: {
    en: 'A renewal is near how many days before',
    fa: 'تمدید از چند روز مانده نزدیک است',
    ru: 'За сколько дней продление считается близким',
  },
  renewalWithinGround: {
    en: 'By default enough for a talk, an offer and a decision. If your notice period is longer, set it higher.',
    fa: 'پیش‌فرض برای یک گفت‌وگو، یک پیشنهاد و یک تصمیم کافی است. اگر مهلت اعلام فسخ شما طولانی‌تر است، بیشترش کنید.',
    ru: 'По умолчанию хватает на разговор, предложение и решение. Если срок уведомления у Вас дольше, увеличьте.',
  },
  defaultIs: { params: { value: 'text' }, en: 'Default: {value}', fa: 'پیش‌فرض: {value}', ru: 'По умолчанию: {value}' },
  isDefault: { en: 'This is the default', fa: 'مقدار پیش‌فرض', ru: 'Значение по умолчанию' },
  resetToDefault: {
    params: { name: 'text' },
    en: 'Back to default: {name}',
    fa: 'بازگشت به پیش‌فرض: {name}',
    ru: 'Вернуть по умолчанию: {name}',
  },
  reset: { en: 'Back to default', fa: 'بازگشت به پیش‌فرض', ru: 'Вернуть по умолчанию' },
  numberWrong: {
    params: { from: 'number', to: 'number' },
    en: 'Write a number from {from} to {to}. Until then the earlier value counts.',
    fa: 'عددی از {from} تا {to} بنویسید. تا آن زمان مقدار قبلی معتبر است.',
    ru: 'Укажите число от {from} до {to}. Пока действует прежнее значение.',
  },
  wholeNumberWrong: {
    params: { from: 'number', to: 'number' },
    en: 'Write a whole number from {from} to {to}. Until then the earlier value counts.',
    fa: 'عددی صحیح از {from} تا {to} بنویسید. تا آن زمان مقدار قبلی معتبر است.',
    ru: 'Укажите целое число от {from} до {to}. Пока действует прежнее значение.',
  },

  sitesHeading: { en: 'Sites', fa: 'سایت‌ها', ru: 'Сайты' },
  sitesLead: {
    en: 'Holdfast reads these sites and no others. Paused: allowed, but resting.',
    fa: 'Holdfast این سایت‌ها را می‌خواند و نه هیچ سایت دیگری. متوقف یعنی اجازه دارد، ولی کاری نمی‌کند.',
    ru: 'Holdfast читает эти сайты и никакие другие. На паузе: разрешён, но бездействует.',
  },
  sitesEmpty: {
    en: 'No site is allowed yet. Open your CRM or mail and press the Holdfast button in the toolbar.',
    fa: 'هنوز هیچ سایتی اجازه ندارد. CRM یا ایمیلتان را باز کنید و دکمهٔ Holdfast را در نوار ابزار بزنید.',
    ru: 'Пока не разрешён ни один сайт. Откройте CRM или почту и нажмите кнопку Holdfast на панели браузера.',
  },
  siteAdd: { en: 'Allow another site', fa: 'اجازه دادن به سایتی دیگر', ru: 'Разрешить ещё один сайт' },
  siteAllowed: { en: 'Allowed', fa: 'اجازه دارد', ru: 'Разрешён' },
  sitePaused: { en: 'Paused', fa: 'متوقف', ru: 'На паузе' },
  sitePause: { en: 'Pause', fa: 'توقف', ru: 'Приостановить' },
  siteResume: { en: 'Resume', fa: 'ادامه', ru: 'Возобновить' },
  siteWithdraw: { en: 'Withdraw', fa: 'پس گرفتن اجازه', ru: 'Отозвать' },
  sitePauseNamed: { params: { site: 'text' }, en: 'Pause on {site}', fa: 'توقف در {site}', ru: 'Приостановить на {site}' },
  siteResumeNamed: { params: { site: 'text' }, en: 'Resume on {site}', fa: 'ادامه در {site}', ru: 'Возобновить на {site}' },
  siteWithdrawNamed: { params: { site: 'text' }, en: 'Withdraw {site}', fa: 'پس گرفتن اجازهٔ {site}', ru: 'Отозвать разрешение для {site}' },
  siteWithdrawn: {
    params: { site: 'text' },
    en: '{site} withdrawn. Your notes are kept.',
    fa: 'اجازهٔ {site} پس گرفته شد. یادداشت‌هایتان سر جایشان هستند.',
    ru: 'Разрешение для {site} отозвано. Заметки сохранены.',
  },
  siteKept: {
    params: { site: 'text' },
    en: 'The browser keeps {site}: this build of Holdfast asks for it from the start. Pause it instead.',
    fa: 'مرورگر اجازهٔ {site} را نگه می‌دارد، چون این نسخهٔ Holdfast از آغاز آن را دارد. به جایش متوقفش کنید.',
    ru: 'Браузер не отзывает разрешение для {site}: в этой сборке Holdfast оно дано с самого начала. Поставьте сайт на паузу.',
  },

  ownHeading: { en: 'What you taught', fa: 'آنچه آموزش داده‌اید', ru: 'Что Вы показали' },
  ownLead: {
    en: 'Where Holdfast reads on your sites because you pointed there, and how well each site is being read.',
    fa: 'جاهایی از سایت‌هایتان که نشان داده‌اید تا Holdfast از آن‌ها بخواند، و اینکه هر سایت چقدر خوب خوانده می‌شود.',
    ru: 'Места на Ваших сайтах, откуда Holdfast читает, потому что Вы их показали, и то, насколько хорошо читается каждый сайт.',
  },

  dataHeading: { en: 'Your data', fa: 'داده‌های شما', ru: 'Ваши данные' },
  dataLead: {
    en: 'It lies in this browser’s profile and nowhere else.',
    fa: 'فقط در پروفایل همین مرورگر است و هیچ جای دیگری نیست.',
    ru: 'Они хранятся в профиле этого браузера и больше нигде.',
  },
  countCustomers: {
    params: { count: 'number' },
    en: '{count, plural, one {# customer} other {# customers}}',
    fa: '{count, plural, other {# مشتری}}',
    ru: '{count, plural, one {# клиент} few {# клиента} many {# клиентов} other {# клиента}}',
  },
  countEntries: {
    params: { count: 'number' },
    en: '{count, plural, one {# entry} other {# entries}} in notes and promises',
    fa: '{count, plural, other {# مورد در یادداشت‌ها و قول‌ها}}',
    ru: '{count, plural, one {# запись} few {# записи} many {# записей} other {# записи}} в заметках и обещаниях',
  },
  readOnlyTitle: {
    en: 'Your data was written by a newer Holdfast',
    fa: 'داده‌های شما را نسخهٔ تازه‌تری از Holdfast نوشته است',
    ru: 'Ваши данные записаны более новой версией Holdfast',
  },
  readOnlyAdvice: {
    en: 'All of it is safe. So that nothing is damaged, this version only reads it: you can look and export, but not change. Update Holdfast to go on.',
    fa: 'همهٔ آن‌ها سالم است. برای اینکه آسیبی نبیند، این نسخه فقط می‌خواند: می‌توانید ببینید و خروجی بگیرید، ولی نمی‌توانید تغییری بدهید. برای ادامه، Holdfast را به‌روز کنید.',
    ru: 'Всё цело. Чтобы ничего не повредить, эта версия только читает: смотреть и выгружать можно, менять нельзя. Чтобы продолжить, обновите Holdfast.',
  },
} as const satisfies Catalog;

/** The export of notes, wherever it is offered. */
export const exportWords = {
  exportNotes: { en: 'Export notes', fa: 'خروجی گرفتن از یادداشت‌ها', ru: 'Выгрузить заметки' },
  exportHint: {
    en: 'A table (CSV) of all notes, promises, plans and complaints with their customers. It is written on this computer; whom you give it to is up to you.',
    fa: 'جدولی (CSV) از همهٔ یادداشت‌ها، قول‌ها، برنامه‌ها و شکایت‌ها همراه مشتری‌هایشان. روی همین رایانه نوشته می‌شود و اینکه به چه کسی بدهید با شماست.',
    ru: 'Таблица (CSV) всех заметок, обещаний, планов и жалоб с клиентами. Файл создаётся на этом компьютере, кому его передать, решаете Вы.',
  },
  separatorLabel: { en: 'Columns separated by', fa: 'جداکنندهٔ ستون‌ها', ru: 'Разделитель столбцов' },
  separatorComma: { en: 'Comma', fa: 'ویرگول', ru: 'Запятая' },
  separatorSemicolon: { en: 'Semicolon', fa: 'نقطه‌ویرگول', ru: 'Точка с запятой' },
  separatorHint: {
    en: 'If Excel shows everything in one column, take the semicolon.',
    fa: 'اگر Excel همه چیز را در یک ستون نشان داد، نقطه‌ویرگول را انتخاب کنید.',
    ru: 'Если Excel показывает всё в одном столбце, выберите точку с запятой.',
  },
  exported: {
    params: { file: 'text', count: 'number' },
    en: '{count, plural, one {# entry} other {# entries}} written to {file}',
    fa: '{count, plural, other {# مورد در {file} نوشته شد}}',
    ru: '{count, plural, one {# запись} few {# записи} many {# записей} other {# записи}} в файле {file}',
  },
  nothingToExport: {
    en: 'There are no notes yet. What you write in the side panel will be in the file.',
    fa: 'هنوز یادداشتی نیست. هر چه در پنل کناری بنویسید در این فایل می‌آید.',
    ru: 'Заметок пока нет. В файл попадёт то, что Вы запишете в боковой панели.',
  },
} as const satisfies Catalog;

export const exportHeadings = {
  at: { en: 'When', fa: 'زمان', ru: 'Когда' },
  customerName: { en: 'Customer', fa: 'مشتری', ru: 'Клиент' },
  company: { en: 'Company', fa: 'شرکت', ru: 'Компания' },
  email: { en: 'E-mail', fa: 'ایمیل', ru: 'Эл. почта' },
  kind: { en: 'Kind', fa: 'نوع', ru: 'Вид' },
  text: { en: 'Text', fa: 'متن', ru: 'Текст' },
  toWhom: { en: 'To whom', fa: 'به چه کسی', ru: 'Кому' },
  dueOn: { en: 'Due', fa: 'سررسید', ru: 'Срок' },
  state: { en: 'State', fa: 'وضعیت', ru: 'Состояние' },
  url: { en: 'Page', fa: 'صفحه', ru: 'Страница' },
  owner: { en: 'Who looks after it', fa: 'مسئول پیگیری', ru: 'Кто ведёт' },
  result: { en: 'What came of it', fa: 'نتیجه', ru: 'Что из этого вышло' },
  rootCause: { en: 'Root cause', fa: 'ریشهٔ مشکل', ru: 'Первопричина' },
} as const satisfies Catalog;

export const exportKinds = {
  note: { en: 'Note', fa: 'یادداشت', ru: 'Заметка' },
  promise: { en: 'Promise', fa: 'قول', ru: 'Обещание' },
  dossierFact: { en: 'Dossier', fa: 'پرونده', ru: 'Досье' },
  outcome: { en: 'Outcome', fa: 'نتیجه', ru: 'Итог' },
  playUsed: { en: 'Text used', fa: 'استفاده از متن آماده', ru: 'Использован текст' },
  signTicked: { en: 'Warning sign', fa: 'نشانهٔ هشدار', ru: 'Тревожный признак' },
  reasonDenied: { en: 'Reason not true', fa: 'دلیل نادرست', ru: 'Причина неверна' },
} as const satisfies Record<Exclude<JournalExportRow['kind'], FollowUpRowKind>, Message>;

/** Parts of plans that have no name of their own elsewhere. */
export const exportPlanParts = {
  contact: { en: 'Contact', fa: 'تماس', ru: 'Контакт' },
  stepBackOffer: { en: 'A smaller first step', fa: 'قدم اول کوچک‌تر', ru: 'Первый шаг поменьше' },
  handOver: { en: 'Hand-over to a colleague', fa: 'سپردن به همکار', ru: 'Передача коллеге' },
} as const satisfies Catalog;

export const exportStates = {
  open: { en: 'open', fa: 'باز', ru: 'открыто' },
  kept: { en: 'kept', fa: 'عمل شد', ru: 'исполнено' },
  broken: { en: 'broken', fa: 'عمل نشد', ru: 'не исполнено' },
  left: { en: 'left', fa: 'رفت', ru: 'ушёл' },
  stayed: { en: 'stayed', fa: 'ماند', ru: 'остался' },
  wonBack: { en: 'won back', fa: 'برگشت', ru: 'вернулся' },
  inserted: { en: 'inserted', fa: 'درج شد', ru: 'вставлен' },
  copied: { en: 'copied', fa: 'کپی شد', ru: 'скопирован' },
  seen: { en: 'seen', fa: 'دیده شد', ru: 'замечен' },
  notSeen: { en: 'not seen', fa: 'دیده نشد', ru: 'не замечен' },
} as const satisfies Record<JournalState, Message>;

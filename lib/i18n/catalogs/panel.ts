import type { Placeholder, PlayEvent, Situation } from '../../domain/plays/play.ts';
import type { Catalog, Message } from '../message.ts';

/** What is wrong with the page, and what to do, where no customer could be read. */
export const pageProblemWords = {
  none: {
    title: { en: 'No customer on this page', fa: 'در این صفحه مشتری‌ای نیست', ru: 'На этой странице нет клиента' },
    next: {
      en: 'Open a customer’s record or a message, and this panel follows.',
      fa: 'صفحهٔ یک مشتری یا پیامی را باز کنید؛ این پنل همراه شما می‌آید.',
      ru: 'Откройте карточку клиента или письмо, панель последует за Вами.',
    },
  },
  recordWithoutId: {
    title: { en: 'This record is not saved yet', fa: 'این مشتری هنوز در CRM ذخیره نشده', ru: 'Эта карточка ещё не сохранена' },
    next: {
      en: 'A record without a number of its own could be mistaken for another, so nothing was read. Save it in your CRM first.',
      fa: 'مشتری بدون شماره ممکن است با دیگری اشتباه شود، برای همین چیزی خوانده نشد. اول او را در CRM ذخیره کنید.',
      ru: 'Карточку без номера можно спутать с другой, поэтому ничего не прочитано. Сначала сохраните её в CRM.',
    },
  },
  tooLarge: {
    title: {
      en: 'This page is too large to read whole',
      fa: 'این صفحه بزرگ‌تر از آن است که کامل خوانده شود',
      ru: 'Страница слишком велика, чтобы прочитать её целиком',
    },
    next: {
      en: 'Half a page could give a wrong score, so there is none. Open one customer, or show fewer rows.',
      fa: 'نیمی از صفحه امتیاز نادرست می‌دهد، پس امتیازی نیامده. یک مشتری را باز کنید یا ردیف‌ها را کمتر کنید.',
      ru: 'По половине страницы оценка вышла бы неверной, поэтому её нет. Откройте одного клиента или покажите меньше строк.',
    },
  },
  nothingFound: {
    title: { en: 'Reading broke on this page', fa: 'این صفحه را نتوانستیم بخوانیم', ru: 'Страницу не удалось прочитать' },
    next: {
      en: 'The site may have changed its layout. Nothing was guessed, and earlier data is safe. Reload the page; if this stays, Holdfast needs an update for this site.',
      fa: 'شاید چیدمان سایت عوض شده باشد. چیزی حدس زده نشده و داده‌های پیشین محفوظ است. صفحه را دوباره بارگذاری کنید؛ اگر درست نشد، Holdfast برای این سایت باید به‌روز شود.',
      ru: 'Возможно, сайт изменил вёрстку. Мы ничего не додумывали, прежние данные целы. Обновите страницу; если не поможет, для этого сайта нужно обновление Holdfast.',
    },
  },
  storageFull: {
    title: { en: 'No room for a new customer', fa: 'جایی برای مشتری تازه نیست', ru: 'Нет места для нового клиента' },
    next: {
      en: 'The disk is full, so this customer could not be kept and has no score yet. Earlier data is safe. Free some disk space, then reload the page.',
      fa: 'دیسک پر است؛ برای همین این مشتری ثبت نشد و هنوز امتیازی ندارد. داده‌های پیشین محفوظ است. کمی از فضای دیسک را خالی کنید و صفحه را دوباره بارگذاری کنید.',
      ru: 'Диск заполнен, поэтому клиент не записан и оценки пока нет. Прежние данные целы. Освободите место на диске и обновите страницу.',
    },
  },
  readOnly: {
    title: {
      en: 'Holdfast does not know this customer yet',
      fa: 'Holdfast هنوز این مشتری را نمی‌شناسد',
      ru: 'Этого клиента Holdfast ещё не знает',
    },
    next: {
      en: 'While saving is off, nobody new is added; customers known before are shown as usual.',
      fa: 'تا وقتی ذخیره‌سازی خاموش است کسی افزوده نمی‌شود؛ مشتریانی که از پیش شناخته شده‌اند مانند همیشه دیده می‌شوند.',
      ru: 'Пока сохранение отключено, новые клиенты не добавляются; прежние видны как обычно.',
    },
  },
} as const satisfies Record<string, { title: Message; next: Message }>;

/** Fields that a play's words still need. The label stands over a short text field. */
export const placeholderWords = {
  customerName: { en: 'Customer’s name', fa: 'نام مشتری', ru: 'Имя клиента' },
  companyName: { en: 'Customer’s company', fa: 'شرکت مشتری', ru: 'Компания клиента' },
  userName: { en: 'Your name', fa: 'نام شما', ru: 'Ваше имя' },
  ourCompany: { en: 'Your company', fa: 'شرکت شما', ru: 'Ваша компания' },
  competitor: { en: 'Competitor', fa: 'رقیب', ru: 'Конкурент' },
  ourOffer: { en: 'What we offer', fa: 'پیشنهاد ما', ru: 'Наше предложение' },
  issue: { en: 'What it is about', fa: 'موضوع', ru: 'Суть вопроса' },
  finding: { en: 'What we found out', fa: 'آنچه روشن شد', ru: 'Что выяснилось' },
  solution: { en: 'What we do about it', fa: 'کاری که می‌کنیم', ru: 'Что мы делаем' },
  progress: { en: 'What is done so far', fa: 'آنچه تا اینجا انجام شده', ru: 'Что уже сделано' },
  answer: { en: 'The answer', fa: 'پاسخ', ru: 'Ответ' },
  promise: { en: 'What we promised', fa: 'قولی که دادیم', ru: 'Что мы обещали' },
  order: { en: 'What was ordered', fa: 'آنچه سفارش داده شده', ru: 'Что заказано' },
  date: { en: 'Date', fa: 'تاریخ', ru: 'Дата' },
  doneBy: { en: 'By when it will be done', fa: 'تا چه روزی انجام می‌شود', ru: 'К какому дню будет готово' },
  contractEnd: { en: 'End of the contract', fa: 'پایان قرارداد', ru: 'Окончание договора' },
  responsible: { en: 'Who takes care of it', fa: 'مسئول پیگیری', ru: 'Кто отвечает' },
  smallerOffer: { en: 'The smaller offer', fa: 'پیشنهاد کوچک‌تر', ru: 'Предложение поменьше' },
  optionOne: { en: 'The first option', fa: 'راه اول', ru: 'Первый вариант' },
  optionTwo: { en: 'The second option', fa: 'راه دوم', ru: 'Второй вариант' },
  news: { en: 'What is new', fa: 'خبر تازه', ru: 'Что нового' },
  event: { en: 'Event or occasion', fa: 'رویداد یا مناسبت', ru: 'Событие или повод' },
  invoice: { en: 'Invoice: number and amount', fa: 'صورت‌حساب: شماره و مبلغ', ru: 'Счёт: номер и сумма' },
} as const satisfies Record<Placeholder, Message>;

/** Why a play is offered when no single reason stands out. Follows `panelWords.because`. */
export const situationWords = {
  healthy: { en: 'a customer who is content', fa: 'مشتری راضی', ru: 'довольный клиент' },
  atRisk: { en: 'a customer at risk', fa: 'مشتری در خطر رفتن', ru: 'клиент в зоне риска' },
  unhappy: { en: 'a customer who is unhappy', fa: 'مشتری ناراضی', ru: 'недовольный клиент' },
  leaving: { en: 'a customer who is leaving', fa: 'مشتری در حال رفتن', ru: 'уходящий клиент' },
  dormant: { en: 'a customer with no orders for long', fa: 'مشتری‌ای که مدت‌هاست سفارش نداده', ru: 'клиент, который давно не заказывал' },
  lost: { en: 'a customer who has left', fa: 'مشتری‌ای که رفته است', ru: 'ушедший клиент' },
  withCompetitor: {
    en: 'a customer who looks at a competitor',
    fa: 'مشتری‌ای که به رقیب فکر می‌کند',
    ru: 'клиент, который присматривается к конкуренту',
  },
} as const satisfies Record<Situation, Message>;

/** What happened that a play answers, where it is no signal. Follows `panelWords.because`. */
export const playEventWords = {
  writtenCancellation: { en: 'a cancellation in writing', fa: 'انصراف کتبی', ru: 'письменный отказ' },
  promiseKept: { en: 'a promise kept', fa: 'قولی که عملی شد', ru: 'исполненное обещание' },
} as const satisfies Record<PlayEvent, Message>;

export const panelWords = {
  title: { en: 'Holdfast', fa: 'Holdfast', ru: 'Holdfast' },
  /** Names the button in the head. */
  openPalette: { params: { keys: 'text' }, en: 'Find words ({keys})', fa: 'یافتن متن ({keys})', ru: 'Найти текст ({keys})' },
  loading: { en: 'Looking at this page…', fa: 'در حال بررسی این صفحه…', ru: 'Смотрим страницу…' },

  notAPage: { en: 'Nothing to read here', fa: 'اینجا چیزی برای خواندن نیست', ru: 'Здесь нечего читать' },
  notAPageNext: {
    en: 'Go to a tab with your CRM or your mail, and this panel follows.',
    fa: 'به برگهٔ CRM یا ایمیلتان بروید؛ این پنل همراه شما می‌آید.',
    ru: 'Перейдите на вкладку с CRM или почтой, панель последует за Вами.',
  },
  badgeRefused: {
    en: 'This page keeps removing the badge',
    fa: 'این صفحه نشان Holdfast را مدام برمی‌دارد',
    ru: 'Страница снова и снова убирает значок',
  },
  badgeRefusedNext: {
    en: 'So it is left off there. The score and everything else are here as usual.',
    fa: 'برای همین روی صفحه نشانی نمی‌گذاریم. امتیاز و بقیهٔ چیزها مثل همیشه همین‌جاست.',
    ru: 'Поэтому на самой странице его нет. Оценка и всё остальное, как обычно, здесь.',
  },
  siteNotAllowed: {
    params: { site: 'text' },
    en: 'Holdfast does not read {site}',
    fa: 'Holdfast این سایت را نمی‌خواند: {site}',
    ru: 'Holdfast не читает сайт {site}',
  },
  siteNotAllowedNext: {
    en: 'It reads a site only after you allow it. What it reads stays on this computer, and you can take the permission back at any time.',
    fa: 'تا شما اجازه ندهید هیچ سایتی خوانده نمی‌شود. آنچه خوانده شود در همین رایانه می‌ماند و هر زمان بخواهید می‌توانید اجازه را پس بگیرید.',
    ru: 'Сайт читается только с Вашего разрешения. Прочитанное остаётся на этом компьютере, а разрешение можно отозвать в любой момент.',
  },
  /** The panel is beside a page whose address the browser keeps to itself. */
  siteUnseen: { en: 'Holdfast does not read this page', fa: 'Holdfast این صفحه را نمی‌خواند', ru: 'Эту страницу Holdfast не читает' },
  siteUnseenNext: {
    en: 'It reads a site only after you allow it. To allow this one, press the Holdfast button in the browser’s toolbar.',
    fa: 'تا شما اجازه ندهید هیچ سایتی خوانده نمی‌شود. برای اجازه دادن، دکمهٔ Holdfast را در نوار ابزار مرورگر بزنید.',
    ru: 'Сайт читается только с Вашего разрешения. Чтобы разрешить этот, нажмите кнопку Holdfast на панели браузера.',
  },
  allowSite: { params: { site: 'text' }, en: 'Allow on {site}', fa: 'اجازه برای {site}', ru: 'Разрешить на {site}' },
  sitePaused: {
    params: { site: 'text' },
    en: 'Holdfast is resting on {site}',
    fa: 'Holdfast در این سایت متوقف است: {site}',
    ru: 'На сайте {site} Holdfast на паузе',
  },
  sitePausedNext: {
    en: 'Nothing is read and no badges are shown. Your notes are safe.',
    fa: 'چیزی خوانده نمی‌شود و نشانی هم دیده نمی‌شود. یادداشت‌هایتان محفوظ است.',
    ru: 'Страницы не читаются, значков нет. Ваши заметки целы.',
  },
  resume: { en: 'Resume', fa: 'ادامه', ru: 'Возобновить' },
  siteUnknown: {
    en: 'No customer that Holdfast is sure of here',
    fa: 'در این صفحه مشتری مشخصی پیدا نشد',
    ru: 'Уверенно узнать клиента здесь не удалось',
  },
  siteUnknownNext: {
    params: { site: 'text' },
    en: 'Nobody has described {site} yet, so general rules look for names, addresses and dates. Open a customer’s record or a list. If nothing is found there either, show Holdfast below where things stand.',
    fa: 'برای این سایت هنوز الگویی نوشته نشده ({site}) و Holdfast با قاعده‌های عمومی دنبال نام و نشانی و تاریخ می‌گردد. صفحهٔ یک مشتری یا یک فهرست را باز کنید؛ اگر آنجا هم چیزی پیدا نشد، پایین همین‌جا نشان بدهید هر چیز کجاست.',
    ru: 'Сайт {site} пока никто не описал, поэтому имена, адреса и даты ищутся по общим правилам. Откройте карточку клиента или список. Если и там ничего не найдётся, ниже можно показать, где что находится.',
  },
  waiting: { en: 'Reading this page…', fa: 'در حال خواندن این صفحه…', ru: 'Читаем страницу…' },
  waitingNext: {
    en: 'This takes a moment. If it lasts, reload the page.',
    fa: 'چند لحظه بیشتر نمی‌کشد. اگر طول کشید، صفحه را دوباره بارگذاری کنید.',
    ru: 'Это займёт мгновение. Если затянется, обновите страницу.',
  },

  listTitle: { en: 'Customers on this page', fa: 'مشتری‌های این صفحه', ru: 'Клиенты на этой странице' },
  listCount: {
    params: { count: 'number' },
    en: '{count, plural, one {# customer} other {# customers}}, highest risk first',
    fa: '{count, plural, other {# مشتری}}، از پرخطرترین',
    ru: '{count, plural, one {# клиент} few {# клиента} many {# клиентов} other {# клиента}}, сначала с высоким риском',
  },
  backToPage: { en: 'All customers on this page', fa: 'همهٔ مشتری‌های این صفحه', ru: 'Все клиенты на странице' },

  scoreTitle: { en: 'Risk of leaving', fa: 'خطر رفتن مشتری', ru: 'Риск ухода' },
  outOf: { params: { total: 'number' }, en: 'of {total}', fa: 'از {total}', ru: 'из {total}' },
  interval: {
    params: { low: 'number', high: 'number' },
    en: 'most likely between {low} and {high}',
    fa: 'به احتمال زیاد میان {low} و {high}',
    ru: 'скорее всего от {low} до {high}',
  },
  unknownNext: {
    en: 'There is too little to go on for an honest score. It comes with a few messages or orders; open them and Holdfast reads along.',
    fa: 'برای یک امتیاز درست هنوز چیز زیادی نداریم. با چند پیام یا سفارش روشن می‌شود؛ بازشان کنید تا Holdfast هم بخواند.',
    ru: 'Для честной оценки пока слишком мало данных. Откройте несколько писем или заказов, Holdfast прочитает их вместе с Вами.',
  },

  whyTitle: { en: 'Why', fa: 'چرا', ru: 'Почему' },
  /** Points of one reason, for screen readers: "18 points more risk". */
  pointsMore: {
    params: { points: 'number' },
    en: '{points, plural, one {# point} other {# points}} more risk',
    fa: '{points, plural, other {# امتیاز}} خطر بیشتر',
    ru: 'риск выше на {points, plural, one {# балл} few {# балла} many {# баллов} other {# балла}}',
  },
  pointsLess: {
    params: { points: 'number' },
    en: '{points, plural, one {# point} other {# points}} less risk',
    fa: '{points, plural, other {# امتیاز}} خطر کمتر',
    ru: 'риск ниже на {points, plural, one {# балл} few {# балла} many {# баллов} other {# балла}}',
  },
  pointsNone: { en: 'no change', fa: 'بی‌تغییر', ru: 'без изменений' },
  together: { en: 'Together', fa: 'جمع', ru: 'Итого' },
  moreReasons: {
    params: { count: 'number' },
    en: '{count, plural, one {# more reason} other {# more reasons}}',
    fa: '{count, plural, other {# دلیل دیگر}}',
    ru: '{count, plural, one {Ещё # причина} few {Ещё # причины} many {Ещё # причин} other {Ещё # причины}}',
  },
  /** Beside a reason that a list told. */
  fromFile: { params: { file: 'text' }, en: 'from the file {file}', fa: 'از فایل {file}', ru: 'из файла {file}' },
  /** Names the link beside a reason; the link itself shows the host. */
  showSource: {
    params: { reason: 'text', host: 'text' },
    en: '{reason}: open where it was read, {host}',
    fa: '{reason}: باز کردن جایی که خوانده شد، {host}',
    ru: '{reason}: открыть, где это прочитано, {host}',
  },

  doTitle: { en: 'What to do now', fa: 'اکنون چه کنیم', ru: 'Что делать сейчас' },
  doNothing: {
    en: 'Nothing is pressing here. A kind word or a short check-in keeps it so.',
    fa: 'کار فوری‌ای نیست. یک احوال‌پرسی کوتاه همین حال خوب را نگه می‌دارد.',
    ru: 'Ничего срочного. Доброе слово или короткий вопрос о делах помогут всё так и сохранить.',
  },
  doUnknown: {
    en: 'Too little is known for advice yet. A short, friendly check-in is never wrong.',
    fa: 'هنوز آن‌قدر نمی‌دانیم که پیشنهادی بدهیم. یک احوال‌پرسی کوتاه همیشه به‌جاست.',
    ru: 'Для совета пока мало данных. Короткое дружеское письмо никогда не лишнее.',
  },
  morePlays: {
    params: { count: 'number' },
    en: '{count, plural, one {# more way} other {# more ways}}',
    fa: '{count, plural, other {# راه دیگر}}',
    ru: '{count, plural, one {Ещё # способ} few {Ещё # способа} many {Ещё # способов} other {Ещё # способа}}',
  },
  fewerPlays: { en: 'Show fewer', fa: 'نمایش کمتر', ru: 'Показать меньше' },
  /** Before a reason's name, which begins small here. */
  because: { params: { reason: 'text' }, en: 'For: {reason}', fa: 'مناسب برای: {reason}', ru: 'Повод: {reason}' },
  playWhen: { en: 'When', fa: 'چه زمانی', ru: 'Когда' },
  playSteps: { en: 'Steps', fa: 'قدم‌ها', ru: 'Шаги' },
  playAim: { en: 'Aim', fa: 'هدف', ru: 'Цель' },
  playWhy: { en: 'Why it works', fa: 'چرا اثر دارد', ru: 'Почему это работает' },
  playWhenNot: { en: 'When not', fa: 'چه زمانی نه', ru: 'Когда не стоит' },
  playLanguage: { en: 'Language of the words', fa: 'زبان متن', ru: 'Язык текста' },
  playChannel: { en: 'Mail, phone or chat', fa: 'ایمیل، تلفن یا چت', ru: 'Письмо, звонок или чат' },
  playRegister: { en: 'Tone', fa: 'لحن', ru: 'Тон' },
  mail: { en: 'Mail', fa: 'ایمیل', ru: 'Письмо' },
  call: { en: 'Phone', fa: 'تلفن', ru: 'Звонок' },
  chat: { en: 'Chat', fa: 'چت', ru: 'Чат' },
  formal: { en: 'Formal', fa: 'رسمی', ru: 'Официально' },
  friendly: { en: 'Friendly', fa: 'صمیمی', ru: 'По-дружески' },
  pin: { en: 'Pin', fa: 'سنجاق', ru: 'Закрепить' },
  pinned: { en: 'Pinned', fa: 'سنجاق‌شده', ru: 'Закреплено' },
  hidePlay: { en: 'Do not offer', fa: 'دیگر پیشنهاد نشود', ru: 'Не предлагать' },
  playHidden: {
    params: { play: 'text' },
    en: 'Not offered any more: {play}',
    fa: 'دیگر پیشنهاد نمی‌شود: {play}',
    ru: 'Больше не предлагается: {play}',
  },
  hiddenPlays: {
    params: { count: 'number' },
    en: '{count} hidden',
    fa: '{count, plural, other {# مورد پنهان}}',
    ru: 'Скрыто: {count}',
  },
  showPlay: { en: 'Offer again', fa: 'دوباره پیشنهاد شود', ru: 'Предлагать снова' },
  /** Beside a play: when its words went to this customer. */
  usedOn: {
    params: { at: 'date' },
    en: 'Used here on {at}',
    fa: 'به کار رفته برای این مشتری: {at}',
    ru: 'Использовано с этим клиентом: {at}',
  },
  /** What became of customers after this play; the shares are whole percents. */
  helped: {
    params: { helped: 'number', total: 'number', low: 'number', high: 'number' },
    en: 'Helped {helped} of {total, plural, one {# time} other {# times}}; most likely {low} to {high}\u00a0%',
    fa: 'از {total} بار، {helped} بار کمک کرده؛ به احتمال زیاد {low} تا {high} درصد',
    ru: 'Помогло в {helped} из {total, plural, one {# случая} few {# случаев} many {# случаев} other {# случая}}; скорее всего от {low} до {high}\u00a0%',
  },
  playRecord: { en: 'What came of it', fa: 'نتیجه تا کنون', ru: 'Что из этого вышло' },
  playRecordHow: {
    params: { helped: 'number', failed: 'number' },
    en: 'Within 90 days after it {helped, plural, one {# customer} other {# customers}} stayed or came back, {failed} left. The range holds the true share in 8 of 10 cases; the fewer the customers, the wider it is.',
    fa: 'در ۹۰ روز پس از آن {helped, plural, other {# مشتری}} ماندند یا بازگشتند و {failed} مشتری رفتند. سهم واقعی در ۸ مورد از ۱۰ در این بازه است؛ هر چه مشتری کمتر، بازه بزرگ‌تر.',
    ru: 'За 90 дней после этого остались или вернулись: {helped}, ушли: {failed}. В 8 случаях из 10 истинная доля лежит в этих пределах; чем меньше клиентов, тем они шире.',
  },
  tierHint: {
    params: { hint: 'choice' },
    en: '{hint, select, personalForBest {One of your best customers: worth the personal way} other {Takes little time: right for a smaller customer}}',
    fa: '{hint, select, personalForBest {از بهترین مشتریان شماست: راه شخصی می‌ارزد} other {وقت کمی می‌گیرد: برای مشتری کوچک‌تر بجاست}}',
    ru: '{hint, select, personalForBest {Один из лучших клиентов: личный подход оправдан} other {Занимает мало времени: для небольшого клиента в самый раз}}',
  },
  competitorCard: {
    params: { competitor: 'text' },
    en: 'When they speak of {competitor}',
    fa: 'وقتی از {competitor} می‌گویند',
    ru: 'Когда речь о конкуренте {competitor}',
  },
  playBackground: { en: 'Steps and reasons', fa: 'قدم‌ها و دلیل‌ها', ru: 'Шаги и причины' },
  /** After the label of a blank that may stay empty. */
  optionalBlank: { params: { field: 'text' }, en: '{field} (optional)', fa: '{field} (اختیاری)', ru: '{field} (необязательно)' },
  /** Fields whose value is known and can be corrected. */
  prefilled: {
    params: { count: 'number' },
    en: '{count} filled in for you',
    fa: '{count, plural, other {# مورد از پیش پر شده}}',
    ru: '{count, plural, one {# поле уже заполнено} few {# поля уже заполнены} many {# полей уже заполнено} other {# поля уже заполнено}}',
  },
  fillTitle: { en: 'Still to fill in', fa: 'جاهای خالی', ru: 'Осталось заполнить' },
  insert: { en: 'Insert', fa: 'درج', ru: 'Вставить' },
  inserting: { en: 'Inserting…', fa: 'در حال درج…', ru: 'Вставляем…' },
  insertNeeds: {
    params: { count: 'number' },
    en: '{count, plural, one {# blank is} other {# blanks are}} still empty. Fill in, then insert.',
    fa: '{count, plural, =1 {یک جای خالی} other {# جای خالی}} در متن مانده است. پس از پر کردن می‌توانید درج کنید.',
    ru: '{count, plural, one {Остался # пропуск} few {Осталось # пропуска} many {Осталось # пропусков} other {Осталось # пропуска}}. Заполните, и текст можно вставить.',
  },
  noDay: { en: 'none yet', fa: 'هنوز تعیین نشده', ru: 'пока нет' },
  suggestedDay: {
    en: 'suggested; change it if you cannot keep it',
    fa: 'پیشنهاد ماست؛ اگر شدنی نیست، عوضش کنید',
    ru: 'предложено нами; если не успеваете, измените',
  },
  insertHint: {
    params: { undo: 'text' },
    en: 'Goes in at the cursor of your reply. {undo} takes it back.',
    fa: 'در جای مکان‌نمای پاسخ شما می‌نشیند. {undo} آن را برمی‌دارد.',
    ru: 'Встанет на место курсора в ответе. {undo} уберёт.',
  },
  inserted: { en: 'Inserted into your reply', fa: 'در پاسخ شما درج شد', ru: 'Вставлено в ответ' },
  insertedNext: {
    params: { undo: 'text' },
    en: 'Read it once more before you send. {undo} in the reply takes it back.',
    fa: 'پیش از فرستادن یک بار بخوانید. {undo} در پاسخ آن را برمی‌دارد.',
    ru: 'Перечитайте перед отправкой. {undo} в ответе уберёт вставку.',
  },
  directionLost: {
    en: 'The editor did not keep the direction of the lines: check the side on which they begin.',
    fa: 'ویرایشگر جهت خط‌ها را نگه نداشت؛ ببینید هر خط از کدام سو شروع می‌شود.',
    ru: 'Редактор не сохранил направление строк: проверьте, с какой стороны они начинаются.',
  },
  partial: { en: 'Only a part went in', fa: 'تنها بخشی از متن درج شد', ru: 'Вставилась только часть' },
  partialNext: {
    en: 'The editor has a length limit; your reply holds what fitted.',
    fa: 'ویرایشگر محدودیت طول دارد؛ هر چه جا شده در پاسخ شماست.',
    ru: 'У редактора есть предел длины: в ответе то, что поместилось.',
  },
  noEditor: { en: 'No open reply found', fa: 'پاسخ بازی پیدا نشد', ru: 'Открытого ответа нет' },
  noEditorNext: {
    en: 'Nothing on the page was changed. Open a reply and click into it.',
    fa: 'چیزی در صفحه تغییر نکرد. یک پاسخ باز کنید و درونش کلیک کنید.',
    ru: 'На странице ничего не изменилось. Откройте ответ и поставьте в него курсор.',
  },
  insertFailed: { en: 'The editor did not take the text', fa: 'ویرایشگر متن را نپذیرفت', ru: 'Редактор не принял текст' },
  insertFailedNext: {
    en: 'Look at your reply before you go on: click into it where the text should stand.',
    fa: 'پیش از ادامه نگاهی به پاسختان بیندازید و جایی که متن باید بنشیند کلیک کنید.',
    ru: 'Прежде чем продолжать, взгляните на ответ и поставьте курсор туда, где должен быть текст.',
  },
  copied: { en: 'Copied', fa: 'کپی شد', ru: 'Скопировано' },
  /** After an insertion that did not work, or after Copy. */
  pasteNext: {
    params: { paste: 'text' },
    en: 'The text is on the clipboard: press {paste} where it should go.',
    fa: 'متن در کلیپ‌بورد است: هر جا باید بنشیند {paste} را بزنید.',
    ru: 'Текст в буфере обмена: нажмите {paste} там, где он нужен.',
  },
  copyFailed: { en: 'The clipboard is not available', fa: 'کلیپ‌بورد در دسترس نیست', ru: 'Буфер обмена недоступен' },
  copyFailedNext: {
    en: 'Select the words and copy them by hand.',
    fa: 'متن را انتخاب و خودتان کپی کنید.',
    ru: 'Выделите текст и скопируйте его вручную.',
  },
  preview: { en: 'The words', fa: 'متن', ru: 'Текст' },
  /** Stands for a blank in the preview, for screen readers. */
  blank: { params: { field: 'text' }, en: '[{field}]', fa: '[{field}]', ru: '[{field}]' },

  promisesTitle: { en: 'Promises', fa: 'قول‌ها', ru: 'Обещания' },
  promisesEmpty: {
    en: 'None open. What we promise this customer belongs here, so that it is kept.',
    fa: 'قول بازی نیست. هر قولی به این مشتری می‌دهیم اینجا بنویسید تا فراموش نشود.',
    ru: 'Открытых нет. Записывайте, что мы обещали клиенту, чтобы это исполнить.',
  },
  promiseLabel: { en: 'What did we promise?', fa: 'چه قولی دادیم؟', ru: 'Что мы обещали?' },
  promiseDue: { en: 'By when', fa: 'تا چه زمانی', ru: 'К какому сроку' },
  savePromise: { en: 'Save promise', fa: 'ذخیرهٔ قول', ru: 'Сохранить обещание' },
  promiseKept: { en: 'Kept', fa: 'عمل شد', ru: 'Исполнено' },
  promiseBroken: { en: 'Not kept', fa: 'عمل نشد', ru: 'Не исполнено' },
  promiseReopen: { en: 'Open again', fa: 'باز کردن دوباره', ru: 'Открыть снова' },
  dueOn: { params: { day: 'day' }, en: 'Due {day}', fa: 'موعد {day}', ru: 'Срок: {day}' },
  overdue: { en: 'Overdue', fa: 'از موعد گذشته', ru: 'Просрочено' },
  /** Names the button for one promise: "Kept: send the offer". */
  actionOn: { params: { action: 'text', what: 'text' }, en: '{action}: {what}', fa: '{action}: {what}', ru: '{action}: {what}' },

  notesTitle: { en: 'Notes', fa: 'یادداشت‌ها', ru: 'Заметки' },
  notesEmpty: { en: 'No notes yet.', fa: 'هنوز یادداشتی نیست.', ru: 'Заметок пока нет.' },
  noteLabel: { en: 'New note', fa: 'یادداشت تازه', ru: 'Новая заметка' },
  noteHint: {
    en: 'Kept as you type. Only on this computer.',
    fa: 'همان‌طور که می‌نویسید نگه داشته می‌شود. تنها در همین رایانه.',
    ru: 'Сохраняется черновиком по мере ввода. Только на этом компьютере.',
  },
  saveNote: { en: 'Save note', fa: 'ذخیرهٔ یادداشت', ru: 'Сохранить заметку' },
  saving: { en: 'Saving…', fa: 'در حال ذخیره…', ru: 'Сохраняем…' },
  noteSaved: { en: 'Note saved', fa: 'یادداشت ذخیره شد', ru: 'Заметка сохранена' },
  promiseSaved: { en: 'Promise saved', fa: 'قول ذخیره شد', ru: 'Обещание сохранено' },
  changeSaved: { en: 'Saved', fa: 'ذخیره شد', ru: 'Сохранено' },
  removed: { en: 'Removed', fa: 'حذف شد', ru: 'Удалено' },
  draftNotKept: { en: 'This draft cannot be kept', fa: 'این پیش‌نویس نگه داشته نمی‌شود', ru: 'Черновик не удаётся сохранить' },
  draftNotKeptNext: {
    en: 'The browser’s storage is full. Save the note, or copy it before you close the panel.',
    fa: 'جای ذخیره‌سازی مرورگر پر است. یادداشت را ذخیره کنید یا پیش از بستن پنل کپی کنید.',
    ru: 'Хранилище браузера заполнено. Сохраните заметку или скопируйте её, прежде чем закрыть панель.',
  },

  outcomeTitle: { en: 'What became of it', fa: 'سرانجام', ru: 'Чем закончилось' },
  outcomeHint: {
    en: 'From these marks comes the usual loss that every score starts from.',
    fa: 'سهم معمول رفتن، که هر امتیاز از آن شروع می‌شود، از همین ثبت‌ها به دست می‌آید.',
    ru: 'Из этих отметок складываются обычные потери, с которых начинается каждая оценка.',
  },
  outcomeStayed: { en: 'Stayed', fa: 'ماند', ru: 'Остался' },
  outcomeLeft: { en: 'Left', fa: 'رفت', ru: 'Ушёл' },
  outcomeWonBack: { en: 'Won back', fa: 'بازگشت', ru: 'Вернулся' },
  outcomeOn: {
    params: { outcome: 'text', at: 'date' },
    en: '{outcome}, {at}',
    fa: '{outcome}، {at}',
    ru: '{outcome}, {at}',
  },
  lastPlay: {
    params: { play: 'text', at: 'date' },
    en: 'Last used: {play}, {at}',
    fa: 'آخرین بار: {play}، {at}',
    ru: 'Последний сценарий: {play}, {at}',
  },
  readOnly: {
    en: 'This data was written by a newer Holdfast',
    fa: 'این داده‌ها را نسخهٔ تازه‌تری از Holdfast نوشته است',
    ru: 'Данные записаны более новой версией Holdfast',
  },
  readOnlyNext: {
    en: 'Everything can be read, nothing is changed. Update Holdfast to save again.',
    fa: 'همه چیز را می‌توانید ببینید و چیزی تغییر نمی‌کند. برای ذخیره، Holdfast را به‌روز کنید.',
    ru: 'Всё можно читать, ничего не изменится. Чтобы сохранять, обновите Holdfast.',
  },
} as const satisfies Catalog;

import type { Band } from '../../domain/scoring/score.ts';
import type { Catalog, Message } from '../message.ts';

export const welcomeWords = {
  pageTitle: { en: 'Welcome to Holdfast', fa: 'به Holdfast خوش آمدید', ru: 'Добро пожаловать в Holdfast' },
  headline: {
    en: 'See who may be about to leave, while you can still talk to them',
    fa: 'پیش از آنکه مشتری برود، ببینید چه کسی در فکر رفتن است',
    ru: 'Видно, какой клиент может уйти, пока с ним ещё можно поговорить',
  },
  lead: {
    en: 'Holdfast puts a small badge beside each customer in the CRM and the mail that you already use, says why it is there, and gives you the words for the next conversation.',
    fa: 'Holdfast در همان CRM و ایمیلی که هر روز با آن کار می‌کنید کنار نام هر مشتری یک نشان کوچک می‌گذارد، دلیلش را می‌گوید و برای گفت‌وگوی بعدی جمله‌های آماده به شما می‌دهد.',
    ru: 'Holdfast ставит небольшой значок рядом с каждым клиентом прямо в Вашей CRM и почте, объясняет, откуда он взялся, и подсказывает слова для следующего разговора.',
  },
  privacyLead: {
    en: 'Nothing leaves this computer. There is no account and nothing to sign up for.',
    fa: 'هیچ چیز از این رایانه بیرون نمی‌رود. نه حسابی لازم است و نه ثبت‌نامی.',
    ru: 'С этого компьютера ничего не уходит. Учётная запись и регистрация не нужны.',
  },

  whereHeading: { en: 'Where do you work?', fa: 'کجا کار می‌کنید؟', ru: 'Где Вы работаете?' },
  whereLead: {
    en: 'Holdfast reads no site until you allow it. Allow your CRM and your webmail, nothing else is needed.',
    fa: 'تا شما اجازه ندهید، Holdfast هیچ سایتی را نمی‌خواند. اجازه برای CRM و ایمیلتان کافی است.',
    ru: 'Пока Вы не разрешите, Holdfast не читает ни одного сайта. Достаточно разрешить CRM и почту.',
  },
  openTabsHeading: { en: 'Open in this browser now', fa: 'همین حالا در مرورگر شما باز است', ru: 'Сейчас открыто в браузере' },
  allow: { en: 'Allow', fa: 'اجازه بدهید', ru: 'Разрешить' },
  allowSite: { params: { site: 'text' }, en: 'Allow {site}', fa: 'اجازه برای {site}', ru: 'Разрешить {site}' },
  looksLikeCrm: { en: 'looks like a CRM', fa: 'شبیه CRM است', ru: 'похоже на CRM' },
  looksLikeMail: { en: 'looks like mail', fa: 'شبیه ایمیل است', ru: 'похоже на почту' },
  stepsHeading: { en: 'In three steps', fa: 'در سه قدم', ru: 'Три шага' },
  stepOpen: {
    en: 'Open your CRM or your mail in a tab, as you do every day.',
    fa: 'CRM یا ایمیلتان را مثل هر روز در یک برگه باز کنید.',
    ru: 'Откройте CRM или почту во вкладке, как обычно.',
  },
  stepButton: {
    en: 'Press the Holdfast button in the browser’s toolbar, or Alt+Shift+H.',
    fa: 'دکمهٔ Holdfast را در نوار ابزار مرورگر بزنید، یا کلیدهای Alt+Shift+H را.',
    ru: 'Нажмите кнопку Holdfast на панели браузера или клавиши Alt+Shift+H.',
  },
  stepAllow: {
    en: 'Allow this one site. The browser asks once more, and the badges appear without a reload.',
    fa: 'به همان یک سایت اجازه بدهید. مرورگر یک بار دیگر می‌پرسد و نشان‌ها بدون بارگذاری دوباره پیدا می‌شوند.',
    ru: 'Разрешите этот сайт. Браузер переспросит, и значки появятся без перезагрузки страницы.',
  },
  pinHint: {
    en: 'No button there? Press the puzzle piece in the toolbar and pin Holdfast.',
    fa: 'دکمه را نمی‌بینید؟ نشانهٔ پازل را در نوار ابزار بزنید و Holdfast را سنجاق کنید.',
    ru: 'Кнопки не видно? Нажмите на значок пазла на панели браузера и закрепите Holdfast.',
  },
  pictureLabel: {
    en: 'Picture: a browser window with the Holdfast button at the end of the toolbar, and below it a small window with the button that allows the site.',
    fa: 'تصویر: پنجرهٔ مرورگر با دکمهٔ Holdfast در انتهای نوار ابزار، و زیر آن پنجره‌ای کوچک با دکمهٔ اجازهٔ سایت.',
    ru: 'Рисунок: окно браузера с кнопкой Holdfast в конце панели, под ней небольшое окно с кнопкой, которая разрешает сайт.',
  },
  pictureAddress: { en: 'your-crm.example', fa: 'your-crm.example', ru: 'your-crm.example' },
  pictureCaption: {
    en: 'This is a drawing. The real button is in your browser’s toolbar.',
    fa: 'این فقط یک طرح است. دکمهٔ واقعی در نوار ابزار مرورگر شماست.',
    ru: 'Это рисунок. Настоящая кнопка находится на панели Вашего браузера.',
  },
  addressLabel: { en: 'Or write its address', fa: 'یا نشانی‌اش را بنویسید', ru: 'Или укажите адрес' },
  addressHint: {
    en: 'For example crm.your-company.com. Only the site counts, not the page.',
    fa: 'برای نمونه crm.your-company.com. فقط خود سایت مهم است، نه صفحهٔ آن.',
    ru: 'Например, crm.your-company.com. Важен только сайт, а не страница.',
  },
  addressWrong: {
    en: 'This is not a site’s address. It looks like crm.your-company.com.',
    fa: 'این نشانی یک سایت نیست. نشانی درست شبیه crm.your-company.com است.',
    ru: 'Это не адрес сайта. Адрес выглядит так: crm.your-company.com.',
  },
  notAllowedYet: {
    params: { site: 'text' },
    en: '{site} was not allowed. Nothing has changed; you can try again at any time.',
    fa: 'به {site} اجازه داده نشد. چیزی عوض نشده است و هر وقت بخواهید می‌توانید دوباره امتحان کنید.',
    ru: 'Сайт {site} не разрешён. Ничего не изменилось, попробовать можно в любое время.',
  },
  allowedHeading: { en: 'Allowed so far', fa: 'سایت‌هایی که اجازه دارند', ru: 'Уже разрешено' },
  allowedNext: {
    en: 'Go there and open a customer: the badge stands beside the name.',
    fa: 'به آنجا بروید و یک مشتری را باز کنید: نشان کنار نام اوست.',
    ru: 'Перейдите туда и откройте клиента: значок стоит рядом с именем.',
  },

  exampleHeading: { en: 'How a badge reads', fa: 'نشان را چگونه بخوانید', ru: 'Как читать значок' },
  exampleTag: { en: 'Example', fa: 'نمونه', ru: 'Пример' },
  exampleLead: {
    params: { from: 'number', to: 'number' },
    en: 'The number is the risk of losing the customer, from {from} to {to}. Shape and colour say the same thing, so that no one depends on colour.',
    fa: 'عدد، خطر از دست رفتن مشتری است، از {from} تا {to}. شکل و رنگ هم همان را می‌گویند تا کسی به رنگ وابسته نباشد.',
    ru: 'Число показывает риск потерять клиента, от {from} до {to}. Форма и цвет говорят о том же, поэтому различать цвета необязательно.',
  },
  exampleReasonHeading: { en: 'And every number has its reasons', fa: 'و هر عدد دلیل‌های خود را دارد', ru: 'У каждого числа есть причины' },
  exampleReasonLead: {
    en: 'The points of the reasons add up to the score, each with its words and its day. An invented customer:',
    fa: 'امتیاز دلیل‌ها روی هم همان عدد است و هر دلیل با کلمه‌ها و روز خودش می‌آید. یک مشتری ساختگی:',
    ru: 'Баллы причин в сумме дают оценку, и у каждой причины есть слова и дата. Вымышленный клиент:',
  },
  exampleCustomer: { en: 'Clara Example', fa: 'خانم نمونه', ru: 'Клара Примерова' },
  quoteComplaint: {
    en: 'This is the third late delivery',
    fa: 'این سومین بار است که سفارشمان دیر می‌رسد',
    ru: 'Это уже третья задержка поставки',
  },
  quoteCompetitor: { en: 'Northline made us an offer', fa: 'نورداد به ما پیشنهاد داده', ru: 'Нордлайн сделал нам предложение' },
  exampleCompetitor: { en: 'Northline', fa: 'نورداد', ru: 'Нордлайн' },
  quotePraise: { en: 'Your support was a great help', fa: 'پشتیبانی‌تان خیلی کمک کرد', ru: 'Ваша поддержка очень помогла' },

  promisesHeading: { en: 'What we promise', fa: 'قول ما به شما', ru: 'Что мы обещаем' },
  promiseSitesTitle: { en: 'Only the sites you allow', fa: 'فقط سایت‌هایی که اجازه داده‌اید', ru: 'Только разрешённые сайты' },
  promiseSites: {
    en: 'Each site by a click of yours, and taken back by a click whenever you like.',
    fa: 'هر سایت با یک کلیک شما، و پس گرفتنش هم هر وقت بخواهید با یک کلیک.',
    ru: 'Каждый сайт Вы разрешаете одним нажатием и так же отзываете разрешение, когда захотите.',
  },
  promiseLocalTitle: { en: 'Nothing is sent', fa: 'چیزی فرستاده نمی‌شود', ru: 'Ничего не отправляется' },
  promiseLocal: {
    en: 'No server, no statistics, no connection at all. The scores are worked out on this computer.',
    fa: 'نه سروری، نه آماری، نه هیچ ارتباطی با بیرون. امتیازها روی همین رایانه حساب می‌شوند.',
    ru: 'Ни сервера, ни статистики, ни единого соединения. Оценки считаются на этом компьютере.',
  },
  promiseHandsTitle: { en: 'Your hand stays on the page', fa: 'اختیار صفحه با شماست', ru: 'Страницей управляете Вы' },
  promiseHands: {
    en: 'Holdfast presses no button and sends no mail. Text goes into a reply only when you ask, and Ctrl+Z takes it out.',
    fa: 'Holdfast هیچ دکمه‌ای را نمی‌زند و ایمیلی نمی‌فرستد. متن فقط وقتی شما بخواهید در پاسخ می‌نشیند و Ctrl+Z آن را برمی‌دارد.',
    ru: 'Holdfast не нажимает кнопок и не отправляет писем. Текст попадает в ответ только по Вашей просьбе, а Ctrl+Z его убирает.',
  },
  promiseNotesTitle: { en: 'Your notes are yours', fa: 'یادداشت‌ها مال شماست', ru: 'Заметки принадлежат Вам' },
  promiseNotes: {
    en: 'They stay in this browser, and you can save them as a file at any time.',
    fa: 'در همین مرورگر می‌مانند و هر زمان می‌توانید از آن‌ها فایل بگیرید.',
    ru: 'Они остаются в этом браузере, и их в любой момент можно сохранить в файл.',
  },

  nextHeading: { en: 'What to do next', fa: 'قدم بعدی', ru: 'Что дальше' },
  nextOpenCustomer: {
    en: 'Open a customer in your CRM. At first most badges are grey: that means too little is known, not that all is well.',
    fa: 'در CRM یک مشتری را باز کنید. اول کار بیشتر نشان‌ها خاکستری‌اند؛ یعنی هنوز چیز زیادی نمی‌دانیم، نه اینکه همه چیز خوب است.',
    ru: 'Откройте клиента в CRM. Сначала большинство значков серые: это значит, что данных мало, а не что всё хорошо.',
  },
  nextCompetitors: {
    en: 'Tell Holdfast whom you compete with, so that it notices when a customer names them.',
    fa: 'رقیب‌هایتان را معرفی کنید تا وقتی مشتری نامشان را می‌برد، Holdfast متوجه شود.',
    ru: 'Назовите своих конкурентов, чтобы Holdfast замечал, когда клиент о них упоминает.',
  },
  nextNote: {
    en: 'After the next call, write a note or a promise in the side panel. It is kept with the customer.',
    fa: 'بعد از تماس بعدی، یادداشت یا قولتان را در پنل کناری بنویسید. کنار همان مشتری می‌ماند.',
    ru: 'После следующего звонка запишите заметку или обещание в боковой панели. Они останутся при клиенте.',
  },
  openSettings: { en: 'Open settings', fa: 'باز کردن تنظیمات', ru: 'Открыть настройки' },
  openDashboard: { en: 'Open the overview', fa: 'باز کردن نمای کلی', ru: 'Открыть обзор' },
} as const satisfies Catalog;

/** What each badge of the example strip means, for someone who sees one for the first time. */
export const exampleBandWords = {
  unknown: {
    en: 'Too little is known. No score is better than a made-up one.',
    fa: 'اطلاعات کافی نیست. نداشتن امتیاز بهتر از امتیاز ساختگی است.',
    ru: 'Данных мало. Лучше без оценки, чем с выдуманной.',
  },
  low: {
    en: 'Nothing unusual. Keep in touch.',
    fa: 'چیز غیرعادی دیده نمی‌شود. در ارتباط بمانید.',
    ru: 'Ничего необычного. Оставайтесь на связи.',
  },
  watch: {
    en: 'Something has changed. Have a look.',
    fa: 'چیزی تغییر کرده است. نگاهی بیندازید.',
    ru: 'Что-то изменилось. Стоит взглянуть.',
  },
  high: { en: 'Talk to the customer this week.', fa: 'همین هفته با مشتری صحبت کنید.', ru: 'Поговорите с клиентом на этой неделе.' },
  critical: { en: 'Talk to the customer today.', fa: 'همین امروز با مشتری صحبت کنید.', ru: 'Поговорите с клиентом сегодня.' },
} as const satisfies Record<Band | 'unknown', Message>;

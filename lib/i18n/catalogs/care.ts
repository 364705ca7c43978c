import type { AgendaItem } from '../../domain/care/agenda.ts';
import type { FollowUpEvent } from '../../domain/care/change-follow-up.ts';
import type { CalendarMove, PlanMove } from '../../domain/care/draft-follow-ups.ts';
import type { FollowUpWarning } from '../../domain/care/follow-up-warnings.ts';
import type {
  CalendarState,
  CaseState,
  FollowUpKind,
  InterviewQuestion,
  PlanState,
  RecoveryStep,
  RootCause,
  SheetSide,
} from '../../domain/care/follow-up.ts';
import type { ContactState, ContactWay } from '../../domain/care/planned-contact.ts';
import type { Catalog, Message } from '../message.ts';

export const followUpWords = {
  winBackPlan: { en: 'Win-back plan', fa: 'برنامهٔ بازگرداندن مشتری', ru: 'План возврата клиента' },
  complaintCase: { en: 'Complaint case', fa: 'رسیدگی به شکایت', ru: 'Разбор жалобы' },
  contactCalendar: { en: 'Contact calendar', fa: 'تقویم ارتباط با مشتری', ru: 'Календарь контактов' },
} as const satisfies Record<FollowUpKind, Message>;

/** In the order in which they are offered. */
export const planStateWords = {
  drafted: { en: 'Drafted', fa: 'پیش‌نویس', ru: 'Черновик' },
  running: { en: 'Running', fa: 'در جریان', ru: 'Выполняется' },
  paused: { en: 'Paused', fa: 'متوقف', ru: 'На паузе' },
  wonBack: { en: 'Won back', fa: 'مشتری بازگشت', ru: 'Клиент вернулся' },
  letGo: { en: 'Let go', fa: 'پیگیری کنار گذاشته شد', ru: 'Отпустили' },
} as const satisfies Record<PlanState, Message>;

export const caseStateWords = {
  open: { en: 'Open', fa: 'باز', ru: 'В работе' },
  waiting: { en: 'Waiting for an answer', fa: 'در انتظار پاسخ', ru: 'Ждём ответа' },
  putRight: { en: 'Put right', fa: 'جبران شد', ru: 'Исправлено' },
  notPutRight: { en: 'Could not be put right', fa: 'جبران نشد', ru: 'Исправить не удалось' },
} as const satisfies Record<CaseState, Message>;

export const calendarStateWords = {
  running: { en: 'Running', fa: 'در جریان', ru: 'Действует' },
  paused: { en: 'Paused', fa: 'متوقف', ru: 'На паузе' },
  ended: { en: 'Ended', fa: 'پایان‌یافته', ru: 'Завершён' },
} as const satisfies Record<CalendarState, Message>;

export const contactStateWords = {
  planned: { en: 'Planned', fa: 'در برنامه', ru: 'Запланировано' },
  done: { en: 'Done', fa: 'انجام شد', ru: 'Сделано' },
  skipped: { en: 'Skipped', fa: 'کنار گذاشته شد', ru: 'Пропущено' },
} as const satisfies Record<ContactState, Message>;

export const contactWayWords = {
  mail: { en: 'Mail', fa: 'ایمیل', ru: 'Письмо' },
  call: { en: 'Phone', fa: 'تلفن', ru: 'Звонок' },
  meeting: { en: 'Meeting', fa: 'دیدار', ru: 'Встреча' },
  letter: { en: 'Letter on paper', fa: 'نامهٔ کاغذی', ru: 'Бумажное письмо' },
  chat: { en: 'Chat', fa: 'چت', ru: 'Чат' },
} as const satisfies Record<ContactWay, Message>;

/** Where the customer and we stand: the field's name and the question that it answers. */
export const sheetWords = {
  strengths: {
    name: { en: 'Strengths', fa: 'نقاط قوت', ru: 'Сильные стороны' },
    asks: {
      en: 'What speaks for us with this customer?',
      fa: 'نزد این مشتری چه چیزی به سود ماست؟',
      ru: 'Что у этого клиента говорит в нашу пользу?',
    },
  },
  weaknesses: {
    name: { en: 'Weaknesses', fa: 'نقاط ضعف', ru: 'Слабые стороны' },
    asks: { en: 'Where do we fall short for them?', fa: 'کجا برایش کم گذاشته‌ایم؟', ru: 'Где мы для него недотягиваем?' },
  },
  opportunities: {
    name: { en: 'Opportunities', fa: 'فرصت‌ها', ru: 'Возможности' },
    asks: { en: 'What could bring them back?', fa: 'چه چیزی می‌تواند او را بازگرداند؟', ru: 'Что могло бы его вернуть?' },
  },
  threats: {
    name: { en: 'Threats', fa: 'تهدیدها', ru: 'Угрозы' },
    asks: { en: 'What could keep them away?', fa: 'چه چیزی می‌تواند او را دور نگه دارد؟', ru: 'Что может удержать его от возвращения?' },
  },
} as const satisfies Record<SheetSide, { name: Message; asks: Message }>;

/** Why one gets in touch, written into a drafted plan: a note of the rep's to themselves, natural to the customer. */
export const planContactWords = {
  findTheReason: {
    en: 'Hear how they are getting on and what has changed on their side',
    fa: 'بپرسم اوضاعشان چطور است و چه چیزی برایشان عوض شده',
    ru: 'Узнать, как у них дела и что у них изменилось',
  },
  plannedContact: {
    en: 'Pass on something useful for their work and ask for nothing',
    fa: 'چیزی که به کارشان می‌آید بفرستم، بی‌آنکه چیزی بخواهم',
    ru: 'Прислать что-то полезное для их работы и ничего не просить',
  },
  smallerOffer: {
    en: 'Suggest a small start that costs them little to try',
    fa: 'شروعی کوچک پیشنهاد کنم که امتحانش برایشان خرج چندانی ندارد',
    ru: 'Предложить начать с малого, чтобы попробовать почти без затрат',
  },
  exitInterview: {
    en: 'Ask for half an hour to learn what we could have done better',
    fa: 'نیم ساعت وقت بخواهم تا بدانم کجا می‌توانستیم بهتر باشیم',
    ru: 'Попросить полчаса, чтобы понять, что мы могли сделать лучше',
  },
  isItMe: {
    en: 'Ask openly whether they would rather talk to a colleague of mine',
    fa: 'رک بپرسم که آیا با یکی از همکارانم راحت‌ترند',
    ru: 'Прямо спросить, не удобнее ли им общаться с моим коллегой',
  },
} as const satisfies Record<PlanMove, Message>;

/** The same for a contact calendar: before, at and after a sale. */
export const calendarContactWords = {
  letterBefore: {
    en: 'Send a letter with what matters for their decision',
    fa: 'نامه‌ای بفرستم با آنچه برای تصمیمشان مهم است',
    ru: 'Отправить письмо с тем, что важно для их решения',
  },
  callBefore: {
    en: 'Ask what is still open before they decide',
    fa: 'بپرسم پیش از تصمیم چه پرسشی برایشان مانده',
    ru: 'Спросить, что ещё неясно перед решением',
  },
  thanks: {
    en: 'Thank them for the order and tell them what comes next',
    fa: 'بابت سفارش تشکر کنم و بگویم بعد از این چه می‌شود',
    ru: 'Поблагодарить за заказ и рассказать, что дальше',
  },
  courtesyCall: {
    en: 'Ask whether everything has arrived and works',
    fa: 'بپرسم همه چیز رسیده و درست کار می‌کند',
    ru: 'Спросить, всё ли пришло и работает',
  },
  reviewQuestion: {
    en: 'Ask what they would change if they ran our company',
    fa: 'بپرسم اگر جای ما بودند چه چیزی را عوض می‌کردند',
    ru: 'Спросить, что они изменили бы на нашем месте',
  },
  newsletter: {
    en: 'Send our news with a line on what is in it for them',
    fa: 'خبرهایمان را بفرستم، با یک خط دربارهٔ آنچه به کارشان می‌آید',
    ru: 'Отправить новости и приписать, что в них полезно именно им',
  },
  pulse: {
    en: 'Ask for a rating from one to ten, and what would make it a ten',
    fa: 'بپرسم از یک تا ده چه نمره‌ای به ما می‌دهند و برای ده چه کم داریم',
    ru: 'Попросить оценку от одного до десяти и спросить, чего не хватает до десятки',
  },
  event: {
    en: 'Invite them to where they meet people in their line of work',
    fa: 'به برنامه‌ای دعوتشان کنم که اهل همان کار را ببینند',
    ru: 'Пригласить туда, где они встретят коллег по отрасли',
  },
  referral: {
    en: 'Ask who else might be glad to know us',
    fa: 'بپرسم چه کس دیگری از آشنایی با ما خوشحال می‌شود',
    ru: 'Спросить, кому ещё мы могли бы пригодиться',
  },
  card: {
    en: 'Write a personal card by hand',
    fa: 'کارتی با دست‌خط خودم بنویسم',
    ru: 'Написать открытку от руки',
  },
  specialOffer: {
    en: 'Offer something that is for regular customers only',
    fa: 'پیشنهادی بدهم که فقط برای مشتری‌های ثابت است',
    ru: 'Сделать предложение только для постоянных клиентов',
  },
} as const satisfies Record<CalendarMove, Message>;

export const followUpWarningWords = {
  pastEighteenMonths: {
    en: 'More than a year and a half: by then they may have forgotten you.',
    fa: 'بیش از یک سال و نیم می‌گذرد؛ تا آن زمان شاید فراموشتان کرده باشند.',
    ru: 'Пройдёт больше полутора лет: к тому времени Вас могут забыть.',
  },
  littleTimeLeft: {
    en: 'It will soon be a year and a half since they left. So there are only a few contacts, and none in a rush.',
    fa: 'چیزی نمانده که یک سال و نیم از رفتن این مشتری بگذرد؛ برای همین تماس‌ها کم‌اند، اما هیچ‌کدام عجولانه نیست.',
    ru: 'Скоро исполнится полтора года, как клиент ушёл. Поэтому контактов немного, зато без спешки.',
  },
  inARush: {
    en: 'Soon after the contact before: it may feel pushy.',
    fa: 'به تماس قبلی نزدیک است و شاید اصرار به نظر برسد.',
    ru: 'Слишком скоро после прошлого контакта: может показаться навязчивым.',
  },
  onDayOff: { en: 'This is a day off.', fa: 'این روز تعطیل است.', ru: 'Это нерабочий день.' },
  recoveryFirst: {
    en: 'A complaint is still open: put it right before any offer.',
    fa: 'شکایتی هنوز حل نشده است؛ پیش از هر پیشنهادی به آن رسیدگی کنید.',
    ru: 'Жалоба ещё не закрыта: сначала исправьте, потом предлагайте.',
  },
  contactOverdue: { en: 'This day has passed.', fa: 'این روز گذشته است.', ru: 'Этот день уже прошёл.' },
  noContactLeft: {
    en: 'No contact is ahead: add one, so that they do not forget you.',
    fa: 'تماسی در پیش نیست؛ یکی اضافه کنید تا فراموشتان نکنند.',
    ru: 'Впереди нет контактов: добавьте хотя бы один, чтобы Вас не забыли.',
  },
  caseOverdue: {
    en: 'The day to settle it has passed.',
    fa: 'مهلت حل شکایت گذشته است.',
    ru: 'Срок, к которому это нужно было уладить, прошёл.',
  },
  stepOverdue: { en: 'This step is overdue.', fa: 'موعد این قدم گذشته است.', ru: 'Срок этого шага прошёл.' },
  nobodyResponsible: {
    en: 'Nobody is named yet who looks after it.',
    fa: 'هنوز مسئولی برای پیگیری تعیین نشده است.',
    ru: 'Пока не назначен ответственный.',
  },
} as const satisfies Record<FollowUpWarning['kind'], Message>;

/** Lines of a history. The parameter is named for what the line's detail is. */
export const followUpEventWords = {
  created: { en: 'Created', fa: 'ساخته شد', ru: 'Создано' },
  drafted: { en: 'Back to a draft', fa: 'دوباره پیش‌نویس شد', ru: 'Снова черновик' },
  running: { en: 'Started', fa: 'به جریان افتاد', ru: 'Запущено' },
  paused: { en: 'Paused', fa: 'متوقف شد', ru: 'Поставлено на паузу' },
  wonBack: { en: 'The customer was won back', fa: 'مشتری بازگشت', ru: 'Клиент вернулся' },
  letGo: { en: 'The customer was let go', fa: 'پیگیری بازگشت مشتری کنار گذاشته شد', ru: 'Клиента отпустили' },
  ended: { en: 'Ended', fa: 'پایان یافت', ru: 'Завершено' },
  open: { en: 'Taken up again', fa: 'پیگیری از سر گرفته شد', ru: 'Снова в работе' },
  waiting: { en: 'Waiting for an answer', fa: 'در انتظار پاسخ', ru: 'Ждём ответа' },
  putRight: {
    params: { cause: 'text' },
    en: 'Put right. Root cause: {cause}',
    fa: 'جبران شد. ریشهٔ مشکل: {cause}',
    ru: 'Исправлено. Первопричина: {cause}',
  },
  notPutRight: {
    params: { cause: 'text' },
    en: 'Closed without being put right. Root cause: {cause}',
    fa: 'بدون جبران بسته شد. ریشهٔ مشکل: {cause}',
    ru: 'Закрыто, исправить не удалось. Первопричина: {cause}',
  },
  reopened: { en: 'Opened again', fa: 'دوباره باز شد', ru: 'Открыто снова' },
  contactAdded: { params: { words: 'text' }, en: 'Contact added: {words}', fa: 'تماس افزوده شد: {words}', ru: 'Добавлен контакт: {words}' },
  contactRemoved: { params: { words: 'text' }, en: 'Contact removed: {words}', fa: 'تماس حذف شد: {words}', ru: 'Удалён контакт: {words}' },
  contactMoved: {
    params: { words: 'text' },
    en: 'Moved to another day: {words}',
    fa: 'به روز دیگری رفت: {words}',
    ru: 'Перенесено на другой день: {words}',
  },
  contactEdited: { params: { day: 'day' }, en: 'Contact of {day} edited', fa: 'تماس {day} ویرایش شد', ru: 'Изменён контакт ({day})' },
  contactDone: { params: { words: 'text' }, en: 'Done: {words}', fa: 'انجام شد: {words}', ru: 'Сделано: {words}' },
  contactSkipped: { params: { words: 'text' }, en: 'Skipped: {words}', fa: 'کنار گذاشته شد: {words}', ru: 'Пропущено: {words}' },
  contactPlanned: { params: { words: 'text' }, en: 'Planned again: {words}', fa: 'به برنامه برگشت: {words}', ru: 'Снова в плане: {words}' },
  sheetEdited: { params: { side: 'text' }, en: 'Edited: {side}', fa: 'ویرایش شد: {side}', ru: 'Изменено: {side}' },
  offerEdited: { en: 'The smaller first step edited', fa: 'قدم اول کوچک‌تر ویرایش شد', ru: 'Изменён первый шаг поменьше' },
  interviewEdited: { en: 'Answers of the talk written down', fa: 'پاسخ‌های گفت‌وگو نوشته شد', ru: 'Записаны ответы из разговора' },
  interviewHeld: { params: { day: 'day' }, en: 'The talk was on {day}', fa: 'گفت‌وگو {day} انجام شد', ru: 'Разговор состоялся: {day}' },
  interviewNotHeld: { en: 'The talk has not been held', fa: 'گفت‌وگو هنوز انجام نشده', ru: 'Разговор пока не состоялся' },
  lossDated: { params: { day: 'day' }, en: 'They left on {day}', fa: 'روز رفتن مشتری: {day}', ru: 'День ухода клиента: {day}' },
  lossUndated: { en: 'They have not left', fa: 'مشتری هنوز نرفته', ru: 'Клиент пока не ушёл' },
  handedOver: {
    params: { words: 'text' },
    en: 'Handed over to {words}',
    fa: 'به همکار سپرده شد: {words}',
    ru: 'Передано коллеге: {words}',
  },
  handOverDropped: { en: 'Not handed over after all', fa: 'سپردن به همکار لغو شد', ru: 'Передача коллеге отменена' },
  ownerSet: { params: { words: 'text' }, en: 'Looked after by {words}', fa: 'مسئول پیگیری: {words}', ru: 'Ведёт: {words}' },
  stepDone: { params: { step: 'text' }, en: 'Step done: {step}', fa: 'قدم انجام شد: {step}', ru: 'Шаг сделан: {step}' },
  stepUndone: { params: { step: 'text' }, en: 'Step open again: {step}', fa: 'قدم دوباره باز شد: {step}', ru: 'Шаг снова открыт: {step}' },
  stepEdited: { params: { step: 'text' }, en: 'Step edited: {step}', fa: 'قدم ویرایش شد: {step}', ru: 'Шаг изменён: {step}' },
  dueSet: { params: { day: 'day' }, en: 'To be settled by {day}', fa: 'مهلت حل شکایت: {day}', ru: 'Уладить до {day}' },
  aboutEdited: { en: 'The complaint was reworded', fa: 'متن شکایت ویرایش شد', ru: 'Изменена суть жалобы' },
  rootCauseSet: { params: { cause: 'text' }, en: 'Root cause: {cause}', fa: 'ریشهٔ مشکل: {cause}', ru: 'Первопричина: {cause}' },
} as const satisfies Record<FollowUpEvent, Message>;

/** As a rep would ask them. */
export const interviewWords = {
  why: { en: 'What are your reasons for leaving us?', fa: 'چه شد که تصمیم گرفتید از ما جدا شوید؟', ru: 'Почему Вы решили от нас уйти?' },
  whatTipped: {
    en: 'What tipped the balance in the end?',
    fa: 'در نهایت چه چیزی شما را به این تصمیم رساند؟',
    ru: 'Что стало последней каплей?',
  },
  howWasItWithUs: { en: 'How was it to work with us?', fa: 'کار کردن با ما برایتان چطور بود؟', ru: 'Как Вам работалось с нами?' },
  whatWasMissing: { en: 'What did you miss with us?', fa: 'در کار با ما جای چه چیزی خالی بود؟', ru: 'Чего Вам у нас не хватало?' },
  whatNext: {
    en: 'What comes next for you, and may I stay in touch?',
    fa: 'برنامهٔ بعدی‌تان چیست و اجازه می‌دهید گاهی جویای حالتان شوم؟',
    ru: 'Какие у Вас дальше планы и можно ли мне оставаться на связи?',
  },
} as const satisfies Record<InterviewQuestion, Message>;

/** The steps of service recovery, in their order. */
export const recoveryStepWords = {
  notice: {
    en: 'Notice politely that something is wrong, and say so',
    fa: 'مؤدبانه بگویید که متوجه ناراحتی‌اش شده‌اید',
    ru: 'Вежливо скажите, что видите: что-то не так',
  },
  listen: { en: 'Let them speak, without arguing', fa: 'بگذارید حرفش را بزند و بحث نکنید', ru: 'Дайте выговориться и не спорьте' },
  apologise: { en: 'Apologise, and blame nobody', fa: 'عذرخواهی کنید و تقصیر را گردن کسی نیندازید', ru: 'Извинитесь и никого не вините' },
  askFacts: {
    en: 'Once they are calm, ask for the facts',
    fa: 'وقتی آرام شد، جزئیات را بپرسید',
    ru: 'Когда клиент успокоится, выясните факты',
  },
  inform: { en: 'Tell them what you know', fa: 'آنچه را می‌دانید به او بگویید', ru: 'Расскажите, что Вам известно' },
  agree: { en: 'Agree what will be done', fa: 'با هم توافق کنید چه کاری انجام شود', ru: 'Договоритесь, что будет сделано' },
  nameResponsible: { en: 'Name the person responsible', fa: 'مسئول کار را با نام معرفی کنید', ru: 'Назовите ответственного' },
  keepInformed: { en: 'Keep them informed', fa: 'او را در جریان بگذارید', ru: 'Держите клиента в курсе' },
  checkPutRight: { en: 'Check that it is put right', fa: 'مطمئن شوید که جبران شده است', ru: 'Убедитесь, что всё исправлено' },
} as const satisfies Record<RecoveryStep, Message>;

export const rootCauseWords = {
  delivery: { en: 'Delivery', fa: 'تحویل', ru: 'Доставка' },
  quality: { en: 'Quality', fa: 'کیفیت', ru: 'Качество' },
  billing: { en: 'Invoice or payment', fa: 'صورت‌حساب یا پرداخت', ru: 'Счёт или оплата' },
  price: { en: 'Price', fa: 'قیمت', ru: 'Цена' },
  treatment: { en: 'How they were treated', fa: 'طرز برخورد', ru: 'Обращение с клиентом' },
  slowAnswer: { en: 'Slow answers', fa: 'دیر پاسخ دادن', ru: 'Долгие ответы' },
  brokenPromise: { en: 'A promise not kept', fa: 'قولی که عملی نشد', ru: 'Неисполненное обещание' },
  misunderstanding: { en: 'A misunderstanding', fa: 'سوءتفاهم', ru: 'Недоразумение' },
  productFit: { en: 'The product does not suit them', fa: 'محصول به کارش نمی‌آید', ru: 'Продукт не подходит' },
  other: { en: 'Something else', fa: 'چیز دیگر', ru: 'Другое' },
} as const satisfies Record<RootCause, Message>;

export const careWords = {
  title: { en: 'Plans and cases', fa: 'برنامه‌ها و شکایت‌ها', ru: 'Планы и жалобы' },
  empty: {
    en: 'Nothing is under way with this customer. A plan gives each next step its day and its reason.',
    fa: 'برای این مشتری هنوز کاری در جریان نیست. با یک برنامه، هر قدم روز و دلیل خودش را دارد.',
    ru: 'По этому клиенту пока ничего не начато. План даёт каждому шагу день и повод.',
  },
  makePlan: { en: 'Make a win-back plan', fa: 'ساختن برنامهٔ بازگرداندن', ru: 'Составить план возврата' },
  /** Instead of the button; `section`: where one tells that they came back. */
  tooLateForPlan: {
    params: { day: 'day', section: 'text' },
    en: 'They left on {day}. A year and a half later a win-back plan comes too late: they have settled elsewhere. Get to know them anew, as somebody who has never bought from you. If they have come back since, say so under “{section}”.',
    fa: 'این مشتری در {day} رفته است. پس از یک سال و نیم برای برنامهٔ بازگرداندن دیر است، چون تا حالا جای دیگری جا افتاده. از نو با او آشنا شوید، مثل کسی که هنوز از شما خرید نکرده است. اگر در این میان برگشته، در بخش «{section}» ثبت کنید.',
    ru: 'Клиент ушёл {day}. Спустя полтора года план возврата запоздал: клиент уже обосновался у других. Знакомьтесь заново, как с тем, кто у Вас ещё не покупал. Если с тех пор клиент вернулся, отметьте это в разделе «{section}».',
  },
  openCase: { en: 'Open a complaint case', fa: 'ثبت شکایت', ru: 'Начать разбор жалобы' },
  newCase: { en: 'Write down a complaint', fa: 'نوشتن شکایت تازه', ru: 'Записать жалобу' },
  makeCalendar: { en: 'Plan regular contact', fa: 'برنامه‌ریزی ارتباط منظم', ru: 'Запланировать контакты' },
  earlier: {
    params: { count: 'number' },
    en: '{count, plural, one {# that is over} other {# that are over}}',
    fa: '{count, plural, other {# مورد پایان‌یافته}}',
    ru: '{count, plural, one {# завершённое дело} few {# завершённых дела} many {# завершённых дел} other {# завершённого дела}}',
  },
  nextOn: { params: { day: 'text' }, en: 'Next: {day}', fa: 'قدم بعدی: {day}', ru: 'Дальше: {day}' },
  dueOn: { params: { day: 'text' }, en: 'Due: {day}', fa: 'موعد: {day}', ru: 'Срок: {day}' },
  overdueSince: { params: { day: 'text' }, en: 'Overdue: {day}', fa: 'از موعد گذشته: {day}', ru: 'Просрочено: {day}' },
  nothingNext: { en: 'No next step', fa: 'قدم بعدی ندارد', ru: 'Следующего шага нет' },
  stateSince: { params: { state: 'text', at: 'date' }, en: '{state}, {at}', fa: '{state}، {at}', ru: '{state}, {at}' },
  state: { en: 'State', fa: 'وضعیت', ru: 'Состояние' },
  owner: { en: 'Who looks after it', fa: 'مسئول پیگیری', ru: 'Кто ведёт' },
  removeOf: { params: { what: 'text' }, en: 'Remove: {what}', fa: 'حذف: {what}', ru: 'Удалить: {what}' },
  removed: { params: { what: 'text' }, en: 'Removed: {what}', fa: 'حذف شد: {what}', ru: 'Удалено: {what}' },
  /** Of a plan that was decided: its outcome is an entry of its own. */
  removedOutcomeStays: {
    params: { what: 'text' },
    en: 'Removed: {what}. What became of the customer stays recorded.',
    fa: 'حذف شد: {what}. سرانجام کار با این مشتری ثبت‌شده می‌ماند.',
    ru: 'Удалено: {what}. Запись о том, чем всё закончилось, остаётся.',
  },
  history: { en: 'History', fa: 'تاریخچه', ru: 'История' },

  saving: { en: 'Saving…', fa: 'در حال ذخیره…', ru: 'Сохраняем…' },
  saved: { en: 'Saved', fa: 'ذخیره شد', ru: 'Сохранено' },
  overtaken: {
    en: 'Meanwhile this was changed in another window',
    fa: 'در این فاصله، این مورد در پنجره‌ای دیگر تغییر کرد',
    ru: 'Тем временем это изменили в другом окне',
  },
  overtakenNext: {
    en: 'The other change is shown. Yours is kept beside it:',
    fa: 'اکنون آن تغییر را می‌بینید. تغییر شما هم نگه داشته شده است:',
    ru: 'Сейчас показано то изменение. Ваше не потеряно:',
  },
  putMineIn: { en: 'Put mine in', fa: 'تغییر من اعمال شود', ru: 'Внести моё' },
  dropMine: { en: 'Drop mine', fa: 'کنار گذاشتن تغییر من', ru: 'Отбросить моё' },
  notKept: {
    en: 'The browser’s storage is full: what you type here now is lost when the panel closes before it is saved.',
    fa: 'جای ذخیره‌سازی مرورگر پر است؛ اگر پنل پیش از ذخیره بسته شود، آنچه اکنون می‌نویسید از دست می‌رود.',
    ru: 'Хранилище браузера заполнено: если закрыть панель до сохранения, набранное пропадёт.',
  },
} as const satisfies Catalog;

export const contactWords = {
  title: { en: 'Contacts', fa: 'تماس‌ها و دیدارها', ru: 'Контакты' },
  empty: { en: 'No contact is planned.', fa: 'هنوز تماسی در برنامه نیست.', ru: 'Контактов в плане нет.' },
  add: { en: 'Add a contact', fa: 'افزودن تماس', ru: 'Добавить контакт' },
  day: { en: 'Day', fa: 'روز', ru: 'День' },
  reason: { en: 'Reason to get in touch', fa: 'دلیل تماس', ru: 'Повод для контакта' },
  reasonNew: { en: 'A new contact', fa: 'تماس تازه', ru: 'Новый контакт' },
  way: { en: 'How', fa: 'راه ارتباط', ru: 'Способ связи' },
  result: { en: 'What came of it', fa: 'نتیجه', ru: 'Что из этого вышло' },
  openWords: { params: { play: 'text' }, en: 'Open the words: {play}', fa: 'دیدن متن: {play}', ru: 'Открыть текст: {play}' },
  markDone: { en: 'Done', fa: 'انجام شد', ru: 'Сделано' },
  skip: { en: 'Skip', fa: 'کنار گذاشتن', ru: 'Пропустить' },
  planAgain: { en: 'Plan again', fa: 'برگرداندن به برنامه', ru: 'Вернуть в план' },
  edit: { en: 'Edit', fa: 'ویرایش', ru: 'Изменить' },
  endEdit: { en: 'Done editing', fa: 'پایان ویرایش', ru: 'Готово' },
  move: { en: 'Another day', fa: 'روز دیگر', ru: 'Другой день' },
  moveHere: { en: 'Move to this day', fa: 'به این روز برود', ru: 'Перенести на этот день' },
  /** Names a button for one contact, step or promise: "Done: the first call". */
  actionOn: { params: { action: 'text', what: 'text' }, en: '{action}: {what}', fa: '{action}: {what}', ru: '{action}: {what}' },
} as const satisfies Catalog;

export const planWords = {
  start: { en: 'Start the plan', fa: 'شروع برنامه', ru: 'Запустить план' },
  startHint: {
    en: 'A draft asks for nothing yet. Once started, its contacts come up on their days.',
    fa: 'پیش‌نویس هنوز چیزی یادآوری نمی‌کند. پس از شروع، هر تماس در روز خودش یادآوری می‌شود.',
    ru: 'Черновик ни о чём не напоминает. После запуска контакты появятся в свои дни.',
  },
  lostOn: { en: 'When they left', fa: 'روز رفتن مشتری', ru: 'Когда клиент ушёл' },
  notGone: { en: 'They have not left', fa: 'هنوز نرفته', ru: 'Пока не ушёл' },
  findReason: { en: 'Find the reason', fa: 'دلیل را پیدا کنید', ru: 'Найдите причину' },
  findReasonHint: {
    en: 'Is the offer still worth its price, has the market moved on, how is the relationship? Somebody outside the account may see it more clearly.',
    fa: 'پیشنهاد ما هنوز به قیمتش می‌ارزد؟ بازار عوض شده است؟ رابطه چطور است؟ گاهی کسی بیرون از ماجرا روشن‌تر می‌بیند.',
    ru: 'Стоит ли предложение своих денег, не изменился ли рынок, какие у нас отношения? Со стороны это порой видно лучше.',
  },
  stayInTouch: { en: 'Stay in touch', fa: 'در ارتباط بمانید', ru: 'Оставайтесь на связи' },
  stayInTouchHint: {
    en: 'Each contact has a reason that is natural to the customer. Move, change or remove what does not fit.',
    fa: 'هر تماس دلیلی دارد که برای مشتری طبیعی است. هر کدام را که مناسب نیست جابه‌جا کنید، تغییر دهید یا بردارید.',
    ru: 'У каждого контакта есть повод, естественный для клиента. Что не подходит, перенесите, измените или уберите.',
  },
  stepBack: { en: 'Be ready to step back', fa: 'آماده باشید یک قدم عقب بروید', ru: 'Будьте готовы сделать шаг назад' },
  stepBackOffer: { en: 'A smaller first step', fa: 'قدم اول کوچک‌تر', ru: 'Первый шаг поменьше' },
  stepBackHint: {
    en: 'Something cheaper that is easy to say yes to. It can grow again later.',
    fa: 'چیزی ارزان‌تر که بله گفتن به آن آسان باشد. بعدها می‌شود دوباره بزرگ‌ترش کرد.',
    ru: 'Что-нибудь подешевле, на что легко согласиться. Потом объём может снова вырасти.',
  },
  interview: { en: 'Ask for a talk before they go', fa: 'پیش از رفتن، با او گفت‌وگو کنید', ru: 'Поговорите, пока клиент не ушёл' },
  interviewHint: {
    en: 'Listen, do not defend yourself, own what is ours. Write down the answers in their words.',
    fa: 'گوش بدهید، از خودتان دفاع نکنید و سهم خودمان را بپذیرید. پاسخ‌ها را با کلمه‌های خودش بنویسید.',
    ru: 'Слушайте, не оправдывайтесь, признайте то, в чём виноваты мы. Записывайте ответы словами клиента.',
  },
  heldOn: { en: 'When you talked', fa: 'روز گفت‌وگو', ru: 'Когда состоялся разговор' },
  answersCount: {
    params: { count: 'number', total: 'number' },
    en: '{count} of {total} answered',
    fa: '{count} پاسخ از {total}',
    ru: 'Ответов: {count} из {total}',
  },
  handOver: { en: 'Ask: is it me?', fa: 'از خودتان بپرسید: نکند مشکل از من است؟', ru: 'Спросите: не во мне ли дело?' },
  handOverHint: {
    en: 'Two companies can suit each other while two people do not. A colleague may do better.',
    fa: 'گاهی دو شرکت با هم جورند و دو آدم نه. شاید یکی از همکارانتان بهتر از پسش برآید.',
    ru: 'Компании могут подходить друг другу, а люди нет. Возможно, у коллеги получится лучше.',
  },
  handOverTo: { en: 'Hand over to', fa: 'سپردن به', ru: 'Кому передать' },
  handOverOn: { en: 'From when on', fa: 'از چه روزی', ru: 'С какого дня' },
  handOverNote: { en: 'What they should know', fa: 'آنچه باید بداند', ru: 'Что важно знать' },
  handOverBegin: { en: 'Hand over to a colleague', fa: 'سپردن به همکار', ru: 'Передать коллеге' },
  handOverUndo: { en: 'Keep it myself', fa: 'خودم نگه می‌دارم', ru: 'Оставить у себя' },
  handedTo: { params: { name: 'text', day: 'day' }, en: 'To {name}, from {day}', fa: 'به {name}، از {day}', ru: '{name}, с {day}' },
} as const satisfies Catalog;

export const caseWords = {
  about: { en: 'What the customer complains of', fa: 'مشتری از چه شکایت دارد', ru: 'На что жалуется клиент' },
  dueOn: { en: 'To be settled by', fa: 'تا چه روزی حل شود', ru: 'Уладить до' },
  stepsDone: {
    params: { done: 'number', total: 'number' },
    en: '{done} of {total} steps',
    fa: '{done} از {total} قدم',
    ru: 'Шагов: {done} из {total}',
  },
  steps: { en: 'Steps, feelings before facts', fa: 'قدم‌ها: اول احساس، بعد جزئیات', ru: 'Шаги: сначала чувства, потом факты' },
  /** Opens the play's words for one step. */
  stepWords: { en: 'Words', fa: 'متن', ru: 'Текст' },
  stepDetails: { en: 'Note or day', fa: 'یادداشت یا روز', ru: 'Заметка или срок' },
  stepNote: { en: 'Note', fa: 'یادداشت', ru: 'Заметка' },
  stepDue: { en: 'By when', fa: 'تا چه زمانی', ru: 'К какому сроку' },
  noDay: { en: 'No day', fa: 'بدون روز', ru: 'Без срока' },
  doneOn: { params: { at: 'date' }, en: 'Done {at}', fa: 'انجام شد، {at}', ru: 'Сделано {at}' },
  close: { en: 'Close the case', fa: 'بستن شکایت', ru: 'Закрыть разбор' },
  closeHow: { en: 'How did it end?', fa: 'چطور تمام شد؟', ru: 'Чем закончилось?' },
  rootCause: { en: 'What was the root cause?', fa: 'ریشهٔ مشکل چه بود؟', ru: 'В чём была первопричина?' },
  rootCauseNone: { en: 'Choose', fa: 'انتخاب کنید', ru: 'Выберите' },
  rootCauseNote: { en: 'In your own words', fa: 'به زبان خودتان', ru: 'Своими словами' },
  needsWords: { en: 'A few words are needed here.', fa: 'چند کلمه لازم است.', ru: 'Здесь нужно хотя бы несколько слов.' },
  complainedOn: { params: { at: 'date' }, en: 'Complained on {at}', fa: 'روز شکایت: {at}', ru: 'Жалоба от {at}' },
  begin: { en: 'Open the case', fa: 'ثبت شکایت', ru: 'Завести разбор' },
  reopen: { en: 'Open again', fa: 'باز کردن دوباره', ru: 'Открыть снова' },
  /** Above a complaint that was read on a page and has no case yet. */
  complaintSeen: { en: 'A complaint without a case', fa: 'شکایتی که هنوز ثبت نشده است', ru: 'Жалоба, которую никто не разбирает' },
} as const satisfies Catalog;

/** What a thing that is due is, where its own words are missing or beside them. */
export const agendaKindWords = {
  promise: { en: 'Promise', fa: 'قول', ru: 'Обещание' },
  contact: { en: 'Contact', fa: 'تماس', ru: 'Контакт' },
  case: { en: 'Complaint', fa: 'شکایت', ru: 'Жалоба' },
  caseStep: { en: 'Step of a complaint', fa: 'قدمی از رسیدگی به شکایت', ru: 'Шаг по жалобе' },
} as const satisfies Record<AgendaItem['kind'], Message>;

export const agendaWords = {
  /** In place of a customer's name. */
  nameless: { en: 'No name', fa: 'بدون نام', ru: 'Без имени' },
  title: { en: 'Due', fa: 'سررسیدها', ru: 'Дела по срокам' },
  lead: {
    en: 'What was promised and planned, each on its day. What you mark here is marked with the customer too.',
    fa: 'هر قول و هر کار برنامه‌ریزی‌شده، در روز خودش. هر چه اینجا علامت بزنید برای خود مشتری هم ثبت می‌شود.',
    ru: 'Всё обещанное и запланированное по дням. Отмеченное здесь отмечается и у клиента.',
  },
  overdue: { en: 'Overdue', fa: 'از موعد گذشته', ru: 'Просрочено' },
  today: { en: 'Today', fa: 'امروز', ru: 'Сегодня' },
  week: { en: 'In the next seven days', fa: 'هفت روز آینده', ru: 'В ближайшие семь дней' },
  later: { en: 'Later', fa: 'بعدتر', ru: 'Позже' },
  countOverdue: { params: { count: 'number' }, en: '{count} overdue', fa: '{count} مورد گذشته از موعد', ru: 'Просрочено: {count}' },
  countToday: { params: { count: 'number' }, en: '{count} today', fa: '{count} مورد امروز', ru: 'Сегодня: {count}' },
  countWeek: { params: { count: 'number' }, en: '{count} this week', fa: '{count} مورد این هفته', ru: 'На неделе: {count}' },
  nothingSoon: { en: 'Nothing is due this week.', fa: 'این هفته موعد هیچ کاری نمی‌رسد.', ru: 'На этой неделе дел по срокам нет.' },
  emptyTitle: { en: 'Nothing is due', fa: 'هنوز کاری با موعد مشخص ندارید', ru: 'Дел по срокам нет' },
  emptyLead: {
    en: 'Promises, planned contacts and complaints with a day will appear here. You make them in the panel, beside the customer.',
    fa: 'قول‌ها، تماس‌های برنامه‌ریزی‌شده و شکایت‌های مهلت‌دار اینجا می‌آیند. آن‌ها را در پنل، کنار نام مشتری، ثبت می‌کنید.',
    ru: 'Здесь появятся обещания, запланированные контакты и жалобы со сроком. Они создаются в панели рядом с клиентом.',
  },
  openCustomer: { params: { customer: 'text' }, en: 'Open {customer}', fa: 'باز کردن {customer}', ru: 'Открыть: {customer}' },
  kept: { en: 'Kept', fa: 'عمل شد', ru: 'Исполнено' },
  broken: { en: 'Not kept', fa: 'عمل نشد', ru: 'Не исполнено' },
  all: { en: 'Everything that is due', fa: 'همهٔ سررسیدها', ru: 'Все дела по срокам' },
  calendarFile: { en: 'Calendar file (.ics)', fa: 'فایل تقویم (ics.)', ru: 'Файл календаря (.ics)' },
  calendarFileHint: {
    en: 'For your own calendar program. It holds customers’ names, so mind where you open it.',
    fa: 'برای تقویم خودتان. نام مشتری‌ها در آن است؛ حواستان باشد کجا بازش می‌کنید.',
    ru: 'Для Вашего календаря. В нём есть имена клиентов: подумайте, где его открывать.',
  },
  exported: { params: { file: 'text' }, en: 'Saved as {file}', fa: 'با این نام ذخیره شد: {file}', ru: 'Сохранено как {file}' },
} as const satisfies Catalog;

export const promiseWords = {
  suggestions: { en: 'Was this a promise?', fa: 'این قول بود؟', ru: 'Это было обещание?' },
  youWrote: { params: { at: 'date' }, en: 'You wrote on {at}', fa: 'نوشتهٔ شما در {at}', ru: 'Вы написали {at}' },
  youWrite: { en: 'You are writing', fa: 'در حال نوشتن هستید', ru: 'Вы сейчас пишете' },
  keepTrack: { en: 'Keep track', fa: 'پیگیری شود', ru: 'Следить за сроком' },
  noPromise: { en: 'Not a promise', fa: 'قول نیست', ru: 'Это не обещание' },
  toWhom: { en: 'To whom (optional)', fa: 'به چه کسی (اختیاری)', ru: 'Кому (необязательно)' },
  toName: { params: { name: 'text' }, en: 'To {name}', fa: 'به {name}', ru: 'Кому: {name}' },
} as const satisfies Catalog;

export const reminderWords = {
  isOn: { en: 'Remind me once a day of what is due', fa: 'یادآوری سررسیدها، روزی یک بار', ru: 'Раз в день напоминать о сроках' },
  time: { en: 'At what time', fa: 'در چه ساعتی', ru: 'В какое время' },
  hint: {
    en: 'It comes as a notification, and only if something is due. If the browser is closed then, it comes when you open it.',
    fa: 'به شکل اعلان می‌آید و تنها وقتی کاری سررسید شده باشد. اگر مرورگر بسته باشد، با باز شدنش می‌آید.',
    ru: 'Приходит уведомлением, и только если подошёл срок. Если браузер в это время закрыт, придёт, когда Вы его откроете.',
  },
} as const satisfies Catalog;

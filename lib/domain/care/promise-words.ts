/** The words by which people promise, in three languages, normalised as `readWords` normalises what it reads. */
import { readWords } from '../text/words.ts';

const normal = (phrase: string): string[] => readWords(phrase).words.map(({ text }) => text);
const wordSet = (text: string): ReadonlySet<string> => new Set(normal(text));

/** Every beginning with every ending. */
const each = (befores: string, afters: string): string[] =>
  befores.split('|').flatMap((before) => afters.split('|').map((after) => `${before} ${after}`));

/** Phrases by their first word. */
function byFirstWord(phrases: readonly string[][]): ReadonlyMap<string, string[][]> {
  const map = new Map<string, string[][]>();
  for (const phrase of phrases) map.set(phrase[0]!, [...(map.get(phrase[0]!) ?? []), phrase]);
  return map;
}

const englishWho = [
  'I will',
  "I'll",
  'we will',
  "we'll",
  'I shall',
  'we shall',
  'I am going to',
  "I'm going to",
  'we are going to',
  "we're going to",
];
const englishDeeds: readonly string[] = [
  ...'send|resend|email|mail|forward|call|phone|ring|write|get back to|get back with|come back to you|come back with'.split('|'),
  ...'be back to you|be back with|reply|respond|answer|let you know|let you have|give you a|give you an|give you the'.split('|'),
  ...'get you the|keep you|update|inform|confirm|check|look into|find out|clarify|ask our|ask the|deliver|ship|dispatch|bring'.split('|'),
  ...'replace|repair|fix|resolve|solve|correct|sort|refund|credit|cancel the|prepare|arrange|organise|organize|schedule|book'.split('|'),
  ...'share|provide|deal with|take care|see to|handle|finish|complete|have it|have the|have this|have that|have an answer'.split('|'),
  ...'make sure|ensure|be in touch|follow up|submit|raise|install|set up|pass on|speak to|speak with|talk to|discuss it with'.split('|'),
  ...'review|revise|put together|draw up|get it to you|get this to you|get that to you|get them to you|get you a|get you an'.split('|'),
  ...'revert|reach out|circle back|be sending|be shipping|be delivering|be calling|visit|investigate|escalate|transfer'.split('|'),
  ...'drop off|pay back|pay it back|text you|ping you|drop you'.split('|'),
  ...each('be at your', 'office|site|place|premises|warehouse|door'),
];
const english = [
  ...['you will receive', "you'll receive", 'you will hear from', "you'll hear from"],
  ...['it will arrive', ...each('I promise|we promise', 'to|you')],
  ...each(
    'will be',
    'with you|at your office|at your site|at your door|shipped|sent|dispatched|delivered|refunded|credited|replaced|repaired|fixed|resolved|ready',
  ),
  ...['will reach you', 'expect my call', 'expect our call'],
  ...['you can expect it', 'you can expect the', 'you can expect our', 'you can expect my'],
  // "You will have to …" and "you will get used to …" promise nothing.
  ...['you will have', "you'll have", 'you will get', "you'll get"].flatMap((will) =>
    ['it', 'this', 'them', 'the', 'your', 'our', 'my', 'a', 'an', 'another'].map((what) => `${will} ${what}`),
  ),
];

/** Nouns of Persian compound verbs, each with the verb that makes them a deed of the writer's, as it is written and as it is spoken. */
const persianCompounds: readonly (readonly [verbs: string, nouns: string])[] = [
  [
    'می‌کنم|می‌کنیم|خواهم کرد|خواهیم کرد',
    'ارسال ایمیل پست فوروارد پیگیری بررسی چک استعلام اعلام ابلاغ خبر باخبر مطلع آماده حاضر تهیه صادر تقدیم هماهنگ مطرح منتقل نهایی تمام تکمیل ' +
      'درست حل رفع برطرف تعمیر نصب تعویض جایگزین اصلاح جبران واریز پرداخت تسویه',
  ],
  ['می‌دهم|می‌دهیم|می‌دم|می‌دیم|خواهم داد|خواهیم داد', 'خبر اطلاع پاسخ جواب گزارش تحویل انجام ترتیب برگشت عودت قول'],
  ['می‌گیرم|می‌گیریم|خواهم گرفت|خواهیم گرفت', 'تماس'],
  ['می‌زنم|می‌زنیم|خواهم زد|خواهیم زد', 'زنگ ایمیل'],
  ['می‌گذارم|می‌گذاریم|می‌ذارم|می‌ذاریم|خواهم گذاشت|خواهیم گذاشت', 'جریان برایتان براتون'],
  ['می‌آورم|می‌آوریم|می‌آرم|می‌آریم|خواهم آورد|خواهیم آورد', 'برایتان براتون'],
  ['می‌رسم|می‌رسیم|می‌رسد|می‌رسه|خواهم رسید|خواهیم رسید|خواهد رسید', 'خدمت خدمتتان خدمتتون'],
  ['می‌رسد|می‌رسه|خواهد رسید', 'دستتان دستتون دست'],
  ['می‌شود|می‌شه|خواهد شد', 'ارسال آماده رفع برطرف تعویض واریز'],
  ['داده می‌شود|داده می‌شه|داده خواهد شد', 'تحویل'],
];
/** What may stand at the end of such a noun: «جوابتان», «درستش». */
const persianNounEndings = ['', 'تان', 'تون', 'ش', 'شون'];
const persianDeeds = [
  ...['می‌فرستم', 'می‌فرستیم', 'خواهم فرستاد', 'خواهیم فرستاد', 'می‌رسانم', 'می‌رسانیم', 'می‌رسونم', 'می‌رسونیم', 'می‌نویسم'],
  ...['برمی‌گردانم', 'برمی‌گردانیم', 'برمی‌گردونم', 'برمی‌گردونیم', 'نتیجه را می‌گویم', 'به شما مراجعه می‌کند', 'به شما مراجعه خواهد کرد'],
];

const russianDeeds = [
  ...'пришлю|пришлём|вышлю|вышлем|отправлю|отправим|перешлю|перешлём|направлю|направим|скину|скинем|перезвоню|перезвоним'.split('|'),
  ...'позвоню|позвоним|наберу Вас|свяжусь|свяжемся|отвечу|ответим|сообщу|сообщим|дам знать|дадим знать|дам ответ|дадим ответ'.split('|'),
  ...'ответ дам|ответ дадим|напишу|напишем|вернусь к Вам|вернёмся к Вам|вернусь с ответом|вернёмся с ответом|вернусь с|проверю'.split('|'),
  ...'проверим|уточню|уточним|выясню|выясним|узнаю|узнаем|разберусь|разберёмся|посмотрю|посмотрим, что|подготовлю|подготовим'.split('|'),
  ...'сделаю|сделаем|составлю|составим|оформлю|оформим|согласую|согласуем|организую|организуем|исправлю|исправим|устраню'.split('|'),
  ...'устраним|починим|починю|решу|решим|заменю|заменим|доставлю|доставим|привезу|привезём|отгрузим|отгружу|верну|вернём'.split('|'),
  ...'возместим|пересчитаем|пересчитаю|передам|передадим|предоставлю|предоставим|закончу|закончим|завершим|завершу|обновлю'.split('|'),
  ...'обновим|настроим|настрою|прослежу|проследим|проконтролирую|закрою|закроем|начислим|перечислим|перечислю|компенсируем'.split('|'),
  ...'выставлю|выставим|запрошу|запросим|рассчитаю|рассчитаем|подберу|подберём|отпишусь|отпишемся|подключим|установим|приеду'.split('|'),
  ...'приедем|приедет к Вам|подъеду|подъедем|подъедет к Вам|обсужу|обсудим это|возьму на контроль|займусь|займёмся'.split('|'),
  ...'буду держать Вас в курсе|будем держать Вас в курсе|буду держать в курсе|обещаю|обещаем|Вы получите|будет у Вас'.split('|'),
  ...'будут у Вас'.split('|'),
  ...each('будет', 'готово|готов|готова|отправлен|отправлена|отправлено|доставлен|доставлена|доставлено|отгружен|отгружена|отгружено'),
  ...each('будет', 'устранён|устранена|устранено|исправлен|исправлена|исправлено'),
  ...each('будут', 'готовы|отправлены|доставлены|отгружены|устранены|исправлены'),
];

/** Which part of a week, month, quarter or year is meant. `begin`: its first day; `early`: its first days. */
export type PeriodPart = 'begin' | 'early' | 'middle' | 'end';
/** A week, month, quarter or year, so many after the present one. `isNamed`: "next month" means it, "the month" only with a part. */
export type Period = { unit: 'week' | 'month' | 'quarter' | 'year'; after: 0 | 1 | 2; isNamed: boolean; isPersian: boolean };
type Phrased<M> = { phrase: string[]; means: M };

/** By first word, the longest first: "day after tomorrow" is not tomorrow. */
function phraseMap<M>(phrases: readonly [M, readonly string[]][]): ReadonlyMap<string, Phrased<M>[]> {
  const map = new Map<string, Phrased<M>[]>();
  for (const [means, list] of phrases)
    for (const phrase of list.map(normal)) map.set(phrase[0]!, [...(map.get(phrase[0]!) ?? []), { phrase, means }]);
  for (const list of map.values()) list.sort((a, b) => b.phrase.length - a.phrase.length);
  return map;
}

/** How one language speaks of a unit: of the present one, of the next one, and of either with a part before it ("the end of the week"). */
type PeriodWords = Record<'now' | 'next' | 'plain', readonly string[]> & { afterNext?: readonly string[] };
const periodWords: Record<Period['unit'], { others: PeriodWords; persian: PeriodWords }> = {
  week: {
    others: {
      now: [...each('this|the current', 'week'), ...each('этой|текущей', 'неделе'), ...each('этой|текущей', 'недели')],
      next: [
        ...each('next|the next|the coming|the following', 'week'),
        ...each('следующей|будущей', 'неделе'),
        ...each('следующей|будущей', 'недели'),
      ],
      afterNext: each('week|the week', 'after next'),
      plain: ['week', 'the week', 'недели', 'неделе'],
    },
    persian: { now: ['این هفته', 'همین هفته', 'هفته جاری'], next: ['هفته آینده', 'هفته بعد', 'هفته پیش رو'], plain: ['هفته'] },
  },
  month: {
    others: {
      now: [...each('this|the current', 'month'), ...each('этом|текущем', 'месяце'), ...each('этого|текущего', 'месяца')],
      next: [
        ...each('next|the next|the coming|the following', 'month'),
        ...each('следующем|будущем', 'месяце'),
        ...each('следующего|будущего', 'месяца'),
      ],
      afterNext: each('month|the month', 'after next'),
      plain: ['month', 'the month', 'месяца', 'месяце'],
    },
    persian: { now: ['این ماه', 'همین ماه', 'ماه جاری'], next: ['ماه آینده', 'ماه بعد'], plain: ['ماه'] },
  },
  quarter: {
    others: {
      now: [...each('this|the current', 'quarter'), ...each('этом|текущем', 'квартале'), ...each('этого|текущего', 'квартала')],
      next: [...each('next|the next', 'quarter'), ...each('следующем', 'квартале'), ...each('следующего', 'квартала')],
      plain: ['quarter', 'the quarter', 'квартала', 'квартале'],
    },
    persian: { now: ['این فصل', 'همین فصل', 'فصل جاری'], next: ['فصل آینده', 'فصل بعد'], plain: ['فصل'] },
  },
  year: {
    others: {
      now: [...each('this|the current', 'year'), ...each('этом|текущем', 'году'), ...each('этого|текущего', 'года')],
      next: [...each('next|the next', 'year'), ...each('следующем|будущем', 'году'), ...each('следующего|будущего', 'года')],
      plain: ['year', 'the year', 'года', 'году'],
    },
    persian: { now: ['امسال', 'این سال', 'همین سال', 'سال جاری'], next: ['سال آینده', 'سال بعد'], plain: ['سال'] },
  },
};

/** Read at the first letter, for the worker starts often and looks at few. */
function readPromiseWords() {
  /** What one does for a customer, said by who will do it. In English the one who will is apart from what they will do. */
  const commitments = byFirstWord([...english, ...persianDeeds, ...russianDeeds].map(normal));
  const willing = byFirstWord(englishWho.map(normal));
  /** At the beginning they need nobody before them: "Will send it", "ill call you". */
  const startsWilling = wordSet('will ill');
  /** "Our engineer will visit you". */
  const oursBeforeWill = wordSet('our my');
  const will = wordSet('will shall');
  const notOurs = wordSet('customer customers client clients supplier suppliers клиент клиенты заказчик заказчики поставщик');
  /** "I'll ask around and let you know": what joins a second deed to a first that is none; not beyond these. */
  const andWords = wordSet('and then but');
  const endsOfWill = wordSet('you your if not unless');
  /** "I'll get the papers to you": what is got or had first, what tells the deed behind it. */
  const gapDeeds = wordSet('get have');
  const gapEnds = byFirstWord(
    ['to you', 'over to you', 'back to you', 'with you', 'ready', 'done', 'fixed', 'sorted', 'finished'].map(normal),
  );
  const compounds: ReadonlyMap<string, string[][]> = new Map(
    persianCompounds
      .flatMap(([verbs, nouns]) =>
        nouns
          .split(' ')
          .flatMap((noun) =>
            persianNounEndings.map((ending) => ({ noun: normal(noun + ending)[0]!, verbs: verbs.split('|').map(normal) })),
          ),
      )
      .reduce((map, { noun, verbs }) => map.set(noun, [...(map.get(noun) ?? []), ...verbs]), new Map<string, string[][]>()),
  );
  /** Others of ours, and what they do for the customer; «با ما» is none of them. */
  const ours = wordSet('наш наша наши мой моя همکارم همکارمان همکارمون همکارانم همکارانمان ما');
  const beforeUs = wordSet('با به از برای');
  const oursDo = byFirstWord(
    [
      ...'свяжется|свяжутся|позвонит|перезвонит|позвонят|приедет|подъедет|приедут|пришлёт|пришлют|вышлет|вышлют|отправит|отправят|привезёт'.split(
        '|',
      ),
      ...'привезут|ответит|ответят|напишет|подготовит|заменит|исправит|устранит|доставит|доставят'.split('|'),
      ...each('تماس', 'می‌گیرد|می‌گیرند|می‌گیره|می‌گیرن|خواهد گرفت|خواهند گرفت'),
      ...each('زنگ', 'می‌زند|می‌زنند|می‌زنه|می‌زنن'),
      ...each('ارسال|بررسی|پیگیری|هماهنگ|مراجعه|نصب|تعمیر|تعویض', 'می‌کند|می‌کنند|می‌کنه|می‌کنن|خواهد کرد|خواهند کرد'),
      ...'می‌فرستد|می‌فرستند|می‌فرسته|می‌فرستن'.split('|'),
    ].map(normal),
  );
  /** May stand between a compound's noun and its verb; behind an object's mark anything may. */
  const betweenNounAndVerb = wordSet('را رو شما به برایتان براتون بهتون خدمت خدمتتان خدمتتون');
  /** May stand between "I will" and the deed. */
  const betweenWillAndDeed = wordSet('will also then personally gladly certainly now definitely of course');
  const deeds = byFirstWord(englishDeeds.map(normal));

  const afterTheirPart = each('после', 'оплаты|предоплаты|получения|поступления|подписания|подтверждения|согласования|Вашего|Вашей');
  /** After one of these nothing in the sentence is promised yet. */
  const conditions = byFirstWord(
    [
      ...'if|unless|would|could|might|whether|provided|assuming|subject to|in case|not sure|not certain|hope to|hope i|hope we|hope you'.split(
        '|',
      ),
      ...'hope that i|hope that we|hope that you|cannot promise|cant promise|dont think|do not think|doubt|unlikely|wish i|wish we'.split(
        '|',
      ),
      ...each('i|we', 'thought'),
      ...each('says|said|states|told me|told us|tells me|tells us', 'that you|that we|that i|that they|that he|that she|you|they|our|your'),
      ...each('as soon as|once|when|after', 'you'),
      ...each('as soon as|once', 'we|the|your'),
      ...'اگر|اگه|چنانچه|هرگاه|شاید|مگر|به محض|به شرط|به شرطی|مشروط|وقتی|هر وقت|در صورت|در صورتی|بعید|مطمئن نیستم|مطمئن نیستیم'.split('|'),
      ...each('عذر می‌خواهم|متأسفم|ببخشید|شرمنده', 'که'),
      ...each('گفته', 'بودم|بودیم|بود|بودند'),
      ...'گفت|گفتند|قرار بود'.split('|'),
      ...each('فکر|خیال|گمان', 'می‌کردم|می‌کردیم|کردم|نکنم|نمی‌کنم|نمی‌کنیم'),
      ...each('بعد از|پس از', 'تأیید|پرداخت|واریز|تسویه|دریافت|امضا|امضای|رسیدن|ثبت|اینکه|آنکه'),
      ...'если|когда|ли|пока|бы|возможно|может|как только|при условии|в случае|после того как'.split('|'),
      ...each('при', 'оплате|предоплате|заказе|подписании|подтверждении|наличии|получении|поступлении|необходимости|возможности'),
      ...afterTheirPart,
      ...'надеюсь что|надеюсь мы|не обещаю|не обещаем|не могу обещать|не уверен|не уверена|не уверены|боюсь|боимся|не думаю'.split('|'),
      ...each('обещал|обещала|обещали|говорил|говорила|говорили|сказал|сказала|сказали|думал|думала|думали|писал|писала|писали', 'что'),
    ].map(normal),
  );
  /** «در صورت‌حساب» is no condition. */
  const notConditions = wordSet('حساب جلسه');
  /** Behind the promise: it holds only then. "Let me know if …" is none. */
  const laterConditions = byFirstWord(
    [
      ...'unless|provided|assuming|subject to|as long as|при условии|как только|после того как|به شرط|به شرطی|مشروط|به محض'.split('|'),
      ...each('once|as soon as', 'you|we|the|your'),
      ...each('if you', 'sign|order|pay|confirm|agree|approve|accept|place|return|send|give'),
      ...each('если', 'Вы|оплатите|подпишете|подтвердите|оформите|закажете|согласуете|пришлёте|согласитесь'),
      ...afterTheirPart,
      ...each('اگر|اگه|چنانچه', 'شما|امروز|فردا|تأیید|پرداخت|موافق|امضا|واریز|سفارش'),
    ].map(normal),
  );

  /** Right before or after the promise they undo it. */
  const denials = wordSet('not never dont wont cant не никогда вряд نه هرگز');

  /** After a denial: "not later than". */
  const later = wordSet('later позднее позже');

  /** Days that have a word of their own. */
  const dayPhrases: readonly [number, readonly string[]][] = [
    [
      0,
      [
        'today',
        'tonight',
        'this afternoon',
        'this morning',
        'this evening',
        'end of day',
        'end of the day',
        'eod',
        'close of business',
        'end of business',
        'end of the working day',
        'within the hour',
        'in an hour',
        'right away',
        'eob',
        'cob',
      ],
    ],
    [
      0,
      [
        'امروز',
        'امشب',
        'همین امروز',
        'پایان وقت اداری',
        'آخر وقت',
        'پایان روز',
        'آخر روز',
        'انتهای روز',
        'آخر شب',
        'تا یک ساعت دیگر',
        'تا ساعتی دیگر',
        'сегодня',
        'до конца дня',
        'к концу дня',
        'до конца рабочего дня',
        'к концу рабочего дня',
        'в течение часа',
        'через час',
      ],
    ],
    [1, ['tomorrow', 'tmrw', 'tmr', 'tomorow', 'tommorow', 'tommorrow', 'فردا', 'завтра']],
    [2, ['day after tomorrow', 'پس‌فردا', 'послезавтра']],
  ];
  const dayWords = phraseMap(dayPhrases);

  const periods = phraseMap<Period>(
    (Object.keys(periodWords) as Period['unit'][]).flatMap((unit) =>
      (['others', 'persian'] as const).flatMap((whose) => {
        const { now, next, afterNext = [], plain } = periodWords[unit][whose];
        const means = (after: Period['after'], isNamed: boolean): Period => ({ unit, after, isNamed, isPersian: whose === 'persian' });
        return [
          [means(0, true), now],
          [means(1, true), next],
          [means(2, true), afterNext],
          [means(0, false), plain],
        ] as [Period, readonly string[]][];
      }),
    ),
  );
  /** What stands before a period or a month's name. */
  const parts = phraseMap<PeriodPart>([
    ['begin', ['by the beginning of', 'by the start of', 'by start of', 'تا ابتدای', 'تا آغاز', 'تا شروع', 'к началу', 'до начала']],
    [
      'early',
      [
        'early',
        'early in',
        'beginning of',
        'start of',
        'first days of',
        'اوایل',
        'ابتدای',
        'آغاز',
        'روزهای اول',
        'в начале',
        'в первых числах',
      ],
    ],
    [
      'middle',
      [
        ...['mid', 'middle of', 'first half of', 'half of', 'اواسط', 'وسط', 'میانه', 'نیمه', 'نیمه اول', 'نیمه نخست'],
        ...['середине', 'середины', 'первой половине', 'первой половины', 'первую половину'],
      ],
    ],
    [
      'end',
      [
        ...['end of', 'late', 'late in', 'later', 'later in', 'second half of', 'course of', 'آخر', 'پایان', 'اواخر', 'انتهای', 'نیمه دوم'],
        ...['конца', 'концу', 'конце', 'второй половине', 'второй половины', 'последних числах', 'течение'],
      ],
    ],
  ]);
  /** The other way round: "by month's end", "by year end". */
  const periodEnds = wordSet('end');
  /** Before a weekday: the one of the next week. */
  const nextWords = wordSet('next следующий следующую следующее следующей следующего');

  /** Behind a weekday: the one after the next. */
  const afterNext = normal('after next');
  /** 0 = Sunday. */
  const weekdayNames: ReadonlyMap<string, number> = new Map(
    [
      'sunday monday tuesday wednesday thursday friday saturday',
      'یکشنبه دوشنبه سهشنبه چهارشنبه پنجشنبه جمعه شنبه',
      'воскресенье понедельник вторник среда четверг пятница суббота',
      'воскресенья понедельника вторника среды четверга пятницы субботы',
      'воскресенью понедельнику вторнику среде четвергу пятнице субботе',
      'воскресенье понедельник вторник среду четверг пятницу субботу',
      'sunday mon tue wed thu fri saturday',
      'sunday mon tues wed thurs fri saturday',
      'sunday mon tue wed thur fri saturday',
      'вс пн вт ср чт пт сб',
    ].flatMap((names) => normal(names).map((name, weekday) => [name, weekday] as const)),
  );
  /** «سه شنبه» in two words: what stands before «شنبه». */
  const persianWeekdayNumbers: ReadonlyMap<string, number> = new Map(normal('یک دو سه چهار پنج').map((word, weekday) => [word, weekday]));

  type Month = { number: number; calendar: 'gregory' | 'persian' };
  const monthNames: ReadonlyMap<string, Month> = new Map(
    (
      [
        ['gregory', 'january february march april may june july august september october november december'],
        ['gregory', 'jan feb mar apr may jun jul aug sep oct nov dec'],
        ['gregory', 'ژانویه فوریه مارس آوریل مه ژوئن ژوئیه اوت سپتامبر اکتبر نوامبر دسامبر'],
        ['gregory', 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'],
        ['persian', 'فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند'],
      ] as const
    ).flatMap(([calendar, names]) => normal(names).map((name, i) => [name, { number: i + 1, calendar }] as const)),
  );

  /** "The fifth" before a month's name, and what stands before it in «بیست و پنجم», «двадцать пятого». */
  const ordinals: ReadonlyMap<string, number> = new Map(
    [
      'یکم دوم سوم چهارم پنجم ششم هفتم هشتم نهم دهم یازدهم دوازدهم سیزدهم چهاردهم پانزدهم شانزدهم هفدهم هجدهم نوزدهم بیستم',
      'первого второго третьего четвертого пятого шестого седьмого восьмого девятого десятого одиннадцатого двенадцатого тринадцатого ' +
        'четырнадцатого пятнадцатого шестнадцатого семнадцатого восемнадцатого девятнадцатого двадцатого',
    ]
      .flatMap((names) => normal(names).map((name, i) => [name, i + 1] as const))
      .concat(['سی‌ام', 'тридцатого'].map((word) => [normal(word)[0]!, 30] as const)),
  );
  const tens: ReadonlyMap<string, number> = new Map(normal('بیست سی двадцать тридцать').map((word, i) => [word, i % 2 === 0 ? 20 : 30]));

  const numberWords: ReadonlyMap<string, number> = new Map(
    [
      'one two three four five six seven eight nine ten',
      'a',
      'an',
      'یک دو سه چهار پنج شش هفت هشت نه ده',
      'одного двух трех четырех пяти шести семи восьми девяти десяти',
      'один два три четыре пять шесть семь восемь девять десять',
      'одну две',
    ].flatMap((names) => normal(names).map((name, i) => [name, i + 1] as const)),
  );

  /** "Within 3 working days": what leads in, what a unit is in days, what makes them working days. */
  const spanUnits = {
    leads: [
      'within',
      'within the next',
      'in',
      'in the next',
      'in the coming',
      'over the next',
      'ظرف',
      'تا',
      'در',
      'طی',
      'через',
      'в течение',
      'в ближайшие',
      'в течение ближайших',
      'за',
    ]
      .map(normal)
      .toSorted((a, b) => b.length - a.length),
    working: wordSet('working business کاری рабочих рабочий рабочего рабочие'),
    units: new Map<string, number>([
      ...normal('day days روز день дня дней').map((word) => [word, 1] as const),
      ...normal('week weeks هفته неделю недели недель').map((word) => [word, 7] as const),
      ...normal('month months ماه месяц месяца месяцев').map((word) => [word, 30] as const),
      ...normal('hour hours ساعت час часа часов').map((word) => [word, 1 / 24] as const),
      ...normal('minutes دقیقه минут').map((word) => [word, 1 / 1440] as const),
    ]),
  };
  /** Of "a day or two" and "3 to 5 days" the later counts. */
  const orWords = wordSet('or to или یا');
  /** «دو هفتهٔ دیگر» needs no lead-in. */
  const laterWords = wordSet('دیگر دیگه بعد آینده');
  /** After a span: it counts from something else than today. */
  const spanFrom = [
    ...'after|following|upon|before|of receipt|of receiving|of delivery|of payment|of the|of your|from the date|from receipt|from delivery'.split(
      '|',
    ),
    ...'после|до|с момента|со дня|с даты|پس از|بعد از|قبل از|پیش از|از تاریخ|از زمان|از دریافت|از تحویل|از پرداخت'.split('|'),
  ].map(normal);
  /** Before a day: it is not the one, or it is that of something else ("valid until Friday", "as discussed on Monday"). */
  const notOnDay = [
    ...'after|every|each|since|not before|last|past|previous|после|каждый|каждую|каждое|هر|پس از|بعد از'.split('|'),
    ...'прошлый|прошлую|прошлое|прошлого|прошлой|прошлом|истекает|заканчивается'.split('|'),
    ...each('valid|good|open|effective|binding', 'until|till|through|to|up to'),
    ...each('expires|expiring|expire|ends|ending|end|due|closes', 'on|by'),
    ...each(
      'discussed|agreed|spoke|spoke about|talked|talked about|met|mentioned|promised|requested|asked|asked for|asked me|asked us',
      'on',
    ),
    ...each('ordered|called|wrote|told me|told us|said|reported|raised|placed|received|signed|sent us|sent me|sent you', 'on'),
    ...each('действует|действительно|действительна|действителен|действительное|действительный|действительную|действительного', 'до'),
    ...each('действующее|действующий|действующую|действующего|актуальное|актуальный|актуальную', 'до'),
    ...each('обсуждали|обсудили|говорили|договорились|договаривались|созванивались|встречались|писали|просили|запросили|прислали', 'в|во'),
    ...each('заказали|заказывали|получили|подписали|звонили|отправляли|обещали', 'в|во'),
  ].map(normal);
  /** Behind a day, within a few words: it is not the one. */
  const offDay = byFirstWord(
    [
      ...'گذشته|معتبر|اعتبار دارد|اعتبار داره|کردیم|کردید|کردین|گفتیم|گفتید|گفتین|داشتیم|داشتید|خواستید|خواستین|فرستادید|فرستادین'.split(
        '|',
      ),
      ...'فرستادم|فرستادیم|دادید|دادین|گرفتید|گرفتین'.split('|'),
    ].map(normal),
  );
  /** The same where a span's unit stands before it: "two days before Friday". */
  const awayFromDay = 'before|from|on|до|قبل از|پیش از|مانده به'.split('|').map(normal);
  /** Before a day, or after it: it tells what is meant rather than when. */
  const ofDay = wordSet('for of from dated за от مورخ');
  const objectMarks = wordSet('s را رو');
  /** What stands before a day in digits; without it 2.11 is a number. */
  const dateLeads = wordSet('by on until till before than تا در до к на в позднее');

  return {
    commitments,
    willing,
    startsWilling,
    oursBeforeWill,
    will,
    notOurs,
    andWords,
    endsOfWill,
    gapDeeds,
    gapEnds,
    compounds,
    betweenNounAndVerb,
    ours,
    beforeUs,
    oursDo,
    betweenWillAndDeed,
    deeds,
    conditions,
    notConditions,
    laterConditions,
    denials,
    later,
    dayWords,
    periods,
    parts,
    periodEnds,
    nextWords,
    afterNext,
    weekdayNames,
    persianWeekdayNumbers,
    monthNames,
    ordinals,
    tens,
    numberWords,
    spanUnits,
    orWords,
    laterWords,
    spanFrom,
    notOnDay,
    offDay,
    awayFromDay,
    ofDay,
    objectMarks,
    dateLeads,
  };
}

let known: ReturnType<typeof readPromiseWords> | null = null;
export const promiseWords = (): ReturnType<typeof readPromiseWords> => (known ??= readPromiseWords());

/** The words by which people promise, in three languages, normalised as `readWords` normalises what it reads. */
import { readWords } from '../text/words.ts';

const normal = (phrase: string): string[] => readWords(phrase).words.map(({ text }) => text);
const wordSet = (text: string): ReadonlySet<string> => new Set(normal(text));

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
  ...[
    'send',
    'resend',
    'email',
    'mail',
    'forward',
    'call',
    'phone',
    'ring',
    'write',
    'get back to',
    'get back with',
    'come back to you',
    'come back with',
    'be back to you',
    'be back with',
    'reply',
    'respond',
  ],
  ...[
    'answer',
    'let you know',
    'let you have',
    'give you a',
    'give you an',
    'give you the',
    'get you the',
    'keep you',
    'update',
    'inform',
    'confirm',
    'check',
    'look into',
    'find out',
    'clarify',
    'ask our',
    'ask the',
  ],
  ...[
    'deliver',
    'ship',
    'dispatch',
    'bring',
    'replace',
    'repair',
    'fix',
    'resolve',
    'solve',
    'correct',
    'sort',
    'refund',
    'credit',
    'cancel the',
  ],
  ...[
    'prepare',
    'arrange',
    'organise',
    'organize',
    'schedule',
    'book',
    'share',
    'provide',
    'deal with',
    'take care',
    'see to',
    'handle',
    'finish',
  ],
  ...[
    'complete',
    'have it',
    'have the',
    'have this',
    'have that',
    'have an answer',
    'make sure',
    'ensure',
    'be in touch',
    'follow up',
    'submit',
    'raise',
  ],
  ...[
    'install',
    'set up',
    'pass on',
    'speak to',
    'speak with',
    'talk to',
    'discuss it with',
    'review',
    'revise',
    'put together',
    'draw up',
  ],
];
const english = [
  ...['you will receive', "you'll receive", 'you will hear from', "you'll hear from"],
  ...[
    'it will be with you',
    'it will reach you',
    'it will arrive',
    'they will be with you',
    'I promise to',
    'we promise to',
    'I promise you',
    'we promise you',
  ],
  ...['you can expect it', 'you can expect the', 'you can expect our', 'you can expect my'],
  // "You will have to …" and "you will get used to …" promise nothing.
  ...['you will have', "you'll have", 'you will get', "you'll get"].flatMap((will) =>
    ['it', 'this', 'them', 'the', 'your', 'our', 'my', 'a', 'an', 'another'].map((what) => `${will} ${what}`),
  ),
];

const persianDeeds = [
  ...['می‌فرستم', 'می‌فرستیم', 'خواهم فرستاد', 'خواهیم فرستاد', 'ارسال می‌کنم', 'ارسال می‌کنیم', 'ارسال خواهم کرد', 'ارسال خواهیم کرد'],
  ...[
    'ارسال می‌شود',
    'ارسال خواهد شد',
    'برایتان می‌آورم',
    'برایتان می‌آوریم',
    'تماس می‌گیرم',
    'تماس می‌گیریم',
    'تماس خواهم گرفت',
    'تماس خواهیم گرفت',
  ],
  ...[
    'زنگ می‌زنم',
    'زنگ می‌زنیم',
    'خبر می‌دهم',
    'خبر می‌دهیم',
    'خبرتان می‌کنم',
    'خبرتان می‌کنیم',
    'خبر خواهم داد',
    'خبر خواهیم داد',
    'خبر میدم',
    'خبر میدیم',
  ],
  ...[
    'خبرش را می‌دهم',
    'نتیجه را می‌گویم',
    'نتیجه را اعلام می‌کنم',
    'نتیجه را اعلام می‌کنیم',
    'اطلاع می‌دهم',
    'اطلاع می‌دهیم',
    'اطلاع خواهم داد',
    'اطلاع خواهیم داد',
  ],
  ...[
    'اعلام می‌کنم',
    'اعلام می‌کنیم',
    'اعلام خواهم کرد',
    'اعلام خواهیم کرد',
    'پاسخ می‌دهم',
    'پاسخ می‌دهیم',
    'پاسخ خواهم داد',
    'پاسخ خواهیم داد',
    'جواب می‌دهم',
  ],
  ...[
    'جواب می‌دهیم',
    'پیگیری می‌کنم',
    'پیگیری می‌کنیم',
    'پیگیری خواهم کرد',
    'پیگیری خواهیم کرد',
    'بررسی می‌کنم',
    'بررسی می‌کنیم',
    'بررسی خواهم کرد',
  ],
  ...[
    'بررسی خواهیم کرد',
    'آماده می‌کنم',
    'آماده می‌کنیم',
    'آماده خواهد شد',
    'آماده خواهیم کرد',
    'تحویل می‌دهم',
    'تحویل می‌دهیم',
    'تحویل خواهیم داد',
  ],
  ...[
    'تحویل داده می‌شود',
    'تحویل داده خواهد شد',
    'به دستتان می‌رسد',
    'به دستتان خواهد رسید',
    'به دستتان می‌رسانم',
    'به دستتان می‌رسانیم',
    'می‌رسانم',
    'می‌رسانیم',
  ],
  ...[
    'درست می‌کنم',
    'درست می‌کنیم',
    'رفع می‌کنم',
    'رفع می‌کنیم',
    'رفع خواهیم کرد',
    'رفع می‌شود',
    'برطرف می‌کنم',
    'برطرف می‌کنیم',
    'برطرف خواهیم کرد',
  ],
  ...[
    'تعویض می‌کنم',
    'تعویض می‌کنیم',
    'تعویض خواهیم کرد',
    'جایگزین می‌کنیم',
    'اصلاح می‌کنم',
    'اصلاح می‌کنیم',
    'اصلاح خواهیم کرد',
    'برمی‌گردانم',
    'برمی‌گردانیم',
  ],
  ...[
    'برگشت می‌دهیم',
    'واریز می‌کنیم',
    'واریز خواهیم کرد',
    'واریز می‌شود',
    'واریز خواهد شد',
    'انجام می‌دهم',
    'انجام می‌دهیم',
    'انجام خواهم داد',
    'انجام خواهیم داد',
  ],
  ...[
    'هماهنگ می‌کنم',
    'هماهنگ می‌کنیم',
    'هماهنگ خواهم کرد',
    'هماهنگ خواهیم کرد',
    'تهیه می‌کنم',
    'تهیه می‌کنیم',
    'تقدیم می‌کنم',
    'تقدیم می‌کنیم',
    'تقدیم خواهم کرد',
  ],
  ...[
    'قول می‌دهم',
    'قول می‌دهیم',
    'در جریان می‌گذارم',
    'در جریان می‌گذاریم',
    'در جریانتان می‌گذارم',
    'در جریانتان می‌گذاریم',
    'می‌نویسم',
    'برایتان می‌نویسم',
  ],
  ...[
    'مطرح می‌کنم',
    'منتقل می‌کنم',
    'نهایی می‌کنم',
    'نهایی می‌کنیم',
    'تمام می‌کنیم',
    'تکمیل می‌کنم',
    'تکمیل می‌کنیم',
    'ایمیل می‌کنم',
    'ایمیل می‌کنیم',
  ],
  ...[
    'میفرستم',
    'میفرستیم',
    'خبرتون می‌کنم',
    'اطلاع میدم',
    'پیگیری میکنم',
    'بررسی میکنم',
    'تماس میگیرم',
    'زنگ میزنم',
    'می‌دهم خدمتتان',
    'خدمتتان می‌فرستم',
  ],
];

const russianDeeds = [
  ...['пришлю', 'пришлём', 'вышлю', 'вышлем', 'отправлю', 'отправим', 'перешлю', 'перешлём', 'направлю', 'направим', 'скину', 'скинем'],
  ...[
    'перезвоню',
    'перезвоним',
    'позвоню',
    'позвоним',
    'наберу Вас',
    'свяжусь',
    'свяжемся',
    'отвечу',
    'ответим',
    'сообщу',
    'сообщим',
    'дам знать',
    'дадим знать',
  ],
  ...[
    'дам ответ',
    'дадим ответ',
    'напишу',
    'напишем',
    'вернусь к Вам',
    'вернёмся к Вам',
    'вернусь с ответом',
    'вернёмся с ответом',
    'вернусь с',
  ],
  ...[
    'проверю',
    'проверим',
    'уточню',
    'уточним',
    'выясню',
    'выясним',
    'узнаю',
    'узнаем',
    'разберусь',
    'разберёмся',
    'посмотрю',
    'посмотрим, что',
  ],
  ...[
    'подготовлю',
    'подготовим',
    'сделаю',
    'сделаем',
    'составлю',
    'составим',
    'оформлю',
    'оформим',
    'согласую',
    'согласуем',
    'организую',
    'организуем',
  ],
  ...[
    'исправлю',
    'исправим',
    'устраню',
    'устраним',
    'починим',
    'починю',
    'решу',
    'решим',
    'заменю',
    'заменим',
    'доставлю',
    'доставим',
    'привезу',
    'привезём',
  ],
  ...[
    'отгрузим',
    'отгружу',
    'верну',
    'вернём',
    'возместим',
    'пересчитаем',
    'пересчитаю',
    'передам',
    'передадим',
    'предоставлю',
    'предоставим',
  ],
  ...[
    'закончу',
    'закончим',
    'завершим',
    'завершу',
    'обновлю',
    'обновим',
    'настроим',
    'настрою',
    'обсужу',
    'обсудим это',
    'возьму на контроль',
    'займусь',
    'займёмся',
  ],
  ...[
    'буду держать Вас в курсе',
    'будем держать Вас в курсе',
    'буду держать в курсе',
    'обещаю',
    'обещаем',
    'Вы получите',
    'будет у Вас',
    'будет готово',
    'будет готов',
    'будет готова',
    'будут готовы',
  ],
];

/** Which part of a week, month, quarter or year is meant. `begin`: its first day; `early`: its first days. */
export type PeriodPart = 'begin' | 'early' | 'middle' | 'end';
/** A week, month, quarter or year, so many after the present one. `isNamed`: "next month" means it, "the month" only with a part. */
export type Period = { unit: 'week' | 'month' | 'quarter' | 'year'; after: 0 | 1; isNamed: boolean; isPersian: boolean };
type Phrased<M> = { phrase: string[]; means: M };

/** By first word, the longest first: "day after tomorrow" is not tomorrow. */
function phraseMap<M>(phrases: readonly [M, readonly string[]][]): ReadonlyMap<string, Phrased<M>[]> {
  const map = new Map<string, Phrased<M>[]>();
  for (const [means, list] of phrases)
    for (const phrase of list.map(normal)) map.set(phrase[0]!, [...(map.get(phrase[0]!) ?? []), { phrase, means }]);
  for (const list of map.values()) list.sort((a, b) => b.phrase.length - a.phrase.length);
  return map;
}

const each = (befores: string, word: string): string[] => befores.split('|').map((before) => `${before} ${word}`);

/** How one language speaks of a unit: of the present one, of the next one, and of either with a part before it ("the end of the week"). */
type PeriodWords = Record<'now' | 'next' | 'plain', readonly string[]>;
const periodWords: Record<Period['unit'], { others: PeriodWords; persian: PeriodWords }> = {
  week: {
    others: {
      now: [...each('this|the current', 'week'), ...each('этой|текущей', 'неделе'), ...each('этой|текущей', 'недели')],
      next: [
        ...each('next|the next|the coming|the following', 'week'),
        ...each('следующей|будущей', 'неделе'),
        ...each('следующей|будущей', 'недели'),
      ],
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
  /** May stand between the two. */
  const betweenWillAndDeed = wordSet('also then personally gladly certainly now definitely of course');
  const deeds = byFirstWord(englishDeeds.map(normal));

  /** After one of these nothing in the sentence is promised yet. */
  const conditions = byFirstWord(
    [
      ...'if|unless|would|could|might|whether|provided|assuming|subject to|in case|not sure|hope to|hope i|hope we|hope that i|hope that we|cannot promise|cant promise'.split(
        '|',
      ),
      ...each('as soon as|once|when|after', 'you'),
      ...['we', 'the', 'your'].flatMap((word) => each('as soon as|once', word)),
      ...[
        'اگر',
        'چنانچه',
        'هرگاه',
        'شاید',
        'مگر',
        'اگه',
        'به محض',
        'به شرط',
        'به شرطی',
        'به شرطی که',
        'وقتی',
        'هر وقت',
        'در صورتی',
        'پس از تأیید',
      ],
      ...each('در صورت', 'تأیید'),
      ...'در صورت موافقت|در صورت تمایل|در صورت پرداخت|در صورت نیاز|در صورت لزوم|در صورت امکان|در صورت موجود|در صورت وجود|در صورت دریافت|در صورت رسیدن|پس از پرداخت'.split(
        '|',
      ),
      ...'если|когда|ли|пока|бы|возможно|может|как только|при условии|в случае|после того как|после оплаты|после получения'.split('|'),
      ...'надеюсь что|надеюсь мы|не обещаю|не обещаем|не могу обещать|не уверен|не уверена|не уверены'.split('|'),
    ].map(normal),
  );
  /** Right before or after the promise they undo it. */
  const denials = wordSet('not never dont wont не никогда вряд نه هرگز');

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
    [1, ['tomorrow', 'فردا', 'завтра']],
    [2, ['day after tomorrow', 'پس‌فردا', 'послезавтра']],
  ];
  const dayWords = phraseMap(dayPhrases);

  const periods = phraseMap<Period>(
    (Object.keys(periodWords) as Period['unit'][]).flatMap((unit) =>
      (['others', 'persian'] as const).flatMap((whose) => {
        const { now, next, plain } = periodWords[unit][whose];
        const means = (after: 0 | 1, isNamed: boolean): Period => ({ unit, after, isNamed, isPersian: whose === 'persian' });
        return [
          [means(0, true), now],
          [means(1, true), next],
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

  /** 0 = Sunday. */
  const weekdayNames: ReadonlyMap<string, number> = new Map(
    [
      'sunday monday tuesday wednesday thursday friday saturday',
      'یکشنبه دوشنبه سهشنبه چهارشنبه پنجشنبه جمعه شنبه',
      'воскресенье понедельник вторник среда четверг пятница суббота',
      'воскресенья понедельника вторника среды четверга пятницы субботы',
      'воскресенью понедельнику вторнику среде четвергу пятнице субботе',
      'воскресенье понедельник вторник среду четверг пятницу субботу',
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
    leads: ['within', 'within the next', 'in', 'in the next', 'ظرف', 'تا', 'در', 'طی', 'через', 'в течение', 'за']
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
  /** Before a day: it is not the one. */
  const notOnDay = 'after|every|each|since|not before|после|каждый|каждую|каждое|هر|پس از|بعد از'.split('|').map(normal);
  /** The same where a span's unit stands before it: "two days before Friday". */
  const awayFromDay = 'before|from|до|قبل از|پیش از|مانده به'.split('|').map(normal);
  /** Before a day, or after it: it tells what is meant rather than when. */
  const ofDay = wordSet('for of from dated за от مورخ');
  const objectMarks = wordSet('s را');
  /** What stands before a day in digits; without it 2.11 is a number. */
  const dateLeads = wordSet('by on until till before than تا در до к на в позднее');

  return {
    commitments,
    willing,
    betweenWillAndDeed,
    deeds,
    conditions,
    denials,
    later,
    dayWords,
    periods,
    parts,
    periodEnds,
    nextWords,
    weekdayNames,
    persianWeekdayNumbers,
    monthNames,
    numberWords,
    spanUnits,
    orWords,
    laterWords,
    spanFrom,
    notOnDay,
    awayFromDay,
    ofDay,
    objectMarks,
    dateLeads,
  };
}

let known: ReturnType<typeof readPromiseWords> | null = null;
export const promiseWords = (): ReturnType<typeof readPromiseWords> => (known ??= readPromiseWords());

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

/** A number of days from today, or an end that the calendar tells. */
type Meaning = number | 'endOfWeek' | 'nextWeek' | 'endOfMonth' | 'endOfPersianMonth';

/** Read at the first letter, for the worker starts often and looks at few. */
function readPromiseWords() {
  /** What one does for a customer, said by who will do it. In English the one who will is apart from what they will do. */
  const commitments = byFirstWord([...english, ...persianDeeds, ...russianDeeds].map(normal));
  const willing = byFirstWord(englishWho.map(normal));
  /** May stand between the two. */
  const betweenWillAndDeed = wordSet('also then personally gladly certainly now definitely of course');
  const deeds = byFirstWord(englishDeeds.map(normal));

  /** After one of these nothing in the sentence is promised yet. */
  const conditions = wordSet('if unless would could might whether اگر چنانچه هرگاه شاید مگر اگه если когда ли пока бы возможно может');
  /** Right before or after the promise they undo it. */
  const denials = wordSet('not never dont wont не никогда вряд نه هرگز');

  /** Days that have a word of their own. */
  const dayPhrases: readonly [Meaning, readonly string[]][] = [
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
        'تا یک ساعت دیگر',
        'تا ساعتی دیگر',
        'сегодня',
        'до конца дня',
        'в течение часа',
        'через час',
      ],
    ],
    [1, ['tomorrow', 'فردا', 'завтра']],
    [2, ['day after tomorrow', 'پس‌فردا', 'послезавтра']],
    [
      'endOfWeek',
      [
        'this week',
        'end of the week',
        'end of this week',
        'end of week',
        'آخر هفته',
        'پایان هفته',
        'همین هفته',
        'این هفته',
        'конца недели',
        'концу недели',
        'на этой неделе',
      ],
    ],
    ['nextWeek', ['next week', 'هفتهٔ آینده', 'هفتهٔ بعد', 'هفته آینده', 'هفته بعد', 'следующей неделе', 'следующей недели']],
    ['endOfMonth', ['end of the month', 'end of this month', 'end of month', 'конца месяца', 'концу месяца']],
    ['endOfPersianMonth', ['آخر ماه', 'پایان ماه', 'آخر این ماه', 'پایان این ماه']],
  ];
  /** By first word, the longest first: "day after tomorrow" is not tomorrow. */
  const dayWords: ReadonlyMap<string, { phrase: string[]; means: Meaning }[]> = (() => {
    const map = new Map<string, { phrase: string[]; means: Meaning }[]>();
    for (const [means, phrases] of dayPhrases)
      for (const phrase of phrases.map(normal)) map.set(phrase[0]!, [...(map.get(phrase[0]!) ?? []), { phrase, means }]);
    for (const list of map.values()) list.sort((a, b) => b.phrase.length - a.phrase.length);
    return map;
  })();

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
  /** What stands before a day in digits; without it 2.11 is a number. */
  const dateLeads = wordSet('by on until till before than تا در до к на в позднее');

  return {
    commitments,
    willing,
    betweenWillAndDeed,
    deeds,
    conditions,
    denials,
    dayWords,
    weekdayNames,
    persianWeekdayNumbers,
    monthNames,
    numberWords,
    spanUnits,
    dateLeads,
  };
}

let known: ReturnType<typeof readPromiseWords> | null = null;
export const promiseWords = (): ReturnType<typeof readPromiseWords> => (known ??= readPromiseWords());

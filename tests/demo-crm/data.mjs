import { english } from './customers/en.mjs';
import { persian } from './customers/fa.mjs';
import { russian } from './customers/ru.mjs';

/**
 * The customers of the demo CRM: the same on every run, dated back from a day. All people and companies are invented,
 * domains are reserved ones (.example). Telephone numbers: Ofcom's and the North American ranges for fiction; Iran and
 * Russia set none aside, so theirs follow the pattern 555 01xx.
 */
export const dayMs = 86_400_000;
export const baseCount = 40;
const firstId = 10_401;

/** Who works at the desk, named in each interface language. */
export const staff = {
  mina: { en: 'Mina Rostami', fa: 'مینا رستمی', ru: 'Мина Ростами', email: 'mina@northlight.example' },
  leo: { en: 'Leo Brandt', fa: 'لئو برانت', ru: 'Лео Брандт', email: 'leo@northlight.example' },
  anna: { en: 'Anna Sorokina', fa: 'آنا ساروکینا', ru: 'Анна Сорокина', email: 'anna@northlight.example' },
};
/** The rep whose desk it is. */
export const me = 'mina';

const prices = { shippingLabels: 9.4, ribbon: 6.2, shelfLabels: 5.1, receiptRolls: 1.9, scanner: 118, printer: 412 };
const currencies = {
  GBP: { rate: 1, step: 0.05 },
  USD: { rate: 1.3, step: 0.05 },
  RUB: { rate: 112, step: 10 },
  IRT: { rate: 9600, step: 1000 },
};
const currencyOf = { en: 'GBP', fa: 'IRT', ru: 'RUB' };

/** 0..1, seeded (mulberry32). */
function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function shuffled(list, seed) {
  const random = randomFrom(seed);
  return list
    .map((item) => ({ item, key: random() }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
}

/** The hand-written forty in the order of their numbers: languages take turns, the two hostile names stand late. */
const templates = (() => {
  const queues = [
    [english, 'en', 2998],
    [persian, 'fa', 101],
    [russian, 'ru', 657],
  ].map(([list, lang, seed]) =>
    shuffled(
      list.filter(({ plan }) => plan !== 'hostile').map((t) => ({ ...t, lang })),
      seed,
    ),
  );
  const order = [];
  while (queues.some((q) => q.length > 0)) for (const q of queues) if (q.length > 0) order.push(q.shift());
  const [markup, bidi] = english.filter(({ plan }) => plan === 'hostile').map((t) => ({ ...t, lang: 'en' }));
  order.splice(31, 0, markup);
  order.splice(36, 0, bidi);
  return order;
})();

const pools = {
  en: [
    [
      'Agnes',
      'Barnaby',
      'Clara',
      'Dominic',
      'Esther',
      'Fergus',
      'Gemma',
      'Hugo',
      'Imogen',
      'Jasper',
      'Keira',
      'Lionel',
      'Mabel',
      'Nigel',
      'Odette',
      'Percy',
      'Rosa',
    ],
    [
      'Ashdown',
      'Birchall',
      'Carrow',
      'Denholm',
      'Elsworth',
      'Fairlie',
      'Garrick',
      'Holloway',
      'Inchbald',
      'Jessop',
      'Kirkbride',
      'Lockhart',
      'Merrow',
      'Netherby',
      'Orchard',
      'Pemberley',
    ],
    ['Foods', 'Textiles', 'Garden Supplies', 'Stationers', 'Cycles', 'Cold Store', 'Hardware', 'Instruments', 'Toys'],
  ],
  fa: [
    [
      'آذر',
      'بابک',
      'پگاه',
      'تورج',
      'جمشید',
      'حمید',
      'داریوش',
      'رویا',
      'زهره',
      'سیامک',
      'شیوا',
      'فرزانه',
      'کاوه',
      'گلناز',
      'مژگان',
      'نیما',
      'هومن',
    ],
    [
      'آزاد',
      'بهمنی',
      'پورزند',
      'تهرانیان',
      'جوادی',
      'خاوری',
      'دهقان',
      'رستگار',
      'زمانی',
      'سپهری',
      'شایان',
      'فروغی',
      'کامیاب',
      'مرادی',
      'نادری',
      'همتی',
    ],
    ['مواد غذایی', 'نساجی', 'لوازم باغبانی', 'نوشت‌افزار', 'دوچرخه', 'سردخانه', 'یراق', 'ابزار دقیق', 'اسباب‌بازی'],
  ],
  ru: [
    [
      'Алла',
      'Борис',
      'Вадим',
      'Галина',
      'Денис',
      'Ева',
      'Захар',
      'Инна',
      'Кирилл',
      'Лидия',
      'Максим',
      'Нина',
      'Олег',
      'Полина',
      'Роман',
      'Светлана',
      'Фёдор',
    ],
    [
      'Авдеенко',
      'Бондарчук',
      'Верещак',
      'Гречко',
      'Довженко',
      'Ермак',
      'Живаго',
      'Зинченко',
      'Ищук',
      'Коваль',
      'Литвиненко',
      'Мороз',
      'Назаренко',
      'Остапчук',
      'Прилуцких',
      'Седых',
    ],
    ['Продукты', 'Текстиль', 'Садовый двор', 'Канцтовары', 'Велосипеды', 'Холодильник', 'Фурнитура', 'Приборы', 'Игрушки'],
  ],
};
/** Ofcom's numbers for drama: a thousand in each of these areas. */
const dramaAreas = [
  '113 496',
  '114 496',
  '115 496',
  '116 496',
  '117 496',
  '118 496',
  '121 496',
  '131 496',
  '141 496',
  '151 496',
  '161 496',
  '191 498',
];

/** A customer beyond the forty, for benchmarks: somebody else's history under a name and an address of their own. */
function furtherTemplate(index) {
  const plain = templates.filter(({ plan }) => plan !== 'hostile');
  const model = plain[(index * 7) % plain.length];
  const [first, last, trade] = pools[model.lang];
  const family = last[(index * 5 + Math.floor(index / 16)) % last.length];
  return {
    ...model,
    name: `${first[index % first.length]} ${family}`,
    company: `${trade[index % trade.length]} ${family} ${index}`,
    email: `contact${index}@rows.example`,
    phone: `+44 ${dramaAreas[Math.floor(index / 1000) % dramaAreas.length]} 0${String(index % 1000).padStart(3, '0')}`,
  };
}

function buildOrders(template, index, today, currency) {
  if (template.orders === null) return [];
  const [product, quantity, every, count, lastAgo, trend] = template.orders;
  const random = randomFrom(index + 1);
  const { rate, step } = currencies[currency];
  const orders = [];
  let ago = lastAgo;
  for (let k = 0; k < count; k++) {
    const share = 0.85 + random() * 0.3;
    const pieces = Math.max(1, Math.round(quantity * share));
    const amount = Math.round((pieces * prices[product] * rate) / step) * step;
    // Always on a working hour; the number grows with time.
    orders.push({
      id: `NL-${20_000 + index * 23 + (count - k)}`,
      at: today - ago * dayMs + 10 * 3_600_000,
      product,
      quantity: pieces,
      amount: Math.round(amount * 100) / 100,
    });
    const stretch = trend === 'slowing' ? 1 + 1.1 * 0.55 ** k : 1;
    ago += Math.max(1, Math.round(every * stretch * (0.9 + random() * 0.2)));
  }
  return orders;
}

function buildCustomer(index, today) {
  const template = index < baseCount ? templates[index] : furtherTemplate(index);
  const number = firstId + index;
  const currency = template.currency ?? currencyOf[template.lang];
  const orders = buildOrders(template, index, today, currency);
  const contracts =
    template.contract === null
      ? []
      : [
          {
            id: `SC-${String(number).slice(-3)}/${4 + (index % 5)}`,
            kind: template.contract[0],
            startAt: today - template.contract[1] * dayMs,
            endAt: today + template.contract[2] * dayMs,
            isRunning: template.contract[2] >= 0,
          },
        ];
  const cases = template.cases.map(([subject, opened, closed], k) => ({
    id: `${4000 + index * 3 + k}`,
    subject,
    openedAt: today - opened * dayMs + 8 * 3_600_000,
    closedAt: closed === null ? null : today - closed * dayMs + 15 * 3_600_000,
  }));
  const messages = template.mails.map(([ago, hour, direction, subject, text, more], k) => {
    const at = today - ago * dayMs + (hour * 60 + ((index * 13 + k * 17) % 56)) * 60_000;
    const nearest = () => orders.toSorted((a, b) => Math.abs(a.at - at) - Math.abs(b.at - at))[0]?.id ?? '';
    const fill = (words) => words.replace('{order}', nearest).replace('{contract}', contracts[0]?.id ?? '');
    return {
      id: `m${number}${String(k + 1).padStart(2, '0')}`,
      at,
      direction,
      subject: fill(subject),
      text: fill(text),
      quoted: more?.quoted ?? null,
    };
  });
  return {
    id: String(number),
    lang: template.lang,
    plan: template.plan,
    name: template.name,
    company: template.company,
    role: template.role,
    email: template.email,
    phone: template.phone,
    city: template.city,
    owner: template.owner,
    currency,
    sinceAt: today - template.since * dayMs,
    orders,
    contracts,
    cases,
    messages,
  };
}

/** Midnight UTC of `YYYY-MM-DD`, in ms since 1970; today without one. Throws on anything that is not a day. */
export function startOfDay(now) {
  if (now === undefined) return Math.floor(Date.now() / dayMs) * dayMs;
  const at = /^\d{4}-\d{2}-\d{2}$/.test(now) ? Date.parse(`${now}T00:00:00Z`) : Number.NaN;
  if (Number.isNaN(at)) throw new RangeError(`not a day (YYYY-MM-DD): ${now}`);
  return at;
}

/**
 * Customers in the order of their numbers, the first forty hand-written. `now`: YYYY-MM-DD. Orders newest first,
 * messages oldest first, `…At` in ms since 1970 UTC.
 */
export function buildCustomers({ now, rows = baseCount } = {}) {
  const today = startOfDay(now);
  return Array.from({ length: rows }, (_, index) => buildCustomer(index, today));
}

/** Latest message from the customer, and whether anybody wrote back after it. Null when they never wrote. */
export function lastIncoming({ messages }) {
  const mail = messages.findLast(({ direction }) => direction === 'in');
  return mail === undefined ? null : { ...mail, isAnswered: isAnswered(messages, mail) };
}

export const isAnswered = (messages, mail) => messages.some(({ direction, at }) => direction === 'out' && at > mail.at);

export const openCases = ({ cases }) => cases.filter(({ closedAt }) => closedAt === null).length;

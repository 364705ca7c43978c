/**
 * A light stemmer for Persian words as `normaliseText` and `readWords` leave them (no ZWNJ, آ as ا, affixes joined). Verbs
 * are known by their two stems; every other word loses the endings of plural, possession, comparison and indefiniteness.
 */

/** Past and present stem of the verbs that ordinary letters use, also the spoken ones. */
const verbs = (
  'کرد کن|شد شو ش|داد ده د|گرفت گیر|گفت گو گ|رفت رو ر|امد ا یا|خواست خواه خوا|داشت دار|توانست توان تونست تون|دید بین|رسید رس|رساند رسان رسون|' +
  'فرستاد فرست|خرید خر|فروخت فروش|پرداخت پرداز|ماند مان مون موند|گذاشت گذار ذار|گذشت گذر|زد زن|برد بر|اورد اور ار|نوشت نویس|خواند خوان خون|شنید شنو|دانست دان دون|' +
  'شناخت شناس|ساخت ساز|انداخت انداز|ریخت ریز|بست بند|شکست شکن|فهمید فهم|پرسید پرس|کشید کش|پذیرفت پذیر|یافت یاب|باخت باز|افتاد افت|ایستاد ایست|نشست نشین|گشت گرد|' +
  'برگشت برگرد|برداشت بردار|سپرد سپار|پیوست پیوند|اموخت اموز|خورد خور|ترسید ترس|چسبید چسب|ارزید ارز|کاست کاه|بخشید بخش|پیچید پیچ|پسندید پسند|' +
  'سنجید سنج|کوشید کوش|طلبید طلب|پیمود پیما|افزود افزا|فرمود فرما|نمود نما|بود باش|ارزاند ارزان|چرخید چرخ|خندید خند|رنجید رنج|رنجاند رنجان|گشود گشا|سوخت سوز|کوبید کوب|پرید پر|لنگید لنگ'
)
  .split('|')
  .map((stems) => stems.split(' '));
/** The stems that only the present takes are the second and those after it. */
const pastStems = new Map<string, string>();
const presentStems = new Map<string, string>();
for (const [past = '', ...present] of verbs) {
  pastStems.set(past, past);
  for (const stem of present) {
    presentStems.set(stem, past);
    if (/[دت]$/u.test(stem) && stem.length > 3) pastStems.set(stem, past);
  }
}

/** Of the past («کردم»), of the participle («کرده‌اید») and of the infinitive («کردن»). */
const pastEndings = new Set(
  ' م ی یم ید ین ند ن ه هام های هایم هاید هاند هاست هبود هبودم هبودی هبودیم هبودید هبودند نی نش نم نت'.split(' '),
);
const presentEndings = new Set(' م ی یم ید ین ند ن د ه یی ییم یید یند'.split(' '));
const longestVerbEnding = 7;

/** `shortest`: of the present stem; one of two letters needs its prefix, unless an auxiliary. */
type Prefix = { prefix: string; isNegative: boolean; hasPast: boolean; shortest: number };
const prefixes: readonly Prefix[] = [
  { prefix: 'نمی', isNegative: true, hasPast: true, shortest: 1 },
  { prefix: 'می', isNegative: false, hasPast: true, shortest: 1 },
  { prefix: '', isNegative: false, hasPast: true, shortest: 3 },
  { prefix: 'نی', isNegative: true, hasPast: true, shortest: 2 },
  { prefix: 'ن', isNegative: true, hasPast: true, shortest: 2 },
  { prefix: 'ب', isNegative: false, hasPast: false, shortest: 2 },
  { prefix: 'بی', isNegative: false, hasPast: false, shortest: 2 },
];
/** Their present stands without a prefix after a noun: «لغو کنیم». */
const auxiliaries = new Set(['کن', 'شو', 'ده', 'رو']);

function verbStem(word: string, { prefix, hasPast, shortest }: Prefix): string | undefined {
  for (let length = Math.min(longestVerbEnding, word.length - 1); length >= 0; length--) {
    const stem = word.slice(0, word.length - length);
    const ending = word.slice(word.length - length);
    const past = hasPast && pastEndings.has(ending) ? pastStems.get(stem) : undefined;
    if (past !== undefined) return past;
    const isWhole = prefix !== '' || (ending !== '' && ending !== 'ه' && ending !== 'ی');
    if (isWhole && (stem.length >= shortest || auxiliaries.has(stem)) && presentEndings.has(ending)) {
      const present = presentStems.get(stem);
      if (present !== undefined) return present;
    }
  }
  return undefined;
}

/** Several of them, the outermost first; a short word is left as it is, for it is seldom inflected. */
const nounEnding =
  /^(?:(.{2,}?)(?:ها(?:ی(?:ی|م|ت|ش|مان|تان|شان)?|م|ت|ش|مان|تان|شان|مون|تون|شون)?|مان|تان|شان|مون|تون|شون)|(.{3,}?)تر(?:ی|ین)?|(.{4,})(?:ان|ات|ایی)|(.{3,})(?:[متشی]|ام|اش))$/u;

/** How the stem of a negated verb begins. */
export const negated = 'ن+';

/** The stem of a Persian word; a negated verb has «ن+» before the stem. */
export function stemPersian(word: string): string {
  for (const prefix of prefixes) {
    if (!word.startsWith(prefix.prefix)) continue;
    const stem = verbStem(word.slice(prefix.prefix.length), prefix);
    if (stem !== undefined) return prefix.isNegative ? negated + stem : stem;
  }
  let stem = word;
  for (let found = nounEnding.exec(stem); found !== null; found = nounEnding.exec(stem))
    stem = found.slice(1).find((group) => group !== undefined) ?? stem;
  return stem;
}

// The words that dates are written with, folded as dates.ts folds them: lower case, no accents, no ZWNJ, one ی and ک.

import { wordMap } from './word-map.ts';

/** Each place holds the names of one month or weekday; its number is the value. */
const places = (names: readonly string[]) => wordMap(names.map((words, i) => [i, words]));

export const gregorianMonths = places([
  'january январь января ژانویه januar janner janvier enero',
  'february февраль февраля فوریه februar fevrier febrero',
  'march март марта مارس مارچ marz mars marzo',
  'april апрель апреля اوریل اپریل avril abril',
  'may май мая مه می mai mayo',
  'june июнь июня ژوئن ژوین جون juni juin junio',
  'july июль июля ژوئیه ژوییه جولای juli juillet julio',
  'august август августа اوت اگوست aout agosto',
  'september сентябрь сентября سپتامبر septembre septiembre setiembre',
  'october октябрь октября اکتبر oktober octobre octubre',
  'november ноябрь ноября نوامبر novembre noviembre',
  'december декабрь декабря دسامبر dezember decembre diciembre',
]);
export const jalaliMonths = places([
  'فروردین farvardin фарвардин',
  'اردیبهشت ordibehesht urdibehesht ордибехешт',
  'خرداد khordad хордад',
  'تیر tir тир',
  'مرداد امرداد mordad мордад',
  'شهریور shahrivar шахривер шахривар',
  'مهر mehr мехр',
  'ابان aban абан',
  'اذر azar азер',
  'دی dey дей',
  'بهمن bahman бахман',
  'اسفند esfand эсфанд',
]);
/** From Sunday on, as Date counts. */
export const weekdays = places([
  'sunday sun воскресенье вс یکشنبه sonntag dimanche domingo',
  'monday mon понедельник пн دوشنبه montag lundi lunes',
  'tuesday tue вторник вт سهشنبه dienstag mardi martes',
  'wednesday wed среда среду ср چهارشنبه mittwoch mercredi miercoles',
  'thursday thu четверг чт پنجشنبه donnerstag jeudi jueves',
  'friday fri пятница пятницу пт جمعه ادینه freitag vendredi viernes',
  'saturday sat суббота субботу сб شنبه samstag sonnabend samedi sabado',
]);
/** German weekdays of two letters, words of other languages too: only beside a date or a time. */
export const shortWeekdays = places(['so', 'mo', 'di', 'mi', 'do', 'fr', 'sa']);

/** Days from today. */
export const dayWords = wordMap([
  [-2, 'позавчера پریروز vorgestern avanthier anteayer antier'],
  [-1, 'yesterday вчера دیروز gestern hier ayer'],
  [0, 'today сегодня امروز heute aujourdhui hoy'],
  [1, 'tomorrow завтра فردا morgen demain manana'],
  [2, 'послезавтра پسفردا ubermorgen apresdemain pasadomanana'],
]);

/** Words that some write apart. */
export const joined: readonly (readonly [RegExp, string])[] = [
  [/(یک|دو|سه|چهار|پنج) شنبه/gu, '$1شنبه'],
  [/پس فردا/gu, 'پسفردا'],
  [/avant-hier/gu, 'avanthier'],
  [/apres-demain/gu, 'apresdemain'],
  [/pasado manana/gu, 'pasadomanana'],
];

export const nowWords =
  /^(?:(?:just |right )?now|moments ago|a (?:few seconds|moment) ago|less than a minute ago|только что|сейчас|(?:несколько секунд|меньше минуты|менее минуты) назад|همین (?:الان|حالا)|(?:هم ?)?اکنون|الان|(?:لحظاتی|چند (?:لحظه|ثانیه)|کمتر از (?:یک|1) دقیقه) پیش|jetzt|gerade eben|vor (?:ein paar|wenigen) sekunden|maintenant|a linstant|il y a quelques secondes|ahora|hace unos segundos)$/u;

/** Before or behind a last weekday: the latest such day before today. */
export const lastWords = new Set(
  'last прошлый прошлая прошлую прошлое گذشته پیش قبل letzter letzten letzte vergangenen dernier derniere pasado'.split(' '),
);

/** ms. Months and years are left out: how long one is depends on where it begins. */
export const units = wordMap([
  [1000, 's sec secs second seconds с сек секунду секунды секунд ثانیه sek sekunde sekunden seconde secondes seg segundo segundos'],
  [60_000, 'min mins minute minutes мин минуту минуты минут دقیقه minuten minuto minutos'],
  [3_600_000, 'h hr hrs hour hours ч час часа часов ساعت std stunde stunden heure heures hora horas'],
  [86_400_000, 'd day days д дн день дня дней сутки суток روز tag tage tagen j jour jours dia dias'],
  [604_800_000, 'w wk wks week weeks нед неделю недели недель هفته wo woche wochen sem semaine semaines semana semanas'],
]);

/** What stands before and behind a span of time, and which way it counts from now. */
export const directions: readonly (readonly [before: string, behind: string, sign: 1 | -1])[] = [
  ['', ' ago', -1],
  ['', ' тому назад', -1],
  ['', ' назад', -1],
  ['', ' پیش', -1],
  ['', ' قبل', -1],
  ['vor ', '', -1],
  ['il y a ', '', -1],
  ['hace ', '', -1],
  ['in ', '', 1],
  ['через ', '', 1],
  ['', ' دیگر', 1],
  ['', ' بعد', 1],
  ['dans ', '', 1],
  ['dentro de ', '', 1],
];

export const numerals = wordMap([
  [1, 'a an one один одну одна یک ein einem einer eine un une una'],
  [2, 'two два две دو zwei deux dos'],
  [3, 'three три سه drei trois tres'],
  [4, 'four четыре چهار vier quatre cuatro'],
  [5, 'five пять پنج funf cinq cinco'],
  [6, 'six шесть شش sechs seis'],
  [7, 'seven семь هفت sieben sept siete'],
  [8, 'eight восемь هشت acht huit ocho'],
  [9, 'nine девять نه neun neuf nueve'],
  [10, 'ten десять ده zehn dix diez'],
  [11, 'eleven одиннадцать یازده elf onze once'],
  [12, 'twelve двенадцать دوازده zwolf douze doce'],
  [13, 'thirteen тринадцать سیزده'],
  [14, 'fourteen четырнадцать چهارده'],
  [15, 'fifteen пятнадцать پانزده پونزده quinze quince'],
  [16, 'sixteen шестнадцать شانزده'],
  [17, 'seventeen семнадцать هفده'],
  [18, 'eighteen восемнадцать هجده هیجده'],
  [19, 'nineteen девятнадцать نوزده'],
  [20, 'twenty двадцать بیست zwanzig vingt veinte'],
  [30, 'thirty тридцать سی dreißig trente treinta'],
  [40, 'forty сорок چهل'],
  [50, 'fifty пятьдесят پنجاه'],
  [60, 'sixty шестьдесят شصت'],
  [70, 'seventy семьдесят هفتاد'],
  [80, 'eighty восемьдесят هشتاد'],
  [90, 'ninety девяносто نود'],
  [100, 'hundred сто صد'],
]);

/**
 * Which half of the day words behind the hour mean. `night`: hours from six on are the evening's, the others the
 * morning's. What also counts spans (3 дня: three days) needs minutes, or a word for the hour before it.
 */
export const dayHalves: readonly { half: 'am' | 'pm' | 'night'; words: string; isSpan: boolean }[] = [
  { half: 'am', words: 'a\\.? ?m\\.?', isSpan: false },
  { half: 'pm', words: 'p\\.? ?m\\.?', isSpan: false },
  { half: 'am', words: 'قبل ?از ?ظهر|ق\\. ?ظ\\.?|صبح|بامداد', isSpan: false },
  { half: 'pm', words: 'بعد ?از ?ظهر|ب\\. ?ظ\\.?|عصر', isSpan: false },
  { half: 'night', words: '(?:نیمه ?)?شب|ночи', isSpan: true },
  { half: 'am', words: 'утра|in the morning|morgens|vormittags|du matin|de la (?:madrugada|manana)', isSpan: false },
  { half: 'pm', words: 'вечера|in the (?:afternoon|evening)', isSpan: false },
  { half: 'pm', words: 'mittags|nachmittags|abends|de lapres-midi|du soir|de la tarde', isSpan: false },
  { half: 'pm', words: 'дня', isSpan: true },
  { half: 'night', words: 'at night|nachts|de la noche', isSpan: false },
];

/** Minutes east of UTC. Short names that mean one zone only (RFC 5322 for the American ones; CST is China's too). */
export const zones = wordMap([
  [0, 'z ut utc gmt wet گرینویچ'],
  [60, 'cet mez'],
  [120, 'cest mesz eet'],
  [180, 'eest msk мск'],
  [210, 'irst'],
  [270, 'irdt'],
  [-240, 'edt'],
  [-300, 'est cdt'],
  [-360, 'mdt'],
  [-420, 'mst pdt'],
  [-480, 'pst'],
]);

/** The words that name a calendar beside a year. */
export const eras: readonly (readonly [era: 'jalali' | 'gregorian', pattern: RegExp])[] = [
  ['jalali', /(?<!\p{L})(?:ap|ه ?\.? ?ش|هجری ?شمسی|هجری ?خورشیدی|شمسی|خورشیدی|перс\.? ?(?:год)?)(?!\p{L})\.?/u],
  ['gregorian', /(?<!\p{L})(?:ad|ce|میلادی|م|н\. ?э|n\. ?chr|ap\. ?j\.?-?c|d\. ?c)(?!\p{L})\.?/u],
];

/** Words and endings that stand in dates and change nothing. */
export const fillers = new Set(
  (
    't at on of the st nd rd th until till by since в во с до от г год года году й е го ое ' +
    'ساعت در روز مورخ مورخه تاریخ از تا ماه سال و am um den der vom bis seit le du au a de er el del las la al'
  ).split(' '),
);

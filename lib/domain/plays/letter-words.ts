import type { Language } from '../language.ts';

/** Words that the guard of letters looks for. Common knowledge, no data set. */

/**
 * What stands in brackets where a letter's writer left something to be filled in: the first or the last word of the
 * bracket is one of these. One form of ی and ک, lower case, ё as е.
 */
export const blankWords: ReadonlySet<string> = new Set(
  [
    'name firstname surname lastname fullname customer client company organisation organization recipient contact date day month time deadline',
    'amount sum price number product service order invoice offer discount competitor title position signature phone email address insert your what reason topic',
    'نام اسم نام‌خانوادگی مشتری شرکت تاریخ روز ماه ساعت مبلغ قیمت شماره محصول کالا خدمت سفارش فاکتور پیشنهاد تخفیف رقیب سمت امضا تلفن ایمیل نشانی موضوع علت دلیل',
    'имя фамилия отчество фио клиент клиента компания компании организация организации дата дату день месяц время срок сумма сумму цена цену номер',
    'товар товара продукт продукта услуга услуги заказ заказа счет счета скидка предложение конкурент конкурента должность подпись телефон адрес что тема тему причина причину',
  ]
    .join(' ')
    .split(' '),
);

/**
 * What we say about customers among ourselves. Whole phrases, for the single words are innocent: "risk" and "score" have
 * their place in letters. `*` stands for up to four letters of an ending.
 */
export const internalPhrases: readonly string[] = [
  'churn risk*',
  'churn score*',
  'churn probability',
  'churn prediction*',
  'risk of churn*',
  'risk of leaving us',
  'risk of attrition',
  'likely to churn',
  'likelihood to churn',
  'about to churn',
  'risk score*',
  'customer health score*',
  'customer score*',
  'retention risk*',
  'attrition risk*',
  'defection risk*',
  'at-risk customer*',
  'at-risk client*',
  'at-risk account*',
  'at-risk list',
  'at-risk segment*',
  'at risk customer*',
  'at risk account*',
  'high-risk customer*',
  'high risk customer*',
  'high-risk account*',
  'flagged as at risk',
  'marked as at risk',
  'win-back',
  'winback',
  'امتیاز ریسک',
  'امتیاز خطر',
  'امتیاز ریزش',
  'امتیاز سلامت مشتری',
  'ریزش مشتری*',
  'ریسک ریزش',
  'خطر ریزش',
  'احتمال ریزش',
  'در معرض ریزش',
  'ریسک رفتن مشتری',
  'خطر رفتن مشتری',
  'خطر رفتن شما',
  'احتمال رفتن مشتری',
  'مشتری پرریسک',
  'مشتری پر ریسک',
  'مشتری پرخطر',
  'مشتری پر خطر',
  'مشتری در خطر',
  'مشتریان در خطر',
  'مشتریان پرریسک',
  'برنامه بازگرداندن مشتری',
  'برنامهٔ بازگرداندن مشتری',
  'طرح بازگرداندن مشتری',
  'риск* ухода',
  'риск* оттока',
  'риск* потери клиента',
  'отток* клиентов',
  'вероятност* ухода',
  'вероятност* оттока',
  'прогноз* оттока',
  'склон* к оттоку',
  'склон* к уходу',
  'балл* риска',
  'скор* риска',
  'риск-скор*',
  'скоринг* клиент*',
  'скоринговый балл*',
  'скорингового балл*',
  'показатель оттока',
  'клиент* в зоне риска',
  'клиент* из зоны риска',
  'клиент* группы риска',
  'клиент* с высоким риском',
  'рискованн* клиент*',
  'план* возврата клиента',
  'план* возвращения клиента',
];

/** Words behind a title that are an office and no name: "Mr President". */
export const officeWords: ReadonlySet<string> = new Set(
  'president chairman chairwoman chairperson chair ambassador minister director secretary speaker mayor judge governor editor президент директор председатель министр редактор مدیر مدیرعامل رئیس رییس وزیر سردبیر'.split(
    ' ',
  ),
);

/** Russian short names that no list of full names holds, each with how the names begin that it is short for; folded. */
export const russianShortNames: readonly (readonly [short: string, longs: string])[] = [
  ['саша', 'александр'],
  ['леша', 'алексе'],
  ['алеша', 'алексе'],
  ['толя', 'анатоли'],
  ['андрюша', 'андре'],
  ['настя', 'анастаси'],
  ['аня', 'анна'],
  ['боря', 'борис'],
  ['валя', 'вале'],
  ['вика', 'виктори'],
  ['витя', 'виктор'],
  ['вова', 'владимир'],
  ['володя', 'владимир'],
  ['слава', 'вячеслав владислав святослав станислав ярослав мирослав ростислав'],
  ['галя', 'галин'],
  ['гена', 'геннади'],
  ['гриша', 'григори'],
  ['даша', 'дар'],
  ['дима', 'дмитри димитри'],
  ['женя', 'евгени'],
  ['катя', 'екатерин катерин'],
  ['лена', 'елен алена'],
  ['лиза', 'елизавет'],
  ['ваня', 'иван'],
  ['ира', 'ирин ираид'],
  ['костя', 'константин'],
  ['ксюша', 'ксени оксан'],
  ['люба', 'любов'],
  ['люда', 'людмил'],
  ['маша', 'мария марья'],
  ['рита', 'маргарит'],
  ['миша', 'михаил'],
  ['надя', 'надежд'],
  ['наташа', 'натал'],
  ['коля', 'никола'],
  ['оля', 'ольг'],
  ['паша', 'павел'],
  ['петя', 'петр'],
  ['рома', 'роман'],
  ['света', 'светлан'],
  ['сережа', 'серге'],
  ['соня', 'соф'],
  ['таня', 'татьян'],
  ['федя', 'федор'],
  ['юля', 'юли'],
  ['юра', 'юри'],
];

/** What stands apart at the end of a Persian family name: «موسوی نژاد». Folded. */
export const persianFamilyEndings: ReadonlySet<string> = new Set('نژاد زاده پور فر فرد نیا منش راد خواه پناه وند تبار'.split(' '));

/** Short forms that begin otherwise than the name that they are short for; folded. */
export const shortForms: readonly (readonly [short: string, long: string])[] = [
  ['bob', 'robert'],
  ['jack', 'john'],
  ['harry', 'henry'],
  ['harry', 'harold'],
  ['jim', 'james'],
  ['jimmy', 'james'],
  ['joe', 'joseph'],
  ['becky', 'rebecca'],
  ['jo', 'josephine'],
  ['jo', 'joanna'],
  ['ted', 'edward'],
  ['ted', 'theodore'],
  ['tom', 'thomas'],
  ['mike', 'michael'],
  ['tony', 'anthony'],
  ['tony', 'antonio'],
  ['molly', 'mary'],
  ['polly', 'mary'],
  ['sally', 'sarah'],
  ['nancy', 'anne'],
  ['sue', 'susan'],
  ['sean', 'john'],
  ['ron', 'aaron'],
  ['kate', 'ekaterina'],
  ['kate', 'kath'],
  ['kate', 'cath'],
  ['katie', 'cath'],
  ['kathy', 'cath'],
  ['cathy', 'kath'],
  ['dave', 'david'],
  ['steve', 'stephen'],
  ['jeff', 'geoff'],
  ['lisa', 'elizabeth'],
  ['fatima', 'fatemeh'],
  ['mike', 'mikhail'],
  ['алекс', 'александр'],
  ...russianShortNames.flatMap(([short, longs]) => longs.split(' ').map((long): [string, string] => [short, long])),
];

/**
 * In what a customer wrote these tell that somebody speaks or cries out: "Still waiting, and this is unacceptable" names no
 * matter, and "my order" is ours in no letter of ours. As `readWords` reads them.
 */
export const speakingWords: Record<Language, ReadonlySet<string>> = {
  en: new Set(
    [
      'i im ive ill id me my mine we weve us our ours you youre youve your yours this why how what when where who please need want nobody',
      'waiting unacceptable disappointed disappointing disappointment angry furious upset unhappy terrible awful horrible appalling disgrace',
      'disgraceful outrageous ridiculous shame joke urgent asap enough fed complaint complain complaining',
    ]
      .join(' ')
      .split(' '),
  ),
  fa: new Set(
    [
      'من ما شما تو مرا چرا چطور چگونه چه کی کجا آیا کسی لطفا خواهش',
      'منتظرم منتظریم منتظر شکایت گلایه اعتراض افتضاح فوری عصبانی ناراضی ناراضیم غیرقابل قابل مسخره متاسفم متاسفیم شرم',
    ]
      .join(' ')
      .split(' '),
  ),
  ru: new Set(
    [
      'я мы вы ты мне нам вам вас нас меня мой моя мое мои моего моей моих мою наш наша наше наши нашего нашей наших нашу',
      'ваш ваша ваше ваши вашего вашей ваших вашу это почему зачем когда где куда кто что как сколько доколе никто пожалуйста',
      'прошу требую требуем жду ждем возмущен возмущена возмущены возмутительно возмущение недопустимо неприемлемо безобразие ужас ужасно',
      'кошмар позор срочно хватит надоело разочарован разочарована разочарованы недоволен недовольна недовольны жалоба претензия рекламация жалуюсь',
    ]
      .join(' ')
      .split(' '),
  ),
};

/** What stands before the matter itself: "Complaint: two boxes missing". */
export const matterLabel = /^(?:complaint|claim|problem|شکایت|گلایه|مشکل|жалоба|претензия|рекламация|проблема)\s?[:：–—-]\s*/iu;

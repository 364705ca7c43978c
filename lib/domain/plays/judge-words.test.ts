import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languages, type Language } from '../language.ts';
import { countPhrases } from '../text/phrases.ts';
import { judgeWords, longestParagraph, type WordFault } from './judge-words.ts';
import { wordsToAvoid, wordTopics } from './words-to-avoid.ts';

const competitors = [{ name: 'Tallybird', spellings: ['Таллибёрд', 'تالی‌برد', 'Tally Bird Ltd'] }];
const judge = (text: string, language: Language) => judgeWords(text, language, { competitors });

/** Sentences that must be found, by their fault. */
const found: Record<Language, [WordFault, string][]> = {
  en: [
    ['disparages', '{competitor} is unreliable, and you will see it.'],
    ['disparages', 'Everybody knows that Tallybird has poor support.'],
    ['disparages', 'You work with Tallybird. They are simply incompetent.'],
    ['disparages', 'Unlike [{competitor}|other suppliers], we answer the phone.'],
    ['disparages', 'You cannot trust Tally Bird Ltd with your data.'],
    ['disparages', 'Your current supplier is overpriced.'],
    ['blames', 'I am sorry, my colleague forgot to send the parts.'],
    ['blames', 'It was the mistake of another department.'],
    ['blames', 'That is not our fault.'],
    ['blames', 'As I already told you, the form was missing.'],
    ['blames', 'You should have told us earlier.'],
    ['promisesTooMuch', 'We guarantee that this is the last delay.'],
    ['promisesTooMuch', 'It will never happen, and never again will you wait.'],
    ['promisesTooMuch', 'We will always be there for you.'],
    ['promisesTooMuch', 'I’ll fix it immediately, whatever else is on my desk.'],
    ['promisesTooMuch', 'We do whatever it takes to keep you.'],
    ['promisesTooMuch', 'You can be 100% sure of the date.'],
    ['promisesTooMuch', 'It is the best price on the market.'],
    ['internalWord', 'Our system shows a high churn probability for you.'],
    ['internalWord', 'Your risk score went up last week.'],
    ['internalWord', 'You are on our list: at-risk customers.'],
    ['internalWord', 'This is our win-back offer for you.'],
    ['unknownPlaceholder', 'Dear {customer}, thank you.'],
    ['unknownPlaceholder', 'Dear {customerName, thank you.'],
    ['blank', 'Dear [name], thank you.'],
    ['blank', 'The parts come on ____ at the latest.'],
    ['longParagraph', `It is so ${'very '.repeat(130)}long.`],
  ],
  fa: [
    ['disparages', '{competitor} بی‌کیفیت است و خودتان می‌بینید.'],
    ['disparages', 'همه می‌دانند که پشتیبانی تالی‌برد خیلی ضعیف است.'],
    ['disparages', 'شما با تالی‌برد کار می‌کنید. آن‌ها بی‌تجربه‌اند و آن‌ها واقعاً بی‌تجربه هستند.'],
    ['disparages', 'برخلاف [{competitor}|شرکت‌های دیگر] ما تلفن را جواب می‌دهیم.'],
    ['disparages', 'رقیب ما قابل اعتماد نیست.'],
    ['disparages', 'تالي‌برد گران‌فروش است.'],
    ['blames', 'ببخشید، همکارم فراموش کرده بود قطعه‌ها را بفرستد.'],
    ['blames', 'این اشتباه از واحد مالی بود.'],
    ['blames', 'این تأخیر تقصیر ما نیست.'],
    ['blames', 'همان‌طور که قبلاً گفتم، فرم ناقص بود.'],
    ['blames', 'باید زودتر خبر می‌دادید.'],
    ['promisesTooMuch', 'تضمین می‌کنیم که این آخرین تأخیر است.'],
    ['promisesTooMuch', 'این اشتباه دیگر هرگز تکرار نمی‌شود.'],
    ['promisesTooMuch', 'ما همیشه در کنار شما هستیم.'],
    ['promisesTooMuch', 'بلافاصله مشکل را حل می‌کنم.'],
    ['promisesTooMuch', 'صددرصد مطمئن باشید که سر وقت می‌رسد.'],
    ['promisesTooMuch', 'به هر قیمتی شما را نگه می‌داریم.'],
    ['promisesTooMuch', 'خدمات ما بی‌نظیر است.'],
    ['promisesTooMuch', 'هیچ مشکلی پیش نخواهد آمد.'],
    ['internalWord', 'احتمال ریزش شما بالاست.'],
    ['internalWord', 'شما در فهرست مشتریان در خطر هستید.'],
    ['internalWord', 'این بخشی از طرح بازگرداندن مشتری است.'],
    ['unknownPlaceholder', 'سلام {نام}، وقتتان بخیر.'],
    ['blank', 'سلام [نام مشتری]، وقتتان بخیر.'],
    ['longParagraph', `این نامه ${'خیلی '.repeat(130)}بلند است.`],
  ],
  ru: [
    ['disparages', 'Компания {competitor} ненадёжна, Вы это увидите.'],
    ['disparages', 'Все знают, что у Таллибёрда ужасная поддержка.'],
    ['disparages', 'Вы работаете с Таллибёрдом. Они обманывают клиентов.'],
    ['disparages', 'В отличие от [{competitor}|других поставщиков] мы отвечаем на звонки.'],
    ['disparages', 'Конкурентам нельзя доверять.'],
    ['disparages', 'У конкурентов завышенные цены.'],
    ['blames', 'Извините, мой коллега забыл отправить детали.'],
    ['blames', 'Это произошло по вине другого отдела.'],
    ['blames', 'Это не наша вина.'],
    ['blames', 'Как я уже писала, формы не хватало.'],
    ['blames', 'Вы должны были предупредить нас раньше.'],
    ['promisesTooMuch', 'Гарантируем, что это последняя задержка.'],
    ['promisesTooMuch', 'Такое больше никогда не случится.'],
    ['promisesTooMuch', 'Мы всегда на связи.'],
    ['promisesTooMuch', 'Немедленно всё исправим.'],
    ['promisesTooMuch', 'Решим вопрос любой ценой.'],
    ['promisesTooMuch', 'Можете быть на 100 % уверены в сроке.'],
    ['promisesTooMuch', 'Это лучшая цена на рынке.'],
    ['promisesTooMuch', 'Такая ошибка больше не повторится.'],
    ['internalWord', 'Ваш риск оттока вырос.'],
    ['internalWord', 'Вы попали в группу: клиенты в зоне риска.'],
    ['internalWord', 'Это часть плана возврата клиента.'],
    ['unknownPlaceholder', 'Здравствуйте, {имя}!'],
    ['blank', 'Здравствуйте, [имя]!'],
    ['longParagraph', `Это ${'очень '.repeat(120)}длинно.`],
  ],
};

/** Sentences that are well said: a warning here would teach people to look past warnings. */
const fine: Record<Language, string[]> = {
  en: [
    '[{competitor}|That] is a good company, and I can see why you value them.',
    'What is good about working with Tallybird?',
    'Which of your expectations does {competitor} not meet at the moment?',
    'Tallybird is not bad at all, and we share some customers with them.',
    'Compared with the competition we are slow in one thing: the first setup.',
    'We were worse than you may expect of us, and I am sorry.',
    'The two parts were useless, so they come back to us at our cost.',
    'They are terrible news, these delays, and they are ours.',
    'My colleague Nora Feld will look after you from Monday.',
    'I asked our warehouse, and the parts left on {date}.',
    'The mistake was ours, and I am sorry.',
    'This is not your fault.',
    'Did you have a chance to look at the offer?',
    'You should have received the parts by now.',
    'As we said on the phone, the next step is the trial.',
    'We cannot guarantee the day yet, so I will write to you on {date}.',
    'The device has a guarantee of two years.',
    'Can you tell me what they guarantee you today?',
    'As always, thank you for your trust.',
    'I always enjoy our calls.',
    'I will call you immediately after the test.',
    'We refund 100 % of the amount.',
    'Please call me whenever it suits you, at any time of the day.',
    'We never received the form, could you send it once more?',
    'The risk of a second delay is small, and here is what we do about it.',
    'I will always be glad to hear from you.',
    'There is no risk in a trial: you can end it any day.',
    'We would like to win your trust back.',
    'Your credit score plays no part in this offer.',
    'A delivery that is at risk shows up here a day earlier.',
    'About [{issue}|it]: {finding}. This is what we do: {solution}.',
    'Thank you for your patience, {customerName}.',
  ],
  fa: [
    '[{competitor} شرکت خوبی است|آن شرکت هم شرکت خوبی است] و می‌فهمم چرا برایش ارزش قائلید.',
    'از چه چیز کار با تالی‌برد راضی هستید؟',
    'کدام انتظارتان را {competitor} برآورده نمی‌کند؟',
    'تالی‌برد شرکت بدی نیست و مشتریان مشترکی هم داریم.',
    'کار ما این بار ضعیف بود و بابتش عذر می‌خواهم.',
    'همکارم خانم فلاح از شنبه کنار شماست.',
    'از انبار پرسیدم و قطعه‌ها در {date} فرستاده شده‌اند.',
    'اشتباه از ما بود و عذر می‌خواهم.',
    'تقصیر شما نیست.',
    'فرصت کردید پیشنهاد را ببینید؟',
    'همان‌طور که پای تلفن گفتم، قدم بعدی دورهٔ آزمایشی است.',
    'هنوز نمی‌توانیم روزش را تضمین کنیم، برای همین در {date} خبر می‌دهم.',
    'این دستگاه دو سال ضمانت دارد.',
    'مثل همیشه از اعتمادتان سپاسگزارم.',
    'همیشه از گفت‌وگو با شما خوشحال می‌شوم.',
    'بلافاصله پس از آزمایش تماس می‌گیرم.',
    'صددرصد مبلغ را برمی‌گردانیم.',
    'پس از آزمایش بلافاصله خبر می‌دهم.',
    'هرگز فرم به دست ما نرسید؛ ممکن است دوباره بفرستید؟',
    'احتمال تأخیر دوم کم است و این کار را برایش می‌کنیم.',
    'امتیاز شما در باشگاه مشتریان محفوظ است.',
    'بازگرداندن مبلغ سه روز طول می‌کشد.',
    'دربارهٔ [{issue}|آن]: {finding}. این کار را می‌کنیم: {solution}.',
    'چه ساعتی برایتان مناسب است؟',
    'تحویلی که به خطر بیفتد یک روز زودتر اینجا دیده می‌شود.',
    'از صبوری‌تان سپاسگزارم، {customerName}.',
    'اگر همکارم فراموش کرد، همین‌جا خبر بدهید.',
    'رقیب ندارد این صبوری شما، و ما قدرش را می‌دانیم.',
  ],
  ru: [
    '[Компания {competitor}|Эта компания] работает хорошо, и понятно, за что Вы её цените.',
    'Что Вам нравится в работе с Таллибёрдом?',
    'Каким Вашим ожиданиям {competitor} пока не отвечает?',
    'Таллибёрд не хуже нас, и у нас есть общие клиенты.',
    'Сроки у нас хуже, чем у конкурентов, и мы это исправляем.',
    'В этот раз мы сработали ужасно, приношу извинения.',
    'Эти детали некачественные, поэтому заберём их за наш счёт.',
    'Мой коллега Олег Фельд будет с Вами с понедельника.',
    'Склад подтвердил: детали ушли {date}.',
    'Это была наша ошибка, коллеги уже исправили её.',
    'Это не Ваша вина.',
    'Удалось ли Вам посмотреть предложение?',
    'Вы должны были получить детали на этой неделе.',
    'Как мы договорились по телефону, следующий шаг — пробный период.',
    'Пока не гарантируем точный день, напишу Вам {date}.',
    'Гарантия на прибор два года.',
    'Как всегда, спасибо за доверие.',
    'Вы забыли зонт у нас в офисе?',
    'Никто не виноват, так сложилось.',
    'Всегда рады Вашим вопросам.',
    'Немедленно после испытаний позвоню Вам.',
    'Возвращаем 100 % суммы.',
    'Форма к нам так и не пришла, пришлите её, пожалуйста, ещё раз.',
    'Риск второй задержки невелик, и вот что мы для этого делаем.',
    'Никогда не поздно вернуться к разговору.',
    'Возврат денег клиенту занимает три дня.',
    'По вопросу: [{issue}|] {finding}. Вот что мы делаем: {solution}.',
    'Спасибо за терпение, {customerName}.',
    'Если коллега забыл ответить, напишите мне.',
  ],
};

describe.each(languages)('%s', (language) => {
  it.each(found[language])('finds that it %s: %s', (fault, text) => {
    expect(judge(text, language).map((finding) => finding.fault)).toEqual(expect.arrayContaining([fault]));
  });
  it.each(fine[language].map((text) => [text]))('lets pass: %s', (text) => {
    expect(judge(text, language)).toEqual([]);
  });
  it('has well-formed phrases for every topic', () => {
    expect(Object.keys(countPhrases(wordsToAvoid[language], language)).toSorted()).toEqual(
      wordTopics.map((topic) => topic.toLowerCase()).toSorted(),
    );
  });
});

it('tells where the words stand, in the order of the text', () => {
  const text = 'Dear {customer}, we guarantee it.\nTallybird is unreliable.';
  expect(judge(text, 'en')).toEqual([
    { fault: 'unknownPlaceholder', start: 5, end: 15, text: '{customer}' },
    { fault: 'promisesTooMuch', start: 17, end: 29, text: 'we guarantee' },
    { fault: 'disparages', start: 34, end: 57, text: 'Tallybird is unreliable' },
  ]);
});

it('takes a name for an ordinary word where it is written small', () => {
  const named = { competitors: [{ name: 'Simple', spellings: [] }] };
  expect(judgeWords('The simple way is useless here.', 'en', named)).toEqual([]);
  expect(judgeWords('The way of Simple is useless.', 'en', named)).toHaveLength(1);
});

it('knows on a competitor’s card whom “they” and a bare word mean', () => {
  const about = { competitors, isAboutCompetitor: true };
  for (const text of ['They are slow and incompetent.', 'Cheap but unreliable', 'Дёшево, но ненадёжно', 'ارزان ولی بی‌کیفیت']) {
    expect(judgeWords(text, 'en', { competitors })).toEqual([]);
    expect(judgeWords(text, 'en', about).map(({ fault }) => fault)).toEqual(['disparages']);
  }
  expect(judgeWords('Large network, a good price. With us one person answers.', 'en', about)).toEqual([]);
});

it('finds a paragraph that is too long, and leaves the same words in two', () => {
  const half = 'a '.repeat(longestParagraph / 2 - 1);
  expect(judge(`${half}\n${half}`, 'en')).toEqual([]);
  expect(judge(`${half}${half}`, 'en').map(({ fault }) => fault)).toEqual(['longParagraph']);
});

describe('whatever it is given', () => {
  const pieces = [
    '{',
    '}',
    '[',
    '|',
    ']',
    '<',
    '_',
    '.',
    '%',
    '100',
    ' ',
    '\n',
    'we',
    'guarantee',
    'never',
    'again',
    'Tallybird',
    'is',
    'worse',
    'هرگز',
    'دیگر',
    'تضمین',
    'می',
    '\u200c',
    'никогда',
    'больше',
    'гарантируем',
    'конкурент',
    'хуже',
    '𝔵',
    '\u202e',
  ];
  const hostile = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 400 }),
    fc.array(fc.constantFrom(...pieces), { maxLength: 200 }).map((parts) => parts.join('')),
  );
  it('answers with places that hold what they say', () => {
    fc.assert(
      fc.property(hostile, fc.constantFrom(...languages), fc.boolean(), (text, language, isAboutCompetitor) => {
        for (const finding of judgeWords(text, language, { competitors, isAboutCompetitor })) {
          expect(finding.end).toBeGreaterThan(finding.start);
          expect(text.slice(finding.start, finding.end)).toBe(finding.text);
        }
      }),
      { numRuns: 300 },
    );
  });
  it.each(pieces)('comes to an end of %j over and over', (piece) => {
    const text = `${piece} `.repeat(20_000);
    expect(() => judge(text, 'en')).not.toThrow();
    expect(() => judge(text.replaceAll(' ', ''), 'fa')).not.toThrow();
  });
});

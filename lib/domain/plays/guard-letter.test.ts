import { describe, expect, it } from 'vitest';
import { languages } from '../language.ts';
import { fillPlaceholders } from './fill-placeholders.ts';
import { paragraphsFor } from './greetings.ts';
import { guardLetter, opensLikeLetter, type LetterNames } from './guard-letter.ts';
import { plays } from './library.ts';
import { channels, placeholders, registers } from './play.ts';

const nobody: LetterNames = { own: [], customer: [], mentioned: [] };
type Names = Partial<Omit<LetterNames, 'customer'>> & { customer?: string[] };
const told = (text: string, { customer = [], ...names }: Names = {}): string[] =>
  guardLetter({
    paragraphs: text.split('\n'),
    // "Sara Field <sara@field.example>"
    names: {
      ...nobody,
      ...names,
      customer: customer.map((one) => ({ name: one.split(' <')[0]!, email: /<(.*)>/.exec(one)?.[1] ?? null })),
    },
  }).map((problem) =>
    problem.kind === 'blank'
      ? `blank ${problem.text}`
      : problem.kind === 'internalWord'
        ? `ours ${problem.word}`
        : `${problem.kind} ${problem.name}`,
  );

describe('blanks', () => {
  it.each([
    ['Dear {customerName},', '{customerName}'],
    ['Dear {{ first name }},', '{{ first name }}'],
    ['Dear [Name],', '[Name]'],
    ['Your order [order number] is on its way.', '[order number]'],
    ['We meet on [DATE].', '[DATE]'],
    ['Dear <Customer Name>,', '<Customer Name>'],
    ['Dear %FIRST_NAME%,', '%FIRST_NAME%'],
    ['Dear *|FNAME|*,', '*|FNAME|*'],
    ['Please pay ___ by Friday.', '___'],
    ['Dear Mr .....,', '.....'],
    ['«[نام]» گرامی، سلام', '[نام]'],
    ['[نام مشتری] گرامی، سلام', '[نام مشتری]'],
    ['[نام‌ مشتري] گرامی', '[نام‌ مشتري]'],
    ['{نام} گرامی', '{نام}'],
    ['سفارش «___» آماده است.', '___'],
    ['جناب آقای ......', '......'],
    ['Здравствуйте, <имя>!', '<имя>'],
    ['Здравствуйте, [Имя Отчество]!', '[Имя Отчество]'],
    ['Ваш счёт [номер счёта] готов.', '[номер счёта]'],
    ['Договор № ____ от 5 мая', '____'],
    ['It comes on XX/XX/2026.', 'XX/XX/2026'],
    ['Привезём ХХ.ХХ.', 'ХХ.ХХ'],
    ['Dear XXXX,', 'XXXX'],
    ['I am sorry about [what went wrong].', '[what went wrong]'],
    ['بابت [موضوع] عذر می‌خواهم.', '[موضوع]'],
    ['Извините за [что случилось].', '[что случилось]'],
  ])('%s', (text, blank) => {
    expect(told(text)).toEqual([`blank ${blank}`]);
  });

  it.each([
    'Write to <john@firm.example> or see <https://firm.example/name>.',
    'See note [1], [sic], [EXTERNAL], [image: logo.png] and [Ticket#123].',
    'The set {1, 2, 3} and the code { a: 1 } are no blanks, nor is {}.',
    '________________________________',
    'snake_case and __init__ are words.',
    'Well.... we shall see.',
    'ساعت [۱۲:۳۰] منتظر شما هستم.',
    'Смотрите [приложение] и <b>.',
    'With 100% effort and a 50% discount.',
    'Size XXL, card XXXX-1234, version XX.X and the year 20XX.',
  ])('none in: %s', (text) => {
    expect(told(text)).toEqual([]);
  });
});

describe('words of ours', () => {
  it.each([
    ['You have a high churn risk this month.', 'churn risk'],
    ['Your Risk Score is 72.', 'Risk Score'],
    ['As an at-risk customer you get a discount.', 'at-risk customer'],
    ['This is part of our win‑back campaign.', 'win‑back'],
    ['امتیاز ریسک شما بالاست.', 'امتیاز ریسک'],
    ['برای جلوگیری از ریزش مشتری', 'ریزش مشتری'],
    ['احتمال ریزش شما زیاد است', 'احتمال ریزش'],
    ['У Вас высокий риск ухода.', 'риск ухода'],
    ['Мы снижаем отток клиентов.', 'отток клиентов'],
    ['С учётом риска оттока', 'риска оттока'],
    ['Скоринг клиента показал', 'Скоринг клиента'],
    ['По прогнозу оттока Вы уйдёте.', 'прогнозу оттока'],
  ])('%s', (text, word) => {
    expect(told(text)).toEqual([`ours ${word}`]);
  });

  it.each([
    'There is a risk that the delivery is late, and your data is not at risk.',
    'We want to win back your trust.',
    'The final score was 3:1. Your credit card is safe.',
    'We churn butter every day and help you reduce churn. There is a risk of leaving old filters in.',
    'شامپوی ضد ریزش مو و خطر شکستن بسته، خطر رفتن برق',
    'این کار ریسک ندارد و امتیاز باشگاه شما ۱۲۰ است.',
    'Есть риск задержки. Возврат клиенту оформлен, отток воздуха проверен.',
    'Оценка риска пожара готова.',
  ])('none in: %s', (text) => {
    expect(told(text)).toEqual([]);
  });
});

describe('a greeting that names somebody else', () => {
  const sara: Names = { customer: ['Sara Field'], own: ['Mina Rostami', 'Northlight'] };
  const reza: Names = { customer: ['رضا کریمی'] };
  const alexei: Names = { customer: ['Алексей Смирнов'] };

  it.each([
    ['Dear Hannah,', sara, 'Hannah'],
    ['Hi Tom,\nThank you.', sara, 'Tom'],
    ['Dear Ms Johnson,', sara, 'Johnson'],
    ['Dear Peter Johnson,', sara, 'Peter Johnson'],
    ['Gareth, we found the fault.', sara, 'Gareth'],
    ['Dear Gareth,', { customer: ['Desmond Okoro <d.okoro@tidebrook.example>'] }, 'Gareth'],
    ['سلام خانم احمدی،', reza, 'احمدی'],
    ['سرکار خانم مریم احمدی گرامی، سلام', reza, 'مریم احمدی'],
    ['سلام علی جان', reza, 'علی'],
    ['با سلام و احترام\nجناب آقای دکتر نوری،', reza, 'نوری'],
    ['Здравствуйте, Ольга Петровна!', alexei, 'Ольга Петровна'],
    ['Добрый день, Дмитрий!', alexei, 'Дмитрий'],
    ['Уважаемый господин Петров!', alexei, 'Петров'],
    ['Ирина, добрый день!', alexei, 'Ирина'],
    ['جناب آقای موسوی نژاد، سلام', reza, 'موسوی نژاد'],
    ['Привет, Маша!', alexei, 'Маша'],
    ['Маша, привет!', { customer: ['Марк Смирнов'] }, 'Маша'],
    ['Дорогая Ольга!', alexei, 'Ольга'],
    ['Господин Орлов, добрый день!', alexei, 'Орлов'],
  ])('%s', (text, names, name) => {
    expect(told(text, names)).toEqual([`otherName ${name}`]);
  });

  it.each([
    ['first name', 'Hi Sara,', sara],
    ['family name', 'Dear Ms Field,', sara],
    ['first name with another family name', 'Dear Sara Johnson,', sara],
    ['in capitals', 'Dear SARA,', sara],
    ['another spelling', 'Dear Sarah,', sara],
    ['a short form', 'Hi Bob,', { customer: ['Robert Young'] }],
    ['a short form that begins alike', 'Hi Dan,', { customer: ['Daniel Young'] }],
    ['a short form with other letters', 'Hi Kate,', { customer: ['Catherine Young'] }],
    ['a spelling with other letters', 'Dear Stephen,', { customer: ['Steve Young'] }],
    ['the end of the name', 'Hi Becky,', { customer: ['Rebecca Young'] }],
    ['nobody', 'Hello,', sara],
    ['everybody', 'Dear team,', sara],
    ['everybody, capital', 'Dear Customer,', sara],
    ['an office', 'Dear Mr President,', sara],
    ['a word that is no first name we know', 'Dear Quill,', sara],
    ['the company', 'Dear Harborline,', { customer: ['Sara Field', 'Harborline'] }],
    ['oneself', 'Hi Mina,', sara],
    ['whoever signed', 'Hi Gareth,', { ...sara, mentioned: ['Best regards\nGareth Pugh'] }],
    ['a person where the customer is a company', 'Hi Tom,', { customer: ['Harborline Logistics Ltd'] }],
    ['somebody where nobody is known', 'Hi Tom,', {}],
    ['somebody where the name may be read in two ways', 'Dear Gareth,', { customer: ['Desmond Okoro'] }],
    ['another script', 'سلام خانم احمدی،', sara],
    ['another script, Russian', 'Добрый день, Дмитрий!', sara],
    ['a third person', 'سلام، خانم احمدی از بخش مالی تماس گرفتند.', reza],
    ['a third person at the start', 'خانم احمدی گفتند که بسته نرسیده است.', reza],
    ['with an honour', 'رضا جان سلام', reza],
    ['family name, Persian', 'جناب آقای کریمی گرامی، سلام', reza],
    ['Arabic letters', 'سلام آقاي كريمي', reza],
    ['the product’s own greeting', '\u2068رضا کریمی\u2069 گرامی، با سلام و احترام', reza],
    ['greeting with the day', 'سلام، وقتتان بخیر', reza],
    ['a name with the patronymic', 'Здравствуйте, Алексей Петрович!', alexei],
    ['a short form, Russian', 'Лёша, добрый день!', alexei],
    ['colleagues', 'Добрый день, коллеги!', alexei],
    ['a woman’s form', 'Уважаемая госпожа Смирнова!', alexei],
    ['short forms with other letters, Russian', 'Маша, привет!', { customer: ['Мария Смирнова'] }],
    ['dear and short, Russian', 'Дорогой Коля!', { customer: ['Николай Смирнов'] }],
    ['a third person, Russian', 'Господин Орлов, наш мастер, приедет завтра.', alexei],
    ['a family name written apart', 'جناب آقای موسوی نژاد، سلام', { customer: ['علی موسوی‌نژاد'] }],
    ['an office, Persian', 'جناب آقای مدیر فروش، با سلام', reza],
    ['with an accent', 'Dear André,', { customer: ['Andre Young'] }],
  ])('is not: %s', (_, text, names) => {
    expect(told(text, names)).toEqual([]);
  });

  it('whatever was written to them in other words', () => {
    const mentioned = [
      'Hi Tom,\nany news and more of the market? All the helpers here are later in June, for her sake.\nThe margin is denied.',
      'Можно ли забрать заказ в среду, и на каких условиях? Нам очень важно понять, когда приедет мастер.',
      'amir@field.example',
    ];
    for (const name of ['Karen', 'Andrew', 'Mark', 'Peter', 'Oliver', 'Martin', 'Amanda', 'Christopher', 'Daniel'])
      expect(told(`Dear ${name},`, { ...sara, mentioned })).toEqual([`otherName ${name}`]);
    expect(told('Здравствуйте, Дмитрий!', { ...alexei, mentioned })).toEqual(['otherName Дмитрий']);
    for (const known of ['Tom', 'Thomas', 'Amir']) expect(told(`Dear ${known},`, { ...sara, mentioned })).toEqual([]);
  });

  it('counts in the first two lines only', () => {
    expect(told('Thank you for the day.\nWe will send it.\nDear Hannah,', sara)).toEqual([]);
  });
});

it.each([
  ['Hello,', true],
  ['Dear all', true],
  ['با سلام و احترام', true],
  ['سلامت باشید', false],
  ['Здравствуйте!', true],
  ['Уважаемые коллеги', true],
  ['Highly unhappy since May', false],
  ['Called, dear customer was angry', false],
  ['Звонил клиенту', false],
])('begins as a letter: %s, %s', (text, isLetter) => {
  expect(opensLikeLetter(text)).toBe(isLetter);
});

it('says each thing once, at most ten, and ends soon on whatever it is given', () => {
  expect(told('{name} and {name} of [company]')).toEqual(['blank {name}', 'blank [company]']);
  const many = Array.from({ length: 50 }, (_, i) => `{blank${i}}`).join(' ');
  expect(told(many)).toHaveLength(10);
  for (const text of ['{'.repeat(20_000), '['.repeat(20_000), `Dear ${'a '.repeat(9000)}`, '%A'.repeat(9000), 'риск '.repeat(4000)])
    expect(told(text, { customer: ['Sara Field'] })).toEqual([]);
});

it('finds nothing in the plays of the library once they are filled, and their blanks while they are not', () => {
  const customer = { en: 'Sara Field', fa: 'سارا رضایی', ru: 'Анна Смирнова' };
  let withBlanks = 0;
  for (const { id, words } of plays)
    for (const language of languages)
      for (const channel of channels)
        for (const register of registers) {
          const paragraphs = paragraphsFor(words[language], language, channel, register);
          if (paragraphs === null) continue;
          const names = { ...nobody, customer: [{ name: customer[language], email: null }] };
          const values = Object.fromEntries(placeholders.map((name) => [name, name === 'customerName' ? customer[language] : 'A1']));
          const filled = fillPlaceholders(paragraphs, values, language);
          expect(guardLetter({ paragraphs: filled.paragraphs, names }), `${id} ${language} ${channel} ${register}`).toEqual([]);
          const open = fillPlaceholders(paragraphs, {}, language);
          const blanks = guardLetter({ paragraphs: open.paragraphs, names }).map((problem) =>
            problem.kind === 'blank' ? problem.text : problem.kind,
          );
          expect(blanks).toEqual(open.missing.map((name) => `{${name}}`));
          withBlanks += blanks.length;
        }
  expect(withBlanks).toBeGreaterThan(0);
});

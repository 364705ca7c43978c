import { describe, expect, test } from 'vitest';
import type { CustomerHistory, SourcedFact, SourcedItem } from '../customers/history.ts';
import type { Language } from '../language.ts';
import { defaultSettings } from '../settings.ts';
import { toFormOfAddress } from './form-of-address.ts';

const source = { hostId: 'h', url: 'https://mail.example/', place: 'From', observedAt: 0 };
const settings = { ...defaultSettings, userName: 'Mina Rostami', companyName: 'Northlight Software' };

function fact(field: 'name' | 'company' | 'email', value: string): SourcedFact {
  return { field, value, text: value, place: 'From', confidence: 1, source };
}

/** Messages oldest first: "in: …" from the customer, "out: …" ours. */
function history(email: string | null, messages: string[] = []): CustomerHistory {
  return {
    facts: email === null ? {} : { email: fact('email', email) },
    items: messages.map((message, i): SourcedItem => {
      const direction = message.startsWith('in: ') ? 'in' : 'out';
      return {
        key: `m${i}`,
        kind: 'message',
        at: i,
        direction,
        text: message.slice(direction === 'in' ? 4 : 5),
        place: 'Message',
        confidence: 1,
        source,
      };
    }),
    journal: [],
    imported: null,
  };
}

function customerName(
  language: Language,
  name: string,
  email: string | null = null,
  messages: string[] = [],
  company: string | null = null,
): string | undefined {
  return toFormOfAddress({ name, company, history: history(email, messages), settings, language }) ?? undefined;
}

describe('the form of address, from the displayed name', () => {
  test.each<[Language, string, string | undefined, string?]>([
    ['en', 'Hannah Whitfield', 'Hannah'],
    ['en', 'Dr. Priya Nair', 'Dr. Nair'],
    ['en', 'Dr Priya Nair', 'Dr Nair'],
    ['en', 'DR. PRIYA NAIR', 'Dr. Nair'],
    ['en', 'Nair, Dr. Priya', 'Dr. Nair'],
    ['en', 'Prof. Dr. Ludwig van der Berg', 'Prof. van der Berg'],
    ['en', 'Dr. P. Nair', 'Dr. Nair'],
    ['en', 'DR FIONA MCDONALD', 'Dr McDonald'],
    ['en', 'Priya Nair, PhD', 'Priya'],
    ['en', 'Mr. Pugh', 'Mr. Pugh'],
    ['en', 'Mrs Hannah Whitfield', 'Hannah'],
    ['en', 'Sir Tom Okafor', undefined],
    ['en', 'Whitfield, Hannah', 'Hannah'],
    ['en', 'WHITFIELD, HANNAH', 'Hannah'],
    ['en', "O'Brien, Joanne", 'Joanne'],
    ['en', 'van der Berg, Anna', 'Anna'],
    ['en', 'Whitfield Hannah', undefined],
    ['en', 'Whitfield Hannah', 'Hannah', 'hwhitfield@brightwater.example'],
    ['en', "JOANNE O'BRIEN", 'Joanne'],
    ['en', 'hannah whitfield', 'Hannah'],
    ['en', 'Hannah Whitfield <hannah.whitfield@brightwater.example>', 'Hannah'],
    ['en', '"Hannah Whitfield"', 'Hannah'],
    ['en', 'William "Bill" Baker', 'William'],
    ['en', 'Hannah Whitfield (Brightwater)', 'Hannah'],
    ['en', 'Hannah Whitfield | Brightwater Logistics', 'Hannah'],
    ['en', 'Brightwater Logistics - Hannah Whitfield', 'Hannah'],
    ['en', 'Hannah Whitfield, Head of Operations', 'Hannah'],
    ['en', 'Gareth J. Pugh', 'Gareth'],
    ['en', 'Jürgen Weiß', 'Jürgen'],
    ['en', 'Sinéad O’Hara', 'Sinéad'],
    ['en', 'Chloé Beaumont', 'Chloé', 'chloe@beaumont.example'],
    ['en', 'Grace Adeyemi', 'Grace', 'grace@tidewell.example'],
    ['en', 'Ivy Marsh', 'Ivy', 'ivy@kestrel.example'],
    ['en', 'Wanjiru Kamau', 'Wanjiru', 'wkamau@safari.example'],
    ['en', 'Wanjiru Kamau', 'Wanjiru', 'wanjiru.kamau@safari.example'],
    ['en', 'Wanjiru Kamau', undefined],
    ['en', 'Wang Wei', undefined, 'wang.wei@lotus.example'],
    ['en', 'Kim Minjun', undefined],
    ['en', 'Jean-Luc Moreau', 'Jean-Luc'],
    ['en', 'Hannah', 'Hannah'],
    ['en', 'H. Whitfield', undefined],
    ['en', 'Pugh, G.', undefined],
    ['en', 'Anna and Ben Whitaker', undefined],
    ['en', 'Tom & Ben', undefined],
    ['en', 'Harborline Accounts', undefined, 'accounts@harborline.example'],
    ['en', 'Harborline Dispatch Bay', undefined, 'harborline@dispatch.example'],
    ['en', 'Accounts Payable', undefined],
    ['en', 'Northlight Support', undefined],
    ['en', 'Brightwater Logistics', undefined, 'hannah.whitfield@brightwater.example'],
    ['en', 'Kestrel Outdoor', undefined, 'kestrel.outdoor@gmail.com'],
    ['en', 'Leo Burnett', undefined, 'info@leoburnett.example'],
    ['en', 'Anna, Inc.', undefined],
    ['en', 'Cedar & Finch', undefined, 'tom@cedarfinch.example'],
    ['en', 'hannah.whitfield@brightwater.example', undefined, 'office@elsewhere.example'],
    ['en', 'O\'Hara "Quick" <Couriers>', undefined, 'sinead@ohara-couriers.example'],
    ['en', '', undefined, 'unknown.caller@privatemail.example'],
    ['en', 'Customer 4812', undefined],
    ['en', 'H\u0430nnah Whitfield', undefined], // a Cyrillic letter among Latin ones
    ['en', '\u202eHannah\u202c Whitfield', 'Hannah'],
    ['en', 'Hannah '.repeat(20_000), undefined],
    ['en', 'Shirin Dadgar / شیرین دادگر', 'Shirin'],
    ['fa', 'Shirin Dadgar / شیرین دادگر', 'شیرین دادگر'],
    ['ru', 'Shirin Dadgar / شیرین دادگر', 'Shirin'],
    ['fa', 'شیرین دادگر (Shirin Dadgar)', 'شیرین دادگر'],
    ['fa', 'سارا احمدی', 'سارا احمدی'],
    ['fa', 'سارا احمدي', 'سارا احمدي'],
    ['fa', 'خانم سارا احمدی', 'خانم احمدی'],
    ['fa', 'جناب آقای دکتر رضا کریمی', 'آقای دکتر کریمی'],
    ['fa', 'سرکار خانم کریمی نژاد', 'خانم کریمی نژاد'],
    ['fa', 'مهندس توکلی', 'مهندس توکلی'],
    ['fa', 'علی‌رضا حسینی', 'علی‌رضا حسینی'],
    ['fa', 'سید محمد حسینی', 'سید محمد حسینی'],
    ['fa', 'احمدی، سارا', 'سارا احمدی'],
    ['fa', 'احمدی سارا', undefined],
    ['fa', 'سارا', undefined],
    ['fa', 'حاج رضا کریمی', undefined],
    ['fa', 'پارس‌نگار', undefined],
    ['fa', 'آرمان تجارت', undefined],
    ['fa', 'فروشگاه نیلوفر', undefined],
    ['fa', 'داروخانهٔ سپید', undefined],
    ['fa', 'سارا و رضا', undefined],
    ['fa', 'Hannah Whitfield', 'Hannah Whitfield'],
    ['fa', 'Алексей Морозов', undefined],
    ['en', 'سارا احمدی', undefined],
    ['ru', 'Алексей Морозов', 'Алексей'],
    ['ru', 'Морозов Алексей', 'Алексей'],
    ['ru', 'Морозов, Алексей', 'Алексей'],
    ['ru', 'Морозов Алексей Петрович', 'Алексей Петрович'],
    ['ru', 'МОРОЗОВ АЛЕКСЕЙ ПЕТРОВИЧ', 'Алексей Петрович'],
    ['ru', 'Алексей Петрович Морозов', 'Алексей Петрович'],
    ['ru', 'Ольга Ильинична', 'Ольга Ильинична'],
    ['ru', 'Иван Юрьевич', 'Иван Юрьевич'],
    ['ru', 'Роман Абрамович', 'Роман'],
    ['ru', 'Абрамович Роман Аркадьевич', 'Роман Аркадьевич'],
    ['ru', 'Сейтов Нурлан Абаевич', 'Нурлан Абаевич'],
    ['ru', 'ИП Морозов Алексей Петрович', 'Алексей Петрович'],
    ['ru', 'ИП Морозов А. П.', undefined],
    ['ru', 'Морозов А.П.', undefined],
    ['ru', 'господин Морозов', 'господин Морозов'],
    ['ru', 'г-н Морозов', 'господин Морозов'],
    ['ru', 'Фёдор Соловьёв', 'Фёдор'],
    ['ru', 'ООО «Северный ветер»', undefined, 'a.morozov@sevveter.example'],
    ['ru', 'ООО Анна', undefined],
    ['ru', 'Техносфера', undefined],
    ['ru', 'Волга-Трейд', undefined],
    ['ru', 'Отдел продаж', undefined],
    ['ru', 'Hannah Whitfield', 'Hannah'],
    ['en', 'Алексей Морозов', undefined],
  ])('%s: %j is greeted as %j (%j)', (language, name, expected, email) => {
    expect(customerName(language, name, email ?? null)).toBe(expected);
  });

  test('a name that is also the company’s is no person’s', () => {
    expect(customerName('en', 'Jack Harris', null, [], 'jack harris')).toBeUndefined();
    expect(customerName('en', 'Jack Harris', null, [], 'Harris Boats')).toBe('Jack');
  });
});

describe('the form of address, from earlier letters', () => {
  test.each<[Language, string, string | null, string[], string | undefined]>([
    // Ours
    ['en', 'Dr. Priya Nair', 'priya.nair@lumenclinics.example', ['out: Dear Priya,\n\nthe quote follows today.'], 'Priya'],
    ['en', 'Thomas Okafor', 'tom@cedarfinch.example', ['out: Hi Tom,\n\nI asked our finance people.'], 'Tom'],
    ['en', 'Gareth Pugh', 'gpugh@stonebridge.example', ['out: Hello Mr. Pugh,\n\nthank you.'], 'Mr. Pugh'],
    ['en', 'Hannah Whitfield', null, ['out: Hi Hannah,\n\nfirst', 'out: Hi Liam,\n\nsomebody else'], 'Hannah'],
    ['en', 'Gareth Pugh', null, ['out: hi pugh, see below'], 'Gareth'],
    ['en', 'Brightwater Logistics', 'hannah.whitfield@brightwater.example', ['out: Hi Hannah,\n\nthe new price'], 'Hannah'],
    [
      'en',
      'Harborline Accounts',
      'accounts@harborline.example',
      ['out: Dear accounts,\n\nplease find', 'out: Hello Accounts,\n\nagain'],
      undefined,
    ],
    ['fa', 'سارا احمدی', null, ['out: سلام خانم احمدی\n\nپیگیری می‌کنیم و خبر می‌دهیم.\n\nمینا رستمی'], 'خانم احمدی'],
    ['fa', 'رضا کریمی', null, ['out: سلام آقای کریمی\n\nسپاس از اعتماد شما.'], 'آقای کریمی'],
    ['fa', 'رضا کریمی', null, ['out: جناب آقای دکتر کریمی، سلام\n\nوقتتان بخیر'], 'آقای دکتر کریمی'],
    ['fa', 'سارا احمدی', null, ['out: سلام خانم احمدی وقتتان بخیر\n\nپیوست است.'], 'خانم احمدی'],
    ['fa', 'سارا احمدی', null, ['out: سلام آقای کریمی\n\nنامهٔ دیگری'], 'سارا احمدی'],
    ['fa', 'پارس‌نگار', 's.ahmadi@parsnegar.example', ['out: سلام خانم احمدی\n\nپیگیری می‌کنیم'], 'خانم احمدی'],
    ['ru', 'Алексей Морозов', null, ['out: Алексей Петрович, добрый день!\n\nОчень жаль.'], 'Алексей Петрович'],
    [
      'ru',
      'Алексей Морозов',
      null,
      ['out: Здравствуйте, Алексей Петрович!\n\nСпасибо.', 'out: Алексей, добрый день!\n\nМожем ли мы созвониться?'],
      'Алексей Петрович',
    ],
    ['ru', 'Алексей Морозов', null, ['out: Добрый день, Ольга Ивановна!\n\nСпасибо.'], 'Алексей'],
    ['ru', 'ООО «Северный ветер»', null, ['out: Добрый день, Алексей Петрович!\n\nСпасибо.'], 'Алексей Петрович'],
    // Theirs
    [
      'en',
      'Brightwater Logistics',
      null,
      ['in: We decided not to renew.\n\nKind regards,\nHannah Whitfield\nHead of Operations'],
      'Hannah',
    ],
    ['en', 'Harborline Accounts', null, ['in: We dispute the invoice.\n\nRegards,\nHarborline Accounts Payable'], undefined],
    ['en', 'Brightwater Logistics', null, ['in: Please call me.\n\nThanks, Mina'], undefined],
    ['en', 'Brightwater Logistics', null, ['in: Please call.\n\nBest regards\nMina Rostami'], undefined],
    ['fa', 'پارس‌نگار', null, ['in: لطفاً بررسی کنید.\n\nبا احترام\nسارا احمدی\nمدیر فناوری، پارس‌نگار'], 'سارا احمدی'],
    ['fa', 'مهدی توکلی', null, ['in: سپاسگزارم.\n\nبا احترام\nمهندس مهدی توکلی'], 'مهندس توکلی'],
    ['fa', 'سارا احمدی', null, ['in: سلام آقای رستمی\n\nلطفاً بررسی کنید'], 'سارا احمدی'],
    ['fa', 'Shirin Dadgar', null, ['in: سپاسگزارم\n\nبا سپاس\nشیرین دادگر'], 'شیرین دادگر'],
    [
      'ru',
      'Алексей Морозов',
      null,
      ['in: Просим прислать акт.\n\nС уважением,\nАлексей Петрович Морозов\nгенеральный директор'],
      'Алексей Петрович',
    ],
    ['ru', 'Техносфера', null, ['in: Пришлите счёт.\n\nС уважением,\nОльга Кузнецова'], 'Ольга'],
  ])('%s: %j (%s) after %j', (language, name, email, messages, expected) => {
    expect(customerName(language, name, email, messages)).toBe(expected);
  });

  // In a time that grew with the square of their length this would not end before the test's own limit.
  test('letters of 2 MB without a line break are read as others', () => {
    const letters = [`in: ${'a '.repeat(1_000_000)}`, `out: Dear ${'b'.repeat(2_000_000)}`];
    expect(customerName('en', 'Hannah Whitfield', null, letters)).toBe('Hannah');
  });
});

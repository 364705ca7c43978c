import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readEmail, readEmails } from './emails.ts';
import { comparePersonNames, normaliseName } from './names.ts';
import { comparePhones, readPhone, readPhones } from './phones.ts';

describe('readPhone', () => {
  it.each<[string, string | null]>([
    ['8 (912) 345-67-89', '+79123456789'],
    ['+7 912 345-67-89', '+79123456789'],
    ['7 912 345 67 89', '+79123456789'],
    ['+7\u00a0912\u00a0345\u201167\u201189', '+79123456789'],
    ['8 495 555 01 91 доб. 12', '+74955550191x12'],
    ['0049 30 1234567', '+49301234567'],
    ['+49 (0)30 123 45 67', '+49301234567'],
    ['+44 20 7946 0018', '+442079460018'],
    ['(415) 555-0100', '4155550100'],
    ['Tel.: +1 415-555-0101 ext 7', '+14155550101x7'],
    ['tel:+14155550101', '+14155550101'],
    ['۰۹۱۲ ۳۴۵ ۶۷۸۹', '+989123456789'],
    ['تلفن: 021-5550 0181', '+982155500181'],
    ['۰۰۹۸ ۲۱ ۵۵۵۰ ۰۱۸۱', '+982155500181'],
    ['+98 0912 345 6789', '+989123456789'],
    ['09123456789', '09123456789'],
    ['+98 21 5550 0181 داخلی ۳', '+982155500181x3'],
    ['+1 415 555 0101, +1 415 555 0102', '+14155550101'],
    ['+7 495 555-01-91, доб. 12', '+74955550191x12'],
    ['tel:+14155550101;ext=7', '+14155550101x7'],
    ['۰۲۰ ۷۹۴۶ ۰۰۱۸', '02079460018'],
    ['+1 415 555 0101 / +1 415 555 0102', '+14155550101'],
    ['030/1234567', '0301234567'],
    ['555-0181', '5550181'],
    ['555 01', null],
    ['12345678901234567', null],
    ['1-800-FLOWERS 24', null],
    ['+7 (000) 000-00-00', null],
    ['1111111', null],
    ['1234567890', null],
    ['none', null],
    ['', null],
  ])('%j is %s', (text, key) => {
    expect(readPhone(text)).toBe(key);
  });

  it("reads Iranian numbers in any digits on a Persian page, other countries' not as Iranian", () => {
    expect(readPhone('09123456789', 'fa')).toBe('+989123456789');
    expect(readPhone('021-5550 0181', 'fa')).toBe('+982155500181');
    expect(readPhone('020 7946 0018', 'fa')).toBe('02079460018');
    expect(readPhone('8 912 345-67-89', 'fa')).toBe('+79123456789');
  });

  it('is one key for every way of writing a Russian mobile', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 9_010_000_000, max: 9_989_999_999 }),
        fc.constantFrom('+7', '8', '7', '007'),
        fc.constantFrom(' ', '-', '', '\u00a0'),
        (n, prefix, gap) => {
          const [a, b, c, d] = [String(n).slice(0, 3), String(n).slice(3, 6), String(n).slice(6, 8), String(n).slice(8)];
          const expected = /(\d)\1{6}$/.test(String(n)) ? null : `+7${n}`;
          expect(readPhone(`${prefix}${gap}(${a})${gap}${b}${gap}${c}${gap}${d}`)).toBe(expected);
        },
      ),
    );
  });
});

describe('readPhones', () => {
  it.each<[string, string[]]>([
    ['+1 415 555 0101, +1 415 555 0102', ['+14155550101', '+14155550102']],
    ['+1 415 555 0101 +1 415 555 0102', ['+14155550101', '+14155550102']],
    ['+7 495 555-01-91, доб. 12; 8 912 345-67-89', ['+74955550191x12', '+79123456789']],
    ['۰۹۱۲ ۳۴۵ ۶۷۸۹، ۰۲۱ ۵۵۵۰ ۰۱۸۱', ['+989123456789', '+982155500181']],
    ['8 912 345-67-89\n+7 912 345 67 89', ['+79123456789']],
    ['none, 555', []],
    [Array.from({ length: 15 }, (_, i) => `+1415555${1000 + i}`).join(','), Array.from({ length: 10 }, (_, i) => `+1415555${1000 + i}`)],
  ])('%j are %j', (text, phones) => {
    expect(readPhones(text)).toEqual(phones);
  });
});

describe('comparePhones', () => {
  it.each<[string, string, 'same' | 'compatible' | 'different']>([
    ['+989123456789', '+989123456789', 'same'],
    ['+989123456789', '09123456789', 'compatible'],
    ['4155550100', '+14155550100', 'compatible'],
    ['+74955550191', '+74955550191x12', 'compatible'],
    ['+74955550191x11', '+74955550191x12', 'different'],
    ['+989123456789', '+979123456789', 'different'],
    ['09123456789', '9123456789', 'different'],
    ['5550181', '+982155550181', 'different'],
  ])('%s and %s are %s', (a, b, grade) => {
    expect([comparePhones(a, b), comparePhones(b, a)]).toEqual([grade, grade]);
  });
});

describe('readEmail', () => {
  it.each<[string, string | null]>([
    [' Anna@Example.COM ', 'anna@example.com'],
    ['mailto:anna@example.com?subject=Hi%20there', 'anna@example.com'],
    ['mailto:anna%2Bcrm@example.com', 'anna+crm@example.com'],
    ['Anna Smith <anna@example.com>', 'anna@example.com'],
    ['"boss@real.example" <thief@elsewhere.example>', 'thief@elsewhere.example'],
    ['a@example.com; b@example.com', 'a@example.com'],
    ['E-mail: anna@example.com.', 'anna@example.com'],
    ['\u202eanna@example.com\u202c', 'anna@example.com'],
    ['иван@пример.рф', 'иван@пример.рф'],
    ["joanne.o'brien@fernway.example", "joanne.o'brien@fernway.example"],
    ['anna@localhost', null],
    ['anna@', null],
    ['@example.com', null],
    ['a@b@example.com', null],
    ['mailto:%E0%A4%A', null],
    ['Anna <not an address>', null],
    [`${'a'.repeat(300)}@example.com`, null],
    ['', null],
  ])('%j is %s', (text, address) => {
    expect(readEmail(text)).toBe(address);
  });
});

describe('readEmails', () => {
  it.each<[string, string[]]>([
    ['a@example.com; B@Example.com', ['a@example.com', 'b@example.com']],
    ['a@example.com b@example.com a@example.com', ['a@example.com', 'b@example.com']],
    ['Anna <a@example.com>, "Berg, Bo" <b@example.com>', ['a@example.com', 'b@example.com']],
    ['Anna <a@example.com> Bo <b@example.com>', ['a@example.com', 'b@example.com']],
    ['"boss@real.example" <thief@elsewhere.example>', ['thief@elsewhere.example']],
    ['boss@real.example <thief@elsewhere.example>', ['thief@elsewhere.example']],
    ['c@example.com, Anna <a@example.com>', ['c@example.com', 'a@example.com']],
    ['mailto:a@example.com,b%2Bx@example.com?subject=c@example.com', ['a@example.com', 'b+x@example.com']],
    ['علی <ali@example.com>، رضا <reza@example.com>', ['ali@example.com', 'reza@example.com']],
    ['иван@пример.рф | ivan@xn--e1afmkfd.xn--p1ai', ['иван@пример.рф', 'ivan@xn--e1afmkfd.xn--p1ai']],
    ['none', []],
    [Array.from({ length: 30 }, (_, i) => `a${i}@example.com`).join(' '), Array.from({ length: 20 }, (_, i) => `a${i}@example.com`)],
  ])('%j are %j', (text, addresses) => {
    expect(readEmails(text)).toEqual(addresses);
  });
});

describe('normaliseName', () => {
  it.each<[string, string]>([
    ['ООО «Северный ветер»', 'Северный Ветер'],
    ['Общество с ограниченной ответственностью "Звёзды"', 'звезды'],
    ['شرکت پارس‌نگار (سهامی خاص)', 'پارس نگار'],
    ['علي كريمى', 'علی کریمی'],
    ['Brightwater Logistics, Ltd.', 'BRIGHTWATER  LOGISTICS'],
    ['Müller GmbH & Co. KG', 'müller gmbh & co kg'],
    ["O'Brien", 'O’Brien'],
    ['Société Anonyme Lumière', 'Lumiere S.A.'],
    ['Nordwind Gesellschaft mit beschränkter Haftung', 'Nordwind GmbH'],
    ['Публичное акционерное общество «Заря»', 'ПАО Заря'],
    ['ИП Иванова М.П.', 'Индивидуальный предприниматель Иванова М.П.'],
    ['مؤسسه راه نو', 'موسسه راه‌نو'],
    ['شرکت راه نو (با مسئولیت محدود)', 'راه نو'],
    ['Weiß Straße', 'WEISS STRASSE'],
    ['Store ۱۲', 'store 12'],
  ])('%j and %j are one name', (a, b) => {
    expect(normaliseName(a)).toBe(normaliseName(b));
    expect(normaliseName(a)).not.toBe('');
  });

  it('keeps different names apart and a name of legal forms only as it is', () => {
    expect(normaliseName('Northlight')).not.toBe(normaliseName('Northlights'));
    expect(normaliseName('SA Holding AG')).toBe('holding');
    expect(normaliseName('AG')).toBe('ag');
  });
});

describe('comparePersonNames', () => {
  it.each<[string, string, 'same' | 'compatible' | 'different']>([
    ['Мария Иванова', 'Иванова Мария', 'same'],
    ['Пётр Семёнов', 'СЕМЕНОВ ПЕТР', 'same'],
    ['Иванова Мария Петровна', 'Мария Иванова', 'compatible'],
    ['Иванова Мария Петровна', 'М. П. Иванова', 'compatible'],
    ['Мария Иванова', 'М.П. Иванова', 'compatible'],
    ['Мария Иванова', 'Иванова М.', 'compatible'],
    ['Иванова Мария Петровна', 'Иванова Мария Сергеевна', 'different'],
    ['Иванова Мария Петровна', 'М. С. Иванова', 'different'],
    ['Мария Иванова', 'Марина Иванова', 'different'],
    ['Мария Иванова', 'Пётр Иванов', 'different'],
    ['г-жа Иванова Мария', 'Мария Иванова', 'same'],
    ['Берг-Нильсен Анна', 'Анна Берг Нильсен', 'same'],
    ['آقای مهندس علي كريمى', 'علی کریمی', 'same'],
    ['دکتر علی‌رضا کریمی', 'علیرضا کریمی', 'same'],
    ['سرکار خانم مریم احمدی', 'مریم احمدی', 'same'],
    ['خانم احمدی', 'مریم احمدی', 'compatible'],
    ['علی کریمی', 'رضا کریمی', 'different'],
    ['Smith, John', 'Dr. John Smith', 'same'],
    ['John A. Smith', 'John Smith', 'compatible'],
    ['John A. Smith', 'John Adam Smith', 'compatible'],
    ['John A. Smith', 'John Brian Smith', 'different'],
    ['J. Smith', 'Jane Smith', 'compatible'],
    ['J. Smith', 'J. Smith', 'compatible'],
    ['José Muñoz', 'Jose Munoz (Sales)', 'same'],
    ['Anna', 'Anna', 'compatible'],
    ['J. S.', 'John Smith', 'different'],
    ['Ali Karimi', 'علی کریمی', 'different'],
    ['', '', 'different'],
    ['a b c d e f g h i', 'a b c d e f g h i', 'different'],
  ])('%j and %j are %s', (a, b, grade) => {
    expect([comparePersonNames(a, b), comparePersonNames(b, a)]).toEqual([grade, grade]);
  });

  it('knows a name in any order of its words, and never one with another word in it', () => {
    const words = ['Мария', 'Иванова', 'Петровна', 'Karimi', 'Berg', 'Lindqvist', 'علی', 'کریمی'];
    fc.assert(
      fc.property(fc.shuffledSubarray(words, { minLength: 2, maxLength: 4 }), fc.shuffledSubarray(words), (name, order) => {
        const shuffled = order.filter((word) => name.includes(word)).concat(name.filter((word) => !order.includes(word)));
        expect(comparePersonNames(name.join(' '), shuffled.join(' '))).toBe('same');
        expect(comparePersonNames(name.join(' '), [...shuffled.slice(1), 'Zakharova'].join(' '))).toBe('different');
        expect(comparePersonNames(name.join(' '), [...shuffled, 'Zakharova'].join(' '))).toBe('compatible');
      }),
    );
  });
});

describe('any text', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.string({
      unit: fc.constantFrom('1', '۰', '+', '(', ')', '-', ' ', '@', '.', '<', '>', 'a', 'x', 'ی', '%', ':', ';', 'mailto:'),
      maxLength: 60,
    }),
  );

  it('never throws, keys keep their form', () => {
    fc.assert(
      fc.property(text, (value) => {
        const phone = readPhone(value);
        if (phone !== null) {
          expect(phone).toMatch(/^\+?\d{7,15}(x\d{1,6})?$/);
          expect(readPhone(phone) ?? phone).toBe(phone);
        }
        const email = readEmail(value);
        if (email !== null) expect(readEmail(email)).toBe(email);
        expect(readPhones(value)[0] ?? null).toBe(phone);
        for (const each of readEmails(value)) expect(readEmail(each)).toBe(each);
        expect(['different', 'compatible', 'same']).toContain(comparePersonNames(value, [...value].toReversed().join('')));
        expect(normaliseName(normaliseName(value))).toBe(normaliseName(value));
      }),
      { numRuns: 2000 },
    );
  });

  it('is capped before it is looked at: 10 MB are nothing', () => {
    for (const piece of ['1', '(', '@', 'a.', '<', '> <', '+7 912 ', ' ', '٬', 'a@b.']) {
      const long = piece.repeat(10_000_000 / piece.length);
      expect([readPhone(long), readEmail(long), readPhones(long), readEmails(long)]).toEqual([null, null, [], []]);
    }
    const names = 'ltd '.repeat(2_500_000);
    expect(normaliseName(names).length).toBeLessThanOrEqual(500);
    expect(comparePersonNames(names, names)).toBe('different');
  });
});

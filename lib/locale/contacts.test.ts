import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readEmail } from './emails.ts';
import { normaliseName } from './names.ts';
import { readPhone } from './phones.ts';

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

describe('normaliseName', () => {
  it.each<[string, string]>([
    ['ООО «Северный ветер»', 'Северный Ветер'],
    ['Общество с ограниченной ответственностью "Звёзды"', 'звезды'],
    ['شرکت پارس‌نگار (سهامی خاص)', 'پارس نگار'],
    ['علي كريمى', 'علی کریمی'],
    ['Brightwater Logistics, Ltd.', 'BRIGHTWATER  LOGISTICS'],
    ['Müller GmbH & Co. KG', 'müller gmbh & co kg'],
    ["O'Brien", 'O’Brien'],
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
        expect(normaliseName(normaliseName(value))).toBe(normaliseName(value));
      }),
      { numRuns: 2000 },
    );
  });

  it('takes 100 kB for nothing', () => {
    for (const piece of ['1', '(', '@', 'a.', '<', '> <', '+7 912 ', ' ', '٬', 'a@b.'])
      expect([readPhone(piece.repeat(100_000 / piece.length)), readEmail(piece.repeat(100_000 / piece.length))]).toEqual([null, null]);
    expect(normaliseName('ltd '.repeat(25_000)).length).toBeLessThanOrEqual(500);
  });
});

import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { toCsv } from './csv.ts';

const columns = [
  { key: 'a', heading: 'Name' },
  { key: 'b', heading: 'Text' },
];
const cellOf = (text: string | number): string => {
  const parsed = Papa.parse<string[]>(toCsv([{ a: text, b: 'x' }], columns).slice(1), { delimiter: ',', newline: '\r\n' });
  expect(parsed.errors).toEqual([]);
  expect(parsed.data).toHaveLength(2);
  expect(parsed.data[1]).toHaveLength(2);
  return parsed.data[1]![0]!;
};

describe('toCsv', () => {
  it('begins with the three bytes of the UTF-8 mark and quotes every field', () => {
    const csv = toCsv([{ a: 'Mina', b: '' }], columns);
    expect([...new TextEncoder().encode(csv).slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(csv.slice(1)).toBe('"Name","Text"\r\n"Mina",""');
  });

  it('writes headings alone where there are no rows', () => {
    expect(toCsv([], columns)).toBe('\uFEFF"Name","Text"');
  });

  it('can separate with semicolons', () => {
    expect(toCsv([{ a: 'x;y', b: 2 }], columns, ';').slice(1)).toBe('"Name";"Text"\r\n"x;y";"2"');
  });

  it('keeps quotes, separators, line breaks, Persian and Russian as they are', () => {
    for (const text of [
      'said "no", then left',
      'a;b\tc',
      'one\ntwo\n\nthree',
      'می‌خواهیم قرارداد را تمدید کنیم، «شرکت آبان»',
      'Ждём ответ «Луч» с 11 марта',
      '😀 نام',
    ]) {
      expect(cellOf(text)).toBe(text);
    }
  });

  it('makes every line break an LF', () => {
    expect(cellOf('a\r\nb\rc\u2028d\u0085e')).toBe('a\nb\nc\nd\ne');
  });

  it.each([
    '=1+1',
    '+98 21 8888',
    '-2+3',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    '  =HYPERLINK("https://evil.example")',
    '\u00A0=1',
    '\u200B=1',
    '\uFEFF=1',
    '\u200F=1',
    '＝1+1',
    '＋1',
    '－1',
    '＠x',
    " ＝cmd|' /C calc'!A0",
    '\u0000=1',
    '\u202E=1',
    '\u007F@x',
    '-5',
    '\ttext',
  ])('puts an apostrophe before %j', (text) => {
    expect(cellOf(text).startsWith("'")).toBe(true);
    expect(cellOf(text).slice(1)).not.toMatch(/^'/u);
  });

  it.each(['a=b', 'C+', 'mina@firm.example', '2026-11-22', "'quoted", '. =1'])('leaves %j alone', (text) => {
    expect(cellOf(text)).toBe(text);
  });

  it('defuses headings too', () => {
    expect(toCsv([], [{ key: 'a', heading: '=1' }]).slice(1)).toBe('"\'=1"');
  });

  it('leaves our numbers numbers, and empties what is none', () => {
    expect(cellOf(-12.5)).toBe('-12.5');
    expect(cellOf(0)).toBe('0');
    expect(cellOf(Number.NaN)).toBe('');
    expect(cellOf(Number.NEGATIVE_INFINITY)).toBe('');
  });

  it('takes no value from the prototype of a row', () => {
    expect(toCsv([{}], [{ key: 'toString', heading: 'H' }]).slice(1)).toBe('"H"\r\n""');
  });

  it('removes control and bidi override characters, keeps the joiners that Persian needs', () => {
    expect(cellOf('a\u0000b\u0007c\u001Bd\u009Fe\u202Ef\u2066g')).toBe('abcdefg');
    expect(cellOf('می\u200Cخواهم\u200D')).toBe('می\u200Cخواهم\u200D');
  });

  it('mends broken surrogates, so that the file is valid UTF-8', () => {
    expect(cellOf('a\uD800b')).toBe('a\uFFFDb');
  });

  const hostile = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.string({
      unit: fc.constantFrom(
        '"',
        ',',
        ';',
        '\r',
        '\n',
        '\t',
        '=',
        '+',
        '-',
        '@',
        '＝',
        "'",
        ' ',
        '\u00A0',
        '\u200C',
        '\u202E',
        '\u0000',
        'ا',
        'ж',
        'x',
      ),
      maxLength: 30,
    }),
  );

  it('comes back from a reader with the same shape, and no cell that runs', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ a: hostile, b: fc.oneof(hostile, fc.integer()) }), { maxLength: 12 }), (rows) => {
        const csv = toCsv(rows, columns);
        const parsed = Papa.parse<string[]>(csv.slice(1), { delimiter: ',', newline: '\r\n' });
        expect(parsed.errors).toEqual([]);
        expect(parsed.data).toHaveLength(rows.length + 1);
        parsed.data.slice(1).forEach((cells, index) => {
          expect(cells).toHaveLength(2);
          const sources = [rows[index]!.a, rows[index]!.b];
          cells.forEach((cell, at) => {
            const source = sources[at]!;
            if (typeof source === 'number') expect(cell).toBe(String(source));
            else {
              expect(/^[\s\u200B-\u200F\uFEFF]*[=+\-@＝＋－＠]/u.test(cell)).toBe(false);
              // oxlint-disable-next-line no-control-regex -- they must be gone
              expect(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/u.test(cell)).toBe(false);
            }
          });
        });
      }),
      { numRuns: 500 },
    );
  });

  it('gives plain words back unchanged', () => {
    const plain = fc.string({
      unit: fc.constantFrom('a', 'Z', 'ش', 'ک', 'ё', 'Ю', '7', '۷', ' ', '"', ',', '\n', "'", '«', '،', '\u200C'),
      maxLength: 60,
    });
    fc.assert(
      fc.property(plain, (text) => {
        expect(cellOf(text)).toBe(text);
      }),
      { numRuns: 300 },
    );
  });
});

import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { createCsvReader, declaredSeparator, guessSeparator, maxCellLength } from './read-csv.ts';
import { ImportFailure } from './types.ts';

type Row = { line: number; cells: string[] };
function read(text: string, separator = ',', cuts: readonly number[] = []): Row[] {
  const rows: Row[] = [];
  const reader = createCsvReader(separator, (row) => rows.push(row));
  let from = 0;
  for (const cut of [...cuts, text.length]) {
    reader.push(text.slice(from, cut));
    from = Math.max(from, cut);
  }
  reader.end();
  return rows;
}
const cells = (text: string, separator?: string) => read(text, separator).map((row) => row.cells);

describe('createCsvReader', () => {
  it('reads quotes, line breaks in them, and every line end, with the lines as a person counts them', () => {
    expect(read('a,b\r\n"x\r\ny","say ""hi"""\n\n1,2\r3,\n')).toEqual([
      { line: 1, cells: ['a', 'b'] },
      { line: 2, cells: ['x\r\ny', 'say "hi"'] },
      { line: 4, cells: [''] },
      { line: 5, cells: ['1', '2'] },
      { line: 6, cells: ['3', ''] },
    ]);
  });

  it('reads what is not quite right as spreadsheets do', () => {
    expect(cells('a "quoted" word,b')).toEqual([['a "quoted" word', 'b']]);
    expect(cells('"abc" def,b')).toEqual([['abc def', 'b']]);
    expect(cells('"open,b\nc')).toEqual([['open,b\nc']]);
    expect(cells('a,')).toEqual([['a', '']]);
    expect(cells('""')).toEqual([['']]);
    expect(cells('a\tb', '\t')).toEqual([['a', 'b']]);
  });

  it.each([
    ['cellTooLong', `a\n"${'x'.repeat(maxCellLength + 1)}`],
    ['cellTooLong', `a\n"${'""'.repeat(maxCellLength)}"`],
    ['cellTooLong', `a\n${'x'.repeat(maxCellLength + 1)}`],
    ['tooManyColumns', `a\n${','.repeat(2000)}`],
  ])('fails as %s, on the line', (reason, text) => {
    expect(() => read(text)).toThrow(expect.objectContaining({ reason, line: 2 }));
    expect(() => read(text, ',', [5, 100, 1000])).toThrow(ImportFailure);
  });

  it('reads the same however the text is cut into pieces', () => {
    const text = fc.string({ unit: fc.constantFrom('a', '"', ',', '\r', '\n', ' ', 'ش'), maxLength: 40 });
    fc.assert(
      fc.property(text, fc.array(fc.nat({ max: 40 }), { maxLength: 6 }), (file, cuts) => {
        expect(
          read(
            file,
            ',',
            cuts.toSorted((a, b) => a - b).filter((cut) => cut <= file.length),
          ),
        ).toEqual(read(file));
      }),
      { numRuns: 2000 },
    );
  });

  it('gives back every table that another writer made', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', ';', '\t', '|', '\r', '\n', ' ', 'ش', "'"), maxLength: 10 });
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(
        table,
        fc.constantFrom(',', ';', '\t', '|'),
        fc.constantFrom('\r\n', '\n', '\r'),
        fc.boolean(),
        (rows, delimiter, newline, quotes) => {
          // Bare fields may not begin with a quote of their own, nor break a line.
          const isBare = !quotes && rows.flat().every((text) => !/["\r\n]/u.test(text));
          const text = Papa.unparse(rows, { delimiter, newline, quotes: !isBare });
          expect(read(text, delimiter).map((row) => row.cells)).toEqual(rows);
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('guessSeparator', () => {
  it.each([
    [',', 'name,amount\n"Aban, Ltd",1.50\nLuch,2.50\n'],
    [';', 'Клиент;Сумма\nЛуч;1,50\nВесна;2,50\n'],
    ['\t', 'a\tb\n1,5\t2\n3,5\t4\n'],
    ['|', 'a|b|c\n1|2|3\n'],
    [',', 'one column\nAban\nLuch\n'],
    [';', 'name;note\nAban;a, b, c\nLuch;d\n'],
    [',', ''],
    [';', 'a;b'],
  ])('finds %j', (separator, text) => {
    expect(guessSeparator(text)).toBe(separator);
  });

  it('believes the line that says it', () => {
    expect(guessSeparator('sep=;\r\na,b,c\r\n')).toBe(';');
    expect(declaredSeparator('"sep=|"\na')).toBe('|');
    expect(declaredSeparator('separator,b')).toBeNull();
  });
});

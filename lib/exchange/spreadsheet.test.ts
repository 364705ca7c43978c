import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTable } from './import/read-table.ts';
import { readZipEntries, readZipText } from './import/read-zip.ts';
import { openWorkbook } from './import/read-workbook.ts';
import type { TableRow } from './import/types.ts';
import { toWorkbook, type WorkbookColumn } from './spreadsheet.ts';

const columns: WorkbookColumn[] = [
  { key: 'name', heading: 'Name' },
  { key: 'day', heading: 'Day', isDay: true },
  { key: 'amount', heading: 'Amount' },
];
type Cells = readonly [name: string, day: number, amount: number];
const rowsOf = (rows: readonly Cells[]) => rows.map(([name, day, amount]) => ({ name, day, amount }));
async function readBack(file: Blob): Promise<TableRow[]> {
  const [first = ''] = (await openWorkbook(file)).sheets;
  const rows: TableRow[] = [];
  for await (const batch of readTable(file, { format: 'xlsx', sheet: first, headingLine: null })) rows.push(...batch.rows);
  return rows;
}
async function textOf(file: Blob, name: string): Promise<string> {
  const entry = (await readZipEntries(file)).get(name)!;
  let text = '';
  for await (const piece of readZipText(file, entry, 1e7)) text += piece;
  return text;
}
const write = (rows: readonly Cells[], isRightToLeft = false) => toWorkbook(rowsOf(rows), columns, { sheet: 'Customers', isRightToLeft });

describe('toWorkbook', () => {
  it('writes text, real days and real numbers', async () => {
    const rows = await readBack(
      await write([
        ['مینا <&> "x"', 19_783, -12.5],
        ['', Number.NaN, Number.POSITIVE_INFINITY],
        ['Ёлка\nдва', Number.NaN, 0],
      ]),
    );
    expect(rows).toEqual([
      { line: 1, cells: ['Name', 'Day', 'Amount'] },
      { line: 2, cells: ['مینا <&> "x"', '2024-03-01', -12.5] },
      { line: 4, cells: ['Ёлка\nдва', '', 0] },
    ]);
  });

  it('keeps what looks like a formula as text, marked so that it stays text', async () => {
    const file = await write([['=HYPERLINK("https://evil.example")', Number.NaN, Number.NaN]]);
    const sheet = await textOf(file, 'xl/worksheets/sheet1.xml');
    expect(sheet).toContain('<c r="A2" s="3" t="inlineStr"><is><t xml:space="preserve">=HYPERLINK(&quot;');
    expect(sheet).not.toContain('<f>');
    expect(await textOf(file, 'xl/styles.xml')).toContain('<xf quotePrefix="1"/></cellXfs>');
    expect((await readBack(file))[1]!.cells).toEqual(['=HYPERLINK("https://evil.example")']);
  });

  it('turns the sheet for languages from right to left', async () => {
    expect(await textOf(await write([], true), 'xl/worksheets/sheet1.xml')).toContain('rightToLeft="1"');
    expect(await textOf(await write([]), 'xl/worksheets/sheet1.xml')).not.toContain('rightToLeft');
  });

  it('shows days in the Persian calendar on demand, and keeps them the same days', async () => {
    const file = await toWorkbook(rowsOf([['a', 19_783, 1]]), columns, { sheet: 'x', calendar: 'jalali' });
    expect(await textOf(file, 'xl/styles.xml')).toContain('[$-fa-IR,16]yyyy/mm/dd');
    expect((await readBack(file))[1]!.cells[1]).toBe('2024-03-01');
  });

  it.each([
    ['a/b', 'a b'],
    ["'quoted'", 'quoted'],
    ['', 'Sheet'],
    ['x'.repeat(40), 'x'.repeat(31)],
    ['مشتریان', 'مشتریان'],
    ['A & <B>', 'A & <B>'],
  ])('calls a sheet %j %j', async (sheet, name) => {
    expect((await openWorkbook(await toWorkbook([], columns, { sheet }))).sheets).toEqual([name]);
  });

  it('takes no value from the prototype of a row', async () => {
    const file = await toWorkbook([{}], [{ key: 'toString', heading: 'H' }], { sheet: 'x' });
    expect(await readBack(file)).toEqual([{ line: 1, cells: ['H'] }]);
  });

  it('gives up where the rows do', async () => {
    function* failing(): Generator<Record<string, string>> {
      yield { name: 'a' };
      throw new Error('gone');
    }
    await expect(toWorkbook(failing(), columns, { sheet: 'x' })).rejects.toThrow('gone');
  });

  it('comes back as it was written', async () => {
    const text = fc.string({ unit: 'binary', maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(text, fc.integer({ min: -20_000, max: 60_000 }), fc.double({ noNaN: true, noDefaultInfinity: true }))),
        async (rows) => {
          const back = await readBack(await write(rows));
          expect(back.slice(1).map(({ cells: [, day, amount] }) => [day, amount])).toEqual(
            rows.map(([, day, amount]) => [new Date(day * 86_400_000).toISOString().slice(0, 10), amount === 0 ? 0 : amount]),
          );
          const plain = (cell: unknown) =>
            String(cell)
              .toWellFormed()
              // oxlint-disable-next-line no-control-regex -- what may not stand in a cell
              .replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF\u202A-\u202E\u2066-\u2069]/gu, '');
          expect(back.slice(1).map(({ cells }) => cells[0])).toEqual(rows.map(([name]) => plain(name)));
        },
      ),
      { numRuns: 60 },
    );
  });
});

import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { toWorkbook, writeZip } from '../spreadsheet.ts';
import { encodeText } from './encode-text.fixture.ts';
import { importFile, inspectFile } from './import-file.ts';
import { ImportFailure, type ImportProgress, type Inspection, type InspectOptions, type TextEncoding } from './types.ts';

const now = Date.UTC(2026, 10, 22);
const day = (text: string) => Date.parse(text) / 86_400_000;
const inspect = (file: Blob, options: Partial<InspectOptions> = {}) => inspectFile(file, { now, ...options });
const planOf = ({ table, kind, columns, options }: Inspection) => ({ table, kind, columns, options, now });
async function take(file: Blob, options?: Partial<InspectOptions>) {
  const inspection = await inspect(file, options);
  return { inspection, result: await importFile(file, planOf(inspection)) };
}
const meanings = ({ columns }: Inspection) => columns.map(({ meaning }) => meaning);

describe('a file, looked at and imported', () => {
  it('is understood below a title, in the code page of its country', async () => {
    const text =
      'Отчёт по продажам за 2024 год\r\n\r\nКлиент;Дата;Сумма, руб.\r\nООО «Луч»;05.01.2024;1 500,00\r\nИП Петров;25.02.2024;900,50\r\nИтого;;2 400,50\r\n';
    const { inspection, result } = await take(new Blob([encodeText(text, 'windows-1251')]));
    expect(inspection.table).toEqual({ format: 'csv', encoding: 'windows-1251', separator: ';', headingLine: 3 });
    expect(inspection.otherEncodings).toContain('windows-1256');
    expect(meanings(inspection)).toEqual(['name', 'orderDate', 'amount']);
    expect(inspection.rows[0]).toEqual({ line: 4, cells: ['ООО «Луч»', '05.01.2024', '1 500,00'] });
    expect(result.customers.map(({ name }) => name)).toEqual(['ООО «Луч»', 'ИП Петров']);
    expect([...result.orders!.amounts]).toEqual([1500, 900.5]);
    expect([result.firstDay, result.lastDay, result.currency]).toEqual([day('2024-01-05'), day('2024-02-25'), 'RUB']);
    expect(result.problems).toMatchObject([{ line: 6, reason: 'noDate' }]);
  });

  it('is understood in Persian, with Jalali dates and toman', async () => {
    const text =
      'کد مشتری\tنام مشتری\tتاریخ فاکتور\tشماره فاکتور\tمبلغ (تومان)\nک۱\tشرکت آبان\t۱۴۰۲/۱۱/۱۱\t۵۰۱\t۱٬۲۳۴٬۵۰۰\nک۲\tمینا کریمی\t۱۴۰۲/۱۲/۰۱\t۵۰۲\t۹۰۰٬۰۰۰\n';
    for (const encoding of ['utf-8', 'utf-16le'] as const) {
      const { inspection, result } = await take(new Blob([encodeText(text, encoding)]));
      expect(inspection.table).toMatchObject({ encoding, separator: '\t', headingLine: 1 });
      expect([...result.orders!.days]).toEqual([day('2024-01-31'), day('2024-02-20')]);
      expect([...result.orders!.amounts]).toEqual([12_345_000, 9_000_000]);
      expect(result.currency).toBe('IRR');
      expect(inspection.columns.some(({ isDateOrderAsked }) => isDateOrderAsked)).toBe(false);
    }
  });

  it('keeps one order of the lines of an invoice', async () => {
    const text =
      'InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country\n' +
      '536365,85123A,"HOLDER, WHITE",6,12/1/2010 8:26,2.55,17850,United Kingdom\n536365,71053,LANTERN,6,12/1/2010 8:26,3.39,17850,United Kingdom\n' +
      '536366,22633,WARMER,6,12/13/2010 8:28,1.85,17850,United Kingdom\nC536379,D,Discount,-1,12/14/2010 9:41,27.5,14527,United Kingdom\n536414,22139,,56,12/15/2010 11:52,0,,United Kingdom\n';
    const { inspection, result } = await take(new Blob([text]));
    expect(inspection.options.linesOfOneOrder).toBe(true);
    expect(result.counts).toMatchObject({ rows: 5, orders: 3, customers: 2, addedLines: 1, refunds: 1 });
    expect([...result.orders!.amounts]).toEqual([35.64, 11.1, -27.5]);
    expect(result.problems).toMatchObject([{ line: 6, reason: 'noCustomer' }]);
  });

  it('takes a workbook: sheets offered, days and numbers as they are', async () => {
    const file = await toWorkbook(
      [
        { a: 'C1', b: day('2024-01-05'), c: 12.5 },
        { a: 'C2', b: day('2024-02-06'), c: -1 },
      ],
      [
        { key: 'a', heading: 'Customer code' },
        { key: 'b', heading: 'Order date', isDay: true },
        { key: 'c', heading: 'Amount' },
      ],
      { sheet: 'Orders' },
    );
    const { inspection, result } = await take(file);
    expect(inspection.table).toEqual({ format: 'xlsx', sheet: 'Orders', headingLine: 1 });
    expect(inspection.sheets).toEqual(['Orders']);
    expect([...result.orders!.days]).toEqual([day('2024-01-05'), day('2024-02-06')]);
    expect([...result.orders!.amounts]).toEqual([12.5, -1]);
    await expect(inspect(file, { sheet: 'none' })).rejects.toMatchObject({ reason: 'noSuchSheet' });
  });

  it('begins with the first sheet that holds anything', async () => {
    const sheet = (cells: string) => [`<worksheet><sheetData>${cells}</sheetData></worksheet>`];
    const link = (id: string, path: string) => `<Relationship Id="${id}" Type="x/worksheet" Target="${path}"/>`;
    const file = await writeZip([
      ['xl/workbook.xml', ['<workbook><sheets><sheet name="Cover" r:id="a"/><sheet name="Data" r:id="b"/></sheets></workbook>']],
      ['xl/_rels/workbook.xml.rels', [`<Relationships>${link('a', 'a.xml')}${link('b', 'b.xml')}</Relationships>`]],
      ['xl/a.xml', sheet('')],
      [
        'xl/b.xml',
        sheet('<row r="1"><c r="A1" t="str"><v>E-mail</v></c></row><row r="2"><c r="A2" t="str"><v>mina@aban.example</v></c></row>'),
      ],
    ]);
    const { inspection, result } = await take(file);
    expect(inspection).toMatchObject({ sheets: ['Cover', 'Data'], table: { sheet: 'Data', headingLine: 1 }, kind: 'customers' });
    expect(result.customers).toMatchObject([{ emails: ['mina@aban.example'] }]);
    await expect(inspect(file, { sheet: 'Cover' })).rejects.toMatchObject({ reason: 'empty' });
  });

  it('lets the user overrule encoding, separator, heading and columns', async () => {
    const file = new Blob(['sep=|\na|b;c\nCustomer ID|Order date\nK1|2024-01-05\n']);
    expect((await inspect(file)).table).toMatchObject({ separator: '|' });
    const overruled = await inspect(file, { encoding: 'windows-1252', separator: ';', headingLine: null });
    expect(overruled.table).toEqual({ format: 'csv', encoding: 'windows-1252', separator: ';', headingLine: null });
    const { result } = await take(file, { headingLine: 3 });
    expect(result.counts).toMatchObject({ rows: 1, orders: 1 });
    expect(result.orders!.lines[0]).toBe(4);
  });

  it('has the same hash only for the same bytes', async () => {
    const hash = async (text: string) => (await inspect(new Blob([text]))).hash;
    const big = 'Customer ID,Order date\n' + 'K1,2024-01-05\n'.repeat(200_000);
    expect(await hash(big)).toBe(await hash(big));
    expect(await hash(big)).not.toBe(await hash(`${big}K1,2024-01-06\n`));
    const file = new Blob([big]);
    const inspection = await inspect(file);
    expect((await importFile(file, planOf(inspection))).hash).toBe(inspection.hash);
    expect(inspection.hash).toMatch(/^[\da-f]{64}$/u);
  });

  it('tells how far it is, lets others have their turn, and stops at once when told to', async () => {
    const file = new Blob(['Customer ID,Order date,Amount\n', 'K1,2024-01-05,7.50\n'.repeat(400_000)]);
    const plan = planOf(await inspect(file));
    const seen: ImportProgress[] = [];
    let turns = 0;
    const timer = setInterval(() => turns++, 0);
    const result = await importFile(file, plan, { onProgress: (progress) => seen.push(progress) });
    clearInterval(timer);
    expect(seen.at(-1)).toEqual({ doneBytes: file.size, bytes: file.size, rows: 400_000 });
    expect(turns).toBeGreaterThan(3);
    expect(result.counts.orders).toBe(400_000);
    expect(result.problems).toHaveLength(1000);
    const controller = new AbortController();
    const stopped = importFile(file, plan, { signal: controller.signal, onProgress: () => controller.abort() });
    await expect(stopped).rejects.toMatchObject({ name: 'AbortError' });
    await expect(inspectFile(file, { now }, { signal: AbortSignal.abort() })).rejects.toMatchObject({ name: 'AbortError' });
  });

  it.each([
    ['empty', new Blob([])],
    ['empty', new Blob(['\n\n , \n'])],
    ['notATable', new Blob([Uint8Array.from({ length: 2000 }, (_, i) => (i * 97 + (i >> 3)) & 255)])],
    ['notATable', new Blob(['<html><table><tr><td>Name</td></tr></table></html>'])],
    ['oldOrLockedWorkbook', new Blob([Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0)])],
    ['brokenWorkbook', new Blob([Uint8Array.of(0x50, 0x4b, 3, 4, 9, 9)])],
    ['cellTooLong', new Blob(['a,b\n"', 'x'.repeat(1_100_000)])],
    ['tooManyColumns', new Blob(['a\n', ','.repeat(3000)])],
  ])('fails as %s', async (reason, file) => {
    await expect(inspect(file)).rejects.toMatchObject({ name: 'ImportFailure', reason });
  });

  it('fails as unreadable where the file is gone', async () => {
    const file = new Blob(['a,b\n1,2\n']);
    const gone = Object.assign(Object.create(file) as Blob, {
      slice: () => ({ arrayBuffer: () => Promise.reject(new DOMException('gone', 'NotReadableError')) }),
    });
    Object.defineProperty(gone, 'size', { value: 8 });
    await expect(inspect(gone)).rejects.toMatchObject({ reason: 'unreadable' });
  });
});

describe('whatever the file', () => {
  const settled = async (file: Blob): Promise<void> => {
    try {
      const inspection = await inspect(file);
      await importFile(file, { ...planOf(inspection), kind: 'customers', options: { ...inspection.options, rowsAreCustomers: true } });
      await importFile(file, planOf(inspection));
    } catch (error) {
      expect(error).toBeInstanceOf(ImportFailure);
    }
  };
  it('arbitrary bytes end in a result or a failure that is known', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => settled(new Blob([bytes]))),
      { numRuns: 300 },
    );
  });

  it('tables of odd words do too', async () => {
    const word = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.constantFrom(
        'Customer ID',
        'Order date',
        'Amount',
        'E-mail',
        '2024-01-05',
        '۱۴۰۲/۰۱/۰۵',
        '1,5',
        '"',
        ';',
        '\t',
        '\r',
        '__proto__',
        'constructor',
        '=1',
        'Yes',
      ),
    );
    const table = fc.array(fc.array(word, { maxLength: 6 }), { maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(table, async (rows) => settled(new Blob([rows.map((cells) => cells.join(',')).join('\n')]))),
      { numRuns: 300 },
    );
  });

  it('a table in any encoding, with any separator, comes back the same', async () => {
    const persian = (text: string) => text.replaceAll(/\d/gu, (digit) => String.fromCharCode(0x6f0 + Number(digit)));
    const headings: Record<string, string[]> = {
      ru: ['Код клиента', 'Клиент', 'Дата заказа', 'Номер заказа', 'Сумма'],
      // The old code page has no Persian yeh.
      fa: ['کد مشتري', 'نام مشتري', 'تاريخ سفارش', 'شماره سفارش', 'مبلغ'],
      en: ['Customer code', 'Customer name', 'Order date', 'Order number', 'Amount'],
    };
    const words: Record<string, string> = { ru: 'оеаинтсрвлкмдпу', fa: 'ابتدرسمنوهکل', en: 'abcdefghiklmnor' };
    const encodings: Record<string, TextEncoding[]> = {
      ru: ['utf-8', 'utf-16le', 'utf-16be', 'windows-1251'],
      fa: ['utf-8', 'utf-16le', 'utf-16be', 'windows-1256'],
      en: ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'],
    };
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('ru', 'fa', 'en'),
        fc.nat({ max: 3 }),
        fc.constantFrom(',', ';', '\t', '|'),
        fc.array(fc.tuple(fc.nat({ max: 9 }), fc.integer({ min: 11_000, max: 20_000 }), fc.integer({ min: -1e7, max: 1e7 })), {
          minLength: 3,
          maxLength: 20,
        }),
        async (language, at, separator, rows) => {
          const name = (customer: number) =>
            `"${[...words[language]!].slice(0, 6 + customer).join('')}" ${[...words[language]!].slice(customer).join('')}`;
          const table = rows.map(([customer, ordered, cents], i) => {
            const cells = [
              `K${100 + customer}`,
              name(customer),
              new Date(ordered * 86_400_000).toISOString().slice(0, 10),
              `N${1000 + i}`,
              (cents / 100).toFixed(2),
            ];
            // The old code page has no Persian digits either.
            return language === 'fa' && at < 3 ? cells.map((cell, place) => (place === 2 ? persian(cell) : cell)) : cells;
          });
          const text = Papa.unparse([headings[language]!, ...table], { delimiter: separator, newline: '\r\n' });
          const { inspection, result } = await take(new Blob([encodeText(text, encodings[language]![at]!)]));
          if (language !== 'en' || at % 3 !== 0) expect(inspection.table).toMatchObject({ encoding: encodings[language]![at]! });
          expect(inspection.table).toMatchObject({ separator, headingLine: 1 });
          expect(meanings(inspection)).toEqual(['customerCode', 'name', 'orderDate', 'orderNumber', 'amount']);
          expect(result.problems).toEqual([]);
          const { customers, days, amounts, numbers } = result.orders!;
          expect(
            rows.map((_, i) => [
              result.customers[customers[i]!]!.code,
              result.customers[customers[i]!]!.name,
              days[i],
              amounts[i],
              numbers![i],
            ]),
          ).toEqual(
            rows.map(([customer, ordered, cents], i) => [`K${100 + customer}`, name(customer), ordered, cents / 100, `N${1000 + i}`]),
          );
        },
      ),
      { numRuns: 120 },
    );
  });
});

import { expect, it } from 'vitest';
import { toWorkbook } from '../spreadsheet.ts';
import { encodeText } from './encode-text.fixture.ts';
import { importFile, inspectFile } from './import-file.ts';

const now = Date.UTC(2026, 10, 22);

// What the platform gives in Node and in a browser is not the same code: streams that unpack, old code pages, digests.
it('takes a text of an old code page and a workbook in a browser', async () => {
  const text = 'نام مشتري;تاريخ فاکتور;مبلغ (ريال)\nشرکت آبان;1402/11/11;1200000\nپخش گلچين ژاله;1402/12/01;350000\n';
  const workbook = await toWorkbook(
    [
      { name: 'شرکت آبان', day: 19_753, amount: 1_200_000 },
      { name: 'پخش گلچین ژاله', day: 19_773, amount: 350_000 },
    ],
    [
      { key: 'name', heading: 'نام مشتری' },
      { key: 'day', heading: 'تاریخ فاکتور', isDay: true },
      { key: 'amount', heading: 'مبلغ (ریال)' },
    ],
    { sheet: 'فاکتورها', isRightToLeft: true },
  );
  for (const file of [new File([encodeText(text, 'windows-1256')], 'a.csv'), new File([workbook], 'a.xlsx')]) {
    const { table, kind, columns, options } = await inspectFile(file, { now });
    expect(table).toMatchObject(file.name === 'a.csv' ? { encoding: 'windows-1256', separator: ';' } : { sheet: 'فاکتورها' });
    const { orders, customers, currency } = await importFile(file, { table, kind, columns, options, now });
    expect([...orders!.days]).toEqual([19_753, 19_773]);
    expect([...orders!.amounts]).toEqual([1_200_000, 350_000]);
    expect(customers).toHaveLength(2);
    expect(currency).toBe('IRR');
  }
});

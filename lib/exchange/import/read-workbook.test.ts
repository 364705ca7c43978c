import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toWorkbook, writeZip } from '../spreadsheet.ts';
import { openWorkbook, readSheet } from './read-workbook.ts';
import { readZipEntries, readZipText } from './read-zip.ts';
import { ImportFailure, type TableRow } from './types.ts';

const names =
  'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const kinds = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A workbook with the sheet data given, as Excel lays it out: shared strings, styles, a hidden sheet in front. */
const workbook = (sheetData: string, extra: { properties?: string; shared?: string; formats?: string } = {}) =>
  writeZip([
    [
      'xl/workbook.xml',
      [
        `<?xml version="1.0"?><workbook ${names}>${extra.properties ?? ''}<sheets><sheet name="Lists" sheetId="2" state="hidden" r:id="rId2"/><sheet name="A &amp; B" sheetId="1" r:id="rId1"/></sheets></workbook>`,
      ],
    ],
    [
      'xl/_rels/workbook.xml.rels',
      [
        `<Relationships><Relationship Id="rId1" Type="${kinds}/worksheet" Target="/xl/worksheets/sheet1.xml"/><Relationship Target="worksheets/sheet2.xml" Id="rId2" Type="${kinds}/worksheet"/>`,
        `<Relationship Id="rId3" Type="${kinds}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="rId4" Type="${kinds}/styles" Target="styles.xml"/></Relationships>`,
      ],
    ],
    [
      'xl/styles.xml',
      [
        `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="dd\\/mm\\/yyyy"/><numFmt numFmtId="165" formatCode="&quot;days &quot;0"/><numFmt numFmtId="166" formatCode="[$-F400]h:mm:ss"/>${extra.formats ?? ''}</numFmts>`,
        '<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/></cellXfs></styleSheet>',
      ],
    ],
    ['xl/sharedStrings.xml', [`<sst>${extra.shared ?? ''}</sst>`]],
    ['xl/worksheets/sheet1.xml', [`<worksheet ${names}><dimension ref="A1:C3"/><sheetData>${sheetData}</sheetData></worksheet>`]],
    ['xl/worksheets/sheet2.xml', [`<worksheet ${names}><sheetData><row r="1"><c r="A1"><v>7</v></c></row></sheetData></worksheet>`]],
  ]);

async function read(file: Blob, sheet?: string): Promise<TableRow[]> {
  const opened = await openWorkbook(file);
  const rows: TableRow[] = [];
  for await (const batch of readSheet(file, opened, sheet ?? opened.sheets[0]!)) rows.push(...batch.rows);
  return rows;
}
const failure = (reason: string) => expect.objectContaining({ reason });

describe('readSheet', () => {
  it('reads strings of every kind, numbers, days, flags and errors', async () => {
    const file = await workbook(
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="inlineStr"><is><r><t>Am</t></r><r><t xml:space="preserve">ount </t></r></is></c></row>' +
        '<row r="3" spans="1:3"><c r="A3" t="str"><f>CONCAT("&lt;")</f><v>a&amp;b &#x416; _x0416_</v></c><c r="B3" s="1"><v>45352</v></c><c r="C3"><v>1234.5</v></c></row>' +
        '<row r="4"><c r="B4" s="2"><v>45352.5</v></c><c r="C4" t="b"><v>1</v></c></row>' +
        '<row r="5"><c r="A5" t="e"><v>#DIV/0!</v></c><c r="B5" s="3"><v>30</v></c><c r="C5" s="4"><v>0.5</v></c><c r="D5" t="d"><v>2024-03-01</v></c><c r="E5"/><c r="F5" t="s"><v>99</v></c></row>' +
        '<!-- <row r="6"><c r="A6"><v>1</v></c></row> --><row r="7"><c><v>1E3</v></c><c t="inlineStr"><is><t><![CDATA[a<b&c]]></t></is></c></row>',
      { shared: '<si><t>Name</t></si><si><r><t>Da</t></r><r><t>te</t></r><rPh><t>x</t></rPh></si>' },
    );
    expect(await read(file)).toEqual([
      { line: 1, cells: ['Name', 'Date', 'Amount '] },
      { line: 3, cells: ['a&b Ж Ж', '2024-03-01', 1234.5] },
      { line: 4, cells: ['', '2024-03-01T12:00:00', 'true'] },
      { line: 5, cells: ['', 30, 0.5, '2024-03-01'] },
      { line: 7, cells: [1000, 'a<b&c'] },
    ]);
  });

  it('offers what is seen first, and reads the sheet asked for', async () => {
    const file = await workbook('');
    expect((await openWorkbook(file)).sheets).toEqual(['A & B', 'Lists']);
    expect(await read(file, 'Lists')).toEqual([{ line: 1, cells: [7] }]);
    await expect(read(file, 'none')).rejects.toEqual(failure('noSuchSheet'));
  });

  it('counts days from 1904 where the workbook does', async () => {
    const row = '<row r="1"><c r="A1" s="1"><v>43890</v></c></row>';
    expect((await read(await workbook(row, { properties: '<workbookPr date1904="1"/>' })))[0]!.cells).toEqual(['2024-03-01']);
  });

  it('reads names with a prefix', async () => {
    const file = await workbook('<x:row r="1"><x:c r="A1"><x:v>5</x:v></x:c></x:row>');
    expect(await read(file)).toEqual([{ line: 1, cells: [5] }]);
  });

  it('stops at limits', async () => {
    await expect(read(await workbook('<row r="1"><c r="XFD1"><v>1</v></c></row>'))).rejects.toEqual(failure('tooManyColumns'));
    await expect(read(await workbook(`<row r="1"><c r="A1" t="str"><v>${'x'.repeat(1_200_000)}</v></c></row>`))).rejects.toEqual(
      failure('cellTooLong'),
    );
    await expect(read(await workbook(`<row r="1" ${'x'.repeat(1_200_000)}`))).rejects.toEqual(failure('cellTooLong'));
  });

  it('unpacks no more than it is told, whatever the directory says', async () => {
    const file = await writeZip([['bomb.xml', Array.from({ length: 200 }, () => ' '.repeat(1 << 16))]]);
    const entry = (await readZipEntries(file)).get('bomb.xml')!;
    expect(entry.bytes / file.size).toBeGreaterThan(500);
    let length = 0;
    const unpack = async (max: number) => {
      for await (const piece of readZipText(file, { ...entry, bytes: 10 }, max)) length += piece.length;
    };
    await expect(unpack(1_000_000)).rejects.toEqual(failure('tooLarge'));
    expect(length).toBeLessThanOrEqual(1_000_000);
  });

  it('says why an archive is no workbook', async () => {
    await expect(openWorkbook(await writeZip([['word/document.xml', ['<x/>']]]))).rejects.toEqual(failure('notATable'));
    await expect(openWorkbook(new Blob(['PK\u0003\u0004 and nothing else']))).rejects.toEqual(failure('brokenWorkbook'));
    await expect(openWorkbook(await writeZip([['EncryptedPackage', ['x']]]))).rejects.toEqual(failure('oldOrLockedWorkbook'));
  });

  it('fails in a way that is known when bytes are changed or cut off, and never hangs', async () => {
    const file = await toWorkbook(
      Array.from({ length: 50 }, (_, i) => ({ a: `name ${i}`, b: i })),
      [
        { key: 'a', heading: 'A' },
        { key: 'b', heading: 'B', isDay: true },
      ],
      { sheet: 'x' },
    );
    const whole = new Uint8Array(await file.arrayBuffer());
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat({ max: whole.length - 1 }), fc.nat({ max: 255 })), { maxLength: 4 }),
        fc.nat({ max: whole.length }),
        async (changes, cut) => {
          const bytes = whole.slice(0, changes.length === 0 ? cut : undefined);
          for (const [at, byte] of changes) bytes[at] = byte;
          const outcome = await read(new Blob([bytes])).catch((error: unknown) => error);
          expect(Array.isArray(outcome) || outcome instanceof ImportFailure).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });
});

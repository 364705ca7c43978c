import type { CsvColumn } from './csv.ts';

/** `isDay`: its numbers are days since 1970-01-01, real dates in the sheet. `width`: in characters. */
export type WorkbookColumn = CsvColumn & { isDay?: boolean; width?: number };
export type WorkbookOptions = {
  /** Name of the sheet. */
  sheet: string;
  isRightToLeft?: boolean;
  /** In which calendar spreadsheet programs show the days, where they can; the days are the same. */
  calendar?: 'gregorian' | 'jalali';
};
type WorkbookRow = Readonly<Record<string, string | number>>;

// Limits of the format's programs.
const maxRows = 1_048_576;
const maxCellLength = 32_767;
const maxNameLength = 31;
/** From 30 December 1899, day 0 of a spreadsheet, to 1970. */
const epochDays = 25_569;
const pieceLength = 1 << 16;

// Styles by their place in cellXfs below.
const headingStyle = 1;
const dayStyle = 2;
/** Text that would be a formula if somebody typed it: shown as it is, and still text once the cell is edited. */
const quotedStyle = 3;

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const formulaStart = /^[\s\u00AD\u200B-\u200F\u2060-\u2064\uFEFF]*[=+\-@＝＋－＠﹦﹢﹣﹫]/u;
// oxlint-disable-next-line no-control-regex -- what XML cannot hold, and the bidi controls that reorder what is read
const unwanted = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF\u202A-\u202E\u2066-\u2069]/gu;
const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const xmlText = (text: string) =>
  text
    .slice(0, maxCellLength)
    .toWellFormed()
    .replaceAll(unwanted, '')
    .replaceAll(/[&<>"]/gu, (letter) => escapes[letter]!)
    // _x0041_ would be read as A.
    .replaceAll(/_(?=x[\da-f]{4}_)/giu, '_x005F_');

/** Letters of a column: A for 0, AB for 27. */
const lettersOf = (column: number): string =>
  (column < 26 ? '' : lettersOf(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26));

/** A cell at its place, or nothing where it is empty. */
function cellXml(place: string, value: string | number | undefined, isDay: boolean, style = 0): string {
  if (value === undefined || value === '') return '';
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) return '';
    return isDay ? `<c r="${place}" s="${dayStyle}"><v>${value + epochDays}</v></c>` : `<c r="${place}"><v>${value}</v></c>`;
  }
  const ownStyle = style === 0 && formulaStart.test(value) ? quotedStyle : style;
  return `<c r="${place}"${ownStyle === 0 ? '' : ` s="${ownStyle}"`} t="inlineStr"><is><t xml:space="preserve">${xmlText(value)}</t></is></c>`;
}

function* sheetXml(rows: Iterable<WorkbookRow>, columns: readonly WorkbookColumn[], isRightToLeft: boolean): Generator<string> {
  const widths = columns.map(({ width = 18 }, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`);
  yield (
    `${declaration}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"${isRightToLeft ? ' rightToLeft="1"' : ''}>` +
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>' +
    `${widths.length > 0 ? `<cols>${widths.join('')}</cols>` : ''}<sheetData>`
  );
  const letters = columns.map((_, i) => lettersOf(i));
  let piece = `<row r="1">${columns.map(({ heading }, i) => cellXml(`${letters[i]}1`, heading, false, headingStyle)).join('')}</row>`;
  let count = 1;
  for (const row of rows) {
    if (++count > maxRows) throw new RangeError(`A sheet holds ${maxRows} rows.`);
    const cells = columns.map(({ key, isDay = false }, i) =>
      cellXml(`${letters[i]}${count}`, Object.hasOwn(row, key) ? row[key] : undefined, isDay),
    );
    piece += `<row r="${count}">${cells.join('')}</row>`;
    if (piece.length > pieceLength) {
      yield piece;
      piece = '';
    }
  }
  yield `${piece}</sheetData></worksheet>`;
}

/** A name as the programs take it: short, without the signs of references. */
const sheetName = (name: string) =>
  name
    .replaceAll(/[[\]:*?/\\]/gu, ' ')
    .trim()
    .slice(0, maxNameLength)
    .replaceAll(/^'+|'+$/gu, '') || 'Sheet';

/** 18.8.30 of ECMA-376: 16 is the Persian calendar. */
const dayFormat = { gregorian: 'yyyy\\-mm\\-dd', jalali: '[$-fa-IR,16]yyyy/mm/dd;@' };

const stylesXml = (calendar: 'gregorian' | 'jalali') =>
  `${declaration}<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="${dayFormat[calendar]}"/></numFmts>` +
  '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="4"><xf/>' +
  '<xf fontId="1" applyFont="1"/><xf numFmtId="164" applyNumberFormat="1"/><xf quotePrefix="1"/></cellXfs></styleSheet>';

let crcTable: Uint32Array | null = null;

/** CRC-32 of a piece, going on from the last; of the reversed polynomial of IEEE 802.3. */
function addCrc(crc: number, bytes: Uint8Array): number {
  crcTable ??= Uint32Array.from({ length: 256 }, (_, byte) => {
    let value = byte;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    return value;
  });
  let value = ~crc;
  for (let i = 0; i < bytes.length; i++) value = crcTable[(value ^ bytes[i]!) & 255]! ^ (value >>> 8);
  return ~value >>> 0;
}

/** A ZIP archive (PKWARE APPNOTE, section 4.3) of files written piece by piece. */
export async function writeZip(files: Iterable<readonly [name: string, pieces: Iterable<string>]>): Promise<Blob> {
  const encoder = new TextEncoder();
  const parts: BlobPart[] = [];
  const directory: Uint8Array<ArrayBuffer>[] = [];
  let offset = 0;
  for (const [name, pieces] of files) {
    let crc = 0;
    let size = 0;
    const packing = new CompressionStream('deflate-raw');
    const packed = new Response(packing.readable).blob();
    const writer = packing.writable.getWriter();
    try {
      for (const piece of pieces) {
        const bytes = encoder.encode(piece);
        crc = addCrc(crc, bytes);
        size += bytes.length;
        await writer.write(bytes);
      }
      await writer.close();
    } catch (failure) {
      // The rows failed: what waits for their end must not wait for ever.
      await Promise.allSettled([writer.abort(failure), packed]);
      throw failure;
    }
    const body = await packed;
    const nameBytes = encoder.encode(name);
    const header = (isEntry: boolean) => {
      const bytes = new Uint8Array((isEntry ? 46 : 30) + nameBytes.length);
      const view = new DataView(bytes.buffer);
      view.setUint32(0, isEntry ? 0x02014b50 : 0x04034b50, true);
      const at = isEntry ? 2 : 0;
      if (isEntry) view.setUint16(4, 20, true);
      view.setUint16(at + 4, 20, true);
      // Names are UTF-8.
      view.setUint16(at + 6, 0x800, true);
      view.setUint16(at + 8, 8, true);
      // 1 January 1980: the same rows make the same file.
      view.setUint16(at + 12, 0x21, true);
      view.setUint32(at + 14, crc, true);
      view.setUint32(at + 18, body.size, true);
      view.setUint32(at + 22, size, true);
      view.setUint16(at + 26, nameBytes.length, true);
      if (isEntry) view.setUint32(42, offset, true);
      bytes.set(nameBytes, isEntry ? 46 : 30);
      return bytes;
    };
    directory.push(header(true));
    const local = header(false);
    parts.push(local, body);
    offset += local.length + body.size;
  }
  const directorySize = directory.reduce((sum, { length }) => sum + length, 0);
  const end = new DataView(new ArrayBuffer(22));
  end.setUint32(0, 0x06054b50, true);
  end.setUint16(8, directory.length, true);
  end.setUint16(10, directory.length, true);
  end.setUint32(12, directorySize, true);
  end.setUint32(16, offset, true);
  return new Blob([...parts, ...directory, end.buffer], { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' });
}

/**
 * Rows as a workbook (.xlsx, ECMA-376) with one sheet, `columns` in their order: headings in bold that stay in sight,
 * numbers and days as such, strings as text that is never run as a formula. Rows are taken one by one; a number that is
 * not finite and a missing key become an empty cell. RangeError for more rows than a sheet holds.
 */
export async function toWorkbook(
  rows: Iterable<WorkbookRow>,
  columns: readonly WorkbookColumn[],
  { sheet, isRightToLeft = false, calendar = 'gregorian' }: WorkbookOptions,
): Promise<Blob> {
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const packageNames = 'http://schemas.openxmlformats.org/package/2006';
  const link = (id: string, kind: string, target: string) =>
    `<Relationship Id="${id}" Type="${relationships}/${kind}" Target="${target}"/>`;
  const links = (inner: string) => [`${declaration}<Relationships xmlns="${packageNames}/relationships">${inner}</Relationships>`];
  const part = (name: string, kind: string) => `<Override PartName="/xl/${name}.xml" ContentType="${type}.${kind}+xml"/>`;
  return writeZip([
    [
      '[Content_Types].xml',
      [
        `${declaration}<Types xmlns="${packageNames}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>`,
        `${part('workbook', 'sheet.main')}${part('styles', 'styles')}${part('worksheets/sheet1', 'worksheet')}</Types>`,
      ],
    ],
    ['_rels/.rels', links(link('r1', 'officeDocument', 'xl/workbook.xml'))],
    [
      'xl/workbook.xml',
      [
        `${declaration}<workbook xmlns="${main}" xmlns:r="${relationships}"><bookViews><workbookView/></bookViews>`,
        `<sheets><sheet name="${xmlText(sheetName(sheet))}" sheetId="1" r:id="r1"/></sheets></workbook>`,
      ],
    ],
    ['xl/_rels/workbook.xml.rels', links(link('r1', 'worksheet', 'worksheets/sheet1.xml') + link('r2', 'styles', 'styles.xml'))],
    ['xl/styles.xml', [stylesXml(calendar)]],
    ['xl/worksheets/sheet1.xml', sheetXml(rows, columns, isRightToLeft)],
  ]);
}

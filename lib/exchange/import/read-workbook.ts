import { maxCellLength, maxColumns } from './read-csv.ts';
import { readZipEntries, readZipText, type ZipEntry } from './read-zip.ts';
import { ImportFailure, type TableCell, type TableRow } from './types.ts';

/** Of the small parts: names of sheets, styles. */
const maxPartBytes = 50_000_000;
const maxSharedBytes = 300_000_000;
const maxSheetBytes = 1_500_000_000;
const maxTagLength = 100_000;

const entities = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
]);

function plainText(xml: string): string {
  if (!xml.includes('&')) return xml;
  return xml.replaceAll(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,4}));/giu, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return entities.get(name) ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex!, 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\uFFFD';
  });
}

/** `_x000D_` stands for characters that XML cannot hold (ECMA-376, part 1, 22.9.2.19). */
const stringOf = (xml: string): string => {
  const text = plainText(xml);
  return text.includes('_x')
    ? text.replaceAll(/_x([\da-f]{4})_/giu, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    : text;
};

/** `onTag` gets the name without its namespace and the tag as it stands; `onText` what is between two tags. */
type TagHandler = { onOpen: (name: string, tag: string) => void; onClose: (name: string) => void; onText: (xml: string) => void };

/** Cuts XML into tags and text, piece by piece. No document type, so that nothing expands. */
function createTagReader({ onOpen, onClose, onText }: TagHandler): (piece: string) => void {
  let rest = '';
  return (piece) => {
    const xml = rest + piece;
    let at = 0;
    for (;;) {
      const open = xml.indexOf('<', at);
      if (open < 0) break;
      const isComment = xml.startsWith('<!--', open);
      const isRaw = xml.startsWith('<![CDATA[', open);
      const mark = isComment ? '-->' : isRaw ? ']]>' : '>';
      const close = xml.indexOf(mark, open + 1);
      // The piece ends inside the tag, or too early to tell which it is.
      if (close < 0 || (xml.startsWith('<!', open) && xml.length < open + 9)) {
        if (xml.length - open > (isRaw ? maxCellLength : maxTagLength)) throw new ImportFailure('cellTooLong');
        break;
      }
      if (open > at) onText(xml.slice(at, open));
      at = close + mark.length;
      if (isRaw) onText(xml.slice(open + 9, close).replaceAll('&', '&amp;'));
      else if (!isComment && xml[open + 1] !== '?' && xml[open + 1] !== '!') {
        const isEnd = xml[open + 1] === '/';
        const tag = xml.slice(open + (isEnd ? 2 : 1), close);
        let end = 0;
        let nameStart = 0;
        for (; end < tag.length; end++) {
          const code = tag.charCodeAt(end);
          if (code === 58) nameStart = end + 1;
          else if (code <= 32 || code === 47) break;
        }
        const name = tag.slice(nameStart, end);
        if (isEnd) onClose(name);
        else {
          onOpen(name, tag);
          if (tag.endsWith('/')) onClose(name);
        }
      }
    }
    rest = xml.slice(at);
    // Text without an end.
    if (rest.length > maxCellLength + maxTagLength) throw new ImportFailure('cellTooLong');
  };
}

/** The value of an attribute as it stands in a tag; null where it has none. */
function attribute(tag: string, name: string): string | null {
  let at = tag.indexOf(`${name}=`);
  while (at > 0 && tag.charCodeAt(at - 1) > 32) at = tag.indexOf(`${name}=`, at + 1);
  if (at < 1) return null;
  const start = at + name.length + 2;
  const end = tag.indexOf(tag[start - 1]!, start);
  return end < 0 ? null : tag.slice(start, end);
}

async function readPart(file: Blob, entry: ZipEntry | undefined, handler: Partial<TagHandler>): Promise<void> {
  if (entry === undefined) return;
  const read = createTagReader({ onOpen: () => {}, onClose: () => {}, onText: () => {}, ...handler });
  for await (const piece of readZipText(file, entry, maxPartBytes)) read(piece);
}

/** Whether a number format (ECMA-376, part 1, 18.8.30 and 18.8.31) shows a day, not only a time. */
function isDayFormat(id: number, code: string | undefined): boolean {
  if (code === undefined) return (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 31) || id === 36 || (id >= 50 && id <= 58);
  const letters = code
    .split(';')[0]!
    .replaceAll(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/gu, '')
    .toLowerCase();
  return /[yd]/u.test(letters) || (letters.includes('m') && !/[hs]/u.test(letters));
}

/** Path in the archive that a relationship points to; '' for what is no path. */
function pathOf(target: string, folder: string): string {
  try {
    return decodeURI(target.startsWith('/') ? target.slice(1) : new URL(target, `https://a/${folder}`).pathname.slice(1));
  } catch {
    return '';
  }
}

export type Workbook = {
  /** Names in their order; hidden ones at the end. */
  sheets: string[];
  is1904: boolean;
  /** By the number of a style: whether its numbers are days. */
  dayStyles: boolean[];
  entryOf: (sheet: string) => ZipEntry | undefined;
  shared: ZipEntry | undefined;
};

/** What a workbook (.xlsx) holds. ImportFailure for archives that are none, broken ones and locked ones. */
export async function openWorkbook(file: Blob): Promise<Workbook> {
  const entries = await readZipEntries(file);
  const byName = new Map([...entries.values()].map((entry) => [entry.name.toLowerCase(), entry]));
  const main = byName.get('xl/workbook.xml') ?? [...byName.values()].find(({ name }) => /(?:^|\/)workbook\d*\.xml$/iu.test(name));
  if (main === undefined) throw new ImportFailure(byName.has('encryptedpackage') ? 'oldOrLockedWorkbook' : 'notATable');
  const folder = main.name.slice(0, main.name.lastIndexOf('/') + 1);
  const listed: { name: string; id: string; isHidden: boolean }[] = [];
  let is1904 = false;
  await readPart(file, main, {
    onOpen(name, tag) {
      if (name === 'workbookPr') is1904 = /^(?:1|true)$/u.test(attribute(tag, 'date1904') ?? '');
      if (name !== 'sheet') return;
      const id = /(?:^|\s)\w+:id\s*=\s*["']([^"']*)/u.exec(tag)?.[1] ?? '';
      listed.push({ name: stringOf(attribute(tag, 'name') ?? ''), id, isHidden: /hidden/iu.test(attribute(tag, 'state') ?? '') });
    },
  });
  const targets = new Map<string, string>();
  await readPart(file, byName.get(`${folder}_rels/${main.name.slice(folder.length)}.rels`.toLowerCase()), {
    onOpen(name, tag) {
      if (name !== 'Relationship') return;
      const path = pathOf(plainText(attribute(tag, 'Target') ?? ''), folder);
      targets.set(attribute(tag, 'Id') ?? '', path);
      if ((attribute(tag, 'Type') ?? '').endsWith('/sharedStrings')) targets.set('shared', path);
      if ((attribute(tag, 'Type') ?? '').endsWith('/styles')) targets.set('styles', path);
    },
  });
  const formats = new Map<number, string>();
  const dayStyles: boolean[] = [];
  let isInFormats = false;
  const entryAt = (path: string | undefined) => (path === undefined ? undefined : byName.get(path.toLowerCase()));
  await readPart(file, entryAt(targets.get('styles')), {
    onOpen(name, tag) {
      if (name === 'numFmt') formats.set(Number(attribute(tag, 'numFmtId')), plainText(attribute(tag, 'formatCode') ?? ''));
      if (name === 'cellXfs') isInFormats = true;
      if (name !== 'xf' || !isInFormats) return;
      const id = Number(attribute(tag, 'numFmtId') ?? 0);
      dayStyles.push(isDayFormat(id, formats.get(id)));
    },
    onClose(name) {
      if (name === 'cellXfs') isInFormats = false;
    },
  });
  const sheets = listed.filter(({ id }) => entryAt(targets.get(id))?.name.includes('chartsheet') === false);
  return {
    sheets: [...sheets.filter(({ isHidden }) => !isHidden), ...sheets.filter(({ isHidden }) => isHidden)].map(({ name }) => name),
    is1904,
    dayStyles,
    entryOf: (sheet) => entryAt(targets.get(sheets.find(({ name }) => name === sheet)?.id ?? '')),
    shared: entryAt(targets.get('shared')),
  };
}

async function readSharedStrings(file: Blob, entry: ZipEntry | undefined, signal: AbortSignal | undefined): Promise<string[]> {
  const strings: string[] = [];
  if (entry === undefined) return strings;
  let text = '';
  let isText = false;
  let isReading = false;
  const read = createTagReader({
    onOpen(name) {
      if (name === 'si') text = '';
      else if (name === 't') isText = !isReading;
      // How Japanese words are read aloud.
      else if (name === 'rPh') isReading = true;
    },
    onClose(name) {
      if (name === 'si') strings.push(text);
      else if (name === 't') isText = false;
      else if (name === 'rPh') isReading = false;
    },
    onText(xml) {
      if (isText) text += stringOf(xml);
    },
  });
  for await (const piece of readZipText(file, entry, maxSharedBytes)) {
    signal?.throwIfAborted();
    read(piece);
  }
  return strings;
}

/** Place of a cell from its name, from 0: A1 is 0, AB7 is 27. */
function columnOf(name: string): number {
  let column = 0;
  for (let i = 0; i < name.length; i++) {
    const code = name.charCodeAt(i) & ~32;
    if (code < 65 || code > 90) break;
    column = column * 26 + code - 64;
  }
  return column - 1;
}

const dayMs = 86_400_000;

/** A number of a spreadsheet as YYYY-MM-DD, with its time where it has one. */
function createDayWriter(is1904: boolean): (serial: number) => TableCell {
  const known = new Map<number, string>();
  return (serial) => {
    // Excel takes 1900 for a leap year: before its 29 February all days are one off.
    const day = Math.floor(serial) - 25_569 + (is1904 ? 1462 : serial < 60 ? 1 : 0);
    if (!(serial >= 0 && day < 100_000)) return serial;
    let text = known.get(day);
    if (text === undefined) {
      text = new Date(day * dayMs).toISOString().slice(0, 10);
      known.set(day, text);
    }
    const seconds = Math.round((serial - Math.floor(serial)) * 86_400);
    return seconds === 0 || seconds === 86_400 ? text : `${text}T${new Date(seconds * 1000).toISOString().slice(11, 19)}`;
  };
}

/**
 * The rows of one sheet, piece by piece as it is unpacked: days as YYYY-MM-DD, numbers as numbers, errors of formulas
 * as ''. `share`: of the sheet, read so far.
 */
export async function* readSheet(
  file: Blob,
  workbook: Workbook,
  sheet: string,
  signal?: AbortSignal,
): AsyncGenerator<{ rows: TableRow[]; share: number }> {
  const entry = workbook.entryOf(sheet);
  if (entry === undefined) throw new ImportFailure('noSuchSheet');
  const strings = await readSharedStrings(file, workbook.shared, signal);
  const dayText = createDayWriter(workbook.is1904);
  let rows: TableRow[] = [];
  let line = 0;
  let cells: TableCell[] = [];
  let column = -1;
  let type = 'n';
  let isDay = false;
  let value = '';
  let isValue = false;
  const cellOf = (): TableCell => {
    if (value === '' || type === 'e') return '';
    if (type === 's') return strings[Number(value)] ?? '';
    if (type === 'n') {
      const number = Number(value);
      return Number.isNaN(number) ? value : isDay ? dayText(number) : number;
    }
    return type === 'b' ? (value === '1' || value === 'true' ? 'true' : 'false') : stringOf(value);
  };
  const read = createTagReader({
    onOpen(name, tag) {
      if (name === 'c') {
        const reference = attribute(tag, 'r');
        column = reference === null ? column + 1 : columnOf(reference);
        type = attribute(tag, 't') ?? 'n';
        isDay = workbook.dayStyles[Number(attribute(tag, 's') ?? 0)] ?? false;
        value = '';
      } else if (name === 'v' || name === 't') isValue = true;
      else if (name === 'row') {
        const number = Number(attribute(tag, 'r') ?? 0);
        line = number > line ? number : line + 1;
        cells = [];
        column = -1;
      }
    },
    onClose(name) {
      if (name === 'v' || name === 't') isValue = false;
      else if (name === 'c') {
        const cell = cellOf();
        if (cell === '') return;
        if (typeof cell === 'string' && cell.length > maxCellLength) throw new ImportFailure('cellTooLong', line);
        if (column < 0 || column >= maxColumns) throw new ImportFailure('tooManyColumns', line);
        while (cells.length < column) cells.push('');
        cells[column] = cell;
      } else if (name === 'row') rows.push({ line, cells });
    },
    onText(xml) {
      if (isValue) value += xml;
      if (value.length > 8 * maxCellLength) throw new ImportFailure('cellTooLong', line);
    },
  });
  let length = 0;
  for await (const piece of readZipText(file, entry, maxSheetBytes)) {
    signal?.throwIfAborted();
    read(piece);
    length += piece.length;
    if (rows.length === 0) continue;
    yield { rows, share: Math.min(1, length / Math.max(1, entry.bytes)) };
    rows = [];
  }
}

export type CsvColumn = { key: string; heading: string };
export type CsvSeparator = ',' | ';';

/** Spreadsheets tell UTF-8 from the old code pages by this mark at the start of the file. */
const byteOrderMark = '\uFEFF';

/** C0 and C1 controls but tab and line feed, and the bidi embeddings, overrides and isolates that reorder what is read. */
// oxlint-disable-next-line no-control-regex -- control characters are what it removes
const unwantedCharacters = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/gu;
// oxlint-disable-next-line no-control-regex -- a next-line character is a C1 control
const lineBreaks = /\r\n?|[\u0085\u2028\u2029]/gu;

/** Starts a formula in a spreadsheet, also after white space or invisible characters, also in its full-width and small forms. */
const formulaStart = /^[\s\u00AD\u200B-\u200F\u2060-\u2064\uFEFF]*[=+\-@＝＋－＠﹦﹢﹣﹫]/u;

/** Text as it may stand in a cell: no control characters, line breaks as LF, and never the start of a formula. */
function defuseCell(text: string): string {
  const isStartedByBreak = /^[\t\r]/u.test(text);
  const clean = text.toWellFormed().replace(lineBreaks, '\n').replace(unwantedCharacters, '');
  return isStartedByBreak || clean.startsWith('\t') || formulaStart.test(clean) ? `'${clean}` : clean;
}

function cellText(value: string | number | undefined): string {
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : '';
  return defuseCell(value ?? '');
}

/**
 * A table as one CSV text (RFC 4180, section 2): byte order mark, CRLF between records, every field quoted, `columns` in their order
 * under their headings. Strings are taken as untrusted: whatever a spreadsheet would run as a formula gets a leading
 * apostrophe. Numbers are ours and stay numbers; a number that is not finite becomes an empty cell, as does a missing key.
 */
export function toCsv(
  rows: readonly Readonly<Record<string, string | number>>[],
  columns: readonly CsvColumn[],
  separator: CsvSeparator = ',',
): string {
  const record = (cells: string[]) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(separator);
  const headings = record(columns.map((column) => defuseCell(column.heading)));
  const records = rows.map((row) =>
    record(columns.map((column) => cellText(Object.hasOwn(row, column.key) ? row[column.key] : undefined))),
  );
  return byteOrderMark + [headings, ...records].join('\r\n');
}

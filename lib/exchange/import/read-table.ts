import { createDecoder } from './decode-text.ts';
import { headingSigns } from './guess-columns.ts';
import { readPieces } from './read-bytes.ts';
import { createCsvReader } from './read-csv.ts';
import { openWorkbook, readSheet } from './read-workbook.ts';
import { ImportFailure, type TableFormat, type TableRow } from './types.ts';

const maxRows = 5_000_000;

export type RowBatch = { rows: TableRow[]; doneBytes: number };

const isFilled = ({ cells }: TableRow) => cells.some((cell) => typeof cell === 'number' || cell.trim() !== '');

async function* readText(
  file: Blob,
  { encoding, separator }: Extract<TableFormat, { format: 'csv' }>,
  signal?: AbortSignal,
): AsyncGenerator<RowBatch> {
  let rows: TableRow[] = [];
  const reader = createCsvReader(separator, (row) => {
    const isSeparatorLine = row.line === 1 && /^"?sep=/iu.test(row.cells[0] ?? '');
    if (!isSeparatorLine) rows.push(row);
  });
  const decoder = createDecoder(encoding);
  let doneBytes = 0;
  for await (const bytes of readPieces(file, signal)) {
    reader.push(decoder.decode(bytes));
    doneBytes += bytes.length;
    yield { rows, doneBytes };
    rows = [];
  }
  reader.push(decoder.end());
  reader.end();
  yield { rows, doneBytes };
}

async function* readXlsx(file: Blob, sheet: string, signal?: AbortSignal): AsyncGenerator<RowBatch> {
  const workbook = await openWorkbook(file);
  for await (const { rows, share } of readSheet(file, workbook, sheet, signal)) yield { rows, doneBytes: Math.round(share * file.size) };
}

/**
 * All rows of a table that are not empty, in batches, the heading and what stands above it among them. ImportFailure
 * for what is beyond the limits, broken or gone; the signal's reason when it is aborted.
 */
export async function* readTable(file: Blob, table: TableFormat, signal?: AbortSignal): AsyncGenerator<RowBatch> {
  let count = 0;
  for await (const { rows, doneBytes } of table.format === 'csv' ? readText(file, table, signal) : readXlsx(file, table.sheet, signal)) {
    const filled = rows.filter(isFilled);
    count += filled.length;
    if (count > maxRows) throw new ImportFailure('tooManyRows', filled.at(-1)?.line ?? null);
    yield { rows: filled, doneBytes };
  }
}

/**
 * The line that the headings stand on, among the first rows: below titles, above the data. Null where the first full
 * row is data already.
 */
export function findHeadingLine(rows: readonly TableRow[]): number | null {
  const widths = rows.slice(0, 60).map(({ cells }) => headingSigns(cells));
  const usual = widths.map(({ filled }) => filled).toSorted((a, b) => a - b)[Math.floor(widths.length / 2)] ?? 0;
  for (const [i, row] of rows.slice(0, 20).entries()) {
    const { known, values, filled } = widths[i]!;
    if (filled < Math.max(1, 0.5 * usual)) continue;
    if (values > 0 && known < values) return null;
    if (known > 0 && known >= 0.2 * Math.min(filled, 40)) return row.line;
    // Words of no known heading above a row that has numbers or dates where they have none.
    const below = widths.slice(i + 1, i + 20);
    return values === 0 && below.filter((signs) => signs.values > 0).length > 0.5 * below.length ? row.line : null;
  }
  return null;
}

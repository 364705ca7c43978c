import { addEvidence, beginEvidence, createDecoder, rankEncodings } from './decode-text.ts';
import { guessColumns } from './guess-columns.ts';
import { createInterpreter } from './interpret-rows.ts';
import { hashFile, pieceBytes, readPart } from './read-bytes.ts';
import { guessSeparator } from './read-csv.ts';
import { findHeadingLine, readTable } from './read-table.ts';
import { openWorkbook } from './read-workbook.ts';
import {
  ImportFailure,
  type ImportHooks,
  type ImportPlan,
  type ImportResult,
  type Inspection,
  type InspectOptions,
  type TableCell,
  type TableFormat,
  type TableRow,
  type TextEncoding,
} from './types.ts';

const maxFileBytes = 2_000_000_000;
/** Rows that the guesses are made from. */
const sampleRows = 20_000;
const shownRows = 20;
const shownLength = 200;
const progressEveryMs = 100;

const startsWith = (bytes: Uint8Array, ...mark: number[]) => mark.every((byte, i) => bytes[i] === byte);

/** Which family a file is of, by its first bytes. */
async function familyOf(file: Blob): Promise<'text' | 'archive'> {
  if (file.size === 0) throw new ImportFailure('empty');
  if (file.size > maxFileBytes) throw new ImportFailure('tooLarge');
  const head = await readPart(file, 0, 8);
  if (startsWith(head, 0xd0, 0xcf, 0x11, 0xe0)) throw new ImportFailure('oldOrLockedWorkbook');
  return startsWith(head, 0x50, 0x4b, 3, 4) ? 'archive' : 'text';
}

/** Calls back at most ten times a second, and at the end. */
function createProgress(file: Blob, onProgress: ImportHooks['onProgress']): (doneBytes: number, rows: number) => void {
  let last = 0;
  return (doneBytes, rows) => {
    const now = performance.now();
    if (onProgress === undefined || (now - last < progressEveryMs && doneBytes < file.size)) return;
    last = now;
    onProgress({ doneBytes, bytes: file.size, rows });
  };
}

async function describeText(
  file: Blob,
  encodings: readonly TextEncoding[],
  options: InspectOptions,
): Promise<Extract<TableFormat, { format: 'csv' }>> {
  const encoding = options.encoding ?? encodings[0];
  if (encoding === undefined) throw new ImportFailure('notATable');
  const start = createDecoder(encoding).decode(await readPart(file, 0, Math.min(file.size, pieceBytes / 4)));
  if (/^\s*(?:<\?xml|<!doctype|<html|<table|\{\\rtf|%PDF)/iu.test(start.slice(0, 200))) throw new ImportFailure('notATable');
  return { format: 'csv', encoding, separator: options.separator ?? guessSeparator(start), headingLine: null };
}

async function takeSample(file: Blob, table: TableFormat, signal: AbortSignal | undefined): Promise<TableRow[]> {
  const rows: TableRow[] = [];
  for await (const batch of readTable(file, table, signal)) {
    for (const row of batch.rows) if (rows.length < sampleRows) rows.push(row);
    if (rows.length >= sampleRows) break;
  }
  return rows;
}

type Sample = { table: TableFormat; rows: TableRow[] };

async function sampleText(
  file: Blob,
  encodings: readonly TextEncoding[],
  options: InspectOptions,
  signal: AbortSignal | undefined,
): Promise<Sample> {
  const table = await describeText(file, encodings, options);
  return { table, rows: await takeSample(file, table, signal) };
}

/** The sheet asked for, else the first that holds anything. */
async function sampleWorkbook(
  file: Blob,
  sheets: readonly string[],
  { sheet }: InspectOptions,
  signal: AbortSignal | undefined,
): Promise<Sample> {
  const candidates = sheet === undefined ? sheets : [sheet];
  if (candidates.length === 0) throw new ImportFailure('noSuchSheet');
  for (const name of candidates) {
    const table: TableFormat = { format: 'xlsx', sheet: name, headingLine: null };
    const rows = await takeSample(file, table, signal);
    if (rows.length > 0) return { table, rows };
  }
  throw new ImportFailure('empty');
}

const shown = (cell: TableCell): TableCell => (typeof cell === 'number' ? cell : cell.slice(0, shownLength));

/**
 * Looks at a file before it is imported: how its bytes are to be read, where its table begins, what each column means.
 * Every byte is looked at (for the encoding and the hash), 20,000 rows are read. Rejects with ImportFailure, or with
 * the signal's reason.
 */
export async function inspectFile(file: Blob, options: InspectOptions, { signal, onProgress }: ImportHooks = {}): Promise<Inspection> {
  const family = await familyOf(file);
  const progress = createProgress(file, onProgress);
  const evidence = beginEvidence();
  let doneBytes = 0;
  const hash = await hashFile(
    file,
    (bytes) => {
      if (family === 'text') addEvidence(evidence, bytes);
      doneBytes += bytes.length;
      progress(doneBytes, 0);
    },
    signal,
  );
  const encodings = family === 'text' ? rankEncodings(evidence) : [];
  const sheets = family === 'text' ? [] : (await openWorkbook(file)).sheets;
  const { table, rows } =
    family === 'text' ? await sampleText(file, encodings, options, signal) : await sampleWorkbook(file, sheets, options, signal);
  if (rows.length === 0) throw new ImportFailure('empty');
  table.headingLine = options.headingLine === undefined ? findHeadingLine(rows) : options.headingLine;

  const heading = rows.find(({ line }) => line === table.headingLine);
  const body = rows.filter(({ line }) => line > (table.headingLine ?? 0));
  const headings = (heading?.cells ?? []).map((cell) => String(cell).trim().slice(0, shownLength));
  const separator = table.format === 'csv' ? table.separator : null;
  const guess = guessColumns({ headings, rows: body, separator }, options.now, options.columns);
  return {
    table,
    otherEncodings: table.format === 'csv' ? encodings.filter((encoding) => encoding !== table.encoding) : [],
    sheets,
    ...guess,
    rows: body.slice(0, shownRows).map(({ line, cells }) => ({ line, cells: cells.map(shown) })),
    hash,
    bytes: file.size,
  };
}

/**
 * Reads a whole file as the plan says. A piece at a time, so that others have their turn between; nothing is kept of a
 * row but its typed columns. Rejects with ImportFailure, or with the signal's reason: then there is no result.
 */
export async function importFile(file: Blob, plan: ImportPlan, { signal, onProgress }: ImportHooks = {}): Promise<ImportResult> {
  await familyOf(file);
  const interpreter = createInterpreter(plan);
  const hash = await hashFile(file, () => {}, signal);
  const progress = createProgress(file, onProgress);
  const headingLine = plan.table.headingLine ?? 0;
  for await (const { rows, doneBytes } of readTable(file, plan.table, signal)) {
    signal?.throwIfAborted();
    interpreter.take((rows[0]?.line ?? Infinity) > headingLine ? rows : rows.filter(({ line }) => line > headingLine));
    progress(doneBytes, interpreter.counts.rows);
  }
  progress(file.size, interpreter.counts.rows);
  return { ...interpreter.finish(), hash, bytes: file.size };
}

import { ImportFailure } from './types.ts';

export const maxCellLength = 1_000_000;
export const maxColumns = 1000;
/** Of a row in text: a hundred long cells. */
const maxRowLength = 8_000_000;

const quote = 34;
const lineFeed = 10;
const carriageReturn = 13;

export type CsvReader = {
  /** Takes the next piece of text and gives out every row that is whole by then, empty ones too. */
  push: (text: string) => void;
  /** Gives out the last row, if it has no line end. */
  end: () => void;
};

/**
 * Reads separated text piece by piece, as spreadsheets do: a field in quotes may hold separators, line breaks and
 * doubled quotes; what follows its closing quote belongs to it; a quote inside a bare field is a letter. Line ends are
 * LF, CR and CRLF. `onRow` gets the line that the row begins on. Throws ImportFailure for fields and rows beyond the limits.
 */
export function createCsvReader(separator: string, onRow: (row: { line: number; cells: string[] }) => void): CsvReader {
  const separatorCode = separator.charCodeAt(0);
  let rest = '';
  let line = 1;

  function read(text: string, isLast: boolean): string {
    const { length } = text;
    let at = 0;
    while (at < length) {
      const rowStart = at;
      const rowLine = line;
      const cells: string[] = [];
      let breaks = 0;
      let isWhole = false;
      while (!isWhole) {
        let quoted = '';
        if (text.charCodeAt(at) === quote) {
          let from = at + 1;
          for (;;) {
            const closing = text.indexOf('"', from);
            if (closing < 0) {
              if (length - at > maxCellLength) throw new ImportFailure('cellTooLong', rowLine);
              // Without a closing quote at the end of the file, all that is left is the field.
              if (!isLast) return text.slice(rowStart);
              quoted += text.slice(from);
              at = length;
              break;
            }
            if (text.charCodeAt(closing + 1) !== quote) {
              // A doubled quote may be cut in two by the end of the piece.
              if (closing + 1 === length && !isLast) return text.slice(rowStart);
              quoted += text.slice(from, closing);
              at = closing + 1;
              break;
            }
            quoted += text.slice(from, closing + 1);
            from = closing + 2;
            if (from - at > maxCellLength) throw new ImportFailure('cellTooLong', rowLine);
          }
          breaks += countBreaks(quoted);
        }
        const from = at;
        let code = 0;
        for (; at < length; at++) {
          code = text.charCodeAt(at);
          if (code === separatorCode || code === lineFeed || code === carriageReturn) break;
        }
        if (at - from + quoted.length > maxCellLength) throw new ImportFailure('cellTooLong', rowLine);
        if (at >= length && !isLast) return text.slice(rowStart);
        cells.push(quoted === '' ? text.slice(from, at) : quoted + text.slice(from, at));
        if (cells.length > maxColumns) throw new ImportFailure('tooManyColumns', rowLine);
        if (at >= length) isWhole = true;
        else if (code === separatorCode) {
          at++;
          if (at >= length && !isLast) return text.slice(rowStart);
        } else {
          // CR at the very end may be half of CRLF.
          if (code === carriageReturn && at + 1 >= length && !isLast) return text.slice(rowStart);
          at += code === carriageReturn && text.charCodeAt(at + 1) === lineFeed ? 2 : 1;
          isWhole = true;
        }
      }
      line += breaks + 1;
      onRow({ line: rowLine, cells });
    }
    return '';
  }

  return {
    push(text) {
      rest = read(rest + text, false);
      if (rest.length > maxRowLength) throw new ImportFailure('cellTooLong', line);
    },
    end() {
      rest = read(rest, true);
    },
  };
}

const countBreaks = (text: string): number => (/[\r\n]/u.test(text) ? text.split(/\r\n?|\n/u).length - 1 : 0);

const candidates = [';', '\t', '|', ',', '،', '؛', '^', '~', '\u0001'];

/** The separator that Excel reads from a first line such as `sep=;`. */
export function declaredSeparator(text: string): string | null {
  return /^"?sep=([^\r\n"])"?[;,\t]*(?:[\r\n]|$)/iu.exec(text)?.[1] ?? null;
}

/**
 * The separator that splits the first rows into the most columns alike. A decimal comma splits rows unevenly or its
 * pieces are digits alone, so that a semicolon beside it wins.
 */
export function guessSeparator(text: string): string {
  const declared = declaredSeparator(text);
  if (declared !== null) return declared;
  let best = { separator: ',', weight: 0 };
  for (const separator of candidates) {
    const widths: number[] = [];
    const reader = createCsvReader(separator, ({ cells }) => {
      if (widths.length < 200 && cells.some((cell) => cell.trim() !== '')) widths.push(cells.length);
    });
    try {
      reader.push(text);
      if (widths.length === 0) reader.end();
    } catch (failure) {
      if (failure instanceof ImportFailure) continue;
      throw failure;
    }
    const sizes = new Map<number, number>();
    for (const width of widths) sizes.set(width, (sizes.get(width) ?? 0) + 1);
    const [width = 1, times = 0] = [...sizes].toSorted((a, b) => b[1] * Math.min(b[0], 8) - a[1] * Math.min(a[0], 8))[0] ?? [];
    if (width < 2) continue;
    // How alike the rows are counts most, then how many columns there are.
    const weight = (times / widths.length) ** 2 * (1 + Math.log2(Math.min(width, 64)) / 4);
    if (weight > best.weight * 1.001) best = { separator, weight };
  }
  return best.separator;
}

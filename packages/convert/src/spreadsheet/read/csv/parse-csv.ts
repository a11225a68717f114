/** Takes what a CSV text holds, cell by cell. Rows and columns count from 0. */
export interface CsvSink {
  /** A cell, also an empty one, as the part of the text that it takes; `fieldText` reads it. */
  field(column: number, row: number, start: number, end: number): void;
  /** Ends a line of so many cells, which began at `start`. False ends the reading. */
  endRow(row: number, columns: number, start: number): boolean | void;
}

const QUOTE = 0x22;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/**
 * Finds the cells of CSV as Excel does: a quotation mark opens only at the start of a cell, two stand for one, and what
 * follows the closing one up to the delimiter belongs to the cell as it is. Lines end with CRLF, LF or CR. Every line is
 * a row, also one that holds nothing. Gives the place of a quotation mark that nothing closes: all from there on would
 * be one cell. `from` is the start of a line.
 */
export function parseCsv(
  text: string,
  delimiter: string,
  sink: CsvSink,
  from = 0,
): { row: number; column: number } | undefined {
  const separator = delimiter.charCodeAt(0);
  const { length } = text;
  let lineStart = from;
  let start = from;
  let column = 0;
  let row = 0;
  while (start < length) {
    let end = start;
    if (text.charCodeAt(start) === QUOTE) {
      end = closingQuote(text, start + 1) + 1;
      if (end === 0) return { row, column };
    }
    let code = 0;
    for (; end < length; end += 1) {
      code = text.charCodeAt(end);
      if (code === separator || code === LINE_FEED || code === CARRIAGE_RETURN) break;
    }
    sink.field(column, row, start, end);
    start = end + 1;
    if (end < length && code === separator) {
      column += 1;
      // A delimiter as the very last sign leaves an empty cell and a line to end.
      if (start < length) continue;
    } else if (code === CARRIAGE_RETURN && text.charCodeAt(start) === LINE_FEED) start += 1;
    if (sink.endRow(row, column + 1, lineStart) === false) return undefined;
    row += 1;
    column = 0;
    lineStart = start;
  }
  return undefined;
}

/** What a cell says, without its quotation marks. */
export function fieldText(text: string, start: number, end: number): string {
  if (text.charCodeAt(start) !== QUOTE || start === end) return text.slice(start, end);
  const close = closingQuote(text, start + 1);
  const quoted = text.slice(start + 1, close);
  return (quoted.includes('"') ? quoted.replaceAll('""', '"') : quoted) + text.slice(close + 1, end);
}

/**
 * Does a cell begin with a quotation mark, go on beyond its line, and then beyond the mark that closes it? No program writes
 * that: nothing closed the first mark, and the next one, which opens another cell, was taken for its end.
 */
export function runsOn(text: string, start: number, end: number): boolean {
  if (text.charCodeAt(start) !== QUOTE) return false;
  const close = closingQuote(text, start + 1);
  return close + 1 < end && /[\r\n]/.test(text.slice(start, close));
}

/** The quotation mark that closes a cell: the first that is not one of two. -1 when there is none. */
function closingQuote(text: string, from: number): number {
  let position = text.indexOf('"', from);
  while (position >= 0 && text.charCodeAt(position + 1) === QUOTE) position = text.indexOf('"', position + 2);
  return position;
}

import { findDelimiter } from './delimiter.ts';
import { fieldText, parseCsv } from './parse-csv.ts';

/** A line that is one cell in quotation marks, by the part of the text that it takes. */
export interface WrappedLine {
  start: number;
  end: number;
}

/** What the lines of a text are found to be. */
export interface LinesFound {
  wrapped: readonly WrappedLine[];
  /** Cells of the first line that has several; 0 when none has. */
  width: number;
}

/** A title with a list in it is no line of a table, which has more columns. */
const MIN_WIDTH = 4;
/** Lines by which the delimiter is found where all are wrapped. */
const SAMPLE_LINES = 20;

/** How many cells a text is, when it is one line. */
function widthOf(line: string, delimiter: string): number {
  const widths: number[] = [];
  parseCsv(line, delimiter, { field: () => undefined, endRow: (_row, columns) => void widths.push(columns) });
  return widths.length === 1 ? (widths[0] ?? 0) : 0;
}

/**
 * Takes the quotation marks away that stand around whole lines: `"Havna;Mat, klær;Oslo"`. A spreadsheet program writes such lines
 * where it had the file open with all in its first column, and its own delimiter stands in a text. As one cell such a line
 * would be a title, and its service lost. Only a line with as many cells as the others is taken for one; undefined when there is none.
 */
export function unwrapLines(
  text: string,
  { wrapped, width }: LinesFound,
  delimiter: string,
  ending: string,
): string | undefined {
  if (wrapped.length === 0 || (width > 0 && width < MIN_WIDTH)) return undefined;
  const lines = wrapped.map(({ start, end }) => ({ start, end, inner: fieldText(text, start, end) }));
  const sample = lines.slice(0, SAMPLE_LINES).map(({ inner }) => inner);
  const inside = width > 0 ? delimiter : findDelimiter(sample.join('\n'), ending).delimiter;
  const columns = width > 0 ? width : Math.max(MIN_WIDTH, ...sample.map((line) => widthOf(line, inside)));
  const rows = lines.filter(({ inner }) => widthOf(inner, inside) === columns);
  if (rows.length === 0) return undefined;
  let from = 0;
  const parts = rows.flatMap(({ start, end, inner }) => {
    const before = text.slice(from, start);
    from = end;
    return [before, inner];
  });
  return parts.join('') + text.slice(from);
}

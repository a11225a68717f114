import { fieldText, parseCsv } from '../../spreadsheet/read/csv/parse-csv.ts';

/** CSV as RFC 4180 has it: commas, CRLF, quotation marks around what needs them. */

const NEEDS_QUOTES = /["\r\n,]|^\s|\s$/;
const quote = (cell: string): string => (NEEDS_QUOTES.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** Rows of cells as CSV text (RFC 4180); each row ends with CRLF. */
export const formatCsv = (rows: readonly (readonly string[])[]): string =>
  // A row of one empty cell would read as no row.
  rows.map((row) => (row.length === 1 && row[0] === '' ? '""' : row.map(quote).join(','))).join('\r\n') +
  '\r\n';

/** The longest table that is read, in characters. */
const MAX_LENGTH = 200_000_000;

/** Cells of CSV text; commas, or semicolons where the first line has no comma. Undefined when it is no CSV. */
export function readCsv(text: string): string[][] | undefined {
  if (text.length > MAX_LENGTH) return undefined;
  const plain = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const firstLine = plain.slice(0, 10_000).split(/[\r\n]/, 1)[0] ?? '';
  const delimiter = !firstLine.includes(',') && firstLine.includes(';') ? ';' : ',';
  const rows: string[][] = [];
  let row: string[] = [];
  const unclosed = parseCsv(plain, delimiter, {
    field: (_column, _row, start, end) => {
      row.push(fieldText(plain, start, end));
    },
    endRow: () => {
      rows.push(row);
      row = [];
    },
  });
  return unclosed === undefined ? rows.filter((cells) => cells.some((cell) => cell !== '')) : undefined;
}

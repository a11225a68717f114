import {
  cellName,
  type Cell,
  type LineShift,
  type Sheet,
  type SheetProblem,
  type Workbook,
} from '../../workbook.ts';
import { decodeText } from '../encoding.ts';
import type { ReadLimits } from '../limits.ts';
import { RowMaker, type ReadCells } from '../packed-row.ts';
import { CellCount, SheetBuilder } from '../sheet-builder.ts';
import { unreadable } from '../stop.ts';
import { findDelimiter } from './delimiter.ts';
import { fieldText, parseCsv, runsOn, type CsvSink } from './parse-csv.ts';
import { unwrapLines, type LinesFound, type WrappedLine } from './wrapped-lines.ts';

/** `="0150"`: how programs keep Excel from taking the zero. It is a text, not a calculation. */
const TEXT_FORMULA = /^="([^"]*)"$/;
const QUOTE = 0x22;
const EQUALS = 0x3d;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
/** What stands for bytes that make no letter. */
const DAMAGED = '\ufffd';
/** Signs of `"="""""`, the longest way to write nothing. */
const LONGEST_EMPTY = 7;
/** Signs that no text has: all below the space but tab, line feed, vertical tab, form feed, return and end of file. */
// eslint-disable-next-line no-control-regex -- these are what is looked for
const CONTROL_SIGN = /[\u0000-\u0008\u000e-\u0019\u001b-\u001f]/;

/** Reads CSV and its kin. Every cell is a text: what a number or a date is, the mapping decides. */
export function readCsv(
  bytes: Uint8Array,
  ending: string,
  limits: Readonly<ReadLimits>,
): { workbook: Workbook; problems: SheetProblem[] } {
  const { text, encoding, isDamaged, isGuessed = false } = decodeText(bytes);
  if (text.includes('\0') || (isGuessed && CONTROL_SIGN.test(text))) throw unreadable('not-a-spreadsheet');
  const problems: SheetProblem[] = [];
  const { delimiter, before } = findDelimiter(text, ending);
  const first = readSheet(text, delimiter, before, limits);
  const unwrapped = unwrapLines(text, first, delimiter, ending);
  const { sheet } = unwrapped === undefined ? first : readAnew(unwrapped, ending, limits);
  if (isDamaged) problems.push(damagedLetters(sheet, text, encoding));
  if (isGuessed) problems.push({ code: 'sheet/encoding-guessed', params: { encoding } });
  return { workbook: { format: 'csv', sheets: [sheet] }, problems };
}

/** Bytes that make no letter in the encoding of the others: how many, and in which cell the first stands. */
function damagedLetters({ rows }: Sheet, text: string, encoding: string): SheetProblem {
  const code = 'file/not-utf8';
  if (encoding !== 'utf-8') return { code, params: { encoding } };
  const isDamaged = ({ value }: Cell) => value.kind === 'text' && value.text.includes(DAMAGED);
  const row = rows.find(({ cells }) => cells.some(isDamaged));
  const cell = row?.cells.find(isDamaged);
  return {
    code,
    ...(row === undefined || cell === undefined ? {} : { cell: cellName(cell.column, row.number) }),
    params: { places: text.split(DAMAGED).length - 1 },
  };
}

function readAnew(text: string, ending: string, limits: Readonly<ReadLimits>): { sheet: Sheet } {
  const { delimiter, before } = findDelimiter(text, ending);
  return readSheet(text, delimiter, before, limits);
}

/** Counts all cells, and reads those of a row from its line when they are asked for. Tells lines that are one cell. */
function readSheet(
  text: string,
  delimiter: string,
  before: number,
  limits: Readonly<ReadLimits>,
): LinesFound & { sheet: Sheet } {
  const builder = new SheetBuilder('', false, new CellCount(limits));
  const maker = new RowMaker(lineReader(text, delimiter));
  let isFilled = false;
  let lines = countBreaks(text, 0, before);
  const shifts: LineShift[] = lines === 0 ? [] : [{ row: 1, lines }];
  let breaks = 0;
  let width = 0;
  let firstStart = 0;
  let firstEnd = 0;
  const wrapped: WrappedLine[] = [];
  const unclosed = parseCsv(
    text,
    delimiter,
    {
      field(column, row, start, end) {
        if (isEmpty(text, start, end)) return;
        if (runsOn(text, start, end)) throw unclosedQuote(column, row);
        isFilled = true;
        if (column === 0) [firstStart, firstEnd] = [start, end];
        if (text.charCodeAt(start) === QUOTE) breaks += countBreaks(text, start, end);
        const length = end - start;
        // Doubled quotation marks count as one, so only a text that seems too long is looked at.
        builder.countCell(column, row + 1, length > limits.text ? cellText(text, start, end).length : length);
      },
      endRow(row, columns, start) {
        if (width === 0 && columns > 1) width = columns;
        if (isFilled && columns === 1 && text.charCodeAt(firstStart) === QUOTE)
          wrapped.push({ start: firstStart, end: firstEnd });
        if (isFilled) builder.addRow(maker.make(row + 1, false, start));
        isFilled = false;
        if (breaks === 0) return;
        lines += breaks;
        shifts.push({ row: row + 2, lines });
        breaks = 0;
      },
    },
    before,
  );
  if (unclosed !== undefined) throw unclosedQuote(unclosed.column, unclosed.row);
  const sheet = builder.build();
  if (sheet.rows.length === 0) throw unreadable('empty');
  return { sheet: shifts.length === 0 ? sheet : { ...sheet, shifts }, wrapped, width };
}

/** The line breaks of a part of the text; CRLF is one. */
function countBreaks(text: string, start: number, end: number): number {
  let breaks = 0;
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code === LINE_FEED || (code === CARRIAGE_RETURN && text.charCodeAt(at + 1) !== LINE_FEED))
      breaks += 1;
  }
  return breaks;
}

/** All from there on would be one cell, or a row would be taken for a piece of the one above. Both count from 0. */
const unclosedQuote = (column: number, row: number) =>
  unreadable('unclosed-quote', { row: row + 1 }, { cell: cellName(column, row + 1) });

/** Makes the cells of a line from where it begins. One sink for all lines. */
function lineReader(text: string, delimiter: string): ReadCells<number> {
  let cells: Cell[] = [];
  let wanted: number | undefined;
  const sink: CsvSink = {
    field(column, _row, from, to) {
      if (wanted !== undefined && column !== wanted) return;
      const value = cellText(text, from, to);
      if (value !== '') cells.push({ column, value: { kind: 'text', text: value } });
    },
    endRow: () => false,
  };
  return (start, only) => {
    cells = [];
    wanted = only;
    parseCsv(text, delimiter, sink, start);
    return cells;
  };
}

/** Whether a cell holds nothing, perhaps with quotation marks around it. */
function isEmpty(text: string, start: number, end: number): boolean {
  if (start === end) return true;
  const first = text.charCodeAt(start);
  if (end - start > LONGEST_EMPTY || (first !== QUOTE && first !== EQUALS)) return false;
  return cellText(text, start, end) === '';
}

function cellText(text: string, start: number, end: number): string {
  const field = fieldText(text, start, end);
  const plain = field.startsWith('="') ? field.replace(TEXT_FORMULA, '$1') : field;
  return plain.includes('\r') ? plain.replace(/\r\n?/g, '\n') : plain;
}

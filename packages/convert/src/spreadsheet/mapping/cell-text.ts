import type { Cell, CellValue, Row } from '../workbook.ts';

/** The mark by which a sheet keeps `+47…` or `0150` as text; some programs write it out. */
const TEXT_MARK = /^'(?=[-+=@0-9\uff0b\uff0d\uff1d\uff20])/;

/** A number as people write it: no exponent, no trailing zeros, at most ten decimals. */
export const numberText = (number: number): string =>
  Number.isInteger(number) && Math.abs(number) < 1e15
    ? number.toFixed(0)
    : Number.isFinite(number)
      ? String(Math.round(number * 1e10) / 1e10)
      : '';

/** Letters and digits of plain text; what lies below may be a blank or the mark of a text, what lies above a hard blank. */
const isPlainEnd = (code: number): boolean => (code > 39 && code < 128) || (code > 0xa0 && code < 0x1680);

/** Is there nothing to take away: no blanks at the ends, no hard blanks, no returns, no mark of a text? */
const isTidy = (text: string): boolean =>
  isPlainEnd(text.charCodeAt(0)) &&
  isPlainEnd(text.charCodeAt(text.length - 1)) &&
  !text.includes('\u00A0') &&
  !text.includes('\r') &&
  !text.includes('\u202F');

const tidyText = (text: string): string =>
  text
    .replace(/[\u00A0\u202F]/g, ' ')
    .replace(/\r\n?/g, '\n')
    .trim()
    .replace(TEXT_MARK, '');

/** The text of a cell, without blanks at the ends; hard blanks become plain ones. */
export function cellText(cell: CellValue): string {
  switch (cell.kind) {
    case 'text':
      return isTidy(cell.text) ? cell.text : tidyText(cell.text);
    case 'number':
      return (cell.shown ?? numberText(cell.number)).trim();
    case 'date':
      return cell.time === undefined || cell.time === '00:00' ? cell.date : `${cell.date} ${cell.time}`;
    case 'time':
      return cell.time;
    case 'boolean':
      return cell.boolean ? 'ja' : 'nei';
    case 'error':
      return '';
  }
}

/** The cell of a row in a column, without the others where its reader can do that. */
export const cellIn = (row: Row, index: number): Cell | undefined =>
  row.cellAt === undefined ? row.cells.find(({ column }) => column === index) : row.cellAt(index);

/** What the cell of a row in a column says; empty where there is none. */
export function textIn(row: Row, index: number): string {
  const cell = cellIn(row, index);
  return cell === undefined ? '' : cellText(cell.value);
}

/** `#REF!` and its like, also as text in a CSV, in English and Norwegian. */
const ERROR_TEXT =
  /^#(?:REF!|N\/A|NAME\?|VALUE!|DIV\/0!|NULL!|NUM!|I\/T|VERDI!|NAVN\?|SPILL!|CALC!|GETTING_DATA|#+)$/i;

/** Signs and words for that the same stands here as above, in which a list loses its value when it is sorted. */
const DITTO = /^(?:[-–— ]{0,3}(?:["”″〃]|''|´´|,,)[-–— ]{0,3}|(?:se|som) over)$/i;

/**
 * Does a cell hold the mark of a failed formula, or of a value that stands elsewhere? `####` is what a column too narrow shows when
 * it is saved as text.
 */
export const isErrorCell = (cell: CellValue): boolean =>
  cell.kind === 'error' ||
  (cell.kind === 'text' &&
    cell.text.length < 20 &&
    (cell.text.startsWith('#') ? ERROR_TEXT : DITTO).test(cell.text.trim()));

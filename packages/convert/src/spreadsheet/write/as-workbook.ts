import type { Cell, CellValue, Row, Sheet, Workbook } from '../workbook.ts';
import { dateOfCell } from './date-cell.ts';
import type { WrittenColumn, WrittenSheet, WrittenWorkbook } from './written-workbook.ts';

function valueOf(text: string, column: WrittenColumn | undefined): CellValue {
  const date = dateOfCell(text, column);
  return date === undefined ? { kind: 'text', text } : { kind: 'date', date };
}

const rowOf = (number: number, texts: readonly string[], columns: readonly WrittenColumn[]): Row => ({
  number,
  cells: texts.flatMap((text, column): Cell[] =>
    text === '' ? [] : [{ column, value: valueOf(text, columns[column]) }],
  ),
});

function asSheet({ name, kind, columns, rows }: WrittenSheet): Sheet {
  const headings = columns.map(({ heading }) => heading);
  const lines =
    kind === 'table' || kind === 'lists'
      ? [headings, ...rows.map(({ cells }) => cells)]
      : rows.map(({ cells }) => cells);
  return {
    name,
    rows: lines
      // The headings are words in columns of dates as well.
      .map((texts, index) => rowOf(index + 1, texts, texts === headings ? [] : columns))
      .filter(({ cells }) => cells.length > 0),
    hiddenColumns: [],
    merges: [],
    commentedCells: [],
  };
}

/** A workbook to write as the reader will find it, without a file in between. */
export const asWorkbook = ({ sheets }: WrittenWorkbook): Workbook => ({
  format: 'xlsx',
  sheets: sheets.map(asSheet),
});

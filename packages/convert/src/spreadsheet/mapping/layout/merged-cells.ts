import { columnName, type Cell, type Row, type Sheet } from '../../workbook.ts';
import { cellIn, cellText } from '../cell-text.ts';
import type { SheetReport } from '../sheet-report.ts';
import { isOpenOnNone } from '../values/read-hours.ts';
import { readRange, type CellRange } from './cell-range.ts';
import type { LeftParts } from './left-parts.ts';
import type { BoundColumn } from './sheet-layout.ts';

/** The most merged ranges of a sheet that are looked at, and cells that they may give a value to. */
const MAX_MERGES = 10_000;
const MAX_COVERED = 1_000_000;

export type MergedCells = Map<number, Map<number, { cell: Cell; row: number }>>;

/** Does a range say nothing of the rows below the headings: a title, or a heading of two rows? */
const isAboveRows = ({ top, bottom }: CellRange, headingRow: number): boolean =>
  bottom < headingRow || (bottom === headingRow && top < headingRow);

/**
 * Merged cells below the headings. Only the first cell has the value; the rows below it get it when the column is one
 * that people merge over the rows it holds for, such as the organisation. Hours that are merged over several days or rows are in
 * doubt: by the first cell alone the other days look shut.
 */
export function findMergedCells(
  sheet: Sheet,
  headingRow: number,
  columns: readonly BoundColumn[],
  report: SheetReport,
  left: LeftParts,
): MergedCells {
  const merged: MergedCells = new Map();
  if (sheet.merges.length === 0) return merged;
  const rows = new Map<number, Row>(sheet.rows.map((row) => [row.number, row]));
  const lastRow = sheet.rows.at(-1)?.number ?? 0;
  let covered = 0;
  for (const text of sheet.merges.slice(0, MAX_MERGES)) {
    const range = readRange(text);
    if (range === undefined || isAboveRows(range, headingRow)) continue;
    const { left: from, top, right, bottom } = range;
    const bound = columns.find(({ index }) => index === from);
    const topRow = rows.get(top);
    const first = topRow && cellIn(topRow, from);
    const isOfRows = top > headingRow;
    const isVertical = from === right && bottom > top && isOfRows;
    const isCopied = isVertical && first !== undefined && bound?.column.isSharedByRows === true;
    const heading = bound?.heading ?? columnName(from);
    const words = first === undefined ? '' : cellText(first.value);
    const days = columns.filter(
      ({ index, column }) => column.type === 'day-hours' && index >= from && index <= right,
    );
    const isOfOneDay = days.length === 1 && days[0] === bound;
    const isOfHours = isOfRows && !isOpenOnNone(words) && days.length > 0 && !(isOfOneDay && bottom === top);
    report.say('sheet/merged-cells', sheet.name, text, {
      heading,
      isCopied,
      first: `${columnName(from)}${top}`,
      ...(isOfHours ? { isOfHours } : {}),
    });
    if (!isCopied && !isOfHours) continue;
    const start = isOfHours && !isOfOneDay ? top : top + 1;
    for (let number = start; number <= Math.min(bottom, lastRow) && covered < MAX_COVERED; number++) {
      covered++;
      if (!rows.has(number)) continue;
      if (isOfHours) {
        // What begins elsewhere, such as an address, is no hours.
        const isRead = days[0] === bound;
        left.doubtHours(number, isRead ? `${days.map((day) => day.heading).join(', ')}: ${words}` : '');
      }
      if (!isCopied) continue;
      const row = merged.get(number) ?? new Map<number, { cell: Cell; row: number }>();
      row.set(from, { cell: first, row: top });
      merged.set(number, row);
    }
  }
  return merged;
}

import { cellName, type Cell, type Row } from '../../workbook.ts';
import { cellText } from '../cell-text.ts';
import { readRange } from '../layout/cell-range.ts';
import type { BoundColumn, SheetLayout } from '../layout/sheet-layout.ts';
import { shownText } from '../reading.ts';
import type { SheetReport } from '../sheet-report.ts';
import { narrowsGroup } from './group-of-hours.ts';
import { saysNotPublic } from '../words/not-public.ts';
import { isTitleThatHolds } from '../words/section-titles.ts';

/** Merges beyond these are not those of headings. */
const MAX_MERGES = 500;
/** The most headings that a message lists. */
const MAX_LISTED = 7;

/** The last column over which a cell above the headings stands, as far as it says; from 0. */
function endOf(layout: SheetLayout, { cells, number }: Row, { column }: Cell): number {
  for (const text of layout.sheet.merges.slice(0, MAX_MERGES)) {
    const range = readRange(text);
    if (range?.top === number && range.left === column) return range.right;
  }
  // Without a merge it stands over all up to the next.
  const next = cells.find((other) => other.column > column);
  return layout.byIndex[column]?.column.path === 'openingHours' ? (next?.column ?? Infinity) - 1 : column;
}

/** The columns of hours under a cell above the headings; none under the title of the whole list. */
function hoursUnder(layout: SheetLayout, row: Row, cell: Cell): BoundColumn[] {
  const end = endOf(layout, row, cell);
  const name = layout.byKey.get('name')?.[0]?.index ?? -1;
  if (cell.column <= name && end >= name) return [];
  const under: BoundColumn[] = [];
  for (const bound of layout.columns) {
    const isUnder = bound.index >= cell.column && bound.index <= end;
    if (isUnder && bound.column.path === 'openingHours') under.push(bound);
  }
  return under;
}

/**
 * Doubts the hours in columns that stand together under a heading of their own, which says that they are not simply those of the door:
 * `Telefontid` or `Sommer 2026` above `Mandag` and `Tirsdag`. Tells which.
 */
export function tellGroupsOfHours(layout: SheetLayout, report: SheetReport, today: string | undefined): void {
  const { sheet, headingRow, left } = layout;
  for (const row of sheet.rows) {
    if (row.number >= headingRow) return;
    if (row.isHidden === true) continue;
    for (const cell of row.cells) {
      const part = shownText(cellText(cell.value));
      // Of a title that holds for the whole list that is told already.
      if (part === '' || isTitleThatHolds(part) || !narrowsGroup(part, today)) continue;
      const under = hoursUnder(layout, row, cell);
      if (under.length === 0) continue;
      const headings = under.map(({ heading }) => heading);
      const words = saysNotPublic(part) ? '' : `${headings.join(', ')}: ${part}`;
      const columns = new Set(under.map(({ index }) => index));
      for (const { number, cells } of layout.rows)
        if (cells.some(({ column }) => columns.has(column))) left.doubtHours(number, words);
      report.say('sheet/unread-hours', sheet.name, cellName(cell.column, row.number), {
        part,
        reason: 'group',
        headings: headings.slice(0, MAX_LISTED),
      });
    }
  }
}

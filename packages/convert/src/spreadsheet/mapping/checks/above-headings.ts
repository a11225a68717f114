import { cellName } from '../../workbook.ts';
import { cellText } from '../cell-text.ts';
import { saysShut } from '../hours/safe-label.ts';
import { readRange } from '../layout/cell-range.ts';
import type { SheetLayout } from '../layout/sheet-layout.ts';
import { shownText } from '../reading.ts';
import type { SheetReport } from '../sheet-report.ts';
import { isTitleThatHolds } from '../words/section-titles.ts';

/** Merges beyond these are not those of headings. */
const MAX_MERGES = 500;

/** Tells once a sheet that something stands above its headings: a title, a date, a word on the list. */
export function tellAboveHeadings(layout: SheetLayout, report: SheetReport): void {
  const { sheet, headingRow, left } = layout;
  if (sheet.rows[0]?.number === headingRow) return;
  // Headings that take two rows are merged over both.
  const tops = sheet.merges.slice(0, MAX_MERGES).flatMap((text) => {
    const range = readRange(text);
    return range !== undefined && range.top < headingRow && range.bottom >= headingRow ? range.top : [];
  });
  const end = Math.min(headingRow, ...tops);
  const rows = sheet.rows.filter(({ number, isHidden }) => number < end && isHidden !== true);
  const cells = rows.flatMap(({ number, cells: own }) => own.map(({ column }) => cellName(column, number)));
  const [first] = cells;
  if (first === undefined) return;
  report.say('sheet/above-headings', sheet.name, first, { row: headingRow, count: cells.length });
  for (const cell of cells) report.lose('sheet/above-headings', sheet.name, cell);
  for (const { number, cells: own } of rows)
    for (const { column, value } of own) {
      const part = shownText(cellText(value));
      if (isTitleThatHolds(part)) {
        report.say('sheet/other-headings', sheet.name, cellName(column, number), {
          row: number,
          isTitle: true,
        });
        for (const row of layout.rows) left.doubtHours(row.number, '');
      } else if (saysShut(part))
        report.say('sheet/unread-hours', sheet.name, cellName(column, number), { part, reason: 'above' });
    }
}

import { cellName, type Cell } from '../../workbook.ts';
import { cellText } from '../cell-text.ts';
import { saysShut } from '../hours/safe-label.ts';
import { readRange } from '../layout/cell-range.ts';
import type { SheetLayout } from '../layout/sheet-layout.ts';
import { shownText } from '../reading.ts';
import type { SheetReport } from '../sheet-report.ts';
import { isSecretSheet, isTitleThatHolds, saysToHoldBack } from '../words/section-titles.ts';

/** Merges beyond these are not those of headings. */
const MAX_MERGES = 500;

const isSecretTitle = ({ value }: Cell): boolean => {
  const text = cellText(value);
  return isTitleThatHolds(text) && saysToHoldBack(text);
};

/** Holds all rows of a sheet back. */
function holdAllBack({ rows, left }: SheetLayout): void {
  for (const { number } of rows) left.heldBack.add(number);
}

/** Tells that the name of a sheet says that its places are secret, or not for readers. */
export function tellSecretName(layout: SheetLayout, report: SheetReport): void {
  const { sheet, headingRow } = layout;
  if (!isSecretSheet(sheet.name)) return;
  holdAllBack(layout);
  report.say('sheet/other-headings', sheet.name, undefined, {
    row: headingRow,
    sheet: sheet.name,
    isTitle: true,
    isSecret: true,
  });
}

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
  const above = sheet.rows.filter(({ number }) => number < end);
  // Nothing that is hidden is told, and it may still say that all is secret.
  if (above.some(({ isHidden, cells: own }) => isHidden === true && own.some(isSecretTitle)))
    holdAllBack(layout);
  const rows = above.filter(({ isHidden }) => isHidden !== true);
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
          ...(saysToHoldBack(part) ? { isSecret: true } : {}),
        });
        for (const row of layout.rows) left.doubtHours(row.number, '');
        if (saysToHoldBack(part)) holdAllBack(layout);
      } else if (saysShut(part))
        report.say('sheet/unread-hours', sheet.name, cellName(column, number), { part, reason: 'above' });
    }
}

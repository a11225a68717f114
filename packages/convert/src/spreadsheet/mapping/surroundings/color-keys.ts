import { cellName, type Row, type Workbook } from '../../workbook.ts';
import { cellText } from '../cell-text.ts';
import type { SheetLayout } from '../layout/sheet-layout.ts';
import type { SheetReport } from '../sheet-report.ts';
import { isColorMark, readColorKey, type ColorKey } from './color-key.ts';

/** Rows with more cells are records. */
const MAX_CELLS = 4;
/** A key stands above a list, or not far below it. */
const MAX_BELOW = 30;
/** Sheets that are not read are searched so far. */
const MAX_ROWS = 500;

/** What a row explains of colors, with the cell in which it does: in one cell, or in two that stand side by side. */
function keyIn({ number, cells }: Row, today: string | undefined): (ColorKey & { cell: string }) | undefined {
  if (cells.length > MAX_CELLS) return undefined;
  const texts = cells.map(({ value }) => cellText(value));
  for (const [index, { column }] of cells.entries()) {
    const text = texts[index] ?? '';
    const next = texts[index + 1];
    const key = readColorKey(next !== undefined && isColorMark(text) ? `${text} = ${next}` : text, today);
    if (key !== undefined) return { ...key, cell: cellName(column, number) };
  }
  return undefined;
}

/**
 * Tells what explains colors, or letters that are struck out, where these say that something is shut or secret: `Rød = nedlagt`. Colors
 * are not read, so of no row of a list anybody knows whether it is meant.
 */
export function tellColorKeys(
  { sheets }: Workbook,
  lists: readonly SheetLayout[],
  report: SheetReport,
  today: string | undefined,
): void {
  let isShut = false;
  for (const sheet of sheets) {
    const list = lists.find((layout) => layout.sheet === sheet);
    const rows =
      list === undefined
        ? sheet.rows.slice(0, MAX_ROWS)
        : [...sheet.rows.filter(({ number }) => number < list.headingRow), ...list.rows.slice(-MAX_BELOW)];
    for (const row of rows) {
      const key = keyIn(row, today);
      if (key === undefined || (!key.isShut && !key.isSecret)) continue;
      isShut ||= key.isShut;
      report.say('sheet/other-headings', sheet.name, key.cell, {
        row: row.number,
        isColors: true,
        ...(key.isShut ? { isShut: true } : {}),
        ...(key.isSecret ? { isSecret: true } : {}),
      });
    }
  }
  if (isShut) for (const { rows, left } of lists) for (const { number } of rows) left.doubtHours(number, '');
}

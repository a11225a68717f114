import { cellText } from '../cell-text.ts';
import { shownText } from '../reading.ts';
import type { SheetLayout } from './sheet-layout.ts';

const headings = new WeakMap<SheetLayout, ReadonlyMap<number, string>>();

/** All headings of a sheet, those of columns that are not read too, as they stand there. */
export function headingsOfLayout(layout: SheetLayout): ReadonlyMap<number, string> {
  let known = headings.get(layout);
  if (known === undefined) {
    const row = layout.sheet.rows.find(({ number }) => number === layout.headingRow);
    known = new Map(row?.cells.map(({ column, value }) => [column, shownText(cellText(value))]));
    headings.set(layout, known);
  }
  return known;
}

import { cellName } from '../../workbook.ts';
import { cellText } from '../cell-text.ts';
import { shownText } from '../reading.ts';
import type { CellPlace, RowReadings } from './row-readings.ts';
import type { SheetLayout } from './sheet-layout.ts';

/** What somebody wrote in the row of a record, or beside one of its cells, where it is in no record. */
export interface BesideCell extends CellPlace {
  text: string;
  /** Why it has no heading that may be told: it stands under none, is hidden, or is the comment of a cell. */
  where?: 'stray' | 'hidden' | 'comment';
}

/** Why a column is not read whose cells are of the record of their row all the same. */
const OF_ROW: ReadonlySet<string | undefined> = new Set([
  'sheet/hidden-columns',
  'sheet/not-public-column',
  'sheet/unknown-column',
]);

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

/** The cells of a row that are in no record: under no heading, or one that is not known, not for readers, or hidden. */
export function besideCells({ layout, row }: RowReadings): BesideCell[] {
  const { byIndex, left, sheet } = layout;
  if (!left.hasStray && left.columns.size === 0) return [];
  return row.cells.flatMap(({ column, value }): BesideCell[] => {
    const reason = left.columns.get(column);
    if (byIndex[column] !== undefined || (reason !== undefined && !OF_ROW.has(reason))) return [];
    const text = cellText(value);
    if (text === '') return [];
    const place = { sheet: sheet.name, cell: cellName(column, row.number), text };
    if (reason === 'sheet/hidden-columns') return [{ ...place, where: 'hidden' }];
    const heading = headingsOfLayout(layout).get(column) ?? '';
    return [heading === '' ? { ...place, where: 'stray' } : { ...place, heading }];
  });
}

import type { RowReadings } from '../layout/row-readings.ts';
import type { Desk } from './desk.ts';

/**
 * Tells that a row lacks what every service needs: at its empty cell, or once a sheet when there is no column for it. A
 * cell that could not be read is told already.
 */
export function tellMissing(row: RowReadings, column: string, path: string, desk: Desk): void {
  desk.markTold(path, 'schema/missing-field');
  if (row.isTold(column)) return;
  const [bound] = row.columnsOf(column);
  if (bound === undefined) desk.assumed.count(row, 'sheet/missing-column', column);
  else desk.tell('sheet/missing-value', row, bound, { heading: bound.heading, column });
}

/** A value for which the record has no room is lost: it stands in no record. */
export function loseCell(row: RowReadings, column: string, desk: Desk): void {
  desk.lose('sheet/left-out', row, column);
  for (const { index } of row.columnsOf(column))
    row.layout.left.noteUnread(row.row.number, index, 'sheet/left-out');
}

/** The same, told once a sheet. */
export function leaveOut(row: RowReadings, column: string, desk: Desk): void {
  loseCell(row, column, desk);
  desk.assumed.count(row, 'sheet/left-out', column);
}

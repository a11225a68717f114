import type { CellType, Column } from '../column.ts';

/** The types of columns that say when something is open. */
const TYPES_OF_HOURS: readonly CellType[] = [
  'hours',
  'day-hours',
  'weekdays',
  'weeks',
  'time',
  'month-day',
  'numbers',
];

/** What of a sheet is in no record, so that somebody may look through it. */
export class LeftParts {
  /** Columns whose heading is known and which are not taken over, each with the code of the problem that tells it. */
  readonly columns = new Map<number, string>();
  /** Rows that are passed over, each with the code of the problem that tells it. */
  readonly rows = new Map<number, string>();
  /** Does any row hold something in a column without a heading? */
  hasStray = false;
  /** Rows of whose hours something else stands where it is not read, with its words: nobody may be told that it is open. */
  readonly doubted = new Map<number, string>();
  /** Rows of which something that is not in their cells says that their places are secret, or that nobody outside should read of them. */
  readonly heldBack = new Set<number>();
  /** Cells of columns that we know of which not all could be read, by row and column, with the code of the problem. */
  readonly unread = new Map<number, Map<number, string>>();

  /** Notes what is said elsewhere of whether that of a row is open; nothing for a column that says nothing of it. */
  doubt(row: number, { key, type, list }: Column, words: string): void {
    if (!TYPES_OF_HOURS.includes(type) && list !== 'serviceStatus' && !key.startsWith('valid')) return;
    this.doubtHours(row, key === 'hours' ? words : '');
  }

  /** Notes that nobody may be told that that of a row is open, with what is said of its hours. */
  doubtHours(row: number, words: string): void {
    const said = [this.doubted.get(row), words];
    this.doubted.set(row, said.filter((one) => one !== undefined && one !== '').join('; '));
  }

  noteUnread(row: number, column: number, code: string): void {
    const ofRow = this.unread.get(row) ?? new Map<number, string>();
    if (!ofRow.has(column)) ofRow.set(column, code);
    this.unread.set(row, ofRow);
  }
}

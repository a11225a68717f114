/** What of a sheet is in no record, so that somebody may look through it. */
export class LeftParts {
  /** Columns whose heading is known and which are not taken over, each with the code of the problem that tells it. */
  readonly columns = new Map<number, string>();
  /** Rows that are passed over, each with the code of the problem that tells it. */
  readonly rows = new Map<number, string>();
  /** Does any row hold something in a column without a heading? */
  hasStray = false;
  /** Cells of columns that we know of which not all could be read, by row and column, with the code of the problem. */
  readonly unread = new Map<number, Map<number, string>>();

  noteUnread(row: number, column: number, code: string): void {
    const ofRow = this.unread.get(row) ?? new Map<number, string>();
    if (!ofRow.has(column)) ofRow.set(column, code);
    this.unread.set(row, ofRow);
  }
}

/** What of a sheet is in no record, so that somebody may look through it. */
export class LeftParts {
  /** Columns whose heading is known and which are not taken over, each with the code of the problem that tells it. */
  readonly columns = new Map<number, string>();
  /** Rows that are passed over, each with the code of the problem that tells it. */
  readonly rows = new Map<number, string>();
  /** Does any row hold something in a column without a heading? */
  hasStray = false;
}

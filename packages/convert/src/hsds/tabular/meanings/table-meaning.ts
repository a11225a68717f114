/** What a table of the data package holds, in our own words. */
export interface TableMeaning {
  readonly means: string;
  /** By column, but for `id`, which means the same everywhere. */
  readonly columns: Readonly<Record<string, string>>;
}

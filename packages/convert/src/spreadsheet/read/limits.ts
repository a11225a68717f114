/** How much a spreadsheet may hold. What goes beyond is refused whole: half a list would look like the list. */
export interface ReadLimits {
  /** Of the file as it is given. */
  bytes: number;
  /** Bytes of an archive once unpacked, counted while unpacking. */
  unpacked: number;
  /** Files in an archive. */
  entries: number;
  sheets: number;
  /** Rows that hold something, in one sheet. */
  rows: number;
  /** Columns that hold something, in one sheet. */
  columns: number;
  /** Cells that hold something, in all sheets; as many texts may be shared by cells. */
  cells: number;
  /** UTF-16 code units in a cell. */
  text: number;
  /** XML elements within one another. */
  depth: number;
}

export const READ_LIMITS: Readonly<ReadLimits> = {
  bytes: 100_000_000,
  unpacked: 256 * 2 ** 20,
  entries: 1_000,
  sheets: 100,
  rows: 200_000,
  columns: 200,
  // 200,000 rows of twenty columns: near 300 MB of memory for all that reading them takes.
  cells: 4_000_000,
  // What Excel itself takes in a cell.
  text: 32_767,
  depth: 100,
};

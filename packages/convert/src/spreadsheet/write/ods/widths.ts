import type { WrittenSheet } from '../written-workbook.ts';

/** The widths of all columns, in characters, each once. */
export const widthOfColumns = (sheets: readonly WrittenSheet[]): number[] => [
  ...new Set(sheets.flatMap(({ columns }) => columns.map(({ width }) => width))),
];

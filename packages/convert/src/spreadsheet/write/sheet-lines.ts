import type { RowRole, WrittenSheet } from './written-workbook.ts';

/** A row as it stands in the file. */
export interface SheetLine {
  /** As the sheet shows it, from 1. */
  number: number;
  role: RowRole | 'heading';
  cells: readonly string[];
}

/** Has a sheet headings in its first row? */
export const hasHeadings = ({ kind }: WrittenSheet): boolean => kind === 'table' || kind === 'lists';

/** The rows of a sheet, the headings first. */
export function linesOf(sheet: WrittenSheet): SheetLine[] {
  const headings = hasHeadings(sheet)
    ? [{ role: 'heading' as const, cells: sheet.columns.map(({ heading }) => heading) }]
    : [];
  return [...headings, ...sheet.rows].map(({ role, cells }, index) => ({ number: index + 1, role, cells }));
}

/** Columns that stay in view at the left: up to the name, in a sheet that is wide. */
export function frozenColumns({ kind, columns }: WrittenSheet): number {
  const name = columns.findIndex(({ key }) => key === 'name');
  return kind === 'table' && columns.length > 10 && name >= 0 && name < 3 ? name + 1 : 0;
}

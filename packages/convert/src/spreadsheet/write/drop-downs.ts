import { columnName } from '../workbook.ts';
import type { WrittenColumn, WrittenSheet, WrittenWorkbook } from './written-workbook.ts';

/** Rows below the last that still have drop-downs, for what is added by hand. */
const SPARE_ROWS = 300;

/** The help for a column of a sheet. */
export interface DropDownRange {
  /** 0-based. */
  column: number;
  /** Rows as the sheet shows them. */
  firstRow: number;
  lastRow: number;
  /** The column of a list: sheet, letters, and its last row; the words begin in row 2. Undefined when there is only help in words. */
  list?: { sheet: string; column: string; lastRow: number };
  /** May other words stand there too: several of the list. */
  isOpen: boolean;
  title: string;
  explanation: string;
}

function listOf(workbook: WrittenWorkbook, key: string | undefined): DropDownRange['list'] {
  const sheet = workbook.sheets.find(({ kind }) => kind === 'lists');
  const index = sheet?.columns.findIndex((column) => column.key === key) ?? -1;
  if (sheet === undefined || index < 0) return undefined;
  const words = sheet.rows.filter(({ cells }) => (cells[index] ?? '') !== '').length;
  return { sheet: sheet.name, column: columnName(index), lastRow: words + 1 };
}

/** The row in which records begin, below the headings and the rows of help. */
export const firstRecordRow = ({ rows }: WrittenSheet): number =>
  rows.filter(({ role }) => role !== 'record').length + 2;

/** The last row that is laid out. */
export const lastSpareRow = ({ rows }: WrittenSheet): number => rows.length + 1 + SPARE_ROWS;

/** The drop-downs and explanations of a sheet, a column each. */
export function dropDownsOf(sheet: WrittenSheet, workbook: WrittenWorkbook): DropDownRange[] {
  if (sheet.kind !== 'table') return [];
  return sheet.columns.flatMap((column: WrittenColumn, index): DropDownRange[] => {
    const list = listOf(workbook, column.list);
    const explanation = column.explanation ?? '';
    if (list === undefined && explanation === '') return [];
    return [
      {
        column: index,
        firstRow: firstRecordRow(sheet),
        lastRow: lastSpareRow(sheet),
        ...(list === undefined ? {} : { list }),
        isOpen: column.isManyOfList === true,
        title: column.heading,
        explanation,
      },
    ];
  });
}

/** A text of at most so many signs, as the formats allow. */
export const cutText = (text: string, length: number): string =>
  text.length > length ? `${text.slice(0, length - 1)}…` : text;

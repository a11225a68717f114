import { cellName, type CellValue, type Sheet } from '../../workbook.ts';
import { readWorkbook, type ReadResult } from '../read-workbook.ts';

/** The cells of a sheet by their names, for tests that are about values. */
export const cellsOf = (sheet: Sheet | undefined): Record<string, CellValue> =>
  Object.fromEntries(
    (sheet?.rows ?? []).flatMap(({ number, cells }) =>
      cells.map(({ column, value }) => [cellName(column, number), value]),
    ),
  );

/** The cells of the first sheet of a file. */
export const readCells = (bytes: Uint8Array, name = 'liste.xlsx'): Record<string, CellValue> =>
  cellsOf(readWorkbook(bytes, { name }).workbook?.sheets[0]);

/** Why a file was not read: the reason, or what was too large. */
export const refusalOf = ({ workbook, problems }: ReadResult): unknown =>
  workbook === undefined ? (problems[0]?.params['reason'] ?? problems[0]?.params['of']) : 'read';

export const text = (value: string): CellValue => ({ kind: 'text', text: value });
export const number = (value: number, shown?: string): CellValue =>
  shown === undefined ? { kind: 'number', number: value } : { kind: 'number', number: value, shown };

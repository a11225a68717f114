import type { Workbook } from '@service-directory/convert/spreadsheet';

/** The line of its file on which the row of a cell begins, from 1; 0 where that is not known, as in a workbook. */
export type LineOf = (cell: string | undefined) => number;

/** Finds the lines of the rows of a CSV. Of other files there are none. */
export function linesOf(workbook: Workbook | undefined): LineOf {
  const [sheet] = workbook?.sheets ?? [];
  if (workbook?.format !== 'csv' || sheet === undefined || workbook.sheets.length > 1) return () => 0;
  const { shifts = [] } = sheet;
  return (cell = '') => {
    const row = Number(/\d+/.exec(cell)?.[0] ?? 0);
    let [from, to] = [0, shifts.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((shifts[middle]?.row ?? 0) <= row) from = middle + 1;
      else to = middle;
    }
    return row === 0 ? 0 : row + (shifts[from - 1]?.lines ?? 0);
  };
}

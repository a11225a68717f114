import type { Loss } from '../../conversion.ts';
import { cellName, type SheetProblem } from '../workbook.ts';
import { ToldPlaces } from './told-places.ts';

/** Gathers what is wrong with a workbook, and what was lost. */
export class SheetReport {
  readonly problems: SheetProblem[] = [];
  readonly losses: Loss[] = [];
  /** Places of the output whose fault is told here, so that nobody need hear of it twice. */
  readonly told = new ToldPlaces();

  /** Tells a problem. `cell` is left out when it is about the whole sheet, `sheet` when it is about the workbook. */
  say(
    code: string,
    sheet: string | undefined,
    cell: string | undefined,
    params: SheetProblem['params'] = {},
  ): void {
    this.problems.push({
      code,
      // The one sheet of a CSV has no name.
      ...(sheet === undefined || sheet === '' ? {} : { sheet }),
      ...(cell === undefined ? {} : { cell }),
      params,
    });
  }

  /** Tells a loss: the cell or range, with the sheet before it when it has a name, and the code of the problem that explains it. */
  lose(reason: string, sheet: string, cell: string): void {
    this.losses.push({ path: sheet === '' ? cell : `${sheet}!${cell}`, reason });
  }
}

/** `A2:A9` for a column from one row to another; one cell when they are the same. */
export const columnRange = (column: number, from: number, through: number): string =>
  from === through ? cellName(column, from) : `${cellName(column, from)}:${cellName(column, through)}`;

import { cellName, type SheetProblem } from '../workbook.ts';

/** Something that could not be taken over. */
export interface SheetLoss {
  /** The cell or range, with the sheet before it when it has a name: `Tjenester!C7`. */
  path: string;
  /** The code of the problem that explains it. */
  reason: string;
}

/** Gathers what is wrong with a workbook, and what was lost. */
export class SheetReport {
  readonly problems: SheetProblem[] = [];
  readonly losses: SheetLoss[] = [];
  readonly #told = new Map<string, Set<string>>();

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

  lose(reason: string, sheet: string, cell: string): void {
    this.losses.push({ path: sheet === '' ? cell : `${sheet}!${cell}`, reason });
  }

  /**
   * Marks a place of the output whose fault is told as a problem of the sheet, so that nobody need hear of it twice.
   * @param path from the root, with `/` between the steps
   */
  markTold(path: string, ...codes: readonly string[]): void {
    const known = this.#told.get(path) ?? new Set();
    for (const code of codes) known.add(code);
    this.#told.set(path, known);
  }

  /** @param path from the root, as steps or as a JSON Pointer */
  isTold(code: string, path: readonly (string | number)[] | string): boolean {
    const steps = typeof path === 'string' ? path.replace(/^\//, '') : path.join('/');
    return this.#told.get(steps)?.has(code) === true;
  }
}

/** `A2:A9` for a column from one row to another; one cell when they are the same. */
export const columnRange = (column: number, from: number, through: number): string =>
  from === through ? cellName(column, from) : `${cellName(column, from)}:${cellName(column, through)}`;

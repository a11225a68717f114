import { cellName, type SheetProblem } from '../workbook.ts';
import type { RowSaid } from './layout/row-readings.ts';
import type { BoundColumn } from './layout/sheet-layout.ts';
import { columnRange, type SheetReport } from './sheet-report.ts';

/** What was read without loss and only wants a look: a list may have it in every row. */
const GATHERED: ReadonlySet<string> = new Set([
  'sheet/date-as-text',
  'sheet/decimal-comma',
  'sheet/link-behind',
  'sheet/lost-zero',
  'sheet/phone-without-country',
  'sheet/web-address-completed',
]);

/** So many of a kind in a column are told one by one. */
const FEW = 3;

interface Gathered {
  first: { row: number; params: SheetProblem['params'] }[];
  lastRow: number;
  count: number;
}

/** Notes that may come in every row: told one by one when they are few, else once a column, with the first of them. */
export class RepeatedSays {
  readonly #byColumn = new Map<BoundColumn, Map<string, Gathered>>();

  /** Keeps a note until the sheet is read; false for one that is always told by itself. */
  keep({ said, bound }: RowSaid, row: number): boolean {
    const { code, params } = said;
    if (!GATHERED.has(code)) return false;
    let ofColumn = this.#byColumn.get(bound);
    if (ofColumn === undefined) this.#byColumn.set(bound, (ofColumn = new Map<string, Gathered>()));
    let gathered = ofColumn.get(code);
    if (gathered === undefined) ofColumn.set(code, (gathered = { first: [], lastRow: row, count: 0 }));
    if (gathered.first.length < FEW) gathered.first.push({ row, params });
    gathered.lastRow = row;
    gathered.count++;
    return true;
  }

  /** Tells what was kept of a sheet, and forgets it. */
  tell(sheet: string, report: SheetReport): void {
    for (const [{ index, heading }, ofColumn] of this.#byColumn)
      for (const [code, { first, lastRow, count }] of ofColumn)
        if (count <= FEW)
          for (const { row, params } of first)
            report.say(code, sheet, cellName(index, row), { heading, ...params });
        else {
          const range = columnRange(index, first[0]?.row ?? lastRow, lastRow);
          report.say(code, sheet, range, { heading, ...first[0]?.params, count });
        }
    this.#byColumn.clear();
  }
}

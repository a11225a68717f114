import { cellName } from '../../workbook.ts';
import type { RowReadings } from '../layout/row-readings.ts';
import type { SheetLayout } from '../layout/sheet-layout.ts';
import type { SheetReport } from '../sheet-report.ts';

interface Tally {
  code: string;
  params: Readonly<Record<string, string | number | boolean | undefined>> | undefined;
  rows: number;
}

/**
 * What is missing in row after row, told once a sheet: a value that we took for granted because no cell says it, or a
 * column that is not there.
 */
export class AssumedValues {
  /** By sheet, then by column: what a column lacks is always the same. */
  readonly #tallies = new Map<SheetLayout, Map<string, Tally>>();
  /** Rows of a sheet follow one another. */
  #latest: { layout: SheetLayout; ofSheet: Map<string, Tally> } | undefined;
  /** While a row is read again to find its cells, nothing is counted. */
  isPaused = false;

  /** Counts a row that lacks something, by the key of the column that would say it. */
  count(row: RowReadings, code: string, column: string, params?: Tally['params']): void {
    if (this.isPaused) return;
    const { layout } = row;
    let ofSheet = this.#latest?.layout === layout ? this.#latest.ofSheet : this.#tallies.get(layout);
    if (ofSheet === undefined) {
      ofSheet = new Map();
      this.#tallies.set(layout, ofSheet);
    }
    if (this.#latest?.layout !== layout) this.#latest = { layout, ofSheet };
    const known = ofSheet.get(column);
    if (known !== undefined) known.rows++;
    else ofSheet.set(column, { code, params, rows: 1 });
  }

  /** Tells all that was counted, at the heading of the column, or at the first heading when there is none. */
  report(report: SheetReport): void {
    for (const [layout, ofSheet] of this.#tallies)
      for (const [column, { code, params, rows }] of ofSheet) {
        const bound = layout.byKey.get(column)?.[0];
        const cell = cellName((bound ?? layout.columns[0])?.index ?? 0, layout.headingRow);
        report.say(code, layout.sheet.name, cell, { ...params, column, heading: bound?.heading, rows });
      }
  }
}

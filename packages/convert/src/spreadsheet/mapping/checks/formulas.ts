import { columnRange, type SheetReport } from '../sheet-report.ts';
import type { SheetLayout } from '../layout/sheet-layout.ts';

/** Tells once a column that its cells are formulas: only what was last saved is read. */
export function tellFormulas(layout: SheetLayout, report: SheetReport): void {
  const found = new Map<number, { first: number; last: number; count: number }>();
  for (const { number, cells } of layout.rows) {
    for (const { column, isFormula } of cells) {
      if (isFormula !== true || layout.byIndex[column] === undefined) continue;
      const known = found.get(column);
      found.set(column, { first: known?.first ?? number, last: number, count: (known?.count ?? 0) + 1 });
    }
  }
  for (const [column, { first, last, count }] of found) {
    const heading = layout.byIndex[column]?.heading ?? '';
    report.say('sheet/formula', layout.sheet.name, columnRange(column, first, last), { heading, count });
  }
}

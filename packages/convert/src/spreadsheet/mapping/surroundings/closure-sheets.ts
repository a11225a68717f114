import type { Row, Sheet } from '../../workbook.ts';
import { cellText } from '../cell-text.ts';
import type { Draft } from '../assemble/desk.ts';
import { ClosureSheets, firstNoted, namesOf } from '../checks/closure-sheets.ts';
import { headingsOf } from '../layout/lay-out-sheet.ts';
import { SHEET_KINDS } from '../layout/sheet-kinds.ts';
import type { SheetReport } from '../sheet-report.ts';
import { foldWord } from '../words/fold-word.ts';
import { limitsHours } from '../words/limits-hours.ts';
import { areYearsOver } from '../words/past-years.ts';
import { SheetStatements } from './shut-statements.ts';

/** Sheets of what is no longer, or not now, or no longer there; folded. */
const OF_CLOSING =
  /^(?:nedlag|nedlegg|lagtned|avslutt|avvikl|utg[ao]tt|opphor|slutta$|sluttet(?!id)|inaktiv|inactive|innstilt|paus(?:et|a|ert|ede)|(?:satt)?pa(?:pause|vent)|paused|onhold|uteavdrift|ikkj?e(?:lenger|idrift|apen|apne?t)|flytt(?:et|a|er|ing|inger)(?:20\d\d)?$|flyttede|moved|relocat|discontinued|defunct)|(?<!ute)steng[td]|lukket|closed/;

/** The columns of a list by which a row names its service. */
const NAMES: readonly string[] = ['id', 'name', 'otherName'];

/** Sheets of closures, by more names and by what stands in them: also where they look like the list, or say it of a service in words. */
export class ClosuresInWords extends ClosureSheets {
  /** The services of sheets that look like the list, each with its sheet. */
  readonly #listed = new Map<string, Sheet>();
  readonly #told = new Set<Sheet>();
  readonly #statements: SheetStatements;

  constructor(readonly today: string | undefined) {
    super();
    this.#statements = new SheetStatements(today);
  }

  override isOfClosing(name: string): boolean {
    return !this.#isOver(name) && OF_CLOSING.test(foldWord(name));
  }

  override note(sheet: Sheet, report: SheetReport): boolean {
    this.#statements.note(sheet);
    return !this.#isOver(sheet.name) && super.note(sheet, report);
  }

  override noteList(sheet: Sheet, headingRow: Row | undefined, isOld: boolean): void {
    const { name, rows } = sheet;
    if (!isOld) this.#statements.note(sheet, true);
    if (this.isOfClosing(name) || (!isOld && !this.#isOver(name) && limitsHours(name))) {
      const table = headingsOf(SHEET_KINDS.services.columns);
      const columns = (headingRow?.cells ?? [])
        .filter(({ value }) => NAMES.includes(table.find(cellText(value))?.column.key ?? ''))
        .map(({ column }) => column);
      for (const { cells } of rows)
        for (const { column, value } of cells)
          if (columns.includes(column)) this.#listed.set(foldWord(cellText(value)), sheet);
    }
  }

  override noteHelp(sheet: Sheet): void {
    this.#statements.note(sheet);
  }

  override isShut(service: Draft, mayBeOpen: boolean, report: SheetReport): boolean {
    const isSaid = mayBeOpen && !this.#statements.isEmpty && this.#statements.tell(namesOf(service), report);
    const list = firstNoted(this.#listed, service);
    if (list !== undefined && mayBeOpen && !this.#told.has(list)) this.tell(list, report, true);
    return isSaid || list !== undefined || super.isShut(service, mayBeOpen, report);
  }

  /** What was shut in a year that is over may be open now. */
  #isOver(name: string): boolean {
    return this.today !== undefined && areYearsOver(name, this.today);
  }

  protected override tell(sheet: Sheet, report: SheetReport, isDoubted: boolean): void {
    this.#told.add(sheet);
    super.tell(sheet, report, isDoubted);
  }
}

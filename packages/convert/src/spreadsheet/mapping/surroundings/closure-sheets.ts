import type { Row, Sheet } from '../../workbook.ts';
import { cellText } from '../cell-text.ts';
import { headingsOf } from '../layout/lay-out-sheet.ts';
import { SHEET_KINDS } from '../layout/sheet-kinds.ts';
import { shownText } from '../reading.ts';
import type { SheetReport } from '../sheet-report.ts';
import { foldWord } from '../words/fold-word.ts';
import { limitsHours } from '../words/limits-hours.ts';
import { areYearsOver } from '../words/past-years.ts';
import { SheetStatements } from './shut-statements.ts';
import type { Closures } from './surroundings.ts';

/** Sheets of what is new, which may be other hours; folded. */
const OF_CHANGES = /endr[ai]|endrede|change|beskjed|vars(?:el|ler)|viktig|important|notice|kalender|calendar/;
/** Those that keep what was. */
const OF_LOG = /log$|logg|histor/;

/** Sheets of what is no longer, or not now, or no longer there; folded. */
const OF_CLOSING =
  /^(?:nedlag|nedlegg|lagtned|avslutt|avvikl|utg[ao]tt|opphor|slutta$|sluttet(?!id)|inaktiv|inactive|innstilt|paus(?:et|a|ert|ede)|(?:satt)?pa(?:pause|vent)|paused|onhold|uteavdrift|ikkj?e(?:lenger|idrift|apen|apne?t)|flytt(?:et|a|er|ing|inger)(?:20\d\d)?$|flyttede|moved|relocat|discontinued|defunct)|(?<!ute)steng[td]|lukket|closed/;

/** Longer texts are no names of services. */
const MAX_NAME = 200;
/** The columns of a list by which a row names its service. */
const NAMES: readonly string[] = ['id', 'name', 'otherName'];

/**
 * The services that are named in sheets which are not read and by their names say when something is shut, such as `Stengt` or `Ferie`. Of
 * these nobody may be told that they are open.
 */
export class ClosureSheets implements Closures {
  readonly #named = new Set<string>();
  /** The services of sheets that look like the list, each with its sheet. */
  readonly #listed = new Map<string, Sheet>();
  readonly #told = new Set<Sheet>();
  readonly #statements: SheetStatements;

  constructor(readonly today: string | undefined) {
    this.#statements = new SheetStatements(today);
  }

  isOfClosing(name: string): boolean {
    return !this.#isOver(name) && OF_CLOSING.test(foldWord(name));
  }

  note(sheet: Sheet, report: SheetReport): boolean {
    this.#statements.note(sheet);
    const { name } = sheet;
    if (this.#isOver(name)) return false;
    const folded = foldWord(name);
    const isOfHours = limitsHours(name) || OF_CLOSING.test(folded);
    if (!isOfHours && (!OF_CHANGES.test(folded) || OF_LOG.test(folded))) return false;
    this.#tell(sheet, report, isOfHours);
    if (isOfHours) this.noteNames(sheet);
    return true;
  }

  noteList(sheet: Sheet, headingRow: Row | undefined, isOld: boolean): void {
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

  noteNames({ rows }: Sheet): void {
    for (const { cells } of rows)
      for (const { value } of cells) {
        const text = cellText(value);
        if (text !== '' && text.length <= MAX_NAME) this.#named.add(foldWord(text));
      }
  }

  noteHelp(sheet: Sheet): void {
    this.#statements.note(sheet);
  }

  isShut(id: unknown, names: readonly unknown[], mayBeOpen: boolean, report: SheetReport): boolean {
    const isSaid = mayBeOpen && this.#statements.tell(names, report);
    const words = [id, ...names]
      .filter((one) => typeof one === 'string')
      .map(foldWord)
      .filter((one) => one !== '');
    const list = words.map((word) => this.#listed.get(word)).find((sheet) => sheet !== undefined);
    if (list !== undefined && mayBeOpen && !this.#told.has(list)) this.#tell(list, report, true);
    return isSaid || list !== undefined || words.some((word) => this.#named.has(word));
  }

  /** What was shut in a year that is over may be open now. */
  #isOver(name: string): boolean {
    return this.today !== undefined && areYearsOver(name, this.today);
  }

  #tell(sheet: Sheet, report: SheetReport, isDoubted: boolean): void {
    this.#told.add(sheet);
    const part = shownText(sheet.name);
    const params = { reason: 'sheet', part, ...(isDoubted ? { isDoubted } : {}) };
    report.say('sheet/unread-hours', sheet.name, 'A1', params);
  }
}

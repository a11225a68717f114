import type { Sheet } from '../../workbook.ts';
import { cellText } from '../cell-text.ts';
import { shownText } from '../reading.ts';
import type { SheetReport } from '../sheet-report.ts';
import type { ShutStatements } from '../surroundings/surroundings.ts';
import { foldWord } from '../words/fold-word.ts';
import { limitsHours } from '../words/limits-hours.ts';
import { areYearsOver } from '../words/past-years.ts';

/** Sheets of what is new, which may be other hours; folded. */
const OF_CHANGES = /endr[ai]|endrede|change|beskjed|vars(?:el|ler)|viktig|important|notice|kalender|calendar/;
/** Those that keep what was. */
const OF_LOG = /log$|logg|histor/;

/** Sheets of what is no longer, or no longer there; folded. */
const OF_CLOSING =
  /^(?:nedlag|nedlegg|avslutt|avvikl|utgatt|opphort|flytt(?:et|a|er|ing|inger)(?:20\d\d)?$|flyttede|moved|relocat|discontinued|defunct)/;

/** Longer texts are no names of services. */
const MAX_NAME = 200;

/**
 * The services that are named in sheets which are not read and by their names say when something is shut, such as `Stengt` or `Ferie`. Of
 * these nobody may be told that they are open.
 */
export class ClosureSheets {
  readonly #named = new Set<string>();

  /**
   * @param today the day on which the workbook is read, `YYYY-MM-DD`, when that is known
   * @param statements what other sheets say, where that is searched
   */
  constructor(
    readonly today?: string,
    readonly statements?: ShutStatements,
  ) {}

  /** Notes a sheet that is passed over. Returns whether it was told. */
  note(sheet: Sheet, report: SheetReport): boolean {
    const { name } = sheet;
    // What was shut in a year that is over may be open now.
    if (this.today !== undefined && areYearsOver(name, this.today)) return false;
    const folded = foldWord(name);
    const isOfHours = limitsHours(name) || OF_CLOSING.test(folded);
    if (!isOfHours && (!OF_CHANGES.test(folded) || OF_LOG.test(folded))) return false;
    report.say('sheet/unread-hours', name, 'A1', {
      reason: 'sheet',
      part: shownText(name),
      ...(isOfHours ? { isDoubted: true } : {}),
    });
    if (isOfHours) this.noteNames(sheet);
    return true;
  }

  /** Notes the services that a sheet of closures names, and which it does not say in the way that is read. */
  noteNames({ rows }: Sheet): void {
    for (const { cells } of rows)
      for (const { value } of cells) {
        const text = cellText(value);
        if (text !== '' && text.length <= MAX_NAME) this.#named.add(foldWord(text));
      }
  }

  /** Notes a sheet that nobody sees, by what it is called and by what it says. */
  noteHidden(sheet: Sheet, report: SheetReport): void {
    if (!this.note(sheet, report)) this.statements?.note(sheet);
  }

  /** Is one of these, the id of a service or a name of it, in one of them? */
  names(words: readonly unknown[]): boolean {
    if (this.#named.size === 0) return false;
    return words.some((one) => typeof one === 'string' && one !== '' && this.#named.has(foldWord(one)));
  }
}

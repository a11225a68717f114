import type { Sheet } from '../../workbook.ts';
import { cellText } from '../cell-text.ts';
import { shownText } from '../reading.ts';
import type { SheetReport } from '../sheet-report.ts';
import { foldWord } from '../words/fold-word.ts';
import { limitsHours } from '../words/limits-hours.ts';

/** Sheets of what is new, which may be other hours; folded. */
const OF_CHANGES = /endr[ai]|endrede|change|beskjed|vars(?:el|ler)|viktig|important|notice|kalender|calendar/;
/** Those that keep what was. */
const OF_LOG = /log$|logg|histor/;

/** Longer texts are no names of services. */
const MAX_NAME = 200;

/**
 * The services that are named in sheets which are not read and by their names say when something is shut, such as `Stengt` or `Ferie`. Of
 * these nobody may be told that they are open.
 */
export class ClosureSheets {
  readonly #named = new Set<string>();

  /** Notes a sheet that is passed over. Returns whether it was told. */
  note(sheet: Sheet, report: SheetReport): boolean {
    const { name } = sheet;
    const isOfHours = limitsHours(name);
    const folded = foldWord(name);
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

  /** Is a service named in one of them, by its id or by one of its names? */
  names(id: unknown, name: unknown): boolean {
    if (this.#named.size === 0) return false;
    const names = typeof name === 'object' && name !== null ? Object.values(name) : [name];
    return [id, ...names].some(
      (one) => typeof one === 'string' && one !== '' && this.#named.has(foldWord(one)),
    );
  }
}

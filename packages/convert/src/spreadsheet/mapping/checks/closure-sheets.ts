import type { Row, Sheet } from '../../workbook.ts';
import { cellText } from '../cell-text.ts';
import { shownText } from '../reading.ts';
import type { Draft } from '../assemble/desk.ts';
import type { SheetReport } from '../sheet-report.ts';
import type { Closures } from '../surroundings/surroundings.ts';
import { foldWord } from '../words/fold-word.ts';
import { limitsHours } from '../words/limits-hours.ts';

/** Sheets of what is new, which may be other hours; folded. */
const OF_CHANGES = /endr[ai]|endrede|change|beskjed|vars(?:el|ler)|viktig|important|notice|kalender|calendar/;
/** Those that keep what was. */
const OF_LOG = /log$|logg|histor/;
/** Longer texts are no names of services. */
const MAX_NAME = 200;

/** The names of a service, which may be one a language. */
export const namesOf = ({ name }: Draft): unknown[] =>
  typeof name === 'object' && name !== null ? Object.values(name) : [name];

/** What is noted of a service under its id or a name of it, folded. Mostly nothing is noted of any. */
export function firstNoted<Noted>(noted: ReadonlyMap<string, Noted>, service: Draft): Noted | undefined {
  if (noted.size > 0)
    for (const one of [service['id'], ...namesOf(service)]) {
      const word = typeof one === 'string' ? foldWord(one) : '';
      const found = word === '' ? undefined : noted.get(word);
      if (found !== undefined) return found;
    }
  return undefined;
}

/**
 * The services that are named in sheets which are not read and by their names say when something is shut, such as `Stengt` or `Ferie`. Of
 * these nobody may be told that they are open. What such sheets say besides is searched with `surroundings`.
 */
export class ClosureSheets implements Closures {
  readonly #named = new Map<string, true>();

  isOfClosing(_name: string): boolean {
    return false;
  }

  note(sheet: Sheet, report: SheetReport): boolean {
    const { name } = sheet;
    const isOfHours = limitsHours(name) || this.isOfClosing(name);
    const folded = foldWord(name);
    if (!isOfHours && (!OF_CHANGES.test(folded) || OF_LOG.test(folded))) return false;
    this.tell(sheet, report, isOfHours);
    if (isOfHours) this.noteNames(sheet);
    return true;
  }

  noteList(_sheet: Sheet, _headingRow: Row | undefined, _isOld: boolean): void {
    // What looks like the list is told as one.
  }

  noteNames({ rows }: Sheet): void {
    for (const { cells } of rows)
      for (const { value } of cells) {
        const text = cellText(value);
        if (text !== '' && text.length <= MAX_NAME) this.#named.set(foldWord(text), true);
      }
  }

  noteHelp(_sheet: Sheet): void {
    // It is for those who fill the list in.
  }

  isShut(service: Draft, _mayBeOpen: boolean, _report: SheetReport): boolean {
    return firstNoted(this.#named, service) === true;
  }

  /** Tells a sheet that may say when something is shut. */
  protected tell({ name }: Sheet, report: SheetReport, isDoubted: boolean): void {
    const params = { reason: 'sheet', part: shownText(name), ...(isDoubted ? { isDoubted } : {}) };
    report.say('sheet/unread-hours', name, 'A1', params);
  }
}

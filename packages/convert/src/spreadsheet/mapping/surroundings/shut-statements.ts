import { WEEKDAYS } from '@service-directory/schema';
import { cellName, type Sheet } from '../../workbook.ts';
import { cellText } from '../cell-text.ts';
import { shownText } from '../reading.ts';
import type { SheetReport } from '../sheet-report.ts';
import { shutInNote } from '../words/shut-note.ts';

/** Rows of sheets that are not read beyond these are not searched. */
const MAX_ROWS = 500;
/** Longer texts are no statement on one service. */
const MAX_LENGTH = 500;
/** Shorter names stand in too many sentences. */
const MIN_NAME = 3;

/** Without one of these a row says nothing of closing. */
const MAY_SAY =
  /nedl[ae]g|lagt ned|legg(?:es|ast) ned|avvikl|opphør|opphøyr|avslutt|utgå|steng|lukk|clos|shut|discontinu|innstilt|paus|i drift|av drift|i bruk|in use|åpn|åpen|open|opn|flytt|stans|dvale|på is|på vent|konkurs|gitt seg|ikkj?e (?:bruk|send)|fusjon/iu;
/** Words by which what stands before a name is said of something else: `Nedlagt, se heller Helsehjelpen`. */
const OF_OTHER = /(?<!\p{L})(?:se|til|av|ved|bruk|heller|erstatt\p{L}*|overtatt|see|by|to|use|at)(?!\p{L})/iu;
/** So many words before a name may say it: `Midlertidig stengt: Helsehjelpen`. */
const MAX_WORDS = 3;
/** What stands between a name and what is said of it. */
const SIGNS = /^[\s:;,.–—-]{1,9}|(?<![\s:;,–—-])[\s:;,–—-]{1,9}$/gu;

const EVERY_DAY: ReadonlySet<string> = new Set(WEEKDAYS);

/** A row that may say of a service that it is shut. */
interface Statement {
  sheet: Sheet;
  /** Is it a row of a list of services? Its hours, and days when these are other ones, are those of the same row. */
  isOfList: boolean;
  cells: readonly { cell: string; text: string }[];
}

const isLetter = (sign: string | undefined): boolean => sign !== undefined && /[\p{L}\p{N}]/u.test(sign);

/** What stands before and behind a name in a text; undefined when it is not in it as a word of its own. */
function around(text: string, name: string): readonly [before: string, after: string] | undefined {
  const lower = text.toLowerCase();
  for (let at = lower.indexOf(name); at !== -1; at = lower.indexOf(name, at + 1)) {
    const end = at + name.length;
    if (isLetter(lower[at - 1]) || isLetter(lower[end])) continue;
    return [lower.slice(0, at).replace(SIGNS, ''), lower.slice(end).replace(SIGNS, '')];
  }
  return undefined;
}

/** What sheets that are not read say of the services of the list: `Helsehjelpen er nedlagt`, or its name beside `Stengt`. */
export class SheetStatements {
  readonly #statements: Statement[] = [];

  constructor(readonly today: string | undefined) {}

  /** Notes the rows of a sheet that is not read. */
  note(sheet: Sheet, isOfList = false): void {
    for (const { number, cells } of sheet.rows) {
      if (this.#statements.length >= MAX_ROWS) return;
      const texts = cells.map(({ column, value }) => ({
        cell: cellName(column, number),
        text: cellText(value).normalize('NFC').slice(0, MAX_LENGTH),
      }));
      if (texts.some(({ text }) => MAY_SAY.test(text)))
        this.#statements.push({ sheet, isOfList, cells: texts });
    }
  }

  get isEmpty(): boolean {
    return this.#statements.length === 0;
  }

  /**
   * Tells when one of them says of a service of one of these names that it is shut. Nothing of what it says is repeated.
   * @returns whether one does
   */
  tell(names: readonly unknown[], report: SheetReport): boolean {
    const found = this.#find(names);
    if (found === undefined) return false;
    const part = shownText(found.sheet.name);
    report.say('sheet/unread-hours', found.sheet.name, found.cell, { reason: 'other-sheet', part });
    return true;
  }

  /** Where it is said that a service of one of these names is shut. */
  #find(names: readonly unknown[]): { sheet: Sheet; cell: string } | undefined {
    for (const name of names) {
      if (typeof name !== 'string' || name.trim().length < MIN_NAME) continue;
      const word = name.trim().normalize('NFC').toLowerCase();
      for (const statement of this.#statements) {
        const cell = this.#cellThatSays(statement, word);
        if (cell !== undefined) return { sheet: statement.sheet, cell };
      }
    }
    return undefined;
  }

  #cellThatSays({ cells, isOfList }: Statement, name: string): string | undefined {
    const says = (text: string): boolean => {
      const said = text === '' ? undefined : shutInNote(text, EVERY_DAY, this.today);
      return said === 'for-good' || (said !== undefined && !isOfList);
    };
    for (const { cell, text } of cells) {
      const [before, after] = around(text, name) ?? [];
      if (before === undefined || after === undefined) continue;
      const isBefore = before.split(' ').length <= MAX_WORDS && !OF_OTHER.test(before);
      if (says(after) || (isBefore && says(before))) return cell;
      const other = cells.find((one) => one.cell !== cell && says(one.text));
      if (other !== undefined && before === '') return other.cell;
    }
    return undefined;
  }
}

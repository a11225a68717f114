import { leftCells, noteCells, type ReadSource } from '@service-directory/convert/spreadsheet';
import { fieldOf } from '../data.ts';
import { contactPersonalMail } from '../rules/safety/personal-mail.ts';
import { textPersonalName } from '../rules/safety/personal-name.ts';
import { locationSaidSecret } from '../rules/safety/said-secret.ts';
import { textPrivateMail } from '../rules/text/private-mail.ts';
import {
  faultsBy,
  keptBy,
  numberFaults,
  secretFaults,
  type CellFault,
  type Kept,
  type TextRule,
} from './search-cell.ts';
import { secretSaidBy } from './secret-said-in-cell.ts';

/** What of a workbook is looked through. */
export interface SearchedWorkbook extends ReadSource {
  services: readonly unknown[];
  /** Those of the directory, in which its editors may write. */
  languages?: readonly string[];
}

/** What tells who somebody is. */
const PERSON_RULES: readonly TextRule[] = [textPersonalName, contactPersonalMail, textPrivateMail];

/** Cells of which it is told already that they are not for others, or that nobody looks at as a list of services. */
const TOLD_WHOLE: ReadonlySet<string> = new Set([
  'sheet/example-row-left',
  'sheet/hidden-columns',
  'sheet/hidden-rows',
  'sheet/hidden-sheet',
  'sheet/ignored-sheet',
  'sheet/not-public-column',
  'sheet/personal-column',
  'sheet/stored-copies',
]);

/** Cells that were not read and whose words are kept in the record, where they are looked through. */
const KEPT_IN_WORDS: ReadonlySet<string> = new Set(['sheet/unread-hours']);

/**
 * What stands in cells that nobody publishes and everybody gets who gets the file: numbers of people, names, what gives away
 * a secret place. In the notes of the editors only the numbers are looked for: names and addresses are what notes are for.
 */
export function* searchCells({ services, languages = [], reading }: SearchedWorkbook): Generator<CellFault> {
  let kept: Kept | undefined;
  const secretSaidIn = secretSaidBy(services, languages);
  for (const cell of leftCells({ reading })) {
    yield* numberFaults(cell);
    const said = secretSaidIn(cell);
    if (said !== undefined) yield { code: locationSaidSecret.code, params: said, cell };
    // What stands in a column that we know is told there; a number of a person is told wherever it stands, and so is the address
    // of a secret place, which a row that is shifted by a column has where nobody looks for one.
    if (cell.isUnread === true) {
      if (!KEPT_IN_WORDS.has(cell.reason)) yield* secretFaults(cell, (kept ??= keptBy(services)));
      continue;
    }
    // A comment begins with who wrote it, and is told by its cell.
    if (!TOLD_WHOLE.has(cell.reason) && cell.where !== 'comment') yield* faultsBy(PERSON_RULES, cell);
    yield* secretFaults(cell, (kept ??= keptBy(services)));
  }
  for (const [index, service] of services.entries()) {
    const notes = fieldOf(service, 'internal');
    if (typeof notes === 'string' && /\d/.test(notes))
      for (const cell of noteCells({ reading }, index))
        for (const fault of numberFaults(cell)) yield { ...fault, notesOf: index };
  }
}

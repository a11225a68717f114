import type { Column, ColumnHelp } from '../../column.ts';
import { aboutColumns } from '../about.ts';
import { aboutHelp } from './about.ts';
import { conditionColumns, entryColumns } from '../access.ts';
import { conditionHelp, entryHelp } from './access.ts';
import { contactColumns } from '../contact.ts';
import { contactHelp } from './contact.ts';
import { evidenceColumns } from '../evidence.ts';
import { evidenceHelp } from './evidence.ts';
import { placeColumns } from '../place.ts';
import { placeHelp } from './place.ts';
import { additionColumns } from '../full/additions.ts';
import { additionHelp } from './full/additions.ts';
import { headColumns, holidaySheetColumns, emergencySheetColumns } from '../full/head.ts';
import { headHelp, holidaySheetHelp, emergencySheetHelp } from './full/head.ts';
import { organizationSheetColumns } from '../full/organizations.ts';
import { organizationSheetHelp } from './full/organizations.ts';
import {
  locationSheetColumns,
  stopSheetColumns,
  contactSheetColumns,
  wholeHoursColumns,
  hoursSheetColumns,
  exceptionSheetColumns,
  sourceSheetColumns,
  conditionSheetColumns,
  languageSheetColumns,
} from '../full/joined.ts';
import {
  locationSheetHelp,
  stopSheetHelp,
  contactSheetHelp,
  wholeHoursHelp,
  hoursSheetHelp,
  exceptionSheetHelp,
  sourceSheetHelp,
  conditionSheetHelp,
  languageSheetHelp,
  sharedHelp,
} from './full/joined.ts';
import type { HelpByKey } from './help-by-key.ts';

/** The columns of each list, with what those of them hold that no list before it has. */
const lists = (): readonly (readonly [columns: readonly Column[], help: HelpByKey])[] => [
  [aboutColumns, aboutHelp],
  [conditionColumns, conditionHelp],
  [entryColumns, entryHelp],
  [contactColumns, contactHelp],
  [evidenceColumns, evidenceHelp],
  [placeColumns, placeHelp],
  [additionColumns, additionHelp],
  [headColumns, headHelp],
  [holidaySheetColumns, holidaySheetHelp],
  [emergencySheetColumns, emergencySheetHelp],
  [organizationSheetColumns, organizationSheetHelp],
  [locationSheetColumns, locationSheetHelp],
  [stopSheetColumns, stopSheetHelp],
  [contactSheetColumns, contactSheetHelp],
  [wholeHoursColumns, wholeHoursHelp],
  [hoursSheetColumns, hoursSheetHelp],
  [exceptionSheetColumns, exceptionSheetHelp],
  [sourceSheetColumns, sourceSheetHelp],
  [conditionSheetColumns, conditionSheetHelp],
  [languageSheetColumns, languageSheetHelp],
];

const NOTHING: ColumnHelp = { explanation: { nb: '', en: '' }, example: { nb: '', en: '' } };

function asHelp(words: HelpByKey[string]): ColumnHelp {
  const [[nb, en], example] = words;
  const [exampleNb, exampleEn] = typeof example === 'string' ? [example, example] : example;
  return { explanation: { nb, en }, example: { nb: exampleNb, en: exampleEn } };
}

let known: ReadonlyMap<Column, ColumnHelp> | undefined;

/** Made when first asked for: a program that only reads sheets leaves all of it out. */
function knownHelp(): ReadonlyMap<Column, ColumnHelp> {
  const found = new Map<Column, ColumnHelp>();
  for (const [columns, help] of lists())
    for (const column of columns) {
      const words = help[column.key] ?? sharedHelp[column.key];
      if (words !== undefined && !found.has(column)) found.set(column, asHelp(words));
    }
  return found;
}

/** The words beside a condition, whose column is made of that of the condition. */
const helpOfNote = ({ headings: { nb, en } }: Column): ColumnHelp => ({
  explanation: {
    nb: `Grensene for «${nb[0].replace(/ \(merknad\)$/, '')}», med ord til leseren.`,
    en: `The limits of “${en[0].replace(/ \(note\)$/, '')}”, in words to the reader.`,
  },
  example: NOTHING.example,
});

/** What a column holds, for people who fill it in; empty for one that is read and never written. */
export const helpOf = (column: Column): ColumnHelp =>
  (known ??= knownHelp()).get(column) ??
  (column.sameAs === undefined && column.path.endsWith('.note') && column.key.endsWith('Note')
    ? helpOfNote(column)
    : NOTHING);

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
import { knownHelp, NO_HELP, type HelpOfList } from './known-help.ts';

/** The columns of a sheet of services, with what those of them hold that no list before it has. */
const lists = (): readonly HelpOfList[] => [
  [aboutColumns, aboutHelp],
  [conditionColumns, conditionHelp],
  [entryColumns, entryHelp],
  [contactColumns, contactHelp],
  [evidenceColumns, evidenceHelp],
  [placeColumns, placeHelp],
];

let known: ReadonlyMap<Column, ColumnHelp> | undefined;

/** Made when first asked for: a program that only reads sheets leaves all of it out. */
export const knownOfService = (column: Column): ColumnHelp | undefined =>
  (known ??= knownHelp(lists())).get(column);

/** The words beside a condition, whose column is made of that of the condition. */
const helpOfCondition = ({ headings: { nb, en } }: Column): ColumnHelp => ({
  explanation: {
    nb: `Grensene for «${nb[0].replace(/ \(merknad\)$/, '')}», med ord til leseren.`,
    en: `The limits of “${en[0].replace(/ \(note\)$/, '')}”, in words to the reader.`,
  },
  example: NO_HELP.example,
});

/** What is said of a column of which no list says anything. */
export const helpOfNote = (column: Column): ColumnHelp =>
  column.sameAs === undefined && column.path.endsWith('.note') && column.key.endsWith('Note')
    ? helpOfCondition(column)
    : NO_HELP;

/**
 * What a column of a sheet of services holds, for people who fill it in; empty for one that is read and never written.
 * Whoever asks for no others leaves the words of all the other sheets out.
 */
export const serviceHelpOf = (column: Column): ColumnHelp => knownOfService(column) ?? helpOfNote(column);

import type { Row, Sheet } from '../../workbook.ts';
import { cellText } from '../cell-text.ts';
import { foldWord } from '../words/fold-word.ts';
import { headingCells } from './heading-cells.ts';
import type { HeadingTable } from './match-heading.ts';

/** Names of sheets with people; folded. */
const PEOPLE =
  /^(?:vare|egne|alle|interne?|our|all|internal)?(?:kontaktperson|vaktlist|vaktplan|vaktlag|bakvakt|turnus|ansatt|tilsett|medarbeid|kolleg|personal(?:$|list)|personell|styremedlem|styret$|styreverv|frivilliglist|listeoverfrivillig|medlemslist|deltak(?:er|ar)list|deltakar|bruk[ea]rlist|contactperson|keycontacts|dutylist|dutyroster|roster|rota$|oncall|employee|staff|colleague|boardmember|volunteerlist|memberlist|peopl|person(?:er|ar)?$)/;
/** Headings over what is said of a person, and of no service; folded. */
const OF_PERSONS: ReadonlySet<string> = new Set(
  ['Stilling', 'Stillingstittel', 'Rolle', 'Verv', 'Fornavn', 'Etternavn', 'Fornamn', 'Etternamn', 'Fødselsdato', 'Født', 'Ansattnummer', 'Ansattnr', 'Ansatt siden', 'Pårørende', 'Vakt', 'Skift', 'Vaktuke', 'Mobil privat', 'Privat mobil', 'Privat telefon', 'Privatnummer', 'First name', 'Last name', 'Surname', 'Family name', 'Job title', 'Role', 'Date of birth', 'Born', 'Employee number', 'Next of kin', 'Shift', 'Private phone', 'Private mobile'].map(foldWord),
); // prettier-ignore
/** What a list of services says of each, and a list of people does not. */
const OF_SERVICES: readonly string[] = ['summary', 'description', 'needs', 'audience'];
/** How to reach somebody. */
const REACHED: readonly string[] = ['phone', 'sms', 'whatsapp', 'signal', 'email', 'anyContact', 'street'];

/** Does a sheet look like a list of people, such as contact persons or who is on duty? It has names and numbers, and says of nobody what they offer. */
export function isListOfPeople(sheet: Sheet, headingRow: Row | undefined, table: HeadingTable): boolean {
  if (headingRow === undefined || sheet.rows.at(-1) === headingRow) return false;
  const headings = headingCells(sheet, headingRow).map(({ value }) => cellText(value));
  const keys = new Set(headings.map((heading) => table.find(heading)?.column.key));
  if (OF_SERVICES.some((key) => keys.has(key)) || !REACHED.some((key) => keys.has(key))) return false;
  return PEOPLE.test(foldWord(sheet.name)) || headings.some((heading) => OF_PERSONS.has(foldWord(heading)));
}

import type { Column } from '../column.ts';
import { SERVICE_COLUMNS } from '../columns.ts';
import { additionColumns } from '../columns/full/additions.ts';
import { emergencySheetColumns, headColumns, holidaySheetColumns } from '../columns/full/head.ts';
import {
  conditionSheetColumns,
  contactSheetColumns,
  exceptionSheetColumns,
  hoursSheetColumns,
  languageSheetColumns,
  locationSheetColumns,
  sourceSheetColumns,
  stopSheetColumns,
} from '../columns/full/joined.ts';
import { organizationSheetColumns } from '../columns/full/organizations.ts';
import { foldWord } from '../words/fold-word.ts';

/** What a sheet holds; sheets of parts are joined to the services by ids. */
export type SheetKind =
  | 'directory'
  | 'organizations'
  | 'services'
  | 'locations'
  | 'stops'
  | 'contacts'
  | 'hours'
  | 'exceptions'
  | 'sources'
  | 'conditions'
  | 'languages'
  | 'holidays'
  | 'emergency'
  | 'additions';

interface KindOfSheet {
  /** The first of each language is the one we write. */
  names: { nb: readonly [string, ...string[]]; en: readonly [string, ...string[]] };
  columns: readonly Column[];
  /** Its rows belong to services. */
  isPart?: true;
}

/** The sheets of the full shape, in the order in which we write them. */
export const SHEET_KINDS: Readonly<Record<SheetKind, KindOfSheet>> = {
  directory: { names: { nb: ['Katalog', 'Katalogen'], en: ['Directory'] }, columns: headColumns },
  organizations: {
    names: { nb: ['Organisasjoner', 'Organisasjon'], en: ['Organizations', 'Organisations'] },
    columns: organizationSheetColumns,
  },
  services: {
    names: { nb: ['Tjenester', 'Tilbud', 'Tjeneste'], en: ['Services', 'Service'] },
    columns: SERVICE_COLUMNS,
  },
  locations: {
    names: { nb: ['Steder', 'Adresser'], en: ['Places', 'Locations'] },
    columns: locationSheetColumns,
    isPart: true,
  },
  stops: {
    names: { nb: ['Stoppesteder', 'Stopp'], en: ['Stops'] },
    columns: stopSheetColumns,
    isPart: true,
  },
  contacts: {
    names: { nb: ['Kontakter', 'Kontakt'], en: ['Contacts', 'Contact'] },
    columns: contactSheetColumns,
    isPart: true,
  },
  hours: {
    names: { nb: ['Åpningstider'], en: ['Opening hours', 'Hours'] },
    columns: hoursSheetColumns,
    isPart: true,
  },
  exceptions: {
    names: { nb: ['Unntak', 'Avvik'], en: ['Exceptions'] },
    columns: exceptionSheetColumns,
    isPart: true,
  },
  sources: { names: { nb: ['Kilder'], en: ['Sources'] }, columns: sourceSheetColumns, isPart: true },
  conditions: { names: { nb: ['Vilkår'], en: ['Conditions'] }, columns: conditionSheetColumns, isPart: true },
  languages: { names: { nb: ['Språk'], en: ['Languages'] }, columns: languageSheetColumns, isPart: true },
  holidays: {
    names: { nb: ['Helligdager'], en: ['Public holidays', 'Holidays'] },
    columns: holidaySheetColumns,
  },
  emergency: {
    names: { nb: ['Nødnumre', 'Nødnummer'], en: ['Emergency numbers', 'Emergency'] },
    columns: emergencySheetColumns,
  },
  additions: { names: { nb: ['Tillegg'], en: ['Additions'] }, columns: additionColumns },
};

/** Sheets of a template that hold no data: lists for drop-downs, words on how to fill it in. */
const HELP_SHEETS: ReadonlySet<string> = new Set(
  ['Koder', 'Lister', 'Kodelister', 'Forklaring', 'Veiledning', 'Les meg', 'Hjelp', 'Codes', 'Lists', 'Explanation', 'Guide', 'Read me', 'Help'].map(foldWord),
); // prettier-ignore

/** What a sheet holds by its name; `help` for one without data, undefined when the name does not tell. */
export function sheetKindOf(name: string): SheetKind | 'help' | undefined {
  const folded = foldWord(name);
  if (HELP_SHEETS.has(folded)) return 'help';
  return (Object.keys(SHEET_KINDS) as SheetKind[]).find((kind) =>
    Object.values(SHEET_KINDS[kind].names).some((names) => names.some((one) => foldWord(one) === folded)),
  );
}

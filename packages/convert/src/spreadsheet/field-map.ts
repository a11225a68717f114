import type { FieldMapping } from '../field-map.ts';
import { FIELD_COLUMNS, type ColumnName } from './field-columns.ts';
import { SHEET_KINDS, type SheetKind } from './mapping/layout/sheet-kinds.ts';

/** What changes on the way, by field. */
const NOTES: Readonly<Record<string, string>> = {
  'Directory.kind': 'Not written: every sheet that is read is a directory.',
  'Directory.schemaVersion': 'Written when it is not that of this program.',
  'Service.organizationIds': 'By name in the simple shape, by id in the full one.',
  'AudienceEntry.welcome': 'As words before or behind the group: «bare kvinner».',
  'LanguageEntry.mode':
    'As a word behind the language: «rumensk (tolk)». Staff has none in the simple shape.',
  'Condition.basis':
    'One for the row in the simple shape. A condition that rests on something else is left out there.',
  'Condition.sourceIds': 'Those of the row in the simple shape.',
  'ExternalIdentifier.scheme': 'A column for NO-BRC alone, others as JSON.',
  'EmergencyContact.contacts': 'Phones; what else there is as JSON.',
  'OpeningHours.condition':
    'Hours with a condition are left out of the simple shape: they would read as if they held.',
  'OpeningHours.exceptions':
    'As words when closed; other hours in a sheet of their own. With more than one span a day as JSON.',
  'Contact.openingHours': 'As words that say all of them, else as JSON.',
  'ShortNumber.country': 'That of the directory; another as JSON.',
  'Service.internal': 'A text; anything else as JSON. Never leave it in a file for others.',
};

function headingOf(name: ColumnName): string {
  const [kind, key] = name.split('.') as [SheetKind, string];
  const { names, columns } = SHEET_KINDS[kind];
  const heading = columns.find((column) => column.key === key)?.headings.nb[0] ?? key;
  return `${names.nb[0]}: ${heading}`;
}

/** By the names of sheets and headings in Bokmål. */
const everyField = (): FieldMapping[] =>
  Object.entries(FIELD_COLUMNS).map(([field, columns]): FieldMapping => ({
    field,
    there: columns.map(headingOf),
    direction: 'both',
    ...(NOTES[field] === undefined
      ? columns.every((name) => name.startsWith('additions.'))
        ? { note: 'As JSON, in the full shape only.' }
        : {}
      : { note: NOTES[field] }),
  }));

/** Which columns hold which fields. Made by a call without effects, so that whoever only reads a sheet need not load it. */
export const SPREADSHEET_FIELDS: readonly FieldMapping[] = /* @__PURE__ */ everyField();

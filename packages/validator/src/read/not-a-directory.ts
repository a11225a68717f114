import { detectJson } from '@service-directory/convert/detect-json';
import { isData, type Data } from '../data.ts';
import type { Params } from '../finding.ts';
import { suggest } from '../suggest.ts';
import { isService } from './classify-record.ts';

/** Fields that a directory has, and hardly another document. One of them, if misspelt, makes it a directory with faults. */
const MARKS = [
  'schemaVersion',
  'organizations',
  'services',
  'publisher',
  'timeZone',
  'updatedOn',
  'emergencyContacts',
  'publicHolidays',
];
/** Fields that a directory shares with documents of every kind: a few of them are taken for the beginning of one. */
const GENERAL: ReadonlySet<string> = new Set([
  'id',
  'name',
  'description',
  'license',
  'languages',
  'country',
]);
/** Fields of a record that hardly another document has. */
const OF_RECORDS = ['id', 'name', 'summary', 'service', 'organization', 'contacts', 'locations'];

/** Names of fields that are told. */
const MOST_FIELDS = 3;

const isNear = (field: string, names: readonly string[]) =>
  names.includes(field) || suggest(field, names) !== undefined;

function isMarked(value: Data): boolean {
  const { kind } = value;
  return (
    (typeof kind === 'string' && isNear(kind, ['service-directory'])) ||
    Object.keys(value).some((field) => isNear(field, MARKS))
  );
}

const isOfRecords = (item: unknown): boolean =>
  isData(item) &&
  (item['kind'] === 'service-directory' ||
    isService(item) ||
    Object.keys(item).some((field) => isNear(field, OF_RECORDS)));

const fieldsOf = (value: Data): string[] => Object.keys(value).slice(0, MOST_FIELDS);

/**
 * What a parsed document holds that is no directory, no list of records and no record; undefined of one that is, however
 * many faults it has.
 * @returns `format`, where it is a list in another one that can be converted; else `holds`, and names of `fields`
 */
export function otherThanDirectory(value: unknown): Params | undefined {
  if (Array.isArray(value)) {
    const items = value as unknown[];
    const format = detectJson(items);
    if (format !== undefined && format !== 'directory') return { format };
    if (items.some(isOfRecords)) return undefined;
    const first = items.find(isData);
    return { holds: 'list', count: items.length, fields: first === undefined ? [] : fieldsOf(first) };
  }
  if (!isData(value)) return value === undefined ? undefined : { holds: typeof value };
  if (isService(value) || isMarked(value)) return undefined;
  const format = detectJson(value);
  if (format !== undefined) return format === 'directory' ? undefined : { format };
  return Object.keys(value).every((field) => GENERAL.has(field))
    ? undefined
    : { holds: 'fields', fields: fieldsOf(value) };
}

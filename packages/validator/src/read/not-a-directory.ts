import { detectJson } from '@service-directory/convert/detect-json';
import { isData, type Data } from '../data.ts';
import type { Params } from '../finding.ts';
import { suggester } from '../suggest.ts';
import { isRecord, isService } from './classify-record.ts';

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

/** Is a field one of these, or likely meant as one? */
function nearTo(names: readonly string[]): (field: string) => boolean {
  const suggest = suggester(() => names);
  return (field) => names.includes(field) || suggest(field) !== undefined;
}

function isMarked(value: Data): boolean {
  const { kind } = value;
  return (
    (typeof kind === 'string' && nearTo(['service-directory'])(kind)) ||
    Object.keys(value).some(nearTo(MARKS))
  );
}

/** Surely a record or head of ours: beside it nothing else in a list matters, for it must be checked. */
const isOurs = (item: unknown): boolean =>
  isData(item) && (item['kind'] === 'service-directory' || isService(item));

/**
 * What a parsed document holds that is no directory, no list of records and no record; undefined of one that is, however
 * many faults it has.
 * @returns `format`, where it is a list in another one that can be converted; else `holds`, and names of `fields`
 */
export function otherThanDirectory(value: unknown): Params | undefined {
  if (Array.isArray(value)) {
    const items = value as unknown[];
    if (items.some(isOurs)) return undefined;
    const format = detectJson(items);
    if (format !== undefined && format !== 'directory') return { format };
    const isNear = nearTo(OF_RECORDS);
    if (items.some((item) => isData(item) && Object.keys(item).some(isNear))) return undefined;
    const fields = Object.keys(items.find(isData) ?? {});
    return { holds: 'list', count: items.length, fields: fields.slice(0, MOST_FIELDS) };
  }
  if (!isData(value)) return value === undefined ? undefined : { holds: typeof value };
  if (isRecord(value)) return undefined;
  const format = detectJson(value);
  // One service of HSDS has an `organization`, which is near to our list of them.
  if (format !== undefined && format !== 'directory' && !MARKS.some((mark) => Object.hasOwn(value, mark)))
    return { format };
  if (format !== undefined || isMarked(value)) return undefined;
  const fields = Object.keys(value).filter((field) => !GENERAL.has(field));
  return fields.length === 0 ? undefined : { holds: 'fields', fields: fields.slice(0, MOST_FIELDS) };
}

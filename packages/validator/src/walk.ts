import { isData, MAX_DEPTH, type Data } from './data.ts';
import type { Path } from './finding.ts';
import type { RecordKinds } from './rule.ts';

/** Fields that hold text for readers: a string, or a string for each language. */
export const TEXT_FIELDS: ReadonlySet<string> = new Set([
  'alternateName',
  'area',
  'capacity',
  'condition',
  'description',
  'directions',
  'eligibility',
  'label',
  'name',
  'note',
  'notOffered',
  'printed',
  'purpose',
  'summary',
  'surroundings',
  'text',
]);

/** Fields that, in a record of the right shape, hold codes, ids, dates, times or paths and no words. */
export const CODE_FIELDS: ReadonlySet<string> = new Set([
  'basis',
  'canAskFor',
  'channel',
  'checkedOn',
  'closes',
  'confidence',
  'countries',
  'country',
  'date',
  'days',
  'from',
  'group',
  'id',
  'kind',
  'lastEntry',
  'lastVerifiedOn',
  'method',
  'mode',
  'needs',
  'of',
  'opens',
  'organizationIds',
  'origin',
  'precision',
  'publishedOn',
  'replacedBy',
  'retrievedOn',
  'reviewBy',
  'schemaVersion',
  'scope',
  'season',
  'seeAlso',
  'shortCode',
  'sourceIds',
  'status',
  'supports',
  'through',
  'timeZone',
  'updatedOn',
  'validFrom',
  'validThrough',
  'visibility',
  'welcome',
  'wheelchair',
]);

/** Notes of the editors are never published, and foreign fields are not ours to judge as text. */
const NOT_TEXT: ReadonlySet<string> = new Set(['internal', 'extensions']);

/** The field that a path leads to; for a text by language the name of the text. */
export function fieldNameOf(path: Path): string {
  const steps = path.filter((step) => typeof step === 'string');
  const parent = path.at(-2);
  return (typeof parent === 'string' && TEXT_FIELDS.has(parent) ? parent : steps.at(-1)) ?? '';
}

interface FoundText {
  record: RecordKinds['text'];
  path: Path;
}

/** The texts of a record, those of its parts included, in the order of the data. */
export function textsBelow(root: Data, sourceLanguage: string): FoundText[] {
  const found: FoundText[] = [];
  const seen = new Set<object>();
  const visit = (value: unknown, path: Path): void => {
    if (typeof value !== 'object' || value === null || path.length > MAX_DEPTH || seen.has(value)) return;
    seen.add(value);
    if (Array.isArray(value)) {
      value.forEach((item, index) => visit(item, [...path, index]));
      return;
    }
    for (const [key, item] of Object.entries(value)) {
      if (NOT_TEXT.has(key)) continue;
      const record = TEXT_FIELDS.has(key) ? toTextRecord(key, item, sourceLanguage) : undefined;
      if (record === undefined) visit(item, [...path, key]);
      else found.push({ record, path: [...path, key] });
    }
  };
  visit(root, []);
  return found;
}

function toTextRecord(
  field: string,
  value: unknown,
  sourceLanguage: string,
): RecordKinds['text'] | undefined {
  if (typeof value === 'string')
    return { field, isMap: false, byLanguage: new Map([[sourceLanguage, value]]) };
  if (!isData(value)) return undefined;
  const entries = Object.entries(value);
  const strings = entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  // An object that holds objects is no text, whatever its name: its parts are walked instead.
  if (strings.length === 0 || entries.some(([, item]) => typeof item === 'object' && item !== null))
    return undefined;
  return { field, isMap: true, byLanguage: new Map(strings) };
}

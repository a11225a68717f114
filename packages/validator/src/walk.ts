import { fieldOf, isData, MAX_DEPTH, recordsAt, stringsBelow, type Data } from './data.ts';
import type { Path } from './finding.ts';
import type { RecordKind, RecordKinds } from './rule.ts';

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

/** Notes of the editors are never published, and foreign fields are not ours to judge as text. */
const NOT_TEXT: ReadonlySet<string> = new Set(['internal', 'extensions']);
const NOT_PUBLISHED: ReadonlySet<string> = new Set(['internal']);

/** A record to give to the rules that ask for its kind. */
export type Visit = {
  [Kind in RecordKind]: {
    kind: Kind;
    record: RecordKinds[Kind];
    path: Path;
    /** The service, organisation or directory it belongs to. */
    owner: Data;
    service: Data | undefined;
  };
}[RecordKind];

/**
 * Every record of a directory in the order of the data, each owner before its parts. Whatever has the wrong type is
 * passed over: the shape rules tell that.
 * @param sourceLanguage the language under which a plain string is filed
 */
export function* walkDirectory(directory: Data, sourceLanguage: string): Generator<Visit> {
  const head = withoutLists(directory);
  yield { kind: 'directory', record: directory, path: [], owner: directory, service: undefined };
  for (const [index, group] of recordsAt(directory, 'emergencyContacts')) {
    yield* walkContacts(group, ['emergencyContacts', index], directory, undefined);
  }
  yield* walkTexts(head, [], directory, undefined, sourceLanguage);
  for (const [index, organization] of recordsAt(directory, 'organizations')) {
    const path = ['organizations', index];
    yield { kind: 'organization', record: organization, path, owner: organization, service: undefined };
    yield* walkTexts(organization, path, organization, undefined, sourceLanguage);
  }
  for (const [index, service] of recordsAt(directory, 'services')) {
    yield* walkService(service, ['services', index], sourceLanguage);
  }
}

function* walkService(service: Data, path: Path, sourceLanguage: string): Generator<Visit> {
  yield { kind: 'service', record: service, path, owner: service, service };
  yield* walkHours(service, path, service);
  for (const [index, location] of recordsAt(service, 'locations')) {
    const locationPath = [...path, 'locations', index];
    yield { kind: 'location', record: location, path: locationPath, owner: service, service };
    yield* walkHours(location, locationPath, service);
    for (const [stopIndex, stop] of recordsAt(location, 'stops')) {
      yield* walkHours(stop, [...locationPath, 'stops', stopIndex], service);
    }
  }
  yield* walkContacts(service, path, service, service);
  for (const [index, source] of recordsAt(service, 'sources')) {
    yield { kind: 'source', record: source, path: [...path, 'sources', index], owner: service, service };
  }
  yield* walkTexts(service, path, service, service, sourceLanguage);
}

function* walkContacts(holder: Data, path: Path, owner: Data, service: Data | undefined): Generator<Visit> {
  for (const [index, contact] of recordsAt(holder, 'contacts')) {
    const contactPath = [...path, 'contacts', index];
    yield { kind: 'contact', record: contact, path: contactPath, owner, service };
    yield* walkHours(contact, contactPath, owner);
  }
}

function* walkHours(holder: Data, path: Path, owner: Data): Generator<Visit> {
  const hours = fieldOf(holder, 'openingHours');
  if (!isData(hours)) return;
  const service = owner['kind'] === 'service-directory' ? undefined : owner;
  yield { kind: 'opening-hours', record: hours, path: [...path, 'openingHours'], owner, service };
}

function* walkTexts(
  record: Data,
  path: Path,
  owner: Data,
  service: Data | undefined,
  sourceLanguage: string,
): Generator<Visit> {
  for (const text of textsBelow(record, sourceLanguage)) {
    yield { kind: 'text', record: text.record, path: [...path, ...text.path], owner, service };
  }
  for (const leaf of stringsBelow(record, NOT_PUBLISHED)) {
    const value = { value: leaf.value, field: fieldNameOf(leaf.path) };
    yield { kind: 'string', record: value, path: [...path, ...leaf.path], owner, service };
  }
}

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

const withoutLists = (directory: Data): Data =>
  Object.fromEntries(
    Object.entries(directory).filter(([key]) => key !== 'organizations' && key !== 'services'),
  );

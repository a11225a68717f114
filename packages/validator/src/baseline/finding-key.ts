import { fieldOf, isData, stringsAt, textAt } from '../data.ts';
import type { Finding } from '../finding.ts';
import { hashText } from './hash-text.ts';

/** What a finding is known by when the file around it changes. Holds no text of the data. */
export interface FindingKey {
  code: string;
  /** From the folder of the baseline, with forward slashes. */
  file: string;
  /** Id of the record; empty when it has none. */
  record: string;
  /** The way to the value, with names of entries instead of their numbers: `/contacts/phone/value`. */
  at: string;
  /** Of what the finding says, and of the text that it is about; another value is another finding. */
  hash: string;
  /** By what the record is known when it gets another id; no part of the key. Undefined where it has no name. */
  likeness?: string;
}

/** Fields by which an entry of a list is known, the best first. All are codes, none is a text. */
const NAMES = ['id', 'code', 'channel', 'group', 'scheme', 'list', 'value', 'date', 'from'];
/** What such a field holds: a code, an id or a date, never words, a number to call or an address. */
const IS_NAME = /^(?:[a-z][a-z-]{0,60}(?::[a-z-]{1,60})?|\d{4}-\d{2}-\d{2})$/;
const IS_ID = /^[A-Za-z0-9][A-Za-z0-9_.:-]{0,100}$/;
const NAMELESS = '*';

/** What changes from day to day although nobody changed anything. */
const COUNTED_DAYS: ReadonlySet<string> = new Set(['days', 'months', 'years', 'age', 'today']);

/** Which rows of a sheet: they move, and with them how many lack the same, when a row is put in. */
const ROWS: ReadonlySet<string> = new Set(['row', 'rows', 'cells']);
/** A cell or cells beside each other, and the number of a row. */
const IS_PLACE = /^[A-Z]{1,3}\d+(?::[A-Z]{1,3}\d+)?$/;
const MAY_BE_PLACES: ReadonlySet<string> = new Set(['first', 'heading', 'other']);

/** Does a finding on a sheet say with it where in the sheet, and nothing else? */
const saysWhere = (name: string, value: unknown): boolean =>
  ROWS.has(name) || (MAY_BE_PLACES.has(name) && (typeof value === 'number' || IS_PLACE.test(String(value))));

function nameOf(entry: unknown): string {
  if (typeof entry === 'string') return IS_NAME.test(entry) ? entry : NAMELESS;
  const id = textAt(entry, 'id');
  if (id !== undefined && IS_ID.test(id)) return id;
  const name = NAMES.map((field) => textAt(entry, field)).find(
    (text) => text !== undefined && IS_NAME.test(text),
  );
  return name ?? NAMELESS;
}

const stepsOf = (pointer: string): string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));

/** The pointer with names of entries instead of their numbers, as far as the document is there to be looked into; and its value. */
function followPointer(
  pointer: string,
  document: unknown,
  recordId: string,
): { at: string; value: unknown; record: unknown } {
  let value = document;
  let record = document;
  const at = stepsOf(pointer)
    .map((step, depth, steps) => {
      const isIndex = /^\d+$/.test(step) && (Array.isArray(value) || !isData(value));
      if (!isIndex) {
        value = fieldOf(value, step);
        return `/${step.replaceAll('~', '~0').replaceAll('/', '~1')}`;
      }
      const entry: unknown = Array.isArray(value) ? value[Number(step)] : undefined;
      value = entry;
      const isRecord = depth === 1 && (steps[0] === 'services' || steps[0] === 'organizations');
      if (isRecord) record = entry;
      const name = isRecord && recordId !== '' ? recordId : nameOf(entry);
      return `/${name}`;
    })
    .join('');
  return { at, value, record };
}

/** Digits of a hash of a value: enough to notice that it is another one, too few to find out by trying what it was. */
const VALUE_DIGITS = 3;

/** A text or number itself; of what is longer than that, what the finding says must do. */
const checkOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? hashText(String(value)).slice(-VALUE_DIGITS) : '';

/**
 * The organizations of a record, and its name. Of the name there are few digits, as of any text; of the ids, which are no
 * secret, all.
 */
function likenessOf(record: unknown, recordId: string): string | undefined {
  const name = fieldOf(record, 'name');
  if (name === undefined || recordId === '' || textAt(record, 'id') !== recordId) return undefined;
  return hashText(stringsAt(record, 'organizationIds').join(' ')) + checkOf(JSON.stringify(name));
}

/**
 * @param value what the finding is about. Of a secret a finding repeats nothing, so another secret in the same text would
 *   otherwise be the one that is known
 */
function hashOf({ code, params }: Finding, value: unknown): string {
  const isOfSheet = code.startsWith('sheet/');
  const entries = Object.entries(params)
    .filter(([name, said]) => said !== undefined && !COUNTED_DAYS.has(name))
    .filter(([name, said]) => !(isOfSheet && saysWhere(name, said)))
    .sort(([left], [right]) => (left < right ? -1 : 1));
  return hashText(JSON.stringify(entries)) + checkOf(value);
}

/**
 * The key of a finding. It stays the same when records, contacts or lines are put in before it, rows of a sheet
 * too, when the language of the messages changes and when days go by.
 * @param document what stands in the file; undefined when it is no JSON or YAML
 * @param file as the baseline names it
 */
export function keyOfFinding(finding: Finding, document: unknown, file: string): FindingKey {
  const { at, value, record } = followPointer(finding.path, document, finding.recordId);
  const likeness = likenessOf(record, finding.recordId);
  return {
    code: finding.code,
    file,
    record: finding.recordId,
    at,
    hash: hashOf(finding, value),
    ...(likeness === undefined ? {} : { likeness }),
  };
}

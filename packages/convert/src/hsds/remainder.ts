import { isPlainObject, objectOf, ownEntries, ownValue, sameJson, type Fields } from '../json.ts';
import { EXTENSION } from './namespace.ts';

/**
 * How a record survives HSDS. What we write natively is read back at once by the same code that will read it one day, and
 * whatever differs from the record travels in the extension. So a record comes back whole by construction, the extension
 * holds nothing that HSDS can say, and a change that somebody makes in HSDS is seen when it is read.
 */

/** Records inside a record, whose fields are compared one by one. */
const NESTED = new Set(['access', 'accessibility', 'address', 'alert', 'position', 'verification']);

const isNested = (key: string, ...values: unknown[]) => NESTED.has(key) && values.every(isPlainObject);

/** What of `own` its native form does not give back: fields that differ, and `null` for one that it does not have. */
export function remainderOf(own: object, back: Fields): Fields {
  const keys = new Set([...ownEntries(own), ...ownEntries(back)].map(([key]) => key));
  const rest: [string, unknown][] = [];
  for (const key of keys) {
    const [mine, theirs] = [ownValue(own, key), ownValue(back, key)];
    if (sameJson(mine, theirs)) continue;
    rest.push([
      key,
      isNested(key, mine, theirs) ? remainderOf(mine as object, theirs as Fields) : (mine ?? null),
    ]);
  }
  return objectOf(rest);
}

/**
 * Puts a record together again.
 * @param back what the native properties say
 * @param rest what the extension says
 */
export function joined(back: Fields, rest: Fields): Fields {
  const fields = new Map(ownEntries(back));
  for (const [key, value] of ownEntries(rest)) {
    const theirs = fields.get(key);
    if (value === null) fields.delete(key);
    else if (isNested(key, theirs, value)) fields.set(key, joined(theirs as Fields, value as Fields));
    else fields.set(key, value);
  }
  return objectOf(fields);
}

/** The parts of the extension that still hold: not those of which HSDS now says something else than we wrote. */
export function unchanged(
  rest: Fields,
  back: Fields,
  expected: Fields,
  tellChanged: (key: string) => void,
): Fields {
  const kept: [string, unknown][] = [];
  for (const [key, value] of ownEntries(rest)) {
    const [now, then] = [ownValue(back, key), ownValue(expected, key)];
    if (sameJson(now, then)) kept.push([key, value]);
    else if (isNested(key, value, now, then))
      kept.push([
        key,
        unchanged(value as Fields, now as Fields, then as Fields, (inner) => tellChanged(`${key}/${inner}`)),
      ]);
    else tellChanged(key);
  }
  return objectOf(kept);
}

/**
 * A record out of its native properties and its extension.
 * @param writeAndReadBack what the native form of a record gives back
 * @param tellChanged told of each field whose native words somebody changed; HSDS is believed then
 */
export function restore(
  back: Fields,
  rest: Fields,
  writeAndReadBack: (record: Fields) => Fields,
  tellChanged: (key: string) => void,
): Fields {
  if (Object.keys(rest).length === 0) return back;
  const expected = writeAndReadBack(joined(back, rest));
  return joined(back, unchanged(rest, back, expected, tellChanged));
}

/** A native object with its extension, which is left out when it says nothing. */
export const withExtension = (native: Fields, extension: Fields): Fields =>
  Object.keys(extension).length === 0 ? native : { ...native, [EXTENSION]: extension };

/** Our extension of an object of HSDS; undefined when it has none. */
export function extensionOf(native: unknown): Fields | undefined {
  const extension = ownValue(native, EXTENSION);
  return isPlainObject(extension) ? extension : undefined;
}

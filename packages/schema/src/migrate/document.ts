import { pointerPart } from '../derive/directory/diff-values.ts';
import type { Document } from './migration.ts';
import { isRecord } from '../derive/read/is-record.ts';

/** Helpers of migrations: careful looks into parsed JSON that nobody has checked. */

export const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

const has = (value: object, key: string) => Object.prototype.hasOwnProperty.call(value, key);

/** A copy that can be changed. */
export const copyOf = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

/** Every record inside a value that has a key of its own, with its JSON Pointer. */
export function* recordsWith(
  value: unknown,
  key: string,
  path = '',
): Generator<{ path: string; record: Document }> {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* recordsWith(item, key, `${path}/${index}`);
  } else if (isRecord(value)) {
    if (has(value, key)) yield { path, record: value };
    for (const [name, inner] of Object.entries(value))
      yield* recordsWith(inner, key, `${path}${pointerPart(name)}`);
  }
}

/** The record at a JSON Pointer, by own properties alone: a file must not reach into what all objects share. */
export function recordAt(document: Document, path: string): Document | undefined {
  let place: unknown = document;
  for (const part of path.split('/').slice(1)) {
    const name = part.replaceAll('~1', '/').replaceAll('~0', '~');
    const isThere = typeof place === 'object' && place !== null && has(place, name);
    place = isThere ? (place as Document)[name] : undefined;
  }
  return isRecord(place) ? place : undefined;
}

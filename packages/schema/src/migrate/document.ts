import type { Document } from './migration.ts';

/** Helpers of migrations: careful looks into parsed JSON that nobody has checked. */

export const isRecord = (value: unknown): value is Document =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/** A copy that can be changed. */
export const copyOf = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

/** Every value inside a value that stands under a key, with its JSON Pointer and the record or list that holds it. */
export function* valuesUnder(
  value: unknown,
  key: string,
  path = '',
): Generator<{ path: string; holder: Document; value: unknown }> {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* valuesUnder(item, key, `${path}/${index}`);
  } else if (isRecord(value)) {
    for (const [name, inner] of Object.entries(value)) {
      if (name === key) yield { path: `${path}/${name}`, holder: value, value: inner };
      yield* valuesUnder(inner, key, `${path}/${name}`);
    }
  }
}

/** The record that holds the last part of a JSON Pointer, and that part; undefined when there is none. */
export function holderAt(document: Document, path: string): { holder: Document; key: string } | undefined {
  const keys = path.split('/').slice(1);
  const key = keys.pop();
  let place: unknown = document;
  for (const name of keys)
    place = isRecord(place) || Array.isArray(place) ? (place as Document)[name] : undefined;
  return isRecord(place) && key !== undefined ? { holder: place, key } : undefined;
}

import { areWords } from './read-words.ts';

/** What a field must be: a test, and what to call it in a sentence. A name that ends in `?` may be left out. */
export type Fields = Readonly<Record<string, readonly [is: (value: unknown) => boolean, what: string]>>;

export const isFunction = (value: unknown): boolean => typeof value === 'function';
export const isOneOf =
  (...allowed: readonly unknown[]) =>
  (value: unknown): boolean =>
    allowed.includes(value);
export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const ID = /^[a-z][a-z0-9-]{0,39}$/;
export const isId = (value: unknown): value is string => typeof value === 'string' && ID.test(value);

export const AN_ID = [isId, 'a text of small letters, digits and hyphens that begins with a letter'] as const;
export const A_FUNCTION = [isFunction, 'a function'] as const;
export const SOME_WORDS = [
  areWords,
  'a text, a text for each language, or a function that gives one',
] as const;

/**
 * Takes over the fields of an object that somebody else made, each read once: what becomes of the object afterwards does not
 * matter. Functions keep their `this`.
 * @throws {Error} what the first field that is wrong must be; or whatever a getter throws
 */
export function readFields(value: unknown, fields: Fields): Record<string, unknown> {
  if (!isObject(value)) throw new Error('it must be an object');
  const read: Record<string, unknown> = {};
  for (const [name, [is, what]] of Object.entries(fields)) {
    const key = name.replace('?', '');
    const field = value[key];
    if (field === undefined && name.endsWith('?')) continue;
    if (!is(field)) throw new Error(`${key} must be ${what}`);
    read[key] =
      typeof field === 'function'
        ? (...given: unknown[]): unknown => Reflect.apply(field, value, given)
        : field;
  }
  return read;
}

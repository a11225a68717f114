import type { Text } from '../../formats/text.ts';
import { isRecord } from './is-record.ts';

/**
 * Small readers for data that nobody has checked: each gives what is usable of a value, or undefined, and reports what
 * it could not use. They never throw, never look at inherited properties and copy only fields that they know.
 */

/** A part of the data that a reader could not use. */
export interface ReadProblem {
  /** JSON Pointer (RFC 6901) to the part. */
  path: string;
  /** `missing`: a record was left out for want of this. `unusable`: this was left out. `unsafe`: it must not be shown. */
  kind: 'missing' | 'unusable' | 'unsafe';
}

export type Report = (problem: ReadProblem) => void;
export type Reader<T> = (value: unknown, path: string, report: Report) => T | undefined;

/** The most characters a single string may have; longer ones are an accident or an attack. */
const MAX_STRING_LENGTH = 20_000;
/** The most entries of a list inside a record. */
const MAX_LIST_LENGTH = 500;

const LANGUAGE_TAG = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}$/;

const unusable = (path: string, report: Report): undefined => {
  report({ path, kind: 'unusable' });
  return undefined;
};

/** An own property; undefined for an inherited one. */
export const own = (record: Record<string, unknown>, key: string): unknown =>
  Object.hasOwn(record, key) ? record[key] : undefined;

/**
 * A string with something in it; without override characters (Unicode Standard Annex 9, 2.2), which nobody sees, and behind
 * which a number or a name is shown backwards.
 */
export const readString: Reader<string> = (value, path, report) => {
  const text = typeof value === 'string' ? value.replace(/\u202D|\u202E/g, '') : '';
  return text.trim() !== '' && text.length <= MAX_STRING_LENGTH ? text : unusable(path, report);
};

/** A string for which something holds. */
export const readIf =
  <Kind extends string = string>(holds: (value: string) => boolean): Reader<Kind> =>
  (value, path, report) =>
    typeof value === 'string' && holds(value) ? (value as Kind) : unusable(path, report);

export const readMatching = (pattern: RegExp): Reader<string> =>
  readIf((value) => value.length <= 2000 && pattern.test(value));

export const readNumber =
  (minimum: number, maximum: number): Reader<number> =>
  (value, path, report) =>
    typeof value === 'number' && value >= minimum && value <= maximum ? value : unusable(path, report);

export const readWholeNumber =
  (minimum: number, maximum: number): Reader<number> =>
  (value, path, report) =>
    Number.isInteger(value) ? readNumber(minimum, maximum)(value, path, report) : unusable(path, report);

export const readTrue: Reader<true> = (value, path, report) => value === true || unusable(path, report);

/** One of the codes, or `instead` for a code that this version does not know. */
export const readCode =
  <Code extends string | number>(codes: readonly Code[], instead?: Code): Reader<Code> =>
  (value, path, report) =>
    codes.find((code) => code === value) ?? (report({ path, kind: 'unusable' }), instead);

export const readText: Reader<Text> = (value, path, report) => {
  if (typeof value === 'string') return readString(value, path, report);
  if (!isRecord(value)) return unusable(path, report);
  const map: Record<string, string> = {};
  for (const [language, line] of Object.entries(value)) {
    const usable = LANGUAGE_TAG.test(language) ? readString(line, `${path}/${language}`, report) : undefined;
    if (usable !== undefined) map[language] = usable;
  }
  return Object.keys(map).length > 0 ? map : unusable(path, report);
};

export const readList =
  <T>(readItem: Reader<T>, maximum = MAX_LIST_LENGTH): Reader<T[]> =>
  (value, path, report) => {
    if (!Array.isArray(value)) return unusable(path, report);
    if (value.length > maximum) unusable(`${path}/${maximum}`, report);
    return value
      .slice(0, maximum)
      .map((item, index) => readItem(item, `${path}/${index}`, report))
      .filter((item): item is T => item !== undefined);
  };

/** A list with something in it: where an empty one would mean "never", it is an accident. */
export const readFilledList =
  <T>(readItem: Reader<T>): Reader<T[]> =>
  (value, path, report) => {
    const list = readList(readItem)(value, path, report);
    return list?.length === 0 ? unusable(path, report) : list;
  };

/** The first reader that can use the value; only the last one reports. */
export const readEither =
  <A, B>(first: Reader<A>, second: Reader<B>): Reader<A | B> =>
  (value, path, report) =>
    first(value, path, () => undefined) ?? second(value, path, report);

/**
 * A record with the fields of a table. A required field that cannot be used makes the whole record unusable; any other
 * is left out.
 */
export const readObject =
  <T extends object>(
    fields: { readonly [Key in keyof T]-?: Reader<NonNullable<T[Key]>> },
    required: readonly (keyof T & string)[],
  ): Reader<T> =>
  (value, path, report) => {
    if (!isRecord(value)) return unusable(path, report);
    const record: Partial<Record<string, unknown>> = {};
    for (const [key, read] of Object.entries<Reader<unknown>>(fields)) {
      const stored = own(value, key);
      if (stored === undefined || stored === null) continue;
      const usable = read(stored, `${path}/${key}`, report);
      if (usable !== undefined) record[key] = usable;
    }
    const missing = required.find((key) => record[key] === undefined);
    if (missing === undefined) return record as T;
    return void report({ path: `${path}/${missing}`, kind: 'missing' });
  };

/** Careful looks into JSON of others. */

/** An object of parsed JSON, of which nothing is known. */
export type Fields = Record<string, unknown>;

export const isPlainObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Keys and values of an object, without what is left out. */
export const ownEntries = (value: object): [string, unknown][] =>
  Object.entries(value).filter(([, inner]) => inner !== undefined);

/** An object of entries, in which `__proto__` is a key like any other; what is undefined is left out. */
export const objectOf = (entries: Iterable<readonly [string, unknown]>): Fields =>
  Object.fromEntries([...entries].filter(([, value]) => value !== undefined));

/** An object without what is undefined. */
export const tidy = <T extends object>(value: T): T => objectOf(Object.entries(value)) as T;

/** The value of a key of its own, and never one of the prototype. */
export const ownValue = (value: unknown, key: string): unknown =>
  isPlainObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;

/** A string; empty for everything else, some of which cannot even be made one. */
export const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The id of an object in the form in which ids are compared: strangers write them in any case, and as numbers. */
export const comparableId = (native: unknown): string | undefined => {
  const id = ownValue(native, 'id');
  return typeof id === 'string' ? id.toLowerCase() : typeof id === 'number' ? String(id) : undefined;
};

/** How deep two values are compared; whatever lies deeper counts as different. */
const MAX_COMPARED = 100;

/**
 * Are two values the same JSON? The order of keys does not matter and neither does the sign of zero, that of lists does;
 * what is undefined is left out.
 */
export function sameJson(a: unknown, b: unknown, depth = 0): boolean {
  if (a === b) return true;
  if (depth > MAX_COMPARED) return false;
  if (Array.isArray(a))
    return (
      Array.isArray(b) &&
      a.length === b.length &&
      a.every((item, index) => sameJson(item, b[index], depth + 1))
    );
  if (!isPlainObject(a) || !isPlainObject(b)) return false;
  const ofA = ownEntries(a);
  return (
    ofA.length === ownEntries(b).length &&
    ofA.every(([key, value]) => Object.hasOwn(b, key) && sameJson(value, b[key], depth + 1))
  );
}

/** How deep a record may be; no record of ours or of others is half as deep, and no reader of it shall overflow. */
const MAX_DEPTH = 64;

/** Is a value deeper than a record may be? Asked without recursion. */
export function isTooDeep(value: unknown): boolean {
  const waiting: [unknown, number][] = [[value, 0]];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const [inner, depth] = next;
    if (typeof inner !== 'object' || inner === null) continue;
    if (depth > MAX_DEPTH) return true;
    for (const one of Object.values(inner)) if (typeof one === 'object') waiting.push([one, depth + 1]);
  }
  return false;
}

/** A token of a JSON Pointer (RFC 6901, 3). */
export const pointerToken = (key: string | number): string =>
  String(key).replaceAll('~', '~0').replaceAll('/', '~1');

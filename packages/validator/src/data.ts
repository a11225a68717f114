import type { Path } from './finding.ts';

/** A JSON object of which nothing is known yet. Rules read data that may be wrong in any way. */
export type Data = Readonly<Record<string, unknown>>;

export const isData = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** An own field of something that may not even be an object. */
export const fieldOf = (value: unknown, key: string): unknown =>
  isData(value) && Object.hasOwn(value, key) ? value[key] : undefined;

export const textAt = (value: unknown, key: string): string | undefined => {
  const found = fieldOf(value, key);
  return typeof found === 'string' ? found : undefined;
};

/** The entries of a list with their index; nothing when it is no list. */
export const entriesAt = (value: unknown, key: string): [number, unknown][] => {
  const found = fieldOf(value, key);
  return Array.isArray(found) ? [...found.entries()] : [];
};

/** The objects of a list with their index; anything else in it is left out. */
export const recordsAt = (value: unknown, key: string): [number, Data][] =>
  entriesAt(value, key).filter((entry): entry is [number, Data] => isData(entry[1]));

/** The strings of a list, or none. */
export const stringsAt = (value: unknown, key: string): string[] =>
  entriesAt(value, key)
    .map(([, item]) => item)
    .filter((item): item is string => typeof item === 'string');

export const valueAt = (root: unknown, path: Path): unknown => {
  let value = root;
  for (const step of path) {
    if (Array.isArray(value) && typeof step === 'number') value = value[step];
    else value = fieldOf(value, String(step));
  }
  return value;
};

/** How deep a record is searched. Real ones have eight levels. */
export const MAX_DEPTH = 64;

/** A string somewhere in a record. */
export interface StringLeaf {
  path: Path;
  value: string;
}

/**
 * Every string below a value, in the order of the data. Objects that stand in it twice are read once, so that a
 * document of YAML aliases, or a cycle, ends.
 * @param skip names of fields whose content is not searched
 */
export function stringsBelow(root: unknown, skip: ReadonlySet<string> = new Set()): StringLeaf[] {
  const leaves: StringLeaf[] = [];
  const seen = new Set<object>();
  const visit = (value: unknown, path: Path): void => {
    if (typeof value === 'string') leaves.push({ path, value });
    if (typeof value !== 'object' || value === null || path.length > MAX_DEPTH || seen.has(value)) return;
    seen.add(value);
    if (Array.isArray(value)) {
      value.forEach((item, index) => visit(item, [...path, index]));
    } else {
      for (const [key, item] of Object.entries(value)) if (!skip.has(key)) visit(item, [...path, key]);
    }
  };
  visit(root, []);
  return leaves;
}

/** What a value is, in the words of JSON, which has no endless numbers: YAML has (`.inf`), and `1e999` is read as one. */
export function typeName(
  value: unknown,
): 'text' | 'number' | 'no-number' | 'true-or-false' | 'list' | 'object' | 'nothing' | 'other' {
  if (value === null || value === undefined) return 'nothing';
  if (typeof value === 'string') return 'text';
  if (typeof value === 'number') return Number.isFinite(value) ? 'number' : 'no-number';
  if (typeof value === 'boolean') return 'true-or-false';
  if (Array.isArray(value)) return 'list';
  return typeof value === 'object' ? 'object' : 'other';
}

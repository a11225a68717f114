import fc from 'fast-check';
import { anotherType, misspelt, oddKey, oddNumber, oddString, type Json } from './odd-values.ts';

/** Valid values spoiled in one place, as hands, programs and attackers spoil them. Now and then the value stays valid. */

type Path = readonly (string | number)[];

const isContainer = (value: Json): value is Json[] | { [key: string]: Json } =>
  typeof value === 'object' && value !== null;

function* pathsOf(value: Json, path: Path = []): Generator<Path> {
  yield path;
  if (!isContainer(value)) return;
  for (const [key, inner] of Object.entries(value))
    yield* pathsOf(inner, [...path, Array.isArray(value) ? Number(key) : key]);
}

const valueAt = (root: Json, path: Path): Json =>
  path.reduce<Json>((inner, key) => (inner as { [key: string]: Json })[key] as Json, root);

/** Keeps a key `__proto__` a key, as parsing does. */
function copyOf(value: Json): Json {
  if (Array.isArray(value)) return value.map(copyOf);
  if (!isContainer(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, copyOf(inner)]));
}

/** A copy with another value at a path. A key is set as JSON sets it, `__proto__` too. */
function replaceAt(root: Json, path: Path, put: Json): Json {
  if (path.length === 0) return put;
  const copy = copyOf(root);
  Object.defineProperty(valueAt(copy, path.slice(0, -1)), path.at(-1) ?? '', {
    value: put,
    enumerable: true,
    configurable: true,
    writable: true,
  });
  return copy;
}

/** A copy without what stands at a path; an element of a list makes the list shorter. */
function removeAt(root: Json, path: Path): Json {
  const copy = copyOf(root);
  const holder = valueAt(copy, path.slice(0, -1));
  const key = path.at(-1) ?? '';
  if (Array.isArray(holder)) holder.splice(Number(key), 1);
  else delete (holder as { [key: string]: Json })[key];
  return copy;
}

/** The parts of a value by the kind of place they stand in: the path without the numbers of a list. */
function partsByPlace(root: Json): Map<string, Json[]> {
  const parts = new Map<string, Json[]>();
  for (const path of pathsOf(root)) {
    const place = placeOf(path);
    const there = parts.get(place);
    if (there === undefined) parts.set(place, [valueAt(root, path)]);
    else there.push(valueAt(root, path));
  }
  return parts;
}
const placeOf = (path: Path) => path.filter((key) => typeof key === 'string').join('/');

/** Any path, one of any depth, or the root: most paths end deep in a record, and rules lie between fields at its root. */
function arbitraryPath(paths: readonly Path[]): fc.Arbitrary<Path> {
  const depths = [...new Set(paths.map(({ length }) => length))];
  const ofAnyDepth = fc
    .constantFrom(...depths)
    .chain((depth) => fc.constantFrom(...paths.filter(({ length }) => length === depth)));
  return fc.oneof(
    { weight: 2, arbitrary: fc.constantFrom(...paths) },
    { weight: 2, arbitrary: ofAnyDepth },
    { weight: 1, arbitrary: fc.constant([]) },
  );
}

/**
 * The value with one thing changed: a key deleted or added, a value of another type, another code, a misspelling, an odd
 * string, a number at an edge, a part of the value in the place of another part, or a part of another value of its kind
 * in the place where it belongs.
 * @param value parsed JSON; it is not changed
 * @param other a value of the same kind; what is taken from it is right by itself, and wrong only beside what is there
 */
export function arbitraryMutation(value: unknown, other: unknown): fc.Arbitrary<unknown> {
  const root = value as Json;
  const paths = [...pathsOf(root)];
  const donors = partsByPlace(other as Json);
  return arbitraryPath(paths).chain((path) => {
    const old = valueAt(root, path);
    const put = (drawn: fc.Arbitrary<Json>) => drawn.map((next) => replaceAt(root, path, next));
    const part = fc.constantFrom(...paths).map((from) => copyOf(valueAt(root, from)));
    const ways: fc.Arbitrary<Json>[] = [put(anotherType), put(part)];
    const donated = donors.get(placeOf(path)) ?? [];
    if (donated.length > 0) ways.push(put(fc.constantFrom(...donated)));
    if (path.length > 0) ways.push(fc.constant(removeAt(root, path)));
    if (typeof old === 'string')
      ways.push(put(oddString), put(oddString), put(misspelt(old)), put(misspelt(old)));
    if (typeof old === 'number') ways.push(put(oddNumber), put(fc.double()));
    if (Array.isArray(old)) ways.push(part.map((next) => replaceAt(root, path, [...old, next])));
    else if (isContainer(old)) {
      const content = fc.oneof(oddString, anotherType, part);
      ways.push(fc.tuple(oddKey, content).map(([key, next]) => replaceAt(root, [...path, key], next)));
      const fields = donated.filter(isContainer).flatMap((donor) => Object.entries(donor));
      if (fields.length > 0) {
        const field = fc.constantFrom(...fields);
        const added = field.map(([key, next]) => replaceAt(root, [...path, key], next));
        ways.push(added, added, added);
      }
    }
    return fc.oneof(...ways);
  });
}

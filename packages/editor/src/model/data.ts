/** Keys and indexes from the root of a document to a value. */
export type Path = readonly (string | number)[];

type Data = Readonly<Record<string, unknown>>;

/**
 * One thing that is to become different. `orders`: the keys of the record that holds it in the order of the schema, then
 * those of the record that holds that one, and so on. `isSeen`: the person sees what stands there and writes something of
 * another kind in its place, such as a list; otherwise that is refused. `to`: the index in its list that an item gets.
 */
export type Change =
  | { kind: 'set'; path: Path; value: unknown; orders?: readonly (readonly string[])[]; isSeen?: boolean }
  | { kind: 'insert'; path: Path; value: unknown }
  | { kind: 'remove'; path: Path }
  | { kind: 'move'; path: Path; to: number };

/** What stands in the way of a change: a value of another kind, in which nothing can be put without losing it. */
export interface Misfit {
  /** Where it stands. */
  path: Path;
  /** What would have to stand there. */
  wanted: 'list' | 'record';
  value: unknown;
}

export const isData = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The value at a path; undefined where there is none. */
export function valueAt(root: unknown, path: Path): unknown {
  let value = root;
  for (const step of path) {
    if (Array.isArray(value)) value = typeof step === 'number' ? value[step] : undefined;
    else value = isData(value) && Object.hasOwn(value, step) ? value[step] : undefined;
  }
  return value;
}

/** A value in a line: a text as it is, anything else as JSON, since not everything has a text of its own. */
export const wordOf = (value: unknown): string =>
  typeof value === 'string' ? value : value === undefined ? '' : JSON.stringify(value);

/** What stands at the place of a name in records that have none of it yet. */
const emptyFor = (step: string | number): unknown => (typeof step === 'number' ? [] : {});

/** A key like any other, even `__proto__`. */
const withKey = (record: Data, key: string, value: unknown): Data =>
  Object.fromEntries([...Object.entries(record).filter(([name]) => name !== key), [key, value]]);

const replaceKey = (record: Data, key: string, value: unknown): Data =>
  Object.hasOwn(record, key)
    ? Object.fromEntries(Object.entries(record).map(([name, old]) => [name, name === key ? value : old]))
    : withKey(record, key, value);

function changeAt(value: unknown, path: Path, change: Change): unknown {
  const [step, ...rest] = path;
  if (step === undefined)
    return 'value' in change ? change.value : change.kind === 'move' ? value : undefined;
  const holder = value ?? emptyFor(step);
  if (Array.isArray(holder)) {
    if (typeof step !== 'number') return value;
    const items = [...(holder as unknown[])];
    if (rest.length > 0) items[step] = changeAt(items[step], rest, change);
    else if (change.kind === 'remove') items.splice(step, 1);
    else if (change.kind === 'insert') items.splice(step, 0, change.value);
    else if (change.kind === 'move') items.splice(change.to, 0, ...items.splice(step, 1));
    else items[step] = change.value;
    return items;
  }
  if (!isData(holder) || (rest.length === 0 && change.kind === 'move')) return value;
  const key = String(step);
  if (rest.length > 0 || change.kind !== 'remove')
    return replaceKey(holder, key, changeAt(holder[key], rest, change));
  return Object.fromEntries(Object.entries(holder).filter(([name]) => name !== key));
}

/** The data after a change; what was given stays as it is. Records on the way that are missing are made. */
export const applyChange = (root: unknown, change: Change): unknown => changeAt(root, change.path, change);

const isThere = (value: unknown): boolean => value !== undefined && value !== null;

/** What a change would write over without anybody having seen it; undefined when there is nothing. */
export function misfitOf(root: unknown, change: Change): Misfit | undefined {
  const { path } = change;
  for (const [at, step] of path.entries()) {
    const value = valueAt(root, path.slice(0, at));
    if (!isThere(value)) return undefined;
    const wanted = typeof step === 'number' ? 'list' : 'record';
    if (wanted === 'list' ? !Array.isArray(value) : !isData(value))
      return { path: path.slice(0, at), wanted, value };
  }
  if (change.kind !== 'set' || change.isSeen === true || !Array.isArray(change.value)) return undefined;
  const value = valueAt(root, path);
  return isThere(value) && !Array.isArray(value) ? { path, wanted: 'list', value } : undefined;
}

/** Do both say the same? The order of keys says nothing. */
export function sameData(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (Array.isArray(one) || Array.isArray(other))
    return (
      Array.isArray(one) &&
      Array.isArray(other) &&
      one.length === other.length &&
      one.every((item, index) => sameData(item, other[index]))
    );
  if (!isData(one) || !isData(other)) return false;
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => Object.hasOwn(other, key) && sameData(one[key], other[key]))
  );
}

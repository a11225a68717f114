import { isPlainObject, objectOf, ownEntries, type Fields } from '../json.ts';
import { EXTENSION, uuidOf } from './namespace.ts';
import { UUID } from './objects/formats.ts';

/**
 * Identifiers of others for what has no id in our model: their phones, schedules, addresses and the like. They are kept by
 * what the object says, so that they stay with it when a list gets another order, and are given up when it says something
 * else.
 */

/** Properties that say which object it is and not what it says. */
const isIdentity = (property: string) =>
  property === 'id' || property === EXTENSION || property.endsWith('_id');

const contentOf = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(contentOf);
  if (!isPlainObject(value)) return value;
  return ownEntries(value)
    .filter(([property]) => !isIdentity(property))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([property, inner]) => [property, contentOf(inner)]);
};
const keyOf = (object: Fields): string => uuidOf(JSON.stringify(contentOf(object)));

/** Pairs of what we would write and what others wrote, where it is plain which belongs to which. */
function* pairsIn(written: unknown, theirs: unknown): Generator<[Fields, Fields]> {
  if (Array.isArray(written) && Array.isArray(theirs)) {
    if (written.length !== theirs.length) return;
    for (const [index, item] of written.entries()) yield* pairsIn(item, theirs[index]);
  } else if (isPlainObject(written) && isPlainObject(theirs)) {
    yield [written, theirs];
    for (const [property, inner] of ownEntries(written))
      if (property !== EXTENSION && typeof inner === 'object' && Object.hasOwn(theirs, property))
        yield* pairsIn(inner, theirs[property]);
  }
}

/** The identifiers of others for objects to which we would give new ones, by what the objects say. */
export function idsToKeep(written: Fields, theirs: Fields): Fields {
  const ids = new Map<string, string>();
  for (const [own, other] of pairsIn(written, theirs)) {
    const id = other['id'];
    if (
      typeof own['id'] === 'string' &&
      typeof id === 'string' &&
      UUID.test(id) &&
      own['id'] !== id.toLowerCase()
    )
      ids.set(keyOf(own), id.toLowerCase());
  }
  return objectOf(ids);
}

/** A tree in which objects have the identifiers that were kept for them. */
export function withKeptIds(tree: Fields, kept: unknown): Fields {
  if (!isPlainObject(kept) || Object.keys(kept).length === 0) return tree;
  const ids = new Map(ownEntries(kept).filter(([, id]) => typeof id === 'string' && UUID.test(id)));
  const within = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(within);
    if (!isPlainObject(value)) return value;
    const inner = objectOf(
      ownEntries(value).map(
        ([property, one]) => [property, property === EXTENSION ? one : within(one)] as const,
      ),
    );
    return typeof value['id'] === 'string' ? { ...inner, id: ids.get(keyOf(value)) ?? value['id'] } : inner;
  };
  // The record itself has an id of ours or theirs already.
  return { ...(within(tree) as Fields), id: tree['id'] };
}

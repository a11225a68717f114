import type { TagSet } from './tag-set.ts';

type Tags = Readonly<Record<string, string>>;

/** What says what a thing is. */
const MAIN_KEYS = ['amenity', 'healthcare', 'office', 'social_facility', 'shop'];
/** Prefixes of keys of what is no longer there. Source: wiki, Lifecycle prefix. */
const GONE = [
  ['disused:', 'inactive'],
  ['abandoned:', 'defunct'],
  ['was:', 'defunct'],
  ['demolished:', 'defunct'],
  ['removed:', 'defunct'],
] as const;

/** What a thing is or was. */
export interface State {
  /** Tags that say what it is, without the prefix of what has closed. */
  live: Tags;
  /** Undefined for what is in use, as far as the tags say. */
  status: 'inactive' | 'defunct' | undefined;
  /** Where such a tag stands. */
  keyOf: (key: string) => string;
}

/** Is it in use? `disused:amenity` and the like count when nothing else says what the thing is now. */
export function readState(tags: TagSet): State {
  const record = tags.toRecord();
  const isAlive = MAIN_KEYS.some((key) => record[key] !== undefined);
  const gone = isAlive
    ? undefined
    : GONE.find(([prefix]) => MAIN_KEYS.some((key) => record[`${prefix}${key}`] !== undefined));
  if (gone === undefined) return { live: record, status: undefined, keyOf: (key) => key };
  const [prefix, status] = gone;
  const entries = Object.entries(record);
  const former = entries.flatMap(([key, value]) =>
    key.startsWith(prefix) ? [[key.slice(prefix.length), value] as const] : [],
  );
  const live = Object.fromEntries([...entries.filter(([key]) => !key.startsWith(prefix)), ...former]);
  const prefixed = new Set(former.map(([key]) => key));
  return { live, status, keyOf: (key) => (prefixed.has(key) ? `${prefix}${key}` : key) };
}

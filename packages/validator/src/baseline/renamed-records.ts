import { recordsAt, textAt } from '../data.ts';
import type { BaselineEntry } from './baseline.ts';
import type { FindingKey } from './finding-key.ts';

/** Ids that records have now, each with the one that it had when the list was written. */
export type RenamedRecords = ReadonlyMap<string, string>;

/** A key without what changes with the id of its record, and without its file, which is mostly called after it. */
export function keyWithoutId({ code, record, at, hash }: FindingKey): string {
  const steps = at.split('/');
  const isRecord = steps[1] === 'services' || steps[1] === 'organizations';
  const way = isRecord && steps[2] === record ? [...steps.slice(0, 2), '*', ...steps.slice(3)] : steps;
  return JSON.stringify([code, way.join('/'), hash]);
}

function idsByLikeness(keys: readonly FindingKey[]): Map<string, Set<string>> {
  const ids = new Map<string, Set<string>>();
  for (const { likeness, record } of keys) {
    if (likeness !== undefined) ids.set(likeness, (ids.get(likeness) ?? new Set()).add(record));
  }
  return ids;
}

function keysByRecord(keys: readonly FindingKey[]): Map<string, Set<string>> {
  const byRecord = new Map<string, Set<string>>();
  for (const key of keys)
    byRecord.set(key.record, (byRecord.get(key.record) ?? new Set()).add(keyWithoutId(key)));
  return byRecord;
}

/**
 * Records that may only have got another id: the list knows nothing of the new one, one record alone in the list and one
 * alone among those of now is like it, and something is found of both that is the same. Whether the old one is still there
 * has to be looked up: then it is none.
 */
export function maybeRenamed(
  keys: readonly FindingKey[],
  baseline: readonly BaselineEntry[],
): RenamedRecords {
  const listed = idsByLikeness(baseline);
  const known = keysByRecord(baseline);
  const found = keysByRecord(keys);
  const renamed = new Map<string, string>();
  for (const [likeness, ids] of idsByLikeness(keys)) {
    const [id = '', ...others] = ids;
    const [was, ...more] = listed.get(likeness) ?? [];
    if (was === undefined || others.length + more.length > 0 || known.has(id)) continue;
    const before = known.get(was);
    if ([...(found.get(id) ?? [])].some((key) => before?.has(key) === true)) renamed.set(id, was);
  }
  return renamed;
}

/** The ids of a directory and its records, or of a file with one record. */
export const idsIn = (document: unknown): string[] =>
  [
    textAt(document, 'id'),
    ...['services', 'organizations'].flatMap((list) =>
      recordsAt(document, list).map(([, record]) => textAt(record, 'id')),
    ),
  ].filter((id) => id !== undefined);

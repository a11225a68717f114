import type { Directory } from '../../entities/directory.ts';
import { freeId } from './join-sources.ts';
import { canShare, matchRecords, type Named } from './match-records.ts';
import type { DirectoryHead } from './merged-directory.ts';

/** A record of the merged directory, with what each directory says of it. */
export interface Entry<T> {
  id: string;
  versions: { directory: Directory; head: DirectoryHead; record: T }[];
}

export interface Gathered<T> {
  entries: Entry<T>[];
  /** The id in the merged directory. One that leads nowhere in its own directory leads nowhere here either. */
  newId: (directory: Directory, id: string) => string;
}

/**
 * Puts the records of all directories into one list: the same record once, another with a taken id under a new one. A record is
 * compared with those of each directory before it, and may show that two of them are one: the order of the directories must
 * not decide whether a place stays secret.
 * @param idsOf the ids that records of a directory had in the merged one before, which they keep; what is new is added
 */
export function gatherRecords<T extends Named>(
  heads: ReadonlyMap<Directory, DirectoryHead>,
  recordsOf: (directory: Directory) => readonly T[],
  namesRecord?: (scheme: string) => boolean,
  differ?: (record: T, other: T) => boolean,
  idsOf: (directory: Directory) => Map<string, string> = () => new Map(),
): Gathered<T> {
  const entries: Entry<T>[] = [];
  const entryOf = new Map<T, Entry<T>>();
  const taken = new Set<string>([...heads.keys()].flatMap((directory) => [...idsOf(directory).values()]));
  /** Entries by an id that they had before. One id is never two entries, though what made them one may have gone since. */
  const kept = new Map<string, Entry<T>>();
  const isKept = (entry: Entry<T>) => kept.get(entry.id) === entry;
  const named = new Map<Directory, Map<string, T>>();
  const all = [...heads];
  all.forEach(([directory, head], order) => {
    const records = recordsOf(directory);
    // Of two records with one id the first has it.
    named.set(directory, new Map(records.map((record) => [record.id, record] as const).reverse()));
    const matches = all
      .slice(0, order)
      .filter(([, other]) => canShare(other, head))
      .map(([other]) => matchRecords(records, recordsOf(other), namesRecord, differ));
    for (const record of records) {
      const versions: Entry<T>['versions'] = [];
      let entry: Entry<T> | undefined;
      for (const match of matches) {
        const same = entryOf.get(match.get(record)!);
        // Two records of one directory are never one.
        const isNew = ({ directory: one }: { directory: Directory }) =>
          one !== directory && versions.every((known) => known.directory !== one);
        if (same?.versions.every(isNew) !== true) continue;
        versions.push(...same.versions);
        if (entry !== undefined) entries.splice(entries.indexOf(same), 1);
        else entry = same;
      }
      const idBefore = idsOf(directory).get(record.id);
      const keptId = idBefore === undefined || kept.has(idBefore) ? undefined : idBefore;
      if (entry === undefined) {
        entry = { id: keptId ?? freeId(record.id, directory.id, (wish) => taken.has(wish)), versions };
        taken.add(entry.id);
        entries.push(entry);
      } else if (keptId !== undefined && !isKept(entry)) entry.id = keptId;
      if (keptId !== undefined && entry.id === keptId) kept.set(keptId, entry);
      versions.push({ directory, head, record });
      entry.versions = versions;
      for (const version of versions) entryOf.set(version.record, entry);
    }
  });
  for (const { id, versions } of entries)
    for (const { directory, record } of versions)
      if (!idsOf(directory).has(record.id)) idsOf(directory).set(record.id, id);
  return {
    entries,
    newId: (directory, id) =>
      entryOf.get(named.get(directory)?.get(id) as T)?.id ??
      freeId(id, directory.id, (wish) => taken.has(wish)),
  };
}

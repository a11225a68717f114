import type { Directory } from '@service-directory/schema';
import { CHECKSUMS_FILE, checksumsOf } from './checksums.ts';
import { differenceOf } from './merge-feeds.ts';

/** Directories that can be one file, below a name of their own. */
export interface ApartFeeds {
  /** The country in small letters, such as `no`; `no-2` where a second file of the same country is needed. Empty for one file. */
  name: string;
  /** Places of the directories in the list that was given, in order. */
  indexes: [number, ...number[]];
}

/** All directories in one file, which has no folder of its own. */
export const inOneFile = (directories: readonly Directory[]): ApartFeeds => ({
  name: '',
  indexes: [...directories.keys()] as [number, ...number[]],
});

/**
 * Parts directories into those that can be one file: of the same country, time zone, licence and source language. In the order
 * in which the first of each was given, so that their names stay when lists are added behind them.
 */
export function putApart(directories: readonly Directory[]): ApartFeeds[] {
  const groups: ApartFeeds[] = [];
  for (const [index, directory] of directories.entries()) {
    const group = groups.find(
      ({ indexes: [first] }) => differenceOf([directories[first]!, directory]) === undefined,
    );
    if (group !== undefined) {
      group.indexes.push(index);
      continue;
    }
    const country = directory.country.toLowerCase();
    const before = groups.filter(({ indexes: [first] }) => directories[first]!.country === directory.country);
    groups.push({
      name: before.length === 0 ? country : `${country}-${before.length + 1}`,
      indexes: [index],
    });
  }
  return groups;
}

/**
 * The files of several directories as those of one folder, each directory in a folder of its own below it. The checksums of the
 * whole say which files of the folder are ours, those of each folder are what is signed for it.
 * @param parts files by the name of their folder
 */
export async function joinApart(
  parts: ReadonlyMap<string, ReadonlyMap<string, Uint8Array>>,
): Promise<Map<string, Uint8Array>> {
  const all = new Map<string, Uint8Array>();
  for (const [folder, files] of parts) for (const [name, bytes] of files) all.set(`${folder}/${name}`, bytes);
  all.set(CHECKSUMS_FILE, new TextEncoder().encode(await checksumsOf(all)));
  return all;
}

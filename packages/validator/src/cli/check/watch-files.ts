import { statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { LISTS } from '../../read/read-folder.ts';
import { formatOf } from '../../read/read-text-file.ts';
import { watchFolder } from './watch-folder.ts';

/** An editor writes a file in several steps; this long after the last one it is whole. */
const QUIET_MS = 150;

const isFolder = (path: string) => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

/** Folders to watch, each with which names in it matter. Files are replaced, not changed, so their folders are watched. */
function foldersOf(paths: readonly string[]): Map<string, (name: string) => boolean> {
  const folders = new Map<string, (name: string) => boolean>();
  const add = (folder: string, matters: (name: string) => boolean) => {
    const before = folders.get(folder);
    folders.set(folder, before === undefined ? matters : (name) => before(name) || matters(name));
  };
  const isRecord = (name: string) => !name.startsWith('.') && formatOf(name) !== undefined;
  for (const path of paths) {
    if (!isFolder(path)) {
      const own = basename(path);
      add(dirname(path), (name) => name === own);
      continue;
    }
    add(path, (name) => isRecord(name) || (LISTS as readonly string[]).includes(name));
    for (const list of LISTS) add(join(path, list), isRecord);
  }
  return folders;
}

/**
 * Calls the listener a moment after files have changed.
 * @param paths files and source folders, absolute
 * @param except files whose changes do not count, absolute: those that the check itself writes
 * @returns what ends it
 */
export function watchFiles(
  paths: readonly string[],
  except: ReadonlySet<string>,
  listener: () => void,
): () => void {
  let timer: NodeJS.Timeout | undefined;
  const stops = [...foldersOf(paths.map((path) => resolve(path)))].map(([folder, matters]) =>
    watchFolder(folder, (name) => {
      if (name !== null && (!matters(name) || except.has(join(folder, name)))) return;
      clearTimeout(timer);
      timer = setTimeout(listener, QUIET_MS);
    }),
  );
  return () => {
    clearTimeout(timer);
    for (const stop of stops) stop();
  };
}

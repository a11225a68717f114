import { existsSync, statSync, watch, type FSWatcher } from 'node:fs';
import { basename, join } from 'node:path';

/** How often is looked whether a folder is still the one that is watched, in milliseconds. */
const LOOK_MS = 300;

/** Which folder lies at a path; undefined when none does, or nobody may look. */
function identityOf(folder: string): string | undefined {
  try {
    const found = statSync(folder);
    return found.isDirectory() ? `${found.dev}:${found.ino}` : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Tells what changes in a folder, also when it is taken away and another is put in its place, as a program that unpacks
 * or synchronises does: the watch of the system ends with the folder that it began with. The folder need not be there.
 * @param listener gets the name of what changed; null when it is not known, or when the folder itself came or went
 * @returns what ends it
 */
export function watchFolder(folder: string, listener: (name: string | null) => void): () => void {
  let watcher: FSWatcher | undefined;
  let identity: string | undefined;
  const release = () => {
    watcher?.close();
    watcher = undefined;
    identity = undefined;
  };
  const hold = () => {
    const found = identityOf(folder);
    if (found === undefined) return;
    try {
      watcher = watch(folder, onEvent);
      watcher.on('error', release);
      identity = found;
    } catch {
      // It went between the look and the watch, or the system has no watch left: the next look tries again.
      release();
    }
  };
  const onEvent = (event: string, name: string | null) => {
    // Under its own name a folder tells that it is gone; the next one may have its number (inode) already.
    if (event !== 'rename' || name !== basename(folder)) return listener(name);
    release();
    hold();
    listener(existsSync(join(folder, name)) ? name : null);
  };
  const look = () => {
    const before = identity;
    if (before === identityOf(folder)) return;
    release();
    hold();
    if (identity !== before) listener(null);
  };
  hold();
  const timer = setInterval(look, LOOK_MS);
  return () => {
    clearInterval(timer);
    release();
  };
}

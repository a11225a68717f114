import { zipSync } from 'fflate';
import type { FileChange } from '../model/directory-document.ts';
import { baseOf } from '../model/directory-file.ts';
import type { Origin } from './handles.ts';

/** Long enough for the browser to have begun to save. */
const KEEP_MS = 30_000;

export interface SaveResult {
  /** Paths that are written. */
  saved: string[];
  /** Names of what was put among the downloads; empty when it was written where it came from. */
  downloaded: string[];
  /** Paths of files that the person has to delete herself: downloads delete nothing. */
  toDelete: string[];
  /** What was not written, and why. */
  trouble?: { path: string; reason: 'changed' | 'failed' };
}

/** Lets the browser save bytes as a file. They are made on the page: nothing is asked of anyone. */
export function downloadBytes(name: string, bytes: Uint8Array<ArrayBuffer>): void {
  const address = URL.createObjectURL(new Blob([bytes], { type: 'application/octet-stream' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEEP_MS);
}

const encode = (text: string) => new TextEncoder().encode(text);

async function textOf(handle: FileSystemFileHandle): Promise<string> {
  const bytes = await (await handle.getFile()).arrayBuffer();
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

async function handleIn(folder: FileSystemDirectoryHandle, path: string, create: boolean) {
  const names = path.split('/');
  let place = folder;
  for (const name of names.slice(0, -1)) place = await place.getDirectoryHandle(name, { create });
  return { place, handle: await place.getFileHandle(names.at(-1) ?? '', { create }) };
}

async function write(handle: FileSystemFileHandle, text: string): Promise<void> {
  const stream = await handle.createWritable();
  await stream.write(encode(text));
  await stream.close();
}

/** Writes one file back, unless something else has changed it meanwhile. @returns whether it was written */
async function writeBack(
  origin: Exclude<Origin, { kind: 'download' }>,
  change: FileChange,
): Promise<boolean> {
  const { path, before, after } = change;
  if (origin.kind === 'file') {
    if (before !== undefined && (await textOf(origin.handle)) !== before.text) return false;
    if (after !== undefined) await write(origin.handle, after.text);
    return true;
  }
  const { place, handle } = await handleIn(origin.handle, path, before === undefined);
  const isOther = (await textOf(handle)) !== (before?.text ?? '');
  if (isOther) return false;
  if (after === undefined) await place.removeEntry(baseOf(path));
  else await write(handle, after.text);
  return true;
}

/** Puts the files among the downloads: one as itself, several in a zip with their folders. */
function downloadFiles(changes: readonly FileChange[]): SaveResult {
  const files = changes.flatMap(({ after }) => (after === undefined ? [] : [after]));
  const saved = changes.map(({ path }) => path);
  const toDelete = changes.flatMap(({ path, before, after }) =>
    after === undefined && before !== undefined ? [path] : [],
  );
  const [first] = files;
  if (first === undefined) return { saved, downloaded: [], toDelete };
  if (files.length === 1) {
    downloadBytes(baseOf(first.path), encode(first.text));
    return { saved, downloaded: [baseOf(first.path)], toDelete };
  }
  const zip = zipSync(Object.fromEntries(files.map(({ path, text }) => [path, encode(text)])));
  downloadBytes('directory.zip', zip);
  return { saved, downloaded: ['directory.zip'], toDelete };
}

/**
 * Saves the files that differ: where they came from, or as downloads. A file that something else has changed since it
 * was opened is left alone. Never throws.
 */
export async function saveFiles(changes: readonly FileChange[], origin: Origin): Promise<SaveResult> {
  if (origin.kind === 'download') return downloadFiles(changes);
  const saved: string[] = [];
  for (const change of changes) {
    const { path } = change;
    try {
      if (!(await writeBack(origin, change)))
        return { saved, downloaded: [], toDelete: [], trouble: { path, reason: 'changed' } };
      saved.push(path);
    } catch {
      return { saved, downloaded: [], toDelete: [], trouble: { path, reason: 'failed' } };
    }
  }
  return { saved, downloaded: [], toDelete: [] };
}

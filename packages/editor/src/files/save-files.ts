import type { FileChange } from '../model/directory-document.ts';
import type { DirectoryFile } from '../model/directory-file.ts';
import { baseOf } from '../model/file-names.ts';
import { downloadFiles, encodeText } from './download.ts';
import type { Origin } from './handles.ts';

/** A file that was not saved. */
export interface LeftFile {
  path: string;
  reason:
    /** Something else has changed it since it was opened. */
    | 'changed'
    /** Another file has the name that a new one was to get. */
    | 'taken'
    /** It is not there any more. */
    | 'gone'
    /** It could not be read or written. */
    | 'failed'
    /** It is to be taken away, and stays until the new files are written: one of them may have its record. */
    | 'waits';
  /** Was it to be taken away? */
  isRemoval: boolean;
  /** What stands there instead; undefined where nothing does, or nobody knows. */
  there?: DirectoryFile | undefined;
}

export interface SaveResult {
  /** Paths that are written. */
  saved: string[];
  /** Names of what was put among the downloads; empty when it was written where it came from. */
  downloaded: string[];
  /** Paths of files that the person has to delete herself: downloads delete nothing. */
  toDelete: string[];
  /** What was not saved, and why. */
  left: LeftFile[];
}

type Written = Exclude<Origin, { kind: 'download' }>;

const isNotFound = (error: unknown) => error instanceof DOMException && error.name === 'NotFoundError';

async function textOf(handle: FileSystemFileHandle): Promise<string> {
  const bytes = await (await handle.getFile()).arrayBuffer();
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

/** @param create makes folders and the file where they are missing */
async function handleIn(folder: FileSystemDirectoryHandle, path: string, create: boolean) {
  const names = path.split('/');
  let place = folder;
  for (const name of names.slice(0, -1)) place = await place.getDirectoryHandle(name, { create });
  return { place, handle: await place.getFileHandle(names.at(-1) ?? '', { create }) };
}

/** What stands at a place now; undefined when nothing does. */
async function lookAt(origin: Written, path: string): Promise<string | undefined> {
  try {
    const handle =
      origin.kind === 'file' ? origin.handle : (await handleIn(origin.handle, path, false)).handle;
    return await textOf(handle);
  } catch (error) {
    if (isNotFound(error)) return undefined;
    throw error;
  }
}

const leave = ({ path, after }: FileChange, reason: LeftFile['reason'], there?: DirectoryFile): LeftFile => ({
  path,
  reason,
  isRemoval: after === undefined,
  there,
});

/** Whether a change can be written over what stands there, or is there already; else why it is left. */
async function standing(origin: Written, change: FileChange): Promise<'free' | 'done' | LeftFile> {
  const { path, before, after } = change;
  try {
    const there = await lookAt(origin, path);
    if (there === after?.text) return 'done';
    // Empty: what is left of a file that was made and could not be written.
    if (there === before?.text || (before === undefined && there === '')) return 'free';
    if (there === undefined) return leave(change, 'gone');
    const format = (before ?? after)?.format ?? 'YAML';
    return leave(change, before === undefined ? 'taken' : 'changed', { path, format, text: there });
  } catch {
    return leave(change, 'failed');
  }
}

async function write(origin: Written, { path, before, after }: FileChange): Promise<void> {
  if (after === undefined) {
    if (origin.kind === 'file') return;
    const { place } = await handleIn(origin.handle, path, false);
    await place.removeEntry(baseOf(path));
    return;
  }
  const handle =
    origin.kind === 'file'
      ? origin.handle
      : (await handleIn(origin.handle, path, before === undefined)).handle;
  const stream = await handle.createWritable();
  await stream.write(encodeText(after.text));
  await stream.close();
}

/** Writes a change, if what stands there is still what it was a moment ago. @returns why it was left, if it was */
async function writeBack(origin: Written, change: FileChange): Promise<LeftFile | undefined> {
  const found = await standing(origin, change);
  if (found === 'done') return undefined;
  if (found !== 'free') return found;
  try {
    await write(origin, change);
    return undefined;
  } catch {
    return leave(change, 'failed');
  }
}

const isNew = ({ before }: FileChange) => before === undefined;
const isRemoval = ({ after }: FileChange) => after === undefined;

/** New files, then those that are others, then those that go: what a record moved from goes when it has arrived. */
const inOrder = (changes: readonly FileChange[]): FileChange[] => [
  ...changes.filter(isNew),
  ...changes.filter((change) => !isNew(change) && !isRemoval(change)),
  ...changes.filter((change) => !isNew(change) && isRemoval(change)),
];

/**
 * Saves the files that differ: where they came from, or as downloads. All are looked at before one is written. A file that
 * something else has changed since it was opened is left alone, and stops no other. Never throws.
 */
export async function saveFiles(changes: readonly FileChange[], origin: Origin): Promise<SaveResult> {
  if (origin.kind === 'download')
    return { saved: changes.map(({ path }) => path), ...downloadFiles(changes), left: [] };
  const found = new Map<FileChange, LeftFile>();
  for (const change of changes) {
    const state = await standing(origin, change);
    if (typeof state === 'object') found.set(change, state);
  }
  const saved: string[] = [];
  for (const change of inOrder(changes)) {
    if (found.has(change)) continue;
    const mustWait = isRemoval(change) && [...found.keys()].some(isNew);
    const left = mustWait ? leave(change, 'waits') : await writeBack(origin, change);
    if (left === undefined) saved.push(change.path);
    else found.set(change, left);
  }
  const left = changes.flatMap((change) => found.get(change) ?? []);
  return { saved, downloaded: [], toDelete: [], left };
}

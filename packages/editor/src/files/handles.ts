import { HEAD_NAMES, inFolder, isOfTools, LISTS } from '../model/file-names.ts';
import type { NamedBytes } from '../model/open-files.ts';

/**
 * As much of the File System Access API as is used; TypeScript does not know the pickers. Chromium has it, others read
 * and download.
 */
interface Pickers {
  showOpenFilePicker?: () => Promise<FileSystemFileHandle[]>;
  showDirectoryPicker?: (options: { mode: 'readwrite' }) => Promise<FileSystemDirectoryHandle>;
}

/** Where a directory came from, so that it can be written back there. */
export type Origin =
  | { kind: 'file'; handle: FileSystemFileHandle }
  | { kind: 'folder'; handle: FileSystemDirectoryHandle }
  /** It cannot be written back: what is saved is downloaded. */
  | { kind: 'download' };

export interface Picked {
  files: NamedBytes[];
  origin: Origin;
}

const pickers = (): Pickers => globalThis as unknown as Pickers;
export const canPickFiles = (): boolean => pickers().showOpenFilePicker !== undefined;
export const canPickFolders = (): boolean => pickers().showDirectoryPicker !== undefined;

const bytesOf = async (file: Blob) => new Uint8Array(await file.arrayBuffer());

/** Undefined when the person chose nothing. */
async function unlessAborted<Answer>(answer: Promise<Answer>): Promise<Answer | undefined> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return undefined;
    throw error;
  }
}

/** Lets the person choose one file that can be written back. */
export async function pickFile(): Promise<Picked | undefined> {
  const [handle] = (await unlessAborted(pickers().showOpenFilePicker?.() ?? Promise.resolve([]))) ?? [];
  if (handle === undefined) return undefined;
  const file = await handle.getFile();
  return { files: [{ path: file.name, bytes: await bytesOf(file) }], origin: { kind: 'file', handle } };
}

const isFolder = (entry: FileSystemHandle): entry is FileSystemDirectoryHandle => entry.kind === 'directory';
const isFile = (entry: FileSystemHandle): entry is FileSystemFileHandle => entry.kind === 'file';

async function hasHead(folder: FileSystemDirectoryHandle): Promise<boolean> {
  for await (const [name, entry] of folder.entries())
    if (isFile(entry) && HEAD_NAMES.includes(name)) return true;
  return false;
}

/** The source folder that a project has in its own folder, by its name: the first one that has a head. */
async function sourceIn(project: FileSystemDirectoryHandle): Promise<FileSystemDirectoryHandle | undefined> {
  const found: FileSystemDirectoryHandle[] = [];
  for await (const [name, entry] of project.entries())
    if (isFolder(entry) && !isOfTools(name) && (await hasHead(entry))) found.push(entry);
  return found.sort((one, other) => (one.name < other.name ? -1 : 1))[0];
}

/** The files of a source folder, as far as they are part of it; of the one in it, where it has no head itself. */
async function readFolder(picked: FileSystemDirectoryHandle): Promise<NamedBytes[]> {
  const source = (await hasHead(picked)) ? undefined : await sourceIn(picked);
  const files: NamedBytes[] = [];
  const pathOf = (path: string) => inFolder(source?.name ?? '', path);
  const add = async (path: string, handle: FileSystemFileHandle) =>
    files.push({
      path: pathOf(path),
      bytes: await bytesOf(await handle.getFile()),
    });
  for await (const [name, entry] of (source ?? picked).entries()) {
    if (isFile(entry)) {
      if (HEAD_NAMES.includes(name)) await add(name, entry);
    } else if (isFolder(entry) && (LISTS as readonly string[]).includes(name)) {
      for await (const [child, record] of entry.entries()) {
        if (isFile(record)) await add(`${name}/${child}`, record);
        // What is in there is not read, which is told.
        else files.push({ path: pathOf(`${name}/${child}`), bytes: new Uint8Array(), isFolder: true });
      }
    }
  }
  return files;
}

/** Lets the person choose a source folder that can be written back. */
export async function pickFolder(): Promise<Picked | undefined> {
  const handle = await unlessAborted(
    pickers().showDirectoryPicker?.({ mode: 'readwrite' }) ?? Promise.resolve(undefined),
  );
  return handle === undefined
    ? undefined
    : { files: await readFolder(handle), origin: { kind: 'folder', handle } };
}

/** The files that were chosen in a field, with the path in their folder. */
export const readChosen = (files: Iterable<File>): Promise<NamedBytes[]> =>
  Promise.all(
    [...files].map(async (file) => ({
      path: file.webkitRelativePath || file.name,
      bytes: await bytesOf(file),
    })),
  );

/** As much of a dropped thing as is used: Chromium gives what it came from, so that it can be written back. */
interface DroppedItem {
  kind: string;
  getAsFile(): File | null;
  getAsFileSystemHandle?: () => Promise<FileSystemHandle | null>;
}

const fromHandle = async (handle: FileSystemHandle): Promise<Picked> => {
  if (isFolder(handle)) return { files: await readFolder(handle), origin: { kind: 'folder', handle } };
  const own = handle as FileSystemFileHandle;
  const file = await own.getFile();
  return {
    files: [{ path: file.name, bytes: await bytesOf(file) }],
    origin: { kind: 'file', handle: own },
  };
};

/**
 * What was dropped on the page: a folder or a file, else several files. To be called while the event is handled: what it
 * carries is gone afterwards. Undefined when it was no file.
 */
export async function readDropped(items: Iterable<DroppedItem>): Promise<Picked | undefined> {
  const dropped = [...items].filter(({ kind }) => kind === 'file');
  const handle = dropped.length === 1 ? dropped[0]?.getAsFileSystemHandle?.() : undefined;
  const files = dropped.flatMap((item) => item.getAsFile() ?? []);
  const only = await handle;
  if (only !== null && only !== undefined) return fromHandle(only);
  return files.length === 0 ? undefined : { files: await readChosen(files), origin: { kind: 'download' } };
}

import type { MessageLanguage } from '../finding.ts';
import { CheckError, checkError } from './check-error.ts';
import type { CheckInput, NamedBytes } from './types.ts';

/** A file with its path, not read yet. */
export interface ListedInput {
  path: string;
  content: Blob | Uint8Array;
}

/** The most files of one check. The largest directory that people keep file by file has a few thousand. */
export const MAX_FILES = 20_000;
/** Folders in folders beyond this are no directory, and may be a ring of links. */
const MAX_DEPTH = 24;
/** What tools and systems leave in folders, and nobody calls a file of theirs. */
const isOfTools = (name: string) => name.startsWith('.') || name === 'node_modules' || name === '__MACOSX';

const isEntry = (input: CheckInput): input is FileSystemEntry => 'isDirectory' in input;
/** A file has a `bytes` too in new browsers: a function. */
const isBytes = (input: NamedBytes | File): input is NamedBytes => input.bytes instanceof Uint8Array;

/**
 * Every file that was given, with those in folders, in the order of their paths.
 * @throws CheckError when there is none, when there are too many, or when a folder cannot be read
 */
export async function listInputs(
  inputs: Iterable<CheckInput>,
  lang: MessageLanguage,
): Promise<ListedInput[]> {
  const listed: ListedInput[] = [];
  const add = (path: string, content: ListedInput['content']) => {
    if (listed.length === MAX_FILES) throw checkError('too-many-files', lang, { limit: MAX_FILES });
    listed.push({ path, content });
  };
  const walk = async (entry: FileSystemEntry, depth: number): Promise<void> => {
    const path = entry.fullPath.replace(/^\//, '');
    try {
      if (isFileEntry(entry)) {
        add(path, await fileOf(entry));
        return;
      }
      if (depth > MAX_DEPTH) return;
      for (const child of await childrenOf(entry as FileSystemDirectoryEntry))
        if (!isOfTools(child.name)) await walk(child, depth + 1);
    } catch (error) {
      throw error instanceof CheckError ? error : checkError('unreadable', lang, { path });
    }
  };
  for (const input of inputs) {
    if (isEntry(input)) await walk(input, 0);
    else if (isBytes(input)) add(input.path, input.bytes);
    else {
      // Only a file of a chosen folder has such a path, and not in every browser.
      const inFolder = input.webkitRelativePath || undefined;
      if (inFolder?.split('/').some(isOfTools) !== true) add(inFolder ?? input.name, input);
    }
  }
  if (listed.length === 0) throw checkError('nothing-given', lang);
  return listed.sort((left, right) => (left.path < right.path ? -1 : left.path > right.path ? 1 : 0));
}

const isFileEntry = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;

const fileOf = (entry: FileSystemFileEntry) =>
  new Promise<File>((resolve, reject) => entry.file(resolve, reject));

async function childrenOf(entry: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = entry.createReader();
  const children: FileSystemEntry[] = [];
  for (;;) {
    // Chromium gives a hundred at a time, and none at the end.
    const batch = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (batch.length === 0) return children;
    children.push(...batch);
    if (children.length > MAX_FILES) return children;
  }
}

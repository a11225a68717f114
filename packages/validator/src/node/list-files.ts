import { readdir, readFile, stat } from 'node:fs/promises';
import type { Params } from '../finding.ts';
import { inFolder } from '../read/path-parts.ts';
import { HEAD_NAMES, LISTS } from '../read/read-folder.ts';
import { formatOf, MAX_BYTES } from '../read/read-text-file.ts';
import type { InputFile } from '../read/source.ts';

/** Our reason for an error of the system; the sentences are in `locales`. */
const SYSTEM_REASONS: Readonly<Record<string, string>> = {
  EACCES: 'not-allowed',
  EISDIR: 'folder',
  ELOOP: 'loop',
  ENAMETOOLONG: 'not-there',
  ENOENT: 'not-there',
  ENOTDIR: 'not-there',
  EPERM: 'not-allowed',
};

/** What the sentence of `file/unreadable` needs to know of an error of the system. */
export function systemParams(error: unknown): Params {
  const code = String((error as { code?: unknown } | undefined)?.code ?? '');
  const reason = SYSTEM_REASONS[code];
  return {
    ...(reason === undefined ? {} : { reason }),
    detail: code === '' ? 'the system gives no reason' : code,
  };
}

/** Opens a file. One that is too large is not read, only measured: the point is not to fill the memory. */
export async function openFile(path: string, mayBePipe = false): Promise<InputFile> {
  try {
    const found = await stat(path);
    const { size } = found;
    // A device never ends, and a pipe in a folder waits for somebody who writes.
    if (!found.isFile() && !(mayBePipe && found.isFIFO()))
      return { path, failure: { reason: found.isDirectory() ? 'folder' : 'not-a-file' } };
    if (size > MAX_BYTES) return { path, tooLarge: size };
    return { path, bytes: await readFile(path) };
  } catch (error) {
    return { path, failure: systemParams(error) };
  }
}

/** The files of a source folder: its heads, and what lies in `organizations` and `services`. */
export async function listFolder(folder: string): Promise<{ names: string[]; files: InputFile[] }> {
  const names = await readdir(folder);
  const files: InputFile[] = [];
  for (const name of HEAD_NAMES) if (names.includes(name)) files.push(await openFile(inFolder(folder, name)));
  for (const list of LISTS) {
    if (!names.includes(list)) continue;
    const inside = inFolder(folder, list);
    try {
      for (const entry of await readdir(inside, { withFileTypes: true })) {
        const path = inFolder(inside, entry.name);
        if (entry.isDirectory()) files.push({ path, isFolder: true });
        else if (formatOf(path) === undefined || entry.name.startsWith('.')) files.push({ path });
        else files.push(await openFile(path));
      }
    } catch (error) {
      files.push({ path: inside, failure: systemParams(error) });
    }
  }
  return { names, files };
}

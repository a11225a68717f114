import { lstat, readdir, readFile, stat } from 'node:fs/promises';
import type { Params } from '../finding.ts';
import { baseOf, inFolder } from '../read/path-parts.ts';
import { HEAD_NAMES, LISTS, meantHead } from '../read/read-folder.ts';
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
    // A link is seen in its folder, whatever it leads to.
    const isLink = await lstat(path).then(
      (found) => found.isSymbolicLink(),
      () => false,
    );
    const failure = systemParams(error);
    return { path, failure: isLink && failure['reason'] === 'not-there' ? { reason: 'dead-link' } : failure };
  }
}

/** What somebody calls a folder who means `services` or `organizations`. */
const MISNAMED = /^(?:service|tjenest|tenest|tilb[uo]d|organi[sz]a|records?$|poster$)/i;
/** What stands in the records of services and in no other files. */
const IN_RECORDS = /organizationIds|lastVerifiedOn/;
/** So many files of a folder are looked at, and so many bytes of each. */
const MAX_LOOKS = 5;
const MAX_LOOKED_AT = 20_000;

const looksLikeRecord = async (path: string): Promise<boolean> => {
  const { bytes } = await openFile(path);
  return bytes !== undefined && IN_RECORDS.test(new TextDecoder().decode(bytes.subarray(0, MAX_LOOKED_AT)));
};

/** Does a folder beside `organizations` and `services` hold records? Folders that begin with a dot or `_` are kept apart by their owner. */
async function holdsRecords(folder: string): Promise<boolean> {
  const name = baseOf(folder);
  if (/^[._]/.test(name)) return false;
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const records = entries.filter((entry) => entry.isFile() && formatOf(entry.name) !== undefined);
  if (records.length > 0 && MISNAMED.test(name)) return true;
  const looks = records.slice(0, MAX_LOOKS).map((entry) => looksLikeRecord(inFolder(folder, entry.name)));
  return (await Promise.all(looks)).includes(true);
}

/**
 * The files of a source folder: its heads, what was meant to be one, what lies in `organizations` and `services`, and
 * other folders that hold records.
 */
export async function listFolder(folder: string): Promise<{ names: string[]; files: InputFile[] }> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.map(({ name }) => name);
  const files: InputFile[] = [];
  for (const entry of entries) {
    const path = inFolder(folder, entry.name);
    const isOther = entry.isDirectory() && !(LISTS as readonly string[]).includes(entry.name);
    if (isOther && (await holdsRecords(path))) files.push({ path, isFolder: true });
  }
  for (const name of HEAD_NAMES) if (names.includes(name)) files.push(await openFile(inFolder(folder, name)));
  for (const name of names) if (meantHead(name) !== undefined) files.push({ path: inFolder(folder, name) });
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

import { isData, type Path } from './data.ts';
import { dataOf, isEmptyFile, type DirectoryFile } from './directory-file.ts';
import { baseOf, folderOf, formatOf, HEAD_NAMES, inFolder, LISTS, type ListName } from './file-names.ts';

/** Where a record stands. */
export interface Part {
  file: DirectoryFile;
  /** From the root of the file to the record. */
  before: Path;
}

/** A directory put together from its files, as the validator reads it. */
export interface Assembled {
  data: Readonly<Record<string, unknown>>;
  head: DirectoryFile | undefined;
  parts: Readonly<Record<ListName, readonly Part[]>>;
  /** Paths of files that cannot be read; they stay as they are. */
  unreadable: readonly string[];
  /** Paths of files in which nothing stands. */
  empty: readonly string[];
}

const byPath = (one: DirectoryFile, other: DirectoryFile) =>
  one.path < other.path ? -1 : one.path > other.path ? 1 : 0;

/** The records of one file: itself, or the items of its list. */
function recordsIn(file: DirectoryFile, data: unknown): [unknown, Part][] {
  if (!Array.isArray(data)) return [[data, { file, before: [] }]];
  return data.map((record: unknown, index) => [record, { file, before: [index] }]);
}

/**
 * Puts a directory together.
 * @param folder that of the head; undefined when the directory is one file
 */
export function assemble(files: readonly DirectoryFile[], folder: string | undefined): Assembled {
  const unreadable: string[] = [];
  const empty: string[] = [];
  const read = (file: DirectoryFile) => {
    const found = dataOf(file);
    if (found === undefined) unreadable.push(file.path);
    else if (isEmptyFile(file)) empty.push(file.path);
    return found;
  };
  const head =
    folder === undefined
      ? files[0]
      : files.find(({ path }) => folderOf(path) === folder && HEAD_NAMES.includes(baseOf(path)));
  const headData = head === undefined ? undefined : read(head)?.data;
  const data: Record<string, unknown> = isData(headData) ? { ...headData } : {};
  const parts: Record<ListName, Part[]> = { organizations: [], services: [] };
  for (const list of LISTS) {
    const inline = data[list];
    const records = Array.isArray(inline) ? [...(inline as unknown[])] : [];
    if (head !== undefined) parts[list] = records.map((_, index) => ({ file: head, before: [list, index] }));
    if (folder === undefined) continue;
    const own = files.filter(
      ({ path }) => folderOf(path) === inFolder(folder, list) && formatOf(path) !== undefined,
    );
    for (const file of [...own].sort(byPath)) {
      const found = read(file);
      for (const [record, part] of found === undefined ? [] : recordsIn(file, found.data)) {
        records.push(record);
        parts[list].push(part);
      }
    }
    data[list] = records;
  }
  return { data, head, parts, unreadable, empty };
}

import { baseOf, endingOf, folderOf } from '../read/path-parts.ts';
import { READABLE_ENDINGS } from '../read/read-files.ts';
import { HEAD_NAMES, LISTS, meantHead } from '../read/read-folder.ts';
import { formatOf } from '../read/read-text-file.ts';

/** One directory: a source folder with its files, or a file on its own. */
export interface Group<Input> {
  /** The source folder; `.` for the top. Left out for a file on its own. */
  folder?: string;
  files: Input[];
}

export interface Groups<Input> {
  groups: Group<Input>[];
  /** Files of a folder that are no part of a directory. */
  leftOut: string[];
}

/**
 * Finds what belongs together: `x/directory.yaml`, `x/organizations/*` and `x/services/*` are one directory, wherever
 * `x` lies. A file that was chosen by itself is always looked at; one that came with its folder only when it is part of
 * a directory, or when the folder holds no such directory and the file is of a kind that can be read.
 */
export function groupInputs<Input extends { path: string }>(inputs: readonly Input[]): Groups<Input> {
  const folders = sourceFoldersOf(inputs);
  const members = new Map(folders.map((folder) => [folder, [] as Input[]]));
  const alone: Group<Input>[] = [];
  const leftOut: string[] = [];
  for (const input of inputs) {
    const folder = sourceFolderOf(input.path);
    const group = folder === undefined ? undefined : members.get(folder);
    if (group !== undefined) group.push(input);
    else if (isChosen(input.path) || (folders.length === 0 && isReadable(input.path)))
      alone.push({ files: [input] });
    else leftOut.push(input.path);
  }
  // A head that was chosen by itself may be a whole directory in one file; one that came with its folder has no records yet.
  const together = [...members].map(([folder, files]) =>
    folder === TOP && files.length === 1 ? { files } : { folder, files },
  );
  return { groups: [...together, ...alone], leftOut };
}

/** Where files lie that were chosen by themselves. */
const TOP = '.';

/** Did it come by itself, and not with a folder? */
const isChosen = (path: string) => folderOf(path) === TOP;
const isReadable = (path: string) => READABLE_ENDINGS.includes(endingOf(path));

/** The folders that hold a directory. A folder called `services` is not enough where another one has a head. */
function sourceFoldersOf(inputs: readonly { path: string }[]): string[] {
  const withHead = new Set<string>();
  const withRecords = new Set<string>();
  for (const { path } of inputs) {
    const folder = sourceFolderOf(path);
    if (folder === undefined) continue;
    if (HEAD_NAMES.includes(baseOf(path))) withHead.add(folder);
    else if (folderOf(path) !== folder && formatOf(path) !== undefined) withRecords.add(folder);
  }
  return [...(withHead.size > 0 ? withHead : withRecords)];
}

/** The folder whose directory a file would be part of, by its path alone. */
function sourceFolderOf(path: string): string | undefined {
  const folder = folderOf(path);
  if ((LISTS as readonly string[]).includes(baseOf(folder))) return folderOf(folder);
  const name = baseOf(path);
  return HEAD_NAMES.includes(name) || meantHead(name) !== undefined ? folder : undefined;
}

import { isData, stringsAt, textAt } from '../data.ts';
import type { Path } from '../finding.ts';
import { toJsonPointer } from '../json-pointer.ts';
import type { Place } from '../validate.ts';
import { baseOf, endingOf, folderOf, inFolder } from './path-parts.ts';
import { ProblemList } from './problem-list.ts';
import { formatOf, readTextFile, type ReadFile } from './read-text-file.ts';
import { tellComments } from './search-comments.ts';
import type { Formats, InputFile, ReadOptions, Source } from './source.ts';

/** Names of the file with the head of a source folder. */
export const HEAD_NAMES: readonly string[] = ['directory.yaml', 'directory.yml', 'directory.json'];
/** Folders with a record a file. */
export const LISTS = ['organizations', 'services'] as const;
/** Files beside the records that everybody has. */
const NO_RECORDS: ReadonlySet<string> = new Set(['.md', '.txt']);
/** What an editor of plain text makes of `kveld.yaml`: an ending too many, which many systems do not show. */
const SECOND_ENDING = /\.(?:ya?ml|json)(?=\.txt$)/i;

/**
 * The name of a head that a name stands for, when it is one but for capitals or an ending too many: systems that keep
 * capitals apart find no head in it.
 */
export const meantHead = (name: string): string | undefined => {
  const plain = name.toLowerCase().replace(/\.txt$/, '');
  return HEAD_NAMES.find((head) => head === plain && head !== name);
};

/** A record of the assembled document, and where it stands. */
interface Part {
  read: ReadFile;
  /** From the root of the file to the record. */
  before: Path;
}

/**
 * Reads a source folder from its files: the head `directory.yaml` or `.json`, `organizations/*` and `services/*`. A
 * broken file is a problem and hides no other.
 * @param folder as its paths begin; `.` when they begin with nothing
 */
export function readFolder(
  folder: string,
  files: readonly InputFile[],
  options: ReadOptions,
  formats: Formats,
): Source {
  const problems = new ProblemList();
  const headFile = files.find(({ path }) => folderOf(path) === folder && HEAD_NAMES.includes(baseOf(path)));
  const headPath = headFile?.path ?? inFolder(folder, 'directory.yaml');
  let read = 0;
  /** Files of which nothing can be used but what stands in their comments. */
  const broken: ReadFile[] = [];
  const readOne = (file: InputFile) => {
    read += 1;
    return readTextFile(file, problems, formats, (one) => broken.push(one));
  };
  const head = headFile === undefined ? undefined : readOne(headFile);
  if (headFile === undefined) problems.addUnreadable(headPath, { reason: 'not-there' });
  for (const { path, isFolder = false } of files)
    if (folderOf(path) === folder && (isFolder || meantHead(baseOf(path)) !== undefined))
      tellIgnored(path, isFolder, problems);
  const headValue = head?.parsed.value;
  const directory: Record<string, unknown> = isData(headValue) ? { ...headValue } : {};
  const unreadFiles = headFile !== undefined && head === undefined ? [headFile.path] : [];
  const unreadIds: string[] = [];
  const parts: Record<(typeof LISTS)[number], Part[]> = { organizations: [], services: [] };
  for (const list of LISTS) {
    const inline = isData(headValue) ? headValue[list] : undefined;
    // Something else than a list is left for the shape rules.
    if (inline !== undefined && !Array.isArray(inline)) continue;
    const records: unknown[] = Array.isArray(inline) ? [...(inline as unknown[])] : [];
    if (head !== undefined) parts[list] = records.map((_, index) => ({ read: head, before: [list, index] }));
    for (const file of recordFiles(inFolder(folder, list), files, problems)) {
      const one = readOne(file);
      if (one === undefined) {
        unreadIds.push(nameOf(file.path));
        unreadFiles.push(file.path);
        continue;
      }
      // A list in one file is several records; whoever keeps ten organisations does not want ten files.
      const { value } = one.parsed;
      const found = Array.isArray(value) ? (value as unknown[]) : [value];
      found.forEach((record, index) => {
        records.push(record);
        parts[list].push({ read: one, before: Array.isArray(value) ? [index] : [] });
      });
      tellOtherName(one, problems);
    }
    directory[list] = records;
  }

  const services = parts.services.map((part, index) => ({
    ...part,
    record: (directory['services'] as unknown[])[index],
  }));
  const all = [...parts.organizations, ...services].map((part) => part.read);
  tellComments(
    new Set([...(head === undefined ? [] : [head]), ...all, ...broken]),
    services,
    stringsAt(directory, 'languages'),
    problems,
  );

  const locate = (path: Path): Place => {
    const [list, index, ...rest] = path;
    const part =
      (list === 'organizations' || list === 'services') && typeof index === 'number'
        ? parts[list][index]
        : undefined;
    if (part !== undefined) {
      const inFile = [...part.before, ...rest];
      return { file: part.read.file, path: toJsonPointer(inFile), ...part.read.parsed.positionOf(inFile) };
    }
    return {
      file: headPath,
      path: toJsonPointer(path),
      ...(head?.parsed.positionOf(path) ?? { line: 1, column: 1 }),
    };
  };
  const isEmpty =
    read === 0 || (head === undefined && parts.services.length + parts.organizations.length === 0);
  return {
    ...(unreadFiles.length === 0 ? {} : { unreadFiles }),
    directory: isEmpty ? undefined : head !== undefined && !isData(headValue) ? headValue : directory,
    problems: problems.toFindings(options),
    locate,
    unread: { head: head === undefined, ids: unreadIds },
    files: read,
  };
}

const nameOf = (path: string) => baseOf(path).slice(0, -endingOf(path).length || undefined);

/** A file is called as its record: whoever looks for a record finds it. */
function tellOtherName({ file, parsed }: ReadFile, problems: ProblemList): void {
  const id = textAt(parsed.value, 'id');
  if (id === undefined || id === nameOf(file)) return;
  const params = { name: baseOf(file), id, ending: endingOf(file) };
  problems.add(file, { code: 'file/name-differs', params, ...parsed.positionOf(['id']) });
}

function tellIgnored(path: string, isFolder: boolean, problems: ProblemList): void {
  const name = baseOf(path);
  const isMeant = !isFolder && SECOND_ENDING.test(name);
  const meant = meantHead(name) ?? (isMeant ? name.slice(0, -endingOf(path).length) : undefined);
  const rename = meant === undefined ? {} : { rename: meant };
  problems.add(path, { code: 'file/ignored', params: { name, isFolder, ...rename } });
}

/** The files of records in a folder, by name; what is passed over and looks like a record is told. */
function recordFiles(folder: string, files: readonly InputFile[], problems: ProblemList): InputFile[] {
  for (const { path, failure } of files)
    if (path === folder && failure !== undefined) problems.addUnreadable(path, failure);
  const inside = files
    .filter(({ path }) => folderOf(path) === folder && !baseOf(path).startsWith('.'))
    .sort((left, right) => (left.path < right.path ? -1 : left.path > right.path ? 1 : 0));
  return inside.filter((file) => {
    const isRecord = file.isFolder !== true && formatOf(file.path) !== undefined;
    const isNoRecord = NO_RECORDS.has(endingOf(file.path)) && !SECOND_ENDING.test(file.path);
    if (!isRecord && (file.isFolder === true || !isNoRecord))
      tellIgnored(file.path, file.isFolder === true, problems);
    return isRecord;
  });
}

import { isData } from './data.ts';
import { dataOf, type DirectoryFile } from './directory-file.ts';
import { baseOf, folderOf, formatOf, HEAD_NAMES, inFolder, isOfTools, LISTS } from './file-names.ts';
import { DirectoryDocument } from './directory-document.ts';

/** A file as the browser gives it. */
export interface NamedBytes {
  path: string;
  bytes: Uint8Array;
  /** A folder where a file was expected; it has no bytes. */
  isFolder?: true;
}

/** What was found among files: a directory whose texts can be edited in place, or what must be read another way. */
export type Opened =
  | {
      kind: 'document';
      document: DirectoryDocument;
      /** Paths beside the records that are not read, as the check tells them. */
      ignored: readonly string[];
    }
  /** One file of another format: a spreadsheet, or lines of JSON. */
  | { kind: 'foreign'; file: NamedBytes; isSheet: boolean }
  | {
      kind: 'trouble';
      reason: 'nothing' | 'several' | 'unreadable' | 'no-directory';
      path: string;
      /** The file that is none; left out when there is not one. */
      file?: NamedBytes;
    };

function fileOf({ path, bytes }: NamedBytes): DirectoryFile | undefined {
  const format = formatOf(path);
  if (format === undefined) return undefined;
  try {
    // The mark at the beginning stays: what is saved has it too.
    return { path, format, text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return undefined;
  }
}

/** As many bytes tell how a file begins. */
const BEGINNING = 256;

/** Is it NDJSON, a line for each record? By its name, or because no table begins like that. */
const isLinesOfJson = ({ path, bytes }: NamedBytes): boolean =>
  /\.(?:ndjson|jsonl|jsonlines)$/i.test(path) ||
  /^\s*\{\s*"/.test(new TextDecoder().decode(bytes.subarray(0, BEGINNING)));

/** Is it a directory, or the head of one? */
const looksLikeDirectory = (data: unknown): boolean =>
  isData(data) && (data['kind'] === 'service-directory' || LISTS.some((list) => Array.isArray(data[list])));

const depthOf = (folder: string): number => (folder === '' ? 0 : folder.split('/').length);

/** The folder whose directory is meant: the one with a head that lies highest, the first of them by name. */
const headFolderOf = (inputs: readonly NamedBytes[]): string | undefined =>
  inputs
    .filter(({ path }) => HEAD_NAMES.includes(baseOf(path)))
    .map(({ path }) => folderOf(path))
    .sort((one, other) => depthOf(one) - depthOf(other) || (one < other ? -1 : 1))[0];

/** Files beside the records that everybody has. */
const NO_RECORDS = /\.(?:md|txt)$/i;

/** What lies in the folder of a list and is no file of a record: folders, and files of other formats. */
function ignoredIn(list: string, inputs: readonly NamedBytes[]): string[] {
  const inside = inputs.filter(({ path }) => path.startsWith(`${list}/`));
  const paths = inside.flatMap(({ path, isFolder }) => {
    const [name = '', ...deeper] = path.slice(list.length + 1).split('/');
    if (isFolder !== true && deeper.length === 0 && (formatOf(name) !== undefined || NO_RECORDS.test(name)))
      return [];
    return [`${list}/${name}`];
  });
  return [...new Set(paths)].sort();
}

/**
 * Finds the directory among files that were chosen, alone or with their folder.
 * @param isFolder were they found in a folder? One with a head is a source folder, also when no record is there yet
 */
export function openFiles(given: readonly NamedBytes[], isFolder = false): Opened {
  const all = given.filter(({ path }) => !isOfTools(path));
  const inputs = all.filter((one) => one.isFolder !== true);
  const [first] = inputs;
  if (first === undefined) return { kind: 'trouble', reason: 'nothing', path: '' };
  const folder = headFolderOf(inputs);
  if (folder !== undefined && (isFolder || given.length > 1 || first.path.includes('/'))) {
    const lists = LISTS.map((list) => inFolder(folder, list));
    const members = inputs.filter(
      ({ path }) =>
        (folderOf(path) === folder && HEAD_NAMES.includes(baseOf(path))) || lists.includes(folderOf(path)),
    );
    const files = members.map(fileOf).filter((file) => file !== undefined);
    const known = new Set(files.map(({ path }) => path));
    // What is no text in UTF-8 is no part of the document, and is not touched.
    const notText = members
      .map(({ path }) => path)
      .filter((path) => formatOf(path) !== undefined && !known.has(path));
    return {
      kind: 'document',
      document: new DirectoryDocument(files, folder, notText),
      ignored: lists.flatMap((list) => ignoredIn(list, all)),
    };
  }
  if (inputs.length > 1) return { kind: 'trouble', reason: 'several', path: first.path };
  if (formatOf(first.path) === undefined)
    return { kind: 'foreign', file: first, isSheet: !isLinesOfJson(first) };
  const file = fileOf(first);
  const read = file === undefined ? undefined : dataOf(file);
  if (file === undefined || read === undefined)
    return { kind: 'trouble', reason: 'unreadable', path: first.path, file: first };
  if (!looksLikeDirectory(read.data))
    return { kind: 'trouble', reason: 'no-directory', path: first.path, file: first };
  return { kind: 'document', document: new DirectoryDocument([file], undefined), ignored: [] };
}

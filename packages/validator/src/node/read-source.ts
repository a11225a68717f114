import { readdir, stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { hasColumns, readFilesWith } from '../read/read-files.ts';
import type { InputFile, ReadOptions as PureReadOptions, Source } from '../read/source.ts';
import { loadFormats } from './load-formats.ts';
import { baseOf, folderOf, inFolder } from '../read/path-parts.ts';
import { HEAD_NAMES, LISTS } from '../read/read-folder.ts';
import { formatOf } from '../read/read-text-file.ts';
import { listFolder, openFile } from './list-files.ts';
import { refusalsIn } from './refusals.ts';
import { RefusedPath } from './refused-path.ts';
import { readStandardInput, STANDARD_INPUT } from './standard-input.ts';

export interface ReadOptions extends Omit<PureReadOptions, 'folder'> {
  /** The bytes behind `-`, undefined when there are more than can be held; standard input when left out. */
  readStandardInput?: () => Promise<Uint8Array | undefined>;
}

/** Files of other programs, of which people expect that they can be read. */
const NOT_READ: ReadonlySet<string> = new Set(['.xml', '.docx', '.pdf', '.numbers', '.md']);

/** Files that the command `convert` makes a directory of. */
const CONVERTED: ReadonlySet<string> = new Set(['.geojson', '.jsonld', '.zip']);

/**
 * Reads a directory from a file (JSON, NDJSON, YAML, CSV, XLSX, ODS, text with tabs as Excel saves it), a source folder
 * (`directory.yaml` or `.json`, `organizations/*`, `services/*`) or, with `-`, standard input. A broken file in a folder is
 * a problem and hides no other file.
 * @throws RunError when there is nothing to read at the path
 */
export async function readSource(path: string, options: ReadOptions = {}): Promise<Source> {
  const { readStandardInput: read = readStandardInput, ...pure } = options;
  if (path === '-') {
    const bytes = await read();
    const size = bytes === undefined ? { tooLarge: Infinity } : { bytes };
    return readLoading([{ path: STANDARD_INPUT, ...size }], pure);
  }
  let isFolder: boolean;
  try {
    isFolder = (await stat(path)).isDirectory();
  } catch (error) {
    throw RefusedPath.bySystem(path, error, options.lang);
  }
  if (isFolder) return readSourceFolder(withoutEndingSlash(path), pure, options);
  const refused = (said: string) => RefusedPath.because(path, said, options.lang);
  const ending = /\.[^./\\]+$/.exec(path)?.[0].toLowerCase() ?? '';
  if (CONVERTED.has(ending)) {
    throw refused(refusalsIn(options.lang).toBeConverted(path, ending));
  }
  if (NOT_READ.has(ending)) {
    throw refused(refusalsIn(options.lang).notSupported(ending));
  }
  const file = await openFile(path, true);
  if (ending === '.txt' && file.bytes !== undefined && !hasColumns(file.bytes)) {
    throw refused(refusalsIn(options.lang).noColumns);
  }
  return readLoading([file], pure);
}

/**
 * Reads a directory that was fetched.
 * @param url its address, which says what it is by its ending where the content does not
 */
export const readFetched = (url: string, bytes: Uint8Array, options: PureReadOptions = {}): Promise<Source> =>
  readLoading([{ path: url.split(/[?#]/, 1)[0] ?? '', bytes }], options);

const readLoading = async (files: readonly InputFile[], options: PureReadOptions): Promise<Source> =>
  readFilesWith(await loadFormats(files), files, options);

async function readSourceFolder(
  folder: string,
  pure: PureReadOptions,
  options: ReadOptions,
): Promise<Source> {
  const { names, files } = await listFolder(folder).catch((error: unknown) => {
    throw RefusedPath.bySystem(folder, error, options.lang);
  });
  const refused = (said: string) => RefusedPath.because(folder, said, options.lang);
  const heads = HEAD_NAMES.filter((name) => names.includes(name));
  if (heads.length === 0 && !names.includes('services')) {
    throw refused(refusalsIn(options.lang).noSourceFolder);
  }
  if (heads.length > 1) throw refused(refusalsIn(options.lang).twoHeads(heads));
  return readLoading(files, { ...pure, folder });
}

const withoutEndingSlash = (path: string) =>
  path.length > 1 ? path.replace(/[/\\]{1,60}$/, '') || '/' : path;

const isInDots = (folder: string): boolean => /^\.{1,2}$/.test(baseOf(folder));

/** What a folder is called, also one that is given by points. */
export const nameOfFolder = (folder: string): string =>
  isInDots(folder) ? basename(resolve(folder)) : baseOf(folder);

/**
 * The source folder that a single file of a record belongs to: `x/services/y.yaml` lies in `x` when `x` has a head.
 * Undefined for any other file.
 */
export async function folderOfRecord(path: string): Promise<string | undefined> {
  const list = folderOf(path);
  if (!(LISTS as readonly string[]).includes(nameOfFolder(list)) || formatOf(path) === undefined)
    return undefined;
  // Whoever stands in it gives the name of a file alone.
  const folder = isInDots(list) ? inFolder(list, '..') : folderOf(list);
  const names: string[] = await readdir(folder).catch(() => []);
  return HEAD_NAMES.some((name) => names.includes(name)) ? folder : undefined;
}

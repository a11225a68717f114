import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, dirname, extname } from 'node:path';
import { isData, stringsAt, textAt } from '../data.ts';
import { RunError } from '../errors.ts';
import type { Finding, MessageLanguage, Path, RawFinding } from '../finding.ts';
import { toJsonPointer } from '../json-pointer.ts';
import { sentencesFor } from '../locales/index.ts';
import { rules } from '../rules/index.ts';
import { toFindings, type Place, type RuleSettings } from '../validate.ts';
import { parseText, type FileProblem, type Format, type ParsedText } from './parse.ts';

/** The most bytes of one file. The largest directory that people keep in one file has a few megabytes. */
const MAX_BYTES = 100 * 1024 * 1024;
const MEGABYTE = 1024 * 1024;

const FORMATS: Readonly<Record<string, Format>> = { '.json': 'JSON', '.yaml': 'YAML', '.yml': 'YAML' };
const HEAD_NAMES = ['directory.yaml', 'directory.yml', 'directory.json'];
const LISTS = ['organizations', 'services'] as const;
/** Formats of other commands, and of later versions of this one. */
const NOT_READ = new Set([
  '.csv',
  '.tsv',
  '.xlsx',
  '.xls',
  '.ods',
  '.ndjson',
  '.geojson',
  '.xml',
  '.docx',
  '.pdf',
  '.zip',
]);
/** Files beside the records that everybody has. */
const NO_RECORDS = new Set(['.md', '.txt']);

export interface ReadOptions {
  /** Language of the problems; English when left out. */
  lang?: MessageLanguage;
  rules?: RuleSettings;
  /** The text behind `-`; standard input when left out. */
  readStandardInput?: () => Promise<Uint8Array>;
}

/** One directory as the tools see it, wherever its parts lie. */
export interface Source {
  /** The whole document; undefined when nothing of it could be read. */
  directory: unknown;
  /** What is wrong with the files themselves. */
  problems: Finding[];
  /** The file, line and column of a value, from its path in `directory`. */
  locate: (path: Path) => Place;
  /** What is missing only because its file could not be read; for `validate`. */
  unread: { head: boolean; ids: string[] };
  /** How many files were read. */
  files: number;
}

interface ReadFile {
  file: string;
  parsed: ParsedText;
}

/** Reads a file with what is wrong with it, in no language yet. */
class Reader {
  readonly problems: { file: string; problem: FileProblem }[] = [];
  files = 0;

  /** Undefined when nothing of it can be used. */
  parse(file: string, bytes: Uint8Array, format: Format | undefined): ReadFile | undefined {
    this.files += 1;
    const tell = (code: string, params: FileProblem['params'] = {}, isFatal = true) =>
      this.problems.push({ file, problem: { code, params, line: 1, column: 1, isFatal } });
    if (bytes.byteLength > MAX_BYTES) return this.refuseSize(file, bytes.byteLength);
    let text: string;
    try {
      text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    } catch {
      tell('file/not-utf8');
      return undefined;
    }
    if (text.startsWith('\uFEFF')) {
      tell('file/byte-order-mark', {}, false);
      text = text.slice(1);
    }
    const parsed = parseText(text, format ?? (/^\s*[[{]/.test(text) ? 'JSON' : 'YAML'));
    for (const problem of parsed.problems) this.problems.push({ file, problem });
    return parsed.value === undefined ? undefined : { file, parsed };
  }

  private refuseSize(file: string, bytes: number): undefined {
    const params = { megabytes: Math.ceil(bytes / MEGABYTE), limit: MAX_BYTES / MEGABYTE };
    this.problems.push({
      file,
      problem: { code: 'file/too-large', params, line: 1, column: 1, isFatal: true },
    });
    return undefined;
  }

  async read(file: string): Promise<ReadFile | undefined> {
    let bytes: Uint8Array;
    try {
      const { size } = await stat(file);
      // Before it is read: the point is not to fill the memory.
      if (size > MAX_BYTES) return this.refuseSize(file, size);
      bytes = await readFile(file);
    } catch (error) {
      const problem = {
        code: 'file/unreadable',
        params: systemParams(error),
        line: 1,
        column: 1,
        isFatal: true,
      };
      this.problems.push({ file, problem });
      return undefined;
    }
    return this.parse(file, bytes, FORMATS[extname(file).toLowerCase()]);
  }
}

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
function systemParams(error: unknown): { reason?: string; detail: string } {
  const code = String((error as { code?: unknown } | undefined)?.code ?? '');
  const reason = SYSTEM_REASONS[code];
  return {
    ...(reason === undefined ? {} : { reason }),
    detail: code === '' ? 'the system gives no reason' : code,
  };
}

/** The refusal of a path at which nothing can be read. */
function unreadable(path: string, error: unknown, options: ReadOptions): RunError {
  const { message } = sentencesFor(options.lang ?? 'en')('file/unreadable', systemParams(error));
  return new RunError('unreadable', `“${path}”: ${message}`);
}

/**
 * Reads a directory from a JSON or YAML file, a source folder (`directory.yaml` or `.json`, `organizations/*`,
 * `services/*`) or, with `-`, standard input. A broken file in a folder is a problem and hides no other file.
 * @throws RunError when there is nothing to read at the path
 */
export async function readSource(path: string, options: ReadOptions = {}): Promise<Source> {
  if (path === '-') {
    const reader = new Reader();
    const bytes = await (options.readStandardInput ?? readStandardInput)();
    const read = reader.parse('<stdin>', bytes, undefined);
    return wholeDocument('<stdin>', read, reader, options);
  }
  let isFolder: boolean;
  try {
    isFolder = (await stat(path)).isDirectory();
  } catch (error) {
    throw unreadable(path, error, options);
  }
  if (isFolder) return readFolder(withoutEndingSlash(path), options);
  const ending = extname(path).toLowerCase();
  if (NOT_READ.has(ending)) {
    throw new RunError(
      'unreadable',
      `“${path}” cannot be read: ${ending} files are not supported; give a .json or .yaml file, or a folder.`,
    );
  }
  const reader = new Reader();
  return wholeDocument(path, await reader.read(path), reader, options);
}

const withoutEndingSlash = (path: string) => (path.length > 1 ? path.replace(/[/\\]+$/, '') || '/' : path);

async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk as Uint8Array));
  return Buffer.concat(chunks);
}

/** Fields that a service has and a directory has not. */
const SERVICE_FIELDS = ['organizationIds', 'needs', 'access'];

function wholeDocument(
  file: string,
  read: ReadFile | undefined,
  reader: Reader,
  options: ReadOptions,
): Source {
  const value = read?.parsed.value;
  // One record on its own, such as one that is about to be added: it is checked as far as it goes without its folder.
  const isService =
    isData(value) &&
    value['kind'] === undefined &&
    SERVICE_FIELDS.some((field) => Object.hasOwn(value, field));
  const before = isService ? 2 : 0;
  const locate = (path: Path): Place => {
    const inFile = path.slice(before);
    return {
      file,
      path: toJsonPointer(inFile),
      ...(read?.parsed.positionOf(inFile) ?? { line: 1, column: 1 }),
    };
  };
  return {
    directory: isService ? { organizations: [], services: [value] } : value,
    problems: problemsOf(reader, options),
    locate,
    unread: { head: isService, ids: isService ? stringsAt(value, 'organizationIds') : [] },
    files: reader.files,
  };
}

/** A record of the assembled document, and where it stands. */
interface Part {
  read: ReadFile;
  /** From the root of the file to the record. */
  before: Path;
}

async function readFolder(folder: string, options: ReadOptions): Promise<Source> {
  const reader = new Reader();
  const names = await readdir(folder).catch((error: unknown) => {
    throw unreadable(folder, error, options);
  });
  const headNames = HEAD_NAMES.filter((name) => names.includes(name));
  const [headName] = headNames;
  if (headName === undefined && !names.includes('services')) {
    throw new RunError(
      'unreadable',
      `“${folder}” is no source folder: it has neither directory.yaml (or .json) nor a folder “services”.`,
    );
  }
  if (headNames.length > 1) {
    throw new RunError('unreadable', `“${folder}” has ${headNames.join(' and ')}: keep one of them.`);
  }
  const headFile = inFolder(folder, headName ?? 'directory.yaml');
  const head = headName === undefined ? undefined : await reader.read(headFile);
  const headValue = head?.parsed.value;
  if (headName === undefined) {
    const problem = {
      code: 'file/unreadable',
      params: { reason: 'not-there' },
      line: 1,
      column: 1,
      isFatal: true,
    };
    reader.problems.push({ file: headFile, problem });
  }

  const directory: Record<string, unknown> = isData(headValue) ? { ...headValue } : {};
  const unreadIds: string[] = [];
  const parts: Record<(typeof LISTS)[number], Part[]> = { organizations: [], services: [] };
  for (const list of LISTS) {
    const inline = isData(headValue) ? headValue[list] : undefined;
    // Something else than a list is left for the shape rules.
    if (inline !== undefined && !Array.isArray(inline)) continue;
    const records: unknown[] = Array.isArray(inline) ? [...(inline as unknown[])] : [];
    if (head !== undefined) parts[list] = records.map((_, index) => ({ read: head, before: [list, index] }));
    for (const file of await recordFiles(inFolder(folder, list), names.includes(list), reader)) {
      const read = await reader.read(file);
      const name = basename(file, extname(file));
      if (read === undefined) {
        unreadIds.push(name);
        continue;
      }
      // A list in one file is several records; whoever keeps ten organisations does not want ten files.
      const found = Array.isArray(read.parsed.value) ? (read.parsed.value as unknown[]) : [read.parsed.value];
      found.forEach((record, index) => {
        records.push(record);
        parts[list].push({ read, before: Array.isArray(read.parsed.value) ? [index] : [] });
      });
      const id = Array.isArray(read.parsed.value) ? undefined : textAt(read.parsed.value, 'id');
      if (id !== undefined && id !== name) {
        const params = { name: basename(file), id, ending: extname(file) };
        const problem = {
          code: 'file/name-differs',
          params,
          ...read.parsed.positionOf(['id']),
          isFatal: false,
        };
        reader.problems.push({ file, problem });
      }
    }
    directory[list] = records;
  }

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
      file: headFile,
      path: toJsonPointer(path),
      ...(head?.parsed.positionOf(path) ?? { line: 1, column: 1 }),
    };
  };
  const isEmpty =
    reader.files === 0 || (head === undefined && parts.services.length + parts.organizations.length === 0);
  return {
    directory: isEmpty ? undefined : head !== undefined && !isData(headValue) ? headValue : directory,
    problems: problemsOf(reader, options),
    locate,
    unread: { head: head === undefined, ids: unreadIds },
    files: reader.files,
  };
}

/** `folder/name` with the folder as it was typed, which `join` would tidy; a stroke works everywhere. */
export const inFolder = (folder: string, name: string) =>
  folder === '.' ? name : `${folder === '/' ? '' : folder}/${name}`;

/** The files of records in a folder, by name; what is passed over and looks like a record is told. */
async function recordFiles(folder: string, exists: boolean, reader: Reader): Promise<string[]> {
  if (!exists) return [];
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
    const problem = {
      code: 'file/unreadable',
      params: systemParams(error),
      line: 1,
      column: 1,
      isFatal: true,
    };
    reader.problems.push({ file: folder, problem });
    return [];
  });
  const files: string[] = [];
  for (const entry of entries.sort((left, right) =>
    left.name < right.name ? -1 : left.name > right.name ? 1 : 0,
  )) {
    if (entry.name.startsWith('.')) continue;
    const ending = extname(entry.name).toLowerCase();
    const file = inFolder(folder, entry.name);
    if (!entry.isDirectory() && FORMATS[ending] !== undefined) files.push(file);
    else if (entry.isDirectory() || !NO_RECORDS.has(ending)) {
      const params = { name: entry.name, isFolder: entry.isDirectory() };
      reader.problems.push({
        file,
        problem: { code: 'file/ignored', params, line: 1, column: 1, isFatal: false },
      });
    }
  }
  return files;
}

function problemsOf(reader: Reader, options: ReadOptions): Finding[] {
  return reader.problems.flatMap(({ file, problem }) => {
    const severity = rules.find((rule) => rule.code === problem.code)?.severity ?? 'error';
    const raw: RawFinding = {
      code: problem.code,
      severity,
      path: [],
      recordId: '',
      params: problem.params,
      related: [],
    };
    const locate = () => ({ file, path: '', line: problem.line, column: problem.column });
    return toFindings([raw], options.rules ?? {}, {
      locate,
      ...(options.lang === undefined ? {} : { lang: options.lang }),
    });
  });
}

/**
 * The source folder that a single file of a record belongs to: `x/services/y.yaml` lies in `x` when `x` has a head.
 * Undefined for any other file.
 */
export async function folderOfRecord(path: string): Promise<string | undefined> {
  const list = dirname(path);
  if (
    !(LISTS as readonly string[]).includes(basename(list)) ||
    FORMATS[extname(path).toLowerCase()] === undefined
  )
    return undefined;
  const folder = dirname(list);
  const names: string[] = await readdir(folder).catch(() => []);
  return HEAD_NAMES.some((name) => names.includes(name)) ? folder : undefined;
}

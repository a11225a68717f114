import { endingOf, baseOf, folderOf } from './path-parts.ts';
import { notLines } from './not-lines.ts';
import { readDocument } from './read-document.ts';
import { HEAD_NAMES, LISTS, readFolder } from './read-folder.ts';
import { readNdjson } from './read-ndjson.ts';
import type { Formats, InputFile, ReadOptions, Source } from './source.ts';
import { decodeWide, wideEncodingOf } from './wide-encoding.ts';

/** How a file is read. */
export type InputKind = 'document' | 'ndjson' | 'spreadsheet';

const KINDS: Readonly<Record<string, InputKind>> = {
  '.json': 'document',
  '.yaml': 'document',
  '.yml': 'document',
  '.ndjson': 'ndjson',
  '.jsonl': 'ndjson',
  '.csv': 'spreadsheet',
  '.tsv': 'spreadsheet',
  '.xlsx': 'spreadsheet',
  '.xlsm': 'spreadsheet',
  '.xls': 'spreadsheet',
  '.ods': 'spreadsheet',
  '.fods': 'spreadsheet',
};

/** The endings of files that are read as spreadsheets, documents or lines. */
export const READABLE_ENDINGS: readonly string[] = Object.keys(KINDS);

/** Bytes that are looked at to tell what a file without a known ending is. */
const PEEKED = 64 * 1024;

/** What a file is, by its ending, or by its first bytes where that says nothing (standard input). */
export function kindOf(path: string, bytes: Uint8Array | undefined): InputKind {
  const byEnding = KINDS[endingOf(path)];
  if (byEnding !== undefined) return byEnding;
  const [first, second] = bytes ?? [];
  // A zip archive, or a workbook of the old binary kind.
  if ((first === 0x50 && second === 0x4b) || (first === 0xd0 && second === 0xcf)) return 'spreadsheet';
  const text = peekedText(bytes ?? new Uint8Array(0));
  const lines = linesOf(text);
  if (/^\s*\{/.test(text)) return isWhole(lines[0]) && /^\s*\{/.test(lines[1] ?? '') ? 'ndjson' : 'document';
  if (/^\s*\[/.test(text)) return 'document';
  const heading = lines[0] ?? '';
  const isTable =
    /^[^:;,\t]*[;,\t]/.test(heading) && !/[{}[\]]/.test(heading) && !/^\s*(?:-|#|[\w-]+:\s)/.test(heading);
  return isTable ? 'spreadsheet' : 'document';
}

function peekedText(bytes: Uint8Array): string {
  const peeked = bytes.subarray(0, PEEKED);
  const wide = wideEncodingOf(peeked);
  return (wide === undefined ? new TextDecoder().decode(peeked) : decodeWide(peeked, wide)).replace(
    /^\uFEFF/,
    '',
  );
}

/** Does a text begin with a row of columns that tabs part, as what Excel saves as text (`.txt`) does? */
export const hasColumns = (bytes: Uint8Array): boolean =>
  (linesOf(peekedText(bytes))[0] ?? '').includes('\t');

const linesOf = (text: string): string[] => text.split(/\r\n?|\n/).filter((line) => line.trim() !== '');

/** Do the first bytes of a file of lines (NDJSON) show one JSON document over several lines? Each line would be a fault. */
export function isOneDocument(bytes: Uint8Array): boolean {
  const [first = '', second] = linesOf(peekedText(bytes));
  if (/^\s*\[/.test(first)) return true;
  return /^\s*\{/.test(first) && second !== undefined && !/^\s*\{/.test(second) && !isWhole(first);
}

function isWhole(line: string | undefined): boolean {
  try {
    JSON.parse(line ?? '');
    return true;
  } catch {
    return false;
  }
}

/**
 * Reads one directory from its files: a document (JSON, YAML), NDJSON, a spreadsheet (CSV, XLSX, ODS), or the files of a
 * source folder. Never throws on what is in them.
 * @param formats the parts that these files need; see `readFiles` for all of them
 */
export function readFilesWith(
  formats: Formats,
  files: readonly InputFile[],
  options: ReadOptions = {},
): Source {
  const folder = options.folder ?? sourceFolderOf(files);
  if (folder !== undefined) return readFolder(folder, files, options, formats);
  const [file] = files;
  if (file === undefined)
    return {
      directory: undefined,
      problems: [],
      locate: () => ({ file: '', path: '', line: 0, column: 0 }),
      unread: { head: true, ids: [] },
      files: 0,
    };
  switch (kindOf(file.path, file.bytes)) {
    case 'spreadsheet':
      if (formats.readSpreadsheet === undefined)
        throw new Error(`${file.path} is a spreadsheet, and its reader was not loaded`);
      return formats.readSpreadsheet(file, options);
    case 'ndjson':
      return file.bytes !== undefined && isOneDocument(file.bytes)
        ? readMisnamed(file, options, formats)
        : readNdjson(file, options);
    default:
      return readDocument(file, options, formats);
  }
}

/** Reads a document that calls itself a file of lines, and says so once. */
function readMisnamed(file: InputFile, options: ReadOptions, formats: Formats): Source {
  const source = readDocument(file, options, formats);
  return { ...source, problems: [...notLines(file.path, options), ...source.problems] };
}

/** The folder whose source the files are: that of the head, or the one above `services`; undefined for a single file. */
function sourceFolderOf(files: readonly InputFile[]): string | undefined {
  if (files.length < 2) return undefined;
  const heads = files
    .filter(({ path }) => HEAD_NAMES.includes(baseOf(path)))
    .map(({ path }) => folderOf(path))
    .sort((left, right) => left.length - right.length);
  if (heads[0] !== undefined) return heads[0];
  const record = files.find(({ path }) => (LISTS as readonly string[]).includes(baseOf(folderOf(path))));
  return record === undefined ? undefined : folderOf(folderOf(record.path));
}

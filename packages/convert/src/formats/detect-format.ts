import { detectArchive, detectFile, endingOf } from '../spreadsheet/read/detect.ts';
import { decodeText } from '../spreadsheet/read/encoding.ts';
import { READ_LIMITS } from '../spreadsheet/read/limits.ts';
import { ReadStop, type UnreadableReason } from '../spreadsheet/read/stop.ts';
import { readZipDirectory } from '../spreadsheet/read/zip/zip-directory.ts';
import { detectJson } from '../detect-json/detect-json.ts';
import type { Container, FormatId } from './formats.ts';
import { isPartOfTables, isTableFile } from './table-files.ts';

/** Why it cannot be told what a file is. */
export type UnknownReason =
  | UnreadableReason
  /** JSON that breaks off or is misspelt, and does not say whose it is. */
  | 'broken-json'
  /** JSON, of none of the formats. */
  | 'other-json'
  /** The XML of OpenStreetMap. */
  | 'osm-xml'
  /** Another XML. */
  | 'other-xml'
  /** `datapackage.json` alone, without the tables that it tells of. */
  | 'package-alone'
  /** Text that is neither a table nor a document. */
  | 'other-text';

/** What a file is. */
export type Detected =
  | {
      format: FormatId;
      container: Container;
      /** The parsed document, when it is JSON; the text of a web page. */
      value?: unknown;
    }
  | { format: undefined; reason: UnknownReason; container?: Container; value?: unknown };

const unknown = (reason: UnknownReason): Detected => ({ format: undefined, reason });

/** Characters in which a text shows what it is. */
const PEEKED = 64 * 1024;

/** Texts that are a table whatever is in them. */
const TABLE_ENDINGS: ReadonlySet<string> = new Set(['csv', 'tsv', 'tab']);

/**
 * What a file is, by its content and, where that says nothing, the ending of its name. Never throws, whatever the bytes.
 * @param file `name` may be empty, as that of standard input is
 */
export function detectFormat({ name, bytes }: { name: string; bytes: Uint8Array }): Detected {
  const ending = endingOf(name);
  const kind = detectFile(bytes, ending);
  if (kind === 'archive') return detectZip(bytes);
  if (kind === 'flat-ods') return { format: 'ods', container: 'flat-ods' };
  const page = pageWithData(bytes);
  if (page !== undefined) return { format: 'schema-org', container: 'web-page', value: page };
  if (kind !== 'text') return unknown(kind.reason === 'not-a-spreadsheet' ? xmlReason(bytes) : kind.reason);
  const text = decodeText(bytes).text.replace(/^\uFEFF/, '');
  if (text.trim() === '') return unknown('empty');
  if (/^\s*</.test(text)) return unknown(xmlReason(bytes));
  return /^\s*[[{]/.test(text) ? detectBraces(text, ending) : detectPlain(text, ending);
}

function detectZip(bytes: Uint8Array): Detected {
  try {
    const names = [...readZipDirectory(bytes, READ_LIMITS).keys()];
    const holds = detectArchive(names);
    if (typeof holds === 'string') return { format: holds, container: 'archive' };
    if (names.some(isTableFile)) return { format: 'hsds', container: 'archive' };
    if (names.some(isPartOfTables)) return { format: 'csv', container: 'archive' };
    return unknown(holds.reason);
  } catch (error) {
    if (error instanceof ReadStop) return unknown('damaged');
    throw error;
  }
}

/** The text of a web page, or of a piece of one, that carries JSON-LD (JSON-LD 1.1, section 7); undefined for all else. */
function pageWithData(bytes: Uint8Array): string | undefined {
  const head = decodeText(bytes.subarray(0, PEEKED)).text.replace(/^[\s\uFEFF]+/, '');
  if (!head.startsWith('<')) return undefined;
  const { text } = decodeText(bytes);
  return /<script\b[^>]{0,500}application\/ld\+json/i.test(text) ? text : undefined;
}

function xmlReason(bytes: Uint8Array): UnknownReason {
  const head = decodeText(bytes.subarray(0, PEEKED)).text.replace(/^[\s\uFEFF]+/, '');
  if (!head.startsWith('<')) return 'not-a-spreadsheet';
  return /<osm(?:Change)?[\s>]/.test(head) ? 'osm-xml' : 'other-xml';
}

function parsed(text: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return undefined;
  }
}

/** Does it have a JSON value on its first line and the beginning of one on the next? */
function isLines(text: string): boolean {
  const [first, second] = text
    .slice(0, PEEKED)
    .split(/\r\n?|\n/)
    .filter((line) => line.trim() !== '');
  return second !== undefined && /^\s*\{/.test(second) && parsed(first ?? '') !== undefined;
}

function detectBraces(text: string, ending: string): Detected {
  if (ending === 'ndjson' || ending === 'jsonl' || isLines(text))
    return { format: 'ndjson', container: 'lines' };
  const read = parsed(text);
  // JSON is YAML, and some YAML begins with a brace too.
  if (read === undefined && (ending === 'yaml' || ending === 'yml'))
    return { format: 'directory', container: 'yaml' };
  if (read === undefined) {
    return /"kind"\s*:\s*"service-directory"/.test(text)
      ? { format: 'directory', container: 'json' }
      : { ...unknown('broken-json'), container: 'json' };
  }
  const format = detectJson(read.value);
  if (format !== undefined) return { format, container: 'json', value: read.value };
  const isPackage = /^\s*\{/.test(text) && /"resources"\s*:\s*\[/.test(text);
  return { ...unknown(isPackage ? 'package-alone' : 'other-json'), container: 'json', value: read.value };
}

function detectPlain(text: string, ending: string): Detected {
  const yaml: Detected = { format: 'directory', container: 'yaml' };
  const table: Detected = { format: 'csv', container: 'text-table' };
  if (TABLE_ENDINGS.has(ending)) return table;
  if (ending === 'yaml' || ending === 'yml') return yaml;
  const head = text.slice(0, PEEKED);
  if (/^kind:\s*['"]?service-directory\b/m.test(head) || /^(?:---|%YAML)/.test(head)) return yaml;
  const line = head.split(/\r\n?|\n/).find((one) => one.trim() !== '' && !one.startsWith('#')) ?? '';
  if (/^sep=./.test(line) || (/^[^:;,\t]*[;,\t]/.test(line) && !/[{}[\]]/.test(line))) return table;
  if (/^(?:- )?[\w-]+:(?:\s|$)/.test(line)) return yaml;
  if (ending === 'json') return unknown('broken-json');
  return { ...unknown('other-text'), container: 'text-table' };
}

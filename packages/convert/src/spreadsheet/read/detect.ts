import type { UnreadableReason } from './stop.ts';

/** How a file is read. */
export type FileKind = 'archive' | 'flat-ods' | 'text';

/** Bytes at the start in which a text file shows what it is. */
const HEAD_BYTES = 4_096;
/** Bytes of an old Office file in which the names of its streams are looked for. */
const STREAM_NAME_BYTES = 2 ** 20;

/** How kinds of files begin. */
const SIGNATURES: readonly (readonly [kind: string, bytes: readonly number[]])[] = [
  ['archive', [0x50, 0x4b, 0x03, 0x04]],
  // An archive with nothing in it.
  ['archive', [0x50, 0x4b, 0x05, 0x06]],
  // Compound file binary: `.xls`, `.doc`, and workbooks with a password (MS-CFB 2.2).
  ['compound', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  // Excel 5 and before, without a compound file around it (MS-XLS 2.4.21; BOF of BIFF2 to BIFF5).
  ['old-excel', [0x09, 0x00, 0x04, 0x00]],
  ['old-excel', [0x09, 0x02, 0x06, 0x00]],
  ['old-excel', [0x09, 0x04, 0x06, 0x00]],
  ['old-excel', [0x09, 0x08, 0x08, 0x00]],
  ['not-a-spreadsheet', [0x25, 0x50, 0x44, 0x46]], // PDF
  ['not-a-spreadsheet', [0x7b, 0x5c, 0x72, 0x74, 0x66]], // RTF
  ['not-a-spreadsheet', [0x89, 0x50, 0x4e, 0x47]], // PNG
  ['not-a-spreadsheet', [0xff, 0xd8, 0xff]], // JPEG
  ['other-archive', [0x1f, 0x8b]], // gzip
  ['other-archive', [0x52, 0x61, 0x72, 0x21]], // RAR
  ['other-archive', [0x37, 0x7a, 0xbc, 0xaf]], // 7-Zip
];

/** Endings that promise an archive. `.xls` is not among them: web systems give it to texts and pages. */
const ARCHIVE_ENDINGS = new Set(['xlsx', 'xlsm', 'xltx', 'xltm', 'ods', 'ots', 'xlsb', 'numbers']);

/** The part of a file name after the last dot, in small letters. */
export const endingOf = (name: string): string => /\.([^./\\]*)$/.exec(name)?.[1]?.toLowerCase() ?? '';

/** What kind of file it is, by its content first and its ending then, or why it cannot be read. */
export function detectFile(bytes: Uint8Array, ending: string): FileKind | { reason: UnreadableReason } {
  if (bytes.length === 0) return { reason: 'empty' };
  const kind = SIGNATURES.find(([, start]) => start.every((byte, index) => bytes[index] === byte))?.[0];
  if (kind === 'archive') return 'archive';
  if (kind === 'compound') return { reason: compoundReason(bytes) };
  if (kind !== undefined) return { reason: kind as UnreadableReason };
  const head = latinText(bytes.subarray(0, HEAD_BYTES)).replaceAll('\0', '').replace(/^\s+/, '');
  const markup = markupKind(head.replace(/^(?:ï»¿|ÿþ|þÿ)\s*/, ''));
  if (markup !== undefined) return markup;
  return ARCHIVE_ENDINGS.has(ending) ? { reason: 'wrong-ending' } : 'text';
}

/** Names of streams are UTF-16 in a list of their own. */
function compoundReason(bytes: Uint8Array): UnreadableReason {
  const text =
    latinText(bytes.subarray(0, STREAM_NAME_BYTES)) + latinText(bytes.subarray(-STREAM_NAME_BYTES));
  const hasStream = (name: string) => text.includes([...name].map((letter) => `${letter}\0`).join(''));
  if (hasStream('EncryptedPackage')) return 'password';
  return hasStream('Workbook') || hasStream('Book') ? 'old-excel' : 'other-document';
}

function markupKind(head: string): FileKind | { reason: UnreadableReason } | undefined {
  if (!head.startsWith('<')) return undefined;
  if (head.includes('urn:oasis:names:tc:opendocument:xmlns:office:1.0')) return 'flat-ods';
  if (head.includes('urn:schemas-microsoft-com:office:spreadsheet')) return { reason: 'excel-xml' };
  if (/^<(?:!doctype\s+html|html|head|body|meta|table|style)\b/i.test(head) || /<html\b/i.test(head))
    return { reason: 'web-page' };
  return /^<(?:\?xml|!doctype|!--)/i.test(head) ? { reason: 'not-a-spreadsheet' } : undefined;
}

/** A byte a letter: enough to look for words of ASCII. */
const latinText = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes);

/** What an archive holds, by the names of its files, or why it is no spreadsheet. */
export function detectArchive(names: readonly string[]): 'xlsx' | 'ods' | { reason: UnreadableReason } {
  const has = (name: string) => names.includes(name);
  const hasFolder = (folder: string) => names.some((name) => name.startsWith(folder));
  if (has('xl/workbook.bin')) return { reason: 'binary-excel' };
  if (has('xl/workbook.xml')) return 'xlsx';
  if (has('index.zip') || names.some((name) => name.endsWith('.iwa'))) return { reason: 'numbers' };
  if (hasFolder('word/') || hasFolder('ppt/')) return { reason: 'other-document' };
  if (has('content.xml') || has('encrypted-package')) return 'ods';
  // A workbook whose parts lie elsewhere than usual.
  return has('[content_types].xml') ? 'xlsx' : { reason: 'other-archive' };
}

import { strToU8, zipSync } from 'fflate';
import { READ_LIMITS, type ReadLimits } from '../spreadsheet/read/limits.ts';
import { ReadStop } from '../spreadsheet/read/stop.ts';
import { Archive } from '../spreadsheet/read/zip/archive.ts';
import type { SheetProblem } from '../spreadsheet/workbook.ts';
import { baseName, isPartOfTables } from './table-files.ts';

/** The first day that a ZIP archive can tell: the same files give the same bytes on every day. */
const NO_DATE = new Date(1980, 0, 1);

/** Texts as a ZIP archive. */
export const zipTexts = (files: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])), {
    mtime: NO_DATE,
    level: 9,
  });

/**
 * The tables and the `datapackage.json` of an archive by their names without folders. Everything else in it is left
 * unread. Unpacking is counted, and stops at the limits of spreadsheets; bad bytes never throw.
 */
export function unzipTables(
  bytes: Uint8Array,
  limits: Readonly<ReadLimits> = READ_LIMITS,
): { files: Record<string, Uint8Array> } | { problem: SheetProblem } {
  try {
    const archive = new Archive(bytes, limits, () => undefined);
    const names = archive.names.filter(isPartOfTables);
    return { files: Object.fromEntries(names.map((name) => [baseName(name), bytesOf(archive, name)])) };
  } catch (error) {
    if (error instanceof ReadStop) return { problem: error.problem };
    throw error;
  }
}

function bytesOf(archive: Archive, name: string): Uint8Array {
  const chunks: Uint8Array[] = [];
  archive.read(name, (chunk) => void chunks.push(chunk.slice()));
  const all = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let offset = 0;
  for (const chunk of chunks) {
    all.set(chunk, offset);
    offset += chunk.length;
  }
  return all;
}

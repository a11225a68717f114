import type { SheetProblem, Workbook } from '../workbook.ts';
import { readCsv } from './csv/read-csv.ts';
import { detectArchive, detectFile, endingOf } from './detect.ts';
import { READ_LIMITS, type ReadLimits } from './limits.ts';
import { readFlatOds, readOds } from './ods/read-ods.ts';
import { ReadStop, tooLarge, unreadable } from './stop.ts';
import { readXlsx } from './xlsx/read-xlsx.ts';
import { Archive, type OnBytes } from './zip/archive.ts';

export interface ReadOptions {
  /** Name of the file: its ending tells what the content does not. */
  name: string;
  /** Smaller or larger limits than the usual ones, `READ_LIMITS`. */
  limits?: Partial<ReadLimits>;
  /** Told bytes of the file as they are read. What it throws ends the reading and comes out of it. */
  onProgress?: (progress: { done: number; total: number }) => void;
}

export interface ReadResult {
  /** Missing when the file cannot be read, or holds too much. It is never half a workbook. */
  workbook?: Workbook;
  problems: readonly SheetProblem[];
}

/**
 * The cells of a spreadsheet: CSV and its kin, XLSX or ODS, whatever its name says. Bad bytes never throw: a problem
 * `file/…` tells why there is no workbook, `sheet/…` in which way it was read. Formulas are not computed.
 */
export function readWorkbook(bytes: Uint8Array, options: ReadOptions): ReadResult {
  const { name, onProgress } = options;
  const limits = { ...READ_LIMITS, ...options.limits };
  const total = bytes.length;
  let done = 0;
  const onBytes: OnBytes = (read) => {
    done = Math.min(total, done + read);
    onProgress?.({ done, total });
  };
  try {
    const result = readBytes(bytes, endingOf(name), limits, onBytes);
    onBytes(total);
    return result;
  } catch (error) {
    if (error instanceof ReadStop) return { problems: [error.problem] };
    throw error;
  }
}

function readBytes(
  bytes: Uint8Array,
  ending: string,
  limits: Readonly<ReadLimits>,
  onBytes: OnBytes,
): ReadResult {
  if (bytes.length > limits.bytes) throw tooLarge('bytes', limits.bytes, bytes.length);
  const kind = detectFile(bytes, ending);
  if (kind === 'text') return readCsv(bytes, ending, limits);
  if (kind === 'flat-ods') return { workbook: readFlatOds(bytes, limits, onBytes), problems: [] };
  if (kind !== 'archive') throw unreadable(kind.reason);
  const archive = new Archive(bytes, limits, onBytes);
  const holds = detectArchive(archive.names);
  if (typeof holds === 'object') throw unreadable(holds.reason);
  const workbook = holds === 'xlsx' ? readXlsx(archive, limits) : readOds(archive, limits);
  return { workbook, problems: [] };
}

import { createReadStream, openSync, closeSync, readSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { wideProblem } from '../read/decode-text.ts';
import { ProblemList } from '../read/problem-list.ts';
import { kindOf } from '../read/read-files.ts';
import { wideEncodingOf } from '../read/wide-encoding.ts';
import { asUtf8 } from '../stream/as-utf8.ts';
import { checkJsonStream, type ChunkSource } from '../stream/check-json-stream.ts';
import { checkLinesStream } from '../stream/check-lines-stream.ts';
import type { StreamCheck, StreamOptions } from '../stream/stream-check.ts';

/** Files from here on are read piece by piece. Smaller ones are held whole, which finds places faster. */
const LARGE_BYTES = 8 * 1024 * 1024;
/** Bytes read at a time. */
const CHUNK_BYTES = 1024 * 1024;

export interface LargeFile {
  path: string;
  size: number;
  format: 'json' | 'ndjson';
}

/** The file at a path, when it is large and of a format that can be read piece by piece. */
export async function largeFileAt(path: string, largeBytes = LARGE_BYTES): Promise<LargeFile | undefined> {
  if (path === '-') return undefined;
  const found = await stat(path).catch(() => undefined);
  if (found?.isFile() !== true || found.size < largeBytes) return undefined;
  const kind = kindOf(path, undefined);
  if (kind === 'ndjson') return { path, size: found.size, format: 'ndjson' };
  return kind === 'document' && /\.json$/i.test(path)
    ? { path, size: found.size, format: 'json' }
    : undefined;
}

/** Checks a large file without holding it. */
export async function checkStream(
  { path, size, format }: LargeFile,
  options: StreamOptions,
  onProgress?: (progress: { file: string; done: number; total: number }) => void,
): Promise<StreamCheck> {
  const descriptor = openSync(path, 'r');
  const raw: ChunkSource = {
    readChunks: () => createReadStream(path, { highWaterMark: CHUNK_BYTES }),
    readAgain(start, end) {
      const bytes = new Uint8Array(Math.max(0, Math.min(end, size) - start));
      return bytes.subarray(0, readSync(descriptor, bytes, 0, bytes.length, start));
    },
    onProgress: (done) => onProgress?.({ file: path, done, total: size }),
  };
  try {
    const wide = wideEncodingOf(raw.readAgain?.(0, 4) ?? new Uint8Array(0));
    if (wide !== undefined) {
      const problems = new ProblemList();
      problems.add(path, wideProblem(wide));
      options.onFindings(problems.toFindings(options));
    }
    const source = wide === undefined ? raw : asUtf8(raw, wide);
    return await (format === 'json' ? checkJsonStream : checkLinesStream)(source, options);
  } finally {
    closeSync(descriptor);
  }
}

import { openSync, closeSync, readSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { wideProblem } from '../read/decode-text.ts';
import { ProblemList } from '../read/problem-list.ts';
import { notLines } from '../read/not-lines.ts';
import { isOneDocument, kindOf } from '../read/read-files.ts';
import { wideEncodingOf } from '../read/wide-encoding.ts';
import { asUtf8 } from '../stream/as-utf8.ts';
import { checkJsonStream, type ChunkSource } from '../stream/check-json-stream.ts';
import { checkLinesStream } from '../stream/check-lines-stream.ts';
import type { LeakSearch } from '../search-leaks.ts';
import type { ReadAgain, StreamCheck, StreamOptions } from '../stream/stream-check.ts';
import { CHUNK_BYTES, chunksOf, piecesOf } from './file-chunks.ts';
import { RefusedPath } from './refused-path.ts';
import { checkTogether } from './threads/check-together.ts';
import type { Helpers } from './threads/helpers.ts';

/** Files from here on are read piece by piece. Smaller ones are held whole, which finds places faster. */
const LARGE_BYTES = 8 * 1024 * 1024;

export interface LargeFile {
  path: string;
  size: number;
  format: 'json' | 'ndjson';
  /** Does it call itself a file of lines, and is it one document? */
  isMisnamed?: boolean;
  /** What it holds, when that is at hand already. */
  bytes?: Uint8Array;
}

/** Bytes that came in, when there are many of a format that can be read piece by piece: that takes a tenth of the memory. */
export function largeInput(path: string, bytes: Uint8Array, largeBytes = LARGE_BYTES): LargeFile | undefined {
  if (bytes.length < largeBytes) return undefined;
  const kind = kindOf(path, bytes);
  const file = { path, size: bytes.length, bytes };
  if (kind === 'ndjson') return { ...file, ...formatOfLines(bytes) };
  return kind === 'document' &&
    /[[{]/.test(new TextDecoder().decode(bytes.subarray(0, 64)).trimStart()[0] ?? '')
    ? { ...file, format: 'json' }
    : undefined;
}

const formatOfLines = (bytes: Uint8Array): Pick<LargeFile, 'format' | 'isMisnamed'> =>
  isOneDocument(bytes) ? { format: 'json', isMisnamed: true } : { format: 'ndjson' };

/** As much of a file as shows what it is. */
function firstBytesOf(path: string): Uint8Array {
  let descriptor: number | undefined;
  try {
    descriptor = openSync(path, 'r');
    const bytes = new Uint8Array(CHUNK_BYTES);
    return bytes.subarray(0, readSync(descriptor, bytes, 0, bytes.length, 0));
  } catch {
    // It is told when the file is read.
    return new Uint8Array(0);
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

/** The file at a path, when it is large and of a format that can be read piece by piece. */
export async function largeFileAt(path: string, largeBytes = LARGE_BYTES): Promise<LargeFile | undefined> {
  if (path === '-') return undefined;
  const found = await stat(path).catch(() => undefined);
  if (found?.isFile() !== true || found.size < largeBytes) return undefined;
  const kind = kindOf(path, undefined);
  if (kind === 'ndjson') return { path, size: found.size, ...formatOfLines(firstBytesOf(path)) };
  return kind === 'document' && /\.json$/i.test(path)
    ? { path, size: found.size, format: 'json' }
    : undefined;
}

type OnProgress = (progress: { file: string; done: number; total: number }) => void;

/** Bytes that can be read from their start and again. */
interface OpenSource extends ChunkSource {
  readAgain: ReadAgain;
  /** Frees the file until it is next read. */
  close(): void;
}

/**
 * Checks a large file without holding more of it than comes at a time.
 * @param helpers threads that check a part of it, when it is a JSON document on disk
 */
export const checkStream = async (
  file: LargeFile,
  options: StreamOptions,
  onProgress?: OnProgress,
  helpers?: Helpers,
): Promise<StreamCheck> => (await checkStreamForLeaks(file, options, onProgress, helpers)).check;

/** A large file that was checked, and can be read once more for what others keep secret. */
export async function checkStreamForLeaks(
  file: LargeFile,
  options: StreamOptions,
  onProgress?: OnProgress,
  helpers?: Helpers,
): Promise<{ check: StreamCheck; findLeaks: LeakSearch['findLeaks'] }> {
  const { path, size, format, bytes } = file;
  if (file.isMisnamed === true) options.onFindings(notLines(path, options));
  const source: OpenSource = {
    ...(bytes === undefined ? sourceAt(file, options) : sourceOf(bytes)),
    onProgress: (done: number) => onProgress?.({ file: path, done, total: size }),
  };
  try {
    const isShared =
      helpers !== undefined &&
      format === 'json' &&
      bytes === undefined &&
      wideEncodingOf(source.readAgain(0, 4)) === undefined;
    const together = isShared ? await checkTogether(file, source, options, helpers) : undefined;
    const check = together ?? (await checkSource(source, { ...options, format }));
    return {
      check,
      findLeaks: (others) => check.findLeaks(others).finally(() => source.close()),
    };
  } finally {
    source.close();
  }
}

const sourceOf = (bytes: Uint8Array): OpenSource => ({
  readChunks: () => piecesOf(bytes),
  readAgain: (start, end) => bytes.subarray(start, end),
  close: () => undefined,
});

/** A file on disk. What was there a moment ago may be gone, or not ours to read: that is a refusal, as of a smaller file. */
function sourceAt({ path, size }: LargeFile, { lang, onReading }: StreamOptions): OpenSource {
  let descriptor: number | undefined;
  const opened = () => (descriptor ??= openSync(path, 'r'));
  return {
    async *readChunks() {
      try {
        yield* chunksOf(opened(), onReading);
      } catch (error) {
        throw RefusedPath.bySystem(path, error, lang);
      }
    },
    readAgain(start, end) {
      const found = new Uint8Array(Math.max(0, Math.min(end, size) - start));
      try {
        return found.subarray(0, readSync(opened(), found, 0, found.length, start));
      } catch (error) {
        throw RefusedPath.bySystem(path, error, lang);
      }
    },
    close() {
      if (descriptor !== undefined) closeSync(descriptor);
      descriptor = undefined;
    },
  };
}

/** Checks a source in whatever encoding of Unicode it is. */
function checkSource(
  source: ChunkSource & { readAgain: ReadAgain },
  { format, ...options }: StreamOptions & Pick<LargeFile, 'format'>,
): Promise<StreamCheck> {
  const check = format === 'json' ? checkJsonStream : checkLinesStream;
  const wide = wideEncodingOf(source.readAgain(0, 4));
  if (wide === undefined) return check(source, options);
  const problems = new ProblemList();
  problems.add(options.file, wideProblem(wide));
  options.onFindings(problems.toFindings(options));
  return check(asUtf8(source, wide), options);
}

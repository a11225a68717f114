import { createHash } from 'node:crypto';
import { readSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import type { StreamOptions } from '../stream/stream-check.ts';

/** Bytes read at a time. */
export const CHUNK_BYTES = 256 * 1024;

export function* piecesOf(bytes: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += CHUNK_BYTES) yield bytes.subarray(at, at + CHUNK_BYTES);
}

/** After so many chunks an interrupt is heard, and what waits to be written goes out. */
const CHUNKS_A_TURN = 16;

/** A file piece by piece, always in the same memory: each piece lasts until the next is asked for. */
export async function* chunksOf(
  descriptor: number,
  onReading?: StreamOptions['onReading'],
): AsyncGenerator<Uint8Array> {
  const chunk = new Uint8Array(CHUNK_BYTES);
  const hash = onReading && createHash('sha256');
  let at = 0;
  for (let count = 1; ; count++) {
    const length = readSync(descriptor, chunk, 0, CHUNK_BYTES, at);
    if (length === 0) break;
    at += length;
    const piece = length === CHUNK_BYTES ? chunk : chunk.subarray(0, length);
    hash?.update(piece);
    yield piece;
    if (count % CHUNKS_A_TURN === 0) await setImmediate();
  }
  if (hash !== undefined) onReading?.(hash.digest('hex'));
}

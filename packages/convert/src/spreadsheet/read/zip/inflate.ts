import { Inflate } from 'fflate';
import { unreadable } from '../stop.ts';
import type { ZipEntry } from './zip-directory.ts';

/** Packed bytes at a time. Deflate makes at most 1,032 bytes of one, so a step makes at most 4 MiB. */
const STEP_BYTES = 4_096;

/** Unpacks a file of an archive step by step. `take` is called after each, and ends it by throwing. */
export function inflateEntry(
  archive: Uint8Array,
  entry: ZipEntry,
  take: (chunk: Uint8Array, packedBytes: number) => void,
): void {
  if (entry.isEncrypted) throw unreadable('password');
  if (entry.method !== 0 && entry.method !== 8) throw unreadable('packing');
  const step = entry.method === 0 ? storedStep() : deflatedStep(entry);
  for (let start = entry.start; start < entry.end; start += STEP_BYTES) {
    const packed = archive.subarray(start, Math.min(entry.end, start + STEP_BYTES));
    take(step(packed, start + STEP_BYTES >= entry.end), packed.length);
  }
}

const storedStep = () => (packed: Uint8Array) => packed;

function deflatedStep(entry: ZipEntry) {
  let made = new Uint8Array();
  const inflate = new Inflate((chunk) => (made = chunk));
  return (packed: Uint8Array, isLast: boolean): Uint8Array => {
    try {
      inflate.push(packed, isLast);
    } catch {
      throw unreadable('damaged', { part: entry.name });
    }
    return made;
  };
}

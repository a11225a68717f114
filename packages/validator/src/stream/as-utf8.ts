import { decodeWide, wholeSigns, type WideEncoding } from '../read/wide-encoding.ts';
import type { ChunkSource } from './check-json-stream.ts';

/** Where a piece of the file begins, in its own bytes and in those of UTF-8. */
interface Piece {
  from: number;
  to: number;
  utf8From: number;
  utf8To: number;
}

const joined = (left: Uint8Array, right: Uint8Array): Uint8Array => {
  if (left.length === 0) return right;
  const both = new Uint8Array(left.length + right.length);
  both.set(left);
  both.set(right, left.length);
  return both;
};

/** A file in UTF-16 or UTF-32 as a source of UTF-8, chunk by chunk. Offsets are those of the UTF-8. */
export function asUtf8(source: ChunkSource, encoding: WideEncoding): ChunkSource {
  let pieces: Piece[] = [];
  /** The piece that was read again last: what is asked for next is mostly near. */
  let latest: { piece: Piece; bytes: Uint8Array } | undefined;
  const encoder = new TextEncoder();
  const { readAgain } = source;

  async function* readChunks(): AsyncIterable<Uint8Array> {
    pieces = [];
    let left: Uint8Array = new Uint8Array(0);
    let from = 0;
    let utf8From = 0;
    const encode = (bytes: Uint8Array): Uint8Array => {
      const utf8 = encoder.encode(decodeWide(bytes, encoding));
      pieces.push({ from, to: from + bytes.length, utf8From, utf8To: utf8From + utf8.length });
      from += bytes.length;
      utf8From += utf8.length;
      return utf8;
    };
    for await (const chunk of source.readChunks()) {
      const bytes = joined(left, chunk);
      const whole = wholeSigns(bytes, encoding);
      left = bytes.slice(whole);
      if (whole > 0) yield encode(bytes.subarray(0, whole));
    }
    if (left.length > 0) yield encode(left);
  }

  const bytesOf = (piece: Piece): Uint8Array => {
    if (latest?.piece !== piece) {
      const raw = readAgain?.(piece.from, piece.to) ?? new Uint8Array(0);
      latest = { piece, bytes: encoder.encode(decodeWide(raw, encoding)) };
    }
    return latest.bytes;
  };

  const { onProgress } = source;
  return {
    readChunks,
    ...(readAgain === undefined
      ? {}
      : {
          readAgain(start, end) {
            let found: Uint8Array = new Uint8Array(0);
            for (const piece of pieces) {
              if (piece.utf8To <= start || piece.utf8From >= end) continue;
              const bytes = bytesOf(piece);
              const from = Math.max(0, start - piece.utf8From);
              found = joined(found, bytes.subarray(from, end - piece.utf8From));
            }
            return found;
          },
        }),
    // As far as the file has come, not its UTF-8.
    ...(onProgress === undefined ? {} : { onProgress: () => onProgress(pieces.at(-1)?.to ?? 0) }),
  };
}

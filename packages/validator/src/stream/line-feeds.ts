import type { ChunkSource } from './check-json-stream.ts';

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/** Bytes in which each carriage return that stands alone is a line feed; the same bytes when there is none. */
function inLines(bytes: Uint8Array): Uint8Array {
  let changed = bytes;
  for (let at = bytes.indexOf(CARRIAGE_RETURN); at >= 0; at = bytes.indexOf(CARRIAGE_RETURN, at + 1)) {
    if (bytes[at + 1] === LINE_FEED) continue;
    // What comes in belongs to somebody else.
    if (changed === bytes) changed = bytes.slice();
    changed[at] = LINE_FEED;
  }
  return changed;
}

/** The same for a piece of a file whose last carriage return may be followed by a line feed in the next. */
function* piecesInLines(chunk: Uint8Array, isAfterReturn: boolean): Generator<Uint8Array> {
  const end = chunk.at(-1) === CARRIAGE_RETURN ? chunk.length - 1 : chunk.length;
  if (isAfterReturn) yield Uint8Array.of(chunk[0] === LINE_FEED ? CARRIAGE_RETURN : LINE_FEED);
  if (end > 0) yield inLines(chunk.subarray(0, end));
}

/** A source whose lines end as `withLineFeeds` ends those of a text. Every byte stays where it was. */
export function inLineFeeds(source: ChunkSource): ChunkSource {
  const { readAgain } = source;
  return {
    ...source,
    async *readChunks() {
      let isAfterReturn = false;
      for await (const chunk of source.readChunks()) {
        if (chunk.length === 0) continue;
        yield* piecesInLines(chunk, isAfterReturn);
        isAfterReturn = chunk.at(-1) === CARRIAGE_RETURN;
      }
      if (isAfterReturn) yield Uint8Array.of(LINE_FEED);
    },
    ...(readAgain === undefined ? {} : { readAgain: (start, end) => inLines(readAgain(start, end)) }),
  };
}

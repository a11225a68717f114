import { MAX_BYTES } from '../read/read-text-file.ts';

/** The name that findings give to what came in on standard input. */
export const STANDARD_INPUT = '<stdin>';

/** All bytes of a stream; undefined as soon as there are more than can be held, and the rest is then not read. */
export async function readCapped(
  chunks: AsyncIterable<string | Uint8Array>,
  maxBytes = MAX_BYTES,
): Promise<Uint8Array | undefined> {
  const held: Buffer[] = [];
  let size = 0;
  // Leaving the loop ends the stream, so that whoever writes into it is told.
  for await (const chunk of chunks) {
    const bytes = Buffer.from(chunk as Uint8Array);
    size += bytes.length;
    if (size > maxBytes) return undefined;
    held.push(bytes);
  }
  return Buffer.concat(held);
}

/** What this process was given. */
export const readStandardInput = (): Promise<Uint8Array | undefined> => readCapped(process.stdin);

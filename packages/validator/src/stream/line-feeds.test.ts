import { expect, test } from 'vitest';
import { withLineFeeds } from '../read/line-breaks.ts';
import { inLineFeeds } from './line-feeds.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);

/** What comes out of a source that gives so many bytes at a time, always in the same memory. */
async function readBy(size: number, text: string): Promise<string> {
  const bytes = bytesOf(text);
  const memory = new Uint8Array(size);
  function* readChunks() {
    for (let at = 0; at < bytes.length; at += size) {
      const piece = bytes.subarray(at, at + size);
      memory.set(piece);
      yield memory.subarray(0, piece.length);
    }
  }
  const parts: Uint8Array[] = [];
  for await (const chunk of inLineFeeds({ readChunks }).readChunks()) parts.push(chunk.slice());
  return Buffer.concat(parts).toString();
}

test.each(['', 'a', 'a\nb\n', 'a\r\nb\r\n', 'a\rb\r', '\r\r\n\n\r', 'a\r\rb\r\n\r', 'på\r\u2028\rå'])(
  'the lines of %j are those of the text, however it is cut',
  async (text) => {
    for (let size = 1; size <= 8; size++) expect(await readBy(size, text)).toBe(withLineFeeds(text));
  },
);

test('bytes that were lent are not changed', async () => {
  const bytes = bytesOf('a\rb');
  for await (const chunk of inLineFeeds({ readChunks: () => [bytes] }).readChunks())
    expect(Buffer.from(chunk).toString()).toBe('a\nb');
  expect(bytes).toEqual(bytesOf('a\rb'));
});

test('what is read again has the same lines', () => {
  const bytes = bytesOf('a\rb\r\nc');
  const { readAgain } = inLineFeeds({
    readChunks: () => [bytes],
    readAgain: (from, to) => bytes.subarray(from, to),
  });
  expect(Buffer.from(readAgain?.(1, 5) ?? []).toString()).toBe('\nb\r\n');
});

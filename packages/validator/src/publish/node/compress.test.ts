import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { withPacked } from './compress.ts';

const text = new TextEncoder().encode('Helsehjelp i Oslo. '.repeat(200));

test('a file of some size has packed copies that hold the same', async () => {
  const all = await withPacked(new Map([['a.json', text]]));
  expect([...all.keys()]).toEqual(['a.json', 'a.json.br', 'a.json.gz']);
  expect(brotliDecompressSync(all.get('a.json.br')!)).toEqual(Buffer.from(text));
  expect(gunzipSync(all.get('a.json.gz')!)).toEqual(Buffer.from(text));
});

test('a small file has none', async () => {
  expect([...(await withPacked(new Map([['a.txt', text.subarray(0, 100)]]))).keys()]).toEqual(['a.txt']);
});

test('packed copies hold no date: those of two runs are the same', async () => {
  const [one, other] = [await withPacked(new Map([['a', text]])), await withPacked(new Map([['a', text]]))];
  expect(one).toEqual(other);
  // Bytes 4 to 7 of gzip (RFC 1952) are the time of the file.
  expect([...one.get('a.gz')!.subarray(4, 8)]).toEqual([0, 0, 0, 0]);
});

import { randomFillSync } from 'node:crypto';
import { expect, it } from 'vitest';
import { readInputs } from './read-inputs.ts';
import type { CheckProgress } from './types.ts';

const pause = () => Promise.resolve();
const quiet = { onProgress: () => undefined, pause };
const MEGABYTE = 1024 * 1024;

it('reads files and takes bytes as they are', async () => {
  const bytes = new Uint8Array([1, 2, 3]);
  const read = await readInputs(
    [
      { path: 'a', content: new Blob(['æ']) },
      { path: 'b', content: bytes },
      { path: 'empty', content: new Blob([]) },
    ],
    'en',
    quiet,
  );
  expect(read.map(({ path, bytes: own }) => [path, [...own]])).toEqual([
    ['a', [0xc3, 0xa6]],
    ['b', [1, 2, 3]],
    ['empty', []],
  ]);
});

it('tells how far it has come, in slices of a large file, up to all of it', async () => {
  const seen: CheckProgress[] = [];
  const large = randomFillSync(new Uint8Array(9 * MEGABYTE));
  const [read] = await readInputs(
    [
      { path: 'large', content: new Blob([large]) },
      { path: 'small', content: new Uint8Array(10) },
    ],
    'en',
    { onProgress: (progress) => seen.push(progress), pause },
  );
  expect(Buffer.compare(read?.bytes ?? large.subarray(1), large)).toBe(0);
  const total = 9 * MEGABYTE + 10;
  expect(seen.every((progress) => progress.total === total && progress.stage === 'read')).toBe(true);
  const done = seen.map((progress) => progress.done);
  expect(done).toEqual([...done].sort((left, right) => left - right));
  expect(new Set(done).size).toBeGreaterThanOrEqual(4);
  expect(done.at(-1)).toBe(total);
});

it('stops where the pause says so', async () => {
  const stop = () => Promise.reject(new Error('stopped'));
  const inputs = [{ path: 'a', content: new Blob(['x']) }];
  await expect(readInputs(inputs, 'en', { onProgress: () => undefined, pause: stop })).rejects.toThrow(
    'stopped',
  );
});

it('names a file that has changed since it was chosen', async () => {
  const changed = Object.assign(new Blob(['x']), {
    slice: () => ({ arrayBuffer: () => Promise.reject(new DOMException('changed', 'NotReadableError')) }),
  });
  await expect(readInputs([{ path: 'x/a.json', content: changed }], 'en', quiet)).rejects.toMatchObject({
    code: 'unreadable',
    message: expect.stringMatching(/“x\/a\.json” could not be read.*Choose it again/),
  });
});

it('refuses a file that would fill the memory before it reads a byte', async () => {
  const huge = Object.defineProperty(new Blob([]), 'size', { value: 3000 * MEGABYTE });
  await expect(readInputs([{ path: 'huge.json', content: huge }], 'nb', quiet)).rejects.toMatchObject({
    code: 'too-large',
    message: expect.stringContaining('«huge.json» er på 3000 MB'),
  });
});

import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { FeedStore } from './feed-store.ts';

const URL_OF_LIST = 'https://example.org/data/directory.json';
const FEED = { bytes: Buffer.from('{"a":"\n"}\n'), at: 1_000, etag: 'W/"1"' };

let folder: string;
let store: FeedStore;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'service-directory-'));
  store = new FeedStore(join(folder, 'feeds'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const fileIn = async () => join(folder, 'feeds', (await readdir(join(folder, 'feeds')))[0] ?? '');

test('a list is kept with when it came and what its version is called, and written anew as a whole', async () => {
  expect(await store.read(URL_OF_LIST)).toBeUndefined();
  await store.write(URL_OF_LIST, FEED);
  expect(await store.read(URL_OF_LIST)).toEqual(FEED);
  await store.write(URL_OF_LIST, { bytes: Buffer.from('{}'), at: 2_000, lastModified: 'today' });
  expect(await store.read(URL_OF_LIST)).toEqual({
    bytes: Buffer.from('{}'),
    at: 2_000,
    lastModified: 'today',
  });
  expect(await readdir(join(folder, 'feeds'))).toHaveLength(1);
});

test('a list at another address is another list', async () => {
  await store.write(URL_OF_LIST, FEED);
  expect(await store.read(`${URL_OF_LIST}?a`)).toBeUndefined();
});

test('a file that was changed, cut short or put there by somebody is none', async () => {
  await store.write(URL_OF_LIST, FEED);
  const file = await fileIn();
  const content = await readFile(file, 'utf8');
  for (const other of [
    content.replace('{"a"', '{"b"'),
    content.slice(0, -3),
    content.replace('example.org', 'example.com'),
    content.replace('"version":1', '"version":2'),
    'nothing of ours',
    '',
  ]) {
    await writeFile(file, other);
    expect(await store.read(URL_OF_LIST), other).toBeUndefined();
  }
});

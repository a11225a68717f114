import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryDirectory } from '../../../test/arbitraries/index.ts';
import { makerWorld } from '../testing/host.ts';
import { spreadServices } from '../testing/spread-services.ts';
import type { ShardCell, ShardGroup, ShardManifest } from '../format/types.ts';
import { eachIndexWord } from '../../derive/search/split-words.ts';
import { WordCollector } from './collect-words.ts';
import { memoryWorld } from './file-writer.ts';
import { makeShards } from './make-shards.ts';
import { ShardMaker } from './shard-maker.ts';

const makeInMemory = memoryWorld(makerWorld).world;

const made = async (directory: Parameters<typeof makeShards>[0]) =>
  (await makeShards(directory, makerWorld)).files;
const read = (bytes: Uint8Array | undefined) => JSON.parse(new TextDecoder().decode(bytes)) as unknown;
const cellsIn = (files: ReadonlyMap<string, Uint8Array>) =>
  [...files].flatMap(([name, bytes]) => (name.startsWith('cells/') ? [read(bytes) as ShardCell] : []));

test('every service stands in a cell as it was, and no cell has more than a hundred', async () => {
  const directory = spreadServices(1_500);
  const cells = cellsIn(await made(directory));
  const found = new Map(cells.flatMap(({ services }) => services.map((service) => [service.id, service])));
  expect(found.size).toBe(1_500);
  for (const service of directory.services) expect(found.get(service.id)).toEqual(service);
  expect(Math.max(...cells.map(({ services }) => services.length))).toBeLessThanOrEqual(100);
  for (const cell of cells) expect(cell.organizations.map(({ id }) => id)).toEqual(['helpers']);
});

test('hundreds of services at one point are parted too', async () => {
  const directory = spreadServices(1_200);
  for (const service of directory.services)
    service.locations = [
      {
        id: 'x',
        visibility: 'public',
        position: { latitude: 1, longitude: 2, precision: 'building' },
      } as never,
    ];
  const counts = cellsIn(await made(directory)).map(({ services }) => services.length);
  expect(Math.max(...counts)).toBeLessThanOrEqual(100);
});

test('the manifest names every list, and the lists name every cell, each by the hash of what is in it', async () => {
  const files = await made(spreadServices(600));
  const manifest = read(files.get('manifest.json')) as ShardManifest;
  const names = new Set(['manifest.json']);
  for (const { key, hash, services } of manifest.groups) {
    const name = `groups/${key}-${hash}.json`;
    names.add(name);
    const { cells } = read(files.get(name)) as ShardGroup;
    expect(cells.reduce((sum, cell) => sum + cell.services, 0)).toBe(services);
    for (const cell of cells) names.add(`cells/${key}/${cell.key}-${cell.hash}.json`);
  }
  for (const name of files.keys()) if (!name.startsWith('words/')) expect(names).toContain(name);
  expect(manifest.words.map(({ language }) => language)).toEqual(['nb', 'en']);
  expect(manifest.directory.services).toEqual([]);
});

test('the order of the records changes no byte', async () => {
  const directory = spreadServices(400);
  const turned = { ...directory, services: [...directory.services].reverse() };
  expect([...(await made(turned))]).toEqual([...(await made(directory))]);
});

test('one changed record rewrites its cell, its list, the manifest, and a few pieces of words', async () => {
  const directory = spreadServices(1_500);
  const before = await made(directory);
  directory.services[700]!.summary = { nb: 'Noe helt annet.', en: 'Something else altogether.' };
  const after = await made(directory);
  const rewritten = [...after].filter(([name, bytes]) => {
    const old = before.get(name);
    return old === undefined || Buffer.compare(old, bytes) !== 0;
  });
  expect(rewritten.filter(([name]) => /^(?:cells|groups|manifest)/.test(name))).toHaveLength(3);
  expect(rewritten.length).toBeLessThanOrEqual(9);
});

test('words that were put aside a few cells at a time change no byte', async () => {
  for (const directory of [spreadServices(700), ...fc.sample(arbitraryDirectory, { numRuns: 8, seed: 5 })]) {
    const { world, files } = memoryWorld(makerWorld);
    const maker = new ShardMaker(directory, { ...world, mostWords: 300 });
    for (const one of directory.organizations) maker.addOrganization(one, JSON.stringify(one));
    for (const one of directory.services) maker.addService(one, JSON.stringify(one));
    await maker.finish();
    expect([...files]).toEqual([...(await made(directory))]);
  }
});

test('a text has the words that it has as a whole, whatever its pieces are', () => {
  const letters = fc.constantFrom(...'aÅßΣσ 學校タイ́ไทย-\u00a0\n´ѣйﬁ1');
  fc.assert(
    fc.property(fc.string({ unit: letters, maxLength: 30 }), (text) => {
      const collector = new WordCollector(1, makeInMemory);
      collector.startCell();
      // A line break stands before the texts of the next language.
      collector.add(makerWorld.encode(text.replaceAll('\n', ' ')));
      const expected = new Set<string>();
      eachIndexWord(text, (word) => expected.add(word));
      expect([...collector.words(0)].map(({ word }) => word)).toEqual([...expected].sort());
    }),
  );
});

test('any directory can be parted, and nothing of it is lost or doubled', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryDirectory, async (directory) => {
      const files = await made(directory);
      const ids = new Set(cellsIn(files).flatMap(({ services }) => services.map(({ id }) => id)));
      expect([...ids].sort()).toEqual([...new Set(directory.services.map(({ id }) => id))].sort());
    }),
    { numRuns: 25 },
  );
});

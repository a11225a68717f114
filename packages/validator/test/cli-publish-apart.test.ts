import { createPublicKey, verify } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import '../src/cli/publish/publish-command.ts';
import { makeTestWorld, type TestWorld } from '../src/cli/testing/test-world.ts';

let world: TestWorld;
beforeEach(async () => {
  world = await makeTestWorld();
  await world.run(['convert', '@/katalog', '--to', 'directory', '--output', '@/no.json']);
  const list = JSON.parse(await world.read('no.json')) as { name: unknown };
  const swedish = { ...list, id: 'sverige', country: 'SE', timeZone: 'Europe/Stockholm' };
  await world.write('se.json', JSON.stringify(swedish));
});
afterEach(() => world.remove());

const DAY = ['--today', '2026-06-15'];
/** Norwegian places do not lie in Sweden. */
const OFF = ['location', 'contact', 'organization'].flatMap((family) => ['--rule', `${family}/*=off`]);
const publish = (paths: readonly string[], ...words: string[]) =>
  world.run(['publish', ...paths, '--out', '@/ut', '--apart', ...OFF, ...DAY, ...words]);
const names = async (folder: string) => (await readdir(join(world.folder, folder))).sort();
const read = async (name: string) => JSON.parse(await world.read(name)) as Record<string, never>;

test('lists of two countries get a folder each, and the page is told how to name them', async () => {
  const { code, err } = await publish(['@/no.json', '@/se.json']);
  expect([code, err]).toEqual([0, expect.stringContaining('src="no/directory.json se/directory.json"')]);
  expect(await names('ut')).toEqual(['checksums.json', 'no', 'se']);
  expect(await names('ut/se')).toContain('list.nb.html.br');
  expect([
    (await read('ut/no/directory.json'))['country'],
    (await read('ut/se/directory.json'))['country'],
  ]).toEqual(['NO', 'SE']);
  expect(err).toMatch(/^no: .*public holidays? of NO/m);
  expect(err).toMatch(/^se: .*public holidays? of SE/m);
});

test('lists of one country are put together in its folder, and where they disagree is told', async () => {
  const other = await read('no.json');
  const services = other['services'] as unknown as { id: string; summary?: unknown }[];
  services[0]!.summary = { nb: 'Noe helt annet.', en: 'Something else.' };
  await world.write('to.json', JSON.stringify({ ...other, id: 'to', services: services.slice(0, 1) }));
  const { code, err } = await publish(
    ['@/no.json', '@/se.json', '@/to.json'],
    '--conflicts',
    '@/uenige.json',
  );
  expect(code).toBe(0);
  expect(await names('ut')).toEqual(['checksums.json', 'no', 'se']);
  expect(JSON.stringify(await read('uenige.json'))).toContain(services[0]!.id);
  expect(err).toContain('The directories disagree');
});

test('a list that is named no more is gone with its folder, and one list alone keeps its address', async () => {
  await publish(['@/no.json', '@/se.json']);
  const { code, err } = await publish(['@/se.json']);
  expect(code).toBe(0);
  expect(await names('ut')).toEqual(['checksums.json', 'se']);
  expect(err).toContain('src="se/directory.json"');
  // And back to one list without folders.
  const one = await world.run(['publish', '@/no.json', '--out', '@/ut', ...DAY]);
  expect(one.code).toBe(0);
  expect(await names('ut')).toContain('directory.json');
  expect(await names('ut')).not.toContain('se');
});

test('what is in nobody’s list of what was published is not replaced', async () => {
  await publish(['@/no.json', '@/se.json'], '--shards', 'always');
  await world.write('ut/no/notes.txt', 'mine');
  const { code, err } = await publish(['@/no.json', '@/se.json']);
  expect([code, err]).toEqual([2, expect.stringContaining('no/notes.txt')]);
  expect(await names('ut/no')).toContain('manifest.json');
});

test('each list is signed on its own, in one file or in many, and is published again', async () => {
  await world.run(['publish', '--make-key', '@/nokkel.pem']);
  const signed = ['--sign', '@/nokkel.pem', '--shards', 'always'];
  const { code, err } = await publish(['@/no.json', '@/se.json'], ...signed);
  expect([code, err]).toEqual([0, expect.stringContaining('src="no/manifest.json se/manifest.json"')]);
  const key = createPublicKey(await readFile(join(world.folder, 'nokkel.pem')));
  for (const name of ['checksums.json', 'no/checksums.json', 'no/manifest.json', 'se/manifest.json']) {
    const signature = Buffer.from(await world.read(`ut/${name}.sig`), 'base64');
    expect(verify(null, await readFile(join(world.folder, 'ut', name)), key, signature), name).toBe(true);
  }
  expect((await publish(['@/no.json', '@/se.json'], ...signed)).code).toBe(0);
});

test('what was taken out is told with the folder of its list', async () => {
  await world.change(
    'services/havn-dagsenter.yaml',
    'id: havn-dagsenter',
    'id: havn-dagsenter\ninternal: BARE FOR OSS',
  );
  const { code } = await publish(['@/katalog', '@/se.json'], '--removed', '@/tatt-ut.json');
  expect(code).toBe(0);
  const { removed } = await read('tatt-ut.json');
  expect(removed).toEqual([
    expect.objectContaining({ folder: 'no', recordId: 'havn-dagsenter', reason: 'internal' }),
  ]);
});

test('an error in one list keeps all from being published, and the version before stands', async () => {
  await publish(['@/no.json', '@/se.json']);
  await world.write('se.json', (await world.read('se.json')).replace('"kind"', '"no-such-field":1,"kind"'));
  const { code, err } = await publish(['@/no.json', '@/se.json']);
  expect([code, err]).toEqual([1, expect.stringContaining('“@/se.json” was not published')]);
  expect(await names('ut/se')).toContain('directory.json');
});

test('without the option such lists are refused with how to go on', async () => {
  const { code, err } = await world.run([
    'publish',
    '@/no.json',
    '@/se.json',
    '--out',
    '@/ut',
    ...OFF,
    ...DAY,
  ]);
  expect([code, err]).toEqual([2, expect.stringContaining('With --apart each gets a folder of its own')]);
});

test('a place that one list holds back and another tells is not published, whichever is named first', async () => {
  const list = await read('no.json');
  const [service] = list['services'] as unknown as { id: string; locations: object[] }[];
  const held = {
    ...service,
    openingHours: undefined,
    locations: [{ id: 'hus', visibility: 'confidential' }],
  };
  const told = {
    ...service,
    locations: [
      { id: 'hus', visibility: 'public', address: { street: 'Prøvegata 5', locality: 'Vestbyen' } },
    ],
  };
  await world.write('held.json', JSON.stringify({ ...list, services: [held] }));
  await world.write('told.json', JSON.stringify({ ...list, id: 'to', license: 'CC0-1.0', services: [told] }));
  const off = ['--rule', 'safety/*=off', '--rule', 'condition/*=off', '--rule', 'service/*=off'];
  for (const paths of [
    ['@/held.json', '@/told.json'],
    ['@/told.json', '@/held.json'],
  ]) {
    const { code, err } = await publish(paths, ...off);
    expect([code, err]).toEqual([
      1,
      expect.stringContaining(
        `“@/held.json” holds back where “${service!.id}” is, and “@/told.json” tells it`,
      ),
    ]);
    await expect(names('ut')).rejects.toThrow();
  }
  const nb = await publish(['@/held.json', '@/told.json'], ...off, '--lang', 'nb');
  expect(nb.err).toContain('holder tilbake hvor');
});

import { chmod, mkdir, readFile, readdir, stat, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { makeTestWorld, type TestWorld } from '../src/cli/testing/test-world.ts';

let world: TestWorld;
beforeEach(async () => (world = await makeTestWorld()));
afterEach(() => world.remove());

const DAY = ['--today', '2026-06-15'];
const convert = (...words: string[]) => world.run(['convert', '@/katalog', ...DAY, ...words]);
/** Another day of the same list: what is written then differs from what was written before. */
const anotherDay = () => world.change('services/havn-dagsenter.yaml', 'Mat, dusj', 'Suppe, dusj');

const RESULTS: [string, string[], string][] = [
  ['a directory as JSON', ['--to', 'directory'], 'r.json'],
  ['a directory as YAML', ['--to', 'directory'], 'r.yaml'],
  ['NDJSON', ['--to', 'ndjson'], 'r.ndjson'],
  ['HSDS', ['--to', 'hsds'], 'r.json'],
  ['HSDS by organisation', ['--to', 'hsds', '--shape', 'organizations'], 'r.json'],
  ['HSDS as tables', ['--to', 'hsds', '--shape', 'tables'], 'r.zip'],
  ['schema.org', ['--to', 'schema-org'], 'r.jsonld'],
  ['GeoJSON', ['--to', 'geojson'], 'r.geojson'],
  ['OpenStreetMap', ['--to', 'osm'], 'r.json'],
  ['CSV', ['--to', 'csv'], 'r.csv'],
  ['CSV by sheet', ['--to', 'csv', '--shape', 'full'], 'r.zip'],
  ['XLSX', ['--to', 'xlsx'], 'r.xlsx'],
  ['ODS', ['--to', 'ods'], 'r.ods'],
];

describe.each(RESULTS)('a result of convert: %s', (_, words, name) => {
  test('takes the place of one of before, in the other language too', async () => {
    expect((await convert(...words, '--output', `@/${name}`)).code).toBe(0);
    const before = await readFile(join(world.folder, name));
    await anotherDay();
    expect((await convert(...words, '--output', `@/${name}`, '--lang', 'en')).code).toBe(0);
    expect(before.equals(await readFile(join(world.folder, name)))).toBe(false);
  });

  test('does not take the place of what is none', async () => {
    const notes = 'Husk: ring Havn før fredag\n';
    await world.write(name, notes);
    const { code, out, err } = await convert(...words, '--output', `@/${name}`);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(`“@/${name}” holds something else than this command writes there`);
    expect(err).toContain('Give --output another name, or delete that file first.');
    expect(await world.read(name)).toBe(notes);
    expect((await readdir(world.folder)).filter((one) => one.endsWith('.tmp'))).toEqual([]);
  });

  test('fills a file in which nothing stands', async () => {
    await world.write(name, '');
    expect((await convert(...words, '--output', `@/${name}`)).code).toBe(0);
  });
});

describe('a result is not written over', () => {
  test('the directory of somebody else, which is told by its id', async () => {
    const other = `${JSON.stringify({ kind: 'service-directory', id: 'annen', services: [] }, null, 2)}\n`;
    for (const words of [
      ['convert', '@/katalog', '--to', 'directory'],
      ['migrate', '@/katalog', '--to', '1.1'],
    ]) {
      await world.write('annen.json', other);
      const { code, err } = await world.run([...words, '--output', '@/annen.json', '--lang', 'nb']);
      expect(code).toBe(2);
      expect(err).toBe(
        '«@/annen.json» inneholder en annen katalog (id «annen») enn den som skal skrives («vestbyen»), så den blir ikke rørt. Gi --output et annet navn, eller slett den filen først.\n',
      );
      expect(await world.read('annen.json')).toBe(other);
    }
  });

  test.each([
    ['r.yaml', (text: string) => `# Ring før fredag\n${text}`],
    ['r.json', (text: string) => JSON.stringify(JSON.parse(text))],
  ])('a draft that somebody went on with: %s', async (name, goOn) => {
    await convert('--to', 'directory', '--output', `@/${name}`);
    const draft = goOn(await world.read(name));
    await world.write(name, draft);
    const { code, err } = await convert('--to', 'directory', '--output', `@/${name}`);
    expect([code, err]).toEqual([2, expect.stringContaining('or somebody has changed it since')]);
    expect(await world.read(name)).toBe(draft);
  });

  test.each([
    ['xlsx', 'docProps/app.xml'],
    ['ods', 'meta.xml'],
  ])('a workbook that a program has saved: %s', async (to, part) => {
    await convert('--to', to, '--output', `@/r.${to}`);
    const parts = unzipSync(await readFile(join(world.folder, `r.${to}`)));
    await world.write(`r.${to}`, zipSync({ ...parts, [part]: strToU8('<a/>') }));
    expect((await convert('--to', to, '--output', `@/r.${to}`)).code).toBe(2);
  });

  test.each([
    ['hsds', 'tables', 'services.csv', 'Navn;Telefon\nHavn;55 00 00 01\n'],
    ['hsds', 'tables', 'datapackage.json', '{"name":"mine tall"}\n'],
    ['csv', 'full', 'Tjenester.csv', 'Navn;Telefon\nHavn;55 00 00 01\n'],
  ])('tables of %s that are no result (%s, %s)', async (to, shape, file, text) => {
    await mkdir(join(world.folder, 'tabeller'));
    await world.write(`tabeller/${file}`, text);
    const { code, err } = await convert('--to', to, '--shape', shape, '--output', '@/tabeller');
    expect([code, err]).toEqual([2, expect.stringContaining(`“@/tabeller/${file}” holds something else`)]);
    expect(await readdir(join(world.folder, 'tabeller'))).toEqual([file]);
    expect(await world.read(`tabeller/${file}`)).toBe(text);
  });

  test('a file that is too large to be looked into', async () => {
    await world.write('stor.json', 'x');
    // No byte of it takes room on the disk.
    await truncate(join(world.folder, 'stor.json'), 3 * 1024 ** 3);
    const { code } = await convert('--to', 'directory', '--output', '@/stor.json');
    expect(code).toBe(2);
    expect((await stat(join(world.folder, 'stor.json'))).size).toBe(3 * 1024 ** 3);
  });

  test.each(['r.json', 'r.xlsx'])('a result of before that is write protected: %s', async (name) => {
    const to = name.endsWith('json') ? 'directory' : 'xlsx';
    await convert('--to', to, '--output', `@/${name}`);
    const before = await readFile(join(world.folder, name));
    await chmod(join(world.folder, name), 0o444);
    await anotherDay();
    const { code, err } = await convert('--to', to, '--output', `@/${name}`);
    expect([code, err]).toEqual([2, `“@/${name}” could not be written: you may not write there.\n`]);
    expect(before.equals(await readFile(join(world.folder, name)))).toBe(true);
  });

  test('but over tables of before it is', async () => {
    for (const words of [
      ['--to', 'hsds', '--shape', 'tables', '--output', '@/hsds'],
      ['--to', 'csv', '--shape', 'full', '--output', '@/csv'],
    ]) {
      expect((await convert(...words)).code).toBe(0);
      await anotherDay().catch(() => undefined);
      expect((await convert(...words)).code).toBe(0);
    }
  });
});

import { readdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { makeTestWorld, type TestWorld } from '../src/cli/testing/test-world.ts';

let world: TestWorld;
beforeEach(async () => (world = await makeTestWorld()));
afterEach(() => world.remove());

const OTHER = '{"kind":"service-directory","id":"annen","languages":["nb"],"services":[{"id":"a"}]}\n';
const DAY = ['--today', '2026-06-15'];

describe('a file of somebody is not lost to what is written', () => {
  test.each([
    ['check', ['check', '@/katalog', '--output', '@/annen.json']],
    ['check, in another form', ['check', '@/katalog', '--format', 'json', '--output', '@/annen.json']],
    ['a mending', ['check', '@/katalog', '--fix', '--output', '@/annen.json']],
    ['a dry run', ['check', '@/katalog', '--fix', '--dry-run', '--output', '@/annen.json']],
    ['review', ['review', '@/katalog', '--output', '@/annen.json']],
    ['rules', ['rules', '--output', '@/annen.json']],
    ['what is known of links', ['check', '@/katalog', '--network', '--cache', '@/annen.json']],
    ['losses', ['convert', '@/katalog', '--to', 'hsds', '--output', '@/ut.json', '--losses', '@/annen.json']],
    ['what was taken out', ['publish', '@/katalog', '--out', '@/ut', '--removed', '@/annen.json']],
    ['where lists disagree', ['publish', '@/katalog', '--out', '@/ut', '--conflicts', '@/annen.json']],
    ['a template', ['template', '--to', 'csv', '--output', '@/annen.json']],
  ])('by %s', async (_, words) => {
    await world.write('annen.json', OTHER);
    await world.change('services/havn-dagsenter.yaml', 'Mat, dusj', 'Mat,  dusj');
    const record = await world.read('katalog/services/havn-dagsenter.yaml');
    const { code, out, err } = await world.run(words);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('“@/annen.json” holds what this command has not written');
    expect(err).toContain('delete that file first.');
    expect(await world.read('annen.json')).toBe(OTHER);
    // Nothing else was done before that was known either.
    expect(await world.read('katalog/services/havn-dagsenter.yaml')).toBe(record);
  });

  test('is said in Bokmål too', async () => {
    await world.write('annen.json', OTHER);
    const { err } = await world.run(['check', '@/katalog', '--output', '@/annen.json', '--lang', 'nb']);
    expect(err).toBe(
      '«@/annen.json» inneholder noe som denne kommandoen ikke har skrevet, så den blir ikke rørt. Gi --output et annet navn, eller slett den filen først.\n',
    );
  });

  test('by a report on a link to it, or to a record of the folder that is checked', async () => {
    await world.write('annen.json', OTHER);
    await symlink(join(world.folder, 'annen.json'), join(world.folder, 'lenke.json'));
    expect((await world.check('--output', '@/lenke.json')).code).toBe(2);
    expect((await world.check('--output', '@/katalog/services/havn-dagsenter.yaml')).code).toBe(2);
    expect(await world.read('annen.json')).toBe(OTHER);
  });

  test.each(['katalog/directory.yaml', 'katalog/services/havn-dagsenter.yaml'])(
    'by the result of a folder in which it stands: %s',
    async (name) => {
      const before = await world.read(name);
      for (const words of [
        ['convert', '@/katalog', '--to', 'directory'],
        ['migrate', '@/katalog', '--to', '1.1'],
      ]) {
        const { code, err } = await world.run([...words, '--output', `@/${name}`]);
        expect(code).toBe(2);
        expect(err).toContain('which is what is read');
      }
      expect(await world.read(name)).toBe(before);
    },
  );
});

test.each([
  ['convert', ['convert', '@/katalog', '--to', 'hsds', '--output', '@/r.json', '--losses', '@/./r.json']],
  [
    'migrate',
    ['migrate', '@/katalog', '--to', '1.1', '--output', '@/r.json', '--losses', '@/katalog/../r.json'],
  ],
  [
    'publish',
    ['publish', '@/katalog', '--out', '@/ut', '--removed', '@/r.json', '--conflicts', '@/./r.json'],
  ],
])('two results in one file are refused, however its name is written: %s', async (_, words) => {
  const { code, err } = await world.run(words);
  expect(code).toBe(2);
  expect(err).toMatch(
    /would both be written to “@\/.*r\.json”\. Give --(?:losses|conflicts) another name\.\n$/,
  );
  expect((await readdir(world.folder)).sort()).toEqual(['katalog']);
});

describe('what the same command wrote before is written anew', () => {
  test.each([
    ['a report', ['check', '@/katalog', ...DAY, '--output', '@/r']],
    ['a review', ['review', '@/katalog', ...DAY, '--output', '@/r']],
    ['losses', ['convert', '@/katalog', '--to', 'hsds', '--output', '@/r.json', '--losses', '@/r']],
    ['what was taken out', ['publish', '@/katalog', '--out', '@/ut', ...DAY, '--removed', '@/r']],
    ['where lists disagree', ['publish', '@/katalog', '--out', '@/ut', ...DAY, '--conflicts', '@/r']],
    ['an empty template', ['template', '--to', 'xlsx', '--output', '@/r']],
    [
      'a result beside the files of the folder',
      ['convert', '@/katalog', '--to', 'geojson', '--output', '@/katalog/r'],
    ],
  ])('%s', async (_, words) => {
    expect((await world.run(words)).code).toBe(0);
    expect((await world.run(words)).code).toBe(0);
  });

  test('a template in the other language', async () => {
    await world.run(['template', '--lang', 'nb', '--output', '@/liste.ods']);
    expect((await world.run(['template', '--lang', 'en', '--output', '@/liste.ods'])).code).toBe(0);
  });
});

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readWorkbook } from '@service-directory/convert/spreadsheet';
import { memoryOutput, makeTestWorld, type TestWorld } from '../src/cli/testing/test-world.ts';

let world: TestWorld;
beforeAll(async () => (world = await makeTestWorld()));
afterAll(() => world.remove());

const template = (...words: string[]) => world.run(['template', ...words]);
const sheetsOf = async (name: string) => {
  const { workbook, problems } = readWorkbook(await readFile(join(world.folder, name)), { name });
  expect(problems).toEqual([]);
  return workbook?.sheets ?? [];
};

describe.each([
  ['nb', 'Navn', 'Skrevet til'],
  ['en', 'Name', 'Written to'],
])('in %s', (lang, heading, written) => {
  test.each(['xlsx', 'ods', 'csv'])(
    '%s has headings, and an example that is not read as a service',
    async (to) => {
      const name = `mal-${lang}.${to}`;
      const { code, out, err } = await template('--to', to, '--lang', lang, '--output', `@/${name}`);
      expect([code, out]).toEqual([0, '']);
      expect(err).toContain(written);
      const [services] = await sheetsOf(name);
      const texts = services!.rows.flatMap(({ cells }) =>
        cells.map(({ value }) => (value.kind === 'text' ? value.text : '')),
      );
      expect(texts).toContain(heading);
      expect(services!.rows.length).toBeGreaterThan(1);
      const read = await world.run(['convert', `@/${name}`, '--to', 'directory']);
      expect((JSON.parse(read.out) as { services: unknown[] }).services).toEqual([]);
    },
  );
});

test('CSV goes to standard output, and the format may be that of the ending', async () => {
  const { code, out } = await template('--to', 'csv', '--lang', 'nb');
  expect(code).toBe(0);
  expect(out).toContain(';Navn;');
  expect((await template('--output', '@/liste.ods')).code).toBe(0);
  expect((await readFile(join(world.folder, 'liste.ods'))).subarray(0, 2).toString()).toBe('PK');
});

test('the same words give the same bytes', async () => {
  await template('--to', 'xlsx', '--output', '@/en.xlsx');
  await template('--to', 'xlsx', '--output', '@/to.xlsx');
  const [one, two] = await Promise.all(
    ['en.xlsx', 'to.xlsx'].map((name) => readFile(join(world.folder, name))),
  );
  expect(one!.equals(two!)).toBe(true);
});

describe('what cannot be done exits with 2 and says how to go on', () => {
  test.each([
    [[], 'For which program? Add --to xlsx, --to ods or --to csv.'],
    [['--to', 'hsds'], '“hsds” is no value of --to: write xlsx, ods or csv.'],
    [['liste.xlsx', '--to', 'xlsx'], 'The command “template” takes no file.'],
    [['--output', '@/liste.json'], 'For which program?'],
    [['--to', 'csv', '--output', '@/ingen/liste.csv'], 'could not be written: the folder does not exist.'],
  ])('template %j', async (words, sentence) => {
    const { code, out, err } = await template(...words);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(sentence);
  });

  test('bytes for a terminal', async () => {
    const stdout = memoryOutput(true);
    const { code, err } = await world.run(['template', '--to', 'ods', '--lang', 'nb'], { stdout });
    expect([code, stdout.text()]).toEqual([2, '']);
    expect(err).toContain('--output katalog.ods');
  });
});

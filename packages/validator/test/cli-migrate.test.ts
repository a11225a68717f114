import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeTestWorld, type TestWorld } from '../src/cli/testing/test-world.ts';

let world: TestWorld;
beforeAll(async () => {
  world = await makeTestWorld();
  await world.change('services/havn-dagsenter.yaml', 'needs:', 'seeAlso: [helsebussen-runde]\nneeds:');
});
afterAll(() => world.remove());

const migrate = (...words: string[]) => world.run(['migrate', ...words]);
const versionOf = (text: string) => (JSON.parse(text) as { schemaVersion: string }).schemaVersion;

test('a source folder becomes one document of the version asked for', async () => {
  const { code, out, err } = await migrate('@/katalog', '--to', '1.1');
  expect(code).toBe(0);
  expect(versionOf(out)).toBe('1.1');
  expect(err).toMatch(/^“@\/katalog” (?:in version 1\.1|is in version 1\.1 already)\.\n$/);
});

test('what an older version cannot say is told with its place, and written as JSON', async () => {
  await migrate('@/katalog', '--to', '1.1', '--output', '@/ny.json');
  const { code, err } = await migrate(
    '@/ny.json',
    '--to',
    '1.0',
    '--output',
    '@/gammel.json',
    '--losses',
    '@/tap.json',
  );
  expect(code).toBe(0);
  expect(versionOf(await world.read('gammel.json'))).toBe('1.0');
  expect(err).toContain('What 1.0 cannot say (1 place):');
  expect(err).toMatch(/^ {2}\/services\/\d\/seeAlso: /m);
  expect(err).toContain('Written to “@/gammel.json”.');
  const { losses } = JSON.parse(await world.read('tap.json')) as { losses: { path: string }[] };
  expect(losses.map(({ path }) => path)).toEqual([expect.stringMatching(/^\/services\/\d\/seeAlso$/)]);
  expect((await migrate('@/ny.json', '--to', '1.0', '--quiet')).err).toBe('');
});

describe('what cannot be done exits with 2 and says how to go on', () => {
  test.each([
    [[], 'en', 'What should be migrated? Give a file and the version'],
    [['@/katalog'], 'en', 'To which version? Add --to 1.0 or 1.1.'],
    [['@/katalog', '--to', '2.0'], 'nb', '«2.0» er ingen verdi for --to: skriv 1.0 eller 1.1.'],
    [['@/katalog', '@/ny', '--to', '1.1'], 'en', 'takes one file or folder at a time'],
    [
      ['@/rar.json', '--to', '1.0'],
      'nb',
      'sier at den er i versjon «3.7», som ikke er kjent her: kjent er 1.0 og 1.1.',
    ],
    [
      ['@/annet.json', '--to', '1.0'],
      'en',
      'is no whole directory: a document with “kind: service-directory” is needed.',
    ],
  ])('migrate %j in %s', async (words, lang, sentence) => {
    await world.write('rar.json', '{"kind":"service-directory","schemaVersion":"3.7"}');
    await world.write('annet.json', '{"type":"FeatureCollection"}');
    const { code, out, err } = await migrate(...words, '--lang', lang);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(sentence);
  });
});

test('a document that breaks off is not migrated', async () => {
  await world.write('kuttet.json', '{"kind":"service-directory","schemaVersion":"1.0","services":[');
  const { code, out, err } = await migrate('@/kuttet.json', '--to', '1.1');
  expect([code, out]).toEqual([1, '']);
  expect(err).toContain('parts of it cannot be read');
});

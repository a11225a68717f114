import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeTestWorld, type TestWorld } from '../src/cli/testing/test-world.ts';
import { unexplained } from '../src/cli/testing/unexplained.ts';

/** The directory of the demonstration: real records, of which a converter has not been told. */
const NORWAY = fileURLToPath(new URL('../../../apps/demo/directory', import.meta.url));
const TODAY = ['--today', '2026-11-25'];

let world: TestWorld;
let before: Record<string, unknown>;
beforeAll(async () => {
  world = await makeTestWorld();
  await world.run(['convert', NORWAY, '--to', 'directory', '--output', '@/norge.json']);
  before = JSON.parse(await world.read('norge.json')) as Record<string, unknown>;
});
afterAll(() => world.remove());

interface Told {
  step: string;
  path: string;
  reason: string;
  message: string;
}

async function convert(from: string, to: string, output: string, words: readonly string[]): Promise<Told[]> {
  const run = await world.run([
    'convert',
    from,
    '--to',
    to,
    '--output',
    output,
    '--losses',
    '@/tap.json',
    ...TODAY,
    ...words,
  ]);
  expect({ ...run, err: '' }).toEqual({ code: 0, out: '', err: '' });
  return (JSON.parse(await world.read('tap.json')) as { losses: Told[] }).losses;
}

test.each([
  ['ndjson', '@/norge.ndjson', []],
  ['hsds', '@/norge-hsds.json', []],
  ['hsds', '@/norge-organizations.json', ['--shape', 'organizations']],
  ['hsds', '@/norge-tables.zip', ['--shape', 'tables']],
  ['schema-org', '@/norge.jsonld', []],
  ['geojson', '@/norge.geojson', []],
  ['osm', '@/norge-osm.json', []],
  ['xlsx', '@/norge.xlsx', []],
  ['ods', '@/norge.ods', []],
  ['csv', '@/norge-csv', ['--shape', 'full']],
] as const)(
  'the Norwegian directory comes back from %s (%s) as it was, but for what is told',
  async (to, file, words) => {
    const out = await convert('@/norge.json', to, file, words);
    const back = await convert(file, 'directory', '@/tilbake.json', []);
    const after: unknown = JSON.parse(await world.read('tilbake.json'));
    const lost = new Set(out.map(({ path }) => path));
    expect(unexplained(before, after, lost)).toEqual([]);
    // What we wrote is read whole.
    expect(back).toEqual([]);
    for (const { reason, message } of out) expect(message, reason).not.toBe('could not be taken over');
  },
);

/**
 * A row a service has a column for each channel of contact and names organisations and sources in words: ids are made
 * anew, and lists that refer to them or that stand in columns come back in another order.
 */
const IN_ANOTHER_ORDER =
  /^\/organizations\/|\/(?:organizationIds|sourceIds|supports)\/\d+$|\/contacts\/\d+\/(?:channel|value)$/;

test.each([
  ['xlsx', '@/norge-liste.xlsx', ['--shape', 'simple', '--lang', 'en']],
  ['csv', '@/norge.csv', []],
] as const)(
  'the services of the Norwegian directory come back from a list (%s, %s), but for what is told',
  async (to, file, words) => {
    const out = await convert('@/norge.json', to, file, words);
    await convert(file, 'directory', '@/tilbake.json', []);
    const after = JSON.parse(await world.read('tilbake.json')) as Record<string, unknown>;
    const lost = new Set(out.map(({ path }) => path));
    const left = unexplained(before, after, lost).filter((path) => !IN_ANOTHER_ORDER.test(path));
    expect(left).toEqual([]);
    const namesOf = ({ services }: Record<string, unknown>) =>
      (services as { name: unknown }[]).map(({ name }) => name);
    expect(namesOf(after)).toEqual(namesOf(before));
  },
);

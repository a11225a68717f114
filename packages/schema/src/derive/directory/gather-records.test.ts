import { expect, test } from 'vitest';
import { makeDirectory, makeService } from '../../../test/fixtures/make.ts';
import { mergeDirectories } from './merge-directories.ts';

const abc = { identifiers: [{ scheme: 'hsds', value: 'abc' }] };
const secret = { locations: [{ id: 'huset', visibility: 'confidential' as const }] };
const open = {
  locations: [
    { id: 'huset', visibility: 'public' as const, address: { street: 'Prøvegata 5', locality: 'Oslo' } },
  ],
};
const list = (id: string, ...services: ReturnType<typeof makeService>[]) => makeDirectory(services, { id });

/** Every order of some things. */
const ordersOf = <T>(items: readonly T[]): T[][] =>
  items.length < 2
    ? [[...items]]
    : items.flatMap((item, at) =>
        ordersOf(items.filter((_, index) => index !== at)).map((rest): T[] => [item, ...rest]),
      );

const known = list('known', makeService('hus', { name: 'Hus', ...abc, ...secret }));
const nameless = list('nameless', makeService('hus', { name: 'Hus', ...secret }));
const renamed = list('renamed', makeService('krise', { name: 'Krise', ...abc, ...open }));
const bridge = list('bridge', makeService('hus', { name: 'Hus', ...abc }));

test.each([
  ['a list between them lacks the identifier', [known, nameless, renamed]],
  ['one alone has both its identifier and its name', [nameless, renamed, bridge]],
])('a service is one, and its place secret, in whichever order the lists come: %s', (_, lists) => {
  for (const order of ordersOf(lists)) {
    const merged = mergeDirectories(order);
    expect(merged.services).toHaveLength(1);
    expect(JSON.stringify(merged.services)).not.toContain('Prøvegata');
    expect(merged.holders.get(merged.services[0]!.id)).toEqual(
      order.map(({ id }) => expect.objectContaining({ id })),
    );
  }
});

test('two records of one list stay two, also when another list knows both by one record', () => {
  const both = list(
    'both',
    makeService('hus', { name: 'Hus' }),
    makeService('krise', { name: 'Krise', ...abc }),
  );
  expect(mergeDirectories([both, bridge]).services).toHaveLength(2);
  expect(mergeDirectories([bridge, both]).services).toHaveLength(2);
});

test('records that are joined late leave the others where they were, and references follow', () => {
  const first = list('first', makeService('hus', { name: 'Hus' }), makeService('mat'));
  const second = list(
    'second',
    makeService('krise', { name: 'Krise', ...abc }),
    makeService('seng', { name: 'Seng', replacedBy: 'krise' }),
  );
  const merged = mergeDirectories([first, second, bridge]);
  expect(merged.services.map(({ id }) => id)).toEqual(['hus', 'mat', 'seng']);
  expect(merged.services[2]?.replacedBy).toBe('hus');
});

test('a service keeps the id under which it was seen, when another of that id comes before it', () => {
  const ids = [new Map<string, string>(), new Map<string, string>()];
  const [early, late] = [list('early'), list('late', makeService('kafe', { name: 'Kafé i Las Palmas' }))];
  expect(mergeDirectories([early, late], ids).services.map(({ id }) => id)).toEqual(['kafe']);
  const grown = list('early', makeService('kafe', { name: 'Kafé i Oslo' }), makeService('mat'));
  const merged = mergeDirectories([grown, late], ids);
  expect(merged.services.map(({ id, name }) => [id, name])).toEqual([
    ['early-kafe', 'Kafé i Oslo'],
    ['mat', expect.anything()],
    ['kafe', 'Kafé i Las Palmas'],
  ]);
  expect(ids.map((of) => Object.fromEntries(of))).toEqual([
    { kafe: 'early-kafe', mat: 'mat' },
    { kafe: 'kafe' },
  ]);
  // And stays there, whatever else comes or goes.
  expect(mergeDirectories([late, grown], ids.reverse()).services.map(({ id }) => id)).toEqual([
    'kafe',
    'early-kafe',
    'mat',
  ]);
});

test('a service that turns out to be one of another list keeps the id under which it was seen', () => {
  const ids = [new Map<string, string>(), new Map<string, string>()];
  const late = list('late', makeService('krise', { name: 'Krise', ...abc }));
  mergeDirectories([list('early'), late], ids);
  const merged = mergeDirectories([list('early', makeService('hus', { name: 'Hus', ...abc })), late], ids);
  expect(merged.services.map(({ id }) => id)).toEqual(['krise']);
  expect(merged.holders.get('krise')?.map(({ id }) => id)).toEqual(['early', 'late']);
});

test('what is no longer one, or never was, does not stand twice under the id that it had', () => {
  const nameless = list('nameless', makeService('hus', { name: 'Hus' }));
  const renamed = list('renamed', makeService('krise', { name: 'Krise', ...abc }));
  const ids = [nameless, renamed, bridge].map(() => new Map<string, string>());
  expect(mergeDirectories([nameless, renamed, bridge], ids).services.map(({ id }) => id)).toEqual(['hus']);
  // The list that knew them to be one has gone.
  expect(mergeDirectories([nameless, renamed], ids).services.map(({ id }) => id)).toEqual(['hus', 'krise']);
  const twice = list('twice', makeService('mat', { name: 'Mat' }), makeService('mat', { name: 'Mer mat' }));
  const own = [new Map<string, string>()];
  for (let time = 0; time < 2; time++)
    expect(mergeDirectories([twice], own).services.map(({ id }) => id)).toEqual(['mat', 'twice-mat']);
});

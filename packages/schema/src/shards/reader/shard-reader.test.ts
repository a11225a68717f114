import { describe, expect, test } from 'vitest';
import { queryServices } from '../../derive/search/query-services.ts';
import type { Query } from '../../derive/search/query.ts';
import type { ShardManifest } from '../format/types.ts';
import { Host } from '../testing/host.ts';
import { spreadServices } from '../testing/spread-services.ts';
import { makeShards } from '../make/make-shards.ts';
import { makerWorld } from '../testing/host.ts';

const AT = Date.parse('2026-11-27T12:00:00+01:00');
const TRONDHEIM = { latitude: 63.43, longitude: 10.4 };
const COUNT = 2_000;
const directory = spreadServices(COUNT);
const { files } = await makeShards(directory, makerWorld);
const host = () => new Host(new Map(files));
const signal = () => new AbortController().signal;
const search = (query: Query, more: object = {}) => ({ query, at: AT, lang: 'nb', ...more });
const idsOf = (query: Query, services = directory.services) =>
  queryServices(query, { ...directory, services }, { at: AT }).results.map(({ service }) => service.id);

test('near a place: few files, and the nearest of the whole directory are among what came', async () => {
  const site = host();
  const reader = site.reader();
  const query: Query = { near: TRONDHEIM, sort: 'nearest' };
  const answer = await reader.find(search(query), signal());
  expect(answer.failures).toEqual([]);
  expect(answer.hasMore).toBe(true);
  expect(site.asked.length).toBeLessThanOrEqual(7);
  // What has no point of its own lies in no square.
  const nearest = (services = directory.services) =>
    queryServices(query, { ...directory, services }, { at: AT })
      .results.filter(({ distanceMetres }) => distanceMetres !== undefined)
      .slice(0, 5)
      .map(({ service }) => service.id);
  expect(nearest(reader.directory().services)).toEqual(nearest());
});

test('near a place with a radius, a need and open now: all that the whole directory has, and no file twice', async () => {
  const site = host();
  const reader = site.reader();
  const query: Query = {
    near: TRONDHEIM,
    withinMetres: 9_000,
    needs: ['sexual-health-testing'],
    openNow: true,
    sort: 'nearest',
  };
  const answer = await reader.find(search(query, { mostCells: 100 }), signal());
  expect(idsOf(query).length).toBeGreaterThan(5);
  expect(answer.fitting).toBeGreaterThan(5);
  expect(new Set(site.asked).size).toBe(site.asked.length);
  const again = site.asked.length;
  await reader.find(search(query, { mostCells: 100 }), signal());
  expect(site.asked.length).toBe(again);
});

test('across the date line the nearest are found', async () => {
  const reader = host().reader();
  const query: Query = { near: { latitude: -18.14, longitude: -179.9 }, sort: 'nearest' };
  await reader.find(search(query), signal());
  expect(idsOf(query, reader.directory().services).slice(0, 5)).toEqual(idsOf(query).slice(0, 5));
});

test('without a place or a word: what helps the whole country, and that the rest is left out is told', async () => {
  const site = host();
  const reader = site.reader();
  const answer = await reader.find(search({ needs: ['crisis-line'] }), signal());
  expect(answer.leavesPlacesOut).toBe(true);
  expect(answer.fitting).toBeGreaterThan(0);
  expect(site.asked.every((name) => /^(?:groups|cells)\/NO/.test(name))).toBe(true);
});

test('a country with thousands of numbers to call has several lists, and a word of one of them needs one', async () => {
  const { services, ...head } = spreadServices(4_000);
  const many = services.filter(({ locations = [] }) => locations.length === 0);
  const numbers = Array.from({ length: 9_000 }, (_, index) => ({
    ...many[index % many.length]!,
    id: `number-${index}`,
    summary: { nb: `Granheim${index} svarer.`, en: `Sprucewick${index} answers.` },
  }));
  const site = await Host.of({ ...head, services: numbers });
  const { groups } = site.read('manifest.json') as ShardManifest;
  expect(groups.length).toBeGreaterThan(2);
  const reader = site.reader();
  await reader.find(search({ text: 'granheim4321' }), signal());
  expect(reader.directory().services.map(({ id }) => id)).toContain('number-4321');
  expect(site.asked.filter((name) => name.startsWith('groups/'))).toHaveLength(1);
  // Without a word, list after list is asked for, as far as anybody wants to read.
  const open = site.reader();
  const seen = new Set<string>();
  let hasMore = true;
  for (let cells = 6; hasMore && cells < 600; cells += 6) {
    ({ hasMore } = await open.find(
      search({ needs: ['crisis-line'] }, { mostCells: cells, leastCells: cells }),
      signal(),
    ));
    for (const { id, needs } of open.directory().services) if (needs.includes('crisis-line')) seen.add(id);
  }
  expect(hasMore).toBe(false);
  expect(seen.size).toBe(numbers.filter(({ needs }) => needs.includes('crisis-line')).length);
});

describe('words', () => {
  test.each([
    ['a word that few have', 'kvistaheim77'],
    ['a name', 'hjelp nummer 1234'],
    ['a beginning', 'kvistaheim33'],
    ['capitals and accents', 'KVÍSTAHEIM12'],
    ['a town', 'kvistaheim15 trondheim'],
    ['a town of several words', 'mo i rana kvistaheim9'],
    ['who runs it', 'kvisthjelpen kvistaheim450'],
  ])('%s: what the whole directory finds first', async (_, text) => {
    const reader = host().reader();
    const answer = await reader.find(search({ text }, { mostCells: 40 }), signal());
    const all = idsOf({ text });
    expect(all.length).toBeGreaterThan(0);
    expect(answer.fitting).toBeGreaterThan(0);
    const found = idsOf({ text }, reader.directory().services);
    for (const id of found) expect(all).toContain(id);
    if (!answer.hasMore) expect(found.sort()).toEqual(all.sort());
  });

  test('of every record the own words find it', async () => {
    const reader = host().reader();
    for (let index = 0; index < COUNT; index += 97) {
      const text = `nummer ${index} kvistaheim${index % 500}`;
      await reader.find(search({ text }, { mostCells: 30 }), signal());
      expect(idsOf({ text }, reader.directory().services)).toContain(`service-${index}`);
    }
  });

  test('in another language than the reader’s are found by the source language', async () => {
    const reader = host().reader();
    const answer = await reader.find({ ...search({ text: 'kvistaheim77' }), lang: 'ar' }, signal());
    expect(answer.fitting).toBeGreaterThan(0);
  });

  test('for codes in the reader’s language find what has the code and no such word', async () => {
    const terms = [{ list: 'needs' as const, code: 'legal-advice', phrases: ['jurist'] }];
    const reader = host().reader();
    const answer = await reader.find(search({ text: 'jurist trondheim' }, { terms }), signal());
    expect(answer.fitting).toBeGreaterThan(0);
  });

  test('for towns in the reader’s language find what is there, and ask for no more than the town’s own name', async () => {
    const terms = [{ list: 'localities' as const, code: 'trondheim', phrases: ['تروندهايم'] }];
    const [named, own] = [host(), host()];
    const answer = await named.reader().find(search({ text: 'تروندهايم' }, { terms }), signal());
    const other = await own.reader().find(search({ text: 'Trondheim' }), signal());
    expect(answer.fitting).toBeGreaterThan(0);
    expect(answer.fitting).toBe(other.fitting);
    const cellsOf = (asked: readonly string[]) => asked.filter((name) => !name.startsWith('words/')).sort();
    expect(cellsOf(named.asked)).toEqual(cellsOf(own.asked));
  });

  test('in Cyrillic letters find the names that stand in Latin ones, as in the search of one file', async () => {
    const answerOf = (text: string) =>
      host()
        .reader()
        .find({ ...search({ text }), lang: 'ru' }, signal());
    const [cyrillic, latin] = [await answerOf('Трондхеим'), await answerOf('Trondheim')];
    expect(cyrillic.fitting).toBeGreaterThan(0);
    expect(cyrillic.fitting).toBe(latin.fitting);
  });

  test('that stand in the reader’s language are not told to be all, and looked for in another by whoever looks further', async () => {
    const { services, ...head } = spreadServices(COUNT);
    const rare = { nb: 'Sjeldenord her.', en: 'Nothing here.' };
    const other = { nb: 'Ingenting her.', en: 'Sjeldenord is said here too.' };
    const site = await Host.of({
      ...head,
      services: services.map((service, index) =>
        index === 3
          ? { ...service, summary: rare }
          : index === 1_700
            ? { ...service, summary: other }
            : service,
      ),
    });
    const reader = site.reader();
    const first = await reader.find(search({ text: 'sjeldenord' }), signal());
    expect(first).toMatchObject({ fitting: 1, hasMore: true });
    const further = await reader.find(
      search({ text: 'sjeldenord' }, { mostCells: 40, leastCells: 1 }),
      signal(),
    );
    expect(further.hasMore).toBe(false);
    const ids = reader.directory().services.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(['service-3', 'service-1700']));
  });

  test('that nobody has cost a table and a piece, and no cell', async () => {
    const site = host();
    const answer = await site.reader().find(search({ text: 'xylofonorkester' }), signal());
    expect(answer).toMatchObject({ fitting: 0, hasMore: false, failures: [] });
    expect(site.asked.every((name) => name.startsWith('words/'))).toBe(true);
  });

  test('a slip is forgiven', async () => {
    const answer = await host()
      .reader()
      .find(search({ text: 'trondhiem' }), signal());
    expect(answer.fitting).toBeGreaterThan(0);
  });

  test('named like what every object has find nothing and break nothing', async () => {
    const answer = await host()
      .reader()
      .find(search({ text: 'constructor __proto__' }), signal());
    expect(answer).toMatchObject({ fitting: 0, failures: [] });
  });
});

test('the same search with more cells goes on where it stopped', async () => {
  const site = host();
  const reader = site.reader();
  const query: Query = { near: TRONDHEIM, sort: 'nearest' };
  await reader.find(search(query, { mostCells: 1 }), signal());
  const [first, count] = [[...site.asked], reader.directory().services.length];
  await reader.find(search(query, { mostCells: 3, leastCells: 3 }), signal());
  expect(site.asked.slice(0, first.length)).toEqual(first);
  expect(new Set(site.asked).size).toBe(site.asked.length);
  expect(reader.directory().services.length).toBeGreaterThan(count);
});

test('looking ever further takes nothing away, and asks for no file twice', async () => {
  const site = host();
  const reader = site.reader();
  const query: Query = { near: TRONDHEIM, sort: 'nearest' };
  const [first] = idsOf(query);
  let [hasMore, shown] = [true, 0];
  for (let cells = 6; hasMore; cells += 6) {
    ({ hasMore } = await reader.find(search(query, { mostCells: cells, leastCells: cells }), signal()));
    const { services } = reader.directory();
    expect(services.length).toBeGreaterThanOrEqual(shown);
    expect(idsOf(query, services)[0]).toBe(first);
    shown = services.length;
  }
  expect(shown).toBe(COUNT);
  expect(new Set(site.asked).size).toBe(site.asked.length);
});

describe('published anew while somebody reads', () => {
  const query: Query = { near: TRONDHEIM, sort: 'nearest' };
  const oslo: Query = { near: { latitude: 59.91, longitude: 10.75 }, sort: 'nearest' };
  const secondOf = (name: string) => {
    const changed = spreadServices(COUNT);
    for (const service of changed.services) service.name = name;
    return Host.of(changed);
  };
  const namesOf = (reader: { directory: () => typeof directory }) =>
    new Set(reader.directory().services.map(({ name }) => JSON.stringify(name)));

  test('nothing of before stays beside what is new: it may have been taken out', async () => {
    const site = host();
    const reader = site.reader();
    await reader.find(search(query), signal());
    site.files = (await secondOf('New')).files;
    await reader.find(search(oslo), signal());
    expect(namesOf(reader)).toEqual(new Set(['"New"']));
  });

  test('nothing that is shown is lost while the new has not come, or does not come', async () => {
    const site = host();
    const reader = site.reader();
    await reader.find(search(query), signal());
    const before = reader.directory().services.length;
    site.files = (await secondOf('New')).files;
    let isNew = false;
    site.instead = (name) => {
      if (isNew) {
        expect(reader.directory().services).toHaveLength(before);
        return Promise.reject(new TypeError('Failed to fetch'));
      }
      isNew = !site.files.has(name);
      return undefined;
    };
    const answer = await reader.find(search(oslo), signal());
    expect(answer.failures[0]).toMatchObject({ reason: 'network' });
    expect(reader.directory().services).toHaveLength(before);
  });
});

describe('faults', () => {
  const query: Query = { near: TRONDHEIM, sort: 'nearest' };
  const isCell = (name: string) => name.startsWith('cells/');

  test.each([
    ['cut short', 'altered', (bytes: Uint8Array) => new Response(bytes.slice(0, bytes.length / 2) as never)],
    ['a page of the host', 'altered', () => new Response('<!doctype html><title>Welcome</title>')],
    ['an error of the host', 'status', () => new Response('', { status: 503 })],
    ['no answer', 'network', () => Promise.reject(new TypeError('Failed to fetch'))],
  ] as const)('a cell that is %s is told, and what came before is kept', async (_, reason, answerOf) => {
    const site = host();
    const reader = site.reader();
    await reader.find(search(query, { mostCells: 1 }), signal());
    const before = reader.directory().services.length;
    site.instead = (name) => (isCell(name) ? answerOf(site.files.get(name)!) : undefined);
    const answer = await reader.find(search(query, { mostCells: 3, leastCells: 3 }), signal());
    expect(answer.failures[0]).toMatchObject({ reason });
    expect(reader.directory().services.length).toBe(before);
    site.instead = () => undefined;
    const retried = await reader.find(search(query, { mostCells: 3, leastCells: 3 }), signal());
    expect(retried.failures).toEqual([]);
    expect(reader.directory().services.length).toBeGreaterThan(before);
  });

  test('without a connection nothing more is asked for', async () => {
    const site = host();
    site.instead = () => Promise.reject(new TypeError('offline'));
    await site.reader().find(search(query), signal());
    expect(site.asked).toHaveLength(1);
  });

  test('files of another publishing: the manifest is asked for once, and the search goes by the new one', async () => {
    const site = host();
    const reader = site.reader();
    const changed = spreadServices(COUNT);
    for (const service of changed.services) service.name = 'Renamed';
    site.files = (await Host.of(changed)).files;
    const answer = await reader.find(search(query), signal());
    expect(answer.failures).toEqual([]);
    expect(reader.directory().services.every(({ name }) => name === 'Renamed')).toBe(true);
    expect(site.asked.filter((name) => name === 'manifest.json')).toHaveLength(1);
  });

  test('a file that is missing though the manifest is the newest is told', async () => {
    const site = host();
    for (const name of site.files.keys()) if (isCell(name)) site.files.delete(name);
    const answer = await site.reader().find(search(query), signal());
    expect(answer.failures[0]).toMatchObject({ reason: 'missing' });
    expect(site.asked.filter((name) => name === 'manifest.json')).toHaveLength(1);
  });

  test('a search that is superseded rejects, and asks for nothing more', async () => {
    const site = host();
    const end = new AbortController();
    site.instead = () => {
      end.abort();
      return undefined;
    };
    await expect(site.reader().find(search(query), end.signal)).rejects.toThrow();
    expect(site.asked).toHaveLength(1);
  });

  test('what is no manifest is refused', () => {
    const site = host();
    site.files.set('manifest.json', new TextEncoder().encode('{"kind":"service-directory"}'));
    expect(() => site.reader()).toThrow('wrong-kind');
  });

  test('no address has a query, and all are below the folder of the manifest', async () => {
    const site = host();
    await site.reader().find(search({ text: 'trondheim æøå/../?x', near: TRONDHEIM }), signal());
    expect(site.asked.length).toBeGreaterThan(0);
    for (const name of site.asked) expect(name).toMatch(/^(?:groups|cells|words)\/[\w./-]+\.json$/);
  });
});

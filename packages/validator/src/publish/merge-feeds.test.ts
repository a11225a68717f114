import type { Directory } from '@service-directory/schema';
import { expect, test } from 'vitest';
import { feed } from '../testing/feed.ts';
import { mergeFeeds } from './merge-feeds.ts';

const merged = (...feeds: [Directory, ...Directory[]]) => {
  const result = mergeFeeds(feeds);
  if (result.difference !== undefined) throw new Error(result.difference.field);
  return result;
};

test('the services of all are there, and the head is that of the first', () => {
  const { directory, conflicts } = merged(
    feed('one', { id: 'a', name: 'A' }),
    feed('two', { id: 'b', name: 'B' }, { updatedOn: '2026-06-09', languages: ['nb', 'ar'] }),
  );
  expect(directory.services.map(({ id }) => id)).toEqual(['a', 'b']);
  expect(directory.id).toBe('one');
  expect(directory.updatedOn).toBe('2026-06-09');
  expect(directory.languages).toEqual(['nb', 'en', 'ar']);
  expect(conflicts).toEqual([]);
  // A file keeps no maps.
  expect(JSON.parse(JSON.stringify(directory))).toEqual(directory);
});

test('the same service in two becomes one, and where they disagree is told without what they say', () => {
  const { directory, conflicts } = merged(
    feed('one', { id: 'a', name: 'A', capacity: 'fire senger' }),
    feed('two', { id: 'a', name: 'A', capacity: 'fem senger' }),
  );
  expect(directory.services).toHaveLength(1);
  expect(conflicts).toContainEqual({
    entity: 'service',
    id: 'a',
    field: 'capacity',
    kept: 'one',
    other: 'two',
  });
  expect(JSON.stringify(conflicts)).not.toContain('senger');
});

test('two definitions of one code are told, and the first counts', () => {
  const sauna = (label: string) => ({
    codes: [{ list: 'needs', code: 'x:sauna', label, broader: 'shower-laundry' }],
  });
  const { directory, conflicts } = merged(
    feed('one', { id: 'a', name: 'A' }, sauna('Swim')),
    feed('two', { id: 'b', name: 'B' }, sauna('Police talk')),
  );
  expect(directory.codes).toEqual(sauna('Swim').codes);
  expect(conflicts).toEqual([
    { entity: 'code', id: 'needs x:sauna', field: 'label', kept: 'one', other: 'two' },
  ]);
  expect(
    merged(
      feed('one', { id: 'a', name: 'A' }, sauna('Swim')),
      feed('two', { id: 'b', name: 'B' }, sauna('Swim')),
    ).conflicts,
  ).toEqual([]);
});

test('the version of the data model is the newest of all, whatever the order', () => {
  const [old, recent] = [
    feed('one', { id: 'a', name: 'A' }, { schemaVersion: '1.0' }),
    feed('two', { id: 'b', name: 'B' }, { schemaVersion: '1.1' }),
  ];
  expect(merged(old, recent).directory.schemaVersion).toBe('1.1');
  expect(merged(recent, old).directory.schemaVersion).toBe('1.1');
});

test('holidays are those of all, each date once with the name of the first', () => {
  const day = (date: string, name: string) => ({ date, name });
  const { directory } = merged(
    feed('one', { id: 'a' }, { publicHolidays: [day('2026-12-25', 'Jul')] }),
    feed(
      'two',
      { id: 'b', name: 'B' },
      { publicHolidays: [day('2026-12-25', 'Juledag'), day('2026-05-17', 'Mai')] },
    ),
  );
  expect(directory.publicHolidays).toEqual([day('2026-05-17', 'Mai'), day('2026-12-25', 'Jul')]);
});

test.each([
  ['timeZone', { timeZone: 'Europe/London' }],
  ['country', { country: 'SE' }],
  ['license', { license: 'CC0-1.0' }],
  ['languages', { languages: ['en', 'nb'] }],
])('directories that differ in %s are not one file', (field, head) => {
  const result = mergeFeeds([feed('one', { id: 'a' }), feed('two', { id: 'b' }, head)]);
  expect(result.difference).toMatchObject({ field, index: 1 });
});

test('what was given is not changed', () => {
  const feeds: [Directory, Directory] = [feed('one', { id: 'a' }), feed('two', { id: 'a' })];
  const before = structuredClone(feeds);
  mergeFeeds(feeds);
  expect(feeds).toEqual(before);
});

test('what one list tells of a place that another holds back is told to be gone, with notes of the editors', () => {
  const open = {
    id: 'hus',
    visibility: 'public',
    address: { street: 'Prøvegata 5', locality: 'Oslo' },
    position: { latitude: 59.9, longitude: 10.7, precision: 'building' },
  };
  const held = { id: 'a', name: 'A', locations: [{ id: 'hus', visibility: 'confidential' }] };
  const told = { id: 'a', name: 'A', locations: [open], internal: 'Bare for oss.' };
  const { directory, removed } = merged(feed('one', held), feed('two', told));
  expect(JSON.stringify(directory)).not.toMatch(/Prøvegata|Bare for oss/);
  expect(removed).toEqual([
    { recordId: 'a', path: '/services/0/internal', reason: 'internal', index: 1 },
    { recordId: 'a', path: '/services/0/locations/0', reason: 'secret-place', index: 1 },
  ]);
});

test('nothing is told to be gone of a list alone, or of lists that hold nothing back', () => {
  const service = { id: 'a', name: 'A', internal: 'Bare for oss.' };
  expect(merged(feed('one', service)).removed).toEqual([]);
  expect(merged(feed('one', { id: 'a', name: 'A' }), feed('two', { id: 'a', name: 'A' })).removed).toEqual(
    [],
  );
});

import { expect, test } from 'vitest';
import { IdSet } from './id-set.ts';

test('an id that is there already is told with its first place', () => {
  const set = new IdSet();
  expect(set.add('a', 3)).toBeUndefined();
  expect(set.add('a', 4)).toBe(3);
  expect(set.has('a')).toBe(true);
  expect(set.has('b')).toBe(false);
});

test('beyond the ids that are kept in full it still knows each, and keeps no more names', () => {
  const set = new IdSet();
  for (let index = 0; index < 60_000; index++) expect(set.add(`id-${index}`, index)).toBeUndefined();
  expect(set.size).toBe(60_000);
  expect(set.names).toHaveLength(20_000);
  expect(set.add('id-5', 0)).toBe(5);
  expect(set.add('id-59999', 0)).toBe(-1);
  for (let index = 0; index < 60_000; index += 997) expect(set.has(`id-${index}`)).toBe(true);
  for (let index = 60_000; index < 70_000; index++) expect(set.has(`id-${index}`)).toBe(false);
});

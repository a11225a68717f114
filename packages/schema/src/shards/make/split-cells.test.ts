import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isGroupKey, isInGroup } from '../format/names.ts';
import { CellSplitter, groupsOf } from './split-cells.ts';

/** Services in one of three places or of some needs of two countries: enough of each for cells and lists to be parted. */
const cellsOf = (count: number, beginnings: readonly string[]) => {
  const splitter = new CellSplitter();
  for (let index = 0; index < count; index++)
    splitter.add(index, `service-${index}`, {
      points: index % 3 === 0 ? [{ latitude: (index % 7) * 9, longitude: 10 + (index % 5) }] : [],
      everywhere: index % 3 === 0 ? [] : [beginnings[index % beginnings.length]!],
    });
  return [...splitter.cells().keys()];
};

test('each cell stands in one list, by a key that may be a file name on any host, and no list is long', () => {
  const beginnings = ['NO.health.', 'NO.legal.', 'NO.healthy.', 'SE.health.', 'int.own-things.'];
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 20_000 }),
      fc.uniqueArray(fc.constantFrom(...beginnings), { minLength: 1 }),
      (count, own) => {
        const cells = cellsOf(count, own);
        const groups = groupsOf(cells);
        expect(groups.flatMap(([, inside]) => inside).sort()).toEqual([...cells].sort());
        expect(new Set(groups.map(([key]) => key)).size).toBe(groups.length);
        for (const [key, inside] of groups) {
          expect(isGroupKey(key)).toBe(true);
          expect(key).not.toMatch(/\.$/);
          expect(inside.length).toBeLessThanOrEqual(128);
          expect(cells.filter((cell) => isInGroup(cell, key))).toEqual(inside);
        }
      },
    ),
    { numRuns: 8 },
  );
});

test('a country has one list as long as that is short, then one for each group of needs, then by letters', () => {
  const keysFor = (cells: readonly string[]) => groupsOf(cells).map(([key]) => key);
  /** Cells whose keys go on with every word of so many letters. */
  const lettered = (beginning: string, letters: number): string[] =>
    letters === 0 ? [beginning] : [...'abcd'].flatMap((one) => lettered(beginning + one, letters - 1));
  const few = ['NO.health.', 'NO.legal.a', 'NO.legal.b', 'SE.health.'];
  expect(keysFor(few)).toEqual(['NO', 'SE']);
  const all = lettered('NO.health.', 4);
  // As many as one list may have, and one more.
  const many = all.filter((_, index) => index % 2 === 0);
  expect(many).toHaveLength(128);
  expect(keysFor([...many, 'NO.legal.', 'SE.health.'])).toEqual(['NO.health', 'NO.legal', 'SE']);
  expect(keysFor([...all, 'NO.legal.'])).toEqual([
    ...[...'abcd'].map((letter) => `NO.health.${letter}`),
    'NO.legal',
  ]);
});

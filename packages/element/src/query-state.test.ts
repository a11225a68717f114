import {
  NEED_GROUPS,
  NEEDS,
  queryServices,
  TOGGLES,
  type NeedGroup,
  type Query,
} from '@service-directory/schema';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DirectoryQuery } from './plugins/kit.ts';
import { NO_CHOICE, type SearchChoice } from './search-choice.ts';
import { anyChoice } from './testing/any-choice.ts';
import { choiceFrom, lockedTo, locksFrom, queryFrom, type Locks } from './query-state.ts';
import { makeContext } from './testing/records.ts';

const NO_LOCKS: Locks = { needs: [], locality: '', country: '', audience: '' };
const GROUPS = Object.keys(NEED_GROUPS) as NeedGroup[];
/** A query as a host page may set it, with nothing in it that says nothing. */
const anyQuery: fc.Arbitrary<DirectoryQuery> = fc
  .record(
    {
      ...Object.fromEntries(TOGGLES.map((toggle) => [toggle, fc.constant(true)])),
      text: fc.string({ unit: 'grapheme', maxLength: 40 }).filter((text) => text.trim() !== ''),
      needs: fc.oneof(
        fc.uniqueArray(fc.constantFrom(...NEEDS, 'eksempel:badstue'), { minLength: 1, maxLength: 12 }),
        fc.constantFrom(...GROUPS).map((group) => [...NEED_GROUPS[group]]),
      ),
      language: fc.constantFrom('nb', 'pt-BR'),
      audience: fc.constantFrom('women', 'eksempel:sjofolk'),
      locality: fc.constantFrom('Oslo', 'Ås'),
      country: fc.constantFrom('NO', 'SE'),
      near: fc.record({
        latitude: fc.double({ min: -90, max: 90, noNaN: true }),
        longitude: fc.double({ min: -180, max: 180, noNaN: true }),
      }),
      withinMetres: fc.integer({ min: 1, max: 20_000_000 }),
      facets: fc.constant({ 'night/open': 'on', 'a/b': 'x y:z&w' }),
      sort: fc.constantFrom('default', 'nearest', 'open-first', 'name'),
    },
    { requiredKeys: ['sort'] },
  )
  .map((query) => query as DirectoryQuery);
const readBack = (query: DirectoryQuery, locks: Locks) => {
  const { choice, sort, near } = choiceFrom(query);
  return queryFrom(choice, sort, locks, near);
};
const needsOf = (choice: SearchChoice, locks: Locks) => queryFrom(choice, 'default', locks, undefined).needs;

describe('what the host page has fixed', () => {
  test('whatever the reader chooses, only needs inside the lock are asked for', () => {
    fc.assert(
      fc.property(anyChoice, fc.uniqueArray(fc.constantFrom(...NEEDS), { minLength: 1 }), (choice, needs) => {
        const asked = needsOf(choice, locksFrom(needs.join(' '), '', '', '')) ?? [];
        // No need at all would mean every service.
        expect(asked.length).toBeGreaterThan(0);
        expect(asked.every((need) => need === 'none' || (needs as string[]).includes(need))).toBe(true);
      }),
    );
  });

  test('whatever the reader chooses, town, country and group stay as they are', () => {
    fc.assert(
      fc.property(anyChoice, (choice) => {
        const query = queryFrom(
          choice,
          'name',
          { needs: [], locality: 'Oslo', country: 'NO', audience: 'women' },
          undefined,
        );
        expect(query).toMatchObject({ locality: 'Oslo', country: 'NO', audience: 'women' });
      }),
    );
  });

  test('the services found under a lock are always among those of the lock alone', async () => {
    const { directory, at } = await makeContext();
    const ids = (choice: SearchChoice, locks: Locks) =>
      queryServices(queryFrom(choice, 'default', locks, undefined), directory, { at }).results.map(
        ({ service }) => service.id,
      );
    fc.assert(
      fc.property(
        anyChoice,
        fc.constantFrom('food', 'food legal-advice', 'nonsense'),
        fc.constantFrom('', 'Oslo'),
        (choice, needs, town) => {
          const locks = locksFrom(needs, town, '', '');
          const allowed = ids(NO_CHOICE, locks);
          expect(ids(choice, locks).filter((id) => !allowed.includes(id))).toEqual([]);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('a group of needs outside the lock finds nothing rather than everything', () =>
    expect(needsOf({ ...NO_CHOICE, group: 'travel' }, locksFrom('food', '', '', ''))).toEqual(['none']));
  test('a group that overlaps the lock is cut to it', () =>
    expect(needsOf({ ...NO_CHOICE, group: 'basics' }, locksFrom('food legal-advice', '', '', ''))).toEqual([
      'food',
    ]));
  test('a need of a directory’s own locks as one of the standard does', () => {
    expect(locksFrom('eksempel:badstue food', '', '', '').needs).toEqual(['eksempel:badstue', 'food']);
    expect(needsOf(NO_CHOICE, locksFrom('eksempel:badstue', '', '', ''))).toEqual(['eksempel:badstue']);
  });
  test('unknown words in a lock are ignored beside known ones', () =>
    expect(locksFrom('  food\n nonsense ', '', '', '').needs).toEqual(['food']));
  test('a lock of unknown words alone finds nothing rather than everything', () =>
    expect(needsOf(NO_CHOICE, locksFrom('nonsense', '', '', ''))).toEqual(['none']));
  test.each(['constructor', '__proto__', 'toString', 'hasOwnProperty'])(
    'the inherited name %s is no need',
    (word) => expect(locksFrom(word, '', '', '').needs).toEqual(['none']),
  );
});

describe('the query of a choice', () => {
  test('no choice and no lock is a query without limits', () =>
    expect(queryFrom(NO_CHOICE, 'default', NO_LOCKS, undefined)).toEqual({ sort: 'default' }));
  test('blanks are no search', () =>
    expect(queryFrom({ ...NO_CHOICE, text: '  \t ' }, 'name', NO_LOCKS, undefined)).toEqual({
      sort: 'name',
    }));
  test('filters, group and position are asked for', () => {
    const near = { latitude: 0, longitude: 0 };
    const choice = { ...NO_CHOICE, openNow: true, free: true, group: 'travel' as const };
    expect(queryFrom(choice, 'nearest', NO_LOCKS, near)).toEqual({
      openNow: true,
      free: true,
      needs: NEED_GROUPS.travel,
      near,
      sort: 'nearest',
    });
  });
  test('a query and the choice that it amounts to belong together', () => {
    fc.assert(
      fc.property(anyChoice, (choice) => {
        const back = choiceFrom(queryFrom(choice, 'default', NO_LOCKS, undefined));
        expect(back.choice).toEqual({ ...choice, text: choice.text.trim() === '' ? '' : choice.text });
      }),
    );
  });
  test('whatever a page sets, it reads back the same', () => {
    fc.assert(
      fc.property(anyQuery, (query) => {
        expect(readBack(query, NO_LOCKS)).toEqual(query);
      }),
    );
  });
  test('whatever a page sets, the locks win, and what it reads back it can set again', () => {
    const anyLocks = fc
      .tuple(
        fc.constantFrom('', 'food', 'food dental'),
        fc.constantFrom('', 'Bergen'),
        fc.constantFrom('', 'ES'),
        fc.constantFrom('', 'men'),
      )
      .map((locks) => locksFrom(...locks));
    fc.assert(
      fc.property(anyQuery, anyLocks, (query, locks) => {
        const back = readBack(query, locks);
        for (const name of ['locality', 'country', 'audience'] as const)
          expect(back[name]).toBe(locks[name] === '' ? query[name] : locks[name]);
        if (locks.needs.length > 0)
          expect([...locks.needs, 'none']).toEqual(expect.arrayContaining([...(back.needs ?? ['missing'])]));
        expect(readBack(back, locks)).toEqual(back);
      }),
    );
  });
  test.each([null, undefined, 'food', { needs: 'food', text: 7, near: { latitude: 'x' }, sort: 'best' }])(
    'what is no query is one without limits: %j',
    (query) => expect(readBack(query as unknown as Query, NO_LOCKS)).toEqual({ sort: 'default' }),
  );
  test('needs that are all of a group are the group', () =>
    expect(choiceFrom({ needs: NEED_GROUPS.health }).choice).toMatchObject({ group: 'health', needs: [] }));
});

describe('what a lock leaves of a directory', () => {
  test('is what a search without a choice finds under the lock', async () => {
    const { directory, at } = await makeContext();
    for (const locks of [
      locksFrom('food', '', '', ''),
      locksFrom('', 'bergen', '', ''),
      locksFrom('', '', 'no', ''),
      locksFrom('', '', '', 'men'),
      locksFrom('nonsense', '', '', ''),
    ]) {
      const found = queryServices(queryFrom(NO_CHOICE, 'default', locks, undefined), directory, { at });
      const left = queryServices({}, lockedTo(locks, directory), { at });
      expect(left.results.map(({ service }) => service.id)).toEqual(
        found.results.map(({ service }) => service.id),
      );
    }
  });
  test('without a lock is the directory itself', async () => {
    const { directory } = await makeContext();
    expect(lockedTo(NO_LOCKS, directory)).toBe(directory);
  });
});

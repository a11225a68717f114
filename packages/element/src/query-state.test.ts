import { NEED_GROUPS, NEEDS, queryServices, type NeedGroup } from '@service-directory/schema';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NO_CHOICE, type SearchChoice } from './search-choice.ts';
import { choiceFrom, fromHash, locksFrom, queryFrom, toHash, type Locks } from './query-state.ts';
import { makeContext } from './testing/records.ts';

const NO_LOCKS: Locks = { needs: [], locality: '', country: '', audience: '' };
const GROUPS = Object.keys(NEED_GROUPS) as NeedGroup[];
const anyChoice: fc.Arbitrary<SearchChoice> = fc.record({
  text: fc.oneof(fc.constant(''), fc.string({ unit: 'grapheme', maxLength: 40 })),
  group: fc.option(fc.constantFrom(...GROUPS), { nil: undefined }),
  language: fc.constantFrom('', 'nb', 'pt'),
  facets: fc.constantFrom<SearchChoice['facets']>(
    {},
    { 'night/open': 'on' },
    { 'a/b': 'x y:z&w', 'c/d': '1' },
  ),
  audience: fc.constantFrom('', 'women', 'eksempel:sjofolk'),
  openNow: fc.boolean(),
  openToday: fc.boolean(),
  noPapers: fc.boolean(),
  free: fc.boolean(),
  noAppointment: fc.boolean(),
  fromAfar: fc.boolean(),
  wheelchair: fc.boolean(),
  withoutAuthorities: fc.boolean(),
});
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
        expect(back).toEqual({ ...choice, text: choice.text.trim() === '' ? '' : choice.text });
      }),
    );
  });
  test('a single need becomes its group', () =>
    expect(choiceFrom({ needs: ['dental'] }).group).toBe('health'));
  test('unknown and inherited needs are no group', () => {
    expect(choiceFrom({ needs: ['nonsense'] }).group).toBeUndefined();
    expect(choiceFrom({ needs: ['constructor'] }).group).toBeUndefined();
  });
});

describe('the part of an address after #', () => {
  test('every choice survives the way there and back', () => {
    fc.assert(
      fc.property(anyChoice, (choice) => {
        expect(fromHash(`#${toHash(choice)}`)).toEqual({ ...choice, text: choice.text.trim() });
      }),
    );
  });
  test('no choice writes nothing', () => expect(toHash(NO_CHOICE)).toBe(''));
  test('it is short and readable', () =>
    expect(toHash({ ...NO_CHOICE, text: 'mat', group: 'basics', free: true })).toBe(
      'q=mat&need=basics&only=free',
    ));
  test.each(['constructor', '__proto__', 'toString', 'valueOf', 'nonsense', ''])(
    'need=%s is no group',
    (word) => expect(fromHash(`#need=${word}`).group).toBeUndefined(),
  );
  test('whatever stands there, a choice comes out and nothing throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (hash) => {
        const choice = fromHash(hash);
        expect(choice.text.length).toBeLessThanOrEqual(200);
        expect(choice.group === undefined || GROUPS.includes(choice.group)).toBe(true);
      }),
    );
  });
  test('words that are no filter are ignored', () =>
    expect(fromHash('#only=free+text+constructor+noPapers')).toEqual({
      ...NO_CHOICE,
      free: true,
      noPapers: true,
    }));
});

import { NEED_GROUPS, type NeedGroup } from '@service-directory/schema';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromHash, toHash } from './hash-state.ts';
import { NO_CHOICE } from './search-choice.ts';
import { anyChoice } from './testing/any-choice.ts';

const GROUPS = Object.keys(NEED_GROUPS) as NeedGroup[];

describe('the part of an address after #', () => {
  test('every choice survives the way there and back', () => {
    fc.assert(
      fc.property(anyChoice, (choice) => {
        // Where the reader is, and so how far she looks, is never written.
        expect(fromHash(`#${toHash(choice)}`, NO_CHOICE)).toEqual({
          ...choice,
          text: choice.text.trim(),
          withinMetres: 0,
        });
      }),
    );
  });
  test('needs that are no group survive it as well', () => {
    const choice = { ...NO_CHOICE, needs: ['dental', 'eksempel:badstue'] };
    expect(fromHash(`#${toHash(choice)}`, NO_CHOICE)).toEqual(choice);
  });
  test('no choice writes nothing', () => expect(toHash(NO_CHOICE)).toBe(''));
  test('it is short and readable', () =>
    expect(toHash({ ...NO_CHOICE, text: 'mat', group: 'basics', free: true })).toBe(
      'q=mat&need=basics&only=free',
    ));
  test.each(['constructor', '__proto__', 'toString', 'valueOf', 'nonsense', ''])(
    'need=%s is no group',
    (word) => expect(fromHash(`#need=${word}`, NO_CHOICE).group).toBeUndefined(),
  );
  test('whatever stands there, a choice comes out and nothing throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (hash) => {
        const choice = fromHash(hash, NO_CHOICE);
        expect(choice.text.length).toBeLessThanOrEqual(200);
        expect(choice.group === undefined || GROUPS.includes(choice.group)).toBe(true);
      }),
    );
  });
  test('words that are no filter are ignored', () =>
    expect(fromHash('#only=free+text+constructor+noPapers', NO_CHOICE)).toEqual({
      ...NO_CHOICE,
      free: true,
      noPapers: true,
    }));
});

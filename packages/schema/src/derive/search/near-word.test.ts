import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { forgivesSlips, isNear, lacksAtMostOne, lettersOf } from './near-word.ts';
import { isNearByDefinition } from '../../../test/reference/obvious-search.ts';

describe('one slip', () => {
  test.each([
    ['a letter too many', 'helsestasjjon', 'helsestasjon'],
    ['a letter too few', 'helsestajon', 'helsestasjon'],
    ['another letter', 'helsestasjen', 'helsestasjon'],
    ['two letters that changed places', 'helsestsajon', 'helsestasjon'],
    ['the first letter', 'elsestasjon', 'helsestasjon'],
    ['the last letter', 'helsestasjo', 'helsestasjon'],
  ])('%s', (_, typed, word) => expect(isNear(typed, word, false)).toBe(true));

  test('two slips are another word', () => {
    expect(isNear('helsetasjn', 'helsestasjon', false)).toBe(false);
    expect(isNear('mat', 'klaer', false)).toBe(false);
  });

  test('a word that is still typed may go on', () => {
    expect(isNear('helest', 'helsestasjon', true)).toBe(true);
    expect(isNear('helest', 'helsestasjon', false)).toBe(false);
  });
});

const word = fc.stringMatching(/^[abc]{0,6}$/);

test('is what the edit distance says, for all words of a few letters', () => {
  fc.assert(
    fc.property(word, word, fc.boolean(), (typed, other, mayGoOn) => {
      expect(isNear(typed, other, mayGoOn)).toBe(isNearByDefinition(typed, other, mayGoOn));
    }),
    { numRuns: 5000 },
  );
});

test('words with a slip between them lack at most one letter of each other', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 8 }), fc.string({ maxLength: 8 }), (typed, other) => {
      fc.pre(isNear(typed, other, true));
      expect(lacksAtMostOne(lettersOf(typed), lettersOf(other))).toBe(true);
    }),
  );
  fc.assert(
    fc.property(word, word, fc.boolean(), (typed, other, mayGoOn) => {
      fc.pre(isNear(typed, other, mayGoOn));
      expect(lacksAtMostOne(lettersOf(typed), lettersOf(other))).toBe(true);
    }),
  );
});

test('short words and numbers are taken as they are', () => {
  expect(['mat', '116000', 'b12a', 'natt'].map(forgivesSlips)).toEqual([false, false, false, true]);
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { WordSet, wordSetOf } from './word-set.ts';

/** Few letters, so that words are often found, and beginnings shared. */
const letters = fc.constantFrom('a', 'b', 'æ', ' ', 'ж');
const words = fc.array(fc.string({ unit: letters, minLength: 2, maxLength: 6 }), {
  minLength: 1,
  maxLength: 5,
});
const texts = fc.string({ unit: letters, maxLength: 40 });

const holdsOne = (text: string, some: readonly string[]) => some.some((word) => text.includes(word));

/** A set after many texts, when it stands among the others. */
function oftenAsked(some: readonly string[]): WordSet {
  const set = new WordSet(some);
  for (let time = 0; time < 100; time++) set.isIn('');
  return set;
}

describe('a text holds a word of a set', () => {
  test('as it does when each word is looked for by itself', () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 5 }), fc.array(texts, { maxLength: 4 }), (tables, some) => {
        for (const make of [oftenAsked, (table: readonly string[]) => new WordSet(table)]) {
          const sets = tables.map((table) => ({ table, set: make(table) }));
          for (const text of [...some, ...some])
            for (const { table, set } of sets) expect(set.isIn(text)).toBe(holdsOne(text, table));
        }
      }),
    );
  });

  test('of a set, too, that was made after the text was looked through', () => {
    const text = 'ring oss først';
    expect(oftenAsked(['kom innom']).isIn(text)).toBe(false);
    expect(oftenAsked(['oss']).isIn(text)).toBe(true);
    expect(oftenAsked(['komme']).isIn(text)).toBe(false);
  });

  test.each([
    ['at its start', 'ab c', true],
    ['at its end', 'c ab', true],
    ['as all of it', 'ab', true],
    ['in nothing', '', false],
    ['in one letter', 'a', false],
  ])('%s', (_, text, isHeld) => {
    expect(oftenAsked(['ab']).isIn(text)).toBe(isHeld);
    expect(oftenAsked(['xyz', 'ab ', ' ab', 'ab']).isIn(text)).toBe(isHeld);
  });

  test('in a text that is too long to be remembered', () => {
    const long = `${'x'.repeat(5000)} pass`;
    const set = oftenAsked(['pass']);
    expect([set.isIn(long), set.isIn('x'), set.isIn(long)]).toEqual([true, false, true]);
  });
});

test('the same words are one set', () => {
  expect(wordSetOf(['en', 'to'])).toBe(wordSetOf(['en', 'to']));
  expect(wordSetOf(['en', 'to'])).not.toBe(wordSetOf(['en', 'tre']));
});

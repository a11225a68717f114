import fc from 'fast-check';
import type { Text } from '../../src/formats/text.ts';

/** Strings and texts as the model allows them: short words mostly, and now and then what breaks careless code. */

/** Languages of the texts. The first is the source language of every directory. */
export const LANGUAGES = ['nb', 'en', 'ar', 'zh-Hans', 'pt-BR'] as const;

/** A code point of two code units. */
const ASTRAL = '\u{1F6AA}';

const cut = (text: string, maxLength: number) => [...text].slice(0, maxLength).join('');

/** A string with something to read in it, of at most so many code points. */
export const arbitraryWords = (maxLength: number): fc.Arbitrary<string> =>
  fc
    .oneof(
      { weight: 6, arbitrary: fc.constantFrom('Havna', 'Helse og hjelp', 'Всем', 'مساعدة', '帮助') },
      { weight: 2, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }) },
      {
        weight: 1,
        arbitrary: fc.constantFrom(' Havna\n', 'a\u0000b', '\u202Eabc', '</script>', '__proto__'),
      },
      { weight: 1, arbitrary: fc.constantFrom('x', ASTRAL).map((unit) => unit.repeat(maxLength)) },
    )
    .map((drawn) => cut(drawn, maxLength))
    .map((words) => (words.trim() === '' ? 'x' : words));

/** A text of at most so many code points in each language. */
export const arbitraryTextOf = (maxLength: number): fc.Arbitrary<Text> =>
  fc.oneof(
    arbitraryWords(maxLength),
    fc.dictionary(fc.constantFrom(...LANGUAGES), arbitraryWords(maxLength), {
      minKeys: 1,
      maxKeys: 3,
      noNullPrototype: true,
    }),
  );

/** A name or label. */
export const arbitraryText = arbitraryTextOf(200);
/** Running text. */
export const arbitraryLongText = arbitraryTextOf(5000);

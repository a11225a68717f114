import type { CodeLabels } from '@service-directory/schema';
import { en as enLabels } from '@service-directory/schema/locales/en';
import { nb as nbLabels } from '@service-directory/schema/locales/nb';
import { describe, expect, test } from 'vitest';
import listEn from './en.ts';
import type { Messages } from './messages.ts';
import listNb from './nb.ts';
import recordEn from './record/en.ts';
import recordNb from './record/nb.ts';

const en: Messages = { ...listEn, ...recordEn };
const nb: Messages = { ...listNb, ...recordNb };

/** LIX up to 30 is very easy to read: books for children (Björnsson, 1968). */
const MOST_LIX = 25;
/** More words than this in one sentence are too many for a reader who learns the language. */
const MOST_WORDS = 22;
/** A word of more letters counts as long. */
const LONG_WORD = 6;

const piecesOf = (granularity: 'sentence' | 'word', language: string, text: string): string[] =>
  [...new Intl.Segmenter(language, { granularity }).segment(text)]
    .filter(({ isWordLike }) => granularity === 'sentence' || isWordLike === true)
    .map(({ segment }) => segment);

/** What the interface says in whole sentences, with a number wherever something is put in. */
const sentencesOf = (words: Messages): string[] =>
  Object.values(words)
    .map((said: unknown) =>
      typeof said === 'function' ? (said as (...values: string[]) => unknown)('3', '3', '3') : said,
    )
    .filter((said): said is string => typeof said === 'string' && /[.?!]$/.test(said));

const explanationsOf = ({ weekdays: _, ...labels }: CodeLabels): string[] =>
  Object.values(labels).flatMap((list) =>
    typeof list === 'string' ? [] : Object.values(list).map(({ explanation }) => explanation as string),
  );

/** Words in a sentence, and long words in a hundred: together the LIX. */
function lixOf(texts: readonly string[], language: string) {
  const sentences = texts
    .flatMap((text) => piecesOf('sentence', language, text))
    .map((sentence) => ({ sentence, words: piecesOf('word', language, sentence) }))
    .filter(({ words }) => words.length > 0);
  const words = sentences.flatMap((sentence) => sentence.words);
  const long = words.filter((word) => word.length > LONG_WORD);
  return {
    lix: words.length / sentences.length + (100 * long.length) / words.length,
    tooLong: sentences
      .filter((sentence) => sentence.words.length > MOST_WORDS)
      .map(({ sentence }) => sentence),
  };
}

describe.each([
  ['nb', nb, nbLabels],
  ['en', en, enLabels],
] as const)('plain words (%s)', (language, messages, labels) => {
  test.each([
    ['the interface', sentencesOf(messages)],
    ['the explanations of the codes', explanationsOf(labels)],
  ])('%s is as easy to read as a book for children', (_, texts) => {
    expect(texts.length).toBeGreaterThan(40);
    const { lix, tooLong } = lixOf(texts, language);
    expect(tooLong).toEqual([]);
    expect(lix).toBeLessThan(MOST_LIX);
  });
});

test('the measure tells hard words from easy ones', () => {
  expect(lixOf(['You can come in. It is free.'], 'en').lix).toBeLessThan(10);
  expect(
    lixOf(['Eligibility requirements notwithstanding, individuals may nevertheless access services.'], 'en')
      .lix,
  ).toBeGreaterThan(60);
});

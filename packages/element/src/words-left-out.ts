import { typedWords, type TypedWord } from '@service-directory/schema';
import type { SearchChoice, WayOn } from './search-choice.ts';

type CountedWay = WayOn & { count: number };

/** So many are offered: more is a list to read, for somebody who found nothing. */
const MOST_OFFERED = 3;
/** A text of more signs is a message that was pasted. */
const LONGEST_TEXT = 200;
/** Of so many words each is tried, where none is lost by itself: each takes a search for all the others. */
const MOST_TRIED = 6;

/** The words without which something may be found. */
function wordsToTry(words: readonly TypedWord[], isLost: (word: TypedWord) => boolean): readonly TypedWord[] {
  const lost: TypedWord[] = [];
  for (const word of words) {
    if (isLost(word)) lost.push(word);
    // Without one of them the other still finds nothing.
    if (lost.length > 1) return [];
  }
  if (lost.length === 1) return lost;
  return words.length <= MOST_TRIED ? words : [];
}

/**
 * What there is without one of the words that were typed, the most first; only what leaves something.
 * @param countOf how many there would be with another choice
 */
export function waysWithoutAWord(
  choice: SearchChoice,
  countOf: (choice: SearchChoice) => number,
): CountedWay[] {
  const words = choice.text.length > LONGEST_TEXT ? [] : typedWords(choice.text);
  if (words.length < 2) return [];
  const withText = (text: string): SearchChoice => ({ ...choice, text });
  return wordsToTry(words, ({ word }) => countOf(withText(word)) === 0)
    .map(({ word, without }): CountedWay => {
      const left = withText(without);
      return { part: 'text', word, without: left, count: countOf(left) };
    })
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .slice(0, MOST_OFFERED);
}

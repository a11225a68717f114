import { describe, expect, test, vi } from 'vitest';
import { NO_CHOICE, type SearchChoice } from './search-choice.ts';
import { waysWithoutAWord } from './words-left-out.ts';

/** A search that finds as many as it is told for a text, and nothing for any other. */
const finding = (counts: Readonly<Record<string, number>>) =>
  vi.fn(({ text }: SearchChoice) => counts[text] ?? 0);
const waysIn = (text: string, countOf: (choice: SearchChoice) => number) =>
  waysWithoutAWord({ ...NO_CHOICE, text, free: true }, countOf);

describe('without a word', () => {
  test('of which nothing is found there is the rest, with all else that was chosen', () => {
    const countOf = finding({ dentist: 4, oslo: 9, 'dentist oslo': 2 });
    expect(waysIn('dentist zzzqq oslo', countOf)).toEqual([
      { part: 'text', word: 'zzzqq', without: { ...NO_CHOICE, text: 'dentist oslo', free: true }, count: 2 },
    ]);
    expect(countOf).toHaveBeenCalledTimes(4);
    for (const [choice] of countOf.mock.calls) expect(choice.free).toBe(true);
  });

  test('three ways on at most are told, the one to the most first, and none to nothing', () => {
    const single = { a: 9, b: 9, c: 9, d: 9, e: 9 };
    const countOf = finding({ ...single, 'b c d e': 1, 'a c d e': 7, 'a b d e': 3, 'a b c d': 3 });
    expect(waysIn('a b c d e', countOf).map(({ word, count }) => [word, count])).toEqual([
      ['b', 7],
      ['c', 3],
      ['e', 3],
    ]);
  });

  test('nothing is offered when two are found nowhere, and they end the counting', () => {
    const countOf = finding({ oslo: 9 });
    expect(waysIn('zzzqq qqzzz oslo dentist', countOf)).toEqual([]);
    expect(countOf).toHaveBeenCalledTimes(2);
  });

  test('nothing is offered of a single word, or of a message that was pasted', () => {
    const countOf = vi.fn(() => 1);
    expect(waysIn('dentist!', countOf)).toEqual([]);
    expect(waysIn('dentist '.repeat(10), countOf)).toEqual([]);
    expect(waysIn('a long message '.repeat(20), countOf)).toEqual([]);
    expect(countOf).not.toHaveBeenCalled();
  });

  test('of a long sentence only the one that is lost is left out', () => {
    const single = { where: 1, is: 1, a: 1, dentist: 1, for: 1, me: 1, here: 1 };
    expect(
      waysIn(
        'where is a dentist for me here',
        vi.fn(() => 1),
      ),
    ).toEqual([]);
    const { where: _, ...others } = single;
    const countOf = finding({ ...others, 'is a dentist for me here': 5 });
    expect(waysIn('where is a dentist for me here', countOf)).toMatchObject([{ word: 'where', count: 5 }]);
  });
});

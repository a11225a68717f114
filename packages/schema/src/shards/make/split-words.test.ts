import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { TownEntry, WordEntry } from '../format/types.ts';
import { piecesOf as numberedPiecesOf, sizeOfEntry, wordEntry } from './split-words.ts';

/** Pieces with the words themselves. */
function piecesOf(entries: readonly WordEntry[], towns: readonly TownEntry[]) {
  const sorted = [...entries].sort((a, b) => (a.word < b.word ? -1 : 1));
  const sized = { words: sorted.map(({ word }) => word), sizes: sorted.map(sizeOfEntry) };
  return numberedPiecesOf(sized, towns).map((piece) => ({
    ...piece,
    words: piece.words.map((number) => sorted[number]!),
  }));
}

const longCells = (word: string) =>
  Array.from({ length: 40 }, (_, index) => `p${'0123'.repeat(3)}${word.length}${index}`);
const wordsOf = (words: readonly string[]) =>
  words.map((word) => wordEntry(word, longCells(word), () => 'p'));
/** The piece in which a reader looks a word up: that with the longest beginning. */
const pieceFor = (word: string, pieces: ReturnType<typeof piecesOf>) =>
  pieces
    .filter(({ beginning }) => word.startsWith(beginning))
    .sort((a, b) => b.beginning.length - a.beginning.length)[0];

test('every word stands in the piece in which it is looked up, and only there', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(
        fc.string({ minLength: 1, maxLength: 4, unit: fc.constantFrom('a', 'b', 'c', '学', '😀') }),
        { minLength: 200, maxLength: 400 },
      ),
      (words) => {
        const pieces = piecesOf(wordsOf(words), []);
        expect(pieces.flatMap((piece) => piece.words)).toHaveLength(words.length);
        for (const word of words)
          expect(pieceFor(word, pieces)?.words.some((entry) => entry.word === word)).toBe(true);
      },
    ),
    { numRuns: 30 },
  );
});

test('one more word changes the piece that it is in, and no other but where that is parted anew', () => {
  const words = Array.from({ length: 3_000 }, (_, index) => `w${index.toString(26)}`);
  const before = new Set(piecesOf(wordsOf(words), []).map((piece) => JSON.stringify(piece)));
  const after = piecesOf(wordsOf([...words, 'wzzzz']), []).map((piece) => JSON.stringify(piece));
  expect(after.filter((piece) => !before.has(piece)).length).toBeLessThanOrEqual(2);
});

test('a word that stands nearly everywhere names its groups, and a few cells that stay the same', () => {
  const cells = Array.from({ length: 1_000 }, (_, index) => `p${index.toString(4)}`);
  const entry = wordEntry('help', cells, (cell) => cell.slice(0, 3));
  expect(entry.cells).toHaveLength(12);
  expect(entry.groups?.length).toBeLessThan(20);
  const more = wordEntry('help', [...cells, 'p33333333'], (cell) => cell.slice(0, 3));
  expect(more.cells.filter((cell) => !entry.cells.includes(cell)).length).toBeLessThanOrEqual(1);
  expect(wordEntry('rare', ['p0', 'p1'], () => 'p')).toEqual({ word: 'rare', cells: ['p0', 'p1'] });
});

test('a town stands with the words that begin like it', () => {
  const town = { name: 'mo i rana', latitude: 66.3, longitude: 14.1 };
  const words = wordsOf(Array.from({ length: 2_000 }, (_, index) => `m${index.toString(26)}`));
  const pieces = piecesOf(words, [town]);
  expect(pieceFor('mo', pieces)?.towns).toEqual([town]);
});

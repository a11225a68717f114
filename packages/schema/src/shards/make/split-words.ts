import type { TownEntry, WordEntry } from '../format/types.ts';
import { numberOf } from './hash-letters.ts';

/** A piece has about so many characters before it is packed: some 15 kB on the line. */
const MOST_IN_PIECE = 48_000;
/** Beginnings with less than this stand together, so that there are not thousands of tiny files. */
const SMALL_PIECE = 6_000;
const SMALLEST_PIECE = 400;
/** A word in more cells than this stands nearly everywhere: its cells are told by groups. */
const NEARLY_EVERYWHERE = 300;
/** So many cells are named of such a word. */
const SOME_CELLS = 12;

/** What belongs in one file of words. */
export interface PieceOfWords {
  beginning: string;
  words: WordEntry[];
  towns: TownEntry[];
}

/** Some of a list, always the same whatever is added: those with the smallest numbers. */
function someOf(word: string, keys: readonly string[]): string[] {
  return keys
    .map((key) => ({ key, number: numberOf(`${word} ${key}`) }))
    .sort((a, b) => a.number - b.number)
    .slice(0, SOME_CELLS)
    .map(({ key }) => key)
    .sort();
}

/** A word with where it stands: all its cells, or of too many a few and the groups. */
export function wordEntry(
  word: string,
  cells: readonly string[],
  groupFor: (cell: string) => string,
): WordEntry {
  if (cells.length <= NEARLY_EVERYWHERE) return { word, cells: [...cells] };
  const isOfPlace = (key: string) => key.startsWith('p');
  return {
    word,
    cells: [
      ...someOf(
        word,
        cells.filter((key) => !isOfPlace(key)),
      ),
      ...someOf(word, cells.filter(isOfPlace)),
    ],
    groups: [...new Set(cells.map(groupFor))].sort(),
  };
}

interface Item {
  word: string;
  size: number;
  entry?: WordEntry;
  town?: TownEntry;
}

const sizeOf = (keys: readonly string[] = []) => keys.reduce((sum, key) => sum + key.length + 1, 0);
const totalOf = (items: readonly Item[]) => items.reduce((sum, { size }) => sum + size, 0);

/** Words by their beginnings. Where a piece is parted hangs on what begins so, and on nothing else. */
export function piecesOf(words: readonly WordEntry[], towns: readonly TownEntry[]): PieceOfWords[] {
  const items: Item[] = [
    ...words.map((entry) => ({
      word: entry.word,
      size: entry.word.length + 10 + sizeOf(entry.cells) + sizeOf(entry.groups),
      entry,
    })),
    ...towns.map((town) => ({ word: town.name.split(' ')[0]!, size: town.name.length + 16, town })),
  ];
  const pieces: PieceOfWords[] = [];
  divide('', items, pieces);
  return pieces.sort((one, other) => (one.beginning < other.beginning ? -1 : 1));
}

function keep(beginning: string, items: readonly Item[], pieces: PieceOfWords[]): void {
  if (items.length === 0) return;
  pieces.push({
    beginning,
    words: items.flatMap(({ entry }) => entry ?? []).sort((a, b) => (a.word < b.word ? -1 : 1)),
    towns: items.flatMap(({ town }) => town ?? []),
  });
}

function divide(beginning: string, items: readonly Item[], pieces: PieceOfWords[]): void {
  const isOneWord = items.every(({ word }) => word === beginning);
  if (totalOf(items) <= MOST_IN_PIECE || isOneWord) {
    keep(beginning, items, pieces);
    return;
  }
  const children = new Map<string, Item[]>();
  const rest: Item[] = [];
  for (const item of items) {
    const [letter] = item.word.slice(beginning.length);
    if (letter === undefined) rest.push(item);
    else {
      const next = beginning + letter;
      const child = children.get(next);
      if (child === undefined) children.set(next, [item]);
      else child.push(item);
    }
  }
  // Where hundreds of letters follow, as in Chinese, smaller pieces are worth a file.
  let small = SMALL_PIECE;
  const smallSize = () =>
    [...children.values()].map(totalOf).reduce((sum, size) => (size < small ? sum + size : sum), 0);
  while (small > SMALLEST_PIECE && smallSize() > MOST_IN_PIECE) small /= 2;
  for (const [next, child] of children)
    if (totalOf(child) < small) rest.push(...child);
    else divide(next, child, pieces);
  keep(beginning, rest, pieces);
}

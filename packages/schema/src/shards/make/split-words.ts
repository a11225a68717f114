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
  /** Numbers of words, in order. */
  words: number[];
  /** In the order in which they were given. */
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

/** About how many characters a word has in its file. */
export const sizeOfEntry = ({ word, cells, groups }: WordEntry): number =>
  word.length + 10 + sizeOf(cells) + sizeOf(groups);

const sizeOf = (keys: readonly string[] = []) => keys.reduce((sum, key) => sum + key.length + 1, 0);

/** Words with how large each is, in order (UTF-16). */
export interface SizedWords {
  readonly words: readonly string[];
  readonly sizes: readonly number[];
}

/** From one place to another in a list. */
type Range = [from: number, to: number];

/** Words and towns in one list, in order. What is not below `places` of `SizedWords` is a town. */
interface Items {
  words: string[];
  /** The number of a word; of a town -1 minus its number. */
  numbers: number[];
  /** What all before an item are together. */
  sums: number[];
}

const firstWord = ({ name }: TownEntry) => name.split(' ')[0]!;

function itemsOf({ words, sizes }: SizedWords, towns: readonly TownEntry[]): Items {
  const byWord = [...towns.entries()]
    .map(([number, town]) => ({ number, word: firstWord(town), size: town.name.length + 16 }))
    .sort((a, b) => (a.word < b.word ? -1 : a.word > b.word ? 1 : a.number - b.number));
  const items: Items = { words: [], numbers: [], sums: [0] };
  const push = (word: string, number: number, size: number) => {
    items.words.push(word);
    items.numbers.push(number);
    items.sums.push(items.sums[items.sums.length - 1]! + size);
  };
  let next = 0;
  for (let number = 0; number < words.length; number++) {
    const word = words[number]!;
    for (let town = byWord[next]; town !== undefined && town.word < word; town = byWord[++next])
      push(town.word, -1 - town.number, town.size);
    push(word, number, sizes[number]!);
  }
  for (const town of byWord.slice(next)) push(town.word, -1 - town.number, town.size);
  return items;
}

/** Words by their beginnings. Where a piece is parted hangs on what begins so, and on nothing else. */
export function piecesOf(sized: SizedWords, towns: readonly TownEntry[]): PieceOfWords[] {
  const items = itemsOf(sized, towns);
  const pieces: PieceOfWords[] = [];
  const keep = (beginning: string, ranges: readonly Range[]) => {
    const numbers = ranges.flatMap(([from, to]) => items.numbers.slice(from, to));
    if (numbers.length === 0) return;
    const inTowns = numbers.flatMap((number) => (number < 0 ? [-1 - number] : [])).sort((a, b) => a - b);
    pieces.push({
      beginning,
      words: numbers.filter((number) => number >= 0),
      towns: inTowns.map((number) => towns[number]!),
    });
  };
  divide('', [0, items.words.length], items, keep);
  return pieces.sort((one, other) => (one.beginning < other.beginning ? -1 : 1));
}

/** The parts of a range whose words go on with the same letter. */
function childrenOf(beginning: string, [from, to]: Range, words: readonly string[]): Map<string, Range> {
  const children = new Map<string, Range>();
  for (let at = from; at < to;) {
    const next = beginning + [...words[at]!.slice(beginning.length, beginning.length + 2)][0]!;
    let end = at + 1;
    while (end < to && words[end]!.startsWith(next)) end += 1;
    children.set(next, [at, end]);
    at = end;
  }
  return children;
}

function divide(
  beginning: string,
  [from, to]: Range,
  items: Items,
  keep: (beginning: string, ranges: readonly Range[]) => void,
): void {
  const { words, sums } = items;
  const total = ([start, end]: Range) => sums[end]! - sums[start]!;
  if (from === to || total([from, to]) <= MOST_IN_PIECE || words[to - 1] === beginning) {
    keep(beginning, [[from, to]]);
    return;
  }
  let behind = from;
  while (words[behind] === beginning) behind += 1;
  const children = childrenOf(beginning, [behind, to], words);
  // Where hundreds of letters follow, as in Chinese, smaller pieces are worth a file.
  let small = SMALL_PIECE;
  const smallSize = () =>
    [...children.values()].map(total).reduce((sum, size) => (size < small ? sum + size : sum), 0);
  while (small > SMALLEST_PIECE && smallSize() > MOST_IN_PIECE) small /= 2;
  const rest: Range[] = [[from, behind]];
  for (const [next, child] of children)
    if (total(child) < small) rest.push(child);
    else divide(next, child, items, keep);
  keep(beginning, rest);
}

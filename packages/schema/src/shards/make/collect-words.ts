import { eachIndexWord } from '../../derive/search/split-words.ts';
import { CellLists } from './cell-lists.ts';
import type { ShardMakerWorld } from './file-writer.ts';
import { mergeRuns, type WordCells } from './merge-runs.ts';
import type { TextSpill } from './text-spill.ts';

/** Pieces of texts whose words are remembered: folding is what takes longest. */
const MOST_PIECES = 200_000;

/** What was added already since a cell began: texts, and pieces of them. */
class SeenInCell {
  readonly texts = new Set<string>();
  readonly pieces = new Set<string>();

  clear(): void {
    this.texts.clear();
    this.pieces.clear();
  }
}

/** The words of one language: where they stand, and what was put aside. */
class LanguageWords {
  /** By number of the word. */
  readonly cells = new CellLists();
  readonly runs: TextSpill[] = [];
}

/**
 * Collects the cells in which each word of each language stands. Cells come in order, so that the cells of a word do; when
 * there are too many words they are put aside, sorted, and merged at the end.
 */
export class WordCollector {
  readonly #world: Pick<ShardMakerWorld, 'makeSpill' | 'mostWords'>;
  readonly #languages: LanguageWords[];
  readonly #numbers = new Map<string, number>();
  readonly #words: string[] = [];
  readonly #pieces = new Map<string, readonly number[]>();
  /** For each choice of languages; most of what a cell holds stands in it many times. */
  readonly #seen = new Map<readonly number[], SeenInCell>();
  #cell = -1;

  constructor(languages: number, world: Pick<ShardMakerWorld, 'makeSpill' | 'mostWords'>) {
    this.#languages = Array.from({ length: languages }, () => new LanguageWords());
    this.#world = world;
  }

  /** What is added from here on stands in the next cell. */
  startCell(): void {
    this.#cell += 1;
    for (const seen of this.#seen.values()) seen.clear();
    const { mostWords = Number.POSITIVE_INFINITY } = this.#world;
    const held = this.#languages.reduce((sum, one) => sum + one.cells.size, this.#words.length);
    if (held > mostWords) this.#putAside();
  }

  /**
   * Adds the words of a text.
   * @param languages in which it is looked for, by their numbers; quickest when it is the same array for the same languages
   */
  add(text: string, languages: readonly number[]): void {
    let seen = this.#seen.get(languages);
    if (seen === undefined) this.#seen.set(languages, (seen = new SeenInCell()));
    if (seen.texts.has(text)) return;
    seen.texts.add(text);
    // A blank parts words in every script and bears on neither side of it, so that each piece folds as in the whole text.
    for (const piece of text.split(' ')) {
      if (piece === '' || seen.pieces.has(piece)) continue;
      seen.pieces.add(piece);
      const words = this.#wordsOf(piece);
      for (const language of languages) {
        const { cells } = this.#languages[language]!;
        for (const word of words) cells.add(word, this.#cell);
      }
    }
  }

  #wordsOf(piece: string): readonly number[] {
    const known = this.#pieces.get(piece);
    if (known !== undefined) return known;
    const words: number[] = [];
    eachIndexWord(piece, (word) => words.push(this.#numberOf(word)));
    if (this.#pieces.size >= MOST_PIECES) this.#pieces.clear();
    this.#pieces.set(piece, words);
    return words;
  }

  #numberOf(word: string): number {
    let number = this.#numbers.get(word);
    if (number === undefined) {
      number = this.#words.length;
      this.#words.push(word);
      this.#numbers.set(word, number);
    }
    return number;
  }

  /** The words of a language in order (UTF-16), each with its cells as numbers in order. Once, after the last cell. */
  *words(language: number): Generator<WordCells> {
    const { runs, cells } = this.#languages[language]!;
    if (runs.length > 0 && this.#words.length > 0) this.#putAside();
    if (runs.length > 0) {
      yield* mergeRuns(runs.map((run) => run.values()));
      for (const run of runs) run.drop();
      return;
    }
    for (const number of this.#inOrder()) {
      const found = cells.of(number);
      if (found.length > 0) yield { word: this.#words[number]!, cells: found };
    }
  }

  #inOrder(): number[] {
    const words = this.#words;
    return [...words.keys()].sort((a, b) => (words[a]! < words[b]! ? -1 : 1));
  }

  #putAside(): void {
    const order = this.#inOrder();
    for (const language of this.#languages) {
      const run = this.#world.makeSpill(false);
      for (const number of order) {
        const cells = language.cells.of(number);
        if (cells.length > 0)
          run.add(`${this.#words[number]!}\t${cells.map((cell) => cell.toString(36)).join(' ')}`);
      }
      language.runs.push(run);
      language.cells.clear();
    }
    this.#words.length = 0;
    this.#numbers.clear();
    this.#pieces.clear();
  }
}

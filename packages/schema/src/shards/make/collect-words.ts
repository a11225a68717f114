import { eachIndexWord } from '../../derive/search/split-words.ts';
import { CellLists } from './cell-lists.ts';
import type { ShardMakerWorld } from './file-writer.ts';
import { mergeRuns, type WordCells } from './merge-runs.ts';
import { PieceTable } from './piece-table.ts';
import type { TextSpill } from './text-spill.ts';

/** Pieces of texts whose words are remembered: folding is what takes longest. */
const MOST_PIECES = 200_000;

const BLANK = 0x20;
const LINE_FEED = 0x0a;

/** The words of one language: where they stand, and what was put aside. */
class LanguageWords {
  /** By number of the word. */
  readonly cells = new CellLists();
  readonly runs: TextSpill[] = [];
}

/** What stands on one of the lines of texts. */
class Line {
  /** The cell to which each piece was added last, by its number: most stand in a cell many times. */
  readonly addedTo: number[] = [];

  /** @param languages in which it is looked for */
  constructor(readonly languages: readonly LanguageWords[]) {}
}

type CollectorWorld = Pick<ShardMakerWorld, 'decode' | 'makeSpill' | 'mostWords'>;

/**
 * Collects the cells in which each word of each language stands. Cells come in order, so that the cells of a word do; when
 * there are too many words they are put aside, sorted, and merged at the end.
 */
export class WordCollector {
  readonly #world: CollectorWorld;
  readonly #languages: LanguageWords[];
  readonly #numbers = new Map<string, number>();
  readonly #words: string[] = [];
  readonly #pieces = new PieceTable();
  /** The words of each piece, by their numbers. */
  readonly #wordsOf: (readonly number[])[] = [];
  readonly #lines: readonly Line[];
  #cell = -1;

  constructor(languages: number, world: CollectorWorld) {
    this.#languages = Array.from({ length: languages }, () => new LanguageWords());
    this.#lines = [this.#languages, ...this.#languages.map((one) => [one])].map((all) => new Line(all));
    this.#world = world;
  }

  /** What is added from here on stands in the next cell. */
  startCell(): void {
    this.#cell += 1;
    const { mostWords = Number.POSITIVE_INFINITY } = this.#world;
    const held = this.#languages.reduce((sum, one) => sum + one.cells.size, this.#words.length);
    if (held > mostWords) this.#putAside();
  }

  /**
   * Adds the words of texts.
   * @param texts in UTF-8, as lines: on the first what is looked for in every language, then a line for each language in
   * order. Lines at the end may be left out, what stands behind the last is not looked at.
   */
  add(texts: Uint8Array): void {
    let number = 0;
    let line = this.#lines[0];
    // A blank parts words in every script and bears on neither side of it, so that each piece folds as in the whole text.
    for (let from = 0; from < texts.length && line !== undefined;) {
      let to = from;
      while (to < texts.length && texts[to] !== BLANK && texts[to] !== LINE_FEED) to += 1;
      if (to > from) this.#addPiece(texts, from, to, line);
      if (texts[to] === LINE_FEED) line = this.#lines[++number];
      from = to + 1;
    }
  }

  #addPiece(texts: Uint8Array, from: number, to: number, { languages, addedTo }: Line): void {
    if (this.#pieces.size >= MOST_PIECES) this.#forgetPieces();
    const piece = this.#pieces.numberOf(texts, from, to);
    if (piece === -1) {
      this.#addWords(this.#readWords(texts.subarray(from, to)), languages);
      return;
    }
    while (addedTo.length <= piece) addedTo.push(-1);
    if (addedTo[piece] === this.#cell) return;
    addedTo[piece] = this.#cell;
    this.#addWords((this.#wordsOf[piece] ??= this.#readWords(texts.subarray(from, to))), languages);
  }

  #addWords(words: readonly number[], languages: readonly LanguageWords[]): void {
    for (const { cells } of languages) for (const word of words) cells.add(word, this.#cell);
  }

  #readWords(piece: Uint8Array): readonly number[] {
    const words: number[] = [];
    eachIndexWord(this.#world.decode(piece), (word) => words.push(this.#numberOf(word)));
    return words;
  }

  #forgetPieces(): void {
    this.#pieces.clear();
    this.#wordsOf.length = 0;
    for (const { addedTo } of this.#lines) addedTo.length = 0;
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
    this.#forgetPieces();
  }
}

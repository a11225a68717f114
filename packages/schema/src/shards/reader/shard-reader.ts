import type { CodeTerm } from '../../derive/search/code-terms.ts';
import { DirectoryTermSearch } from '../../derive/search/term-search.ts';
import type { Query } from '../../derive/search/query.ts';
import { queryWords } from '../../derive/search/split-words.ts';
import { SHORTEST_LATIN } from '../../derive/search/text-index.ts';
import { toLatin } from '../../derive/search/to-latin.ts';
import { baseLanguageOf } from '../../derive/text/base-language.ts';
import { foldText } from '../../derive/text/fold-text.ts';
import type { Point } from '../../derive/service/distance.ts';
import type { Directory } from '../../entities/directory.ts';
import { fileOf } from '../format/names.ts';
import { MANIFEST_FILE, type ShardManifest, type WordPiece } from '../format/types.ts';
import { KeptFiles } from './kept-files.ts';
import { Plan, type Candidate } from './plan.ts';
import { readCell, readGroup, readManifest, readWordPiece, readWordTable } from './read-files.ts';
import { ShardError, ShardFiles, type EndSignal, type ShardWorld } from './shard-files.ts';
import { placesOfWord, TermCodes } from './word-places.ts';

/** So many cells are asked for in one go when nothing else is said. */
const MOST_CELLS = 6;
/** The first cell alone, so that something stands there soon; then so many at once. */
const CELLS_AT_ONCE = 2;
/** So many lists of cells in one go. */
const MOST_GROUPS = 8;
/** When so many fit, the reader has something to read. */
const ENOUGH = 20;
/** When so many fit that are nearer than anything that was not looked at. */
const ENOUGH_NEAREST = 5;
/** In so many languages a word is looked up. */
const MOST_LANGUAGES = 2;
/** So many towns are looked up under the names that they have there, for a word that may mean several. */
const MOST_TOWNS = 3;

/** What is looked for in a large directory. */
export interface ShardSearch {
  /** As in the search of one file; its order is left to whoever shows what came. */
  query: Query;
  /** Epoch milliseconds. */
  at: number;
  /** The reader's language, BCP 47. */
  lang: string;
  /** Words for codes in her language; none when left out. */
  terms?: readonly CodeTerm[];
  /** How many cells at most; 6 when left out. */
  mostCells?: number;
  /** So many cells are looked at though enough fits; none when left out. The same search with more goes on where it stopped. */
  leastCells?: number;
}

/** What a search came to. */
export interface ShardAnswer {
  /** How many services fit, of those that were fetched for it. */
  fitting: number;
  /** How many cells were looked at. */
  cells: number;
  /** Could the same search with more cells find more? */
  hasMore: boolean;
  /** Are services left out because neither a place nor a word was given? */
  leavesPlacesOut: boolean;
  /** What did not come; what did is kept. */
  failures: readonly ShardError[];
}

/** Searches a large directory, file by file. */
export class ShardReader<Signal extends EndSignal> {
  #manifest: ShardManifest;
  readonly #files: ShardFiles<Signal>;
  readonly #loadManifest: ShardWorld<Signal>['loadManifest'];
  readonly #kept = new KeptFiles();
  #terms: { given: readonly CodeTerm[]; codes: TermCodes } | undefined;

  /**
   * @param manifestUrl absolute
   * @param manifest what it gave, parsed
   * @throws ShardError when it is no manifest of this version
   */
  constructor(manifestUrl: string, manifest: unknown, world: ShardWorld<Signal>) {
    this.#manifest = asManifest(manifest);
    this.#files = new ShardFiles(manifestUrl, world);
    this.#loadManifest = (signal) => world.loadManifest(signal);
  }

  /** All that has been fetched and is still kept, as a directory of its own. */
  directory(): Directory {
    return { ...this.#manifest.directory, ...this.#kept.records() };
  }

  /**
   * Fetches what a search needs, nearest first, until enough of it fits. Rejects only when the signal ended; what did not
   * come is told in the answer.
   * @param onRecords called whenever `directory()` has grown
   */
  async find(
    search: ShardSearch,
    signal: Signal,
    onRecords: () => void = () => undefined,
  ): Promise<ShardAnswer> {
    const answer = await this.#findOnce(search, signal, onRecords);
    if (!answer.failures.some(({ reason }) => reason === 'missing')) return answer;
    // Published anew since: the manifest is asked for once, and the rest goes by the new one.
    const manifest = await this.#loadManifest(signal).then(
      (value) => readManifest(value),
      () => undefined,
    );
    if (signal.aborted || manifest === undefined) return answer;
    if (JSON.stringify(manifest) === JSON.stringify(this.#manifest)) return answer;
    this.#manifest = manifest;
    // What was published anew may have been so because something had to go.
    this.#kept.putAside();
    try {
      return await this.#findOnce(search, signal, onRecords);
    } finally {
      this.#kept.settle();
      onRecords();
    }
  }

  async #findOnce(search: ShardSearch, signal: Signal, onRecords: () => void): Promise<ShardAnswer> {
    const failures: ShardError[] = [];
    const tell = (error: unknown): undefined => {
      if (signal.aborted || !(error instanceof ShardError)) throw error;
      failures.push(error);
      return undefined;
    };
    const { words, middle, isRough } = await this.#lookUp(search, signal, tell);
    const plan = new Plan(this.#manifest, {
      query: search.query,
      middle: search.query.near ?? middle,
      words,
    });
    const used: string[] = [];
    const { mostCells = MOST_CELLS, leastCells = 0 } = search;
    let groupsLeft = MOST_GROUPS;
    let fitting = 0;
    while (used.length < mostCells && !isOffline(failures)) {
      const batch: Candidate[] = [];
      while (batch.length < Math.min(used.length === 0 ? 1 : CELLS_AT_ONCE, mostCells - used.length)) {
        const group = plan.nextGroup();
        const file = group === undefined ? '' : fileOf.group(group.key, group.hash);
        if (group !== undefined && (groupsLeft > 0 || this.#kept.has(file))) {
          if (!this.#kept.has(file)) groupsLeft -= 1;
          const list = await this.#kept
            .get(file, () => this.#load(file, group.hash, readGroup, signal), signal)
            .catch(tell);
          plan.takeGroup(list?.cells ?? []);
          if (isOffline(failures)) break;
          continue;
        }
        const cell = plan.takeCell();
        if (cell === undefined) break;
        batch.push(cell);
      }
      if (batch.length === 0) break;
      await Promise.all(
        batch.map(async ({ entry, group }) => {
          const file = fileOf.cell(group.key, entry.key, entry.hash);
          used.push(file);
          const read = (value: unknown) => readCell(value, this.#manifest.directory);
          await this.#kept.cell(file, () => this.#load(file, entry.hash, read, signal), used).catch(tell);
        }),
      );
      if (signal.aborted) break;
      onRecords();
      fitting = this.#countFitting(search, used, undefined);
      const { nextRank } = plan;
      if (
        nextRank === undefined ||
        (used.length >= leastCells &&
          fitting >= ENOUGH &&
          this.#countFitting(search, used, nextRank) >= ENOUGH_NEAREST)
      )
        break;
    }
    return {
      fitting,
      cells: used.length,
      hasMore: plan.nextRank !== undefined || isRough,
      leavesPlacesOut: plan.leavesPlacesOut,
      failures,
    };
  }

  /** How many fit of some cells. @param withinMetres only those so near */
  #countFitting(
    { query, at, lang, terms = [] }: ShardSearch,
    files: readonly string[],
    withinMetres: number | undefined,
  ): number {
    const directory = { ...this.#manifest.directory, ...this.#kept.records(files) };
    const engine = new DirectoryTermSearch(directory, { lang });
    engine.useTerms(terms);
    const { results } = engine.query(query, at);
    if (withinMetres === undefined || query.near === undefined) return results.length;
    return results.filter(({ distanceMetres = Infinity }) => distanceMetres <= withinMetres).length;
  }

  /**
   * Where the words of a search may stand, and the town among them. First in the reader's language, and in another when they
   * are not there; whoever looks further gets both.
   */
  async #lookUp(
    { query, lang, terms = [], leastCells = 0 }: ShardSearch,
    signal: Signal,
    tell: (error: unknown) => undefined,
  ) {
    if (this.#terms?.given !== terms) this.#terms = { given: terms, codes: new TermCodes(terms) };
    const { codes } = this.#terms;
    const typed = queryWords(query.text ?? '');
    const towns = queryWords(query.locality ?? '');
    let middle: Point | undefined;
    let isRough = false;
    const asked = foldText(`${query.text ?? ''} ${query.locality ?? ''}`);
    const folded = ` ${asked} ${toLatin(asked) ?? ''} `;
    const find = async (word: string, mayGoOn: boolean, codesOfWord: TermCodes) => {
      const pieces: WordPiece[] = [];
      const { needs, towns, hasOthers } = codesOfWord.find(word, mayGoOn);
      // Names of places stand in Latin letters: `осло` finds Oslo, as in the search of one file.
      const latin = toLatin(word) ?? '';
      const ownNames = [
        ...towns.slice(0, MOST_TOWNS).flatMap(queryWords),
        ...(latin.length < SHORTEST_LATIN ? [] : [latin]),
      ];
      const languages = this.#languages(lang);
      for (const spelling of [word, ...ownNames])
        // What she calls something by in her language is not looked for in another.
        for (const { language, hash } of needs.length > 0 || hasOthers ? languages.slice(0, 1) : languages) {
          const piece = await this.#piece(spelling, language, hash, signal).catch(tell);
          if (piece === undefined) continue;
          pieces.push(piece);
          middle ??= piece.towns.find(({ name }) => folded.includes(` ${name} `) || towns.includes(name));
          if (leastCells > 0 || language === languages.at(-1)?.language) continue;
          if (!piece.words.some((entry) => entry.word === spelling)) continue;
          isRough = true;
          break;
        }
      return placesOfWord([word, ...ownNames], mayGoOn, pieces, codesOfWord, this.#manifest);
    };
    const noCodes = new TermCodes([]);
    const words = await Promise.all([
      ...typed.map((word, index) => find(word, index === typed.length - 1, codes)),
      ...towns.map((word) => find(word, false, noCodes)),
    ]);
    return { words, middle, isRough };
  }

  /** The indexes to look in: that of the reader's language, then the source language. */
  #languages(lang: string): ShardManifest['words'] {
    const base = baseLanguageOf(lang);
    const own = this.#manifest.words.filter(({ language }) => baseLanguageOf(language) === base);
    const others = this.#manifest.words.filter((one) => !own.includes(one));
    return [...own, ...others].slice(0, MOST_LANGUAGES);
  }

  async #piece(
    word: string,
    language: string,
    tableHash: string,
    signal: Signal,
  ): Promise<WordPiece | undefined> {
    const tableFile = fileOf.wordTable(language, tableHash);
    const table = await this.#kept.get(
      tableFile,
      () => this.#load(tableFile, tableHash, readWordTable, signal),
      signal,
    );
    let found: [beginning: string, hash: string] | undefined;
    for (const piece of table.pieces)
      if (word.startsWith(piece[0]) && (found === undefined || piece[0].length > found[0].length))
        found = piece;
    if (found === undefined) return undefined;
    const [, hash] = found;
    const file = fileOf.words(language, hash);
    return this.#kept.get(file, () => this.#load(file, hash, readWordPiece, signal), signal);
  }

  async #load<Value>(
    file: string,
    hash: string,
    read: (value: unknown) => Value | undefined,
    signal: Signal,
  ): Promise<Value> {
    const value = read(await this.#files.load(file, hash, signal));
    if (value === undefined) throw new ShardError('wrong-kind', file);
    return value;
  }
}

/** Is there no connection? Then the rest would not come either. */
const isOffline = (failures: readonly ShardError[]) => failures.some(({ reason }) => reason === 'network');

function asManifest(value: unknown): ShardManifest {
  const manifest = readManifest(value);
  if (manifest === undefined) throw new ShardError('wrong-kind', MANIFEST_FILE);
  return manifest;
}

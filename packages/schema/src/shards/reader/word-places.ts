import { indexOfTerms, type CodeTerm } from '../../derive/search/code-terms.ts';
import { forgivesSlips, isNear } from '../../derive/search/near-word.ts';
import { groupKeysOf } from '../format/names.ts';
import { maskOf, masksMeet } from '../format/needs-mask.ts';
import type { ShardEntry, ShardManifest, WordPiece } from '../format/types.ts';

/** Where services may have a word: what is not among it has none. */
export interface WordPlaces {
  cells: ReadonlySet<string>;
  /** Groups in any cell of which it may stand. */
  groups: ReadonlySet<string>;
  /** Groups that have any of the cells, and more besides. */
  groupsOfCells: ReadonlySet<string>;
  /** The word is one for these needs, as `ShardEntry.needs`. */
  needs: string;
  /** The word is one for what cells do not tell, such as a language: it may stand anywhere. */
  isAnywhere: boolean;
}

/** May a word stand in a cell? */
export const mayBeIn = (places: WordPlaces, cell: ShardEntry, group: string): boolean =>
  places.isAnywhere ||
  places.cells.has(cell.key) ||
  places.groups.has(group) ||
  masksMeet(places.needs, cell.needs);

/** Words by which services are found that do not have them: what codes are called in the reader's language. */
export class TermCodes {
  readonly #terms: readonly CodeTerm[];
  readonly #index;

  constructor(terms: readonly CodeTerm[]) {
    this.#terms = terms;
    this.#index = indexOfTerms(terms);
  }

  /** What a word is one for; towns by their folded names. @param mayGoOn is it still being typed? */
  find(word: string, mayGoOn: boolean): { needs: string[]; towns: string[]; hasOthers: boolean } {
    const found = [...this.#index.value.fitsOf(word, mayGoOn).entries()].flatMap(([index, fit]) =>
      fit > 0 ? this.#terms[index]! : [],
    );
    const codesOf = (wanted: CodeTerm['list']) =>
      found.flatMap(({ list, code }) => (list === wanted ? [code] : []));
    return {
      needs: codesOf('needs'),
      towns: codesOf('localities'),
      hasOthers: found.some(({ list }) => list !== 'needs' && list !== 'localities'),
    };
  }
}

/**
 * The places of a word by the pieces in which it was looked up and the codes that it is one for.
 * @param spellings the word, and behind it what else it may be written as there
 */
export function placesOfWord(
  spellings: readonly [word: string, ...others: string[]],
  mayGoOn: boolean,
  pieces: readonly WordPiece[],
  terms: TermCodes,
  { needs: codes }: ShardManifest,
): WordPlaces {
  const entries = pieces.flatMap(({ words }) => words);
  const [word] = spellings;
  let found = entries.filter((entry) => spellings.some((spelling) => entry.word.startsWith(spelling)));
  const { needs, hasOthers } = terms.find(word, mayGoOn);
  // Nobody has the word as it was typed: a slip is forgiven, as far as the beginning is right.
  if (found.length === 0 && needs.length === 0 && forgivesSlips(word))
    found = entries.filter((entry) => isNear(word, entry.word, mayGoOn));
  const numbers = new Map(codes.map((code, index) => [code, index]));
  const cells = new Set(found.flatMap((entry) => entry.cells));
  return {
    cells,
    groupsOfCells: new Set([...cells].flatMap(groupKeysOf)),
    groups: new Set(found.flatMap(({ groups = [] }) => groups)),
    needs: maskOf(needs, numbers),
    isAnywhere: hasOthers,
  };
}

import type { Directory } from '../../entities/directory.ts';
import type { Service } from '../../entities/service.ts';
import { hasAuthorityPresent } from '../service/access.ts';
import { authoritiesBehind } from './authorities-behind.ts';
import { CodeTerms, type CodeTerm } from './code-terms.ts';
import { DirectorySearch, type DirectorySearchOptions } from './directory-search.ts';
import { foldText } from '../text/fold-text.ts';
import { stemsOf } from './endings.ts';
import { Fillers } from './fillers.ts';
import * as FIT from './fit.ts';
import { isJoinable, raiseByJoined } from './joined-words.ts';
import { haveForms, markedForms } from './marked-forms.ts';
import type { ServiceFacts } from './service-facts.ts';
import { withoutSoft } from './soft-words.ts';
import { isUnspaced, queryWords } from './split-words.ts';
import { TextSearch } from './text-search.ts';

/**
 * A search by words that also knows words for codes, in the reader’s language, and how people type: words apart that are one, with
 * endings, and with what is good to have beside what they look for. It finds all that `TextSearch` finds.
 */
export class TermSearch extends TextSearch {
  readonly #directory: Directory;
  #terms: CodeTerms | undefined;
  #given: readonly CodeTerm[] = [];
  /** Single words for days. Beside them «open» says nothing more. */
  #days: ReadonlySet<string> = new Set();
  #fillers: Fillers | undefined;
  /** Which services are those of police or immigration authorities, or have them in the room. */
  #authorities: readonly boolean[] | undefined;

  /** @param wordsOf more words by which a service is found; none when left out */
  constructor(directory: Directory, wordsOf?: (service: Service) => string) {
    super(directory, wordsOf);
    this.#directory = directory;
  }

  /**
   * Takes words for codes, in the reader's language, by which services are found that have the codes; they replace those
   * that were there. Nothing of the directory is worked out anew.
   * @param terms words for what services have
   * @param fillers words that a search does without where it finds nothing good with them; none when left out
   */
  useTerms(terms: readonly CodeTerm[], fillers: readonly string[] = []): void {
    this.#given = terms;
    this.#days = new Set(
      terms.flatMap(({ list, phrases }) => (list === 'days' ? phrases.map(foldText) : [])),
    );
    this.#terms = new CodeTerms(terms, this.#directory);
    this.#fillers = new Fillers(
      fillers,
      terms.flatMap(({ phrases }) => phrases),
    );
  }

  override fitsOf(text: string, facts: ServiceFacts): Uint8Array | undefined {
    const fits = this.#fitsOfText(text, facts, this.#terms);
    const authorities = (this.#authorities ??= this.#directory.services.map(hasAuthorityPresent));
    if (fits?.some((fit, index) => fit > 0 && authorities[index]) !== true) return fits;
    return authoritiesBehind(fits, this.#fitsOfText(text, facts)!, authorities);
  }

  /** @param terms words for codes; when left out services are found by their own words alone */
  #fitsOfText(text: string, facts: ServiceFacts, terms?: CodeTerms): Uint8Array | undefined {
    const fits = this.#fitsOfAll(text, facts, terms);
    const namesDay = queryWords(text).some((word) => this.#days.has(word));
    if (fits === undefined || (!namesDay && fits.some((fit) => fit >= FIT.topic))) return fits;
    const left = this.#fillers?.without(text);
    // What has all words has those that are left: nothing that was found is lost.
    return left === undefined ? fits : this.#fitsOfAll(left, facts, terms);
  }

  /** The fits to a text. */
  #fitsOfAll(text: string, facts: ServiceFacts, terms: CodeTerms | undefined): Uint8Array | undefined {
    const words = queryWords(text);
    if (words.length === 0) return undefined;
    const formsOf = markedForms(text);
    const fits = this.#fitsOfWords(words, formsOf, facts, terms);
    const soft = withoutSoft(words, this.#given, this.#directory);
    if (soft === undefined) return fits;
    const loose = this.#fitsOfWords(soft.left, formsOf, facts, terms);
    for (const [index, fit] of loose.entries())
      if (fit > FIT.nearInText && !soft.isContradicted(index, facts.todayOf))
        fits[index] = Math.max(fits[index]!, lowered(fit));
    return fits;
  }

  /** The fits to a word without its last letters, «bymisjonen»; undefined where nothing is called so. */
  #fitsOfStem(word: string): Uint8Array | undefined {
    const index = this.textIndex();
    for (const stem of stemsOf(word)) {
      const fits = index.fitsOf(stem, false).map((fit) => FIT_OF_STEM.get(fit) ?? FIT.none);
      if (fits.some((fit) => fit > 0)) return fits;
    }
    return undefined;
  }

  /** The fits to all of some words. */
  #fitsOfWords(
    words: readonly string[],
    formsOf: ReadonlyMap<string, readonly string[]>,
    facts: ServiceFacts,
    terms: CodeTerms | undefined,
  ): Uint8Array {
    const index = this.textIndex();
    const fitsOfWord = (word: string, mayGoOn: boolean, isJoined = false): Uint8Array => {
      const forms = formsOf.get(word) ?? [];
      // A letter before other words begins none of its own: «D-number», «d&c».
      const isWhole = !mayGoOn && word.length === 1 && !isUnspaced(word);
      const ofWord = index.fitsOf(word, mayGoOn, isWhole);
      terms?.addTo(ofWord, { word, mayGoOn, forms, isJoined, isWhole }, facts, (service) =>
        haveForms(Object.values<readonly string[]>({ ...this.wordsOf(service) }).flat(), forms),
      );
      return ofWord;
    };
    const fits = index.fitsOfAll(words, fitsOfWord);
    if (words.length === 1)
      return (fits.every((fit) => fit === FIT.none) && this.#fitsOfStem(words[0]!)) || fits;
    terms?.addWhole(fits, words, facts);
    if (isJoinable(words)) raiseByJoined(fits, words, fitsOfWord);
    return fits;
  }
}

/** What a word without its ending is of a name or a topic. */
const FIT_OF_STEM = new Map<number, number>([
  [FIT.name, FIT.nearInName],
  [FIT.topic, FIT.nearInTopic],
]);

/** What lacks a word that is good to have comes behind what has it. */
const lowered = (fit: number): number => LOWERED.get(fit) ?? fit - 1;
const LOWERED = new Map<number, number>([
  [FIT.wholeName, FIT.name],
  [FIT.meant, FIT.topic],
  [FIT.topicPart, FIT.topicBegins],
]);

/** A `DirectorySearch` that also knows words for codes. */
export class DirectoryTermSearch extends DirectorySearch {
  readonly #text: TermSearch;

  /** @param options none when left out */
  constructor(directory: Directory, options: DirectorySearchOptions = {}) {
    const text = new TermSearch(directory, options.wordsOf);
    super(directory, options, text);
    this.#text = text;
  }

  /**
   * See `TermSearch.useTerms`.
   * @param terms words for what services have
   * @param fillers words that say nothing of what is looked for
   */
  useTerms(terms: readonly CodeTerm[], fillers?: readonly string[]): void {
    this.#text.useTerms(terms, fillers);
  }
}

import type { Directory } from '../../entities/directory.ts';
import type { Service } from '../../entities/service.ts';
import { CodeTerms, type CodeTerm } from './code-terms.ts';
import { DirectorySearch, type DirectorySearchOptions } from './directory-search.ts';
import { Fillers } from './fillers.ts';
import { FIT } from './fit.ts';
import { haveForms, markedForms } from './marked-forms.ts';
import type { ServiceFacts } from './service-facts.ts';
import { queryWords } from './split-words.ts';
import { TextSearch } from './text-search.ts';

/** A search by words that also knows words for codes, in the reader’s language. Without any it finds what `TextSearch` finds. */
export class TermSearch extends TextSearch {
  readonly #directory: Directory;
  #terms: CodeTerms | undefined;
  #fillers: Fillers | undefined;

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
    this.#terms = new CodeTerms(terms, this.#directory);
    this.#fillers = new Fillers(
      fillers,
      terms.flatMap(({ phrases }) => phrases),
    );
  }

  override fitsOf(text: string, facts: ServiceFacts): Uint8Array | undefined {
    const fits = this.#fitsOfAll(text, facts);
    if (fits === undefined || fits.some((fit) => fit >= FIT.topic)) return fits;
    const left = this.#fillers?.without(text);
    // What has all words has those that are left: nothing that was found is lost.
    return left === undefined ? fits : this.#fitsOfAll(left, facts);
  }

  /** The fits to all words of a text. */
  #fitsOfAll(text: string, facts: ServiceFacts): Uint8Array | undefined {
    const words = queryWords(text);
    if (words.length === 0) return undefined;
    const index = this.textIndex();
    const terms = this.#terms;
    const formsOf = markedForms(text);
    const fits = index.fitsOfAll(words, (word, mayGoOn) => {
      const forms = formsOf.get(word) ?? [];
      const ofWord = index.fitsOf(word, mayGoOn);
      terms?.addTo(ofWord, { word, mayGoOn, forms }, facts, (service) =>
        haveForms(Object.values<readonly string[]>({ ...this.wordsOf(service) }).flat(), forms),
      );
      return ofWord;
    });
    if (words.length > 1) terms?.addWhole(fits, words, facts);
    return fits;
  }
}

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

import type { Directory } from '../../entities/directory.ts';
import type { Service } from '../../entities/service.ts';
import { CodeTerms, type CodeTerm } from './code-terms.ts';
import { Fillers } from './fillers.ts';
import { FIT } from './fit.ts';
import { InSteps } from '../steps/in-steps.ts';
import { haveForms, markedForms } from './marked-forms.ts';
import type { ServiceFacts } from './service-facts.ts';
import { organizationWords, serviceWords, type ServiceWords } from './service-words.ts';
import { queryWords } from './split-words.ts';
import { buildTextIndex, type TextIndex } from './text-index.ts';

/**
 * The words of a directory, made ready to be searched: when the first word is typed, or before, in short steps.
 *
 * The directory must not be changed afterwards; one that changed is a new one.
 */
export class TextSearch {
  readonly #directory: Directory;
  readonly #wordsOf: (service: number) => ServiceWords;
  readonly #index: InSteps<TextIndex>;
  #terms: CodeTerms | undefined;
  #fillers: Fillers | undefined;

  /** @param wordsOf more words by which a service is found; none when left out */
  constructor(directory: Directory, wordsOf?: (service: Service) => string) {
    const { services } = directory;
    const organizations = organizationWords(directory);
    this.#directory = directory;
    this.#wordsOf = (index) => {
      const service = services[index]!;
      return serviceWords(service, directory, organizations, wordsOf?.(service));
    };
    this.#index = new InSteps(buildTextIndex(services.length, this.#wordsOf));
  }

  /**
   * Takes words for codes, in the reader's language, by which services are found that have the codes; they replace those
   * that were there. Nothing of the directory is worked out anew.
   * @param fillers words that a search does without where it finds nothing good with them; none when left out
   */
  useTerms(terms: readonly CodeTerm[], fillers: readonly string[] = []): void {
    this.#terms = new CodeTerms(terms, this.#directory);
    this.#fillers = new Fillers(
      fillers,
      terms.flatMap(({ phrases }) => phrases),
    );
  }

  /** Works out ahead what a search for words needs, in steps of a few milliseconds each. */
  *prepare(): Generator<undefined, void> {
    while (this.#index.step()) yield;
  }

  /**
   * See `TextFinder`: nothing is looked up when nothing is typed.
   * @param text as the reader typed it
   */
  fitsOf(text: string, facts: ServiceFacts): Uint8Array | undefined {
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
    const index = this.#index.value;
    const terms = this.#terms;
    const formsOf = markedForms(text);
    const fits = index.fitsOfAll(words, (word, mayGoOn) => {
      const forms = formsOf.get(word) ?? [];
      const ofWord = index.fitsOf(word, mayGoOn);
      terms?.addTo(ofWord, { word, mayGoOn, forms }, facts, (service) =>
        haveForms(Object.values<readonly string[]>({ ...this.#wordsOf(service) }).flat(), forms),
      );
      return ofWord;
    });
    if (words.length > 1) terms?.addWhole(fits, words, facts);
    return fits;
  }
}

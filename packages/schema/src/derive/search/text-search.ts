import type { Directory } from '../../entities/directory.ts';
import type { Service } from '../../entities/service.ts';
import { CodeTerms, type CodeTerm } from './code-terms.ts';
import { InSteps } from '../steps/in-steps.ts';
import type { ServiceFacts } from './service-facts.ts';
import { organizationWords, serviceWords } from './service-words.ts';
import { queryWords } from './split-words.ts';
import { buildTextIndex, type TextIndex } from './text-index.ts';

/**
 * The words of a directory, made ready to be searched: when the first word is typed, or before, in short steps.
 *
 * The directory must not be changed afterwards; one that changed is a new one.
 */
export class TextSearch {
  readonly #index: InSteps<TextIndex>;
  #terms: CodeTerms | undefined;

  /** @param wordsOf more words by which a service is found; none when left out */
  constructor(directory: Directory, wordsOf?: (service: Service) => string) {
    const { services } = directory;
    const organizations = organizationWords(directory);
    this.#index = new InSteps(
      buildTextIndex(services.length, (index) => {
        const service = services[index]!;
        return serviceWords(service, directory, organizations, wordsOf?.(service));
      }),
    );
  }

  /**
   * Takes words for codes, in the reader's language, by which services are found that have the codes; they replace those
   * that were there. Nothing of the directory is worked out anew.
   */
  useTerms(terms: readonly CodeTerm[]): void {
    this.#terms = new CodeTerms(terms);
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
    const words = queryWords(text);
    if (words.length === 0) return undefined;
    const index = this.#index.value;
    return index.fitsOfAll(words, (word, mayGoOn) => {
      const fits = index.fitsOf(word, mayGoOn);
      this.#terms?.addTo(fits, word, mayGoOn, facts);
      return fits;
    });
  }
}

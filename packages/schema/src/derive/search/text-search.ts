import type { Directory } from '../../entities/directory.ts';
import type { Service } from '../../entities/service.ts';
import { InSteps } from '../steps/in-steps.ts';
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
  /** The words by which a service is found, by its place in the directory. */
  protected readonly wordsOf: (service: number) => ServiceWords;
  readonly #index: InSteps<TextIndex>;

  /** @param wordsOf more words by which a service is found; none when left out */
  constructor(directory: Directory, wordsOf?: (service: Service) => string) {
    const { services } = directory;
    const organizations = organizationWords(directory);
    this.wordsOf = (index) => {
      const service = services[index]!;
      return serviceWords(service, directory, organizations, wordsOf?.(service));
    };
    this.#index = new InSteps(buildTextIndex(services.length, this.wordsOf));
  }

  /** Gives the index of words, built when it is first asked for. */
  protected textIndex(): TextIndex {
    return this.#index.value;
  }

  /** Works out ahead what a search for words needs, in steps of a few milliseconds each. */
  *prepare(): Generator<undefined, void> {
    while (this.#index.step()) yield;
  }

  /**
   * See `TextFinder`: nothing is looked up when nothing is typed.
   * @param text as the reader typed it
   * @param _facts for those who find more than words
   */
  fitsOf(text: string, _facts: ServiceFacts): Uint8Array | undefined {
    const words = queryWords(text);
    const index = this.textIndex();
    return words.length === 0
      ? undefined
      : index.fitsOfAll(words, (word, mayGoOn) => index.fitsOf(word, mayGoOn));
  }
}

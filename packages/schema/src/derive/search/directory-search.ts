import type { Directory } from '../../entities/directory.ts';
import type { Service } from '../../entities/service.ts';
import { ListSearch } from './list-search.ts';
import { TextSearch } from './text-search.ts';

/** What the answers of a `DirectorySearch` hang on besides the directory. */
export interface DirectorySearchOptions {
  /** Language in which names are sorted, BCP 47; the directory's first when left out. */
  lang?: string | undefined;
  /** More words by which a service is found, such as the labels of its needs in the reader's language. */
  wordsOf?: ((service: Service) => string) | undefined;
}

/**
 * A directory made ready to be searched again and again: what does not change between two searches is worked out once,
 * when it is first needed or before, in short steps (`prepare`). The same answers as `queryServices`.
 *
 * The directory must not be changed afterwards; one that changed is a new one.
 */
export class DirectorySearch extends ListSearch {
  readonly #text: TextSearch;

  /**
   * @param options none when left out
   * @param text what finds services by words
   */
  constructor(
    directory: Directory,
    { lang, wordsOf }: DirectorySearchOptions = {},
    text: TextSearch = new TextSearch(directory, wordsOf),
  ) {
    super(directory, lang);
    this.#text = text;
    this.textFinder = text;
  }

  /** Works out ahead what a search for words needs, in steps of a few milliseconds each. */
  prepareText(): Generator<undefined, void> {
    return this.#text.prepare();
  }
}

/**
 * What a search for words takes: loaded when the list stands, or with the first letter, whichever comes first.
 * @packageDocumentation
 */
import { TextSearch } from '@service-directory/schema';
import type { ViewContext } from './context.ts';
import { loadSearchWords } from './locales/search-words.ts';
import { codeTerms } from './search-terms.ts';

/** Searches the words of one directory in one language. */
export interface WordSearch {
  finder: TextSearch;
  /** Fetches what else people type, once; resolves true when the finder knows more than before. */
  learnWords: () => Promise<boolean>;
}

export function makeWordSearch({ directory, locale }: ViewContext): WordSearch {
  const finder = new TextSearch(directory);
  finder.useTerms(codeTerms(locale, directory, undefined));
  let isAsked = false;
  const learnWords = async () => {
    if (isAsked) return false;
    isAsked = true;
    const words = await loadSearchWords(locale.lang);
    if (words !== undefined) finder.useTerms(codeTerms(locale, directory, words));
    return words !== undefined;
  };
  return { finder, learnWords };
}

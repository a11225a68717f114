/**
 * What a search for words takes: loaded when the list stands, or with the first letter, whichever comes first.
 * @packageDocumentation
 */
import { TextSearch, type SearchWords } from '@service-directory/schema';
import type { ViewContext } from './context.ts';
import { languagesLike, loadSearchWords } from './locales/search-words.ts';
import { codeTerms, otherTerms } from './search-terms.ts';
import { waysWithoutAWord } from './words-left-out.ts';

/** Searches the words of one directory in one language. */
export interface WordSearch {
  finder: TextSearch;
  /** Fetches what else people type; resolves true once, when it came or did not: what was typed is looked for anew. */
  learnWords: () => Promise<boolean>;
  /**
   * Fetches what people type in the other languages that are written in the letters of a text, once for each script and
   * not before the words of the page's own language; resolves true when the finder knows more than before.
   */
  learnOthers: (text: string) => Promise<boolean>;
  /** See there. */
  waysWithoutAWord: typeof waysWithoutAWord;
}

export function makeWordSearch({ directory, locale }: ViewContext): WordSearch {
  const finder = new TextSearch(directory);
  let own: SearchWords | undefined;
  const others: SearchWords[] = [];
  const asked = new Set([locale.lang]);
  let isAsked = false;
  let isSettled = false;
  const use = () => finder.useTerms([...codeTerms(locale, directory, own), ...otherTerms(others)]);
  use();
  const learnWords = async () => {
    if (isAsked) return false;
    isAsked = true;
    own = await loadSearchWords(locale.lang);
    isSettled = true;
    if (own !== undefined) use();
    return true;
  };
  const learnOthers = async (text: string) => {
    if (!isSettled) return false;
    const wanted = languagesLike(text).filter((language) => !asked.has(language));
    wanted.forEach((language) => asked.add(language));
    const learned = await Promise.all(wanted.map(loadSearchWords));
    others.push(...learned.filter((words) => words !== undefined));
    const hasLearned = learned.some((words) => words !== undefined);
    if (hasLearned) use();
    return hasLearned;
  };
  return { finder, learnWords, learnOthers, waysWithoutAWord };
}

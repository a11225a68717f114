/**
 * A search by words that knows what readers type: words for codes in their language, words apart that are one, endings. The search of
 * the index (`DirectorySearch`, `queryServices`) finds by the words of a directory alone.
 * @packageDocumentation
 */
export type { CodeTerm } from '../derive/search/code-terms.ts';
export { forgivesSlips, isNear } from '../derive/search/near-word.ts';
export { DirectoryTermSearch, TermSearch } from '../derive/search/term-search.ts';

import type { Directory } from '../../entities/directory.ts';
import { DirectorySearch, type DirectorySearchOptions } from './directory-search.ts';
import type { Query, QueryOptions, Results } from './query.ts';

/** The last way in which each directory was searched. */
const searches = new WeakMap<Directory, DirectorySearchOptions & { search: DirectorySearch }>();

/**
 * The services that fit a query, in order, and how many there would be with one more filter.
 *
 * Order by default: how well they fit the words (their whole name, words of it, what they help with and where, anything
 * else, with a slip), then services without police or immigration authorities, then those open for business at all, then
 * those who name the group asked for, then those whose promise to ask for no residence status is confirmed, then a rule of law, then
 * not known; within these those who are there for that group alone or above all, open before unknown before closed, nearest, those that can be reached, those we are surest of, name. Services that are
 * inactive or defunct are left out. Pure: the moment is an argument, and no record is changed.
 *
 * What does not change between two queries is kept for as long as the directory is; for a directory of thousands see
 * `DirectorySearch`, which works it out in steps.
 * @param directory not to be changed afterwards; one that changed is a new one
 * @throws RangeError when `at` is no moment of the years 1 to 9989
 */
export function queryServices(query: Query, directory: Directory, options: QueryOptions): Results {
  const { at, lang, wordsOf } = options;
  let known = searches.get(directory);
  if (known === undefined || known.lang !== lang || known.wordsOf !== wordsOf) {
    known = { lang, wordsOf, search: new DirectorySearch(directory, { lang, wordsOf }) };
    searches.set(directory, known);
  }
  return known.search.query(query, at);
}

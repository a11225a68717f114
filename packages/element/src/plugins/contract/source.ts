import type { ReadProblem } from '@service-directory/schema';

/** What a source may narrow its answer by. All of it is searched again here: a source may give more, never less. */
export interface SourceSearch {
  /** Need codes, of which a service must meet at least one. */
  needs?: readonly string[];
  /** Town or municipality. */
  locality?: string;
  /** Country, ISO 3166-1 alpha-2. */
  country?: string;
  /** Audience code that must be welcome. */
  audience?: string;
  /** Free words. */
  text?: string;
  /** Language in which to be helped, BCP 47. */
  language?: string;
  /** Where to search, WGS84 degrees, and how far around it, in metres. */
  near?: { latitude: number; longitude: number; radiusMetres?: number };
}

/** What a source is asked for. */
export interface SourceRequest {
  /** The address behind the scheme, absolute: `https://api.example/` of `hsds:https://api.example/`. */
  url: string;
  /** The language of the reader's interface, BCP 47: for sources that have a file for each. */
  lang: string;
  /**
   * What to narrow the answer by. Today it holds what the host page has fixed with `only-…`, and never what the reader
   * typed, chose or where she is.
   */
  search: SourceSearch;
  /** `next` of the page before; undefined for the first page. */
  cursor: string | undefined;
  /** Aborted when the answer is no longer wanted, or took too long (20 s for each page). */
  signal: AbortSignal;
  /**
   * As `fetch`, but only to the origin of `url` and of the page itself; without a referrer, without cookies to others, and
   * ended by `signal`. Rejects for every other origin.
   */
  fetch: (url: string | URL, init?: RequestInit) => Promise<Response>;
}

/** Something that a source could not take over, for the page’s own people. */
export interface SourceProblem extends ReadProblem {
  /** The address of what it stood in. */
  page?: string;
  /** Why, as a code of the source. */
  reason?: string;
}

/** One page of what a source gives. */
export interface SourcePage {
  /**
   * A directory as `@service-directory/schema` describes it, as parsed from JSON. It is read as leniently as a file of the
   * host: what cannot be used is left out and told, the place of a confidential location is dropped. Of a page that is not
   * the first only `organizations` and `services` count.
   */
  directory: unknown;
  /** What to pass as `cursor` for the next page; left out on the last one. At most 200 pages are asked for. */
  next?: string;
  /** What could not be taken over: told with `service-directory-load`. The first 1,000 of all pages count. */
  problems?: readonly SourceProblem[];
}

/** Another kind of place to load a directory from, named in `src`. */
export interface DirectorySource {
  /**
   * The scheme in `src`: `hsds` is asked for `src="hsds:https://api.example/"`. Small letters, digits and hyphens, beginning
   * with a letter; no scheme of the web.
   */
  scheme?: string;
  /** Takes an address without a scheme of its own, such as one that ends in `.csv`. Asked before it is fetched. */
  matches?: (url: string) => boolean;
  /**
   * Gives one page. What it rejects with is told to the host page; the reader sees that the list, or a part of it, could not
   * be loaded, and can try again.
   */
  load: (request: SourceRequest) => Promise<SourcePage>;
}

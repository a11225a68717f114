import type { Directory, Facets, Query } from '@service-directory/schema';
import type { CodeTerm } from '@service-directory/schema/term-search';
import { ShardReader, type ShardAnswer, type ShardError } from '@service-directory/schema/shards';
import type { TemplateResult } from 'lit';
import type { ViewContext } from '../context.ts';
import type { Locale } from '../locales/locale.ts';
import { loadSearchWords } from '../locales/search-words.ts';
import type { MapBox } from '../plugins/contract/basemap.ts';
import { codeTerms } from '../search-terms.ts';
import { shardWorld } from './fetch-shard.ts';
import { renderShards } from './render-shards.ts';
import { SeveralShards } from './several-shards.ts';
import type { ShardList } from './shard-list.ts';
import { shardWordsIn } from './words.ts';

/** Before anything was asked for: what helps from anywhere, a little of it. */
const FIRST_CELLS = 2;
/** So many cells at most for what was asked for. */
const CELLS_A_TIME = 6;
/** So many more whenever the reader wants to see more. */
const CELLS_MORE = 4;
/** While nothing fits, it is looked on by itself so far. */
const MOST_CELLS_UNASKED = 18;

/** What is asked of a large directory. */
export interface ShardsSearch {
  query: Query;
  area: MapBox | undefined;
  context: ViewContext;
}

/** A directory in shards behind the element: fetches what the reader asks for, and tells what of it there is. */
export class Shards implements ShardList {
  /** Where the last search has come to. */
  state: ShardList['state'] = 'loading';
  answer: ShardAnswer | undefined;
  /** Settled with true when the last search has ended. */
  settled: Promise<boolean> = Promise.resolve(true);
  /** Called with what there is now, and whenever there is more. */
  onDirectory: (directory: Directory) => void = () => undefined;
  /** Called when the state is another. */
  onChange: () => void = () => undefined;

  /**
   * Did something come that nobody signed, of a directory that must be? It is not used; what came before it stays, and was
   * signed.
   */
  isRefused = false;

  readonly #reader: ShardReader<AbortSignal>;
  readonly #isSigned: boolean;
  #terms: { lang: string; terms: Promise<readonly CodeTerm[]> } | undefined;
  #search: ShardsSearch | undefined;
  #locale: { given: Locale; own: Locale } | undefined;
  #key = '';
  #cells = 0;
  #least = 0;
  #abort: AbortController | undefined;

  /**
   * @param manifest parsed
   * @param isSigned must all that comes be what was signed?
   * @throws ShardError when it is no manifest
   */
  constructor(
    url: string,
    manifest: unknown,
    loadManifest: (signal: AbortSignal) => Promise<unknown>,
    isSigned = false,
  ) {
    this.#isSigned = isSigned;
    const load = async (signal: AbortSignal) => {
      try {
        return await loadManifest(signal);
      } catch (error) {
        this.isRefused ||= (error as { reason?: unknown } | undefined)?.reason === 'untrusted';
        throw error;
      }
    };
    this.#reader = new ShardReader(url, manifest, shardWorld(load));
  }

  get directory(): Directory {
    return this.#reader.directory();
  }

  /** What holds several of these, none yet: it comes with the first, as most pages have one. */
  makeSeveral(): SeveralShards {
    return new SeveralShards();
  }

  /** Asks for what is looked for, unless it was asked for last. What was under way for another search ends. */
  want(search: ShardsSearch): void {
    const { sort: _, ...query } = search.query;
    const key = JSON.stringify([query, search.area, search.context.locale.lang]);
    this.#search = search;
    if (key === this.#key) return;
    this.#key = key;
    const isAsked = Object.keys(query).length > 0 || search.area !== undefined;
    this.#cells = isAsked ? CELLS_A_TIME : FIRST_CELLS;
    this.#least = 0;
    this.answer = undefined;
    this.#run();
  }

  /** Looks further for the same. */
  more(): void {
    this.#least = (this.answer?.cells ?? 0) + CELLS_MORE;
    this.#cells = Math.max(this.#cells, this.#least);
    this.#run();
  }

  /** Asks again for what did not come. */
  retry(): void {
    this.#run();
  }

  /** Ends what is under way; the next search begins anew. */
  stop(): void {
    this.#abort?.abort();
    this.#key = '';
  }

  /**
   * Without counts that would hold for a part only: a filter that finds nothing in it may find something in the rest. What is
   * here fits the needs that were asked for, and tells nothing of others.
   */
  facetsOf({ needs: _, ...facets }: Facets): Facets {
    const { languages, audience } = facets;
    return (this.isWhole ? facets : { languages, audience }) as Facets;
  }

  /** Is everything there that fits? */
  get isWhole(): boolean {
    const { answer } = this;
    return (
      this.state === 'settled' &&
      answer !== undefined &&
      !answer.hasMore &&
      !answer.leavesPlacesOut &&
      this.#key !== ''
    );
  }

  /** A language in which nothing is promised that does not hold here: what is asked for tells the host something. */
  localeOf(locale: Locale): Locale {
    if (this.#locale?.given !== locale) {
      const { told } = shardWordsIn(locale.lang);
      const messages = { ...locale.messages, lead: told, locatePrivacy: told };
      this.#locale = { given: locale, own: { ...locale, messages } };
    }
    return this.#locale.own;
  }

  /** What is to be told of the list; undefined when all that fits is there. @param shown how many fit */
  render(context: ViewContext, shown: number): TemplateResult | undefined {
    return renderShards(this, context.locale, shown);
  }

  #run(): void {
    this.#abort?.abort();
    this.#abort = new AbortController();
    this.state = 'loading';
    this.isRefused = false;
    this.settled = this.#find(this.#abort.signal).then(() => true);
    // Not while the page is being drawn.
    void Promise.resolve().then(this.onChange);
  }

  async #find(signal: AbortSignal): Promise<void> {
    const search = this.#search;
    if (search === undefined) return;
    try {
      const { context, area } = search;
      const terms = await this.#termsIn(context);
      if (signal.aborted) return;
      const query = area === undefined ? search.query : { ...search.query, near: middleOf(area) };
      let answer: ShardAnswer | undefined;
      do {
        answer = await this.#reader.find(
          {
            query,
            at: context.at,
            lang: context.locale.lang,
            terms,
            mostCells: this.#cells,
            // Where nothing fits at first, every spelling is looked for.
            leastCells: answer === undefined ? this.#least : Math.max(1, this.#least),
          },
          signal,
          () => this.onDirectory(this.#reader.directory()),
        );
        if (signal.aborted) return;
      } while (
        answer.fitting === 0 &&
        answer.hasMore &&
        answer.failures.length === 0 &&
        this.#cells < MOST_CELLS_UNASKED &&
        (this.#cells += CELLS_A_TIME) > 0
      );
      this.answer = answer;
      this.#refuse(answer.failures);
      this.state = answer.failures.length > 0 ? 'failed' : 'settled';
    } catch (error) {
      if (signal.aborted) return;
      console.warn('<service-directory>: a part of the directory could not be loaded.', error);
      this.state = 'failed';
    }
    this.onChange();
  }

  /** What is not what the signed manifest names was changed on the way, or on the host. */
  #refuse(failures: readonly ShardError[]): void {
    const altered = failures.find(({ reason }) => reason === 'altered');
    if (altered === undefined || !this.#isSigned) return;
    this.isRefused = true;
    console.warn(
      `<service-directory>: ${altered.file} is not the file that the signed manifest names: it was changed or cut short. Upload the whole folder again.`,
    );
  }

  /** What people type for codes, in the reader's language; that of the interface alone when the rest does not come. */
  #termsIn({ locale, directory }: ViewContext): Promise<readonly CodeTerm[]> {
    if (this.#terms?.lang !== locale.lang)
      this.#terms = {
        lang: locale.lang,
        terms: loadSearchWords(locale.lang).then((words) => codeTerms(locale, directory, words)),
      };
    return this.#terms.terms;
  }
}

const middleOf = ({ south, north, west, east }: MapBox) => ({
  latitude: (south + north) / 2,
  longitude: (west + east) / 2,
});

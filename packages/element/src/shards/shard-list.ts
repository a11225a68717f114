import type { Facets } from '@service-directory/schema';
import type { ShardAnswer } from '@service-directory/schema/shards';
import type { TemplateResult } from 'lit';
import type { ViewContext } from '../context.ts';
import type { Locale } from '../locales/locale.ts';
import type { ShardsSearch } from './shards.ts';

/** What the element knows and asks of a directory in shards, or of several. */
export interface ShardList {
  /** Where the last search has come to. */
  readonly state: 'loading' | 'failed' | 'settled';
  /** What it came to; undefined while nothing has ended. Of several `hasMore` is of those of which all came. */
  readonly answer: Pick<ShardAnswer, 'hasMore' | 'leavesPlacesOut'> | undefined;
  /** Did something come that nobody signed, of a directory that must be? */
  readonly isRefused: boolean;
  /** Is everything there that fits? */
  readonly isWhole: boolean;
  /** Settled with true when the last search has ended. */
  readonly settled: Promise<boolean>;
  /** Called when the state is another. */
  onChange: () => void;
  /** Asks for what is looked for, unless it was asked for last. What was under way for another search ends. */
  want: (search: ShardsSearch) => void;
  /** Looks further for the same. */
  more: () => void;
  /** Asks again for what did not come. */
  retry: () => void;
  /** Ends what is under way; the next search begins anew. */
  stop: () => void;
  /** Without counts that would hold for a part only. */
  facetsOf: (facets: Facets) => Facets;
  /** A language in which nothing is promised that does not hold here. */
  localeOf: (locale: Locale) => Locale;
  /** What is to be told of the list; undefined when all that fits is there. @param shown how many fit */
  render: (context: ViewContext, shown: number) => TemplateResult | undefined;
}

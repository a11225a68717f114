import type { Facets } from '@service-directory/schema';
import type { TemplateResult } from 'lit';
import type { ViewContext } from '../context.ts';
import type { Locale } from '../locales/locale.ts';
import { renderShards } from './render-shards.ts';
import type { ShardList } from './shard-list.ts';
import type { Shards, ShardsSearch } from './shards.ts';

/** Is there more to be found by looking further? What did not come is asked for again first. */
const hasMore = ({ state, answer }: Shards) => state === 'settled' && answer?.hasMore === true;

/** Directories in shards beside each other: each is asked for what is looked for, and what they have to tell is told once. */
export class SeveralShards implements ShardList {
  /** Called when one of them has come further. */
  onChange: () => void = () => undefined;
  readonly #lists: Shards[] = [];
  #search: ShardsSearch | undefined;

  /** Takes one more, which is asked for what is being looked for. */
  add(list: Shards): void {
    list.onChange = () => this.onChange();
    this.#lists.push(list);
    if (this.#search !== undefined) list.want(this.#search);
  }

  /** Loading while any of them is; what did not come is told when the rest is there. */
  get state(): ShardList['state'] {
    const states = this.#lists.map(({ state }) => state);
    return (
      states.find((state) => state === 'loading') ?? states.find((state) => state === 'failed') ?? 'settled'
    );
  }

  get answer(): ShardList['answer'] {
    const answers = this.#lists.flatMap(({ answer }) => answer ?? []);
    return {
      hasMore: this.#lists.some(hasMore),
      leavesPlacesOut: answers.some(({ leavesPlacesOut }) => leavesPlacesOut),
    };
  }

  get isRefused(): boolean {
    return this.#lists.some(({ isRefused }) => isRefused);
  }

  get isWhole(): boolean {
    return this.#lists.every(({ isWhole }) => isWhole);
  }

  get settled(): Promise<boolean> {
    return Promise.all(this.#lists.map(({ settled }) => settled)).then((ends) =>
      ends.every((isAtEnd) => isAtEnd),
    );
  }

  want(search: ShardsSearch): void {
    this.#search = search;
    for (const list of this.#lists) list.want(search);
  }

  /** Looks further wherever there is more. */
  more(): void {
    for (const list of this.#lists) if (hasMore(list)) list.more();
  }

  /** Asks again those of which something did not come. */
  retry(): void {
    for (const list of this.#lists) if (list.state === 'failed') list.retry();
  }

  stop(): void {
    this.#search = undefined;
    for (const list of this.#lists) list.stop();
  }

  facetsOf(facets: Facets): Facets {
    return this.#lists.find(({ isWhole }) => !isWhole)?.facetsOf(facets) ?? facets;
  }

  localeOf(locale: Locale): Locale {
    return this.#lists[0]?.localeOf(locale) ?? locale;
  }

  render(context: ViewContext, shown: number): TemplateResult | undefined {
    return renderShards(this, context.locale, shown);
  }
}

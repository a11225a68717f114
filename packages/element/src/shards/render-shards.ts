import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../icons/icons.ts';
import type { Locale } from '../locales/locale.ts';
import type { ShardList } from './shard-list.ts';
import { shardWordsIn } from './words.ts';

/** What of a large list is shown, on its way or missing, and what the reader can do about it; undefined when it is whole. */
export function renderShards(shards: ShardList, locale: Locale, shown: number): TemplateResult | undefined {
  const { state, answer } = shards;
  const { messages } = locale;
  if (shards.isWhole) return undefined;
  const words = shardWordsIn(locale.lang);
  const isLoading = state === 'loading';
  const lines = isLoading
    ? []
    : [
        ...(shown === 0 ? [words.none] : []),
        words.part,
        ...(answer?.leavesPlacesOut === true ? [words.where] : []),
      ];
  return html`<div class="gaps" part="gaps">
    <p class="quiet" role="status" aria-busy=${isLoading ? 'true' : 'false'}>
      ${
        isLoading
          ? messages.loading
          : html`${shards.isRefused ? `${messages.untrusted} ` : nothing}${state === 'failed' ? `${messages.partlyFailed} ` : nothing}<span
                lang=${words.lang}
                >${lines.join(' ')}</span
              >`
      }
    </p>
    ${
      state === 'failed'
        ? html`<button @click=${() => shards.retry()}>${icon('retry')} ${messages.retry}</button>`
        : nothing
    }
    ${
      !isLoading && answer?.hasMore === true
        ? html`<button @click=${() => shards.more()}><span lang=${words.lang}>${words.more}</span></button>`
        : nothing
    }
  </div>`;
}

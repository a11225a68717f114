import { webLink } from '@service-directory/schema/contacts';
import { html, nothing, type TemplateResult } from 'lit';
import type { RecordContext, ViewContext } from '../../context.ts';
import { isolate } from '../../format.ts';
import { icon } from '../../icons/icons.ts';
import { renderAsk } from '../../plugins/ask.ts';
import { boxBasemaps, defaultBasemap } from '../../plugins/box/basemaps.ts';
import { answerTo, keepAnswer } from '../../plugins/consents.ts';
import type { Basemap, BasemapView } from '../../plugins/contract/basemap.ts';
import type { ReadPart } from '../../plugins/read-plugins.ts';
import { wordsIn } from '../../plugins/read-words.ts';

/** Names of basemaps that need no plugin; those with a colon say where they lie. */
const IN_THE_BOX = /^(?:kartverket|osm|(?:pmtiles|raster):.+)$/s;

/** Chooses what lies under the points: what the attribute names, once whoever is asked for it has been agreed to. */
export class Ground {
  /** What the basemap said of itself once it was loaded. */
  learned: BasemapView | undefined;
  readonly #onChange: () => void;
  readonly #onAnswered: () => void;
  readonly #failed = new WeakSet<ReadPart<Basemap>>();
  readonly #loaded = new Map<string, ReadPart<Basemap> | 'waiting' | 'failed'>();
  #context: ViewContext | undefined;
  #name: string | undefined;
  /** The reader asks to be asked again. */
  #isAskedAgain = false;

  /**
   * @param onChange called when another basemap may be wanted
   * @param onAnswered called when a question is gone, and with it what had the focus
   */
  constructor(onChange: () => void, onAnswered: () => void) {
    this.#onChange = onChange;
    this.#onAnswered = onAnswered;
  }

  /** @param name the attribute; undefined while it is not known which basemaps there are */
  update(name: string | undefined, context: ViewContext | undefined): void {
    if (name !== this.#name) this.#isAskedAgain = false;
    this.#name = name;
    this.#context = context;
  }

  /** The basemap to be shown; undefined while it is on its way. */
  wanted(): ReadPart<Basemap> | undefined {
    const named = this.#named();
    if (named === undefined || this.#failed.has(named)) return named && defaultBasemap;
    const { asks } = named.part;
    return asks === undefined || answerTo(named.key, asks) === 'allowed' ? named : defaultBasemap;
  }

  /** The basemap could not be shown. */
  fail(basemap: ReadPart<Basemap>): void {
    if (basemap === defaultBasemap) return;
    this.#failed.add(basemap);
    this.#onChange();
  }

  /** Tells of a basemap that did not come, or asks before a third party hears of the reader; after a no, a button asks again. */
  renderQuestion({ locale }: RecordContext): TemplateResult | typeof nothing {
    const named = this.#named();
    if (named === undefined) return nothing;
    const { key, part, guard } = named;
    const label = wordsIn(part.label, locale, guard, 'label');
    const renderAgain = (onClick: () => void) =>
      label === undefined
        ? nothing
        : html`<button class="again" @click=${onClick}>
            ${icon('map')} <span lang=${label.lang ?? nothing} dir="auto">${label.text}</span>
          </button>`;
    if (this.#failed.has(named) || this.#loaded.get(this.#name ?? '') === 'failed')
      return html`<p class="simple" role="status">${locale.messages.mapSimple}</p>
        ${renderAgain(() => this.#tryAgain(named))}`;
    const { asks } = part;
    if (asks === undefined) return nothing;
    const answer = answerTo(key, asks);
    if (answer === 'allowed') return nothing;
    if (answer === 'refused' && !this.#isAskedAgain)
      return renderAgain(() => {
        this.#isAskedAgain = true;
        this.#onChange();
      });
    return renderAsk(asks, locale, guard, (isAllowed) => {
      keepAnswer(key, asks, isAllowed ? 'allowed' : 'refused');
      this.#isAskedAgain = false;
      this.#onChange();
      this.#onAnswered();
    });
  }

  /** Who made the ground, and who is asked for it. */
  renderMakers({ locale: { messages } }: RecordContext): TemplateResult | typeof nothing {
    const wanted = this.wanted();
    if (wanted === undefined) return nothing;
    const { asks } = wanted.part;
    const attribution = this.learned?.attribution ?? wanted.part.attribution ?? [];
    return html`${asks === undefined ? messages.privacy : messages.thirdParty(isolate(asks.thirdParty))}
      <span lang="en"
        >${attribution.map(({ text, url }, index) => {
          const href = url === undefined ? undefined : webLink(url);
          return html`${index > 0 ? ' · ' : ''}${
            href === undefined
              ? html`<bdi>${text}</bdi>`
              : html`<a href=${href} rel="noreferrer noopener" target="_blank"><bdi>${text}</bdi></a>`
          }`;
        })}</span
      >`;
  }

  #tryAgain(named: ReadPart<Basemap>): void {
    this.#failed.delete(named);
    this.#loaded.delete(this.#name ?? '');
    this.#onChange();
    this.#onAnswered();
  }

  /** The basemap that the attribute names; undefined while it is on its way. */
  #named(): ReadPart<Basemap> | undefined {
    const name = this.#name;
    if (name === undefined) return undefined;
    const all = [...boxBasemaps, ...(this.#context?.plugins?.basemaps ?? [])];
    const named = all.find(({ part }) => part.id === name);
    if (named !== undefined) return named;
    if (!IN_THE_BOX.test(name)) {
      tellUnknown(name, all);
      return defaultBasemap;
    }
    const loaded = this.#loaded.get(name) ?? this.#load(name);
    return loaded === 'waiting' ? undefined : loaded === 'failed' ? defaultBasemap : loaded;
  }

  #load(name: string): 'waiting' {
    this.#loaded.set(name, 'waiting');
    void import('../../basemaps/named.ts')
      .then(({ namedBasemap }) =>
        namedBasemap(name, ({ message, cause }) =>
          console.warn(`<service-directory>: ${message}`, cause ?? ''),
        ),
      )
      .catch(() => undefined)
      .then((basemap) => {
        this.#loaded.set(name, basemap ?? 'failed');
        this.#onChange();
      });
    return 'waiting';
  }
}

const told = new Set<string>();

/** Tells the host page, once, which basemaps there are. */
function tellUnknown(name: string, all: readonly ReadPart<Basemap>[]): void {
  if (told.has(name)) return;
  told.add(name);
  const known = all.map(({ part }) => part.id).join(', ');
  console.warn(
    `<service-directory>: basemap="${name}" is not one of ${known}, kartverket, osm, pmtiles:…, raster:…; using outline.`,
  );
}

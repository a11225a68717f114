import type { Result } from '@service-directory/schema';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { sourceLanguageOf, type ViewContext } from '../../context.ts';
import { isolate, textOf } from '../../format.ts';
import { icon } from '../../icons/icons.ts';
import { webLink } from '../../links.ts';
import type { MapPoint, MapView, MapWords } from '../../map/map-view.ts';
import { renderAsk } from '../../plugins/ask.ts';
import { askStyles } from '../../plugins/ask.styles.ts';
import { boxBasemaps, defaultBasemap } from '../../plugins/box/basemaps.ts';
import { answerTo, keepAnswer } from '../../plugins/consents.ts';
import type { Basemap } from '../../plugins/contract/basemap.ts';
import type { ReadPart } from '../../plugins/read-plugins.ts';
import { wordsIn } from '../../plugins/read-words.ts';
import { base } from '../../styles/base.ts';
import { mapPanelStyles } from './map-panel.styles.ts';

/**
 * The map of the services with a public place. Loads the map late and alone, so that its failure costs only the map.
 * @fires select-point - detail: id of the service
 */
export class ServiceDirectoryMap extends LitElement {
  static override styles = [base, askStyles, mapPanelStyles];

  @property({ attribute: false }) results: readonly Result[] = [];
  @property({ attribute: false }) context: ViewContext | undefined;
  @property({ attribute: false }) selectedId: string | undefined;
  /** Id of a basemap; undefined while it is not known yet which ones there are. */
  @property({ attribute: false }) basemap: string | undefined = 'outline';

  @state() private status: 'loading' | 'ready' | 'failed' = 'loading';
  @state() private isHonest = true;
  @state() private cluster: readonly string[] = [];
  /** The reader asks to be asked again. */
  @state() private isAskedAgain = false;

  @query('.map') private container!: HTMLElement;

  #map: MapView | undefined;
  #isStarting = false;
  /** What the map stands on. */
  #ground: ReadPart<Basemap> | undefined;
  #observer: ResizeObserver | undefined;
  #points: readonly MapPoint[] = [];

  override connectedCallback(): void {
    super.connectedCallback();
    void this.updateComplete.then(() => this.#start());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#end();
  }

  #end(): void {
    this.#observer?.disconnect();
    this.#map?.destroy();
    this.#map = undefined;
    this.#ground = undefined;
    this.status = 'loading';
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('results') || changed.has('context')) {
      this.#points = pointsOf(this.results, this.context);
      // A minute that passes, or words that come, must not close what the reader has opened.
      if (changed.has('results') && !sameIds(this.results, changed.get('results') ?? [])) this.cluster = [];
    }
  }

  protected override updated(changed: PropertyValues<this>): void {
    this.toggleAttribute('data-asking', this.renderRoot.querySelector('.ask') !== null);
    if (this.#map === undefined) {
      if (changed.has('basemap')) void this.#start();
      return;
    }
    if (this.#wanted() !== this.#ground) {
      // A map has one ground: its zooms and its edges come with it.
      this.#end();
      void this.#start();
      return;
    }
    if (changed.has('context') && this.context?.locale !== changed.get('context')?.locale)
      this.#map.setWords(this.#words());
    if (changed.has('results') || changed.has('context')) this.#map.setPoints(this.#points);
    if (
      changed.has('results') &&
      this.selectedId === undefined &&
      !sameIds(this.results, changed.get('results') ?? [])
    )
      this.#map.fit();
    if (changed.has('selectedId')) this.#map.setSelected(this.selectedId, { move: true });
  }

  override render(): TemplateResult | typeof nothing {
    const messages = this.context?.locale.messages;
    if (messages === undefined) return nothing;
    const shown = new Set(this.#points.map(({ id }) => id)).size;
    return html`
      <div class="stage">
        <div class="map" part="map" tabindex="0"></div>
        ${this.status === 'loading' ? html`<p class="message" role="status">${messages.mapLoading}</p>` : nothing}
        ${this.status === 'failed' ? html`<p class="message" role="alert">${messages.mapFailed}</p>` : nothing}
        ${
          this.status === 'ready' && !this.isHonest && this.cluster.length === 0
            ? html`<p class="message">${messages.mapTooClose}</p>`
            : nothing
        }
        ${this.#renderCluster()}
      </div>
      ${this.#renderQuestion(this.context!)}
      <p class="foot">
        ${this.results.length === 0 ? nothing : messages.mapCount(shown, this.results.length)}
        ${this.#renderGround(this.context!)}
      </p>
    `;
  }

  /** Asks before a third party hears of the reader; after a no, a button asks again. */
  #renderQuestion({ locale }: ViewContext): TemplateResult | typeof nothing {
    const { key, part, guard } = this.#named();
    if (part.asks === undefined) return nothing;
    const { asks } = part;
    const answer = answerTo(key, asks);
    if (answer === 'allowed') return nothing;
    if (answer === 'refused' && !this.isAskedAgain) {
      const label = wordsIn(part.label, locale, guard, 'label');
      if (label === undefined) return nothing;
      return html`<button class="again" @click=${() => (this.isAskedAgain = true)}>
        ${icon('map')} <span lang=${label.lang ?? nothing} dir="auto">${label.text}</span>
      </button>`;
    }
    return renderAsk(asks, locale, guard, (isAllowed) => {
      keepAnswer(key, asks, isAllowed ? 'allowed' : 'refused');
      this.isAskedAgain = false;
      this.requestUpdate();
      // The question is gone, and with it what had the focus.
      this.container.focus({ preventScroll: true });
    });
  }

  /** Who made the ground, and who is asked for it. */
  #renderGround({ locale: { messages } }: ViewContext): TemplateResult {
    const { asks, attribution = [] } = this.#wanted().part;
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

  /** The basemap that the attribute names. */
  #named(): ReadPart<Basemap> {
    const all = [...boxBasemaps, ...(this.context?.plugins?.basemaps ?? [])];
    const named = all.find(({ part }) => part.id === this.basemap);
    if (named === undefined && this.basemap !== undefined) tellUnknown(this.basemap, all);
    return named ?? defaultBasemap;
  }

  /** The basemap to be shown: the named one, once whoever is asked for it has been agreed to. */
  #wanted(): ReadPart<Basemap> {
    const named = this.#named();
    const { asks } = named.part;
    return asks === undefined || answerTo(named.key, asks) === 'allowed' ? named : defaultBasemap;
  }

  #renderCluster(): TemplateResult | typeof nothing {
    const messages = this.context?.locale.messages;
    if (this.cluster.length === 0 || messages === undefined) return nothing;
    const names = new Map(this.#points.map(({ id, name }) => [id, name]));
    return html`<div class="cluster-list" role="group" aria-label=${messages.mapClusterList}>
      <div class="head">
        <span>${messages.mapClusterList}</span>
        <button class="plain" @click=${this.#closeCluster}>${icon('close')} ${messages.close}</button>
      </div>
      <ul>
        ${this.cluster.map(
          (id) =>
            html`<li>
              <button @click=${() => this.#select(id)}><bdi>${names.get(id) ?? id}</bdi></button>
            </li>`,
        )}
      </ul>
    </div>`;
  }

  async #start(): Promise<void> {
    if (!this.isConnected || this.#map !== undefined || this.container === null) return;
    if (this.basemap === undefined || this.#isStarting) return;
    this.#isStarting = true;
    const { container } = this;
    try {
      const { createLeafletMap } = await import('../../map/leaflet-map.ts');
      if (!this.isConnected || this.#map !== undefined) return;
      const ground = this.#wanted();
      this.#ground = ground;
      this.#map = createLeafletMap({
        container,
        words: this.#words(),
        basemap: ground,
        isAnimated: !matchMedia('(prefers-reduced-motion: reduce)').matches,
        onSelect: (id) => this.#select(id),
        onCluster: (ids) => this.#openCluster(ids),
        onZoom: (isHonest) => (this.isHonest = isHonest),
      });
      this.#map.setPoints(this.#points);
      this.#map.fit();
      this.#map.setSelected(this.selectedId, { move: true });
      this.#observer = new ResizeObserver(() => this.#map?.resize());
      this.#observer.observe(container);
      this.status = 'ready';
    } catch (error) {
      console.warn('<service-directory>: the map could not be loaded; the list shows everything.', error);
      this.status = 'failed';
    } finally {
      this.#isStarting = false;
    }
  }

  #words(): MapWords {
    const { messages } = this.context!.locale;
    return {
      map: messages.mapLabel,
      zoomIn: messages.zoomIn,
      zoomOut: messages.zoomOut,
      cluster: messages.mapCluster,
    };
  }

  #select(id: string): void {
    this.dispatchEvent(new CustomEvent('select-point', { detail: id }));
  }

  #openCluster(ids: readonly string[]): void {
    this.cluster = [...new Set(ids)];
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector<HTMLElement>('.cluster-list li button')?.focus(),
    );
  }

  readonly #closeCluster = (): void => {
    this.cluster = [];
    this.container.focus();
  };
}

const told = new Set<string>();

/** Tells the host page, once, which basemaps there are. */
function tellUnknown(name: string, all: readonly ReadPart<Basemap>[]): void {
  if (told.has(name)) return;
  told.add(name);
  const known = all.map(({ part }) => part.id).join(', ');
  console.warn(`<service-directory>: basemap="${name}" is not one of ${known}; using outline.`);
}

/** The public places of the services, each with its position. No other place has a point. */
function pointsOf(results: readonly Result[], context: ViewContext | undefined): MapPoint[] {
  if (context === undefined) return [];
  return results.flatMap(({ service }) => {
    const name = textOf(service.name, context.locale, sourceLanguageOf(service, context))?.text ?? service.id;
    return (service.locations ?? [])
      .filter(({ visibility }) => visibility === 'public')
      .flatMap(({ position }) => (position === undefined ? [] : [{ id: service.id, name, ...position }]));
  });
}

const sameIds = (a: readonly Result[], b: readonly Result[]) =>
  a.length === b.length && a.every(({ service }, index) => service.id === b[index]?.service.id);

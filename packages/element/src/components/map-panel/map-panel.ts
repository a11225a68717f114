import type { Result } from '@service-directory/schema';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { sourceLanguageOf, type ViewContext } from '../../context.ts';
import { textOf } from '../../format.ts';
import { icon } from '../../icons/icons.ts';
import type { MapPoint, MapView, MapWords } from '../../map/map-view.ts';
import attribution from '../../map/outline/attribution.json';
import { base } from '../../styles/base.ts';
import { mapPanelStyles } from './map-panel.styles.ts';

/**
 * The map of the services with a public place. Loads the map late and alone, so that its failure costs only the map.
 * @fires select-point - detail: id of the service
 */
export class ServiceDirectoryMap extends LitElement {
  static override styles = [base, mapPanelStyles];

  @property({ attribute: false }) results: readonly Result[] = [];
  @property({ attribute: false }) context: ViewContext | undefined;
  @property({ attribute: false }) selectedId: string | undefined;
  @property({ attribute: false }) basemap: 'outline' | 'none' = 'outline';

  @state() private status: 'loading' | 'ready' | 'failed' = 'loading';
  @state() private isHonest = true;
  @state() private cluster: readonly string[] = [];

  @query('.map') private container!: HTMLElement;

  #map: MapView | undefined;
  #observer: ResizeObserver | undefined;
  #points: readonly MapPoint[] = [];

  override connectedCallback(): void {
    super.connectedCallback();
    void this.updateComplete.then(() => this.#start());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#observer?.disconnect();
    this.#map?.destroy();
    this.#map = undefined;
    this.status = 'loading';
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('results') || changed.has('context')) {
      this.#points = pointsOf(this.results, this.context);
      this.cluster = [];
    }
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (this.#map === undefined) return;
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
      <p class="foot">
        ${this.results.length === 0 ? nothing : messages.mapCount(shown, this.results.length)}
        ${messages.privacy} ${this.basemap === 'outline' ? this.#renderAttribution() : nothing}
      </p>
    `;
  }

  #renderAttribution(): TemplateResult {
    return html`<span lang="en"
      >${attribution.map(
        ({ text, url }, index) =>
          html`${index > 0 ? ' · ' : ''}<a href=${url} rel="noreferrer noopener" target="_blank">${text}</a>`,
      )}</span
    >`;
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
    const { container } = this;
    try {
      const { createLeafletMap } = await import('../../map/leaflet-map.ts');
      if (!this.isConnected || this.#map !== undefined) return;
      this.#map = createLeafletMap({
        container,
        words: this.#words(),
        basemap: this.basemap,
        isAnimated: !matchMedia('(prefers-reduced-motion: reduce)').matches,
        onSelect: (id) => this.#select(id),
        onCluster: (ids) => this.#openCluster(ids),
        onZoom: (isHonest) => (this.isHonest = isHonest || this.basemap === 'none'),
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

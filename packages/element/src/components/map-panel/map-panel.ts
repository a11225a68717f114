import type { Result } from '@service-directory/schema';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { RecordContext } from '../../context.ts';
import { icon } from '../../icons/icons.ts';
import type { MapPoint, MapView, MapWords } from '../../map/map-view.ts';
import { askStyles } from '../../plugins/ask.styles.ts';
import type { Basemap, MapBox } from '../../plugins/contract/basemap.ts';
import type { ReadPart } from '../../plugins/read-plugins.ts';
import type { SearchChoice } from '../../search-choice.ts';
import { base } from '../../styles/base.ts';
import { Ground } from './ground.ts';
import { groundStyles } from './ground.styles.ts';
import { HoverLink } from './hover-link.ts';
import { mapPanelStyles } from './map-panel.styles.ts';
import { pointsOf, sameServices } from './points-of.ts';

/** So long somebody is told that one finger moves the page. */
const HINT_MS = 2500;

/**
 * The map of the services with a public place. Loads the map late and alone, so that its failure costs only the map.
 * @fires select-point - detail: id of the service
 * @fires search-area - detail: the part of the map in which to look
 */
export class ServiceDirectoryMap extends LitElement {
  static override styles = [base, askStyles, groundStyles, mapPanelStyles];

  @property({ attribute: false }) results: readonly Result[] = [];
  /** Undefined until the words of the map are there, which come late as well. */
  @property({ attribute: false }) context: RecordContext | undefined;
  @property({ attribute: false }) selectedId: string | undefined;
  /** Id of a basemap; undefined while it is not known yet which ones there are. */
  @property({ attribute: false }) basemap: string | undefined = 'outline';

  /** What is looked for. Another choice shows all that it found, wherever the reader has moved the map. */
  @property({ attribute: false }) choice: SearchChoice | undefined;
  /** What the map shows, once the reader has moved it. */
  @state() private moved: MapBox | undefined;
  @state() private status: 'loading' | 'ready' | 'failed' = 'loading';
  @state() private isHonest = true;
  @state() private cluster: readonly string[] = [];
  /** Somebody pushes the map with one finger. */
  @state() private isHinted = false;

  #map: MapView | undefined;
  #isStarting = false;
  /** What the map stands on. */
  #shown: ReadPart<Basemap> | undefined;
  readonly #ground = new Ground(
    () => this.requestUpdate(),
    () => this.container.focus({ preventScroll: true }),
  );
  #link: HoverLink | undefined;
  #abort = new AbortController();
  #hint: ReturnType<typeof setTimeout> | undefined;
  #observer: ResizeObserver | undefined;
  #points: readonly MapPoint[] = [];
  /** The choice whose results the map was moved to, or that it had when the reader moved it. */
  #settledFor: SearchChoice | undefined;
  /** Do the results that came move the map to them? */
  #fits = false;

  /** Moves the focus past the map, from the button in front of it. */
  passBy(): void {
    const after = this.nextElementSibling ?? (this.getRootNode() as ShadowRoot).querySelector('.hint');
    if (!(after instanceof HTMLElement)) return;
    // Not -1: where nothing follows in the element, Chromium would go on from its beginning instead of behind it.
    after.tabIndex = 0;
    after.addEventListener('blur', () => after.removeAttribute('tabindex'), { once: true });
    after.focus();
  }

  private get container(): HTMLElement {
    return this.renderRoot.querySelector<HTMLElement>('.map')!;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const root = this.getRootNode();
    this.#abort = new AbortController();
    if (root instanceof ShadowRoot)
      this.#link = new HoverLink(root, (id) => this.#map?.setHovered(id), this.#abort.signal);
    void this.updateComplete.then(() => this.#start());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#abort.abort();
    clearTimeout(this.#hint);
    this.#end();
  }

  #end(): void {
    this.#observer?.disconnect();
    this.#map?.destroy();
    this.#map = undefined;
    this.#shown = undefined;
    this.#ground.learned = undefined;
    this.moved = undefined;
    this.status = 'loading';
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (this.context === undefined) this.#end();
    this.#ground.update(this.basemap, this.context);
    if (changed.has('results') || changed.has('context')) {
      this.#points = pointsOf(this.results, this.context);
    }
    // A minute that passes, or words that come, must neither close what the reader has opened nor move the map.
    const isOther = changed.has('results') && !sameServices(this.results, changed.get('results') ?? []);
    if (isOther) this.cluster = [];
    this.#fits = isOther && this.#mayFit();
    const goesToOne = changed.has('selectedId') && this.selectedId !== undefined;
    if (this.#map !== undefined && (this.#fits || goesToOne)) this.moved = undefined;
    if (this.#fits) this.#settledFor = this.choice;
  }

  /** Do other results move the map to them? Not past a selected one, and not away from where the reader has moved it. */
  #mayFit(): boolean {
    if (this.selectedId !== undefined || this.choice?.area !== undefined) return false;
    return this.moved === undefined || this.choice !== this.#settledFor;
  }

  protected override updated(changed: PropertyValues<this>): void {
    this.toggleAttribute('data-asking', this.renderRoot.querySelector('.ask') !== null);
    if (this.#map === undefined) {
      if (this.status !== 'failed' || changed.has('basemap')) void this.#start();
      return;
    }
    const wanted = this.#ground.wanted();
    if (wanted !== undefined && wanted !== this.#shown) {
      // A map has one ground: its zooms and its edges come with it.
      this.#end();
      void this.#start();
      return;
    }
    if (changed.has('context') && this.context?.locale !== changed.get('context')?.locale)
      this.#map.setWords(this.#words());
    if (changed.has('results') || changed.has('context')) this.#map.setPoints(this.#points);
    if (this.#fits) this.#map.fit();
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
            ? html`<p class="message">${messages.mapTooClose} ${messages.mapSeeAddress}</p>`
            : nothing
        }
        ${this.isHinted ? html`<p class="message" aria-hidden="true">${messages.mapTwoFingers}</p>` : nothing}
        ${
          this.moved !== undefined && this.cluster.length === 0
            ? html`<button class="here" @click=${this.#onSearchHere}>
                ${icon('search')} ${messages.mapSearchHere}
              </button>`
            : nothing
        }
        ${this.#renderCluster()}
      </div>
      ${this.#ground.renderQuestion(this.context!)}
      <p class="foot">
        ${this.results.length === 0 ? nothing : messages.mapCount(shown, this.results.length)}
        ${this.#ground.renderMakers(this.context!)}
      </p>
    `;
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
      if (!this.isConnected || this.#map !== undefined || this.container !== container) return;
      const ground = this.#ground.wanted();
      if (ground === undefined) return;
      this.#shown = ground;
      this.#map = createLeafletMap({
        container,
        words: this.#words(),
        points: this.#points,
        selectedId: this.selectedId,
        basemap: ground,
        isAnimated: !matchMedia('(prefers-reduced-motion: reduce)').matches,
        onSelect: (id) => this.#select(id),
        onMove: (area) => {
          this.moved = area;
          this.#settledFor = this.choice;
        },
        onHover: (id) => this.#link?.mark(id),
        onOneFinger: () => this.#showHint(),
        onCluster: (ids) => this.#openCluster(ids),
        onZoom: (isHonest) => (this.isHonest = isHonest),
        onGround: (learned) => {
          this.#ground.learned = learned;
          this.requestUpdate();
        },
        onGroundFailed: () => this.#ground.fail(ground),
      });
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
    const { messages, lang } = this.context!.locale;
    return {
      lang,
      approximate: messages.mapApproximate,
      map: messages.mapLabel,
      zoomIn: messages.zoomIn,
      zoomOut: messages.zoomOut,
      cluster: (count) => messages.mapCluster(messages.results(count)),
    };
  }

  #showHint(): void {
    this.isHinted = true;
    clearTimeout(this.#hint);
    this.#hint = setTimeout(() => (this.isHinted = false), HINT_MS);
  }

  #select(id: string): void {
    this.dispatchEvent(new CustomEvent('select-point', { detail: id }));
  }

  readonly #onSearchHere = (): void => {
    const area = this.moved;
    if (area === undefined) return;
    this.moved = undefined;
    this.container.focus({ preventScroll: true });
    this.dispatchEvent(new CustomEvent<MapBox>('search-area', { detail: area }));
  };

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

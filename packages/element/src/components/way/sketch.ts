import type { Position } from '@service-directory/schema';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { RecordContext } from '../../context.ts';
import { formatDistance } from '../../format.ts';
import { BasemapHolder } from '../../map/basemap-holder.ts';
import { sketchOverlay, sketchZoom } from '../../map/sketch/overlay.ts';
import { SketchStage } from '../../map/sketch/sketch-stage.ts';
import type { Basemap, BasemapView, MapBox } from '../../plugins/contract/basemap.ts';
import type { ReadPart } from '../../plugins/read-plugins.ts';
import { base } from '../../styles/base.ts';
import { groundStyles } from '../map-panel/ground.styles.ts';
import { Ground } from '../map-panel/ground.ts';
import type { PrintedSketch } from '../take/print-lines.ts';
import { paperStyles, sketchStyles } from './sketch.styles.ts';

/** What a basemap shows that does not say. */
const MOST_ZOOM = 12;
/** From here on streets can be told apart. */
const STREETS_FROM = 13;

/**
 * A small map of the surroundings of a place that cannot be moved, for the screen and for paper. It has the ground of the
 * map: another host is asked only when the reader has agreed to it there, and else the outline is drawn.
 */
export class ServiceDirectorySketch extends LitElement {
  static override styles = [base, groundStyles, sketchStyles];

  @property({ attribute: false }) position: Position | undefined;
  @property({ attribute: false }) context: RecordContext | undefined;
  /** Is there an address to go by where the map is too coarse? */
  @property({ attribute: false }) hasAddress = false;
  /** Id of a basemap; undefined while it is not known yet which ones there are. */
  @property({ attribute: false }) basemap: string | undefined;

  @state() private zoom = 0;

  readonly #ground = new Ground(
    () => this.requestUpdate(),
    () => undefined,
  );
  #holder: BasemapHolder | undefined;
  #shown: { basemap: ReadPart<Basemap>; position: Position; lang: string } | undefined;

  private get square(): HTMLElement {
    return this.renderRoot.querySelector<HTMLElement>('.sketch')!;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#end();
  }

  protected override willUpdate(): void {
    this.#ground.update(this.basemap, this.context);
  }

  protected override updated(_changed: PropertyValues<this>): void {
    const { position, context } = this;
    const basemap = this.#ground.wanted();
    if (!this.isConnected || position === undefined || context === undefined || basemap === undefined) return;
    const { lang } = context.locale;
    const shown = this.#shown;
    if (shown?.basemap === basemap && shown.position === position && shown.lang === lang) return;
    if (!isWithin(position, basemap.part.bounds)) return this.#ground.fail(basemap);
    this.#end();
    this.#shown = { basemap, position, lang };
    this.#draw(basemap.part, position);
  }

  override render(): TemplateResult | typeof nothing {
    const { position, context } = this;
    if (position === undefined || context === undefined) return nothing;
    const { messages } = context.locale;
    return html`<figure>
      <div class="sketch" role="img" aria-label=${messages.areaSketch}></div>
      <figcaption>
        ${
          this.zoom < STREETS_FROM
            ? html`<p>${messages.mapTooClose}${this.hasAddress ? ` ${messages.mapSeeAddress}` : ''}</p>`
            : nothing
        }
        <p class="makers">${this.#ground.renderMakers(context)}</p>
      </figcaption>
    </figure>`;
  }

  /** What a sheet of paper needs of it: the picture, and who made it. */
  get sheet(): PrintedSketch {
    const makers = this.renderRoot.querySelector('.makers span')?.textContent ?? '';
    return { picture: this.square, styles: paperStyles, makers: makers.replace(/\s+/g, ' ').trim() };
  }

  #end(): void {
    this.#holder?.destroy();
    this.#holder = undefined;
    this.#shown = undefined;
    this.#ground.learned = undefined;
    this.square?.replaceChildren();
  }

  /** @param known what the basemap says of itself: again when it has said more */
  #draw(known: Pick<BasemapView, 'zooms' | 'honestZoom'>, position: Position): void {
    const { basemap } = this.#shown!;
    const { lang, locale } = { lang: () => this.context!.locale.lang, locale: this.context!.locale };
    const zoom = sketchZoom(position, Math.min(known.zooms?.to ?? MOST_ZOOM, known.honestZoom ?? Infinity));
    const center = [position.longitude, position.latitude] as const;
    this.zoom = zoom;
    const makeStage = (options: ConstructorParameters<typeof SketchStage>[1]) => {
      const stage = new SketchStage({ center, zoom }, options);
      const overlay = sketchOverlay(position, zoom, (metres) => formatDistance(metres, locale));
      this.square.replaceChildren(stage.element, overlay);
      return stage;
    };
    this.#holder = new BasemapHolder(makeStage, basemap, {
      lang,
      onLearned: (view) => {
        // The map of a town shows nothing of another: the outline shows more.
        if (!isWithin(position, view.bounds)) return this.#ground.fail(basemap);
        this.#ground.learned = view;
        this.requestUpdate();
        const said = { ...basemap.part, ...view };
        const limit = Math.min(said.zooms?.to ?? MOST_ZOOM, said.honestZoom ?? Infinity);
        if (sketchZoom(position, limit) === zoom) return;
        this.#holder?.destroy();
        this.#draw(said, position);
      },
      onFailed: () => this.#ground.fail(basemap),
    });
  }
}

const isWithin = ({ latitude, longitude }: Position, bounds: MapBox | undefined): boolean =>
  bounds === undefined ||
  (longitude >= bounds.west &&
    longitude <= bounds.east &&
    latitude >= bounds.south &&
    latitude <= bounds.north);

declare global {
  interface HTMLElementTagNameMap {
    'service-directory-sketch': ServiceDirectorySketch;
  }
}

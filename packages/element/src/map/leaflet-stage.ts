import * as leaflet from 'leaflet/dist/leaflet-src.esm.js';
import type * as L from 'leaflet';
import { Dodge, type Cover } from './dodge.ts';
import { classOf, labelClassOf, tileUrl, type GroundStage, type StageOptions } from './stage-rules.ts';
import { makeTileGrid, type TileGridOptions } from './tile-grid.ts';
import type { BasemapStage, DrawnTiles, LabelKind, MapDrawing, MapPosition, MapShapes, MapSight, MapTile, MapTiles } from '../plugins/contract/basemap.ts'; // prettier-ignore

/** Pictures lie lowest, then shapes in their order, then names; points are above all of it (Leaflet: 600). */
const LEVELS = { tiles: 150, shapes: 200, labels: 350 };
const MOST_ORDER = 99;
const NOTHING: MapDrawing = { remove: () => undefined };

const toLatLng = ([longitude, latitude]: MapPosition): L.LatLngTuple => [latitude, longitude];
const toLatLngs = (lines: readonly (readonly MapPosition[])[]): L.LatLngTuple[][] =>
  lines.map((line) => line.map(toLatLng));

/** What a basemap draws on, in Leaflet. */
export class LeafletStage implements GroundStage {
  /** What a plugin sees of it: nothing of the library. */
  readonly stage: BasemapStage;
  readonly #abort = new AbortController();
  readonly #drawings = new Set<L.Layer>();
  readonly #dodge: Dodge;

  constructor(
    readonly map: L.Map,
    readonly options: StageOptions,
  ) {
    this.#dodge = new Dodge(map);
    this.stage = Object.freeze({
      sight: () => this.sight(),
      addShapes: (shapes: MapShapes) => this.#addShapes(shapes),
      addLabel: (name: string, position: MapPosition, kind?: LabelKind) =>
        this.#addLabel(name, position, kind),
      addTiles: (tiles: MapTiles) => this.#addTiles(tiles),
      addDrawnTiles: (tiles: DrawnTiles) => this.#addDrawnTiles(tiles),
      lang: options.lang,
      signal: this.#abort.signal,
    });
  }

  /** What is in sight. */
  sight(): MapSight {
    const bounds = this.map.getBounds();
    return {
      west: bounds.getWest(),
      south: bounds.getSouth(),
      east: bounds.getEast(),
      north: bounds.getNorth(),
      zoom: this.map.getZoom(),
    };
  }

  #addShapes({ areas = [], lines = [], order = 0 }: MapShapes): MapDrawing {
    if (this.#abort.signal.aborted) return NOTHING;
    const level = LEVELS.shapes + Math.min(MOST_ORDER, Math.max(0, Math.round(order) || 0));
    const shared = { pane: this.#paneAt(level), interactive: false, smoothFactor: 0.7 };
    return this.#add(
      leaflet.layerGroup([
        ...areas.map(({ kind, rings }) =>
          leaflet.polygon(toLatLngs(rings), { ...shared, stroke: false, className: classOf(kind) }),
        ),
        ...lines.map(({ kind, lines: parts }) =>
          leaflet.polyline(toLatLngs(parts), { ...shared, weight: 1, className: classOf(kind) }),
        ),
      ]),
    );
  }

  #addLabel(name: string, position: MapPosition, kind: LabelKind = 'place'): MapDrawing {
    if (this.#abort.signal.aborted) return NOTHING;
    const words = document.createElement('span');
    words.textContent = name;
    words.dir = 'auto';
    words.className = labelClassOf(kind);
    words.setAttribute('aria-hidden', 'true');
    const icon = leaflet.divIcon({ className: 'place', html: words, iconSize: [0, 0] });
    const pane = this.#paneAt(LEVELS.labels);
    const label = leaflet.marker(toLatLng(position), { icon, pane, interactive: false, keyboard: false });
    this.#dodge.add(label, words);
    return this.#add(label);
  }

  #addTiles({ address, sizePx, tellsSite = false }: MapTiles): MapDrawing {
    const makeSquare = () => {
      const picture = document.createElement('img');
      picture.alt = '';
      picture.className = 'picture';
      picture.referrerPolicy = tellsSite && this.options.mayTellSite ? 'origin' : 'no-referrer';
      return picture;
    };
    const fill = (picture: HTMLImageElement, tile: MapTile) =>
      new Promise<void>((resolve, reject) => {
        picture.onload = () => resolve();
        picture.onerror = () => reject(new Error('The tile did not come.'));
        const url = tileUrl(address, tile, this.options);
        if (url === undefined) reject(new Error('The tile has no address.'));
        else picture.src = url;
      });
    return this.#addGrid({ sizePx, makeSquare, fill, onMissing: () => undefined });
  }

  #addDrawnTiles({ draw, sizePx }: DrawnTiles): MapDrawing {
    return this.#addGrid({
      sizePx,
      makeSquare: () => document.createElement('div'),
      fill: async (square: HTMLElement, tile: MapTile, signal: AbortSignal) => {
        const drawn = await draw(tile, signal);
        if (drawn !== undefined) square.replaceChildren(drawn);
      },
      onMissing: (cause) => this.options.tell('draw() failed.', cause),
    });
  }

  #addGrid<Square extends HTMLElement>(
    own: Omit<TileGridOptions<Square>, 'map' | 'pane' | 'onNothing'>,
  ): MapDrawing {
    if (this.#abort.signal.aborted) return NOTHING;
    const { onNothing } = this.options;
    return this.#add(makeTileGrid({ ...own, map: this.map, pane: this.#paneAt(LEVELS.tiles), onNothing }));
  }

  /** Points lie here now: no name is written under one. */
  keepClear(covers: readonly Cover[]): void {
    this.#dodge.update(covers);
  }

  /** Takes everything off and stops what is on its way. */
  clear(): void {
    this.#abort.abort();
    for (const layer of this.#drawings) layer.remove();
    this.#drawings.clear();
  }

  #add(layer: L.Layer): MapDrawing {
    this.#drawings.add(layer);
    layer.addTo(this.map);
    return {
      remove: () => {
        this.#drawings.delete(layer);
        this.#dodge.remove(layer);
        layer.remove();
      },
    };
  }

  #paneAt(level: number): string {
    const name = `basemap-${level}`;
    if (this.map.getPane(name) === undefined) this.map.createPane(name).style.zIndex = String(level);
    return name;
  }
}

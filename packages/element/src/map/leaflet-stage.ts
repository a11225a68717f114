import * as leaflet from 'leaflet/dist/leaflet-src.esm.js';
import type * as L from 'leaflet';
import type { BasemapStage, MapDrawing, MapPosition, MapShapes, MapSight, MapTiles } from '../plugins/contract/basemap.ts'; // prettier-ignore

/** Pictures lie lowest, then shapes in their order, then names; points are above all of it (Leaflet: 600). */
const LEVELS = { tiles: 150, shapes: 200, labels: 350 };
const MOST_ORDER = 99;
const TILE_PX = 256;
/** What Leaflet asks for each tile; protected in its types, since subclasses write it there. */
type MakeTile = (tile: L.Coords, done: L.DoneCallback) => HTMLElement;
const NOTHING: MapDrawing = { remove: () => undefined };

const toLatLng = ([longitude, latitude]: MapPosition): L.LatLngTuple => [latitude, longitude];
const toLatLngs = (lines: readonly (readonly MapPosition[])[]): L.LatLngTuple[][] =>
  lines.map((line) => line.map(toLatLng));

/** What a basemap draws on, in Leaflet. */
export class LeafletStage {
  /** What a plugin sees of it: nothing of the library. */
  readonly stage: BasemapStage;
  readonly #abort = new AbortController();
  readonly #drawings = new Set<L.Layer>();

  /**
   * @param mayAskOthers has the reader agreed that others are asked? Else tiles come from the page’s own host alone.
   * @param tell called with what is wrong with a tile
   */
  constructor(
    readonly map: L.Map,
    readonly mayAskOthers: boolean,
    readonly tell: (fault: string) => void,
  ) {
    this.stage = Object.freeze({
      sight: () => this.sight(),
      addShapes: (shapes: MapShapes) => this.#addShapes(shapes),
      addLabel: (name: string, position: MapPosition) => this.#addLabel(name, position),
      addTiles: (tiles: MapTiles) => this.#addTiles(tiles),
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

  #addLabel(name: string, position: MapPosition): MapDrawing {
    if (this.#abort.signal.aborted) return NOTHING;
    const words = document.createElement('span');
    words.textContent = name;
    words.setAttribute('aria-hidden', 'true');
    const icon = leaflet.divIcon({ className: 'place', html: words, iconSize: [0, 0] });
    const pane = this.#paneAt(LEVELS.labels);
    return this.#add(leaflet.marker(toLatLng(position), { icon, pane, interactive: false, keyboard: false }));
  }

  #addTiles({ address, sizePx = TILE_PX }: MapTiles): MapDrawing {
    if (this.#abort.signal.aborted) return NOTHING;
    const options = { tileSize: sizePx, pane: this.#paneAt(LEVELS.tiles), noWrap: true };
    const layer = leaflet.gridLayer(options) as L.GridLayer & { createTile: MakeTile };
    layer.createTile = ({ x, y, z }, done) => {
      const picture = document.createElement('img');
      picture.alt = '';
      picture.referrerPolicy = 'no-referrer';
      picture.onload = () => done(undefined, picture);
      picture.onerror = () => done(new Error('The tile did not come.'), picture);
      const url = this.#tileUrl(address, { x, y, zoom: z });
      if (url !== undefined) picture.src = url;
      return picture;
    };
    return this.#add(layer);
  }

  /** Takes everything off and stops what is on its way. */
  clear(): void {
    this.#abort.abort();
    for (const layer of this.#drawings) layer.remove();
    this.#drawings.clear();
  }

  #tileUrl(address: MapTiles['address'], tile: Parameters<MapTiles['address']>[0]): string | undefined {
    try {
      const { href, origin, protocol } = new URL(address(tile), document.baseURI);
      if (origin === location.origin || (this.mayAskOthers && protocol === 'https:')) return href;
      this.tell(
        `address() named ${origin}, which is not the page’s own host. A basemap that asks others needs asks.`,
      );
    } catch {
      this.tell('address() gave no address.');
    }
    return undefined;
  }

  #add(layer: L.Layer): MapDrawing {
    this.#drawings.add(layer);
    layer.addTo(this.map);
    return {
      remove: () => {
        this.#drawings.delete(layer);
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

/** A kind of shape as a class; what is no kind gets none, and so no colours of others. */
const classOf = (kind: unknown): string =>
  typeof kind === 'string' && /^(?:land|sea|coast|border|road)$/.test(kind) ? kind : '';

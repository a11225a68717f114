import type { ThirdParty } from './reveals.ts';
import type { Words } from './words.ts';

/** A position as in GeoJSON (RFC 7946): longitude, latitude, WGS84 degrees. */
export type MapPosition = readonly [longitude: number, latitude: number];

/** A box of the world, WGS84 degrees. */
export interface MapBox {
  /** West edge, longitude. */
  west: number;
  /** South edge, latitude. */
  south: number;
  /** East edge, longitude. */
  east: number;
  /** North edge, latitude. */
  north: number;
}

/** What is in sight. */
export interface MapSight extends MapBox {
  /** Zoom as on the web: the world is 256 · 2^zoom pixels wide. */
  zoom: number;
}

/** What a shape is: its colours follow the reader's light, dark or forced colours. */
export type ShapeKind = 'land' | 'sea' | 'coast' | 'border' | 'road';

/** Areas and lines that are drawn and taken away together. */
export interface MapShapes {
  /** Polygons by kind: rings of positions, the first the outline, the others holes. */
  areas?: readonly { kind: ShapeKind; rings: readonly (readonly MapPosition[])[] }[];
  /** Lines by kind. */
  lines?: readonly { kind: ShapeKind; lines: readonly (readonly MapPosition[])[] }[];
  /** Drawn above shapes with a smaller number, 0–99; 0 when left out. */
  order?: number;
}

/** Something on the map that can be taken away again. */
export interface MapDrawing {
  /** Takes it off the map. */
  remove: () => void;
}

/** Pictures of the map in squares (slippy map tiles, Web Mercator). */
export interface MapTiles {
  /** The address of a tile, https or the page's own. Another host is a third party: the basemap must have `asks`. */
  address: (tile: { x: number; y: number; zoom: number }) => string;
  /** Side of a tile in pixels; 256 when left out. */
  sizePx?: number;
}

/** What a basemap draws on. It lies under the points; nothing on it can be pressed. */
export interface BasemapStage {
  /** What is in sight now. */
  sight: () => MapSight;
  /** Draws areas and lines. */
  addShapes: (shapes: MapShapes) => MapDrawing;
  /** Writes a name at a position; screen readers pass it over. */
  addLabel: (name: string, position: MapPosition) => MapDrawing;
  /** Shows tiles, without a referrer. */
  addTiles: (tiles: MapTiles) => MapDrawing;
  /** Aborted when the map is taken away. */
  signal: AbortSignal;
}

/** What a basemap gives back. */
export interface BasemapView {
  /** Called when the map came to rest in another place or at another zoom. */
  update?: (sight: MapSight) => void;
}

/** The ground under the points of the map. The attribute `basemap` takes its id. */
export interface Basemap {
  /** Small letters, digits and hyphens, beginning with a letter; `outline` and `none` are the element's own. */
  id: string;
  /** What it is called, when it is offered. */
  label: Words;
  /**
   * Who else hears of the reader. Then she is asked first, in words that name them and what they learn; until she agrees, and
   * when she does not, the bundled outline is shown. The answer is kept until the page is closed.
   */
  asks?: ThirdParty;
  /** Who made it, shown below the map, each with an https address where there is one. */
  attribution?: readonly { text: string; url?: string }[];
  /** The part of the world that it covers; all when left out. */
  bounds?: MapBox;
  /** The zooms that it can show, 0–19; 3 to 12 when left out. */
  zooms?: { from: number; to: number };
  /** Past this zoom it is too coarse to show a way, which the reader is told. Left out it never is. */
  honestZoom?: number;
  /** Draws on a stage. What it rejects with leaves points on a plain ground. */
  create: (stage: BasemapStage) => BasemapView | undefined | void | Promise<BasemapView | undefined | void>;
}

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
export type ShapeKind =
  | 'land'
  | 'sea'
  | 'green'
  | 'built'
  | 'building'
  | 'coast'
  | 'river'
  | 'border'
  | 'inner-border'
  | 'motorway'
  | 'main-road'
  | 'road'
  | 'path'
  | 'rail'
  | 'ferry';

/** What a name is of: large things are written larger. */
export type LabelKind = 'country' | 'region' | 'town' | 'place' | 'water' | 'station';

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

/** A square of the map (slippy map tiles, Web Mercator). */
export interface MapTile {
  /** Column, counted from 180° W. */
  x: number;
  /** Row, counted from the north. */
  y: number;
  /** Zoom of the tile: the world is 2^zoom tiles wide. */
  zoom: number;
}

/** Pictures of the map in squares. */
export interface MapTiles {
  /** The address of a tile, https or the page's own. Another host is a third party: the basemap must have `asks`. */
  address: (tile: MapTile) => string;
  /** Side of a tile in pixels; 256 when left out. With 512 the tiles of one zoom less are asked for, as is usual. */
  sizePx?: 256 | 512;
  /**
   * Does a third party hear the name of the site (its origin, never the page)? Some refuse others. Only a basemap whose
   * `asks.learns` holds `site` may.
   */
  tellsSite?: boolean;
}

/** Squares of the map that the basemap draws itself. */
export interface DrawnTiles {
  /**
   * Draws a tile: an SVG or canvas element that fills its square; nothing where there is nothing. In an SVG, `class` gives a
   * shape the colours of its kind. What it rejects with leaves the square empty; when no square comes, the outline is shown.
   * The signal is aborted when the tile is out of sight.
   */
  draw: (tile: MapTile, signal: AbortSignal) => Promise<Element | undefined>;
  /** Side of a tile in pixels, as in `MapTiles`. */
  sizePx?: 256 | 512;
}

/** What a basemap draws on. It lies under the points; nothing on it can be pressed. */
export interface BasemapStage {
  /** What is in sight now. */
  sight: () => MapSight;
  /** Draws areas and lines. */
  addShapes: (shapes: MapShapes) => MapDrawing;
  /** Writes a name at a position, as that of a place when no kind is told; screen readers pass it over. */
  addLabel: (name: string, position: MapPosition, kind?: LabelKind) => MapDrawing;
  /** Shows pictures, without a referrer. */
  addTiles: (tiles: MapTiles) => MapDrawing;
  /** Shows tiles that the basemap draws. */
  addDrawnTiles: (tiles: DrawnTiles) => MapDrawing;
  /** The reader's language now (BCP 47), for names that are there in several. */
  lang: () => string;
  /** Aborted when the map is taken away. */
  signal: AbortSignal;
}

/** What a basemap gives back. */
export interface BasemapView {
  /** Called when the map came to rest in another place or at another zoom, and when the reader chose another language. */
  update?: (sight: MapSight) => void;
  /** Who made it, as what was loaded tells: goes before what the basemap says of itself, as those below do. */
  attribution?: Basemap['attribution'];
  /** The part of the world that it covers. */
  bounds?: MapBox;
  /** The zooms that it can show, 0–19. */
  zooms?: Basemap['zooms'];
  /** Past this zoom it is too coarse to show a way. */
  honestZoom?: number;
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
  /** Draws on a stage. When it throws or rejects, the bundled outline is shown, and the reader is told. */
  create: (stage: BasemapStage) => BasemapView | undefined | void | Promise<BasemapView | undefined | void>;
}

import { PMTiles, TileType, type Header } from 'pmtiles';
import type {
  BasemapStage,
  BasemapView,
  MapDrawing,
  MapSight,
  MapTile,
} from '../../plugins/contract/basemap.ts';
import { readAttribution } from './attribution.ts';
import { chooseLabels } from './choose-labels.ts';
import { RangeSource } from './range-source.ts';
import { readTile, type TileDrawing } from './read-tile.ts';
import { tileSvg } from './tile-svg.ts';

const TILE_PX = 512;
/** So many tiles are kept, ready to be drawn again. */
const MOST_KEPT = 24;
/** Enlarged further, what is drawn is no longer true. */
const MOST_ENLARGED = 3;
const MOST_ZOOM = 19;
/** On the screen a tile has twice the side that zooms are counted on. */
const COARSER = Math.log2(TILE_PX / 256);

/**
 * Draws an archive on a stage.
 * @throws {Error} what is wrong with the archive, before anything is drawn
 */
export async function drawArchive(
  stage: BasemapStage,
  { url, mayAskOthers }: { url: string; mayAskOthers: boolean },
): Promise<BasemapView> {
  const source = new RangeSource(url, mayAskOthers);
  const archive = new PMTiles(source);
  const header = await archive.getHeader();
  const fault = faultOf(header, source.totalBytes);
  if (fault !== undefined) throw new Error(`${url} ${fault}`);
  const { attribution } = (await archive.getMetadata()) as { attribution?: unknown };
  const drawn = new DrawnArchive(stage, source, archive, header);
  const view: BasemapView = {
    attribution: readAttribution(attribution),
    bounds: { west: header.minLon, south: header.minLat, east: header.maxLon, north: header.maxLat },
    zooms: {
      from: Math.min(header.minZoom + COARSER, MOST_ZOOM),
      to: Math.min(header.maxZoom + COARSER + MOST_ENLARGED, MOST_ZOOM),
    },
    honestZoom: header.maxZoom + COARSER + MOST_ENLARGED - 1,
    update: (sight) => drawn.writeLabels(sight),
  };
  return view;
}

function faultOf(header: Header, totalBytes: number | undefined): string | undefined {
  if (header.tileType !== TileType.Mvt) return 'holds pictures; use one with vector tiles (MVT)';
  if (totalBytes !== undefined && totalBytes < header.tileDataOffset + (header.tileDataLength ?? 0))
    return `is cut short: it has ${totalBytes} bytes and should have more. Upload it again`;
  if (!(header.minLon < header.maxLon && header.minLat < header.maxLat)) return 'does not say where it is';
  return undefined;
}

/** The tiles of an archive in sight, and the names on them. */
class DrawnArchive {
  readonly #stage: BasemapStage;
  readonly #source: RangeSource;
  #archive: PMTiles;
  readonly #header: Header;
  /** What has been read, the latest last. */
  readonly #tiles = new Map<string, Promise<TileDrawing | undefined>>();
  /** Those that have come, by the same names. */
  readonly #read = new Map<string, TileDrawing>();
  readonly #labels = new Map<string, MapDrawing>();
  #isWaiting = false;

  constructor(stage: BasemapStage, source: RangeSource, archive: PMTiles, header: Header) {
    this.#stage = stage;
    this.#source = source;
    this.#archive = archive;
    this.#header = header;
    stage.addDrawnTiles({ sizePx: TILE_PX, draw: (tile, signal) => this.#draw(tile, signal) });
  }

  async #draw(tile: MapTile, signal: AbortSignal): Promise<Element | undefined> {
    const enlarged = Math.max(0, tile.zoom - this.#header.maxZoom);
    const zoom = tile.zoom + COARSER;
    const drawing = await this.#tileAt(parentOf(tile, enlarged), zoom);
    if (signal.aborted || drawing === undefined) return undefined;
    this.#writeLabelsSoon();
    const size = drawing.extent / 2 ** enlarged;
    const window = { x: (tile.x % 2 ** enlarged) * size, y: (tile.y % 2 ** enlarged) * size, size };
    return tileSvg(drawing, { window, sizePx: TILE_PX, zoom, lang: this.#stage.lang() });
  }

  /** A tile, read at most once while it is kept. Several squares may be parts of one. */
  #tileAt(tile: MapTile, zoom: number): Promise<TileDrawing | undefined> {
    const key = keyOf(tile, zoom);
    const known = this.#tiles.get(key) ?? this.#readTile(tile, zoom, key);
    this.#tiles.delete(key);
    this.#tiles.set(key, known);
    for (const old of [...this.#tiles.keys()].slice(0, -MOST_KEPT)) {
      this.#tiles.delete(old);
      this.#read.delete(old);
    }
    return known;
  }

  async #readTile(tile: MapTile, zoom: number, key: string): Promise<TileDrawing | undefined> {
    try {
      const found = await this.#archive.getZxy(tile.zoom, tile.x, tile.y, this.#stage.signal);
      if (found === undefined) return undefined;
      const drawing = readTile(found.data, tile, zoom);
      if (this.#tiles.has(key)) this.#read.set(key, drawing);
      return drawing;
    } catch (error) {
      // It is asked for again when it comes into sight again.
      this.#tiles.delete(key);
      // The library remembers that a directory did not come, and would never ask for it again.
      this.#archive = new PMTiles(this.#source);
      throw error;
    }
  }

  /** Several tiles come at once. */
  #writeLabelsSoon(): void {
    if (this.#isWaiting) return;
    this.#isWaiting = true;
    setTimeout(() => {
      this.#isWaiting = false;
      if (!this.#stage.signal.aborted) this.writeLabels(this.#stage.sight());
    });
  }

  /** Writes the names that are in sight. */
  writeLabels(sight: MapSight): void {
    const lang = this.#stage.lang();
    const zoom = Math.round(sight.zoom);
    const labels = [...this.#read].flatMap(([key, drawing]) =>
      key.endsWith(` ${zoom}`) ? drawing.labels : [],
    );
    const wanted = new Map(
      chooseLabels(labels, sight, lang).map((label) => [
        `${label.kind} ${label.name} ${label.position.join()}`,
        label,
      ]),
    );
    for (const [key, drawing] of this.#labels) {
      if (wanted.has(key)) continue;
      drawing.remove();
      this.#labels.delete(key);
    }
    for (const [key, { name, position, kind }] of wanted)
      if (!this.#labels.has(key)) this.#labels.set(key, this.#stage.addLabel(name, position, kind));
  }
}

const parentOf = ({ x, y, zoom }: MapTile, levels: number): MapTile => ({
  x: Math.floor(x / 2 ** levels),
  y: Math.floor(y / 2 ** levels),
  zoom: zoom - levels,
});
const keyOf = ({ x, y, zoom }: MapTile, mapZoom: number): string => `${zoom}/${x}/${y} ${mapZoom}`;

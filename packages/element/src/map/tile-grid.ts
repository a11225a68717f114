import * as leaflet from 'leaflet/dist/leaflet-src.esm.js';
import type * as L from 'leaflet';
import type { MapTile } from '../plugins/contract/basemap.ts';
import { TILE_PX } from './stage-rules.ts';

/** What Leaflet asks for each tile; protected in its types, since subclasses write it there. */
type MakeTile = (tile: L.Coords, done: L.DoneCallback) => HTMLElement;

/** A phone says that it is connected some moments before anything comes. */
const SETTLING_MS = 4000;

/** What a grid of squares is made of. */
export interface TileGridOptions<Square extends HTMLElement> {
  map: L.Map;
  /** Where it lies. */
  pane: string;
  /** Side of a square, in pixels. */
  sizePx: number | undefined;
  /** An empty square. */
  makeSquare: () => Square;
  /** Fills a square; rejects when what belongs in it did not come. */
  fill: (square: Square, tile: MapTile, signal: AbortSignal) => Promise<void>;
  /** A square stays empty for now; told once for each. */
  onMissing: (cause: unknown) => void;
  /** Squares were asked for and none came. */
  onNothing: () => void;
}

/**
 * A grid of squares, each filled when it comes into sight. One that does not come is asked for again when the map moves and
 * when the connection is back; until then what was drawn at another zoom stays under it.
 */
export function makeTileGrid<Square extends HTMLElement>(options: TileGridOptions<Square>): L.GridLayer {
  const { map, pane, sizePx = TILE_PX, makeSquare, fill, onMissing, onNothing } = options;
  const layer = leaflet.gridLayer({ tileSize: sizePx, pane, noWrap: true }) as L.GridLayer & {
    createTile: MakeTile;
  };
  const coarser = Math.round(Math.log2(sizePx / TILE_PX));
  const ends = new WeakMap<HTMLElement, AbortController>();
  /** How each that is in sight and did not come is asked for again. */
  const missing = new Map<HTMLElement, () => void>();
  let hasCome = false;
  let onTheirWay = 0;

  layer.createTile = ({ x, y, z }, done) => {
    const square = makeSquare();
    const end = new AbortController();
    const { signal } = end;
    ends.set(square, end);
    let isTold = false;
    const ask = async () => {
      onTheirWay += 1;
      try {
        await fill(square, { x, y, zoom: z - coarser }, signal);
        hasCome = true;
        // Leaflet knows it by its place, where another may be by now.
        if (!signal.aborted) done(undefined, square);
      } catch (cause) {
        if (!signal.aborted) missing.set(square, () => void ask());
        if (!signal.aborted && !isTold) onMissing(cause);
        isTold = true;
      }
      onTheirWay -= 1;
      if (!hasCome && onTheirWay === 0 && missing.size > 0) onNothing();
    };
    void ask();
    return square;
  };
  layer.on('tileunload', ({ tile }: L.TileEvent) => {
    ends.get(tile)?.abort();
    missing.delete(tile);
  });

  const askAgain = () => {
    const asks = [...missing.values()];
    missing.clear();
    for (const ask of asks) ask();
  };
  let settling: ReturnType<typeof setTimeout> | undefined;
  const onOnline = () => {
    askAgain();
    clearTimeout(settling);
    settling = setTimeout(askAgain, SETTLING_MS);
  };
  layer.on('add', () => {
    map.on('moveend', askAgain);
    window.addEventListener('online', onOnline);
  });
  layer.on('remove', () => {
    map.off('moveend', askAgain);
    window.removeEventListener('online', onOnline);
    clearTimeout(settling);
  });
  return layer;
}

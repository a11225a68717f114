import type { ShapeKind } from '../../plugins/contract/basemap.ts';
import { svg } from '../../map/svg.ts';
import { nameFor } from './names.ts';
import type { TileDrawing, TileStreet } from './read-tile.ts';

/** From the ground up. A road with an edge is drawn twice, all edges first, so that crossings are open. */
const ORDER: readonly (ShapeKind | `${ShapeKind} edge`)[] = ['land', 'built', 'green', 'sea', 'river', 'building', 'ferry', 'path', 'rail', 'road edge', 'main-road edge', 'motorway edge', 'road', 'main-road', 'motorway', 'inner-border', 'border']; // prettier-ignore
/** Streets are named from this zoom on. */
const NAMES_FROM = 14;
const LETTERS_PX = { height: 11, width: 6.2 };

/** The part of a tile that is shown: all of it, or a square of it, in its units. */
export interface TileWindow {
  x: number;
  y: number;
  size: number;
}

/** How a tile is shown. */
export interface TileShown {
  window: TileWindow;
  /** Side on the screen, in pixels. */
  sizePx: number;
  /** Zoom of the map. */
  zoom: number;
  /** The reader's language. */
  lang: string;
}

/**
 * A tile as SVG. Colours and widths come from the styles of the map, so they follow light, dark, forced colours and themes, and
 * nothing is inline that a strict page would refuse.
 */
export function tileSvg(drawing: TileDrawing, { window, sizePx, zoom, lang }: TileShown): SVGElement {
  const tile = svg('svg', {
    viewBox: `${window.x} ${window.y} ${window.size} ${window.size}`,
    class: `tile z${zoom}`,
    'aria-hidden': 'true',
  });
  for (const name of ORDER) {
    const [kind = '', edge] = name.split(' ');
    const d = drawing.paths.get(kind as ShapeKind);
    if (d !== undefined)
      tile.append(svg('path', { class: edge === undefined ? kind : `${kind} ${edge}`, d }));
  }
  if (zoom >= NAMES_FROM) tile.append(...streetNames(drawing.streets, window, window.size / sizePx, lang));
  return tile;
}

/** Names of streets along them: each once in a tile, where it fits, and none over another. */
function streetNames(
  streets: readonly TileStreet[],
  { x: left, y: top, size }: TileWindow,
  unitsPerPx: number,
  lang: string,
): SVGElement[] {
  const written: { name: string; x: number; y: number; reach: number }[] = [];
  return [...streets]
    .sort((a, b) => b.run.length - a.run.length)
    .flatMap(({ names, run }) => {
      const name = nameFor(names, lang);
      if (name === undefined) return [];
      const { x, y, length, degrees } = run;
      const reach = (name.length * LETTERS_PX.width * unitsPerPx) / 2;
      const isInside =
        Math.min(x - left, y - top) > reach && Math.min(left + size - x, top + size - y) > reach;
      const isTaken = written.some(
        (other) => other.name === name || Math.hypot(other.x - x, other.y - y) < other.reach + reach,
      );
      if (!isInside || isTaken || length < reach * 2.1) return [];
      written.push({ name, x, y, reach });
      const text = svg('text', {
        class: 'street',
        transform: `translate(${x} ${y}) rotate(${degrees.toFixed(1)})`,
        'font-size': String(LETTERS_PX.height * unitsPerPx),
        dy: '0.35em',
      });
      text.textContent = name;
      return [text];
    });
}

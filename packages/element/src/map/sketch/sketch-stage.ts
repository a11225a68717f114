import type {
  BasemapStage,
  DrawnTiles,
  LabelKind,
  MapDrawing,
  MapPosition,
  MapShapes,
  MapSight,
  MapTile,
  MapTiles,
} from '../../plugins/contract/basemap.ts';
import {
  classOf,
  labelClassOf,
  TILE_PX,
  tileUrl,
  type GroundStage,
  type StageOptions,
} from '../stage-rules.ts';
import { fromPx, toPx } from '../mercator.ts';
import { svg } from '../svg.ts';

/** Side of a sketch, in the units in which it is drawn. */
export const SIDE = 320;
const LETTER = { height: 13, width: 6.8 };
/** So far below the middle a name is written that would stand on the place itself, such as that of its town. */
const BELOW = 28;
/** Where no name is written: on the place, the scale and the arrow to the north. Middles, and half their sides. */
const KEPT_FREE: readonly Box[] = [
  { x: SIDE / 2, y: SIDE / 2 - 8, halfWidth: 16, halfHeight: 18 },
  { x: 70, y: SIDE - 22, halfWidth: 72, halfHeight: 18 },
  { x: SIDE - 22, y: 34, halfWidth: 16, halfHeight: 32 },
];

interface Box {
  x: number;
  y: number;
  halfWidth: number;
  halfHeight: number;
}

const areApart = (one: Box, other: Box): boolean =>
  Math.abs(one.x - other.x) > one.halfWidth + other.halfWidth ||
  Math.abs(one.y - other.y) > one.halfHeight + other.halfHeight;
/** Nothing farther out than this is drawn: a coast of a whole country has more points than a printer likes. */
const MARGIN = SIDE / 4;

/** What a sketch shows. */
export interface SketchView {
  center: MapPosition;
  zoom: number;
}

/** What a basemap draws on when it is drawn once, for paper: a square that nobody can move. Needs no map library. */
export class SketchStage implements GroundStage {
  readonly stage: BasemapStage;
  /** Tiles lie lowest, then shapes in their order, then names. */
  readonly element = document.createElement('div');
  readonly #abort = new AbortController();
  readonly #view: SketchView;
  readonly #options: StageOptions;
  readonly #corner: readonly [number, number];
  readonly #tiles = document.createElement('div');
  readonly #shapes = svg('svg', { viewBox: `0 0 ${SIDE} ${SIDE}`, class: 'shapes' });
  readonly #names = svg('svg', { viewBox: `0 0 ${SIDE} ${SIDE}`, class: 'names' });
  /** Where something stands already. */
  readonly #taken = [...KEPT_FREE];

  constructor(view: SketchView, options: StageOptions) {
    this.#view = view;
    this.#options = options;
    const [x, y] = toPx(view.center, view.zoom);
    this.#corner = [x - SIDE / 2, y - SIDE / 2];
    this.element.className = 'ground';
    this.#tiles.className = 'tiles';
    this.element.append(this.#tiles, this.#shapes, this.#names);
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

  sight(): MapSight {
    const { zoom } = this.#view;
    const [left, top] = this.#corner;
    const [west, north] = fromPx([left, top], zoom);
    const [east, south] = fromPx([left + SIDE, top + SIDE], zoom);
    return { west, south, east, north, zoom };
  }

  clear(): void {
    this.#abort.abort();
    for (const layer of [this.#tiles, this.#shapes, this.#names]) layer.replaceChildren();
  }

  #at(position: MapPosition): [number, number] {
    const [x, y] = toPx(position, this.#view.zoom);
    return [x - this.#corner[0], y - this.#corner[1]];
  }

  #addShapes({ areas = [], lines = [], order = 0 }: MapShapes): MapDrawing {
    const group = svg('g', { 'data-order': String(order) });
    for (const { kind, rings } of areas)
      group.append(
        svg('path', { class: classOf(kind), 'fill-rule': 'evenodd', d: this.#pathOf(rings, 'Z') }),
      );
    for (const { kind, lines: parts } of lines)
      group.append(svg('path', { class: `line ${classOf(kind)}`, d: this.#pathOf(parts, '') }));
    const above = [...this.#shapes.children].find(
      (other) => Number(other.getAttribute('data-order')) > order,
    );
    this.#shapes.insertBefore(group, above ?? null);
    return removing(group);
  }

  /** Parts that do not touch the square are left out. */
  #pathOf(parts: readonly (readonly MapPosition[])[], end: string): string {
    return parts
      .map((part) => part.map((position) => this.#at(position)))
      .filter(touchesSquare)
      .map((part) => `M${part.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}${end}`)
      .join('');
  }

  #addLabel(name: string, position: MapPosition, kind: LabelKind = 'place'): MapDrawing {
    const [x, exactY] = this.#at(position);
    const halfWidth = (name.length * LETTER.width) / 2;
    const boxAt = (y: number): Box => ({ x, y, halfWidth, halfHeight: LETTER.height * 0.65 });
    const isOnPlace = !areApart(boxAt(exactY), KEPT_FREE[0]!);
    const place = boxAt(isOnPlace ? SIDE / 2 + BELOW : exactY);
    const { y } = place;
    const isInside = x > halfWidth && x < SIDE - halfWidth && y > LETTER.height && y < SIDE - LETTER.height;
    const isFree = this.#taken.every((other) => areApart(place, other));
    if (!isInside || !isFree || this.#abort.signal.aborted) return removing(undefined);
    this.#taken.push(place);
    const text = svg('text', { x: x.toFixed(1), y: y.toFixed(1), dy: '0.35em', class: labelClassOf(kind) });
    text.textContent = name;
    this.#names.append(text);
    return {
      remove: () => {
        text.remove();
        this.#taken.splice(this.#taken.indexOf(place), 1);
      },
    };
  }

  #addTiles({ address, sizePx, tellsSite = false }: MapTiles): MapDrawing {
    return this.#addGrid(sizePx, (tile) => {
      const picture = document.createElement('img');
      picture.alt = '';
      picture.referrerPolicy = tellsSite && this.#options.mayTellSite ? 'origin' : 'no-referrer';
      const url = tileUrl(address, tile, this.#options);
      const came = new Promise<HTMLElement>((resolve, reject) => {
        picture.onload = () => resolve(picture);
        picture.onerror = () => reject(new Error('The tile did not come.'));
        if (url === undefined) reject(new Error('It has no address.'));
        else picture.src = url;
      });
      return came;
    });
  }

  #addDrawnTiles({ draw, sizePx }: DrawnTiles): MapDrawing {
    return this.#addGrid(sizePx, (tile) => draw(tile, this.#abort.signal));
  }

  /** The squares of a grid that the sketch shows. Where none comes at all, the basemap is nothing. */
  #addGrid(sizePx: number = TILE_PX, make: (tile: MapTile) => Promise<Element | undefined>): MapDrawing {
    const layer = document.createElement('div');
    this.#tiles.append(layer);
    const zoom = this.#view.zoom - Math.round(Math.log2(sizePx / TILE_PX));
    const [left, top] = this.#corner;
    const most = 2 ** zoom - 1;
    const tiles: Promise<void>[] = [];
    for (let y = Math.floor(top / sizePx); y * sizePx < top + SIDE; y += 1)
      for (let x = Math.floor(left / sizePx); x * sizePx < left + SIDE; x += 1) {
        if (x < 0 || y < 0 || x > most || y > most) continue;
        tiles.push(this.#putTile(layer, make({ x, y, zoom }), [x * sizePx - left, y * sizePx - top], sizePx));
      }
    void Promise.allSettled(tiles).then((ends) => {
      const isNothing = ends.length > 0 && ends.every(({ status }) => status === 'rejected');
      if (isNothing && !this.#abort.signal.aborted) this.#options.onNothing();
    });
    return removing(layer);
  }

  async #putTile(
    layer: HTMLElement,
    coming: Promise<Element | undefined>,
    [left, top]: readonly [number, number],
    sizePx: number,
  ): Promise<void> {
    const square = document.createElement('div');
    const share = (units: number) => `${(units / SIDE) * 100}%`;
    Object.assign(square.style, {
      left: share(left),
      top: share(top),
      width: share(sizePx),
      height: share(sizePx),
    });
    layer.append(square);
    const drawn = await coming;
    if (drawn !== undefined && !this.#abort.signal.aborted) square.replaceChildren(drawn);
  }
}

function touchesSquare(part: readonly (readonly [number, number])[]): boolean {
  let [west, north, east, south] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of part) {
    west = Math.min(west, x);
    east = Math.max(east, x);
    north = Math.min(north, y);
    south = Math.max(south, y);
  }
  return west < SIDE + MARGIN && east > -MARGIN && north < SIDE + MARGIN && south > -MARGIN;
}

const removing = (part: Element | undefined): MapDrawing => ({ remove: () => part?.remove() });

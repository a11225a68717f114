import type * as L from 'leaflet';

/** Something that stands over the ground: a pin stands above its place, a cluster or a soft point around it. */
export interface Cover {
  place: L.LatLng;
  isPin: boolean;
}

/** What they take on the screen, with their edges: how far above the place the middle is, and half a side. */
const PIN = { up: 18, half: 20 };
const ROUND = { up: 0, half: 24 };
const LINE_PX = 14;
const LETTER_PX = 7;

interface Box {
  x: number;
  y: number;
  halfWidth: number;
  halfHeight: number;
}

const meet = (one: Box, other: Box): boolean =>
  Math.abs(one.x - other.x) < one.halfWidth + other.halfWidth &&
  Math.abs(one.y - other.y) < one.halfHeight + other.halfHeight;

/** Moves names out from under the points: to just below what covers them, or above it where another name stands below. */
export class Dodge {
  readonly #map: L.Map;
  readonly #labels = new Map<L.Marker, HTMLElement>();
  #covers: readonly Cover[] = [];
  #isWaiting = false;

  constructor(map: L.Map) {
    this.#map = map;
  }

  add(label: L.Marker, words: HTMLElement): void {
    this.#labels.set(label, words);
    // Many come at once.
    if (this.#isWaiting) return;
    this.#isWaiting = true;
    queueMicrotask(() => this.#placeAll());
  }

  remove(label: L.Layer): void {
    this.#labels.delete(label as L.Marker);
  }

  /** @param covers where points are now */
  update(covers: readonly Cover[]): void {
    this.#covers = covers;
    this.#placeAll();
  }

  #placeAll(): void {
    this.#isWaiting = false;
    const covers = this.#covers.map(({ place, isPin }): Box => {
      const { x, y } = this.#map.latLngToLayerPoint(place);
      const { up, half } = isPin ? PIN : ROUND;
      return { x, y: y - up, halfWidth: half, halfHeight: half };
    });
    const placed: Box[] = [];
    const hidden: [HTMLElement, Box, Box][] = [];
    for (const [label, words] of this.#labels) {
      const { x, y } = this.#map.latLngToLayerPoint(label.getLatLng());
      const halfWidth = ((words.textContent ?? '').length * LETTER_PX) / 2;
      const own = { x, y, halfWidth, halfHeight: LINE_PX / 2 };
      const cover = covers.find((box) => meet(own, box));
      if (cover !== undefined) hidden.push([words, own, cover]);
      else {
        placed.push(own);
        words.style.top = '';
      }
    }
    // Those that nothing covers stay where they are; the others find room between them.
    for (const [words, own, cover] of hidden) {
      const away = cover.halfHeight + own.halfHeight;
      const below = { ...own, y: cover.y + away };
      const above = { ...own, y: cover.y - away };
      const isFree = (box: Box) => ![...placed, ...covers].some((other) => meet(box, other));
      const chosen = !isFree(below) && isFree(above) ? above : below;
      placed.push(chosen);
      words.style.top = `${Math.round(chosen.y - own.y)}px`;
    }
  }
}

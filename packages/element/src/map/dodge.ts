import type * as L from 'leaflet';

/** Half the side of a cluster, with its edge. */
const REACH_PX = 24;
const LINE_PX = 14;
const LETTER_PX = 7;

/** Moves names out from under the points: to just below what covers them. */
export class Dodge {
  readonly #map: L.Map;
  readonly #labels = new Map<L.Marker, HTMLElement>();
  #covers: readonly L.LatLng[] = [];

  constructor(map: L.Map) {
    this.#map = map;
  }

  add(label: L.Marker, words: HTMLElement): void {
    this.#labels.set(label, words);
    this.#place(label, words, this.#coversPx());
  }

  remove(label: L.Layer): void {
    this.#labels.delete(label as L.Marker);
  }

  /** @param covers where points are now */
  update(covers: readonly L.LatLng[]): void {
    this.#covers = covers;
    const covered = this.#coversPx();
    for (const [label, words] of this.#labels) this.#place(label, words, covered);
  }

  #coversPx(): L.Point[] {
    return this.#covers.map((cover) => this.#map.latLngToLayerPoint(cover));
  }

  #place(label: L.Marker, words: HTMLElement, covers: readonly L.Point[]): void {
    const { x, y } = this.#map.latLngToLayerPoint(label.getLatLng());
    const half = ((words.textContent ?? '').length * LETTER_PX) / 2;
    const cover = covers.find(
      (point) => Math.abs(point.x - x) < REACH_PX + half && Math.abs(point.y - y) < REACH_PX + LINE_PX / 2,
    );
    words.style.top = cover === undefined ? '' : `${Math.round(cover.y - y + REACH_PX + LINE_PX / 2)}px`;
  }
}

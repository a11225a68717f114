import * as leaflet from 'leaflet/dist/leaflet-src.esm.js';
import type * as L from 'leaflet';
import type { Cover } from './dodge.ts';
import { Clusters, type Cluster, type SinglePoint } from './clusters.ts';
import type { MapOptions, MapPoint, MapWords } from './map-view.ts';
import { isRough } from './precision.ts';
import { RoughAreas } from './rough-areas.ts';

interface Drawn {
  marker: L.Marker;
  button: HTMLButtonElement;
  /** Ids of the services behind it. Those of a cluster are looked up when first asked for. */
  has: (id: string) => boolean;
}

/** The points on the map, each a button: alone, or in a cluster where they lie too close. */
export class LeafletMarkers {
  readonly #map: L.Map;
  readonly #options: MapOptions;
  readonly #drawn = new Map<string, Drawn>();
  readonly #areas: RoughAreas;
  readonly #bringIntoView: (place: L.LatLng) => void;
  #points: readonly MapPoint[] = [];
  #clusters = new Clusters([], 0);
  #maxZoom: number;
  #words: MapWords;
  #selectedId: string | undefined;
  #hoveredId: string | undefined;

  /** @param bringIntoView moves the map as little as it takes to show a place, with nothing over it */
  constructor(map: L.Map, options: MapOptions, maxZoom: number, bringIntoView: (place: L.LatLng) => void) {
    this.#bringIntoView = bringIntoView;
    this.#map = map;
    this.#options = options;
    this.#words = options.words;
    this.#maxZoom = maxZoom;
    this.#areas = new RoughAreas(map);
  }

  get points(): readonly MapPoint[] {
    return this.#points;
  }

  /** Where something is drawn now. */
  covers(): Cover[] {
    return [...this.#drawn.values()].map(({ marker, button }) => ({
      place: marker.getLatLng(),
      isPin: button.matches('.point:not(.is-rough)'),
    }));
  }

  setPoints(points: readonly MapPoint[]): void {
    if (areSame(points, this.#points)) return;
    this.#setPoints(points);
  }

  #setPoints(points: readonly MapPoint[]): void {
    this.#points = points;
    this.#clusters = new Clusters(points, this.#maxZoom);
    this.update();
  }

  setMaxZoom(maxZoom: number): void {
    if (maxZoom === this.#maxZoom) return;
    this.#maxZoom = maxZoom;
    this.#setPoints(this.#points);
  }

  setWords(words: MapWords): void {
    this.#words = words;
    for (const { marker } of this.#drawn.values()) marker.remove();
    this.#drawn.clear();
    this.update();
  }

  setSelected(id: string | undefined): void {
    this.#selectedId = id;
    for (const drawn of this.#drawn.values()) this.#mark(drawn);
    this.#areas.update(this.#visiblePoints(), id);
  }

  setHovered(id: string | undefined): void {
    if (id === this.#hoveredId) return;
    this.#hoveredId = id;
    for (const drawn of this.#drawn.values()) this.#mark(drawn);
  }

  /** Draws those of the view: what stays is left alone, so that the focus stays on it. */
  update(): void {
    const bounds = this.#map.getBounds().pad(0.2);
    const shown = this.#clusters.inView(
      [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()],
      this.#map.getZoom(),
    );
    const keys = new Set(shown.map(({ key }) => key));
    for (const [key, { marker, button }] of this.#drawn) {
      if (keys.has(key)) continue;
      const hadFocus = button.matches(':focus');
      marker.remove();
      this.#drawn.delete(key);
      if (hadFocus) this.#options.container.focus({ preventScroll: true });
    }
    for (const item of shown) if (!this.#drawn.has(item.key)) this.#add(item);
    this.#inReadingOrder(shown);
    this.#areas.update(this.#visiblePoints(shown), this.#selectedId);
  }

  /** The order of the page is that of Tab: new ones are put among those that stayed, of which the one with the focus is not moved. */
  #inReadingOrder(shown: readonly (Cluster | SinglePoint)[]): void {
    const icons = shown.map(({ key }) => this.#drawn.get(key)?.marker.getElement()).filter(isThere);
    const kept = icons.findIndex((icon) => icon.matches(':focus-within'));
    if (kept < 0) {
      for (const [index, icon] of icons.entries()) {
        const before = icons[index - 1];
        if (before !== undefined && before.nextElementSibling !== icon) before.after(icon);
      }
      return;
    }
    const pivot = icons[kept]!;
    pivot.before(...icons.slice(0, kept));
    pivot.after(...icons.slice(kept + 1));
  }

  #visiblePoints(
    shown = this.#clusters.inView(boxOf(this.#map.getBounds()), this.#map.getZoom()),
  ): MapPoint[] {
    return shown.flatMap((item) => (item.kind === 'point' ? [item.point] : []));
  }

  #add(item: Cluster | SinglePoint): void {
    const button = document.createElement('button');
    button.type = 'button';
    // Those around the view are drawn too: one that is reached by keyboard comes into it.
    button.addEventListener('focus', () => {
      const marker = this.#drawn.get(item.key)?.marker;
      if (marker !== undefined && button.matches(':focus-visible')) this.#bringIntoView(marker.getLatLng());
    });
    leaflet.DomEvent.disableClickPropagation(button);
    const { position, has } =
      item.kind === 'cluster' ? this.#asCluster(item, button) : this.#asPoint(item, button);
    const icon = leaflet.divIcon({ className: 'marker', html: button, iconSize: [0, 0] });
    const marker = leaflet.marker(position, { icon, interactive: false, keyboard: false }).addTo(this.#map);
    const drawn = { marker, button, has };
    this.#drawn.set(item.key, drawn);
    this.#mark(drawn);
  }

  #asCluster(item: Cluster, button: HTMLButtonElement) {
    const { count, latitude, longitude, place } = item;
    const words = this.#words.cluster(count);
    button.className = 'cluster';
    button.textContent = String(count);
    button.setAttribute('aria-label', place === undefined ? words : `${words} (${place})`);
    button.addEventListener('click', () => this.#openCluster(item));
    let ids: Set<string> | undefined;
    const has = (id: string) => (ids ??= new Set(item.ids())).has(id);
    return { position: [latitude, longitude] as L.LatLngTuple, has };
  }

  #asPoint({ point }: SinglePoint, button: HTMLButtonElement) {
    const { id, name, precision, latitude, longitude } = point;
    const words = isRough(precision) ? `${name} (${this.#words.approximate})` : name;
    button.className = isRough(precision) ? `point is-rough is-${precision}` : 'point';
    button.setAttribute('aria-label', words);
    button.title = words;
    button.addEventListener('click', () => this.#options.onSelect(id));
    button.addEventListener('pointerenter', () => this.#options.onHover(id));
    button.addEventListener('pointerleave', () => this.#options.onHover(undefined));
    return { position: [latitude, longitude] as L.LatLngTuple, has: (other: string) => other === id };
  }

  #mark({ button, has }: Drawn): void {
    const [selected, hovered] = [this.#selectedId, this.#hoveredId];
    const isPoint = !button.matches('.cluster');
    button.toggleAttribute('data-selected', isPoint && selected !== undefined && has(selected));
    button.toggleAttribute('data-hovered', hovered !== undefined && has(hovered));
  }

  #openCluster({ latitude, longitude, expansionZoom, ids }: Cluster): void {
    if (expansionZoom === undefined || expansionZoom <= this.#map.getZoom()) {
      this.#options.onCluster(ids());
      return;
    }
    this.#map.setView([latitude, longitude], expansionZoom, { animate: this.#options.isAnimated });
    this.#options.container.focus({ preventScroll: true });
  }
}

/** A minute that passes brings the same points again. */
const areSame = (points: readonly MapPoint[], others: readonly MapPoint[]): boolean =>
  points.length === others.length &&
  points.every((point, index) => FIELDS.every((field) => point[field] === others[index]?.[field]));
const FIELDS = ['id', 'name', 'latitude', 'longitude', 'precision', 'place'] as const;

const isThere = <Value>(value: Value | undefined): value is Value => value !== undefined;
const boxOf = (bounds: L.LatLngBounds): [number, number, number, number] => [
  bounds.getWest(),
  bounds.getSouth(),
  bounds.getEast(),
  bounds.getNorth(),
];

import * as leaflet from 'leaflet/dist/leaflet-src.esm.js';
import type * as L from 'leaflet';
import { Clusters, type Cluster, type SinglePoint } from './clusters.ts';
import type { CreateMap, MapOptions, MapPoint, MapView, MapWords } from './map-view.ts';
import { adoptLeafletStyles } from './leaflet-styles.ts';
import { BasemapHolder } from './basemap-holder.ts';

/** What a basemap shows that does not say. */
const ZOOMS = { from: 3, to: 12 };
/** The zoom at which a single place is shown: its surroundings, no more than the basemap can tell. */
const POINT_ZOOM = 9;
/** Where the map begins before it has points: the south of Norway and its neighbours. */
const START: { center: L.LatLngTuple; zoom: number } = { center: [62, 14], zoom: 4 };
/** How wide a circle is drawn round a point that is only approximate. A drawing aid, not a measure. */
const CIRCLE_METRES: Readonly<Partial<Record<MapPoint['precision'], number>>> = {
  street: 150,
  postcode: 700,
  locality: 4000,
};

/** The map in Leaflet. */
export const createLeafletMap: CreateMap = (options) => new LeafletMap(options);

class LeafletMap implements MapView {
  readonly #options: MapOptions;
  readonly #map: L.Map;
  readonly #basemap: BasemapHolder;
  /** The zoom at which a single place is shown. */
  readonly #pointZoom: number;
  readonly #maxZoom: number;
  readonly #markers = new Map<
    string,
    { marker: L.Marker; button: HTMLButtonElement; id: string | undefined }
  >();
  #words: MapWords;
  #points: readonly MapPoint[] = [];
  #clusters: Clusters;
  #selectedId: string | undefined;
  #circle: L.Circle | undefined;
  #zoomControl: L.Control.Zoom | undefined;

  constructor(options: MapOptions) {
    this.#options = options;
    this.#words = options.words;
    adoptLeafletStyles(options.container);
    const { zooms = ZOOMS, bounds, honestZoom } = options.basemap.part;
    this.#maxZoom = zooms.to;
    this.#pointZoom = Math.min(zooms.to, honestZoom ?? POINT_ZOOM);
    this.#clusters = new Clusters([], zooms.to);
    this.#map = leaflet.map(options.container, {
      ...START,
      zoom: Math.min(zooms.to, Math.max(zooms.from, START.zoom)),
      minZoom: zooms.from,
      maxZoom: zooms.to,
      ...(bounds === undefined
        ? {}
        : {
            maxBounds: leaflet.latLngBounds([
              [bounds.south, bounds.west],
              [bounds.north, bounds.east],
            ]),
          }),
      maxBoundsViscosity: 0.8,
      zoomControl: false,
      attributionControl: false,
      zoomAnimation: options.isAnimated,
      fadeAnimation: options.isAnimated,
      markerZoomAnimation: options.isAnimated,
      inertia: options.isAnimated,
      // A page that scrolls past must not be caught by the map.
      scrollWheelZoom: false,
    });
    this.#basemap = new BasemapHolder(this.#map, options.basemap);
    this.#map.on('moveend', () => this.#update());
    this.#map.on('zoomend', () => options.onZoom(this.#map.getZoom() <= (honestZoom ?? Infinity)));
    this.setWords(options.words);
  }

  setPoints(points: readonly MapPoint[]): void {
    this.#points = points;
    this.#clusters = new Clusters(points, this.#maxZoom);
    this.#update();
    this.#drawCircle();
  }

  setSelected(id: string | undefined, { move } = { move: false }): void {
    this.#selectedId = id;
    this.#drawCircle();
    const point = this.#points.find((candidate) => candidate.id === id);
    if (point !== undefined && move) {
      this.#map.setView([point.latitude, point.longitude], Math.max(this.#pointZoom, this.#map.getZoom()), {
        animate: false,
      });
    }
    for (const marker of this.#markers.values())
      marker.button.toggleAttribute('data-selected', id !== undefined && marker.id === id);
  }

  setWords(words: MapWords): void {
    this.#words = words;
    this.#options.container.setAttribute('aria-label', words.map);
    this.#options.container.setAttribute('role', 'region');
    this.#zoomControl?.remove();
    this.#zoomControl = leaflet.control
      // Letters without markup: with Trusted Types they are all that a button may be given.
      .zoom({ zoomInTitle: words.zoomIn, zoomOutTitle: words.zoomOut, zoomInText: '+', zoomOutText: '−' })
      .addTo(this.#map);
    for (const { marker } of this.#markers.values()) marker.remove();
    this.#markers.clear();
    this.#update();
  }

  fit(): void {
    if (this.#points.length === 0) return;
    const bounds = leaflet.latLngBounds(
      this.#points.map(({ latitude, longitude }): L.LatLngTuple => [latitude, longitude]),
    );
    this.#map.fitBounds(bounds, { padding: [36, 36], maxZoom: this.#pointZoom, animate: false });
  }

  resize(): void {
    this.#map.invalidateSize({ animate: false });
  }

  destroy(): void {
    this.#basemap.destroy();
    // Leaflet 1.9 ends a zoom by a timer that it does not take back: on a map that is gone, it would throw at the page.
    Object.assign(this.#map, { _animatingZoom: false });
    this.#map.remove();
    // After a change of size Leaflet tells `moveend` late, also of a map that is gone by then.
    this.#map.off();
  }

  /** Draws the markers of the view: those that stay are left alone, so that the focus stays on them. */
  #update(): void {
    this.#basemap.update();
    const bounds = this.#map.getBounds().pad(0.2);
    const shown = this.#clusters.inView(
      [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()],
      this.#map.getZoom(),
    );
    const keys = new Set(shown.map(({ key }) => key));
    for (const [key, { marker, button }] of this.#markers) {
      if (keys.has(key)) continue;
      const hadFocus = button.matches(':focus');
      marker.remove();
      this.#markers.delete(key);
      if (hadFocus) this.#options.container.focus({ preventScroll: true });
    }
    for (const item of shown) if (!this.#markers.has(item.key)) this.#add(item);
  }

  #add(item: Cluster | SinglePoint): void {
    const button = document.createElement('button');
    button.type = 'button';
    // Those around the view are drawn too: one that is reached by keyboard comes into it.
    button.addEventListener('focus', () => {
      const marker = this.#markers.get(item.key)?.marker;
      if (marker !== undefined && button.matches(':focus-visible'))
        this.#map.panInside(marker.getLatLng(), { padding: [24, 24], animate: false });
    });
    leaflet.DomEvent.disableClickPropagation(button);
    let position: L.LatLngTuple;
    if (item.kind === 'cluster') {
      position = [item.latitude, item.longitude];
      button.className = 'cluster';
      button.textContent = String(item.count);
      button.setAttribute('aria-label', this.#words.cluster(item.count));
      button.addEventListener('click', () => this.#openCluster(item));
    } else {
      const { point } = item;
      position = [point.latitude, point.longitude];
      button.className = CIRCLE_METRES[point.precision] === undefined ? 'point' : 'point is-rough';
      button.setAttribute('aria-label', point.name);
      button.title = point.name;
      button.toggleAttribute('data-selected', point.id === this.#selectedId);
      button.addEventListener('click', () => this.#options.onSelect(point.id));
    }
    const icon = leaflet.divIcon({ className: 'marker', html: button, iconSize: [0, 0] });
    const marker = leaflet.marker(position, { icon, interactive: false, keyboard: false }).addTo(this.#map);
    const id = item.kind === 'point' ? item.point.id : undefined;
    this.#markers.set(item.key, { marker, button, id });
  }

  #openCluster({ latitude, longitude, expansionZoom, ids }: Cluster): void {
    const points = ids();
    if (expansionZoom === undefined || expansionZoom <= this.#map.getZoom()) {
      this.#options.onCluster(points);
      return;
    }
    this.#map.setView([latitude, longitude], expansionZoom, { animate: this.#options.isAnimated });
    this.#options.container.focus({ preventScroll: true });
  }

  /** A circle says that the place is somewhere about here. */
  #drawCircle(): void {
    this.#circle?.remove();
    this.#circle = undefined;
    const point = this.#points.find(({ id }) => id === this.#selectedId);
    const radius = point === undefined ? undefined : CIRCLE_METRES[point.precision];
    if (point === undefined || radius === undefined) return;
    this.#circle = leaflet
      .circle([point.latitude, point.longitude], { radius, className: 'rough', interactive: false })
      .addTo(this.#map);
  }
}

import * as leaflet from 'leaflet/dist/leaflet-src.esm.js';
import type * as L from 'leaflet';
import type { CreateMap, MapOptions, MapPoint, MapView, MapWords } from './map-view.ts';
import { adoptLeafletStyles } from './leaflet-styles.ts';
import { BasemapHolder } from './basemap-holder.ts';
import { LeafletStage } from './leaflet-stage.ts';
import { LeafletMarkers } from './leaflet-markers.ts';
import { moveWithTwoFingers } from './two-fingers.ts';
import type { BasemapView, MapBox } from '../plugins/contract/basemap.ts';

/** What a basemap shows that does not say. */
const ZOOMS = { from: 3, to: 12 };
/** The zoom at which a single place is shown: its surroundings, no more than the basemap can tell. */
const POINT_ZOOM = 9;
/** Along the edges lie a button and a message: what has the focus is not under them. Pixels. */
const CLEAR: L.PanInsideOptions = { paddingTopLeft: [64, 88], paddingBottomRight: [32, 72] };
/** Where the map begins before it has points: the south of Norway and its neighbours. */
const START: { center: L.LatLngTuple; zoom: number } = { center: [62, 14], zoom: 4 };
/** The map in Leaflet. */
export const createLeafletMap: CreateMap = (options) => new LeafletMap(options);

class LeafletMap implements MapView {
  readonly #options: MapOptions;
  readonly #map: L.Map;
  readonly #basemap: BasemapHolder | undefined;
  #stage: LeafletStage | undefined;
  readonly #markers: LeafletMarkers;
  /** The zoom at which a single place is shown. */
  #pointZoom: number;
  #honestZoom: number;
  #words: MapWords;
  #zoomControl: L.Control.Zoom | undefined;
  /** Moved by the page, not by the reader. */
  #isMovedByPage = false;

  constructor(options: MapOptions) {
    this.#options = options;
    this.#words = options.words;
    adoptLeafletStyles(options.container);
    const { zooms = ZOOMS, bounds, honestZoom } = options.basemap.part;
    this.#honestZoom = honestZoom ?? Infinity;
    this.#pointZoom = Math.min(zooms.to, honestZoom ?? POINT_ZOOM);
    this.#map = leaflet.map(options.container, {
      ...START,
      zoom: Math.min(zooms.to, Math.max(zooms.from, START.zoom)),
      minZoom: zooms.from,
      maxZoom: zooms.to,
      ...(bounds === undefined ? {} : { maxBounds: toBounds(bounds) }),
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
    this.#markers = new LeafletMarkers(this.#map, options, zooms.to, (place) =>
      this.#moveByPage(() => this.#map.panInside(place, { ...CLEAR, animate: false })),
    );
    moveWithTwoFingers(this.#map, options.onOneFinger);
    this.#nameMap();
    this.#map.on('moveend', () => this.#update());
    this.#map.on('zoomend', () => this.#tellHonesty());
    this.#fitTo(options.points);
    this.setPoints(options.points);
    this.setSelected(options.selectedId, { move: true });
    this.#basemap = new BasemapHolder(
      (own) => (this.#stage = new LeafletStage(this.#map, own)),
      options.basemap,
      {
        lang: () => this.#words.lang,
        onLearned: (view) => this.#learn(view),
        onFailed: options.onGroundFailed,
      },
    );
    // The points were there first; nothing else tells the ground of them before the map is moved.
    this.#stage?.keepClear(this.#markers.covers());
  }

  setPoints(points: readonly MapPoint[]): void {
    this.#markers.setPoints(points);
    this.#stage?.keepClear(this.#markers.covers());
  }

  setSelected(id: string | undefined, { move } = { move: false }): void {
    const point = this.#markers.points.find((candidate) => candidate.id === id);
    if (point !== undefined && move) {
      const zoom = Math.max(this.#pointZoom, this.#map.getZoom());
      this.#moveByPage(() => this.#map.setView([point.latitude, point.longitude], zoom, { animate: false }));
    }
    this.#markers.setSelected(id);
  }

  setHovered(id: string | undefined): void {
    this.#markers.setHovered(id);
  }

  setWords(words: MapWords): void {
    this.#words = words;
    this.#nameMap();
    this.#markers.setWords(words);
    this.#basemap?.update();
  }

  #nameMap(): void {
    const words = this.#words;
    this.#options.container.setAttribute('aria-label', words.map);
    this.#options.container.setAttribute('role', 'region');
    this.#zoomControl?.remove();
    this.#zoomControl = leaflet.control
      // Letters without markup: with Trusted Types they are all that a button may be given.
      .zoom({ zoomInTitle: words.zoomIn, zoomOutTitle: words.zoomOut, zoomInText: '+', zoomOutText: '−' })
      .addTo(this.#map);
  }

  fit(): void {
    this.#fitTo(this.#markers.points);
  }

  #fitTo(points: readonly MapPoint[]): void {
    if (points.length === 0) return;
    const bounds = leaflet.latLngBounds([]);
    for (const { latitude, longitude } of points) bounds.extend([latitude, longitude]);
    this.#moveByPage(() =>
      this.#map.fitBounds(bounds, { padding: [36, 36], maxZoom: this.#pointZoom, animate: false }),
    );
  }

  resize(): void {
    this.#moveByPage(() => this.#map.invalidateSize({ animate: false }));
  }

  destroy(): void {
    this.#basemap?.destroy();
    // Leaflet 1.9 ends a zoom by a timer that it does not take back: on a map that is gone, it would throw at the page.
    Object.assign(this.#map, { _animatingZoom: false });
    this.#map.remove();
    // After a change of size Leaflet tells `moveend` late, also of a map that is gone by then.
    this.#map.off();
  }

  #moveByPage(move: () => void): void {
    this.#isMovedByPage = true;
    move();
    this.#isMovedByPage = false;
  }

  #update(): void {
    if (!this.#isMovedByPage) this.#options.onMove(boxOf(this.#map.getBounds()));
    this.#basemap?.update();
    this.#markers.update();
    this.#stage?.keepClear(this.#markers.covers());
  }

  /** Takes over what the basemap said of itself once it was loaded. */
  #learn(learned: BasemapView): void {
    const { zooms, bounds, honestZoom } = learned;
    if (zooms !== undefined) {
      this.#moveByPage(() => this.#map.setMinZoom(zooms.from).setMaxZoom(zooms.to));
      this.#markers.setMaxZoom(zooms.to);
      this.#pointZoom = Math.min(zooms.to, honestZoom ?? POINT_ZOOM);
    }
    if (bounds !== undefined) this.#moveByPage(() => this.#map.setMaxBounds(toBounds(bounds)));
    if (honestZoom !== undefined) this.#honestZoom = honestZoom;
    this.#tellHonesty();
    this.#options.onGround(learned);
  }

  #tellHonesty(): void {
    this.#options.onZoom(this.#map.getZoom() <= this.#honestZoom);
  }
}

const toBounds = ({ west, south, east, north }: MapBox): L.LatLngBounds =>
  leaflet.latLngBounds([
    [south, west],
    [north, east],
  ]);

const boxOf = (bounds: L.LatLngBounds): MapBox => ({
  west: bounds.getWest(),
  south: bounds.getSouth(),
  east: bounds.getEast(),
  north: bounds.getNorth(),
});

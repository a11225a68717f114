import * as leaflet from 'leaflet/dist/leaflet-src.esm.js';
import type * as L from 'leaflet';
import type { MapPoint } from './map-view.ts';
import { metresPerPx } from './mercator.ts';
import { ROUGH_METRES } from './precision.ts';

/** Smaller than this it would lie under its own marker. */
const LEAST_PX = 26;
const MOST_AREAS = 60;

/** Circles that say that a place is somewhere about here. */
export class RoughAreas {
  readonly #map: L.Map;
  readonly #circles = new Map<string, L.Circle>();

  constructor(map: L.Map) {
    this.#map = map;
  }

  /** Draws those of some points that can be seen as circles, and that of the chosen service always. */
  update(points: readonly MapPoint[], selectedId: string | undefined): void {
    const wanted = new Map(
      points
        .filter(({ id, precision, latitude }) => {
          const metres = ROUGH_METRES[precision];
          return (
            metres !== undefined &&
            (id === selectedId || metres / metresPerPx(latitude, this.#map.getZoom()) >= LEAST_PX)
          );
        })
        .slice(0, MOST_AREAS)
        .map((point) => [`${point.precision} ${point.latitude} ${point.longitude}`, point]),
    );
    for (const [key, circle] of this.#circles) {
      if (wanted.has(key)) continue;
      circle.remove();
      this.#circles.delete(key);
    }
    for (const [key, { latitude, longitude, precision }] of wanted) {
      if (this.#circles.has(key)) continue;
      const circle = leaflet.circle([latitude, longitude], {
        radius: ROUGH_METRES[precision]!,
        className: 'rough',
        interactive: false,
      });
      this.#circles.set(key, circle.addTo(this.#map));
    }
  }
}

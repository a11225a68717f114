import * as leaflet from 'leaflet/dist/leaflet-src.esm.js';
import type * as L from 'leaflet';
import type { MapPoint } from './map-view.ts';

/** How wide a circle is drawn round a point that is only approximate. A drawing aid, not a measure. */
const METRES: Readonly<Partial<Record<MapPoint['precision'], number>>> = {
  street: 150,
  postcode: 700,
  locality: 4000,
};
/** Smaller than this it would lie under its own marker. */
const LEAST_PX = 26;
const MOST_AREAS = 60;

/** Is the point no more than a street, a postal area or a town? */
export const isRough = (precision: MapPoint['precision']): boolean => METRES[precision] !== undefined;

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
          const metres = METRES[precision];
          return (
            metres !== undefined && (id === selectedId || metres / this.#metresPerPx(latitude) >= LEAST_PX)
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
        radius: METRES[precision]!,
        className: 'rough',
        interactive: false,
      });
      this.#circles.set(key, circle.addTo(this.#map));
    }
  }

  /** Web Mercator on tiles of 256 pixels; 40 075 017 m is the length of the equator (WGS84). */
  #metresPerPx(latitude: number): number {
    return (40_075_017 * Math.cos((latitude * Math.PI) / 180)) / (256 * 2 ** this.#map.getZoom());
  }
}

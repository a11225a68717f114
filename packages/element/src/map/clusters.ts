import Supercluster from 'supercluster';
import type { MapPoint } from './map-view.ts';

/** Points nearer than this on the screen are drawn as one. */
const RADIUS_PX = 60;
/** So many points are looked through for the name of a cluster; more are all over a country. */
const MOST_NAMED = 500;
/** A tile of the map, on which the zoom is counted. */
const TILE_PX = 256;

export interface Cluster {
  kind: 'cluster';
  key: string;
  latitude: number;
  longitude: number;
  count: number;
  /** The place that all its points are in, when it is one. */
  place: string | undefined;
  /** Zoom at which it falls apart; undefined when it never does. */
  expansionZoom: number | undefined;
  /** Ids of all its points. */
  ids: () => string[];
}

export interface SinglePoint {
  kind: 'point';
  key: string;
  point: MapPoint;
}

/** What is drawn in a view: points, and clusters of those that lie too close together. */
export class Clusters {
  readonly #index: Supercluster<{ point: MapPoint }>;
  readonly #maxZoom: number;

  constructor(points: readonly MapPoint[], maxZoom: number) {
    this.#maxZoom = maxZoom;
    this.#index = new Supercluster<{ point: MapPoint }>({ radius: RADIUS_PX, extent: TILE_PX, maxZoom });
    this.#index.load(
      points.map((point) => ({
        type: 'Feature' as const,
        properties: { point },
        geometry: { type: 'Point' as const, coordinates: [point.longitude, point.latitude] },
      })),
    );
  }

  /** Those inside a box (west, south, east, north in degrees) at a zoom, from north to south and west to east. */
  inView(box: [number, number, number, number], zoom: number): (Cluster | SinglePoint)[] {
    return this.#index
      .getClusters(box, Math.round(zoom))
      .sort(
        (a, b) =>
          (b.geometry.coordinates[1] ?? 0) - (a.geometry.coordinates[1] ?? 0) ||
          (a.geometry.coordinates[0] ?? 0) - (b.geometry.coordinates[0] ?? 0),
      )
      .map((feature) => {
        const { properties, geometry } = feature;
        if (!('cluster' in properties)) {
          const { point } = properties;
          // A service may have several places, and its name may change with the language.
          const key = `point ${point.id} ${point.latitude} ${point.longitude} ${point.precision} ${point.name}`;
          return { kind: 'point', key, point };
        }
        const { cluster_id: id, point_count: count } = properties;
        const [longitude = 0, latitude = 0] = geometry.coordinates;
        const place = this.#placeOf(id, count);
        const expansionZoom = this.#index.getClusterExpansionZoom(id);
        return {
          place,
          kind: 'cluster',
          key: `cluster ${id} ${count} ${place ?? ''}`,
          latitude,
          longitude,
          count,
          expansionZoom: expansionZoom > this.#maxZoom ? undefined : expansionZoom,
          ids: () => this.#index.getLeaves(id, Infinity).map((leaf) => leaf.properties.point.id),
        };
      });
  }

  #placeOf(id: number, count: number): string | undefined {
    if (count > MOST_NAMED) return undefined;
    const [first, ...others] = this.#index
      .getLeaves(id, Infinity)
      .map(({ properties }) => properties.point.place);
    return others.every((place) => place === first) ? first : undefined;
  }
}

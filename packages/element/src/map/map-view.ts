import type { Precision } from '@service-directory/schema';
import type { Basemap, BasemapView, MapBox } from '../plugins/contract/basemap.ts';
import type { ReadPart } from '../plugins/read-plugins.ts';

/**
 * What the element asks of a map. The element knows this and nothing of the library behind it, so that another can take
 * its place.
 */

/** A service on the map. */
export interface MapPoint {
  /** Id of the service. */
  id: string;
  /** Its name, in the reader's language. */
  name: string;
  /** WGS84 degrees. */
  latitude: number;
  longitude: number;
  precision: Precision;
  /** The town or part of town that it is in, as printed. */
  place?: string | undefined;
}

/** The words that a map needs. */
export interface MapWords {
  /** BCP 47. */
  lang: string;
  map: string;
  zoomIn: string;
  zoomOut: string;
  cluster: (count: number) => string;
  /** Beside the name of a point that is not exact. */
  approximate: string;
}

export interface MapOptions {
  /** An empty element with a size. */
  container: HTMLElement;
  words: MapWords;
  /** The first points: the map is put where they are before anything is asked for. */
  points: readonly MapPoint[];
  selectedId: string | undefined;
  /** The ground under the points, and what guards it. Who is asked for it has been agreed to. */
  basemap: ReadPart<Basemap>;
  /** False for readers who asked for less motion. */
  isAnimated: boolean;
  /** The reader chose a point. */
  onSelect: (id: string) => void;
  /** The mouse is on a point, or on none. */
  onHover: (id: string | undefined) => void;
  /** The reader chose a cluster that cannot be taken apart by zooming: the ids of its points. */
  onCluster: (ids: readonly string[]) => void;
  /** The reader moved the map: what it shows now. */
  onMove: (area: MapBox) => void;
  /** The zoom changed: is the basemap still true at it? */
  onZoom: (isHonest: boolean) => void;
  /** Somebody pushed the map with one finger, which moves the page. */
  onOneFinger: () => void;
  /** What the basemap said of itself once it was loaded. */
  onGround: (learned: BasemapView) => void;
  /** The basemap cannot be shown. */
  onGroundFailed: () => void;
}

export interface MapView {
  /** Replaces the points; those that stay keep their element and focus. */
  setPoints: (points: readonly MapPoint[]) => void;
  /** Marks a point and, when asked, moves to it. */
  setSelected: (id: string | undefined, options?: { move: boolean }) => void;
  /** Marks the point, or the cluster that holds it. */
  setHovered: (id: string | undefined) => void;
  setWords: (words: MapWords) => void;
  /** Shows all points. */
  fit: () => void;
  resize: () => void;
  destroy: () => void;
}

export type CreateMap = (options: MapOptions) => MapView;

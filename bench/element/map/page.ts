/**
 * What runs in the page of the bench: one map with the same points, by one contestant. Told what to do by run.mjs. None has a
 * ground, so that points are measured and nothing else.
 */
import * as leaflet from 'leaflet/dist/leaflet-src.esm.js';
import type * as L from 'leaflet';
import { adoptLeafletStyles } from '../../../packages/element/src/map/leaflet-styles.ts';
import { createLeafletMap } from '../../../packages/element/src/map/leaflet-map.ts';
import type { MapPoint } from '../../../packages/element/src/map/map-view.ts';
import { boxBasemaps } from '../../../packages/element/src/plugins/box/basemaps.ts';
import { makePoints } from './points.ts';

interface Contestant {
  /** Puts the points on a new map. */
  make(container: HTMLElement, points: readonly MapPoint[]): void;
  /** Shows other points. */
  show(points: readonly MapPoint[]): void;
  /** Goes to a point. */
  jump(point: MapPoint): void;
}

/** As near as a place is shown. */
const NEAR = 9;
const OPTIONS: L.MapOptions = {
  minZoom: 3,
  maxZoom: 12,
  zoomAnimation: false,
  fadeAnimation: false,
  attributionControl: false,
};

/** The grouping of Leaflet.markercluster, which finds the library by its global name. */
interface Group extends L.Layer {
  addLayers(markers: L.Layer[]): void;
  clearLayers(): void;
}

async function markercluster(): Promise<Contestant> {
  const library = { ...leaflet } as typeof leaflet & { markerClusterGroup: (options: object) => Group };
  Object.assign(window, { L: library });
  await import('leaflet.markercluster/dist/leaflet.markercluster-src.js');
  const toMarkers = (points: readonly MapPoint[]) =>
    points.map(({ latitude, longitude, name }) => {
      const icon = leaflet.divIcon({ className: 'marker', iconSize: [26, 26] });
      return leaflet.marker([latitude, longitude], { icon, title: name });
    });
  let map: L.Map;
  let group: Group;
  return {
    make: (container, points) => {
      adoptLeafletStyles(container);
      map = leaflet.map(container, OPTIONS);
      map.fitBounds(boundsOf(points), { padding: [36, 36], animate: false });
      group = library.markerClusterGroup({ maxClusterRadius: 60, animate: false });
      group.addLayers(toMarkers(points));
      map.addLayer(group);
    },
    show: (points) => {
      group.clearLayers();
      group.addLayers(toMarkers(points));
    },
    jump: ({ latitude, longitude }) => map.setView([latitude, longitude], NEAR, { animate: false }),
  };
}

function ours(): Contestant {
  const none = boxBasemaps.find(({ part }) => part.id === 'none')!;
  let view: ReturnType<typeof createLeafletMap>;
  const ignore = () => undefined;
  return {
    make: (container, points) => {
      view = createLeafletMap({
        container,
        points,
        selectedId: undefined,
        basemap: none,
        isAnimated: false,
        words: {
          lang: 'en',
          map: 'Map',
          zoomIn: 'In',
          zoomOut: 'Out',
          approximate: 'about here',
          cluster: (count) => `${count} services`,
        },
        onSelect: ignore,
        onMove: ignore,
        onHover: ignore,
        onCluster: ignore,
        onZoom: ignore,
        onOneFinger: ignore,
        onGround: ignore,
        onGroundFailed: ignore,
      });
    },
    show: (points) => view.setPoints(points),
    jump: ({ id }) => view.setSelected(id, { move: true }),
  };
}

function empty(): Contestant {
  return {
    make: (container, points) => {
      adoptLeafletStyles(container);
      leaflet.map(container, OPTIONS).fitBounds(boundsOf(points), { padding: [36, 36], animate: false });
    },
    show: () => undefined,
    jump: () => undefined,
  };
}

const boundsOf = (points: readonly MapPoint[]): L.LatLngBounds =>
  leaflet.latLngBounds(points.map(({ latitude, longitude }): L.LatLngTuple => [latitude, longitude]));

const contestants: Record<string, () => Contestant | Promise<Contestant>> = { markercluster, ours, empty };

/** The end of the next frame: what was put into the document is on the screen. */
const drawn = () => new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

async function timed(work: () => void): Promise<number> {
  const began = performance.now();
  work();
  await drawn();
  return performance.now() - began;
}

let contestant: Contestant;
let points: readonly MapPoint[];
let frames: number[] = [];
let isWatching = false;

const bench = {
  async prepare(name: string, count: number): Promise<void> {
    points = makePoints(count);
    contestant = await contestants[name]!();
    await drawn();
  },

  /** Milliseconds until the points are on the screen. */
  make: () =>
    timed(() => {
      const container = document.createElement('div');
      container.className = 'map';
      document.body.append(container);
      contestant.make(container, points);
    }),

  /** Milliseconds until half of the points are there in place of all. */
  filter: () => timed(() => contestant.show(points.filter((_, index) => index % 2 === 1))),

  /** Milliseconds until another place is on the screen. */
  jump: () => timed(() => contestant.jump(points.find(({ latitude }) => latitude > 69)!)),

  /** Begins to note how long frames take. */
  watch: () => {
    frames = [];
    isWatching = true;
    let before = performance.now();
    const tick = () => {
      const now = performance.now();
      frames.push(now - before);
      before = now;
      if (isWatching) requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
  },

  /** The time within which 95 of 100 frames came, in milliseconds. */
  frameTime: (): number => {
    isWatching = false;
    return [...frames].sort((a, b) => a - b)[Math.floor(frames.length * 0.95)] ?? 0;
  },
};

Object.assign(globalThis, { bench });

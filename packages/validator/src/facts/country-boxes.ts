/** South, west, north, east in WGS84 degrees. */
export type Box = readonly [south: number, west: number, north: number, east: number];

/**
 * Boxes that together hold a country, by ISO 3166-1 code, from Natural Earth 1:10m country outlines (public domain),
 * rounded outwards to a tenth of a degree. Territories with a code of their own are not part of a country here, and
 * islands overseas that no directory of Europe lists are left out. Norway is cut into bands, since one box around it
 * would take in half of Sweden. A country that is not here is not checked.
 */
export const COUNTRY_BOXES: Readonly<Record<string, readonly Box[]>> = {
  NO: [
    [57.9, 4.4, 62, 13],
    [62, 4.4, 64, 12.9],
    [64, 7.2, 66, 14.7],
    [66, 11.5, 68, 18],
    [68, 12.2, 71.3, 31.2],
    [70.8, -9.2, 71.2, -7.9], // Jan Mayen
    [74.3, 10.4, 80.9, 33.7], // Svalbard and Bjørnøya
  ],
  AT: [[46.3, 9.5, 49.1, 17.2]],
  BE: [[49.4, 2.5, 51.5, 6.4]],
  BG: [[41.2, 22.3, 44.3, 28.7]],
  CH: [[45.8, 5.9, 47.9, 10.5]],
  CZ: [[48.5, 12, 51.1, 18.9]],
  DE: [[47.2, 5.8, 55.1, 15.1]],
  DK: [
    [54.5, 8, 57.8, 12.7],
    [54.9, 14.6, 55.4, 15.2], // Bornholm
  ],
  EE: [[57.5, 21.8, 59.7, 28.2]],
  ES: [
    [35.1, -9.3, 43.8, 4.4],
    [27.6, -18.2, 29.3, -13.4], // Canary Islands
  ],
  FI: [[59.5, 19.1, 70.1, 31.6]],
  FO: [[61.3, -7.7, 62.4, -6.2]],
  FR: [[41.3, -5.2, 51.1, 9.6]],
  GB: [[49.9, -8.7, 60.9, 1.8]],
  GL: [[59.7, -73.1, 83.7, -11.3]],
  GR: [[34.8, 19.6, 41.8, 28.3]],
  HR: [[42.4, 13.5, 46.6, 19.5]],
  HU: [[45.7, 16, 48.6, 22.9]],
  IE: [[51.4, -10.5, 55.4, -5.9]],
  IS: [[63.3, -24.6, 66.6, -13.5]],
  IT: [[35.4, 6.6, 47.1, 18.6]],
  LT: [[53.8, 20.9, 56.5, 26.9]],
  LU: [[49.4, 5.7, 50.2, 6.6]],
  LV: [[55.6, 20.9, 58.1, 28.3]],
  NL: [[50.7, 3.3, 53.6, 7.2]],
  PL: [[48.9, 14.1, 54.9, 24.2]],
  PT: [
    [36.9, -9.5, 42.2, -6.2],
    [30, -17.3, 33.2, -15.8], // Madeira
    [36.9, -31.3, 39.8, -25], // Azores
  ],
  RO: [[43.6, 20.2, 48.3, 29.7]],
  SE: [[55.3, 11.1, 69.1, 24.2]],
  SI: [[45.4, 13.3, 46.9, 16.6]],
  SK: [[47.7, 16.8, 49.7, 22.6]],
  UA: [[44.3, 22.1, 52.4, 40.3]],
};

/** About 10 km: a pier, a fishing bank's rescue boat, the roundness of the boxes. */
const TOLERANCE_DEGREES = 0.09;

const holds = ([south, west, north, east]: Box, latitude: number, longitude: number, margin: number) => {
  if (latitude < south - margin || latitude > north + margin) return false;
  // A degree of longitude is shorter by the cosine of the latitude; near the poles everything is near.
  const eastWest = margin === 0 ? 0 : margin / Math.max(0.01, Math.cos((latitude * Math.PI) / 180));
  return longitude >= west - eastWest && longitude <= east + eastWest;
};

/** Is the point in the country, or within 10 km of one of its boxes? Undefined when the country is not in the table. */
export function liesInCountry(latitude: number, longitude: number, country: string): boolean | undefined {
  const boxes = Object.hasOwn(COUNTRY_BOXES, country) ? COUNTRY_BOXES[country] : undefined;
  if (boxes === undefined) return undefined;
  // Nearly every point lies in the first box it is tried on, without the margin.
  for (const box of boxes) if (holds(box, latitude, longitude, 0)) return true;
  for (const box of boxes) if (holds(box, latitude, longitude, TOLERANCE_DEGREES)) return true;
  return false;
}

import type { Box } from './country-boxes.ts';

/** A part of a country with clocks of its own. */
interface ZonePart {
  /** Its zone (IANA). */
  zone: string;
  /** Where it lies, from Natural Earth 1:10m, rounded outwards. */
  box: Box;
  /** How its postal codes begin. */
  postalCode: RegExp;
}

/** Parts of a country whose clocks show another time than those of its capital (tz database 2025b, zone.tab). */
const PARTS: Readonly<Record<string, { capital: string; parts: readonly ZonePart[] }>> = {
  ES: {
    capital: 'Europe/Madrid',
    parts: [{ zone: 'Atlantic/Canary', box: [27.5, -18.3, 29.5, -13.3], postalCode: /^(?:35|38)\d{3}$/ }],
  },
  PT: {
    capital: 'Europe/Lisbon',
    parts: [{ zone: 'Atlantic/Azores', box: [36.8, -31.4, 39.8, -24.9], postalCode: /^9[5-9]\d\d/ }],
  },
};

/** What of a place tells in which part of its country it lies. */
export interface PlaceInCountry {
  points: readonly { latitude: number; longitude: number }[];
  postalCode: string | undefined;
}

const isIn = (
  [south, west, north, east]: Box,
  { latitude, longitude }: { latitude: number; longitude: number },
) => latitude >= south && latitude <= north && longitude >= west && longitude <= east;

/** The time zone by which the clocks of a place go; undefined where its country has one alone, or nothing tells. */
export function zoneOfPlace(country: string, { points, postalCode }: PlaceInCountry): string | undefined {
  const known = Object.hasOwn(PARTS, country) ? PARTS[country] : undefined;
  if (known === undefined || (points.length === 0 && postalCode === undefined)) return undefined;
  const part = known.parts.find(
    ({ box, postalCode: codes }) =>
      points.some((point) => isIn(box, point)) ||
      (points.length === 0 && postalCode !== undefined && codes.test(postalCode)),
  );
  return part?.zone ?? known.capital;
}

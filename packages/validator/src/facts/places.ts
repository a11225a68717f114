import type { Location } from '@service-directory/schema';
import { fieldOf, isData, recordsAt, textAt, type Data } from '../data.ts';
import type { Path } from '../finding.ts';
import { hidesPlace, saysSecret } from './secrecy-flags.ts';

/** A point with both numbers there and finite. */
export interface FoundPoint {
  latitude: number;
  longitude: number;
  precision: string | undefined;
  path: Path;
}

/** The points of a location: its own and those of its stops. */
export function pointsOf(location: Data): FoundPoint[] {
  const found: FoundPoint[] = [];
  const add = (holder: Data, path: Path) => {
    const position = fieldOf(holder, 'position');
    const latitude = fieldOf(position, 'latitude');
    const longitude = fieldOf(position, 'longitude');
    if (typeof latitude !== 'number' || typeof longitude !== 'number') return;
    if (!Number.isFinite(latitude) || !Number.isFinite(longitude)) return;
    found.push({ latitude, longitude, precision: textAt(position, 'precision'), path });
  };
  add(location, ['position']);
  for (const [index, stop] of recordsAt(location, 'stops')) add(stop, ['stops', index, 'position']);
  return found;
}

/** Our own fields, which say something else. */
const LOCATION_FIELDS: Readonly<Record<keyof Required<Location>, true>> = {
  id: true,
  name: true,
  kind: true,
  visibility: true,
  address: true,
  position: true,
  area: true,
  directions: true,
  stops: true,
  accessibility: true,
  surroundings: true,
  openingHours: true,
};

export const isLocationField = (field: string): boolean => Object.hasOwn(LOCATION_FIELDS, field);

/**
 * Is the place a secret, or was it meant to be? A misspelt value, a misspelt field (`visibilty: confidential`) and a
 * flag of another format count, since each of them would otherwise publish it.
 */
export function isConfidential(location: unknown): boolean {
  if (!isData(location)) return false;
  const visibility = location['visibility'];
  if (visibility === 'confidential') return true;
  if (visibility !== 'public' && hidesPlace(visibility)) return true;
  for (const field of Object.keys(location)) {
    if (!isLocationField(field) && saysSecret(field, location[field])) return true;
  }
  return false;
}

/** Does a place say in no way who may know where it is? */
export const isUnmarked = (location: Data): boolean =>
  location['visibility'] === undefined && !isConfidential({ ...location, visibility: 'public' });

/** What a secret place may not carry. */
export const SECRET_FIELDS = ['address', 'position', 'stops', 'directions', 'surroundings'] as const;

/** May anyone know where it is? */
export const isPublicPlace = (location: unknown): boolean =>
  textAt(location, 'visibility') === 'public' && !isConfidential(location);

export const hasConfidentialPlace = (service: unknown): boolean =>
  recordsAt(service, 'locations').some(([, location]) => isConfidential(location));

/** Who may know where it is only in the wide. */
const WIDE: ReadonlySet<string> = new Set(['on-request', 'area']);

/** Fields of a service in which such a place is not looked for: it is searched by itself, and where else to go is another's. */
export const BESIDE_WIDE: ReadonlySet<string> = new Set(['internal', 'locations', 'notOffered']);

/** Is the place told on request, or by its area only? The code may be written in capitals. */
export function isWidePlace(location: unknown): boolean {
  if (!isData(location)) return false;
  const visibility = location['visibility'];
  if (visibility === 'public' || typeof visibility !== 'string') return false;
  return WIDE.has(visibility.trim().toLowerCase()) && !isConfidential(location);
}

export const hasWidePlace = (service: Data): boolean => {
  const locations = service['locations'];
  return Array.isArray(locations) && locations.some(isWidePlace);
};

/** The country of a location: its address's, or the directory's. */
export const countryOf = (location: Data, directoryCountry: string | undefined): string | undefined =>
  textAt(fieldOf(location, 'address'), 'country') ?? directoryCountry;

import { locationSchema } from '@service-directory/schema/zod';
import { fieldOf, isData, recordsAt, textAt, type Data } from '../data.ts';
import type { Path } from '../finding.ts';

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

/** Words that people write for `confidential`, in any case. A slip must not switch protection off. */
const MEANS_CONFIDENTIAL =
  /^\s*(?:confid[a-z]*|secret|hidden|hemmelig|skjermet|konfidensiell?t?|sperret)\s*$/i;
/** Names of fields, not of ours, that say the same when they are true. */
const CONFIDENTIAL_FLAG = /confid|secret|hidden|hemmelig|skjermet|sperret/i;
const MEANS_YES = /^\s*(?:true|yes|ja|x|1)\s*$/i;
/** Our own fields, which say something else. */
const LOCATION_FIELDS: ReadonlySet<string> = new Set(Object.keys(locationSchema.shape));

/**
 * Is the place a secret, or was it meant to be? A misspelt value, a misspelt field (`visibilty: confidential`) and a
 * flag of another format count, since each of them would otherwise publish it.
 */
export function isConfidential(location: unknown): boolean {
  if (!isData(location)) return false;
  const visibility = location['visibility'];
  if (visibility === 'confidential') return true;
  if (typeof visibility === 'string' && MEANS_CONFIDENTIAL.test(visibility)) return true;
  for (const field of Object.keys(location)) {
    if (LOCATION_FIELDS.has(field)) continue;
    const value = location[field];
    if (typeof value === 'string' && MEANS_CONFIDENTIAL.test(value)) return true;
    if (
      CONFIDENTIAL_FLAG.test(field) &&
      (value === true || value === 1 || (typeof value === 'string' && MEANS_YES.test(value)))
    )
      return true;
  }
  return false;
}

/** May anyone know where it is? */
export const isPublicPlace = (location: unknown): boolean =>
  textAt(location, 'visibility') === 'public' && !isConfidential(location);

export const hasConfidentialPlace = (service: unknown): boolean =>
  recordsAt(service, 'locations').some(([, location]) => isConfidential(location));

/** The country of a location: its address's, or the directory's. */
export const countryOf = (location: Data, directoryCountry: string | undefined): string | undefined =>
  textAt(fieldOf(location, 'address'), 'country') ?? directoryCountry;

import { comparableId, isPlainObject, objectOf, ownEntries, ownValue, textOf, type Fields } from '../json.ts';
import { HSDS_PREFIX, hsdsId, KEPT_AT_LOCATIONS, KEPT_LOCATIONS, keptName } from '../hsds/namespace.ts';
import { statedVisibility } from './stated-visibility.ts';

/** Properties that speak of something else than the place, or of who wrote what. */
const OTHERS: ReadonlySet<string> = new Set(['service', 'services', 'serviceatlocations', 'organization', 'metadata', 'contacts', 'phones', 'languages', 'schedules']); // prettier-ignore

/**
 * Does a location of HSDS say that not everybody shall know where it is, if only that one is told who asks? HSDS has no
 * property for it: it stands in words, and in properties of others.
 * @param location as it stands in the input
 */
export const saysItIsSecret = (location: Fields): boolean =>
  statedVisibility(location, OTHERS).visibility !== 'public';

/** The same of all places of a service: `Location is confidential.` in its description. */
export const saysPlacesAreSecret = (service: Fields): boolean =>
  statedVisibility(service, OF_SERVICE).visibility !== 'public';

const OF_SERVICE: ReadonlySet<string> = new Set([...OTHERS, 'location', 'locations', 'serviceareas', 'program', 'xservicedirectory']); // prettier-ignore

const isLocation = (value: Fields) =>
  ['location_type', 'addresses', 'latitude'].some((property) => Object.hasOwn(value, property));

/**
 * A value without the locations in it that are secret, by their words or because we know it: what we keep of others, such
 * as the places of an organization, must not tell what the record of the service does not.
 * @param secretIds ids of HSDS in small letters
 */
function withoutSecretLocations(value: unknown, secretIds: ReadonlySet<string>, tell: () => void): unknown {
  const isSecret = (inner: unknown) =>
    isPlainObject(inner) &&
    isLocation(inner) &&
    (secretIds.has(comparableId(inner) ?? '') || saysItIsSecret(inner));
  const within = (inner: unknown): unknown => {
    if (Array.isArray(inner)) return inner.filter((one) => !drops(one)).map(within);
    if (!isPlainObject(inner)) return inner;
    return objectOf(
      ownEntries(inner)
        .filter(([, one]) => !drops(one))
        .map(([key, one]) => [key, within(one)] as const),
    );
  };
  const drops = (inner: unknown): boolean => {
    if (!isSecret(inner)) return false;
    tell();
    return true;
  };
  return drops(value) ? undefined : within(value);
}

const placesOf = (service: unknown): unknown[] => {
  const places = ownValue(service, 'locations');
  return Array.isArray(places) ? (places as unknown[]) : [];
};
const isPublic = (place: unknown): boolean => ownValue(place, 'visibility') === 'public';

/** Under which ids something may have been kept of a place, in small letters. */
function idsOf(place: unknown, service: unknown, directoryId: unknown): string[] {
  const id = textOf(ownValue(place, 'id'));
  // Where a directory does not say its id, `contextOf` says it.
  const directory = typeof directoryId === 'string' ? directoryId : 'hsds';
  return [id.toLowerCase(), hsdsId('location', directory, textOf(ownValue(service, 'id')), id)];
}

/** What is known of the places of a directory when something kept of one is passed on. */
export interface KnownPlaces {
  /** Ids of those that are not public, in small letters. */
  secretIds: ReadonlySet<string>;
  directoryId: unknown;
}

/**
 * The places that may not be known. A place that came from HSDS may be that of several services: where one of them keeps
 * it secret, all do.
 */
export function knownPlacesOf(services: readonly unknown[], directoryId: unknown): KnownPlaces {
  const ids = services.flatMap((service) =>
    placesOf(service)
      .filter((place) => !isPublic(place))
      .flatMap((place) => idsOf(place, service, directoryId)),
  );
  return { secretIds: new Set(ids), directoryId };
}

/** A service that keeps nothing of others that shows where a secret place is. */
export function withoutKeptSecrets<Record extends object>(
  service: Record,
  { secretIds, directoryId }: KnownPlaces,
  tell: () => void,
): Record {
  const kept = ownValue(service, 'extensions');
  if (!isPlainObject(kept) || !Object.keys(kept).some((name) => name.startsWith(HSDS_PREFIX))) return service;
  const places = placesOf(service);
  // Beside a secret place nothing is passed on of a place that nobody knows.
  const known = places.every(isPublic)
    ? undefined
    : new Set(places.filter(isPublic).flatMap((place) => idsOf(place, service, directoryId)));
  const mayPass = (key: string) => !secretIds.has(key) && known?.has(key) !== false;
  const clean = (name: string, value: unknown): unknown => {
    if (!name.startsWith(HSDS_PREFIX)) return value;
    // What is kept of places lies there by their ids.
    const shown = OF_PLACES.includes(name) && isPlainObject(value) ? onlyKeys(value, mayPass, tell) : value;
    return withoutSecretLocations(shown, secretIds, tell);
  };
  const extensions = objectOf(ownEntries(kept).map(([name, value]) => [name, clean(name, value)] as const));
  return { ...service, extensions };
}

/** Extensions in which what is kept lies by the ids of places. */
export const OF_PLACES: readonly string[] = [keptName(KEPT_LOCATIONS), keptName(KEPT_AT_LOCATIONS)];

const onlyKeys = (value: Fields, mayPass: (key: string) => boolean, tell: () => void): Fields =>
  objectOf(
    ownEntries(value).filter(([key]) => {
      const isPassed = mayPass(key.toLowerCase());
      if (!isPassed) tell();
      return isPassed;
    }),
  );

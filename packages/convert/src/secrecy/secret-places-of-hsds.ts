import { foldText } from '@service-directory/schema';
import type { FoundService } from '../hsds/trees.ts';
import { comparableId, isPlainObject, ownValue, textOf, type Fields } from '../json.ts';
import { saysItIsSecret, saysPlacesAreSecret } from './kept-of-hsds.ts';

/** Is a location of HSDS one of which somewhere in the input it is said that not everybody shall know where it is? */
export type IsSecretPlace = (location: Fields) => boolean;

const listOf = (value: unknown): Fields[] => (Array.isArray(value) ? value.filter(isPlainObject) : []);

/** Digits of a point that lie within some metres of each other. */
const POINT_DIGITS = 4;

/** By what two mentions of a location are known to be the same: its id, its street with its town, its point. */
function keysOf(location: Fields): string[] {
  const id = comparableId(location);
  const [latitude, longitude] = ['latitude', 'longitude'].map((key) => ownValue(location, key));
  const hasPoint = typeof latitude === 'number' && typeof longitude === 'number';
  const addresses = listOf(ownValue(location, 'addresses')).flatMap((address) => {
    const of = (key: string) => foldText(textOf(ownValue(address, key)));
    // Without a number it is a street in which others live too.
    return /\d/.test(of('address_1')) ? [`at ${of('address_1')}, ${of('postal_code') || of('city')}`] : [];
  });
  return [
    ...(id === undefined ? [] : [`id ${id}`]),
    ...(hasPoint ? [`point ${latitude.toFixed(POINT_DIGITS)} ${longitude.toFixed(POINT_DIGITS)}`] : []),
    ...addresses,
  ];
}

/** The places of a service, with what stands between: `service_at_location` objects. */
const placesOf = ({ native, places }: FoundService): Fields[] => [
  ...listOf(ownValue(native, 'service_at_locations')),
  ...places.map((place) => place.native),
];

/**
 * The secret places of an input. One location is that of several services: where one of them says that it is secret, or its
 * organization does, it is so for all.
 * @param isOurs does a record say in our own extension who may know its places? Then its words say nothing besides.
 */
export function secretPlacesOf(
  services: readonly FoundService[],
  isOurs: (native: Fields) => boolean,
): IsSecretPlace {
  const secret = new Set<string>();
  for (const service of services) {
    if (isOurs(service.native)) continue;
    // Of an organization the words alone: it may be private, and say so, and its places open.
    const description = ownValue(service.organization?.native, 'description');
    const areAll = saysPlacesAreSecret(service.native) || saysPlacesAreSecret({ description });
    for (const place of placesOf(service)) {
      const location = ownValue(place, 'location');
      if (!isPlainObject(location)) continue;
      if (areAll || saysPlacesAreSecret(place) || saysItIsSecret(location))
        for (const key of keysOf(location)) secret.add(key);
    }
  }
  return secret.size === 0 ? () => false : (location) => keysOf(location).some((key) => secret.has(key));
}

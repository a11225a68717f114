import { fieldOf, recordsAt, stringsBelow, type Data } from '../data.ts';
import { tracesIn } from '../facts/address-words.ts';
import { foreignTracesBelow } from '../facts/foreign-traces.ts';
import { keptAddressesOf } from '../facts/kept-addresses.ts';
import { namesBoth } from '../facts/names-both.ts';
import { isConfidential, isPublicPlace, SECRET_FIELDS } from '../facts/places.ts';
import type { Secrets } from '../facts/secrets.ts';

/** Notes, which are looked through in their own way, and places. */
const OTHERWISE_READ = new Set(['internal', 'locations']);

const hasDetails = (location: Data): boolean =>
  isConfidential(location) && SECRET_FIELDS.some((field) => fieldOf(location, field) !== undefined);

/** Does the record of a service with a secret place hold its address, a point or another trace of it, also in its notes? */
export function holdsAddress(service: Data, { publicStreets }: Secrets): boolean {
  const places = recordsAt(service, 'locations').map(([, location]) => location);
  const texts = [
    ...stringsBelow(service, OTHERWISE_READ),
    ...places.filter((place) => !isPublicPlace(place)).flatMap((place) => stringsBelow(place)),
  ];
  return (
    places.some(hasDetails) ||
    keptAddressesOf(service).length > 0 ||
    texts.some(({ value }) => tracesIn(value, publicStreets.namedIn(value)).length > 0) ||
    foreignTracesBelow(fieldOf(service, 'extensions'), publicStreets).length > 0
  );
}

/** Does a directory name a secret place and say where it is, outside the record of that place? */
export function saysAddressElsewhere(
  directory: unknown,
  { names, publicStreets }: Pick<Secrets, 'names' | 'publicStreets'>,
): boolean {
  return (
    !names.isEmpty &&
    stringsBelow(directory).some(
      ({ value }) => names.named.isIn(value) && namesBoth(value, names.named, publicStreets),
    )
  );
}

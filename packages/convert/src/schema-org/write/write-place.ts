import type { Location, Service } from '@service-directory/schema';
import { isPlainlyFree } from './write-promises.ts';
import { hoursOf, maybe, node, type Node, type WriteContext } from './write-context.ts';

/** Points that a reader may take for the door. */
const FINE: ReadonlySet<string> = new Set(['entrance', 'building']);
/** schema.org has a place for what has a door or wheels. */
const NO_PLACE: ReadonlySet<string> = new Set(['phone', 'online']);
/** Is there a step? A feature that is there or not; of «not known» there is no word. */
const WHEELCHAIR = { yes: true, no: false, limited: 'limited', unconfirmed: undefined } as const;

/**
 * A place without anything that it may not tell; undefined where there is nothing to say of it. A rough point is left
 * out: programs take it for the door.
 */
export function writePlace(
  location: Location,
  service: Service,
  path: string,
  context: WriteContext,
): Node | undefined {
  const { visibility, kind, address, position, accessibility, name, openingHours } = location;
  const isShown = visibility === 'public' || visibility === 'on-request' || visibility === 'area';
  if (!isShown || NO_PLACE.has(kind ?? 'physical')) return undefined;
  const { words } = context;
  const hours = hoursOf(openingHours, service, `${path}/openingHours`, context);
  const wheelchair = accessibility === undefined ? undefined : WHEELCHAIR[accessibility.wheelchair];
  const isFine = position !== undefined && FINE.has(position.precision);
  const isDoor = isFine || address?.street !== undefined;
  const place = node('Place', {
    name: maybe(name, words),
    address: maybe(address, (parts) =>
      node('PostalAddress', {
        streetAddress: parts.street,
        postalCode: parts.postalCode,
        addressLocality: parts.locality,
        addressRegion: parts.region,
        addressCountry: parts.country,
      }),
    ),
    geo: maybe(isFine ? position : undefined, ({ latitude, longitude }) =>
      node('GeoCoordinates', { latitude, longitude }),
    ),
    amenityFeature: maybe(wheelchair, (value) =>
      node('LocationFeatureSpecification', {
        name: 'wheelchair',
        value,
        description: maybe(accessibility?.note, words),
      }),
    ),
    openingHoursSpecification: hours?.week,
    specialOpeningHoursSpecification: hours?.special,
    // A town is not free of cost: only what has a door can be.
    isAccessibleForFree:
      visibility === 'public' && isDoor && isPlainlyFree(service, context) ? true : undefined,
  });
  return Object.keys(place).length > 1 ? place : undefined;
}

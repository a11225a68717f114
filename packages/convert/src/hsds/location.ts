import type { Address, Location, OpeningHours, Position } from '@service-directory/schema';
import { readAttributes, writeAttributes } from './attributes.ts';
import { labelOf, wordsOf, type Context } from './context.ts';
import { sameJson, tidy, type Fields } from '../json.ts';
import { hsdsId } from './namespace.ts';
import { UUID } from './objects/formats.ts';
import type { Reader } from './reader.ts';
import { readHours, writeHours } from './schedule/hours.ts';
import { saysItIsSecret } from '../secrecy/kept-of-hsds.ts';

/** A place with the service at it: what is one record of ours is two objects in HSDS. */
export interface WrittenPlace {
  location: Fields;
  schedules: Fields[] | undefined;
}

/** The required properties of an address are empty where nothing is known: HSDS has no other way to say so. */
const writeAddress = (context: Context, address: Address, id: string): Fields => ({
  id,
  address_1: address.street ?? '',
  city: address.locality ?? '',
  ...(address.region === undefined ? {} : { region: address.region }),
  state_province: address.region ?? '',
  postal_code: address.postalCode ?? '',
  country: address.country ?? context.country,
  address_type: 'physical',
});

const joinedWords = (...words: (string | undefined)[]): string | undefined => {
  const there = words.filter((one) => one !== undefined);
  return there.length === 0 ? undefined : there.join('\n\n');
};

/** Our place as a location of HSDS 3.1 and the schedules of the service at it. What is secret is gone before. */
export function writePlace(context: Context, place: Location, serviceId: string): WrittenPlace {
  // A place that came from HSDS may be that of several services, and is the same place in each.
  const isShared = UUID.test(place.id);
  const idOf = (kind: string, ...more: (string | number)[]) =>
    hsdsId(
      kind,
      context.directoryId,
      ...(isShared && kind !== 'schedule' ? [] : [serviceId]),
      place.id,
      ...more,
      kind,
    );
  const { address, position, accessibility, openingHours } = place;
  const accessibilityId = idOf('accessibility');
  const isSomewhere = place.kind !== 'phone' && place.kind !== 'online';
  return {
    location: tidy({
      id: hsdsId('location', context.directoryId, serviceId, place.id),
      location_type: isSomewhere ? 'physical' : 'virtual',
      name: wordsOf(context, place.name),
      description: joinedWords(wordsOf(context, place.area), wordsOf(context, place.surroundings)),
      transportation: wordsOf(context, place.directions),
      latitude: position?.latitude,
      longitude: position?.longitude,
      addresses: address === undefined ? undefined : [writeAddress(context, address, idOf('address'))],
      accessibility:
        accessibility === undefined
          ? undefined
          : [
              tidy({
                id: accessibilityId,
                description: labelOf(context, 'wheelchair', accessibility.wheelchair),
                details: wordsOf(context, accessibility.note),
                attributes: writeAttributes(context, { kind: 'accessibility', id: accessibilityId }, [
                  { list: 'wheelchair', code: accessibility.wheelchair },
                ]),
              }),
            ],
    }),
    schedules: writePlaceHours(openingHours, (hours) =>
      writeHours(context, hours, (index) => idOf('schedule', index)),
    ),
  };
}

const writePlaceHours = (hours: OpeningHours | undefined, write: (hours: OpeningHours) => Fields[]) =>
  hours === undefined ? undefined : write(hours);

const ADDRESS_LENGTHS = { street: 200, postalCode: 20, locality: 100, region: 100 } as const;

function readAddress(reader: Reader): Fields | undefined {
  reader.skip('location_id', 'address_type');
  const [first, second] = [reader.string('address_1'), reader.string('address_2')];
  const street = [first, second].filter((line) => line !== undefined).join(', ');
  if ([...street].length > ADDRESS_LENGTHS.street) reader.lose('hsds/too-long', 'address_1');
  const [region, state] = [
    reader.stringUpTo(ADDRESS_LENGTHS.region, 'region'),
    reader.stringUpTo(ADDRESS_LENGTHS.region, 'state_province'),
  ];
  if (region !== undefined && state !== undefined && region !== state)
    reader.lose('hsds/one-region', 'region');
  const country = reader.string('country')?.toUpperCase();
  if (country !== undefined && !/^[A-Z]{2}$/.test(country))
    reader.lose('hsds/country-not-understood', 'country');
  if (reader.string('attention') !== undefined) reader.lose('hsds/person', 'attention');
  const address = tidy({
    street: street === '' ? undefined : [...street].slice(0, ADDRESS_LENGTHS.street).join(''),
    postalCode: reader.stringUpTo(ADDRESS_LENGTHS.postalCode, 'postal_code'),
    locality: reader.stringUpTo(ADDRESS_LENGTHS.locality, 'city'),
    region: state ?? region,
    country: country !== undefined && /^[A-Z]{2}$/.test(country) ? country : undefined,
  });
  reader.loseLeftover();
  return Object.keys(address).length === 0 ? undefined : address;
}

/** Both degrees or none; HSDS does not say how fine a point is, so it counts as no finer than what the address names. */
function readPosition(reader: Reader, address: Fields | undefined): Position | undefined {
  const [latitude, longitude] = [reader.number('latitude'), reader.number('longitude')];
  if (latitude === undefined && longitude === undefined) return undefined;
  if (
    latitude === undefined ||
    longitude === undefined ||
    Math.abs(latitude) > 90 ||
    Math.abs(longitude) > 180
  ) {
    reader.lose('hsds/no-such-point', 'latitude');
    return undefined;
  }
  const precision =
    address?.['street'] !== undefined
      ? 'street'
      : address?.['postalCode'] !== undefined
        ? 'postcode'
        : 'locality';
  return { latitude, longitude, precision };
}

function readAccessibility(reader: Reader): Fields | undefined {
  const found = reader.list('accessibility');
  if (found.length === 0) return undefined;
  let wheelchair: string | undefined;
  const notes: string[] = [];
  for (const one of found) {
    one.skip('location_id');
    const { codes, others } = readAttributes(one);
    const known = codes.find(({ list }) => list === 'wheelchair')?.code;
    wheelchair ??= known;
    // The label beside our own code says nothing more.
    const words = [known === undefined ? one.string('description') : undefined, one.string('details')];
    if (known !== undefined) one.skip('description');
    notes.push(...words.filter((word) => word !== undefined));
    if (others.length > 0) one.lose('hsds/no-place', 'attributes');
    one.loseLeftover();
  }
  const note = notes.join(' ');
  if ([...note].length > 200) reader.lose('hsds/too-long', 'accessibility');
  return tidy({
    wheelchair: wheelchair ?? 'unconfirmed',
    note: note === '' ? undefined : [...note].slice(0, 200).join(''),
  });
}

/**
 * Native properties of a location, and of the service at it, as a place of ours. HSDS cannot say that an address is
 * secret: a place that says so in words is taken for confidential, and whatever of it was published all the same is told
 * and left behind.
 * @param isSecret is that said of it elsewhere?
 */
export function readPlace(
  location: Reader,
  serviceAtLocation: Reader | undefined,
  isOurs: boolean,
  isSecret: boolean,
): Fields {
  const type = location.string('location_type')?.toLowerCase();
  const [name, description, transportation] = [
    location.stringUpTo(200, 'name'),
    location.string('description'),
    location.string('transportation'),
  ];
  const physical = location.list('addresses');
  // A postal address is not where the door is.
  const chosen = physical.find((one) => one.string('address_type')?.toLowerCase() !== 'postal');
  for (const other of physical)
    if (other !== chosen) other.lose(chosen === undefined ? 'hsds/postal-address' : 'hsds/one-address');
  const address = chosen === undefined ? undefined : readAddress(chosen);
  const position = readPosition(location, address);
  const directions = joinedWords(description, transportation)?.slice(0, 5000);
  const [here, always] = [
    readHours(serviceAtLocation?.list('schedules') ?? []),
    readHours(location.list('schedules')),
  ];
  if (here !== undefined && always !== undefined && !isOurs && !sameJson(here, always))
    location.lose('hsds/two-hours', 'schedules');
  const place = {
    name,
    kind: type === 'virtual' ? 'online' : undefined,
    accessibility: readAccessibility(location),
    openingHours: here ?? always,
  };
  if (!isOurs && (isSecret || saysItIsSecret(location.native))) {
    if (address !== undefined || position !== undefined || directions !== undefined)
      location.lose('hsds/secret-place');
    return tidy({ visibility: 'confidential', ...place });
  }
  return tidy({ visibility: 'public', ...place, address, position, directions });
}

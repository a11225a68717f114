import type { Location } from '@service-directory/schema';
import { quietly, wordsOf, type Context } from './context.ts';
import { isPlainObject, ownValue, tidy, type Fields } from '../json.ts';
import { readPlace, writePlace } from './location.ts';
import { hsdsId } from './namespace.ts';
import { publicPlace } from '../secrecy/public-part.ts';
import { Reader } from './reader.ts';
import { idFrom } from './record-id.ts';
import { extensionOf, remainderOf, restore, withExtension } from './remainder.ts';
import { readHours, writeHours } from './schedule/hours.ts';
import { saysPlacesAreSecret } from '../secrecy/kept-of-hsds.ts';

/** Places of a service as `service_at_location` objects: one for each place, and one for each stop of a place that moves. */

type Stop = NonNullable<Location['stops']>[number];

function writeStop(context: Context, stop: Stop, path: readonly (string | number)[]): Fields {
  const idOf = (kind: string, ...more: number[]) => hsdsId(kind, context.directoryId, ...path, ...more, kind);
  return tidy({
    id: idOf('service_at_location'),
    location: tidy({
      id: idOf('location'),
      location_type: 'physical',
      name: wordsOf(context, stop.name),
      latitude: stop.position?.latitude,
      longitude: stop.position?.longitude,
    }),
    schedules:
      stop.openingHours === undefined
        ? undefined
        : writeHours(context, stop.openingHours, (index) => idOf('schedule', index)),
  });
}

function readStop(reader: Reader): Fields {
  const location = reader.one('location') ?? reader.at({}, 'location');
  const [latitude, longitude] = [location.number('latitude'), location.number('longitude')];
  return tidy({
    name: location.stringUpTo(200, 'name'),
    position:
      latitude === undefined || longitude === undefined
        ? undefined
        : { latitude, longitude, precision: 'locality' },
    openingHours: readHours(reader.list('schedules')),
  });
}

/** A place and its stops in their native form: the place first, the stops with what HSDS cannot say of each. */
function writeNative(context: Context, place: Location, serviceId: string): Fields[] {
  const { location, schedules } = writePlace(context, place, serviceId);
  const id = hsdsId('service_at_location', context.directoryId, serviceId, place.id, 'at');
  const stops = (place.stops ?? []).map((stop, index) => {
    const native = writeStop(context, stop, [serviceId, place.id, 'stop', index]);
    const rest = remainderOf(stop, readStop(new Reader(native, '', quietly(context))));
    return withExtension(native, { stop: { place: location['id'], index, fields: rest } });
  });
  return [tidy({ id, location, schedules }), ...stops];
}

/** A stop of ours out of its native form and its extension. */
function restoreStop(reader: Reader, rest: Fields): Fields {
  const context = quietly(reader.context);
  const fields = rest['fields'];
  return restore(
    readStop(reader),
    isPlainObject(fields) ? fields : {},
    (whole) => readStop(new Reader(writeStop(context, whole as unknown as Stop, []), '', context)),
    (field) => reader.lose('hsds/changed-elsewhere', field),
  );
}

/** The native form of a place with the stops that belong to it. */
function readNative(reader: Reader, stops: readonly Reader[], isOurs: boolean, isSecret = false): Fields {
  const location = reader.one('location') ?? reader.at({}, 'location');
  const found = stops.map((stop) => restoreStop(stop, (extensionOf(stop.native)?.['stop'] ?? {}) as Fields));
  const isKnown = reader.context.isSecretPlace?.(location.native) === true;
  return tidy({
    id: idFrom(location),
    ...readPlace(location, reader, isOurs, isKnown || isSecret || saysPlacesAreSecret(reader.native)),
    stops: found.length === 0 ? undefined : found,
  });
}

const backOf = (context: Context, natives: readonly Fields[]): Fields => {
  const [place, ...stops] = natives.map((native) => new Reader(native, '', quietly(context)));
  return place === undefined ? {} : readNative(place, stops, true);
};

/** The places of a service as HSDS 3.1 writes them. */
export function writePlaces(context: Context, places: readonly Location[], serviceId: string): Fields[] {
  return places.flatMap((place) => {
    const [native = {}, ...stops] = writeNative(context, place, serviceId);
    const fields = remainderOf(place, backOf(context, [native, ...stops]));
    return [withExtension(native, { fields }), ...stops];
  });
}

const stopOf = (reader: Reader): Fields | undefined => {
  const stop = extensionOf(reader.native)?.['stop'];
  return isPlainObject(stop) ? stop : undefined;
};

/** A place, and where in HSDS it stood. */
export interface ReadPlace {
  fields: Fields;
  serviceAtLocation: Reader;
  location: Reader;
}

/**
 * Reads the places of a service; a stop goes back to the place that it belongs to.
 * @param areSecret does the service say that of its places?
 */
export function readPlaces(found: readonly Reader[], areSecret = false): ReadPlace[] {
  const stops = found.filter((reader) => stopOf(reader) !== undefined);
  const taken = new Set<Reader>();
  const places = found.flatMap((reader): ReadPlace[] => {
    if (stopOf(reader) !== undefined) return [];
    const location = reader.one('location');
    if (location === undefined) {
      reader.lose('hsds/no-location');
      return [];
    }
    const id = ownValue(location.native, 'id');
    const own = stops
      .filter((stop) => stopOf(stop)?.['place'] === id)
      .sort((a, b) => Number(stopOf(a)?.['index']) - Number(stopOf(b)?.['index']));
    for (const stop of own) taken.add(stop);
    const rest = extensionOf(reader.native)?.['fields'];
    const context = quietly(reader.context);
    const back = readNative(reader, own, isPlainObject(rest), areSecret);
    const fields = isPlainObject(rest)
      ? restore(
          back,
          rest,
          // The id in HSDS hangs on the service too, of which a place knows nothing.
          (whole) => ({
            ...backOf(context, writeNative(context, whole as unknown as Location, '')),
            id: back['id'],
          }),
          (field) => reader.lose('hsds/changed-elsewhere', field),
        )
      : back;
    // HSDS may have got an address for a place that our extension says is secret.
    const safe = publicPlace(fields, (field) => location.lose('hsds/secret-place', field));
    return [{ fields: safe, serviceAtLocation: reader, location }];
  });
  for (const stop of stops) if (!taken.has(stop)) stop.lose('hsds/no-location');
  return places;
}

import type { Directory, Location, Service } from '@service-directory/schema';

/** About a kilometre. */
const inTheWide = (degrees: number): number => Number(degrees.toFixed(2));

/**
 * A place as it may come back: of a secret one nothing that shows where it is, and no way to one that is told on request or
 * by its area. Written without the code under test.
 */
const shown = (place: Location): Location => {
  if (place.visibility === 'public') return place;
  const { directions: _directions, stops: _stops, surroundings: _surroundings, ...wide } = place;
  if (wide.position !== undefined) {
    const { latitude, longitude } = wide.position;
    wide.position = { ...wide.position, latitude: inTheWide(latitude), longitude: inTheWide(longitude) };
  }
  if (place.visibility !== 'confidential') return wide as Location;
  const { area: _area, ...rest } = wide;
  return rest as Location;
};

/** A service with a place that is not for all, without what may tell of it elsewhere. */
function beside({ extensions: _extensions, identifiers: _identifiers, ...service }: Service): Service {
  const isSecret = service.locations?.some(({ visibility }) => visibility === 'confidential');
  const { verifiedBy: _verifiedBy, ...verification } = service.verification;
  return isSecret === true ? { ...service, verification } : service;
}

const published = ({ internal: _internal, ...service }: Service): Service =>
  ({
    ...(service.locations?.some(({ visibility }) => visibility !== 'public') === true
      ? beside(service)
      : service),
    ...(service.locations === undefined ? {} : { locations: service.locations.map(shown) }),
  }) as Service;

/** What of a directory comes back from HSDS: all but the notes of the editors and what leads to a place that is not
 * for all. */
export const comingBack = (directory: Directory): Directory =>
  JSON.parse(JSON.stringify({ ...directory, services: directory.services.map(published) })) as Directory;

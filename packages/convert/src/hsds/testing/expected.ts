import type { Directory, Location, Service } from '@service-directory/schema';

/** A place as it may come back: of a secret one nothing that shows where it is. Written without the code under test. */
const shown = (place: Location): Location => {
  if (place.visibility !== 'confidential') return place;
  const { area: _area, ...rest } = place;
  return rest as Location;
};

const published = ({ internal: _internal, ...service }: Service): Service =>
  ({
    ...service,
    ...(service.locations === undefined ? {} : { locations: service.locations.map(shown) }),
  }) as Service;

/** What of a directory comes back from HSDS: all but the notes of the editors and the area of secret places. */
export const comingBack = (directory: Directory): Directory =>
  JSON.parse(JSON.stringify({ ...directory, services: directory.services.map(published) })) as Directory;

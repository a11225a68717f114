import type { Directory } from '../../entities/directory.ts';
import type { Service } from '../../entities/service.ts';
import { originOf } from '../directory/merged-directory.ts';
import { foldText } from '../text/fold-text.ts';

/** The towns or municipalities of a service, folded: those of its addresses, and the regions that it is for. */
export const localitiesOf = ({ locations = [], serviceArea }: Service): string[] =>
  [...locations.flatMap(({ address }) => address?.locality ?? []), ...(serviceArea?.regions ?? [])].map(
    foldText,
  );

/** The countries of a service (ISO 3166-1): those of its places, or else of its directory, and those that it is for. */
export function countriesOf(service: Service, directory: Directory): string[] {
  const home = originOf(directory, service.id).country;
  const places = (service.locations ?? []).map(({ address }) => address?.country ?? home);
  return [...(service.serviceArea?.countries ?? []), ...(places.length > 0 ? places : [home])];
}

/** Is help there without going anywhere: by phone or on the internet? */
export const helpsFromAfar = ({ locations = [], contacts = [], access }: Service): boolean =>
  locations.some(({ kind }) => kind === 'phone' || kind === 'online') ||
  (access.entry ?? []).some((entry) => (typeof entry === 'string' ? entry : entry.value) === 'online') ||
  (locations.length === 0 && contacts.length > 0);

/** Can a person in a wheelchair get in at one of its places, by its own word? */
export const takesWheelchairs = ({ locations = [] }: Service): boolean =>
  locations.some(({ accessibility }) => accessibility?.wheelchair === 'yes');

import type { Directory } from '../../entities/directory.ts';
import type { Service } from '../../entities/service.ts';
import type { Text } from '../../formats/text.ts';
import { entryCodes } from '../service/access.ts';
import { originOf } from '../directory/merged-directory.ts';
import { foldText } from '../text/fold-text.ts';

/** One to three words without a stop, as names are. */
const NAME = /^[^\s.,:;!?()]+( [^\s.,:;!?()]+){0,2}$/;

/**
 * Is a wide area in words the name of a place, such as «Hamar», and not a sentence?
 * @param area in one language
 */
export const isPlaceName = (area: string): boolean => NAME.test(area);

/** As ISO 3166-2 has them. */
const REGION_CODE = /^[A-Z]{2}-[A-Z0-9]{1,3}$/;

/**
 * Is a region told by its name, and not by a code such as «NO-03», which says nothing to a reader?
 * @param region one of `serviceArea.regions`, or `address.region`
 */
export const isRegionName = (region: string): boolean => !REGION_CODE.test(region);

/** A wide area, in the language in which it stands first, when it is a name. */
const namesOfArea = (area: Text = ''): string[] =>
  (typeof area === 'object' ? Object.values(area).slice(0, 1) : [area]).filter(isPlaceName);

/**
 * The towns or municipalities of a service, as written: those of its addresses, the wide areas of places that name no town, and the
 * regions that it is for.
 */
export const townsOf = ({ locations = [], serviceArea }: Service): string[] => [
  ...locations.flatMap(({ address, area }) => address?.locality ?? namesOfArea(area)),
  ...(serviceArea?.regions ?? []),
];

/** The same, folded. */
export const localitiesOf = (service: Service): string[] => townsOf(service).map(foldText);

/**
 * The countries of a service (ISO 3166-1): those of its places, or else of its directory, and those that it is for; the
 * whole country, when it names none, is that of its directory.
 */
export function countriesOf(service: Service, directory: Directory): string[] {
  const home = originOf(directory, service.id).country;
  const { scope, countries = [] } = service.serviceArea ?? {};
  const places = (service.locations ?? []).map(({ address }) => address?.country ?? home);
  const isForHome = places.length === 0 || (scope === 'national' && countries.length === 0);
  return [...countries, ...places, ...(isForHome ? [home] : [])];
}

/** Does it help people in other countries, from afar, without saying in which? It is then not for us to say in which not. */
export const helpsEverywhere = (service: Service): boolean =>
  service.serviceArea?.scope === 'international' &&
  (service.serviceArea.countries ?? []).length === 0 &&
  helpsFromAfar(service);

/** Is help there without going anywhere: by phone or on the internet? */
export const helpsFromAfar = (service: Service): boolean => {
  const { locations = [], contacts = [] } = service;
  return (
    locations.some(({ kind }) => kind === 'phone' || kind === 'online') ||
    entryCodes(service).includes('online') ||
    (locations.length === 0 && contacts.length > 0)
  );
};

/** Can a person in a wheelchair get in at one of its places, by its own word? */
export const takesWheelchairs = ({ locations = [] }: Service): boolean =>
  locations.some(({ accessibility }) => accessibility?.wheelchair === 'yes');

import { recordsAt, textAt, type Data } from '../data.ts';

/**
 * Registers that number places, by the letters and digits of their names: maps, ways to write a point, and registers of
 * properties and buildings. An item of Wikidata is what a service is, and mostly has no point; it is none.
 */
const PLACE_SCHEMES: ReadonlySet<string> = new Set([
  'osm', 'osmnode', 'osmway', 'osmrelation', 'openstreetmap', 'openstreetmapnode', 'openstreetmapway', 'openstreetmaprelation',
  'google', 'googlemap', 'googlemaps', 'googleplace', 'googleplaces', 'googlemapsplace', 'googlecid', 'googlemapscid', 'gmap', 'gmaps', 'gplace', 'placeid',
  'foursquare', 'foursquareplace', 'foursquarevenue', 'fsq', 'fsqplace', '4sq', 'swarm', 'yelp', 'tripadvisor', 'waze', 'wazevenue', 'here', 'hereplace', 'heremaps', 'tomtom', 'tomtompoi', 'mapbox',
  'apple', 'applemap', 'applemaps', 'appleplace', 'bing', 'bingmaps', 'yandex', 'yandexmaps', 'yandexorg', '2gis', 'mapycz', 'gulesider', 'overture', 'overturemaps', 'gers',
  'geonames', 'geoname', 'pleiades', 'w3w', 'what3words', 'pluscode', 'pluscodes', 'olc', 'openlocationcode', 'geohash', 'mgrs', 'utm', 'maidenhead', 'h3', 's2', 's2cell', 'geo', 'latlon', 'latlng', 'lonlat', 'coordinate', 'coordinates', 'koordinat', 'koordinater',
  'matrikkel', 'matrikkelen', 'matrikkelnummer', 'matrikkelnr', 'gnrbnr', 'gbnr', 'bygning', 'bygningsnummer', 'bygningsnr', 'adressekode', 'uprn', 'nsr', 'entur', 'stopplace',
]); // prettier-ignore

/** `https://www.openstreetmap.org/`, `Google Place ID` and `osm:node` as they stand in the list. */
function schemeName(scheme: string): string {
  const name = scheme
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^(?:www|maps)\./, '')
    .replace(/\.(?:org|com|net|no|cz|ru)(?=\/|$)/, '')
    .replace(/[^\p{L}\d]/gu, '');
  return PLACE_SCHEMES.has(name) ? name : name.replace(/(?:ids?|uri|url|ref)$/, '');
}

/** Values that are the number of a place on a map, whatever stands before them: `way/123456`, a place of Google, a stop. */
const MAP_NUMBER =
  /^(?:(?:osm:)?(?:node|way|relation)\/\d{1,15}|[CG]hIJ[\w-]{10,200}|0x[\da-f]{6,16}:0x[\da-f]{6,16}|NSR:(?:StopPlace|Quay):\d{1,9})$/;

/** Is a text the number of a place on a map, and nothing else? */
export const isMapNumber = (text: string): boolean => MAP_NUMBER.test(text.trim());

/** Does an identifier of a service say where it is, by its register or by its form? */
export function isMapIdentifier(identifier: unknown): boolean {
  const value = textAt(identifier, 'value');
  return (
    (value !== undefined && isMapNumber(value)) ||
    PLACE_SCHEMES.has(schemeName(textAt(identifier, 'scheme') ?? ''))
  );
}

/** Those of the identifiers of a service that say where it is: where each stands, and its texts. */
export const mapIdentifiersOf = (service: Data): [index: number, texts: string[]][] =>
  recordsAt(service, 'identifiers')
    .filter(([, identifier]) => isMapIdentifier(identifier))
    .map(([index, { scheme, value }]) => [
      index,
      [scheme, value].filter((text): text is string => typeof text === 'string'),
    ]);

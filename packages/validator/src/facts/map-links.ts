import { hostOf, isHost } from './links.ts';

/** Hosts that hold maps and nothing else, or give a place a name of their own. */
const MAP_HOSTS = [
  'maps.google.com',
  'maps.google.no',
  'maps.app.goo.gl',
  'earth.google.com',
  'openstreetmap.org',
  'osm.org',
  'osmand.net',
  'organicmaps.app',
  'omaps.app',
  'maps.apple.com',
  'maps.apple',
  'osmapp.org',
  'waze.com',
  'what3words.com',
  'w3w.co',
  'plus.codes',
  'geohash.org',
  'norgeskart.no',
  'kommunekart.com',
  'norgeibilder.no',
  'seeiendom.kartverket.no',
  'kart.1881.no',
  'kart.gulesider.no',
  'kart.finn.no',
  'wego.here.com',
  'share.here.com',
  '2gis.ru',
  '2gis.com',
  'maps.yandex.ru',
  'maps.yandex.com',
  'mapy.cz',
  'mapy.com',
  'maps.me',
  'map.krak.dk',
  'mapquest.com',
  'mapcarta.com',
  'citymapper.com',
  'moovitapp.com',
  'gmaps.app',
  'streetmap.co.uk',
  'latlong.net',
  'geohack.toolforge.org',
];

/** Hosts with more than maps, and the path under which their maps are. */
const MAP_PATHS =
  /^https?:\/\/(?:[^/?#]*\.)?(?:google\.[a-z.]{2,6}|goo\.gl|g\.co|bing\.com|yandex\.[a-z.]{2,6}|finn\.no|gulesider\.no|1881\.no|ut\.no|eniro\.se|hitta\.se|here\.com|komoot\.[a-z]+|graphhopper\.com)\/(?:[^?#]*\/)?(?:maps?|kart|kartan|kartor)(?:[/?#]|$)/i;

/** Pages of one stop, or of the way to a place, of one house, and of one firm with where it is visited. */
const PLACE_PAGE =
  /^https?:\/\/(?:[^/?#]*\.)?(?:entur\.(?:no|org)\/[^#]{0,300}(?:stop-?place|[?&](?:to|stop[a-z]*)=.)|airbnb\.[a-z.]{2,6}\/(?:rooms|h)\/.|(?:(?:proff|1881|gulesider|purehelp)\.no|(?:proff|hitta|eniro|allabolag)\.se|(?:proff|krak)\.dk)\/[^?#]{3})/i;

/** Schemes that open the map of a phone. */
const MAP_SCHEME = /^(?:comgooglemaps|maps|google\.navigation|waze|om|osmand):/i;

/** A map address whose writer left out the scheme. */
const BARE_MAP_HOST =
  /(?<![\p{L}\d.])(?:maps\.app\.goo\.gl|goo\.gl\/maps|maps\.google\.[a-z]{2,3}|google\.[a-z]{2,3}\/maps|openstreetmap\.org|osm\.org\/go|norgeskart\.no|what3words\.com|w3w\.co|maps\.apple\.com|waze\.com)\b/iu;

const ADDRESSES = /\b(?:https?|geo|comgooglemaps|maps|google\.navigation|waze|osmand):[^\s<>"«»]+/gi;

/** A page that is told a point: `?lat=59.9`, `&stopLat=59.9`, `dropoff[latitude]=59.9`. */
const POINT_QUERY = /[?&;#[](?:[a-z_]{0,12}lat|latitude)\]?=-?\d{1,2}[.,]\d/i;

const isMapAddress = (address: string) =>
  isHost(hostOf(address), MAP_HOSTS) ||
  MAP_PATHS.test(address) ||
  PLACE_PAGE.test(address) ||
  MAP_SCHEME.test(address) ||
  POINT_QUERY.test(address);

/** Where one begins that has no scheme, to its end. */
const BARE_ADDRESSES = new RegExp(String.raw`${BARE_MAP_HOST.source}[^\s<>"«»]{0,500}`, 'giu');

/** The map addresses in a text, also those without a scheme. Cut long texts before. */
export const mapAddressesIn = (text: string): string[] => [
  ...(text.match(ADDRESSES) ?? []).filter(isMapAddress),
  ...(text.replace(ADDRESSES, ' ').match(BARE_ADDRESSES) ?? []).map((address) => `https://${address}`),
];

/** What a text must hold for that. */
const MAY_HOLD_MAP = /[a-z]:\S|maps|openstreetmap|osm\.|norgeskart|3w|waze/i;

/** Does the text hold a link to a map? Cut long texts before. */
export const holdsMapLink = (text: string): boolean =>
  MAY_HOLD_MAP.test(text) && (BARE_MAP_HOST.test(text) || (text.match(ADDRESSES) ?? []).some(isMapAddress));

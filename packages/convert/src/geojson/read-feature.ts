import {
  LOCATION_KIND,
  NEEDS,
  PRECISION,
  SERVICE_STATUS,
  VISIBILITY,
  type Position,
  type Visibility,
} from '@service-directory/schema';
import { put, type Draft, type DraftOptions } from '../draft/draft.ts';
import { isPlainObject, objectOf, ownValue, pointerToken } from '../json.ts';
import type { CodeReader } from '../draft/tags/code-reader.ts';
import type { OperatorList } from '../draft/tags/operator-list.ts';
import { leastOpen, type Status } from '../draft/state/status-words.ts';
import { isShown, readTags } from '../draft/tags/read-tags.ts';
import { restsOn } from '../draft/tags/rests-on.ts';
import { TagSet } from '../draft/tags/tag-set.ts';
import { mostSecret, statedVisibility } from '../secrecy/stated-visibility.ts';
import { slugOf } from '../spreadsheet/mapping/assemble/slug.ts';
import { tagsOfProperties } from './property-tags.ts';
import { positionOf, readGeometry } from './read-geometry.ts';

/** Properties that only `toGeoJson` writes; of others they mean nothing. */
const OURS: ReadonlySet<string> = new Set(['serviceId', 'locationId', 'language', 'needs', 'kind', 'visibility', 'precision', 'approximate', 'status']); // prettier-ignore

/** Members of a feature that are read, or name it. */
const READ_MEMBERS: ReadonlySet<string> = new Set([
  'type',
  'id',
  'geometry',
  'properties',
  'serviceDirectory',
]);

/** What a feature is read with. */
export interface FeatureContext {
  path: string;
  options: DraftOptions;
  operators: OperatorList;
  codes: CodeReader;
  hasOtherSystem: boolean;
  tell(path: string, kind: string): void;
}

const OSM_OBJECT = /^(?:node|way|relation)\/[1-9]\d{0,15}$/;

/** Code of a list, or undefined. */
const codeIn = <Code extends string>(codes: readonly Code[], value: unknown): Code | undefined =>
  codes.find((code) => code === value);

/** The status of a feature of ours. A word that nobody knows must not open a door either. */
function readStatus(service: Draft, stored: unknown, lose: (name: string) => void): void {
  if (stored === undefined) return;
  const status = codeIn(SERVICE_STATUS, stored);
  if (status === undefined) lose('status');
  service['status'] = leastOpen(status ?? 'inactive', service['status'] as Status | undefined);
}

/** The properties that `toGeoJson` writes besides those of OpenStreetMap, when the records themselves were dropped. */
function readOurs(service: Draft, ours: ReadonlyMap<string, unknown>, lose: (name: string) => void): void {
  const needs = ours.get('needs');
  const list = Array.isArray(needs)
    ? (needs as unknown[])
    : typeof needs === 'string'
      ? needs.split(/[;,]/)
      : [];
  const known = list.flatMap((need) => codeIn(NEEDS, typeof need === 'string' ? need.trim() : need) ?? []);
  if (known.length < list.length) lose('needs');
  if (known.length > 0) service['needs'] = known;
  readStatus(service, ours.get('status'), lose);
  // A word that nobody knows is secret: a misspelt one must not open a door.
  const stored = ours.get('visibility');
  const visibility = stored === undefined ? undefined : (codeIn(VISIBILITY, stored) ?? 'confidential');
  const kind = codeIn(LOCATION_KIND, ours.get('kind'));
  const locations = service['locations'] as Draft[] | undefined;
  const location: Draft | undefined =
    locations?.[0] ?? (visibility === undefined ? undefined : { id: 'place', visibility });
  if (location === undefined) return;
  put(location, 'kind', kind);
  const id = ours.get('locationId');
  if (typeof id === 'string' && slugOf(id) === id) location['id'] = id;
  if (visibility !== undefined && visibility !== 'public') {
    location['visibility'] = mostSecret(visibility, location['visibility'] as Visibility);
    hide(location, visibility, ours.has('precision'), lose);
  }
  service['locations'] = [location];
}

/**
 * Takes away what a place's visibility forbids.
 * @param isPrecise does the feature say itself how fine its point is?
 */
function hide(
  location: Draft,
  visibility: Visibility,
  isPrecise: boolean,
  lose: (name: string) => void,
): void {
  const position = location['position'] as Position | undefined;
  const isWide = isPrecise && position?.precision === 'locality';
  if (position !== undefined && (visibility === 'confidential' || !isWide)) {
    lose('visibility');
    delete location['position'];
  }
  const address = location['address'] as Draft | undefined;
  const secret = visibility === 'confidential' ? Object.keys(address ?? {}) : ['street', 'postalCode'];
  for (const part of secret) {
    if (address?.[part] === undefined) continue;
    lose('visibility');
    delete address[part];
  }
  if (address !== undefined && Object.keys(address).length === 0) delete location['address'];
}

/**
 * A record out of a feature of others: a point and properties with well-known names (`name`, `phone`, `opening_hours`,
 * `addr:*`, and the words that people use for them). Unconfirmed, second-hand, and without a source unless the feature
 * says that it is an object of OpenStreetMap.
 * @returns undefined when the feature says nothing of what it is
 */
export function readFeature(feature: unknown, context: FeatureContext): Draft | undefined {
  const { path, options, operators, codes, tell } = context;
  const properties = ownValue(feature, 'properties');
  const geometry = readGeometry(ownValue(feature, 'geometry'));
  if (
    !isPlainObject(properties) ||
    Object.values(properties).every((value) => value === null || value === '')
  ) {
    tell(path, 'no-properties');
    return undefined;
  }
  for (const member of Object.keys(feature as object))
    if (!READ_MEMBERS.has(member)) tell(`${path}/${pointerToken(member)}`, 'unread-member');
  if (geometry.loss !== undefined) tell(`${path}/geometry`, geometry.loss);
  const isOurs = Object.hasOwn(properties, 'serviceId');
  const entries = Object.entries(properties);
  const ours = new Map(isOurs ? entries.filter(([name]) => OURS.has(name)) : []);
  const at = (name: string) => (name === '' ? path : `${path}/properties/${pointerToken(name)}`);
  const object = ownValue(properties, '@id');
  const isObject = typeof object === 'string' && OSM_OBJECT.test(object);
  const others = entries.filter(([name]) => !ours.has(name) && !(isObject && name === '@id'));
  const { tags, nameOf } = tagsOfProperties(others, (name) => tell(at(name), 'unread-value'));
  const precision = codeIn(PRECISION, ours.get('precision')) ?? (isObject ? 'building' : 'locality');
  const isTrusted = !context.hasOtherSystem;
  if (!isTrusted && geometry.latitude !== undefined) tell(`${path}/geometry`, 'other-system');
  const language = ours.get('language');
  const read = readTags(
    {
      tags: new TagSet(tags),
      stated: statedVisibility(objectOf(others)),
      options:
        typeof language === 'string' && options.language === undefined ? { ...options, language } : options,
      operators,
      codes,
      lose: (key, loss) => tell(at(key === '' ? '' : nameOf(key)), loss),
    },
    isTrusted ? positionOf(geometry, precision) : undefined,
  );
  readOurs(read, ours, (name) => tell(at(name), 'unread-value'));
  const isLinked = isObject && isShown(read);
  // A link to the object is a link to its point.
  if (isObject && !isLinked) tell(path, 'secret-place');
  if (isLinked) {
    const source: Draft = { id: 'osm', url: `https://www.openstreetmap.org/${object}` };
    put(source, 'retrievedOn', options.today);
    const supports = restsOn(read);
    source['supports'] = supports.length > 0 ? supports : ['identifiers'];
    read['sources'] = [source];
    read['identifiers'] = [
      { scheme: 'openstreetmap.org', value: object },
      ...((read['identifiers'] ?? []) as Draft[]),
    ];
  } else read['sources'] = [];
  return read;
}

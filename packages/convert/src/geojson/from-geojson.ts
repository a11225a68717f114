import type { Directory, Service } from '@service-directory/schema';
import type { Conversion } from '../conversion.ts';
import type { Draft, DraftDirectory, DraftOptions } from '../draft/draft.ts';
import { draftHead } from '../draft/head.ts';
import { isPlainObject, sameJson, ownValue, pointerToken, textOf } from '../json.ts';
import { LossLog } from '../draft/loss-log.ts';
import { CodeReader } from '../draft/tags/code-reader.ts';
import { OperatorList } from '../draft/tags/operator-list.ts';
import { slugOf, UniqueIds } from '../spreadsheet/mapping/assemble/slug.ts';
import { readOwnHead, readOwnService, tellChanges, type OwnFeature } from './own-members.ts';
import { readFeature } from './read-feature.ts';
import { hasOtherSystem } from './read-geometry.ts';

/** Members of a feature collection that are read, or say nothing. */
const READ_MEMBERS: ReadonlySet<string> = new Set(['type', 'features', 'serviceDirectory', 'crs']);

/** The features of any GeoJSON, with their JSON Pointers. */
function featuresIn(input: unknown, log: LossLog): OwnFeature[] {
  const type = ownValue(input, 'type');
  if (type === 'Feature') return [{ feature: input, path: '' }];
  const features = ownValue(input, 'features');
  if (type !== 'FeatureCollection' || !Array.isArray(features)) {
    log.tell('', 'no-geojson');
    return [];
  }
  for (const [member, value] of Object.entries(input as object))
    if (!READ_MEMBERS.has(member) && value !== null) log.tell(`/${pointerToken(member)}`, 'unread-member');
  return features.flatMap((feature: unknown, index) => {
    const path = `/features/${index}`;
    if (isPlainObject(feature) && ownValue(feature, 'type') === 'Feature') return [{ feature, path }];
    log.tell(path, 'no-geojson');
    return [];
  });
}

const titleOf = ({ name }: Draft): string => textOf(isPlainObject(name) ? Object.values(name)[0] : name);

/** What the caller wishes as an id, when it is one. */
const idLike = (value: unknown): string | undefined =>
  typeof value === 'string' || typeof value === 'number' ? slugOf(String(value)) : undefined;

/** Adds the place of a feature to the record of the same service, when they say the same of all else. */
function joinPlace(service: Draft | undefined, { locations, ...others }: Draft): boolean {
  if (service === undefined || !Array.isArray(locations) || !Array.isArray(service['locations']))
    return false;
  if (!sameJson({ ...service, id: undefined, locations: undefined }, others)) return false;
  service['locations'].push(...(locations as unknown[]));
  return true;
}

/**
 * A directory out of GeoJSON (RFC 7946): a feature collection, or one feature.
 *
 * What `toGeoJson` wrote comes back whole, from the records that stand beside the features; where somebody has since
 * moved a point or changed a property, the record counts and the change is told. Features of others (uMap, QGIS, Overpass
 * turbo) become unconfirmed records by the names of their properties; a point of which nobody says how fine it is counts
 * as fine as a town. No point is made up for a line or an area, and none is taken from coordinates of another system.
 *
 * Never throws; a record that comes with a feature is taken only when the schema allows it. Each loss has a JSON Pointer
 * into the input.
 */
export function fromGeoJson(input: unknown, options: DraftOptions = {}): Conversion<DraftDirectory> {
  const log = new LossLog('geojson');
  const tell = (path: string, kind: string) => log.tell(path, kind);
  const { head, organizations } = readOwnHead(input, tell);
  const operators = new OperatorList(organizations);
  const codes = new CodeReader();
  const features = featuresIn(input, log);
  const services: (Service | Draft)[] = [];
  const records = new Map<string, Service>();
  const foreign: OwnFeature[] = [];
  const ownFeatures: OwnFeature[] = [];
  for (const one of features) {
    const service = readOwnService(one.feature, one.path, tell);
    if (service === undefined) foreign.push(one);
    else if (records.has(service.id)) tell(one.path, 'duplicate');
    else {
      records.set(service.id, service);
      services.push(service);
      ownFeatures.push(one);
    }
  }
  const ids = new UniqueIds();
  for (const id of records.keys()) ids.reserve(id);
  const isOther = hasOtherSystem(input);
  const known: DraftOptions = {
    ...options,
    ...(head === undefined ? {} : { country: head.country, language: head.languages[0]! }),
  };
  let isFromMap = false;
  const drafts = new Map<string, Draft>();
  for (const one of foreign) {
    const serviceId = ownValue(ownValue(one.feature, 'properties'), 'serviceId');
    if (typeof serviceId === 'string' && records.has(serviceId)) {
      ownFeatures.push(one);
      continue;
    }
    const read = readFeature(one.feature, {
      path: one.path,
      options: known,
      operators,
      codes,
      hasOtherSystem: isOther,
      tell,
    });
    if (read === undefined) continue;
    if (typeof serviceId === 'string' && joinPlace(drafts.get(serviceId), read)) continue;
    const object = (read['identifiers'] as { scheme: string; value: string }[] | undefined)?.[0];
    const isObject = object?.scheme === 'openstreetmap.org';
    isFromMap ||= isObject;
    const wish = isObject
      ? `osm-${object.value.replace('/', '-')}`
      : (idLike(serviceId) ?? slugOf(titleOf(read)));
    const service: Draft = { id: ids.take(wish ?? idLike(ownValue(one.feature, 'id')) ?? 'place'), ...read };
    if (typeof serviceId === 'string' && !drafts.has(serviceId)) drafts.set(serviceId, service);
    services.push(service);
  }
  if (head !== undefined)
    tellChanges({ ...head, organizations, services: [...records.values()] } as Directory, ownFeatures, tell);
  if (isFromMap && head !== undefined) tell('/serviceDirectory/license', 'other-license');
  const output: DraftDirectory = {
    ...(head ?? draftHead(options)),
    ...(isFromMap && head === undefined ? { license: 'ODbL-1.0' } : {}),
    organizations: operators.all,
    services,
  };
  return { output, losses: log.all };
}

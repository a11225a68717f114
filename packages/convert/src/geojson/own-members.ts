import type { Directory, Organization, Service } from '@service-directory/schema';
import { isPlainObject, sameJson, ownValue, pointerToken, textOf } from '../json.ts';
import { soundHead, soundOrganization, soundService, type DirectoryHead } from '../draft/sound-record.ts';
import { featuresOf } from './to-geojson.ts';

type Tell = (path: string, kind: string) => void;

/** The head and the organisations that `toGeoJson` put beside the features, as far as they are sound. */
export interface OwnHead {
  head: DirectoryHead | undefined;
  organizations: Organization[];
}

export function readOwnHead(input: unknown, tell: Tell): OwnHead {
  const stored = ownValue(input, 'serviceDirectory');
  if (stored === undefined) return { head: undefined, organizations: [] };
  const { organizations: list, ...fields } = isPlainObject(stored) ? stored : {};
  const head = soundHead(fields);
  if (head === undefined) tell('/serviceDirectory', 'own-record');
  const organizations = (Array.isArray(list) ? (list as unknown[]) : []).flatMap((value, index) => {
    const organization = soundOrganization(value);
    if (organization === undefined) tell(`/serviceDirectory/organizations/${index}`, 'own-record');
    return organization ?? [];
  });
  return { head, organizations };
}

/** The record that stands in a feature; undefined when there is none that is sound. */
export function readOwnService(feature: unknown, path: string, tell: Tell): Service | undefined {
  const stored = ownValue(feature, 'serviceDirectory');
  if (stored === undefined) return undefined;
  const service = soundService(stored);
  if (service === undefined) tell(`${path}/serviceDirectory`, 'own-record');
  return service;
}

/** A feature that came with a record, or belongs to one. */
export interface OwnFeature {
  feature: unknown;
  path: string;
}

/** Hours are left out of the properties when they are too old on the day of writing: that is no change. */
function isAsWritten(given: Record<string, unknown>, written: Record<string, unknown>): boolean {
  return (
    sameJson(given, written) ||
    (!Object.hasOwn(given, 'opening_hours') && sameJson(given, { ...written, opening_hours: undefined }))
  );
}

/** Tells where a feature no longer says what its record says: somebody moved a point or changed a property. */
export function tellChanges(directory: Directory, features: readonly OwnFeature[], tell: Tell): void {
  const byLanguage = new Map<string, Map<string, ReturnType<typeof featuresOf>[number]>>();
  const writtenIn = (language: string) => {
    const known = byLanguage.get(language);
    if (known !== undefined) return known;
    const written = new Map(featuresOf(directory, { language }).map((feature) => [feature.id, feature]));
    byLanguage.set(language, written);
    return written;
  };
  for (const { feature, path } of features) {
    const id = ownValue(feature, 'id');
    const properties = ownValue(feature, 'properties');
    const language = ownValue(properties, 'language');
    const written = writtenIn(typeof language === 'string' ? language : '').get(textOf(id));
    if (written === undefined || !isPlainObject(properties)) {
      tell(path, 'changed-elsewhere');
      continue;
    }
    if (!sameJson(ownValue(feature, 'geometry'), written.geometry))
      tell(`${path}/geometry`, 'changed-elsewhere');
    if (isAsWritten(properties, written.properties)) continue;
    for (const key of new Set([...Object.keys(properties), ...Object.keys(written.properties)]))
      if (!sameJson(properties[key], written.properties[key]) && key !== 'opening_hours')
        tell(`${path}/properties/${pointerToken(key)}`, 'changed-elsewhere');
    const hours = properties['opening_hours'];
    if (hours !== undefined && hours !== written.properties['opening_hours'])
      tell(`${path}/properties/opening_hours`, 'changed-elsewhere');
  }
}

import { standardCodeOf, type Directory, type Location, type Service } from '@service-directory/schema';
import type { LimitWords } from '@service-directory/schema/convert-hours';
import type { Conversion } from '../conversion.ts';
import { dayOfWriting } from '../draft/day-of-writing.ts';
import type { DraftOptions } from '../draft/draft.ts';
import { LossLog } from '../draft/loss-log.ts';
import { mayBeRefuge } from '../draft/tags/may-be-refuge.ts';
import { contextOf, labelOf } from '../hsds/context.ts';
import { writeContacts } from './contact-tags.ts';
import { featureTags } from './feature-tags.ts';
import { writeHours } from './hours-tags.ts';
import { OSM_SCHEME, type OsmDocument, type OsmNode } from './osm-object.ts';
import { writePlace } from './place-tags.ts';
import { writeService } from './service-tags.ts';
import { TagWriter } from './tag-writer.ts';

/**
 * Needs whose places are looked for by those whom people flee from. OpenStreetMap asks to leave refuges off the map
 * (wiki, Tag:social_facility=shelter); here no setting puts them on it, whatever the record says of its visibility.
 */
const REFUGES: ReadonlySet<string> = new Set(['crisis-shelter', 'safe-accommodation', 'trafficking-support']);
/** Points that are good enough to be drawn as a thing of its own. */
const FINE: ReadonlySet<string> = new Set(['entrance', 'building']);
/** What says that it is what it is; `disused:` is put before these. */
const FEATURE = /^(?:amenity|healthcare|office|social_facility|internet_access)(?::|$)/;

/** Why a service has no node at all. */
function refusalOf(service: Service, directory: Directory): string | undefined {
  const needs = service.needs.map((need) => standardCodeOf('needs', need, directory) ?? need);
  if (needs.some((need) => REFUGES.has(need))) return 'refuge';
  if (service.status === 'temporarily-closed') return 'closed';
  if (service.identifiers?.some(({ scheme }) => scheme === OSM_SCHEME) === true) return 'already-there';
  return (service.locations ?? []).some((location) => refusalOfPlace(location) === undefined)
    ? undefined
    : 'no-place';
}

function refusalOfPlace({ visibility, kind, position }: Location): string | undefined {
  if (visibility !== 'public') return 'secret-place';
  if (kind !== undefined && kind !== 'physical') return 'no-tag';
  return position === undefined || !FINE.has(position.precision) ? 'no-fine-position' : undefined;
}

/**
 * A directory as nodes for OpenStreetMap, in the form that Overpass writes and JOSM opens: new nodes, each with the id
 * of a draft (negative).
 *
 * Not for uploading as it is. The map wants what somebody knows of a place and checked against what is there, and an
 * import in bulk needs to be discussed first (wiki, Import/Guidelines); the licence of the data must allow ODbL.
 *
 * Only public places of one fixed house with a point at the door or in the building become nodes; never a refuge,
 * whatever the record says, and no record that came from the map. Nothing is made up and no text is cut: what is longer
 * than 255 characters is left out. Hours are written only when the text says the same at every minute. All else is in
 * `losses`, each with its JSON Pointer.
 * @param options `today`: hours and promises that are too old by then, or when the directory was last changed, are left out
 */
export function toOsm(directory: Directory, options: DraftOptions = {}): Conversion<OsmDocument> {
  const log = new LossLog('osm');
  const tell = (path: string, kind: string) => log.tell(path, kind);
  const elements: OsmNode[] = [];
  const { organizations, services, kind: _, schemaVersion: __, ...head } = directory;
  for (const [field, value] of Object.entries(head)) if (value !== undefined) tell(`/${field}`, 'no-tag');
  const today = dayOfWriting(directory, options.today);
  const context = contextOf(head, today, () => undefined);
  const limitWords: LimitWords = (list, code) => labelOf(context, list, code);
  const used = new Set<string>();
  /** Those whose type stands in `operator:type`. */
  const alone = new Set<string>();

  services.forEach((service, index) => {
    const path = `/services/${index}`;
    if (service.internal !== undefined) tell(`${path}/internal`, 'internal');
    const refusal = refusalOf(service, directory);
    if (refusal !== undefined) return tell(path, refusal);
    const features = featureTags(service, directory, (below) => tell(`${path}/${below}`, 'no-tag'));
    if (Object.keys(features).length === 0) return tell(path, 'no-feature-tag');
    if (mayBeRefuge(features)) return tell(path, 'refuge');
    const isGone = service.status === 'inactive' || service.status === 'defunct';
    for (const id of service.organizationIds) used.add(id);
    if (service.organizationIds.length === 1) alone.add(service.organizationIds[0]!);
    let isHoursUsed = false;
    (service.locations ?? []).forEach((location, at) => {
      const place = `${path}/locations/${at}`;
      const refused = refusalOfPlace(location);
      if (refused !== undefined || location.position === undefined)
        return tell(place, refused ?? 'no-position');
      const writer = new TagWriter(directory.languages[0], tell);
      writeService(service, directory, path, writer, tell, today);
      writePlace(location, place, writer, tell);
      const [hours, hoursPath] =
        location.openingHours === undefined
          ? [service.openingHours, `${path}/openingHours`]
          : [location.openingHours, `${place}/openingHours`];
      if (location.openingHours === undefined) isHoursUsed = true;
      if (isGone) {
        if (hours !== undefined) tell(hoursPath, 'closed');
        if (service.contacts !== undefined) tell(`${path}/contacts`, 'closed');
      } else {
        if (hours !== undefined) writeHours(hours, service, today, hoursPath, limitWords, writer, tell);
        const country = location.address?.country ?? directory.country;
        writeContacts(service.contacts ?? [], country, `${path}/contacts`, writer, tell);
      }
      for (const [key, value] of Object.entries(features))
        writer.set(isGone && FEATURE.test(key) ? `disused:${key}` : key, value, `${path}/needs`);
      const { latitude: lat, longitude: lon } = location.position;
      elements.push({ type: 'node', id: -1 - elements.length, lat, lon, tags: writer.tags });
    });
    if (!isHoursUsed && service.openingHours !== undefined) tell(`${path}/openingHours`, 'no-tag');
    if (service.status === 'defunct') tell(`${path}/status`, 'no-tag');
  });

  organizations.forEach((organization, index) => {
    const path = `/organizations/${index}`;
    if (!used.has(organization.id)) return tell(path, 'no-tag');
    for (const [field, value] of Object.entries(organization))
      if (value !== undefined && field !== 'name' && !(field === 'type' && alone.has(organization.id)))
        tell(`${path}/${field}`, 'no-tag');
  });
  return {
    output: { version: 0.6, generator: 'service-directory', elements },
    losses: log.all,
  };
}

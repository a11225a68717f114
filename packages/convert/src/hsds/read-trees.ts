import { SCHEMA_VERSION, type Service } from '@service-directory/schema';
import { UniqueIds } from '../spreadsheet/mapping/assemble/slug.ts';
import { attempt, contextFor, Told } from './attempt.ts';
import { contextOf, quietly, type Context } from './context.ts';
import { isPlainObject, ownValue, tidy, type Fields } from '../json.ts';
import { idsToKeep } from './kept-ids.ts';
import { KEPT_IDS, restoreKept } from './kept.ts';
import { hsdsId, keptName } from './namespace.ts';
import {
  keepOfOrganizations,
  organizationKey,
  readOrganizations,
  type ReadOrganizations,
} from './read-organizations.ts';
import { Reader } from './reader.ts';
import { extensionOf, joined, unchanged } from './remainder.ts';
import { readService, writeService } from './service.ts';
import { foreignPart, settle } from './settle.ts';
import { knownPlacesOf, withoutKeptSecrets } from '../secrecy/kept-of-hsds.ts';
import { secretPlacesOf } from '../secrecy/secret-places-of-hsds.ts';
import { gatherTrees, inside, type FoundService } from './trees.ts';

/** What the caller knows of an input that does not say it. */
export interface FromHsdsOptions {
  /** ISO 3166-1 alpha-2: where numbers without a country code are read. */
  country?: string;
  /** IANA name: the zone of the times. Without one, times are taken as the clock on the wall. */
  timeZone?: string;
  /** BCP 47: the language of the texts. */
  language?: string;
  /** The day of reading, YYYY-MM-DD; the core has no clock. */
  today?: string;
}

/** A directory as far as the input tells it; what a directory must have may be missing. */
export type DraftDirectory = Fields & { organizations: Fields[]; services: Fields[] };

type Lose = Context['lose'];

/** Which organizations run a service: one in HSDS, and the others in our extension. */
function organizationIdsOf(
  found: FoundService,
  { idOf }: ReadOrganizations,
  context: Context,
  reader: Reader,
): string[] | undefined {
  const key =
    found.organization === undefined ? found.native['organization_id'] : organizationKey(found.organization);
  const native = typeof key === 'string' ? (idOf.get(key.toLowerCase()) ?? key.toLowerCase()) : undefined;
  const own = ownValue(extensionOf(found.native), 'organizationIds');
  if (!Array.isArray(own)) return native === undefined ? undefined : [native];
  const ids = own.filter((id) => typeof id === 'string');
  const [first] = ids;
  const isSame =
    first === native ||
    (first !== undefined && hsdsId('organization', context.directoryId, first) === native);
  if (isSame || native === undefined) return ids;
  reader.lose('hsds/changed-elsewhere', 'organization_id');
  return [native, ...ids.slice(1).filter((id) => id !== native)];
}

/** A service with all its places, also those that stand elsewhere in the input. */
const withPlaces = (native: Fields, { places }: FoundService): Fields => {
  const own = native['service_at_locations'];
  if (places.length === 0) return native;
  return {
    ...native,
    service_at_locations: [
      ...(Array.isArray(own) ? (own as unknown[]) : []),
      ...places.map((place) => place.native),
    ],
  };
};

/** A record of others with the identifiers that they have given to what has none in our model. */
function withIdsKept(record: Fields, native: Fields, context: Context): Fields {
  const service = record as unknown as Service;
  const ids = idsToKeep(restoreKept(writeService(quietly(context), service).native, service), native);
  if (Object.keys(ids).length === 0) return record;
  const extensions = isPlainObject(record['extensions']) ? record['extensions'] : {};
  return { ...record, extensions: { ...extensions, [keptName(KEPT_IDS)]: ids } };
}

function readOneService(
  found: FoundService,
  organizations: ReadOrganizations,
  global: Context,
  lose: Lose,
): Fields | undefined {
  return attempt(found, lose, (native, told) => {
    const context = contextFor(native, global, told.lose);
    const reader = new Reader(native, found.path, context);
    const extension = extensionOf(native);
    const morePlaces = found.places.map((place) => new Reader(place.native, place.path, context));
    const { fields: back, leftover, places } = readService(reader, extension?.['contacts'], morePlaces);
    const rest = extension?.['fields'];
    const writeBack = (record: Fields, told: Told) => {
      const service = record as unknown as Service;
      const written = writeService(quietly(context), service);
      const again = new Reader(restoreKept(written.native, service), found.path, {
        ...context,
        lose: told.lose,
      });
      return readService(again, written.contacts);
    };
    let record = back;
    let foreign = leftover;
    if (isPlainObject(rest)) {
      const asWritten = new Told();
      let written = writeBack(joined(back, rest), asWritten);
      let isChanged = false;
      const kept = unchanged(rest, back, written.fields, (field) => {
        isChanged = true;
        reader.lose('hsds/changed-elsewhere', field);
      });
      record = joined(back, kept);
      if (isChanged) written = writeBack(record, asWritten);
      foreign = foreignPart(leftover, written.leftover);
      told.forgive(asWritten);
    }
    const organizationIds = organizationIdsOf({ ...found, native }, organizations, context, reader);
    const idOfPlace = (place: Fields) =>
      hsdsId('location', context.directoryId, String(record['id']), String(place['id']));
    const settled = settle(record, foreign, reader, context, places, idOfPlace);
    return tidy({
      ...(isPlainObject(rest) ? settled : withIdsKept(settled, withPlaces(native, found), context)),
      organizationIds,
    });
  });
}

/** Puts records in an order that was kept; those that it does not name come last. */
function inOrder<T>(records: T[], order: unknown, idOf: (record: T) => unknown): T[] {
  if (!Array.isArray(order)) return records;
  const places = new Map(order.map((id, index) => [id, index]));
  const placeOf = (record: T) => places.get(idOf(record)) ?? Infinity;
  return [...records].sort((a, b) => (placeOf(a) === placeOf(b) ? 0 : placeOf(a) - placeOf(b)));
}

/** The newest day on which a record was changed. */
function newestChange(services: readonly FoundService[]): string | undefined {
  const days = services.flatMap(({ native }) => {
    const changed = native['last_modified'];
    return typeof changed === 'string' && /^\d{4}-\d{2}-\d{2}/.test(changed) ? [changed.slice(0, 10)] : [];
  });
  return days.sort().at(-1);
}

/** What a directory must say and HSDS does not: from our extension, else from the caller. */
function headFor(
  heads: readonly Fields[],
  services: readonly FoundService[],
  options: FromHsdsOptions,
  lose: Lose,
): Fields {
  const own = heads[0]?.['directory'];
  for (const other of heads.slice(1)) if (other['directory'] !== own) lose('', 'hsds/two-heads');
  if (isPlainObject(own)) return own;
  const contexts = services.map(({ native }) => extensionOf(native)?.['context']).filter(isPlainObject);
  const [context] = contexts;
  const codes = new Map(
    contexts
      .flatMap((one) => (Array.isArray(one['codes']) ? (one['codes'] as unknown[]) : []))
      .flatMap((one) => (isPlainObject(one) ? [[one['code'], one] as const] : [])),
  );
  const updatedOn = newestChange(services) ?? options.today;
  return tidy({
    kind: 'service-directory',
    schemaVersion: SCHEMA_VERSION,
    id: context?.['directory'],
    country: options.country ?? context?.['country'],
    timeZone: options.timeZone ?? context?.['timeZone'],
    languages: options.language === undefined ? context?.['languages'] : [options.language],
    updatedOn,
    codes: codes.size === 0 ? undefined : [...codes.values()],
  });
}

/**
 * Reads trees of HSDS.
 * @param see told of each object that is read, and of its path
 */
export function readTrees(
  input: unknown,
  options: FromHsdsOptions,
  lose: Lose,
  see?: Context['see'],
): DraftDirectory {
  const { services, organizations, heads } = gatherTrees(input, lose);
  const head = headFor(heads, services, options, lose);
  const asOf = heads[0]?.['asOf'];
  const today = typeof asOf === 'string' ? asOf : options.today;
  const isSecretPlace = secretPlacesOf(services, (native) => extensionOf(native) !== undefined);
  const context: Context = { ...contextOf(head, today, lose), see, isSecretPlace };
  const read = readOrganizations(organizations, context, lose);
  const ids = new UniqueIds();
  const records = services.flatMap((found) => {
    const record = readOneService(found, read, context, lose);
    if (record === undefined) return [];
    const wish = record['id'];
    const id = typeof wish === 'string' ? ids.take(wish) : wish;
    if (id !== wish) lose(inside(found.path, 'id'), 'hsds/id-rewritten');
    return [{ record: tidy({ ...record, id }), hsdsId: found.native['id'] }];
  });
  const ordered = inOrder(records, heads[0]?.['serviceOrder'], (one) => one.hsdsId);
  const kept = keepOfOrganizations(
    ordered.map(({ record }) => record),
    read,
    lose,
  );
  const known = knownPlacesOf(kept, context.directoryId);
  return {
    ...head,
    organizations: inOrder(read.list, heads[0]?.['organizationOrder'], ({ id }) => id),
    services: kept.map((service) => withoutKeptSecrets(service, known, () => lose('', 'hsds/secret-place'))),
  };
}

import { SCHEMA_VERSION, type Service } from '@service-directory/schema';
import type { Conversion, Loss } from '../conversion.ts';
import { contextOf, quietly, type Context } from './context.ts';
import { isPlainObject, isTooDeep, objectOf, ownEntries, ownValue, tidy, type Fields } from './json.ts';
import { isKept, KEPT_ORGANIZATION, keptName, restoreKept } from './kept.ts';
import { EXTENSION, hsdsId } from './namespace.ts';
import { readOrganization } from './organization.ts';
import { Reader } from './reader.ts';
import { extensionOf, joined, unchanged } from './remainder.ts';
import { readService, writeService } from './service.ts';
import { foreignPart, settle } from './settle.ts';
import { agrees, gatherTrees, type Found, type FoundService } from './trees.ts';

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

/** A record without our extensions, at any depth: for one whose extensions are not what we would have written. */
function withoutExtensions(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutExtensions);
  if (!isPlainObject(value)) return value;
  return objectOf(
    ownEntries(value)
      .filter(([key]) => key !== EXTENSION)
      .map(([key, inner]) => [key, withoutExtensions(inner)]),
  );
}

/** What is told while a record is read. */
class Told {
  readonly losses: Loss[] = [];
  readonly lose: Lose = (path, reason) => this.losses.push({ path, reason });

  /** Takes back what is told of our own writing too: it is not lost, since the extension has it. */
  forgive(ours: Told): void {
    const keys = new Set(ours.losses.map(keyOfLoss));
    this.losses.splice(0, Infinity, ...this.losses.filter((loss) => !keys.has(keyOfLoss(loss))));
  }
}
const keyOfLoss = ({ path, reason }: Loss) => `${reason} ${path}`;

/** Reads a record; when its extensions are not of the form that we write, once more without them. */
function attempt<Result>(
  found: Found,
  lose: Lose,
  read: (native: Fields, told: Told) => Result,
): Result | undefined {
  if (isTooDeep(found.native)) {
    lose(found.path, 'hsds/too-deep');
    return undefined;
  }
  const told = new Told();
  let result: Result;
  try {
    result = read(found.native, told);
  } catch {
    told.losses.splice(0, Infinity, { path: found.path, reason: 'hsds/extension-not-understood' });
    result = read(withoutExtensions(found.native) as Fields, told);
  }
  for (const { path, reason } of told.losses) lose(path, reason);
  return result;
}

/** The context of a record: its own when it travels with one, else that of the whole. */
function contextFor(native: Fields, context: Context, lose: Lose): Context {
  const own = extensionOf(native)?.['context'];
  if (!isPlainObject(own)) return { ...context, lose };
  const { directory: id, languages, country, timeZone, asOf } = own;
  const text = (value: unknown) => (typeof value === 'string' ? value : undefined);
  const head = { id: text(id), languages, country: text(country), timeZone: text(timeZone) } as Parameters<
    typeof contextOf
  >[0];
  return { ...contextOf(tidy(head), text(asOf), lose), see: context.see };
}

interface ReadOrganizations {
  list: Fields[];
  /** Ids of ours by those of HSDS. */
  idOf: Map<string, string>;
  /** What has no place in an organization of ours, by its id. */
  leftover: Map<string, Fields>;
}

const keyOf = (native: Fields): string => String(native['id']).toLowerCase();

/** Organizations, each once: a form with more fills in what one with less left out. */
function readOrganizations(found: readonly Found[], context: Context, lose: Lose): ReadOrganizations {
  const whole = new Map<string, Found>();
  for (const { native, path } of found) {
    const key = native['id'] === undefined ? path : keyOf(native);
    const known = whole.get(key);
    if (known !== undefined && !agrees(known.native, native)) lose(path, 'hsds/two-versions');
    whole.set(
      key,
      known === undefined ? { native, path } : { native: { ...native, ...known.native }, path: known.path },
    );
  }
  const [list, idOf, leftover]: [Fields[], Map<string, string>, Map<string, Fields>] = [
    [],
    new Map(),
    new Map(),
  ];
  for (const [key, one] of whole) {
    attempt(one, lose, (native, told) => {
      const reader = new Reader(native, one.path, contextFor(native, context, told.lose));
      reader.skip('services');
      const asWritten = new Told();
      const organization = readOrganization(reader, asWritten.lose);
      told.forgive(asWritten);
      const { metadata, ...rest } = reader.leftover();
      if (metadata !== undefined) reader.lose('hsds/metadata', 'metadata');
      list.push(organization);
      const id = String(organization['id']);
      idOf.set(key, id);
      leftover.set(id, objectOf(ownEntries(rest).filter(([property]) => isKept('organization', property))));
    });
  }
  return { list, idOf, leftover };
}

/** Which organizations run a service: one in HSDS, and the others in our extension. */
function organizationIdsOf(
  found: FoundService,
  { idOf }: ReadOrganizations,
  context: Context,
  reader: Reader,
): string[] | undefined {
  const key =
    found.organization === undefined ? found.native['organization_id'] : keyOf(found.organization.native);
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
      const written = writeService(quietly(context), service, undefined);
      const again = new Reader(restoreKept(written.native, service), found.path, {
        ...context,
        lose: told.lose,
      });
      return readService(again, written.contacts);
    };
    let record = back;
    let foreign = leftover;
    if (isPlainObject(rest)) {
      const { fields: expected } = writeBack(joined(back, rest), new Told());
      record = joined(
        back,
        unchanged(rest, back, expected, (field) => reader.lose('hsds/changed-elsewhere', field)),
      );
      const asWritten = new Told();
      foreign = foreignPart(leftover, writeBack(record, asWritten).leftover);
      told.forgive(asWritten);
    }
    const organizationIds = organizationIdsOf({ ...found, native }, organizations, context, reader);
    const idOfPlace = (place: Fields) =>
      hsdsId('location', context.directoryId, String(record['id']), String(place['id']));
    return tidy({
      ...settle(record, foreign, reader, context, places, idOfPlace),
      organizationIds: organizationIds ?? undefined,
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
  const context = services.map(({ native }) => extensionOf(native)?.['context']).find(isPlainObject);
  const updatedOn = newestChange(services) ?? options.today;
  return tidy({
    kind: 'service-directory',
    schemaVersion: SCHEMA_VERSION,
    id: context?.['directory'],
    country: options.country ?? context?.['country'],
    timeZone: options.timeZone ?? context?.['timeZone'],
    languages: options.language === undefined ? context?.['languages'] : [options.language],
    updatedOn,
  });
}

/** What has no place in an organization goes with the first service that it runs; without one it is told. */
function keepOfOrganizations(services: Fields[], organizations: ReadOrganizations, lose: Lose): Fields[] {
  const waiting = new Map([...organizations.leftover].filter(([, rest]) => Object.keys(rest).length > 0));
  const kept = services.map((service) => {
    const [first] = Array.isArray(service['organizationIds'])
      ? (service['organizationIds'] as unknown[])
      : [];
    const rest = typeof first === 'string' ? waiting.get(first) : undefined;
    if (rest === undefined) return service;
    waiting.delete(String(first));
    const extensions = isPlainObject(service['extensions']) ? service['extensions'] : {};
    return { ...service, extensions: { ...extensions, [keptName(KEPT_ORGANIZATION)]: rest } };
  });
  for (const rest of waiting.values())
    for (const property of Object.keys(rest)) lose(`/${property}`, 'hsds/no-place');
  return kept;
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
  const context: Context = { ...contextOf(head, today, lose), see };
  const read = readOrganizations(organizations, context, lose);
  const records = services.flatMap((found) => {
    const record = readOneService(found, read, context, lose);
    return record === undefined ? [] : [{ record, hsdsId: found.native['id'] }];
  });
  const ordered = inOrder(records, heads[0]?.['serviceOrder'], (one) => one.hsdsId);
  return {
    ...head,
    organizations: inOrder(read.list, heads[0]?.['organizationOrder'], ({ id }) => id),
    services: keepOfOrganizations(
      ordered.map(({ record }) => record),
      read,
      lose,
    ),
  };
}

/**
 * Reads HSDS 3.1 in any of its forms: a service or an organization with all that hangs on it, an array of them, a page of
 * the API with `contents`, or services at locations. What we wrote comes back as it was, and what somebody changed since
 * is believed and told. Of others everything is taken that has a place; their words are never promises: access conditions
 * stay unconfirmed, and the record counts as second-hand. Never throws; what is not taken over stands in `losses`, with a
 * JSON Pointer into the input.
 */
export function fromHsds(input: unknown, options: FromHsdsOptions = {}): Conversion<DraftDirectory> {
  const losses: Loss[] = [];
  const output = readTrees(input, options, (path, reason) => losses.push({ path, reason }));
  return { output, losses };
}

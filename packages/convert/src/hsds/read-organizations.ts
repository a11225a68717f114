import { UniqueIds } from '../spreadsheet/mapping/assemble/slug.ts';
import { attempt, contextFor, isOurs, Told } from './attempt.ts';
import type { Context } from './context.ts';
import { comparableId, isPlainObject, objectOf, ownEntries, tidy, type Fields } from '../json.ts';
import { idsToKeep } from './kept-ids.ts';
import { isKept, KEPT_IDS, KEPT_ORGANIZATION } from './kept.ts';
import { keptName } from './namespace.ts';
import { readOrganization, writeBare } from './organization.ts';
import { Reader } from './reader.ts';
import { agrees, inside, type Found } from './trees.ts';

type Lose = Context['lose'];

export interface ReadOrganizations {
  list: Fields[];
  /** Ids of ours by those of HSDS. */
  idOf: Map<string, string>;
  /** What has no place in an organization of ours, by its id. */
  kept: Map<string, { path: string; properties: Fields; ids: Fields }>;
}

/** What an organization is known by: its id, and where it has none the place where it stands. */
export const organizationKey = ({ native, path }: Found): string => comparableId(native) ?? path;

/** Organizations, each once: a form with more fills in what one with less left out. */
export function readOrganizations(found: readonly Found[], context: Context, lose: Lose): ReadOrganizations {
  const whole = new Map<string, Found>();
  for (const one of found) {
    const { native, path } = one;
    const key = organizationKey(one);
    const known = whole.get(key);
    if (known !== undefined && !agrees(known.native, native)) lose(path, 'hsds/two-versions');
    whole.set(
      key,
      known === undefined ? { native, path } : { native: { ...native, ...known.native }, path: known.path },
    );
  }
  const list: Fields[] = [];
  const ids = new UniqueIds();
  const idOf: ReadOrganizations['idOf'] = new Map();
  const kept: ReadOrganizations['kept'] = new Map();
  for (const [key, one] of whole) {
    attempt(one, lose, (native, told) => {
      const reader = new Reader(native, one.path, contextFor(native, context, told.lose));
      reader.skip('services');
      const asWritten = new Told();
      const organization = readOrganization(reader, asWritten.lose);
      told.forgive(asWritten);
      const wish = organization['id'];
      if (typeof wish === 'string') organization['id'] = ids.take(wish);
      if (organization['id'] !== wish) reader.lose('hsds/id-rewritten', 'id');
      const { metadata, ...rest } = reader.leftover();
      if (metadata !== undefined) reader.lose('hsds/metadata', 'metadata');
      list.push(organization);
      const id = String(organization['id']);
      idOf.set(key, id);
      kept.set(id, {
        path: one.path,
        properties: objectOf(ownEntries(rest).filter(([property]) => isKept('organization', property))),
        ids: isOurs(native) ? {} : idsToKeep(writeBare(reader.context, organization), native),
      });
    });
  }
  return { list, idOf, kept };
}

/**
 * What has no place in an organization goes with the first service that it runs; without one it is told.
 * @param services records of ours; those with something to keep are replaced
 */
export function keepOfOrganizations(services: Fields[], { kept }: ReadOrganizations, lose: Lose): Fields[] {
  const waiting = new Map(kept);
  const all = services.map((service) => {
    const [first] = Array.isArray(service['organizationIds'])
      ? (service['organizationIds'] as unknown[])
      : [];
    const found = typeof first === 'string' ? waiting.get(first) : undefined;
    if (found === undefined) return service;
    waiting.delete(String(first));
    return keepWith(service, found);
  });
  for (const { path, properties } of waiting.values())
    for (const property of Object.keys(properties)) lose(inside(path, property), 'hsds/no-place');
  return all;
}

function keepWith(service: Fields, { properties, ids }: { properties: Fields; ids: Fields }): Fields {
  const extensions = isPlainObject(service['extensions']) ? service['extensions'] : {};
  const ofService = extensions[keptName(KEPT_IDS)];
  const allIds = { ...(isPlainObject(ofService) ? ofService : {}), ...ids };
  const more = tidy({
    [keptName(KEPT_ORGANIZATION)]: Object.keys(properties).length === 0 ? undefined : properties,
    [keptName(KEPT_IDS)]: Object.keys(ids).length === 0 ? undefined : allIds,
  });
  return Object.keys(more).length === 0 ? service : { ...service, extensions: { ...extensions, ...more } };
}

import type { Loss } from '../../../conversion.ts';
import { isDraft } from '../../mapping/additions/field-path.ts';
import type { Draft } from '../../mapping/assemble/desk.ts';
import { lossAt } from '../loss-at.ts';
import { draftsIn } from '../record-value.ts';

/** Ids that were made anew, and those that stood there before. */
type Renamed = ReadonlyMap<unknown, unknown>;

const renamed = (ids: Renamed, id: unknown): unknown => (ids.has(id) ? ids.get(id) : id);

function withSourceIds(condition: unknown, ids: Renamed): unknown {
  if (Array.isArray(condition)) return condition.map((one: unknown) => withSourceIds(one, ids));
  if (!isDraft(condition) || !Array.isArray(condition['sourceIds'])) return condition;
  return { ...condition, sourceIds: condition['sourceIds'].map((id: unknown) => renamed(ids, id)) };
}

/** The sources with the ids of those of the same address. */
function sourceIdsOf(wanted: Draft, found: Draft): Map<unknown, unknown> {
  const before = new Map(draftsIn(wanted['sources']).map(({ url, id }) => [url, id]));
  return new Map(
    draftsIn(found['sources']).flatMap(({ url, id }) => (before.has(url) ? [[id, before.get(url)]] : [])),
  );
}

/**
 * A service that was read from a row, with the ids that its organisations, place and sources had, as far as it has the
 * same ones: the row names no ids but its own.
 */
export function withIdsOf(wanted: Draft, found: Draft, organizations: Renamed): Draft {
  const sources = sourceIdsOf(wanted, found);
  const { organizationIds, locations, access } = found;
  const [place] = draftsIn(wanted['locations']);
  return {
    ...found,
    ...(Array.isArray(organizationIds)
      ? { organizationIds: organizationIds.map((id: unknown) => renamed(organizations, id)) }
      : {}),
    ...(Array.isArray(locations)
      ? { locations: draftsIn(locations).map((location) => ({ ...location, id: place?.['id'] })) }
      : {}),
    ...(isDraft(access)
      ? {
          access: Object.fromEntries(
            Object.entries(access).map(([key, one]) => [key, withSourceIds(one, sources)]),
          ),
        }
      : {}),
    sources: draftsIn(found['sources']).map((source) => ({ ...source, id: renamed(sources, source['id']) })),
  };
}

/** Ids of a service that the row does not name, so that they are made anew. */
export function* madeAnew(wanted: Draft, found: Draft, index: number): Generator<Loss> {
  const [place] = draftsIn(wanted['locations']);
  const [read] = draftsIn(found['locations']);
  if (read !== undefined && place !== undefined && read['id'] !== place['id'])
    yield lossAt(['services', index, 'locations', 0, 'id'], 'spreadsheet/id-made-anew');
  for (const [id, before] of sourceIdsOf(wanted, found)) {
    const at = draftsIn(wanted['sources']).findIndex((source) => source['id'] === before);
    if (id !== before && at >= 0)
      yield lossAt(['services', index, 'sources', at, 'id'], 'spreadsheet/id-made-anew');
  }
}

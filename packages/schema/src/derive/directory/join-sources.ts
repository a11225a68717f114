import type { AccessConditions } from '../../entities/access-conditions.ts';
import type { Source } from '../../entities/source.ts';
import type { Version } from './choose-field.ts';
import { deepEqual } from './deep-equal.ts';

/** Conditions with other ids of sources; one that leads nowhere must not come to lead to another directory's source. */
export function renameSources(access: AccessConditions, ids: ReadonlyMap<string, string>): AccessConditions {
  const rename = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(rename);
    if (typeof value !== 'object' || value === null || !('sourceIds' in value)) return value;
    const { sourceIds, ...rest } = value as { sourceIds: readonly string[] };
    const found = sourceIds.flatMap((id) => ids.get(id) ?? []);
    return found.length === 0 ? rest : { ...rest, sourceIds: found };
  };
  const renamed = Object.entries(access).map(([key, value]) => [key, rename(value)] as const);
  return Object.fromEntries(renamed) as AccessConditions;
}

/** The versions with sources of which no two differ under one id: a taken one gets its directory's in front, and conditions follow. */
export function tellSourcesApart(versions: readonly Version[]): Version[] {
  const sources = new Map<string, Source>();
  const isFree = (id: string, source: Source) =>
    !sources.has(id) || deepEqual(sources.get(id), { ...source, id });
  return versions.map(({ directoryId, service }) => {
    const ids = new Map<string, string>();
    const renamed = service.sources.map((source): Source => {
      let id = source.id;
      for (let count = 1; !isFree(id, source); count++)
        id = count === 1 ? `${directoryId}-${source.id}` : `${directoryId}-${source.id}-${count}`;
      const found = { ...source, id };
      sources.set(id, found);
      ids.set(source.id, id);
      return found;
    });
    const access = renameSources(service.access, ids);
    return { directoryId, service: { ...service, sources: renamed, access } };
  });
}

/** The sources of versions that are told apart, each once. */
export const joinSources = (versions: readonly Version[]): Source[] => [
  ...new Map(
    versions.flatMap(({ service }) => service.sources).map((source) => [source.id, source]),
  ).values(),
];

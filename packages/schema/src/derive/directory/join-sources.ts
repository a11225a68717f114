import type { AccessConditions } from '../../entities/access-conditions.ts';
import type { Source } from '../../entities/source.ts';
import type { Version } from './choose-field.ts';
import { deepEqual } from './deep-equal.ts';
import { inAccess } from './each-condition.ts';

/** Conditions with other ids of sources; one that leads nowhere must not come to lead to another directory's source. */
export const renameSources = (access: AccessConditions, ids: ReadonlyMap<string, string>): AccessConditions =>
  inAccess(access, (stored) => {
    const { sourceIds, ...rest } = stored;
    if (sourceIds === undefined) return stored;
    const found = sourceIds.flatMap((id) => ids.get(id) ?? []);
    return found.length === 0 ? rest : { ...rest, sourceIds: found };
  });

/** `id`, or with the directory's id before it when the id is taken. */
export function freeId(id: string, directoryId: string, isTaken: (id: string) => boolean): string {
  let free = id;
  for (let count = 1; isTaken(free); count++)
    free = count === 1 ? `${directoryId}-${id}` : `${directoryId}-${id}-${count}`;
  return free;
}

/** The versions with sources of which no two differ under one id: a taken one gets its directory's in front, and conditions follow. */
export function tellSourcesApart(versions: readonly Version[]): Version[] {
  const sources = new Map<string, Source>();
  const isTaken = (id: string, source: Source) =>
    sources.has(id) && !deepEqual(sources.get(id), { ...source, id });
  return versions.map(({ directoryId, service }) => {
    const ids = new Map<string, string>();
    const renamed = service.sources.map((source): Source => {
      const id = freeId(source.id, directoryId, (wish) => isTaken(wish, source));
      const found = { ...source, id };
      sources.set(id, found);
      ids.set(source.id, id);
      return found;
    });
    const access = renameSources(service.access, ids);
    return { directoryId, service: { ...service, sources: renamed, access } };
  });
}

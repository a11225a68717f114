import type { Directory, Location, Service } from '@service-directory/schema';
import { removePrivate } from './remove-private.ts';
import type { Removal } from './types.ts';

/** Something that was taken out of one of several lists. */
export interface FeedRemoval extends Removal {
  /** The place of the list in those that were given. */
  index: number;
}

const isHidden = ({ visibility }: Location) => visibility !== 'public';

/** Does a place say less than it did? */
const saysLess = (place: Location, kept: Location | undefined): boolean =>
  (['address', 'position', 'area', 'directions', 'surroundings', 'stops'] as const).some(
    (field) => place[field] !== undefined && kept?.[field] === undefined,
  );

/** Places of a service that are told less of, because another list holds them back. */
function placesHeldBack(service: Service, merged: Service | undefined): number[] {
  const kept = merged?.locations ?? [];
  if (!kept.some(isHidden)) return [];
  return (service.locations ?? []).flatMap((place, at) =>
    saysLess(
      place,
      kept.find(({ id }) => id === place.id),
    )
      ? at
      : [],
  );
}

/**
 * What is lost on the way from several lists to one: notes of their editors, and what one list tells of a place that another
 * holds back. After the merge nobody sees that it was there.
 * @param merged the lists as one
 * @param ids for each list the ids that its services have in the merged one, by their own
 */
export function removedByMerging(
  directories: readonly Directory[],
  merged: Directory,
  ids: readonly ReadonlyMap<string, string>[],
): FeedRemoval[] {
  const services = new Map(merged.services.map((service) => [service.id, service]));
  return directories.flatMap((directory, index) => {
    const own = removePrivate(directory).removed.map((removal): FeedRemoval => ({ ...removal, index }));
    const told = new Set(own.map(({ path }) => path));
    const held = directory.services.flatMap((service, at) =>
      placesHeldBack(service, services.get(ids[index]?.get(service.id) ?? '')).flatMap(
        (place): FeedRemoval[] => {
          const path = `/services/${at}/locations/${place}`;
          return [...told].some((one) => one.startsWith(path))
            ? []
            : [{ recordId: service.id, path, reason: 'secret-place', index }];
        },
      ),
    );
    return [...own, ...held];
  });
}

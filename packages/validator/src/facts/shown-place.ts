import { fieldOf, recordsAt, type Data } from '../data.ts';
import { hasConfidentialPlace, hasWidePlace } from './places.ts';

/** Places that are no house. */
const NO_HOUSE: ReadonlySet<unknown> = new Set(['phone', 'online']);

/** A place that is shown to everyone, by its flag or for want of one. */
const isShown = (place: Data): boolean => {
  const { visibility } = place;
  if (visibility !== 'public' && visibility !== undefined) return false;
  return !NO_HOUSE.has(place['kind']) || fieldOf(place, 'address') !== undefined;
};

/** A place of a service of which every place is shown to everyone, and none said to be a secret or of a whole town. */
export function shownPlaceOf(service: Data): readonly [index: number, place: Data] | undefined {
  const shown = recordsAt(service, 'locations').find(([, place]) => isShown(place));
  return shown === undefined || hasConfidentialPlace(service) || hasWidePlace(service) ? undefined : shown;
}

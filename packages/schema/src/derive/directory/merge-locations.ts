import { VISIBILITY, type Visibility } from '../../codes/structure.ts';
import type { Location } from '../../entities/location.ts';
import { candidatesFor, type Version } from './choose-field.ts';

const isHeldBack = ({ visibility }: Location) => visibility !== 'public';
const rankOf = (visibility: Visibility) => VISIBILITY.indexOf(visibility);

/** Does a version keep any of its places from the public? */
export const holdsBack = ({ service }: Version): boolean => (service.locations ?? []).some(isHeldBack);

/** The places of a record of which something is held back. */
export interface GuardedPlaces {
  locations: Location[];
  /** Versions that hold back a place themselves and show none but those that all show: only their own words may stand. */
  discreet: ReadonlySet<Version>;
}

/**
 * The places of a record of which one directory may know what another keeps back. Undefined when no version keeps
 * anything back: the field is then chosen like any other.
 *
 * Every place that anybody keeps back is kept back, as the strictest version has it. A public place is shown only when
 * every version that names places names it, by its id, and none keeps it back: what one directory calls the café by the
 * quay may be what another calls secret. It is shown as the newest discreet version has it.
 */
export function mergeLocations(versions: readonly Version[], latestDay: string): GuardedPlaces | undefined {
  if (!versions.some(holdsBack)) return undefined;
  const newestFirst = candidatesFor(versions, 'locations', latestDay).map(({ version }) => version);
  const lists = newestFirst.map(({ service }) => service.locations!);
  const heldBack = new Map<string, Location>();
  for (const location of lists.flat().filter(isHeldBack)) {
    const known = heldBack.get(location.id);
    if (known === undefined || rankOf(location.visibility) > rankOf(known.visibility))
      heldBack.set(location.id, location);
  }
  const isShown = ({ id }: Location) =>
    !heldBack.has(id) && lists.every((list) => list.some((location) => location.id === id));
  const discreet = newestFirst.filter(
    (version) =>
      holdsBack(version) &&
      version.service.locations!.every((location) => isHeldBack(location) || isShown(location)),
  );
  const shown = (discreet[0]?.service.locations ?? []).filter(isShown);
  return { locations: [...heldBack.values(), ...shown], discreet: new Set(discreet) };
}

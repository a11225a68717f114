import { VISIBILITY, type Visibility } from '../../codes/structure.ts';
import type { Location } from '../../entities/location.ts';
import type { Version } from './choose-field.ts';

const isHeldBack = ({ visibility }: Location) => visibility !== 'public';
const rankOf = (visibility: Visibility) => VISIBILITY.indexOf(visibility);

/** Does a version keep any of its places from the public? */
export const holdsBack = ({ service }: Version): boolean => (service.locations ?? []).some(isHeldBack);

/**
 * The places of a record of which one directory may know what another keeps back. Undefined when no version keeps
 * anything back: the field is then chosen like any other.
 *
 * Every place that anybody keeps back is kept back, as the strictest version has it. A public place is shown only when
 * every version that names places names it, by its id, and none keeps it back: what one directory calls the café by the
 * quay may be what another calls secret.
 */
export function mergeLocations(versions: readonly Version[]): Location[] | undefined {
  if (!versions.some(holdsBack)) return undefined;
  const lists = versions.flatMap(({ service }) =>
    service.locations === undefined ? [] : [service.locations],
  );
  const heldBack = new Map<string, Location>();
  for (const location of lists.flat().filter(isHeldBack)) {
    const known = heldBack.get(location.id);
    if (known === undefined || rankOf(location.visibility) > rankOf(known.visibility))
      heldBack.set(location.id, location);
  }
  const [first = []] = lists;
  const shown = first.filter(
    ({ id }) => !heldBack.has(id) && lists.every((list) => list.some((location) => location.id === id)),
  );
  return [...heldBack.values(), ...shown];
}

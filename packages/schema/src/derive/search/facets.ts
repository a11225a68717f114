import { countInBoth, inAll, inEither, type Bits } from './bits.ts';
import type { BitsByHours } from './bits-by-hours.ts';
import { TOGGLES, type Facets, type Toggle } from './query.ts';
import type { BitsBy, ServiceFacts } from './service-facts.ts';

/** The services that fit each part of a query. */
export interface Parts {
  /** The words and the places. */
  base: Bits;
  needs: Bits;
  language: Bits;
  audience: Bits;
}

/** The services by what is asked with yes or no. */
export interface BitsByToggle extends Readonly<Record<Toggle, Bits>> {
  /** The same of hours to which one may come without having arranged it. */
  walkIn: BitsByHours;
}

const isByHours = (name: Toggle): name is keyof BitsByHours => name === 'openNow' || name === 'openToday';

/**
 * The services that fit what is asked with yes or no, each by itself. Who asks for what is open and for what takes no
 * appointment is not sent to a door that is open by appointment now, and without one on another day.
 */
export const bitsOfAsked = (asked: readonly Toggle[], toggles: BitsByToggle): Bits[] =>
  asked.flatMap((name) =>
    isByHours(name) && asked.includes('noAppointment')
      ? [toggles[name], toggles.walkIn[name]]
      : [toggles[name]],
  );

/** How many of some services are in each of several sets; none is not told. */
function countsIn(
  sets: BitsBy,
  among: (key: string) => Bits,
  widen = (bits: Bits): Bits => bits,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [key, bits] of sets) {
    const count = countInBoth(widen(bits), among(key));
    if (count > 0) counts.set(key, count);
  }
  return counts;
}

/**
 * How many services there would be with one more filter.
 * @param togglesFor the services by what is asked with yes or no, for a group
 * @param group that is asked for
 * @param asked what is asked with yes
 */
export function facetsOf(
  { base, needs, language, audience }: Parts,
  togglesFor: (group: string | undefined) => BitsByToggle,
  group: string | undefined,
  asked: readonly Toggle[],
  facts: ServiceFacts,
): Facets {
  const toggles = togglesFor(group);
  const askedOf = (among: BitsByToggle) => bitsOfAsked(asked, among);
  const toggled = askedOf(toggles);
  const inParts = inAll([base, needs, language, audience]);
  const countOf = (name: Toggle): number => {
    const also = asked.includes(name) ? asked : [...asked, name];
    return countInBoth(toggles[name], inAll([inParts, ...bitsOfAsked(also, toggles)]));
  };
  const withoutNeeds = inAll([base, language, audience, ...toggled]);
  const withoutLanguage = inAll([base, needs, audience, ...toggled]);
  const withoutGroup = inAll([base, needs, language, ...toggled]);
  const asksForHours = asked.some(isByHours);
  return {
    ...(Object.fromEntries(TOGGLES.map((name) => [name, countOf(name)])) as Record<Toggle, number>),
    needs: countsIn(facts.needs, () => withoutNeeds),
    languages: countsIn(facts.languages, () => withoutLanguage),
    audience: countsIn(
      facts.groups,
      (other) =>
        asksForHours ? inAll([base, needs, language, ...askedOf(togglesFor(other))]) : withoutGroup,
      (bits) => inEither(bits, facts.openToAll),
    ),
  };
}

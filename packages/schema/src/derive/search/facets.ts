import { countInBoth, inAll, inEither, type Bits } from './bits.ts';
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
export type BitsByToggle = Readonly<Record<Toggle, Bits>>;

/** What is open for some groups alone, or by appointment alone. */
const BY_HOURS: ReadonlySet<Toggle> = new Set(['openNow', 'openToday']);

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
 * @param togglesFor the services by what is asked with yes or no, for a group; with `isWalkIn`, of hours that take no
 *   appointment
 * @param group that is asked for
 * @param asked what is asked with yes
 */
export function facetsOf(
  { base, needs, language, audience }: Parts,
  togglesFor: (group: string | undefined, isWalkIn?: boolean) => BitsByToggle,
  group: string | undefined,
  asked: readonly Toggle[],
  facts: ServiceFacts,
): Facets {
  const toggles = togglesFor(group);
  const askedOf = (among: BitsByToggle) => asked.map((name) => among[name]);
  const toggled = askedOf(toggles);
  const inParts = inAll([base, needs, language, audience]);
  const asksForHours = asked.some((name) => BY_HOURS.has(name));
  const countOf = (name: Toggle): number => {
    // With it, what is open by appointment alone is not open.
    const among = name === 'noAppointment' && asksForHours ? togglesFor(group, true) : toggles;
    const others = asked.filter((other) => other !== name).map((other) => among[other]);
    return countInBoth(among[name], inAll([inParts, ...others]));
  };
  const withoutNeeds = inAll([base, language, audience, ...toggled]);
  const withoutLanguage = inAll([base, needs, audience, ...toggled]);
  const withoutGroup = inAll([base, needs, language, ...toggled]);
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

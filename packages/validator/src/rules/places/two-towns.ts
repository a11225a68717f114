import { fieldOf, textAt } from '../../data.ts';
import { zonesOfPlace } from '../../facts/norway/postal-codes.ts';
import { countryOf, isConfidential, isWidePlace } from '../../facts/places.ts';
import { defineRule } from '../../rule.ts';

/** Longer names are of no town. */
const MAX_LENGTH = 120;
/** What people write between two towns. */
const BETWEEN_TOWNS = /\s{0,60}[/,;|&+\n]\s{0,60}|\s{1,60}(?:og|and|eller|or)\s{1,60}/iu;

const zonesOf = (name: string) => zonesOfPlace(name.trim());

/**
 * Flags two Norwegian towns in one address. Both must be in the register, and in no district in common: many places have
 * a name in Sámi beside the Norwegian one, and many towns stand beside the name of their municipality.
 */
export const locationTwoTowns = defineRule({
  code: 'location/two-towns',
  severity: 'warning',
  source: 'Posten Bring, register of postal codes, 31 May 2021',
  why: 'There is one door. Whoever looks in the other town finds it in the list, and travels in vain.',
  on: 'location',
  when: 'address',
  ok: { address: { street: 'Prøvegata 1', locality: 'Guovdageaidnu/Kautokeino' } },
  notOk: { address: { street: 'Prøvegata 1', locality: 'Oslo/Bergen' } },
  check(location, report, context) {
    const locality = textAt(fieldOf(location, 'address'), 'locality');
    if (locality === undefined || locality.length > MAX_LENGTH || !BETWEEN_TOWNS.test(locality)) return;
    // A spreadsheet without a column on visibility has yet to say who may know; the towns are no address.
    if (isConfidential(location) || isWidePlace(location) || countryOf(location, context.country) !== 'NO')
      return;
    // «Nore og Uvdal» is one place.
    if (zonesOf(locality) !== undefined) return;
    const [first, ...others] = locality.split(BETWEEN_TOWNS);
    const zones = first === undefined ? undefined : zonesOf(first);
    const second = others.find((other) => {
      const otherZones = zonesOf(other);
      return otherZones !== undefined && ![...otherZones].some((zone) => zones?.has(zone));
    });
    if (zones === undefined || second === undefined) return;
    report({ path: ['address', 'locality'], params: { first: first?.trim(), second: second.trim() } });
  },
});

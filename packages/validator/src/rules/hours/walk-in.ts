import { fieldOf, recordsAt } from '../../data.ts';
import { hasEntry } from '../../facts/entry-codes.ts';
import { isInUse } from '../../facts/hours.ts';
import { defineRule } from '../../rule.ts';

const WITHOUT_DOOR: ReadonlySet<unknown> = new Set(['phone', 'online']);

/** Flags a service into which one may walk, and that names no place, no area and no region. */
export const serviceWalkInWithoutPlace = defineRule({
  code: 'service/walk-in-without-place',
  severity: 'warning',
  source: 'Design, section 4: entry walk-in',
  why: '“Just come” without a place is no help to someone who does not know the town.',
  on: 'service',
  ok: {
    access: {
      residenceStatus: 'unconfirmed',
      entry: [{ value: 'walk-in', basis: 'stated', sourceIds: ['nettsiden'] }],
    },
    locations: [{ id: 'huset', visibility: 'public', address: { street: 'Prøvegata 1', locality: 'Oslo' } }],
  },
  notOk: {
    access: {
      residenceStatus: 'unconfirmed',
      entry: [{ value: 'walk-in', basis: 'stated', sourceIds: ['nettsiden'] }],
    },
  },
  check(service, report) {
    if (!hasEntry(service, 'walk-in') || !isInUse(service)) return;
    const hasPlace = recordsAt(service, 'locations').some(([, { kind }]) => !WITHOUT_DOOR.has(kind));
    // Given out in many places, such as by every pharmacy of the country.
    const scope = fieldOf(fieldOf(service, 'serviceArea'), 'scope');
    if (!hasPlace && scope !== 'national' && scope !== 'international') report({ path: ['access', 'entry'] });
  },
});

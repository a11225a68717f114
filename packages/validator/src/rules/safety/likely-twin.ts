import { shownPlacesOf } from '../../facts/likely-twins.ts';
import { keysOf } from '../../facts/identity.ts';
import { defineRule } from '../../rule.ts';
import { besideQuietShelter, OPEN_HOUSE } from '../secret-example.ts';

const secondName = (value: string) => ({
  name: 'Husrom',
  needs: ['safe-accommodation'],
  contacts: [{ channel: 'phone', value }],
  locations: [OPEN_HOUSE],
});

/**
 * Flags a public place with its street or point, where another record that does not tell the way is likely the same house: under
 * another name with a need of those who sleep there and the same number, mail, page or identifier, in no other known town; or told on
 * request only, of the same name and number.
 */
export const locationLikelyTwin = defineRule({
  code: 'location/likely-twin',
  severity: 'warning',
  source: 'Safety guide, section 4: a confidential place has no address, point or marker in the file',
  why: 'A shelter got a new name, or two people wrote it down. Whoever has its number finds the address in the other record.',
  needsSecrets: true,
  on: 'service',
  when: 'locations',
  examplesOn: 'directory',
  ok: besideQuietShelter(secondName('+4722990001')),
  notOk: besideQuietShelter(secondName('+4722990000')),
  check(service, report, { secrets: { names } }) {
    const shown = shownPlacesOf(service);
    // Of the same name it is told by location/open-twin.
    if (shown.length === 0 || !names.hasLikelyTwin(service) || names.hasTwin(keysOf(service))) return;
    for (const index of shown) report({ path: ['locations', index] });
  },
});

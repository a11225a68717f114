import { isTwin, secretsShownAt } from '../../facts/secret-house.ts';
import { defineRule } from '../../rule.ts';
import { besideQuietShelter, besideShelter } from '../secret-example.ts';

const secondNameIn = (street: string) => ({
  // The number of the shelter. Of one name it would be told by location/open-twin as well.
  contacts: [{ channel: 'phone', value: '+4722990000' }],
  locations: [
    { id: 'huset', visibility: 'public', address: { street, postalCode: '0179', locality: 'Oslo' } },
  ],
});

/**
 * Flags a public place where another record keeps the same house secret and is known by the same name, number or mail: as
 * when two lists of the same shelter are merged.
 */
export const locationSecretTwin = defineRule({
  code: 'location/secret-twin',
  severity: 'error',
  source: 'Safety guide, section 4: a confidential place has no address, point or marker in the file',
  why: 'One organisation keeps the shelter secret, and another has written its address into its own list. Put together, the list shows both.',
  needsSecrets: true,
  on: 'location',
  examplesOn: 'directory',
  ok: besideQuietShelter(secondNameIn('Prøvegata 1')),
  notOk: besideShelter(secondNameIn('Hemmeligveien 5')),
  check(location, report, { secrets, service }) {
    const shown = secretsShownAt(location, service, secrets);
    if (!isTwin(service, shown, secrets)) return;
    const what = shown.streets.length > 0 ? 'address' : 'position';
    report({ path: [what], params: { what } });
  },
});

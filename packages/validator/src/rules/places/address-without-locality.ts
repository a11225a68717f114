import { fieldOf } from '../../data.ts';
import { hasText } from '../../facts/texts.ts';
import { defineRule } from '../../rule.ts';

/** Flags a street without a town and without a postal code. */
export const locationAddressWithoutLocality = defineRule({
  code: 'location/address-without-locality',
  severity: 'warning',
  source: 'Design, section 4: address',
  why: 'There is a Storgata in every second town. She cannot tell whether it is in hers.',
  on: 'location',
  when: 'address',
  ok: { address: { street: 'Prøvegata 1', locality: 'Oslo' } },
  notOk: { address: { street: 'Prøvegata 1' } },
  check(location, report) {
    const address = fieldOf(location, 'address');
    if (!hasText(fieldOf(address, 'street'))) return;
    if (hasText(fieldOf(address, 'locality')) || hasText(fieldOf(address, 'postalCode'))) return;
    report({ path: ['address'] });
  },
});

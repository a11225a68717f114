import { fieldOf, textAt } from '../../data.ts';
import { placeOfPostalCode } from '../../facts/norway/postal-codes.ts';
import { countryOf, isPublicPlace } from '../../facts/places.ts';
import { defineRule } from '../../rule.ts';

/** Notes a Norwegian postal code that the register does not have. */
export const locationPostalCodeUnknown = defineRule({
  code: 'location/postal-code-unknown',
  severity: 'info',
  source: 'Posten Bring, register of postal codes, 31 May 2021',
  why: 'Most often two digits changed places, and the route leads to another part of the country.',
  on: 'location',
  when: 'address',
  ok: { address: { street: 'Prøvegata 1', locality: 'Oslo', postalCode: '0179' } },
  notOk: { address: { street: 'Prøvegata 1', locality: 'Oslo', postalCode: '0197' } },
  check(location, report, context) {
    const postalCode = textAt(fieldOf(location, 'address'), 'postalCode')?.trim();
    if (postalCode === undefined || countryOf(location, context.country) !== 'NO') return;
    // Another form is told by location/postal-code-format.
    if (!/^\d{4}$/.test(postalCode) || placeOfPostalCode(postalCode) !== undefined) return;
    if (!isPublicPlace(location)) return;
    report({ path: ['address', 'postalCode'], params: { postalCode } });
  },
});

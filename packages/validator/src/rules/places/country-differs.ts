import { fieldOf, stringsAt, textAt } from '../../data.ts';
import { defineRule } from '../../rule.ts';

/** Notes a place in another country than the directory's, of a service that does not say that it reaches there. */
export const locationCountryDiffers = defineRule({
  code: 'location/country-differs',
  severity: 'info',
  source: 'Design, section 4: country of an address; serviceArea',
  why: 'Most often a slip. If it is true, she must know before she calls that the place is abroad.',
  on: 'location',
  when: 'address',
  ok: { address: { street: 'Prøvegata 1', locality: 'Oslo', country: 'NO' } },
  notOk: { address: { street: 'Testgatan 1', locality: 'Malmö', country: 'SE' } },
  check(location, report, context) {
    const country = textAt(location['address'], 'country');
    if (country === undefined || context.country === undefined || country === context.country) return;
    const area = fieldOf(context.service, 'serviceArea');
    if (fieldOf(area, 'scope') === 'international' || stringsAt(area, 'countries').includes(country)) return;
    report({ path: ['address', 'country'], params: { country, expected: context.country } });
  },
});

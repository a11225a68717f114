import { isData, textAt } from '../../data.ts';
import { liesInCountry } from '../../facts/country-boxes.ts';
import { farFromAddress } from '../../facts/norway/far-from.ts';
import { countryOf, isPublicPlace } from '../../facts/places.ts';
import { defineRule } from '../../rule.ts';

/** Flags a point in Norway that lies in another part of the country than its address. */
export const locationFarFromAddress = defineRule({
  code: 'location/far-from-address',
  severity: 'warning',
  source:
    'GeoNames, places of Norway; Posten Bring, register of postal codes; our own limits of 60 and 120 km',
  why: '“Nearest first” puts a door at the top that is a day’s journey away.',
  on: 'location',
  when: 'position',
  ok: {
    address: { street: 'Prøvegata 1', postalCode: '0179', locality: 'Oslo' },
    position: { latitude: 59.9127, longitude: 10.7461, precision: 'postcode' },
  },
  notOk: {
    address: { street: 'Prøvegata 1', postalCode: '0179', locality: 'Oslo' },
    position: { latitude: 60.3913, longitude: 5.3221, precision: 'postcode' },
  },
  check(location, report, context) {
    const { position, address } = location;
    if (!isData(position) || !isData(address)) return;
    const { latitude, longitude } = position;
    if (typeof latitude !== 'number' || typeof longitude !== 'number') return;
    if (countryOf(location, context.country) !== 'NO') return;
    const locality = textAt(address, 'locality') ?? '';
    const postalCode = textAt(address, 'postalCode') ?? '';
    const metres = farFromAddress({ latitude, longitude }, postalCode, locality);
    // Outside the country is told by other rules, and better.
    if (metres === undefined || liesInCountry(latitude, longitude, 'NO') !== true) return;
    if (!isPublicPlace(location)) return;
    report({
      path: ['position'],
      params: { kilometres: Math.round(metres / 1000), place: locality === '' ? postalCode : locality },
    });
  },
});

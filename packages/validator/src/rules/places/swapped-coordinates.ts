import { liesInCountry } from '../../facts/country-boxes.ts';
import { countryOf, isConfidential, pointsOf } from '../../facts/places.ts';
import { defineRule } from '../../rule.ts';

/** Flags a point outside its country that lies inside when latitude and longitude change places. */
export const locationSwappedCoordinates = defineRule({
  code: 'location/swapped-coordinates',
  severity: 'error',
  source:
    'Design, section 4: position is WGS84 latitude and longitude; RFC 7946 writes them the other way round',
  why: 'A person is sent to the Arabian Sea instead of the next street.',
  on: 'location',
  ok: { position: { latitude: 59.9127, longitude: 10.7461, precision: 'postcode' } },
  notOk: { position: { latitude: 10.7461, longitude: 59.9127, precision: 'postcode' } },
  check(location, report, context) {
    if (location['position'] === undefined && location['stops'] === undefined) return;
    const country = countryOf(location, context.country);
    // Of a confidential place the report would repeat what must be a secret.
    if (country === undefined || isConfidential(location)) return;
    for (const { latitude, longitude, path } of pointsOf(location)) {
      if (liesInCountry(latitude, longitude, country) !== false) continue;
      if (liesInCountry(longitude, latitude, country) === true) {
        report({ path: [...path, 'latitude'], params: { latitude, longitude, country } });
      }
    }
  },
});

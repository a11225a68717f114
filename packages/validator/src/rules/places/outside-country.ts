import { distance } from '@service-directory/schema';
import { liesInCountry } from '../../facts/country-boxes.ts';
import { countryOf, isConfidential, pointsOf } from '../../facts/places.ts';
import { defineRule } from '../../rule.ts';

/** Nearer than this to 0° N 0° E is told by location/point-near-zero. Metres. */
const TOLD_AS_ZERO_METRES = 20_000;

/** Flags a point that lies more than 10 km outside the boxes of its country. */
export const locationOutsideCountry = defineRule({
  code: 'location/outside-country',
  severity: 'error',
  source: 'Natural Earth 1:10m, country outlines; our own tolerance of 10 km',
  why: 'A digit that fell out moves a door by hundreds of kilometres, and “nearest first” sends people there.',
  on: 'location',
  ok: {
    position: { latitude: 78.22, longitude: 15.63, precision: 'locality' },
    address: { locality: 'Longyearbyen' },
  },
  notOk: { position: { latitude: 39.9127, longitude: 10.7461, precision: 'postcode' } },
  check(location, report, context) {
    if (location['position'] === undefined && location['stops'] === undefined) return;
    const country = countryOf(location, context.country);
    // Of a confidential place the report would repeat what must be a secret.
    if (country === undefined || isConfidential(location)) return;
    for (const { latitude, longitude, path } of pointsOf(location)) {
      if (liesInCountry(latitude, longitude, country) !== false) continue;
      if (liesInCountry(longitude, latitude, country) === true) continue; // location/swapped-coordinates tells that
      if (distance({ latitude, longitude }, { latitude: 0, longitude: 0 }) < TOLD_AS_ZERO_METRES) continue;
      report({ path: [...path, 'latitude'], params: { latitude, longitude, country } });
    }
  },
});

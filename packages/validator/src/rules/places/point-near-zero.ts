import { distance } from '@service-directory/schema';
import { pointsOf } from '../../facts/places.ts';
import { defineRule } from '../../rule.ts';

/** "Near zero" in metres. Our own choice: wide enough for coordinates cut to one decimal, far from any coast. */
const NEAR_ZERO_METRES = 20_000;

/** Flags a point at 0° N 0° E, where a failed look-up of an address leaves it. */
export const locationPointNearZero = defineRule({
  code: 'location/point-near-zero',
  severity: 'error',
  source: 'HSDS 3.1 location.latitude, location.longitude; safety guide, section 7: empty is not zero',
  why: 'The place is shown in the sea off Ghana, and distances to it are nonsense.',
  on: 'location',
  ok: { position: { latitude: 59.91, longitude: 10.75, precision: 'locality' } },
  notOk: { position: { latitude: 0, longitude: 0, precision: 'building' } },
  check(location, report) {
    if (location['position'] === undefined && location['stops'] === undefined) return;
    for (const { latitude, longitude, path } of pointsOf(location)) {
      if (Math.abs(latitude) > 1 || Math.abs(longitude) > 1) continue;
      const metres = Math.round(distance({ latitude, longitude }, { latitude: 0, longitude: 0 }));
      if (metres < NEAR_ZERO_METRES) report({ path: [...path, 'latitude'], params: { metres } });
    }
  },
});

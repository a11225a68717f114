import { pointsOf } from '../../facts/places.ts';
import { defineRule } from '../../rule.ts';

/** Decimals of a degree that a point needs at least: three are about a hundred metres, two about a kilometre. */
const DECIMALS_NEEDED: Readonly<Record<string, number>> = { entrance: 4, building: 4, street: 3 };

const decimalsOf = (degrees: number) => (String(degrees).split('.')[1] ?? '').length;

/** Flags a point that says it is a door or a street and is rounded to a hundred metres or a kilometre. */
export const locationPrecisionOverstated = defineRule({
  code: 'location/precision-overstated',
  severity: 'warning',
  source: 'Design, section 4: position.precision',
  why: 'The map puts a pin on a door, and the door is in another street.',
  on: 'location',
  ok: { position: { latitude: 59.91273, longitude: 10.74609, precision: 'building' } },
  notOk: { position: { latitude: 59.91, longitude: 10.75, precision: 'building' } },
  check(location, report) {
    if (location['position'] === undefined && location['stops'] === undefined) return;
    for (const { latitude, longitude, precision = '', path } of pointsOf(location)) {
      const needed = Object.hasOwn(DECIMALS_NEEDED, precision) ? DECIMALS_NEEDED[precision] : undefined;
      if (needed === undefined || (latitude === 0 && longitude === 0)) continue;
      const decimals = Math.max(decimalsOf(latitude), decimalsOf(longitude));
      if (decimals < needed) report({ path: [...path, 'precision'], params: { precision, decimals } });
    }
  },
});

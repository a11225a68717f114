import { pointsOf } from '../../facts/places.ts';
import { defineRule } from '../../rule.ts';

const FINE: ReadonlySet<string | undefined> = new Set(['entrance', 'building', 'street']);
/** Two decimals of a degree are about a kilometre. */
const FEW_DECIMALS = 2;

const decimalsOf = (degrees: number) => (String(degrees).split('.')[1] ?? '').length;

/** Flags a point that says it is a door or a street and is rounded to a kilometre. */
export const locationPrecisionOverstated = defineRule({
  code: 'location/precision-overstated',
  severity: 'warning',
  source: 'Design, section 4: position.precision',
  why: 'The map puts a pin on a door, and the door is a kilometre away.',
  on: 'location',
  ok: { position: { latitude: 59.91273, longitude: 10.74609, precision: 'building' } },
  notOk: { position: { latitude: 59.91, longitude: 10.75, precision: 'building' } },
  check(location, report) {
    for (const { latitude, longitude, precision, path } of pointsOf(location)) {
      if (!FINE.has(precision) || (latitude === 0 && longitude === 0)) continue;
      const decimals = Math.max(decimalsOf(latitude), decimalsOf(longitude));
      if (decimals <= FEW_DECIMALS) report({ path: [...path, 'precision'], params: { precision, decimals } });
    }
  },
});

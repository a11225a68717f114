import type { Rule } from '../../rule.ts';
import { locationOutsideCountry } from './outside-country.ts';
import { locationPointNearZero } from './point-near-zero.ts';
import { locationPostalCodeFormat } from './postal-code-format.ts';
import { locationPrecisionOverstated } from './precision-overstated.ts';
import { locationSwappedCoordinates } from './swapped-coordinates.ts';

/** The rules of this family, in the order of the catalogue. */
export const placesRules = [
  locationOutsideCountry,
  locationPointNearZero,
  locationPostalCodeFormat,
  locationPrecisionOverstated,
  locationSwappedCoordinates,
] as const satisfies readonly Rule[];

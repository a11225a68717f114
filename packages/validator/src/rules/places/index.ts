import type { Rule } from '../../rule.ts';
import { locationAddressInOneField } from './address-in-one-field.ts';
import { locationAddressWithoutLocality } from './address-without-locality.ts';
import { serviceAreaNotNamed } from './area-not-named.ts';
import { locationCountryDiffers } from './country-differs.ts';
import { locationFarFromAddress } from './far-from-address.ts';
import { locationKindWithAddress } from './kind-with-address.ts';
import { locationNotToldApart } from './not-told-apart.ts';
import { locationNowhere } from './nowhere.ts';
import { locationOtherTimeZone } from './other-time-zone.ts';
import { locationOutsideCountry } from './outside-country.ts';
import { locationPointNearZero } from './point-near-zero.ts';
import { locationPostBox } from './post-box.ts';
import { locationPostalCodeFormat } from './postal-code-format.ts';
import { locationPostalCodePlace } from './postal-code-place.ts';
import { locationPostalCodeUnknown } from './postal-code-unknown.ts';
import { locationPrecisionOverstated } from './precision-overstated.ts';
import { locationSamePoint } from './same-point.ts';
import { locationStopsWithoutHours } from './stops-without-hours.ts';
import { locationStreetWithoutNumber } from './street-without-number.ts';
import { locationSwappedCoordinates } from './swapped-coordinates.ts';
import { locationTwoTowns } from './two-towns.ts';

/** The rules of this family, in the order of the catalogue. */
export const placesRules = [
  locationOutsideCountry,
  locationOtherTimeZone,
  locationSwappedCoordinates,
  locationPointNearZero,
  locationFarFromAddress,
  locationPrecisionOverstated,
  locationSamePoint,
  locationPostalCodeFormat,
  locationPostalCodeUnknown,
  locationPostalCodePlace,
  locationAddressInOneField,
  locationTwoTowns,
  locationAddressWithoutLocality,
  locationStreetWithoutNumber,
  locationPostBox,
  locationNowhere,
  locationNotToldApart,
  locationKindWithAddress,
  locationCountryDiffers,
  locationStopsWithoutHours,
  serviceAreaNotNamed,
] as const satisfies readonly Rule[];

import fc from 'fast-check';
import { LOCATION_KIND, PRECISION, WHEELCHAIR, type Precision } from '../../src/codes/structure.ts';
import type { Location, Position } from '../../src/entities/location.ts';
import { arbitraryCountry, arbitraryId } from './formats.ts';
import { arbitraryOpeningHours } from './opening-hours.ts';
import { arbitraryList, arbitraryRecord } from './record.ts';
import { arbitraryLongText, arbitraryText, arbitraryWords } from './text.ts';

const degrees = (limit: number) =>
  fc.oneof(
    fc.double({ min: -limit, max: limit, noNaN: true }),
    fc.constantFrom(limit, -limit, 0, Math.round(limit / 3)),
  );

export const arbitraryPosition = (precisions: readonly Precision[] = PRECISION): fc.Arbitrary<Position> =>
  arbitraryRecord({
    latitude: degrees(90),
    longitude: degrees(180),
    precision: fc.constantFrom(...precisions),
  });

/** What may be said of any place, a secret one too. */
const open = {
  name: arbitraryText,
  kind: fc.constantFrom(...LOCATION_KIND),
  area: arbitraryText,
  accessibility: arbitraryRecord({ wheelchair: fc.constantFrom(...WHEELCHAIR) }, { note: arbitraryText }),
  openingHours: arbitraryOpeningHours,
};

/** A digit, in whatever script, is no part of a town: where a place is told as an area alone, such a town is taken out. */
const arbitraryTown = arbitraryWords(100).filter((words) => !/\p{Nd}/u.test(words));
const wideAddress = { locality: arbitraryTown, region: arbitraryTown, country: arbitraryCountry };
const fullAddress = { street: arbitraryWords(200), postalCode: arbitraryWords(20), ...wideAddress };

/** What may be said of a place whose points are at most so fine. */
const shown = (address: object, precisions: readonly Precision[]) => ({
  ...open,
  address: arbitraryRecord({}, address),
  position: arbitraryPosition(precisions),
  directions: arbitraryLongText,
  stops: arbitraryList(
    arbitraryRecord(
      { name: arbitraryText },
      { position: arbitraryPosition(precisions), openingHours: arbitraryOpeningHours },
    ),
  ),
  surroundings: arbitraryLongText,
});

const place = (visibility: string, fields: object) =>
  arbitraryRecord({ id: arbitraryId, visibility: fc.constant(visibility) }, fields);

export const arbitraryLocation = fc.oneof(
  place('public', shown(fullAddress, PRECISION)),
  place('on-request', shown(wideAddress, ['locality'])),
  place('area', shown(wideAddress, ['locality'])),
  place('confidential', open),
) as unknown as fc.Arbitrary<Location>;

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeService } from '../../../test/fixtures/make.ts';
import { VISIBILITY, WEEKDAYS } from '../../codes/structure.ts';
import type { Location } from '../../entities/location.ts';
import type { OpeningHours } from '../../entities/opening-hours.ts';
import { openingStatus } from '../hours/opening-status.ts';
import { serviceStatus } from './service-status.ts';

const CASES = 1_500;
/** A Tuesday in November, with whole hours before and after it. */
const AT = Date.parse('2026-11-24T12:00:00+01:00');
const CONTEXT = { at: AT, timeZone: 'Europe/Oslo' };

/** Few times, so that places are open, shut and open later alike. */
const hours: fc.Arbitrary<OpeningHours> = fc
  .record(
    {
      opens: fc.constantFrom('08:00', '11:00', '14:00'),
      closes: fc.constantFrom('11:30', '13:00', '20:00'),
      audience: fc.constant(['women'] as ['women']),
      entry: fc.constantFrom('walk-in' as const, 'appointment' as const),
      lastEntry: fc.constant('11:30'),
    },
    { requiredKeys: ['opens', 'closes'] },
  )
  .map((period) => ({ periods: [{ days: [...WEEKDAYS], ...period }] }));

const places: fc.Arbitrary<Location[]> = fc
  .array(fc.record({ visibility: fc.constantFrom(...VISIBILITY), openingHours: hours }), {
    minLength: 1,
    maxLength: 4,
  })
  .map((found) => found.map((place, index) => ({ id: `${index}`, ...place })));

/** The obvious way: what stands against a reader who would go to a door that is open; undefined for one that is not. */
function obstaclesAt({ visibility, openingHours }: Location): boolean[] | undefined {
  const { state, isEntryOver, openFor, entry } = openingStatus(openingHours, CONTEXT);
  if (state !== 'open' || isEntryOver) return undefined;
  return [openFor !== undefined, visibility !== 'public', entry?.includes('appointment') === true];
}

const told = (locations: Location[]) => {
  const { of } = serviceStatus(makeService('s', { locations }), CONTEXT);
  return of.kind === 'location' ? of.location : undefined;
};

test('of doors that are open no other with less in the way of it stands behind the one that is told', () => {
  fc.assert(
    fc.property(places, (locations) => {
      const open = locations.flatMap((place) => {
        const obstacles = obstaclesAt(place);
        return obstacles === undefined ? [] : [obstacles.join()];
      });
      fc.pre(open.length > 0);
      expect(obstaclesAt(told(locations)!)?.join()).toBe(open.sort()[0]);
    }),
    { numRuns: CASES },
  );
});

test('in which order places stand changes nothing of what is told, but for which of equals', () => {
  fc.assert(
    fc.property(places, (locations) => {
      const kindOf = ({ visibility, openingHours }: Location) => [visibility === 'public', obstaclesAt({ visibility, openingHours } as Location), openingStatus(openingHours, CONTEXT).state]; // prettier-ignore
      const one = told(locations);
      const other = told([...locations].reverse());
      expect(kindOf(other!)).toEqual(kindOf(one!));
    }),
    { numRuns: CASES },
  );
});

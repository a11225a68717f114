/** Random opening hours with what `eventfulHours` has little of: seasons of whole months, and long exceptions. */
import fc from 'fast-check';
import { type Eventful, eventfulHours } from '../../../../test/arbitraries/eventful-hours.ts';
import { formatDate, parseDate, twoDigits } from '../../../derive/hours/calendar.ts';
import type { Period } from '../../../entities/opening-hours.ts';

const LAST_DAYS = ['31', '29', '31', '30', '31', '30', '31', '31', '30', '31', '30', '31'];
const month = fc.integer({ min: 1, max: 12 });

/** A season from the first of a month to the last of a month, now and then a day short. */
const season = fc.tuple(month, month, fc.integer({ min: 0, max: 5 })).map(([from, through, odd]) => ({
  from: `${twoDigits(from)}-01`,
  through: `${twoDigits(through)}-${odd === 0 ? '28' : LAST_DAYS[through - 1]!}`,
}));

const more = fc.record({
  season: fc.option(season, { freq: 1, nil: undefined }),
  nthOfMonth: fc.option(fc.constantFrom<NonNullable<Period['nthOfMonth']>>([1, -1], [2], [5]), {
    nil: undefined,
  }),
  /** By so many days the first exception is longer: two months part a rule in two. */
  moreDays: fc.oneof(
    { weight: 2, arbitrary: fc.constant(0) },
    { weight: 1, arbitrary: fc.integer({ min: 20, max: 120 }) },
  ),
});

/** @param day days since 1970-01-01 of the date around which things happen */
export const longHours = (day: number): fc.Arbitrary<Eventful> =>
  fc.tuple(eventfulHours(day), more).map(([{ hours, ...rest }, { moreDays, ...drawn }]) => {
    const fields = Object.fromEntries(Object.entries(drawn).filter(([, value]) => value !== undefined));
    const [first, ...others] = hours.periods ?? [];
    const [exception, ...exceptions] = hours.exceptions ?? [];
    return {
      ...rest,
      hours: {
        ...hours,
        ...(first === undefined ? {} : { periods: [{ ...first, ...fields }, ...others] }),
        ...(exception === undefined
          ? {}
          : {
              exceptions: [
                { ...exception, through: formatDate(parseDate(exception.through)! + moreDays) },
                ...exceptions,
              ],
            }),
      },
    };
  });

import fc from 'fast-check';
import { WEEKDAYS } from '../../src/codes/structure.ts';
import type { OpeningHours } from '../../src/entities/opening-hours.ts';

/**
 * Opening hours in which something happens: every feature of the model, crowded into the days around a date, so that a
 * question about that date meets holidays, exceptions, seasons and clock changes instead of plain weeks.
 */

const DAY_MS = 86_400_000;
const writeDate = (day: number) => new Date(day * DAY_MS).toISOString().slice(0, 10);
const two = (value: number) => String(value).padStart(2, '0');

/** Mostly the quarters at which doors open, and the odd minute. */
const minute = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 95 }).map((quarter) => quarter * 15) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 1439 }) },
  // The hours in which clocks change, and midnight.
  { weight: 2, arbitrary: fc.constantFrom(0, 60, 90, 120, 150, 165, 180, 1380, 1439) },
);
const writeClock = (value: number) => `${two(Math.floor(value / 60))}:${two(value % 60)}`;
const opens = minute.map(writeClock);
const closes = fc.oneof(
  { weight: 8, arbitrary: minute.map(writeClock) },
  { weight: 1, arbitrary: fc.constant('24:00') },
);

const span = { opens, closes, lastEntry: closes };

export interface Eventful {
  hours: OpeningHours;
  publicHolidays: { date: string; name: string }[];
  staleAfter: string | undefined;
}

/** @param day days since 1970-01-01 of the date around which things happen */
export function eventfulHours(day: number): fc.Arbitrary<Eventful> {
  const near = (days: number) => fc.integer({ min: day - days, max: day + days }).map(writeDate);
  const monthDay = near(40).map((date) => date.slice(5));
  const period = fc.record(
    {
      days: fc.uniqueArray(fc.constantFrom(...WEEKDAYS), { minLength: 1, maxLength: 7 }),
      ...span,
      validFrom: near(10),
      validThrough: near(10),
      season: fc.record({ from: monthDay, through: monthDay }),
      nthOfMonth: fc.uniqueArray(fc.constantFrom(1, 2, 3, 4, 5, -1, -2, -3, -4, -5), {
        minLength: 1,
        maxLength: 3,
      }),
      isoWeeks: fc.constantFrom('odd', 'even'),
      everyWeeks: fc.record({ count: fc.integer({ min: 1, max: 4 }), from: near(60) }),
    },
    { requiredKeys: ['days', 'opens'] },
  );
  // Most periods have an end and few limits, as real ones do; else almost nothing would ever be open.
  const plain = fc.record({
    days: fc.uniqueArray(fc.constantFrom(...WEEKDAYS), { minLength: 3, maxLength: 7 }),
    opens,
    closes,
  });
  const exception = fc
    .tuple(fc.integer({ min: day - 5, max: day + 5 }), fc.nat(4), fc.boolean())
    .chain(([from, length, closed]): fc.Arbitrary<object> => {
      const days = {
        from: fc.constant(writeDate(from)),
        through: fc.constant(writeDate(from + length)),
      };
      const periods = fc.array(fc.record(span, { requiredKeys: ['opens'] }), { minLength: 1, maxLength: 3 });
      return closed ? fc.record({ ...days, closed: fc.constant(true) }) : fc.record({ ...days, periods });
    });
  const hours = fc
    .record(
      {
        always: fc.constant(true),
        periods: fc.array(fc.oneof({ weight: 2, arbitrary: plain }, { weight: 3, arbitrary: period }), {
          maxLength: 4,
        }),
        exceptions: fc.array(exception, { maxLength: 3 }),
        publicHolidays: fc.constantFrom('open', 'closed', 'unconfirmed'),
        condition: fc.constant('only below −10 °C'),
        printed: fc.constant('Mon–Fri'),
      },
      { requiredKeys: [] },
    )
    .map((drawn) => drawn as OpeningHours);
  const ordinary = fc
    .record({ periods: fc.array(fc.oneof(plain, period), { minLength: 1, maxLength: 4 }) })
    .map((drawn) => drawn as OpeningHours);
  const bare = fc.constantFrom<OpeningHours[]>({}, { printed: 'Mon–Fri' }, { publicHolidays: 'closed' });
  return fc.record({
    hours: fc.oneof(
      { weight: 8, arbitrary: ordinary },
      { weight: 8, arbitrary: hours },
      { weight: 1, arbitrary: bare },
    ),
    publicHolidays: fc.array(
      near(4).map((date) => ({ date, name: 'holiday' })),
      { maxLength: 3 },
    ),
    staleAfter: fc.oneof({ weight: 6, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: near(6) }),
  });
}

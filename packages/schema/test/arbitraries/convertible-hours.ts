/** Random opening hours for property tests: everything that the schema allows, near dates at which things go wrong. */
import fc from 'fast-check';
import { HOLIDAY_RULE, WEEKDAYS } from '../../src/codes/structure.ts';
import { formatDate, parseDate } from '../../src/derive/hours/calendar.ts';
import type { HoursException, OpeningHours, Period } from '../../src/entities/opening-hours.ts';
import type { Text } from '../../src/formats/text.ts';

/** The years in which random moments lie: two leap years, and one with 53 ISO weeks. */
export const FIRST_DATE = '2024-01-01';
export const LAST_DATE = '2028-12-31';
const FIRST_DAY = parseDate(FIRST_DATE) ?? 0;
const LAST_DAY = parseDate(LAST_DATE) ?? 0;

const pad = (value: number) => String(value).padStart(2, '0');

const clock = fc
  .integer({ min: 0, max: 47 })
  .map((halves) => `${pad(Math.floor(halves / 2))}:${halves % 2 === 0 ? '00' : '30'}`);
const closing = fc.oneof({ weight: 6, arbitrary: clock }, { weight: 1, arbitrary: fc.constant('24:00') });

export const anyDay = fc.integer({ min: FIRST_DAY, max: LAST_DAY });
/** Dates at the edges of years and months weigh as much as all others. */
export const anyDate = fc.oneof(
  anyDay.map(formatDate),
  fc.constantFrom('2024-02-29', '2024-12-31', '2025-01-01', '2026-02-28', '2026-12-28', '2027-01-01'),
);
export const anyMonthDay = fc.oneof(
  anyDay.map((day) => formatDate(day).slice(5)),
  fc.constantFrom('01-01', '12-31', '02-28', '02-29', '03-01', '04-30', '10-01'),
);

export const anySpan = fc.record(
  { opens: clock, closes: closing },
  { requiredKeys: ['opens', 'closes'] },
) as fc.Arbitrary<{ opens: string; closes: string }>;

const limits = {
  validFrom: anyDate,
  validThrough: anyDate,
  // From the end of February to the day before it is the whole year, or one day: nobody means it.
  season: fc
    .record({ from: anyMonthDay, through: anyMonthDay })
    .filter(({ from, through }) => from !== '02-29' || through !== '02-28'),
  nthOfMonth: fc.uniqueArray(fc.constantFrom<1 | 2 | 3 | 4 | 5 | -1 | -2 | -3 | -4 | -5>(1, 2, 3, 4, 5, -1, -2, -3, -4, -5), { minLength: 1, maxLength: 3 }), // prettier-ignore
  isoWeeks: fc.constantFrom('odd' as const, 'even' as const),
};
const weekdays = fc.oneof(
  fc.uniqueArray(fc.constantFrom(...WEEKDAYS), { minLength: 1 }),
  fc.constant([...WEEKDAYS]),
  fc.constant(WEEKDAYS.slice(0, 5)),
);

/** A few of the limits, most often none. */
const someLimits = fc
  .uniqueArray(
    fc.constantFrom<keyof typeof limits>('validFrom', 'validThrough', 'season', 'nthOfMonth', 'isoWeeks'),
    { maxLength: 2 },
  ) // prettier-ignore
  .chain((keys) => fc.record(Object.fromEntries(keys.map((key) => [key, limits[key]])) as typeof limits));

/** A period with times and, at most, two limits; no words and no `everyWeeks`. */
export const plainPeriod = fc
  .tuple(weekdays, anySpan, fc.oneof(fc.constant({}), someLimits))
  .map(([days, span, limit]): Period => ({ days: [...days], ...span, ...limit }));

/** A period with any limits, also `everyWeeks`. */
export const anyPeriod = fc
  .tuple(
    weekdays,
    anySpan,
    fc.record(
      { ...limits, everyWeeks: fc.record({ count: fc.integer({ min: 1, max: 5 }), from: anyDate }) },
      { requiredKeys: [] },
    ),
  )
  .map(([days, span, limit]) => ({ days, ...span, ...limit }) as Period);

export const anyException = fc
  .tuple(
    anyDate,
    fc.oneof({ weight: 3, arbitrary: fc.nat(4) }, { weight: 1, arbitrary: fc.nat(60) }),
    fc.option(fc.array(anySpan, { minLength: 1, maxLength: 2 }), { nil: undefined }),
  )
  .map(([from, length, periods]): HoursException => ({
    from,
    through: formatDate((parseDate(from) ?? 0) + length),
    ...(periods === undefined ? { closed: true as const } : { periods }),
  }));

const holidayRule = fc.constantFrom(...HOLIDAY_RULE, undefined);

/** Hours whose every part has a counterpart in OpenStreetMap text, at least taken alone. */
export const plainHours = fc
  .tuple(
    fc.array(plainPeriod, { minLength: 1, maxLength: 4 }),
    fc.oneof(fc.constant([]), fc.array(anyException, { maxLength: 2 })),
    holidayRule,
    fc.boolean(),
  )
  .map(
    ([periods, exceptions, publicHolidays, isAlways]) =>
      ({
        ...(isAlways && periods.length === 1 ? { always: true } : { periods }),
        ...(exceptions.length === 0 ? {} : { exceptions }),
        ...(publicHolidays === undefined ? {} : { publicHolidays }),
      }) as OpeningHours,
  );

const words = fc.constantFrom<Text>('Lege', '«"Chat"»', { nb: 'Lege', en: 'Doctor' });

/** What a period can say besides its times; also that its end is not known. */
const spanWords = fc.record(
  {
    lastEntry: clock,
    entry: fc.constant('walk-in' as const),
    audience: fc.constant(['women' as const]),
    label: words,
    isEndless: fc.constant(true),
  },
  { requiredKeys: [] },
);

/** Anything that the schema allows: words of every kind, conditions, unknown ends, every so many weeks. */
export const anyHours = fc
  .tuple(
    plainHours,
    fc.oneof(fc.constant([]), fc.array(anyPeriod, { maxLength: 2 })),
    fc.record({ condition: words, printed: words }, { requiredKeys: [] }),
    fc.array(spanWords, { maxLength: 3 }),
  )
  .map(([{ periods, ...hours }, more, hoursWords, spans]) => {
    if (periods === undefined) return { ...hours, ...hoursWords } as OpeningHours;
    const said = [...periods, ...more].map(({ closes, ...period }, index) => {
      const { isEndless, ...others } = spans[index] ?? {};
      return { ...period, ...others, ...(isEndless === true ? {} : { closes }) };
    });
    return { ...hours, ...hoursWords, periods: said } as OpeningHours;
  });

import fc from 'fast-check';
import { ENTRY } from '../../src/codes/access.ts';
import { HOLIDAY_RULE, WEEKDAYS } from '../../src/codes/structure.ts';
import type { OpeningHours } from '../../src/entities/opening-hours.ts';
import {
  arbitraryClock,
  arbitraryDate,
  arbitraryGroup,
  arbitraryMonthDay,
  arbitraryStart,
} from './formats.ts';
import { arbitraryList, arbitraryRecord } from './record.ts';
import { arbitraryLongText, arbitraryText } from './text.ts';

/** Opening hours of every kind that the model allows, sense or not. For hours in which much happens see eventful-hours.ts. */

const optionalOfSpan = {
  closes: arbitraryClock,
  lastEntry: arbitraryClock,
  entry: fc.constantFrom(...ENTRY),
  audience: arbitraryList(arbitraryGroup, 1),
  label: arbitraryText,
};

const arbitraryPeriod = arbitraryRecord(
  { days: fc.uniqueArray(fc.constantFrom(...WEEKDAYS), { minLength: 1 }), opens: arbitraryStart },
  {
    ...optionalOfSpan,
    validFrom: arbitraryDate,
    validThrough: arbitraryDate,
    season: arbitraryRecord({ from: arbitraryMonthDay, through: arbitraryMonthDay }),
    nthOfMonth: arbitraryList(fc.constantFrom(1, 2, 3, 4, 5, -1, -2, -3, -4, -5), 1),
    isoWeeks: fc.constantFrom('odd', 'even'),
    everyWeeks: arbitraryRecord({ count: fc.integer({ min: 1, max: 52 }), from: arbitraryDate }),
  },
);

const days = { from: arbitraryDate, through: arbitraryDate };

const arbitraryException = fc.oneof(
  arbitraryRecord({ ...days, closed: fc.constant(true as const) }, { note: arbitraryText }),
  arbitraryRecord(
    { ...days, periods: arbitraryList(arbitraryRecord({ opens: arbitraryStart }, optionalOfSpan), 1) },
    { note: arbitraryText },
  ),
);

export const arbitraryOpeningHours: fc.Arbitrary<OpeningHours> = arbitraryRecord(
  {},
  {
    always: fc.constant(true as const),
    periods: arbitraryList(arbitraryPeriod),
    exceptions: arbitraryList(arbitraryException),
    publicHolidays: fc.constantFrom(...HOLIDAY_RULE),
    condition: arbitraryText,
    printed: arbitraryLongText,
  },
).map((hours) =>
  Object.keys(hours).length > 0 ? hours : { publicHolidays: 'closed' },
) as fc.Arbitrary<OpeningHours>;

import { ENTRY } from '../codes/access.ts';
import { HOLIDAY_RULE, WEEKDAYS } from '../codes/structure.ts';
import type { HoursException, OpeningHours, Period } from '../entities/opening-hours.ts';
import { readCode, readFilledList, readList, readObject, readText, readTrue, readWholeNumber, type Reader } from './lenient.ts'; // prettier-ignore
import { readGroup } from './read-codes.ts';
import { readDate, readClock, readStart, readMonthDay } from './read-formats.ts';

const spanFields = {
  opens: readStart,
  closes: readClock,
  lastEntry: readClock,
  entry: readCode(ENTRY),
  audience: readList(readGroup),
  label: readText,
};

const readPeriod = readObject<Period>(
  {
    days: readFilledList(readCode(WEEKDAYS)),
    ...spanFields,
    validFrom: readDate,
    validThrough: readDate,
    season: readObject<NonNullable<Period['season']>>({ from: readMonthDay, through: readMonthDay }, [
      'from',
      'through',
    ]),
    nthOfMonth: readFilledList(readCode([1, 2, 3, 4, 5, -1, -2, -3, -4, -5] as const)),
    isoWeeks: readCode(['odd', 'even']),
    everyWeeks: readObject<NonNullable<Period['everyWeeks']>>(
      { count: readWholeNumber(1, 52), from: readDate },
      ['count', 'from'],
    ),
  },
  ['days', 'opens'],
);

const readException = readObject<HoursException>(
  {
    from: readDate,
    through: readDate,
    closed: readTrue,
    periods: readFilledList(
      readObject<NonNullable<HoursException['periods']>[number]>(spanFields, ['opens']),
    ),
    note: readText,
  },
  ['from', 'through'],
);

const readHoursFields = readObject<OpeningHours>(
  {
    always: readTrue,
    periods: readList(readPeriod),
    exceptions: readList(readException),
    publicHolidays: readCode(HOLIDAY_RULE),
    condition: readText,
    printed: readText,
  },
  [],
);

/** Opening hours, whole or not at all: hours with a part missing would say "closed" where nobody knows. */
export const readHours: Reader<OpeningHours> = (value, path, report) => {
  let isWhole = true;
  const hours = readHoursFields(value, path, (problem) => {
    isWhole = false;
    report(problem);
  });
  if (hours === undefined || isWhole) return hours;
  return hours.printed === undefined ? undefined : { printed: hours.printed };
};

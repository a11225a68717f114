import { ENTRY } from '../../codes/access.ts';
import { HOLIDAY_RULE, WEEKDAYS } from '../../codes/structure.ts';
import type { HoursException, OpeningHours, Period } from '../../entities/opening-hours.ts';
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

const readPeriodFields = readObject<Period>(
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

const readExceptionFields = readObject<HoursException>(
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

/** A stretch of days that ends before it begins holds on no day, which is never what was meant. */
const readInOrder =
  <T extends object>(read: Reader<T>, first: string & keyof T, last: string & keyof T): Reader<T> =>
  (value, path, report) => {
    const record = read(value, path, report);
    if (record === undefined) return undefined;
    const [from, through] = [record[first], record[last]];
    if (typeof from !== 'string' || typeof through !== 'string' || from <= through) return record;
    report({ path: `${path}/${last}`, kind: 'unusable' });
    return undefined;
  };

const readPeriod = readInOrder(readPeriodFields, 'validFrom', 'validThrough');
const readException = readInOrder(readExceptionFields, 'from', 'through');

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

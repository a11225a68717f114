import { ENTRY } from '../../codes/access.ts';
import { HOLIDAY_RULE, WEEKDAYS } from '../../codes/structure.ts';
import type { HoursException, OpeningHours, Period } from '../../entities/opening-hours.ts';
import { isRecord } from './is-record.ts';
import {
  own,
  readCode,
  readFilledList,
  readList,
  readObject,
  readText,
  readTrue,
  readWholeNumber,
  type Reader,
  type Report,
} from './lenient.ts';
import { readGroup } from './read-codes.ts';
import { readDate, readClock, readStart, readMonthDay } from './read-formats.ts';

const spanFields = {
  opens: readStart,
  closes: readClock,
  lastEntry: readClock,
  entry: readCode(ENTRY),
  audience: readFilledList(readGroup),
  label: readText,
};

const seasonFields = { from: readMonthDay, through: readMonthDay };
const everyWeeksFields = { count: readWholeNumber(1, 52), from: readDate };
const periodFields = {
  days: readFilledList(readCode(WEEKDAYS)),
  ...spanFields,
  validFrom: readDate,
  validThrough: readDate,
  season: readObject<NonNullable<Period['season']>>(seasonFields, ['from', 'through']),
  nthOfMonth: readFilledList(readCode([1, 2, 3, 4, 5, -1, -2, -3, -4, -5] as const)),
  isoWeeks: readCode(['odd', 'even']),
  everyWeeks: readObject<NonNullable<Period['everyWeeks']>>(everyWeeksFields, ['count', 'from']),
};
const exceptionFields = {
  from: readDate,
  through: readDate,
  closed: readTrue,
  periods: readFilledList(readObject<NonNullable<HoursException['periods']>[number]>(spanFields, ['opens'])),
  note: readText,
};

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

const readPeriod = readInOrder(
  readObject<Period>(periodFields, ['days', 'opens']),
  'validFrom',
  'validThrough',
);
const readException = readInOrder(
  readObject<HoursException>(exceptionFields, ['from', 'through']),
  'from',
  'through',
);

const hoursFields = {
  always: readTrue,
  periods: readList(readPeriod),
  exceptions: readList(readException),
  publicHolidays: readCode(HOLIDAY_RULE),
  condition: readText,
  printed: readText,
};
const readHoursFields = readObject<OpeningHours>(hoursFields, []);

/** The fields that an object of the hours has, each with those of the objects in it; a text by language has none. */
interface Shape {
  readonly [field: string]: Shape | null;
}

const leaves = (fields: object): Shape =>
  Object.fromEntries(Object.keys(fields).map((field) => [field, null]));

const SPAN: Shape = leaves(spanFields);
const PERIOD: Shape = {
  ...leaves(periodFields),
  season: leaves(seasonFields),
  everyWeeks: leaves(everyWeeksFields),
};
const HOURS: Shape = {
  ...leaves(hoursFields),
  periods: PERIOD,
  exceptions: { ...leaves(exceptionFields), periods: SPAN },
};

/**
 * Reports fields that this version does not know, or does not know there: one of them may say that it is shut, such as a
 * condition of one period, or an end of all hours.
 */
function reportStrays(value: unknown, path: string, report: Report, shape: Shape): void {
  if (!isRecord(value)) return;
  for (const [key, inner] of Object.entries(value)) {
    const at = `${path}/${key}`;
    const within = own(shape, key) as Shape | null | undefined;
    if (within === undefined) report({ path: at, kind: 'unusable' });
    else if (within !== null && Array.isArray(inner))
      inner.forEach((item, index) => reportStrays(item, `${at}/${index}`, report, within));
    else if (within !== null) reportStrays(inner, at, report, within);
  }
}

/** Hours of which nothing is known, which is more than no hours: those of a phone do not take their place. */
const NOT_KNOWN: OpeningHours = { periods: [] };

/** Opening hours, whole or not at all: hours with a part missing would say "closed", or "open", where nobody knows. */
export const readHours: Reader<OpeningHours> = (value, path, report) => {
  let isWhole = true;
  const note: typeof report = (problem) => {
    isWhole = false;
    report(problem);
  };
  const hours = readHoursFields(value, path, note);
  reportStrays(value, path, note, HOURS);
  if (hours !== undefined && isWhole) return hours;
  return hours?.printed === undefined ? { ...NOT_KNOWN } : { printed: hours.printed };
};

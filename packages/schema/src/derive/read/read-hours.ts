import { ENTRY } from '../../codes/access.ts';
import { HOLIDAY_RULE, WEEKDAYS } from '../../codes/structure.ts';
import type { HoursException, OpeningHours, Period } from '../../entities/opening-hours.ts';
import {
  readCode,
  readFilledList,
  readList,
  readObject,
  readText,
  readTrue,
  readWholeNumber,
  type Reader,
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

/** Every field that hours of this version have, at any depth. */
const KNOWN_FIELDS: ReadonlySet<string> = new Set([
  ...['always', 'periods', 'exceptions', 'publicHolidays', 'condition', 'printed'],
  ...['days', 'opens', 'closes', 'lastEntry', 'entry', 'audience', 'label'],
  ...['validFrom', 'validThrough', 'season', 'nthOfMonth', 'isoWeeks', 'everyWeeks'],
  ...['from', 'through', 'closed', 'note', 'count'],
]);
/** Texts by language: their keys are no fields. */
const TEXTS: ReadonlySet<string> = new Set(['condition', 'printed', 'label', 'note']);

/** Reports fields that this version does not know: one of them may say that it is shut. */
const reportUnknown: Reader<never> = (value, path, report) => {
  for (const [key, inner] of Object.entries(typeof value === 'object' && value !== null ? value : {})) {
    if (!Array.isArray(value) && !KNOWN_FIELDS.has(key)) report({ path: `${path}/${key}`, kind: 'unusable' });
    else if (!TEXTS.has(key)) reportUnknown(inner, `${path}/${key}`, report);
  }
  return undefined;
};

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
  reportUnknown(value, path, note);
  if (hours !== undefined && isWhole) return hours;
  return hours?.printed === undefined ? { ...NOT_KNOWN } : { printed: hours.printed };
};

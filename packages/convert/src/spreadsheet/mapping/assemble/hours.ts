import { WEEKDAYS, type HolidayRule, type Period } from '@service-directory/schema';
import type { RowReadings } from '../layout/row-readings.ts';
import type { SheetHours } from '../values/read-hours.ts';
import { put, type Desk, type Draft } from './desk.ts';
import { leaveOut } from './missing.ts';

const WEEK_COLUMNS = ['hours', ...WEEKDAYS.map((day) => `hours-${day}`)];
const HOLIDAY_COLUMNS = ['closedOnHolidays', 'openOnHolidays'];
/** Every column that says something of hours. */
export const HOURS_COLUMNS: readonly string[] = [...WEEK_COLUMNS, ...HOLIDAY_COLUMNS];
/** The most characters of the words of a source. */
const MAX_PRINTED = 5000;

/** A copy, since the same words of two rows were read once. */
const copied = (period: Period): Period => ({
  ...period,
  days: [...period.days],
  ...(period.nthOfMonth === undefined ? {} : { nthOfMonth: [...period.nthOfMonth] }),
});

/** Opening hours from one column, or from a column a day. When a part was not understood only its words are kept. */
export function assembleHours(row: RowReadings, path: string, desk: Desk): Draft | undefined {
  const found = row.findAll(WEEK_COLUMNS);
  const [holidays] = row.findAll(HOLIDAY_COLUMNS);
  const [first] = found;
  desk.trace(path, row, first ?? 'hours');
  if (first === undefined) {
    if (holidays !== undefined) leaveOut(row, holidays.column.key, desk);
    return undefined;
  }
  const said = found.map((bound) => row.at(bound) as SheetHours);
  const isUnderstood = said.every(({ parsed, isClosed }) => parsed !== undefined || isClosed === true);
  const hours: Draft = {};
  let inWords: HolidayRule | undefined;
  const periods: Period[] = [];
  for (const [index, { parsed }] of (isUnderstood ? said : []).entries()) {
    if (parsed?.always === true) hours['always'] = true;
    inWords ??= parsed?.publicHolidays;
    for (const period of parsed?.periods ?? []) {
      desk.trace(`${path}/periods/${periods.length}`, row, found[index]);
      periods.push(copied(period));
    }
  }
  if (periods.length > 0) hours['periods'] = periods;
  desk.trace(`${path}/publicHolidays`, row, holidays ?? first);
  put(hours, 'publicHolidays', holidays === undefined ? inWords : row.at(holidays));
  hours['printed'] = said
    .map(({ printed }) => printed)
    .join('; ')
    .slice(0, MAX_PRINTED);
  return hours;
}

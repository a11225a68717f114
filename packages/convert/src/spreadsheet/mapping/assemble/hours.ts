import { WEEKDAYS, type HolidayRule, type Period } from '@service-directory/schema';
import { append } from '../append.ts';
import { ofLayout } from '../layout/of-layout.ts';
import type { RowReadings } from '../layout/row-readings.ts';
import type { SheetHours } from '../values/read-hours.ts';
import { put, type Desk, type Draft } from './desk.ts';
import { leaveOut } from './missing.ts';

const WEEK_COLUMNS = ['hours', ...WEEKDAYS.map((day) => `hours-${day}`)];
const HOLIDAY_COLUMNS = ['closedOnHolidays', 'openOnHolidays'];
/** Every column that says something of hours. */
export const HOURS_COLUMNS: readonly string[] = [...WEEK_COLUMNS, ...HOLIDAY_COLUMNS];
/** Those that a sheet has. */
const columnsOf = ofLayout(({ byKey }) => ({
  week: WEEK_COLUMNS.filter((key) => byKey.has(key)),
  ofHolidays: HOLIDAY_COLUMNS.filter((key) => byKey.has(key)),
}));
/** The most characters of the words of a source. */
const MAX_PRINTED = 5000;

/** A copy, since the same words of two rows were read once. */
function copied(period: Period): Period {
  const copy: Period = { ...period };
  if (period.days !== undefined) copy.days = period.days.slice();
  if (period.nthOfMonth !== undefined) copy.nthOfMonth = period.nthOfMonth.slice();
  if (period.season !== undefined) copy.season = { ...period.season };
  return copy;
}

/** Opening hours from one column, or from a column a day. When a part was not understood only its words are kept. */
export function assembleHours(row: RowReadings, path: string, desk: Desk): Draft | undefined {
  const { week, ofHolidays } = columnsOf(row.layout);
  const found = row.findAll(week);
  const holidays = row.findAll(ofHolidays)[0];
  const [first] = found;
  desk.trace?.(path, row, first ?? 'hours');
  if (first === undefined) {
    if (holidays !== undefined) leaveOut(row, holidays.column.key, desk);
    return undefined;
  }
  const said = found.map((bound) => row.at(bound) as SheetHours);
  const isUnderstood = said.every(({ parsed, isClosed }) => parsed !== undefined || isClosed === true);
  const hours: Draft = {};
  let inWords: HolidayRule | undefined;
  let periods: Period[] | undefined;
  for (let index = 0; isUnderstood && index < said.length; index++) {
    const parsed = said[index]?.parsed;
    if (parsed === undefined) continue;
    if (parsed.always === true) hours['always'] = true;
    inWords ??= parsed.publicHolidays;
    for (const period of parsed.periods ?? []) {
      desk.trace?.(`${path}/periods/${periods?.length ?? 0}`, row, found[index]);
      periods = append(periods, copied(period));
    }
  }
  put(hours, 'periods', periods);
  const exceptions = isUnderstood ? said[0]?.parsed?.exceptions : undefined;
  if (exceptions !== undefined) {
    for (const index of exceptions.keys()) desk.trace?.(`${path}/exceptions/${index}`, row, first);
    hours['exceptions'] = exceptions.map((exception) => ({ ...exception }));
  }
  desk.trace?.(`${path}/publicHolidays`, row, holidays ?? first);
  put(hours, 'publicHolidays', holidays === undefined ? inWords : row.at(holidays));
  const printed = said.length === 1 ? (said[0]?.printed ?? '') : said.map((one) => one.printed).join('; ');
  hours['printed'] = printed.length > MAX_PRINTED ? printed.slice(0, MAX_PRINTED) : printed;
  return hours;
}

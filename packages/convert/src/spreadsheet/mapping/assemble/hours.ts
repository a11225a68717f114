import type { Period } from '@service-directory/schema';
import { append } from '../append.ts';
import { alwaysColumn, dayColumns } from '../columns/day-columns.ts';
import { ofLayout } from '../layout/of-layout.ts';
import type { RowReadings } from '../layout/row-readings.ts';
import type { BoundColumn } from '../layout/sheet-layout.ts';
import type { SheetHours } from '../values/read-hours.ts';
import { put, type Desk, type Draft } from './desk.ts';
import { disagreements, isSaidBefore, type SaidHours } from './hours-columns.ts';
import { leaveOut } from './missing.ts';

const WEEK_COLUMNS = ['hours', alwaysColumn.key, ...dayColumns.map(({ key }) => key)];
const HOLIDAY_COLUMNS = ['closedOnHolidays', 'openOnHolidays'];
/** Every column that says something of hours. */
export const HOURS_COLUMNS: readonly string[] = [...WEEK_COLUMNS, ...HOLIDAY_COLUMNS];
/** Those that a sheet has. */
const columnsOf = ofLayout(({ byKey }) => ({
  week: WEEK_COLUMNS.filter((key) => byKey.has(key)),
  ofHolidays: HOLIDAY_COLUMNS.filter((key) => byKey.has(key)),
}));
const NONE: readonly never[] = [];
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

/** What the columns say together, when all of it was understood. */
function hoursOf(
  said: readonly SaidHours[],
  isUnderstood: boolean,
  path: string,
  row: RowReadings,
  desk: Desk,
): Draft {
  const hours: Draft = {};
  let periods: Period[] | undefined;
  for (const {
    bound,
    hours: { parsed },
  } of isUnderstood ? said : NONE) {
    if (parsed?.always === true) hours['always'] = true;
    for (const period of parsed?.periods ?? NONE) {
      if (hours['always'] === true || isSaidBefore(period, bound, periods)) continue;
      desk.trace?.(`${path}/periods/${periods?.length ?? 0}`, row, bound);
      periods = append(periods, copied(period));
    }
  }
  // A list that grew has room for many more, and a copy none.
  put(hours, 'periods', periods?.slice());
  const exceptions = isUnderstood ? said[0]?.hours.parsed?.exceptions : undefined;
  if (exceptions !== undefined) {
    for (const index of exceptions.keys()) desk.trace?.(`${path}/exceptions/${index}`, row, said[0]?.bound);
    hours['exceptions'] = exceptions.map((exception) => ({ ...exception }));
  }
  return hours;
}

function printedOf(said: readonly SaidHours[]): string {
  const printed =
    said.length === 1 ? (said[0]?.hours.printed ?? '') : said.map((one) => one.hours.printed).join('; ');
  return printed.length > MAX_PRINTED ? printed.slice(0, MAX_PRINTED) : printed;
}

/** What the columns say of public holidays. When words and column differ, neither is taken: one of them sends people to a locked door. */
function holidaysOf(
  said: readonly SaidHours[],
  bound: BoundColumn | undefined,
  row: RowReadings,
  desk: Desk,
): unknown {
  const inWords = said.find(({ hours }) => hours.parsed?.publicHolidays !== undefined);
  const rule = inWords?.hours.parsed?.publicHolidays;
  if (bound === undefined) return rule;
  const own = row.at(bound);
  if (rule === undefined || own === rule) return own;
  if (own === 'unconfirmed') return rule === 'closed' ? rule : own;
  const params = { heading: bound.heading, other: inWords?.bound.heading ?? '' };
  desk.tell('sheet/contradiction', row, bound, params);
  desk.lose('sheet/contradiction', row, bound);
  return undefined;
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
  const said = found.map((bound): SaidHours => ({ bound, hours: row.at(bound) as SheetHours }));
  const other = said.length < 2 ? NONE : disagreements(said);
  for (const [{ bound }, { bound: before }] of other) {
    const params = { reason: 'columns', other: before.heading, otherCell: row.cellAt(before).cell };
    desk.tell('sheet/unread-hours', row, bound, { heading: bound.heading, ...params });
  }
  const isUnderstood =
    !row.isInDoubt &&
    other.length === 0 &&
    said.every(({ hours }) => hours.parsed !== undefined || hours.isClosed === true);
  const hours = hoursOf(said, isUnderstood, path, row, desk);
  desk.trace?.(`${path}/publicHolidays`, row, holidays ?? first);
  put(hours, 'publicHolidays', holidaysOf(isUnderstood ? said : NONE, holidays, row, desk));
  hours['printed'] = printedOf(said);
  return hours;
}

/** When the phone is answered. */
export function assemblePhoneHours(row: RowReadings, path: string, desk: Desk): Draft | undefined {
  const bound = row.find('phoneHours');
  if (bound === undefined) return undefined;
  const hours = row.at(bound) as SheetHours;
  desk.trace?.(path, row, bound);
  const said = [{ bound, hours }];
  const draft = hoursOf(said, hours.parsed !== undefined, path, row, desk);
  put(draft, 'publicHolidays', hours.parsed?.publicHolidays);
  draft['printed'] = printedOf(said);
  return draft;
}

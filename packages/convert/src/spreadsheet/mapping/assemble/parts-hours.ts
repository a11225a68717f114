import { hoursSheetColumns, WHOLE_HOURS_KEYS } from '../columns/full/joined.ts';
import type { RowReadings } from '../layout/row-readings.ts';
import { put, putList, putValue, type Desk, type Draft } from './desk.ts';
import { assembleText } from './texts.ts';

/** Columns that say something of one period. */
const PERIOD_COLUMNS = hoursSheetColumns
  .filter(({ key }) => !WHOLE_HOURS_KEYS.includes(key) && key !== 'service' && key !== 'location')
  .map(({ key }) => key);

/** Does a row of hours say something of a period? Others say only what holds for all of the hours. */
export const isPeriodRow = (row: RowReadings): boolean =>
  PERIOD_COLUMNS.some((key) => row.find(key) !== undefined || row.isTold(key));

/** What a row says of all hours of a service or place; what an earlier row said comes first. */
export function putWholeHours(hours: Draft, row: RowReadings, path: string, desk: Desk): void {
  const putFirst = (key: string, value: unknown, column: string) => {
    if (value === undefined || hours[key] !== undefined) return;
    desk.trace?.(`${path}/${key}`, row, column);
    hours[key] = value;
  };
  putFirst('always', row.value('always') === true ? true : undefined, 'always');
  putFirst('publicHolidays', row.value('publicHolidays'), 'publicHolidays');
  for (const key of ['condition', 'printed'])
    if (hours[key] === undefined) put(hours, key, assembleText(row, key, `${path}/${key}`, desk));
}

/** How often a period comes back, when that is not every week. */
function assembleEveryWeeks(row: RowReadings, path: string, desk: Desk): Draft | undefined {
  const count = row.value<readonly number[]>('everyCount')?.[0];
  if (count === undefined && row.find('everyFrom') === undefined) return undefined;
  const every: Draft = {};
  desk.trace?.(`${path}/count`, row, 'everyCount');
  put(every, 'count', count);
  putValue(every, 'from', `${path}/from`, row, 'everyFrom', desk);
  return every;
}

/** The period of a row. */
export function assemblePeriodRow(row: RowReadings, path: string, desk: Desk): Draft {
  const period: Draft = {};
  desk.trace?.(path, row, undefined);
  putList(period, 'days', `${path}/days`, row, 'days', desk);
  for (const key of ['opens', 'closes', 'lastEntry', 'entry'])
    putValue(period, key, `${path}/${key}`, row, key, desk);
  putList(period, 'audience', `${path}/audience`, row, 'audience', desk);
  put(period, 'label', assembleText(row, 'label', `${path}/label`, desk));
  for (const key of ['validFrom', 'validThrough']) putValue(period, key, `${path}/${key}`, row, key, desk);
  const season: Draft = {};
  putValue(season, 'from', `${path}/season/from`, row, 'seasonFrom', desk);
  putValue(season, 'through', `${path}/season/through`, row, 'seasonThrough', desk);
  if (Object.keys(season).length > 0) period['season'] = season;
  putList(period, 'nthOfMonth', `${path}/nthOfMonth`, row, 'nth', desk);
  putValue(period, 'isoWeeks', `${path}/isoWeeks`, row, 'weeks', desk);
  put(period, 'everyWeeks', assembleEveryWeeks(row, `${path}/everyWeeks`, desk));
  return period;
}

/** The exception of a row: closed, or hours of their own. */
export function assembleExceptionRow(row: RowReadings, path: string, desk: Desk): Draft {
  const exception: Draft = {};
  desk.trace?.(path, row, undefined);
  putValue(exception, 'from', `${path}/from`, row, 'from', desk);
  putValue(exception, 'through', `${path}/through`, row, 'through', desk);
  if (exception['through'] === undefined) put(exception, 'through', exception['from']);
  desk.trace?.(`${path}/closed`, row, 'closed');
  if (row.value('closed') === true) exception['closed'] = true;
  const period: Draft = {};
  putValue(period, 'opens', `${path}/periods/0/opens`, row, 'opens', desk);
  putValue(period, 'closes', `${path}/periods/0/closes`, row, 'closes', desk);
  if (Object.keys(period).length > 0) exception['periods'] = [period];
  put(exception, 'note', assembleText(row, 'note', `${path}/note`, desk));
  return exception;
}

import type { RowReadings } from '../layout/row-readings.ts';
import { put, putList, putValue, type Desk, type Draft } from './desk.ts';
import { assembleText } from './texts.ts';

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

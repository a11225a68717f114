import type { Welcome } from '@service-directory/schema';
import type { RowReadings } from '../layout/row-readings.ts';
import type { SheetAudience } from '../values/read-audience.ts';
import type { Desk, Draft } from './desk.ts';

/** For whom a service is; undefined for everybody. */
export function assembleAudience(row: RowReadings, desk: Desk): Draft[] | undefined {
  desk.trace?.('audience', row, 'audience');
  const groups = row.value<readonly SheetAudience[]>('audience');
  const forAll = row.value<Welcome>('welcome');
  if (groups === undefined) return undefined;
  if (forAll === undefined && groups.some(({ welcome }) => welcome === undefined) && !row.isTold('welcome'))
    desk.assumed.count(row, 'sheet/assumed-value', 'welcome', { code: 'mainly', list: 'welcome' });
  return groups.map(({ group, welcome }, index) => {
    desk.trace?.(`audience/${index}/group`, row, 'audience');
    const isFromColumn = welcome === undefined && forAll !== undefined;
    desk.trace?.(`audience/${index}/welcome`, row, isFromColumn ? 'welcome' : 'audience');
    // In the middle, when nobody says: neither a promise to others nor a closed door.
    return { group, welcome: welcome ?? forAll ?? 'mainly' };
  });
}

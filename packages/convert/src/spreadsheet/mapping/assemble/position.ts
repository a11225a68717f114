import type { RowReadings } from '../layout/row-readings.ts';
import type { Desk, Draft } from './desk.ts';

/** The point of a place; undefined when one of the two numbers is missing. */
export function assemblePosition(row: RowReadings, path: string, desk: Desk): Draft | undefined {
  const both = row.value<{ latitude: number; longitude: number }>('coordinates');
  const latitude = row.value<number>('latitude') ?? both?.latitude;
  const longitude = row.value<number>('longitude') ?? both?.longitude;
  if (latitude === undefined || longitude === undefined) {
    tellHalf(row, desk);
    return undefined;
  }
  const columnOf = (key: string) => (row.find(key) === undefined ? 'coordinates' : key);
  desk.trace?.(`${path}/latitude`, row, columnOf('latitude'));
  desk.trace?.(`${path}/longitude`, row, columnOf('longitude'));
  const precision = row.value<string>('precision');
  desk.trace?.(`${path}/precision`, row, row.columnsOf('precision')[0] ?? columnOf('latitude'));
  if (precision === undefined && !row.isTold('precision'))
    desk.assumed.count(row, 'sheet/assumed-value', 'precision', { code: 'locality', list: 'precision' });
  // The coarsest there is, when nobody says: a point leads nobody to a wrong door.
  return { latitude, longitude, precision: precision ?? 'locality' };
}

/** One number without the other, when the other is not told as unreadable. */
function tellHalf(row: RowReadings, desk: Desk): void {
  const half = row.find('latitude') ?? row.find('longitude');
  if (half === undefined) return;
  const other = half.column.key === 'latitude' ? 'longitude' : 'latitude';
  if (row.isTold(other)) return;
  desk.lose('sheet/half-position', row, half);
  desk.tell('sheet/half-position', row, half, {
    heading: half.heading,
    column: other,
    otherHeading: row.columnsOf(other)[0]?.heading,
  });
}

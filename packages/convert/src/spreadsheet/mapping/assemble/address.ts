import { ofLayout } from '../layout/of-layout.ts';
import type { RowReadings } from '../layout/row-readings.ts';
import type { SheetAddress } from '../values/read-address.ts';
import { put, putValue, type Desk, type Draft } from './desk.ts';
import { leaveOut } from './missing.ts';

/** The columns whose cells may hold parts of an address. */
export const ADDRESS_COLUMNS = ['street', 'postalCode', 'locality', 'municipality', 'district'] as const;

/** From which column each part is taken, the surest first. */
const PARTS = {
  street: ['street'],
  postalCode: ['postalCode', 'locality', 'street'],
  // A part of a town stands for the town only where nothing names that.
  locality: ['locality', 'postalCode', 'street', 'municipality', 'district'],
} as const;

type Part = keyof typeof PARTS;

/** The parts that a sheet has columns for, with those columns. */
const partsOf = ofLayout(({ byKey }) =>
  (Object.keys(PARTS) as Part[])
    .map((part) => ({ part, columns: PARTS[part].filter((column) => byKey.has(column)) }))
    .filter(({ columns }) => columns.length > 0),
);

/** The surest column that holds a part of the address. */
function columnOf(row: RowReadings, part: Part, columns: readonly string[]): string | undefined {
  for (const column of columns) if (row.value<SheetAddress>(column)?.[part] !== undefined) return column;
  return undefined;
}

/** The parts of the address, each from its own column or from one that held several. */
export function assembleAddress(row: RowReadings, path: string, desk: Desk): Draft {
  const address: Draft = {};
  let townColumn: string | undefined;
  for (const { part, columns } of partsOf(row.layout)) {
    const column = columnOf(row, part, columns);
    desk.trace?.(`${path}/${part}`, row, column ?? part);
    if (column !== undefined) address[part] = row.value<SheetAddress>(column)?.[part];
    if (part === 'locality') townColumn = column;
  }
  const municipality = row.value<SheetAddress>('municipality')?.locality;
  if (municipality !== undefined && townColumn !== 'municipality' && municipality !== address['locality'])
    leaveOut(row, 'municipality', desk);
  desk.trace?.(`${path}/region`, row, 'region');
  put(address, 'region', row.value<SheetAddress>('region')?.locality);
  putValue(address, 'country', `${path}/country`, row, 'country', desk);
  return address;
}

import type { Visibility } from '@service-directory/schema';
import { OF_WHOLE_ROW, VISIBILITY_COLUMNS } from '../columns/visibility-columns.ts';
import type { RowReadings } from '../layout/row-readings.ts';
import type { BoundColumn } from '../layout/sheet-layout.ts';
import type { SheetAddress } from '../values/read-address.ts';
import { ADDRESS_COLUMNS } from './address.ts';
import type { Desk, Draft } from './desk.ts';

const OF_ADDRESS = VISIBILITY_COLUMNS.filter((column) => !OF_WHOLE_ROW.includes(column));
/** From open to secret. */
const STRICTER: readonly unknown[] = ['public', 'on-request', 'area', 'confidential'];

/** The part of an address whose cell says that it is secret, or told to those who ask. */
function columnSaying(row: RowReadings, what: 'isSecret' | 'isOnRequest'): string | undefined {
  for (const column of ADDRESS_COLUMNS) if (row.value<SheetAddress>(column)?.[what] === true) return column;
  return undefined;
}

const secretColumn = (row: RowReadings): string | undefined => columnSaying(row, 'isSecret');

/** The column that says the strictest of what some say. */
const strictestOf = (row: RowReadings, found: readonly BoundColumn[]): BoundColumn | undefined =>
  found.length < 2
    ? found[0]
    : [...found].sort((one, other) => STRICTER.indexOf(row.at(other)) - STRICTER.indexOf(row.at(one)))[0];

/** The first of some columns that says this, or anything else. */
function columnThat(
  row: RowReadings,
  found: readonly BoundColumn[],
  said: Visibility,
  isSaid = true,
): BoundColumn | undefined {
  for (const bound of found) if ((row.at(bound) === said) === isSaid) return bound;
  return undefined;
}

/** Is the place of a row a secret, or may it be one? */
export const isSecretRow = (row: RowReadings): boolean =>
  row.isHeldBack ||
  row.isAnyTold(VISIBILITY_COLUMNS) ||
  columnThat(row, row.findAll(VISIBILITY_COLUMNS), 'confidential') !== undefined ||
  secretColumn(row) !== undefined;

/** Does a row say of its place anything but that it is open to all? Then messages repeat nothing of its address. */
export const isKeptBack = (row: RowReadings): boolean =>
  isSecretRow(row) ||
  columnThat(row, row.findAll(VISIBILITY_COLUMNS), 'public', false) !== undefined ||
  columnSaying(row, 'isOnRequest') !== undefined;

/**
 * Who may know the place. When the cells disagree, the strictest holds, and an address that says “secret” is one. A cell that
 * could not be read may say so: beside it, no other makes the place open.
 */
export function assembleVisibility(row: RowReadings, path: string, desk: Desk): Visibility | undefined {
  const found = row.findAll(VISIBILITY_COLUMNS);
  const secretAddress = secretColumn(row);
  const secret =
    columnThat(row, found, 'confidential') ??
    (secretAddress === undefined ? undefined : row.find(secretAddress));
  const first = strictestOf(row, found);
  desk.trace?.(path, row, secret ?? first ?? row.firstKey(VISIBILITY_COLUMNS));
  // What says so stands above the row, or is hidden, and is told there.
  if (row.isHeldBack) return 'confidential';
  if (secret === undefined) {
    const isUnsure = row.isAnyTold(VISIBILITY_COLUMNS);
    const visibility = first === undefined ? undefined : (row.at(first) as Visibility);
    const open = columnThat(row, found, 'public');
    if (first !== undefined && open !== undefined && visibility !== 'public')
      desk.tell('sheet/contradiction', row, open, {
        heading: open.heading,
        other: first.heading,
        ...(visibility === 'area' ? { isArea: true } : { isOnRequest: true }),
      });
    const onRequest = columnSaying(row, 'isOnRequest');
    if (onRequest === undefined) return visibility === 'public' && isUnsure ? undefined : visibility;
    if (first !== undefined && visibility === 'public')
      desk.tell('sheet/contradiction', row, first, {
        heading: first.heading,
        other: row.find(onRequest)?.heading,
        isOnRequest: true,
      });
    return visibility === undefined || visibility === 'public' ? 'on-request' : visibility;
  }
  const other = columnThat(row, found, 'confidential', false);
  if (other !== undefined)
    desk.tell('sheet/contradiction', row, other, {
      heading: other.heading,
      other: secret.heading,
      isSecret: true,
    });
  return 'confidential';
}

/** Makes every place of a service a secret, those of other sheets too. */
export function holdPlacesBack({ locations }: Draft): void {
  if (Array.isArray(locations))
    for (const location of locations as Draft[]) location['visibility'] = 'confidential';
}

/** Tells that a row names a place and not who may know it. */
export function tellNoVisibility(row: RowReadings, path: string, desk: Desk): void {
  desk.markTold(path, 'schema/missing-field');
  if (row.isAnyTold(VISIBILITY_COLUMNS)) return;
  // Whether a row is published says nothing of its address.
  const column = row.firstKey(OF_ADDRESS);
  if (column === undefined) desk.assumed.count(row, 'sheet/missing-column', 'visibility');
  else desk.tell('sheet/no-visibility', row, column, { heading: row.columnsOf(column)[0]?.heading });
}

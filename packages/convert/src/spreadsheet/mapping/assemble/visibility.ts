import type { Visibility } from '@service-directory/schema';
import { OF_WHOLE_ROW, VISIBILITY_COLUMNS } from '../columns/visibility-columns.ts';
import type { RowReadings } from '../layout/row-readings.ts';
import type { BoundColumn } from '../layout/sheet-layout.ts';
import type { SheetAddress } from '../values/read-address.ts';
import { ADDRESS_COLUMNS } from './address.ts';
import type { Desk, Draft } from './desk.ts';

/** From open to secret. */
const STRICTER: readonly unknown[] = ['public', 'on-request', 'area', 'confidential'];

/** The part of an address whose cell says that it is secret, or told to those who ask. */
const columnSaying = (row: RowReadings, what: 'isSecret' | 'isOnRequest'): string | undefined =>
  ADDRESS_COLUMNS.find((column) => row.value<SheetAddress>(column)?.[what] === true);

const secretColumn = (row: RowReadings): string | undefined => columnSaying(row, 'isSecret');

/** Does a row say of its place anything but that it is open to all? Then messages repeat nothing of its address. */
export function isKeptBack(row: RowReadings): boolean {
  return (
    row.isHeldBack ||
    VISIBILITY_COLUMNS.some((column) => row.isTold(column)) ||
    row.findAll(VISIBILITY_COLUMNS).some((bound) => row.at(bound) !== 'public') ||
    secretColumn(row) !== undefined ||
    columnSaying(row, 'isOnRequest') !== undefined
  );
}

/** Is the place of a row a secret, or may it be one? */
export function isSecretRow(row: RowReadings): boolean {
  return (
    row.isHeldBack ||
    VISIBILITY_COLUMNS.some((column) => row.isTold(column)) ||
    row.findAll(VISIBILITY_COLUMNS).some((bound) => row.at(bound) === 'confidential') ||
    secretColumn(row) !== undefined
  );
}

/** The column that says the strictest of what some say. */
const strictestOf = (row: RowReadings, found: readonly BoundColumn[]): BoundColumn | undefined =>
  [...found].sort((one, other) => STRICTER.indexOf(row.at(other)) - STRICTER.indexOf(row.at(one)))[0];

/**
 * Who may know the place. When the cells disagree, the strictest holds, and an address that says “secret” is one. A cell that
 * could not be read may say so: beside it, no other makes the place open.
 */
export function assembleVisibility(row: RowReadings, path: string, desk: Desk): Visibility | undefined {
  const found = row.findAll(VISIBILITY_COLUMNS);
  const secretAddress = secretColumn(row);
  const secret =
    found.find((bound) => row.at(bound) === 'confidential') ??
    (secretAddress === undefined ? undefined : row.find(secretAddress));
  const first = strictestOf(row, found);
  desk.trace?.(
    path,
    row,
    secret ?? first ?? VISIBILITY_COLUMNS.find((column) => row.columnsOf(column).length > 0),
  );
  // What says so stands above the row, or is hidden, and is told there.
  if (row.isHeldBack) return 'confidential';
  if (secret === undefined) {
    const isUnsure = VISIBILITY_COLUMNS.some((column) => row.isTold(column));
    const visibility = first === undefined ? undefined : (row.at(first) as Visibility);
    const open = found.find((bound) => row.at(bound) === 'public');
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
  const other = found.find((bound) => row.at(bound) !== 'confidential');
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
  if (VISIBILITY_COLUMNS.some((column) => row.isTold(column))) return;
  // Whether a row is published says nothing of its address.
  const column = VISIBILITY_COLUMNS.find(
    (one) => !OF_WHOLE_ROW.includes(one) && row.columnsOf(one).length > 0,
  );
  if (column === undefined) desk.assumed.count(row, 'sheet/missing-column', 'visibility');
  else desk.tell('sheet/no-visibility', row, column, { heading: row.columnsOf(column)[0]?.heading });
}

import type { Visibility } from '@service-directory/schema';
import { placeColumns } from '../columns/place.ts';
import { hasColumn, ofLayout } from '../layout/of-layout.ts';
import type { RowReadings } from '../layout/row-readings.ts';
import type { SheetAddress } from '../values/read-address.ts';
import { assembleAddress } from './address.ts';
import { put, putValue, type Desk, type Draft } from './desk.ts';
import { leaveOut } from './missing.ts';
import { assemblePosition } from './position.ts';
import { mayBeStreet } from './street-words.ts';
import { assembleText } from './texts.ts';
import { assembleVisibility, tellNoVisibility } from './visibility.ts';

/** Every column that says something of a place. */
export const LOCATION_COLUMNS: readonly string[] = placeColumns
  .filter(({ path }) => path.startsWith('locations.'))
  .map(({ key }) => key);
const isFilled = (draft: Draft): boolean => {
  for (const _ in draft) return true;
  return false;
};

/**
 * A street of a secret place that stands in a column for the town, the municipality, the county or the part of the town. It is
 * kept as its address, which such a place must not have: so it is told, and looked for elsewhere.
 */
function streetAmongTowns(row: RowReadings): { column: string; street: string } | undefined {
  for (const column of TOWN_COLUMNS) {
    const street = row.value<SheetAddress>(column)?.locality;
    if (street !== undefined && mayBeStreet(street)) return { column, street };
  }
  return undefined;
}
const TOWN_COLUMNS = ['locality', 'municipality', 'district', 'region'];

/** A place that may not be known has no address; the town, when it is all there is, tells roughly where it is. */
function areaInstead(address: Draft, visibility: Visibility | undefined): string | undefined {
  const isOnlyTown = address['street'] === undefined && address['postalCode'] === undefined;
  const town = address['locality'] ?? address['region'];
  return visibility === 'confidential' && isOnlyTown && typeof town === 'string' ? town : undefined;
}

function assembleAccessibility(row: RowReadings, path: string, desk: Desk): Draft | undefined {
  const accessibility: Draft = {};
  putValue(accessibility, 'wheelchair', `${path}/wheelchair`, row, 'wheelchair', desk);
  const note = assembleText(row, 'wheelchairNote', `${path}/note`, desk);
  if (note !== undefined) accessibility['wheelchair'] ??= 'unconfirmed';
  put(accessibility, 'note', note);
  return isFilled(accessibility) ? accessibility : undefined;
}

/** A part of a place, taken only in sheets with one of its columns. */
interface Step {
  key: string;
  columns: readonly string[];
  read(row: RowReadings, path: string, desk: Desk): unknown;
}

const text = (key: string): Step => ({
  key,
  columns: [key],
  read: (row, path, desk) => assembleText(row, key, `${path}/${key}`, desk),
});

/** What follows the address, in the order of the fields of a place. The area is read apart. */
const STEPS: readonly Step[] = [
  {
    key: 'position',
    columns: ['latitude', 'longitude', 'coordinates'],
    read: (row, path, desk) => assemblePosition(row, `${path}/position`, desk),
  },
  text('area'),
  text('directions'),
  {
    key: 'accessibility',
    columns: ['wheelchair', 'wheelchairNote'],
    read: (row, path, desk) => assembleAccessibility(row, `${path}/accessibility`, desk),
  },
  text('surroundings'),
];

/** The parts that a sheet has columns for; a town may stand in for the area, which is always looked at. */
const stepsOf = ofLayout((layout) =>
  STEPS.filter(({ key, columns }) => key === 'area' || hasColumn(layout, columns)),
);

/** The fields without which there is no place. */
const PLACE_KEYS = ['kind', 'address', ...STEPS.map(({ key }) => key)];

function isPlace(location: Draft): boolean {
  for (const key of PLACE_KEYS) if (location[key] !== undefined) return true;
  return false;
}

/**
 * The part of the town, which says roughly where it is beside the town itself. Of a secret place it would say more than the
 * town does: there it is left out, and told.
 */
function districtAsArea(
  row: RowReadings,
  path: string,
  location: Draft,
  visibility: Visibility | undefined,
  desk: Desk,
): void {
  const district = row.value<SheetAddress>('district')?.locality;
  if (district === undefined) return;
  const address = location['address'] as Draft | undefined;
  if ([location['area'], address?.['locality']].includes(district)) return;
  if (location['area'] === undefined && visibility !== 'confidential') {
    desk.trace?.(`${path}/area`, row, 'district');
    location['area'] = district;
  } else leaveOut(row, 'district', desk);
}

function traceTown(row: RowReadings, path: string, desk: Desk): void {
  desk.trace?.(`${path}/area`, row, row.findAll(['locality', 'municipality', 'district'])[0] ?? 'region');
}

/**
 * The place of a row; undefined when it says nothing of one. What a secret place must not have stays as it is written, for
 * the validator to tell: to drop it here would hide that it stands in the file.
 */
export function assembleLocation(row: RowReadings, path: string, id: string, desk: Desk): Draft | undefined {
  const visibility = assembleVisibility(row, `${path}/visibility`, desk);
  const address = assembleAddress(row, `${path}/address`, desk);
  const hidden = visibility === 'confidential' ? streetAmongTowns(row) : undefined;
  if (hidden !== undefined && address['street'] === undefined) {
    desk.trace?.(`${path}/address/street`, row, hidden.column);
    address['street'] = hidden.street;
  }
  const town = areaInstead(address, visibility);
  const location: Draft = {};
  location['id'] = id;
  put(location, 'name', assembleText(row, 'placeName', `${path}/name`, desk));
  put(location, 'visibility', visibility);
  putValue(location, 'kind', `${path}/kind`, row, 'locationKind', desk);
  if (town === undefined && isFilled(address)) location['address'] = address;
  for (const { key, read } of stepsOf(row.layout)) {
    const found = read(row, path, desk);
    if (key === 'area' && found === undefined && town !== undefined) {
      traceTown(row, path, desk);
      location['area'] = town;
    } else put(location, key, found);
  }
  districtAsArea(row, path, location, visibility, desk);
  // “Open” alone is no place; “secret” alone is one, of which nothing more may be told.
  if ((visibility === undefined || visibility === 'public') && !isPlace(location)) return undefined;
  if (visibility === undefined) tellNoVisibility(row, `${path}/visibility`, desk);
  return location;
}

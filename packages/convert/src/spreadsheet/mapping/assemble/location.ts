import type { Visibility } from '@service-directory/schema';
import { placeColumns } from '../columns/place.ts';
import { hasColumn } from '../layout/of-layout.ts';
import type { RowReadings } from '../layout/row-readings.ts';
import { assembleAddress } from './address.ts';
import { put, putValue, type Desk, type Draft } from './desk.ts';
import { assemblePosition } from './position.ts';
import { assembleText } from './texts.ts';
import { assembleVisibility, tellNoVisibility } from './visibility.ts';

/** Every column that says something of a place. */
export const LOCATION_COLUMNS: readonly string[] = placeColumns
  .filter(({ path }) => path.startsWith('locations.'))
  .map(({ key }) => key);
const ACCESSIBILITY_COLUMNS = ['wheelchair', 'wheelchairNote'];
const POSITION_COLUMNS = ['latitude', 'longitude', 'coordinates'];

const isFilled = (draft: Draft): boolean => {
  for (const _ in draft) return true;
  return false;
};

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

/**
 * The place of a row; undefined when it says nothing of one. What a secret place must not have stays as it is written, for
 * the validator to tell: to drop it here would hide that it stands in the file.
 */
export function assembleLocation(row: RowReadings, path: string, desk: Desk): Draft | undefined {
  const visibility = assembleVisibility(row, `${path}/visibility`, desk);
  const address = assembleAddress(row, `${path}/address`, desk);
  const town = areaInstead(address, visibility);
  const place: Draft = {};
  putValue(place, 'kind', `${path}/kind`, row, 'locationKind', desk);
  if (town === undefined && isFilled(address)) place['address'] = address;
  const { layout } = row;
  if (hasColumn(layout, POSITION_COLUMNS))
    put(place, 'position', assemblePosition(row, `${path}/position`, desk));
  const area = assembleText(row, 'area', `${path}/area`, desk);
  if (town !== undefined && area === undefined)
    desk.trace(
      `${path}/area`,
      row,
      ['locality', 'municipality'].find((column) => row.find(column) !== undefined) ?? 'region',
    );
  put(place, 'area', area ?? town);
  put(place, 'directions', assembleText(row, 'directions', `${path}/directions`, desk));
  if (hasColumn(layout, ACCESSIBILITY_COLUMNS))
    put(place, 'accessibility', assembleAccessibility(row, `${path}/accessibility`, desk));
  put(place, 'surroundings', assembleText(row, 'surroundings', `${path}/surroundings`, desk));
  // “Open” alone is no place; “secret” alone is one, of which nothing more may be told.
  if (!isFilled(place) && (visibility === undefined || visibility === 'public')) return undefined;
  if (visibility === undefined) tellNoVisibility(row, `${path}/visibility`, desk);
  const location: Draft = {};
  put(location, 'name', assembleText(row, 'placeName', `${path}/name`, desk));
  put(location, 'visibility', visibility);
  return Object.assign(location, place);
}

import type { Address, Location } from '@service-directory/schema';
import { osmTagsOf } from '@service-directory/schema/mappings';
import type { TagWriter } from './tag-writer.ts';

/** A street and a house number behind it: `Oppdiktet gate 12 B`. */
const STREET_AND_NUMBER = /^(\S.*\S) (\d{1,5}(?: ?[A-Za-z])?)$/;

function writeAddress(address: Address, path: string, writer: TagWriter): void {
  const { street, postalCode, locality, region, country } = address;
  const [, name, number] = STREET_AND_NUMBER.exec(street ?? '') ?? [];
  if (name !== undefined && number !== undefined) {
    writer.set('addr:street', name, `${path}/street`);
    writer.set('addr:housenumber', number, `${path}/street`);
  } else if (street !== undefined) writer.set('addr:street', street, `${path}/street`);
  if (postalCode !== undefined) writer.set('addr:postcode', postalCode, `${path}/postalCode`);
  if (locality !== undefined) writer.set('addr:city', locality, `${path}/locality`);
  if (region !== undefined) writer.set('addr:state', region, `${path}/region`);
  if (country !== undefined) writer.set('addr:country', country, `${path}/country`);
}

/** What is written elsewhere, or said by there being a node at all. */
const ELSEWHERE: ReadonlySet<string> = new Set([
  'visibility',
  'position',
  'openingHours',
  'address',
  'accessibility',
]);

/** Address and physical access of a place; what else it says has no tag. */
export function writePlace(
  location: Location,
  path: string,
  writer: TagWriter,
  tell: (path: string, kind: string) => void,
): void {
  if (location.address !== undefined) writeAddress(location.address, `${path}/address`, writer);
  const { accessibility } = location;
  if (accessibility !== undefined) {
    const tag = osmTagsOf('wheelchair', accessibility.wheelchair)?.['wheelchair'];
    if (tag === undefined) tell(`${path}/accessibility/wheelchair`, 'no-tag');
    else writer.set('wheelchair', tag, `${path}/accessibility/wheelchair`);
    if (accessibility.note !== undefined)
      writer.text('wheelchair:description', accessibility.note, `${path}/accessibility/note`);
  }
  tell(`${path}/position/precision`, 'no-tag');
  for (const [field, value] of Object.entries(location))
    if (value !== undefined && !ELSEWHERE.has(field) && value !== 'physical')
      tell(`${path}/${field}`, 'no-tag');
}

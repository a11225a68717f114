import { fieldOf, recordsAt, stringsBelow, type Data } from '../data.ts';
import type { Path } from '../finding.ts';
import { addressesIn, tracesIn } from './address-words.ts';
import { ELSEWHERE } from './noted-houses.ts';
import { notedStreetsIn } from './noted-streets.ts';
import { isConfidential } from './places.ts';
import { PublicStreets } from './public-streets.ts';

/** Notes of the editors, by the field in which they stand. */
const NOTES = 'internal';

/** Without one of these no note holds an address or a point: a word with a number, a code, figures, a map. */
export const MAY_BE_KEPT =
  /\p{L}[.,:]{0,2}\s?\d{1,4}(?!\d)|\d{4}\s\p{L}|\d[.,]\d{3}|\d°|maps?[./]|kart|goo\.gl|w3w|what3words|\/{3}/u;

/** Does a note hold an address or a point, besides those that anyone may know? */
function holdsAddress(note: string, key: string, open: PublicStreets): boolean {
  const own = note.replace(ELSEWHERE, ' ');
  if (!MAY_BE_KEPT.test(own)) return false;
  const streets = open.namedIn(own);
  return (
    tracesIn(own, streets).length > 0 ||
    [...addressesIn(`${key}: ${own}`), ...notedStreetsIn(own)].some((street) => !streets.has(street))
  );
}

/** Where the notes of a service with a secret place hold an address or a point; those of its open places are none of these. */
export function keptAddressesOf(service: Data): Path[] {
  const notes = fieldOf(service, NOTES);
  if (notes === undefined) return [];
  const places = recordsAt(service, 'locations').map(([, place]) => place);
  if (!places.some(isConfidential)) return [];
  const open = new PublicStreets();
  for (const place of places) open.add(place);
  return stringsBelow(notes)
    .filter(({ path, value }) => holdsAddress(value, String(path.at(-1) ?? ''), open))
    .map(({ path }) => [NOTES, ...path]);
}

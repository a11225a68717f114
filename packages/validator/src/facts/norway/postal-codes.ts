import { foldText } from '@service-directory/schema';
import { POSTAL_PLACES, POSTAL_SIGNS } from './postal-code-table.ts';

const POSTAL_LINES = POSTAL_PLACES.split('\n');

/** The codes of the zones that were asked for, by their first two digits. */
const codesByZone = new Map<string, ReadonlyMap<string, string>>();
let zones: ReadonlyMap<string, ReadonlySet<string>> | undefined;

/** `mo i rana` as it is written in running text. */
const toTitle = (name: string): string =>
  name.replace(/(?<![^ -])(?!(?:i|på|og) )\p{L}/gu, (letter) => letter.toUpperCase());

/** The places of a zone in small letters, as they come. */
export const placesOfZone = (zone: number): string[] => (POSTAL_LINES[zone] ?? '').split(';');

function readZone(zone: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const index = /^\d\d$/.test(zone) ? Number(zone) : NaN;
  const places = placesOfZone(index);
  /** Those that have come, the last one first. */
  const recent: string[] = [];
  for (const [last, sign] of [...POSTAL_SIGNS.slice(index * 100, index * 100 + 100)].entries()) {
    if (sign === '.') continue;
    const [place = ''] = sign === '+' ? places.splice(0, 1) : recent.splice(sign.charCodeAt(0) - 97, 1);
    recent.unshift(place);
    found.set(`${zone}${String(last).padStart(2, '0')}`, toTitle(place));
  }
  return found;
}

/** Every postal code of a zone with its place. Only the zones that are asked for are read: most directories are of few towns. */
function codesOf(zone: string): ReadonlyMap<string, string> {
  const codes = codesByZone.get(zone) ?? readZone(zone);
  if (codes.size > 0) codesByZone.set(zone, codes);
  return codes;
}

/** The name of a place as it is compared: without accents and capitals, and without the register's own N and S. */
export const foldPlace = (name: string): string => foldText(name).replace(/ [ns]$/, '');

/** First two digits of the codes of each place, by its folded name. */
function zonesByPlace(): ReadonlyMap<string, ReadonlySet<string>> {
  if (zones !== undefined) return zones;
  const found = new Map<string, Set<string>>();
  for (const index of POSTAL_LINES.keys())
    for (const place of placesOfZone(index)) {
      const folded = foldPlace(place);
      const ofPlace = found.get(folded) ?? new Set();
      found.set(folded, ofPlace.add(String(index).padStart(2, '0')));
    }
  return (zones = found);
}

/** The place of a Norwegian postal code, such as `Mo i Rana`; undefined when the register of 2021 has no such code. */
export const placeOfPostalCode = (postalCode: string): string | undefined =>
  codesOf(postalCode.slice(0, 2)).get(postalCode);

/** First two digits of the codes of a place; undefined when the register knows no place of that name. */
export const zonesOfPlace = (name: string): ReadonlySet<string> | undefined =>
  zonesByPlace().get(foldPlace(name));

import { foldText } from '@service-directory/schema';
import { POSTAL_CODE_TABLE } from './postal-code-table.ts';

/** `01-07,09` as numbers. */
function* numbersOf(runs: string): Generator<number> {
  for (const run of runs.split(',')) {
    const [from, to = from] = run.split('-');
    for (let number = Number(from); number <= Number(to); number++) yield number;
  }
}

let codes: ReadonlyMap<string, string> | undefined;
let zones: ReadonlyMap<string, ReadonlySet<string>> | undefined;

/** Every postal code with its place. The table is read when it is first asked for: most directories are not Norwegian. */
function placeByCode(): ReadonlyMap<string, string> {
  if (codes !== undefined) return codes;
  const found = new Map<string, string>();
  for (const line of POSTAL_CODE_TABLE) {
    const zone = line.slice(0, 2);
    for (const entry of line.slice(3).split(';')) {
      const space = entry.lastIndexOf(' ');
      const place = entry.slice(0, space);
      for (const number of numbersOf(entry.slice(space + 1)))
        found.set(`${zone}${String(number).padStart(2, '0')}`, place);
    }
  }
  return (codes = found);
}

/** The name of a place as it is compared: without accents and capitals, and without the register's own N and S. */
export const foldPlace = (name: string): string => foldText(name).replace(/ [ns]$/, '');

/** First two digits of the codes of each place, by its folded name. */
function zonesByPlace(): ReadonlyMap<string, ReadonlySet<string>> {
  if (zones !== undefined) return zones;
  const found = new Map<string, Set<string>>();
  for (const [code, place] of placeByCode()) {
    const folded = foldPlace(place);
    const ofPlace = found.get(folded) ?? new Set();
    found.set(folded, ofPlace.add(code.slice(0, 2)));
  }
  return (zones = found);
}

/** The place of a Norwegian postal code, such as `Mo i Rana`; undefined when the register of 2021 has no such code. */
export const placeOfPostalCode = (postalCode: string): string | undefined => placeByCode().get(postalCode);

/** First two digits of the codes of a place; undefined when the register knows no place of that name. */
export const zonesOfPlace = (name: string): ReadonlySet<string> | undefined =>
  zonesByPlace().get(foldPlace(name));

import { foldText } from '@service-directory/schema';
import { POSTAL_CODE_TABLE } from './postal-code-table.ts';

/** `01-07,09` as numbers. */
function* numbersOf(runs: string): Generator<number> {
  for (const run of runs.split(',')) {
    const [from, to = from] = run.split('-');
    for (let number = Number(from); number <= Number(to); number++) yield number;
  }
}

/** The codes of the lines of the table that were asked for, by their first two digits. */
const codesByZone = new Map<string, ReadonlyMap<string, string>>();
const NO_CODES: ReadonlyMap<string, string> = new Map();
let zones: ReadonlyMap<string, ReadonlySet<string>> | undefined;

function readLine(line: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const zone = line.slice(0, 2);
  for (const entry of line.slice(3).split(';')) {
    const space = entry.lastIndexOf(' ');
    const place = entry.slice(0, space);
    for (const number of numbersOf(entry.slice(space + 1)))
      found.set(`${zone}${String(number).padStart(2, '0')}`, place);
  }
  return found;
}

/** Every postal code of a zone with its place. Only the lines that are asked for are read: most directories are of few towns. */
function codesOf(zone: string): ReadonlyMap<string, string> {
  const known = codesByZone.get(zone);
  if (known !== undefined) return known;
  const line = POSTAL_CODE_TABLE.find((one) => one.startsWith(`${zone} `));
  if (line === undefined) return NO_CODES;
  const codes = readLine(line);
  codesByZone.set(zone, codes);
  return codes;
}

/** The name of a place as it is compared: without accents and capitals, and without the register's own N and S. */
export const foldPlace = (name: string): string => foldText(name).replace(/ [ns]$/, '');

/** First two digits of the codes of each place, by its folded name. */
function zonesByPlace(): ReadonlyMap<string, ReadonlySet<string>> {
  if (zones !== undefined) return zones;
  const found = new Map<string, Set<string>>();
  for (const line of POSTAL_CODE_TABLE)
    for (const place of readLine(line).values()) {
      const folded = foldPlace(place);
      const ofPlace = found.get(folded) ?? new Set();
      found.set(folded, ofPlace.add(line.slice(0, 2)));
    }
  return (zones = found);
}

/** The place of a Norwegian postal code, such as `Mo i Rana`; undefined when the register of 2021 has no such code. */
export const placeOfPostalCode = (postalCode: string): string | undefined =>
  codesOf(postalCode.slice(0, 2)).get(postalCode);

/** First two digits of the codes of a place; undefined when the register knows no place of that name. */
export const zonesOfPlace = (name: string): ReadonlySet<string> | undefined =>
  zonesByPlace().get(foldPlace(name));

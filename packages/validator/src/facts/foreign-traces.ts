import { isData, MAX_DEPTH } from '../data.ts';
import type { Path } from '../finding.ts';
import { tracesIn, type Trace } from './address-words.ts';
import { dataPointsBelow, ownName } from './data-points.ts';
import { isMapNumber } from './map-identifiers.ts';
import type { OpenStreets } from './public-streets.ts';

/** Where data that is not ours gives a place away, otherwise than by a string that does so by itself. */
export interface ForeignTrace {
  path: Path;
  traces: readonly Trace[];
}

const isPrimitive = (value: unknown): value is string | number =>
  typeof value === 'string' || typeof value === 'number';

/** What a postal code is called in the fields of other formats. */
const POSTAL_FIELD = /(?:postal|post|zip)_?-?(?:code|kode|nr|nummer|number)$|postcode$|(?:^|:)zip$/i;

/** What a value says together with the name of its field: `w3w: one.two.three`, `postnummer: 0179`. */
export function tracesOfField(field: string, value: string | number): readonly Trace[] {
  if (typeof value === 'string' && isMapNumber(value)) return ['map-number'];
  if (POSTAL_FIELD.test(field)) {
    const code = String(value).trim().padStart(4, '0');
    return /^\d{4}$/.test(code) ? ['postal-code'] : [];
  }
  return tracesIn(`${ownName(field)}: ${String(value)}`);
}

/** A string, a number or the name of a field; the path of a name leads to what holds the field. */
export interface ForeignValue {
  path: Path;
  value: string | number;
  isName: boolean;
}

/** Every string, number and name of a field below a value. */
export function valuesBelow(root: unknown): ForeignValue[] {
  const found: ForeignValue[] = isPrimitive(root) ? [{ path: [], value: root, isName: false }] : [];
  visitObjects(root, (value, path) => {
    const isList = Array.isArray(value);
    for (const [key, item] of Object.entries(value)) {
      if (!isList) found.push({ path, value: ownName(key), isName: true });
      if (isPrimitive(item))
        found.push({ path: [...path, isList ? Number(key) : key], value: item, isName: false });
    }
  });
  return found;
}

/** Shows every object and list below a value once, however deep or tangled it is. */
function visitObjects(root: unknown, show: (value: object, path: Path) => void): void {
  const seen = new Set<object>();
  const visit = (value: unknown, path: Path): void => {
    if (typeof value !== 'object' || value === null || path.length > MAX_DEPTH || seen.has(value)) return;
    seen.add(value);
    show(value, path);
    if (Array.isArray(value)) value.forEach((item, index) => visit(item, [...path, index]));
    else for (const [key, item] of Object.entries(value)) visit(item, [...path, key]);
  };
  visit(root, []);
}

/**
 * Where names of fields, values beside each other and numbers give a place away. Strings that do so alone are found by
 * whoever reads them, and are left out.
 * @param open streets of places that anyone may know
 */
export function foreignTracesBelow(root: unknown, open: OpenStreets): ForeignTrace[] {
  const found: ForeignTrace[] = [];
  const tell = (path: Path, traces: readonly Trace[]) => {
    if (traces.length > 0) found.push({ path, traces });
  };
  const tracesOf = (text: string) => tracesIn(text, open.namedIn(text));
  visitObjects(root, (value, path) => {
    const entries: [string, unknown][] = isData(value) ? Object.entries(value) : [];
    // The name itself is left out of the path: it is what must not be repeated.
    for (const [key] of entries) tell(path, tracesOf(ownName(key)));
    for (const [key, item] of entries)
      if (isPrimitive(item) && tracesIn(String(item)).length === 0)
        tell([...path, key], tracesOfField(key, item));
    const parts = Object.values(value).filter(isPrimitive).map(String);
    // «Prøvegata», 5: a street and its number in two fields.
    if (parts.length > 1 && parts.every((part) => tracesIn(part).length === 0))
      tell(
        path,
        tracesOf(parts.join(' ')).filter((trace) => trace === 'street'),
      );
  });
  for (const { path } of dataPointsBelow(root)) tell(path, ['coordinates']);
  return found;
}

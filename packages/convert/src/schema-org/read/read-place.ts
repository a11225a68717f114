import type { Visibility } from '@service-directory/schema';
import { locationSchema, positionSchema } from '@service-directory/schema/zod';
import { put, type Draft } from '../../draft/draft.ts';
import { isPlainObject } from '../../json.ts';
import { readStreet } from '../../spreadsheet/mapping/values/read-address.ts';
import { readHours } from '../hours/read-hours.ts';
import type { JsonLdNode } from '../json-ld/json-ld-node.ts';
import { readString, readText } from '../json-ld/read-text.ts';
import type { ReadContext } from './read-context.ts';
import { readVisibility } from './read-secrecy.ts';

/** Parts of `PostalAddress` by our field, each with its length. */
const PARTS = [
  ['street', 'streetAddress', 200],
  ['postalCode', 'postalCode', 20],
  ['locality', 'addressLocality', 100],
  ['region', 'addressRegion', 100],
] as const;

function readCountry(node: JsonLdNode): string | undefined {
  const values = node.take('addressCountry');
  const [first] = values;
  if (first === undefined) return undefined;
  const [country] = isPlainObject(first.value) ? node.nodes('addressCountry') : [];
  const found = country === undefined ? readString(node, 'addressCountry') : readString(country, 'name');
  country?.finish();
  if (found !== undefined && /^[A-Z]{2}$/.test(found.text)) return found.text;
  node.tell(first.path, 'unread-value');
  return undefined;
}

function readPostalAddress(node: JsonLdNode): Draft {
  const address: Draft = {};
  for (const [field, property, maxLength] of PARTS) {
    const found = readString(node, property);
    if (found === undefined) continue;
    if ([...found.text].length <= maxLength) address[field] = found.text;
    else node.tell(found.path, 'too-long');
  }
  put(address, 'country', readCountry(node));
  node.finish();
  return address;
}

/** The first address; a string is read as a line: `Storgata 1, 0155 Oslo`. */
function readAddress(node: JsonLdNode, { options }: ReadContext): Draft | undefined {
  const values = node.take('address');
  const [first, ...more] = values;
  if (first === undefined) return undefined;
  for (const { path } of more) node.tell(path, 'unread-value');
  if (typeof first.value === 'string') {
    const { isSecret, ...parts } =
      readStreet({ kind: 'text', text: first.value }, options.country ?? '').value ?? {};
    const isSound =
      isSecret !== true &&
      locationSchema.safeParse({ id: 'a', visibility: 'public', address: parts }).success;
    if (isSound && Object.keys(parts).length > 0) return parts;
    node.tell(first.path, 'unread-value');
    return undefined;
  }
  const [postal] = node.nodes('address');
  const address = postal === undefined ? {} : readPostalAddress(postal);
  return Object.keys(address).length === 0 ? undefined : address;
}

/** The point of a place. Publishers give that of the house; nobody says that it is the door. */
function readPosition(node: JsonLdNode): unknown {
  const [geo, ...more] = node.nodes('geo');
  for (const { path } of more) node.tell(path, 'unread-value');
  if (geo === undefined) return undefined;
  const degrees = (name: string) => {
    const text = readString(geo, name)?.text.trim() ?? '';
    return text === '' ? NaN : Number(text);
  };
  const position = positionSchema.safeParse({
    latitude: degrees('latitude'),
    longitude: degrees('longitude'),
    precision: 'building',
  }).data;
  geo.finish();
  if (position === undefined) node.tell(geo.path, 'unread-value');
  return position;
}

/** The values of a feature that is there, is not, or is in part. */
const WHEELCHAIR = new Map<unknown, string>([
  [true, 'yes'],
  [false, 'no'],
  ['true', 'yes'],
  ['True', 'yes'],
  ['false', 'no'],
  ['False', 'no'],
  ['limited', 'limited'],
]);

function readAccessibility(node: JsonLdNode): Draft | undefined {
  let accessibility: Draft | undefined;
  for (const feature of node.nodes('amenityFeature')) {
    const name = readString(feature, 'name')?.text ?? '';
    const [stored] = feature.take('value');
    const wheelchair = WHEELCHAIR.get(stored?.value);
    const note = readText(feature, 'description', 200);
    feature.finish();
    if (!/wheelchair/i.test(name) || wheelchair === undefined || accessibility !== undefined)
      node.tell(feature.path, 'unread-value');
    else accessibility = { wheelchair, ...(note === undefined ? {} : { note }) };
  }
  return accessibility;
}

/** Is it said that this costs nothing? Others' word, or a site's for visitors: no promise of the service. */
export function tellPromises(node: JsonLdNode): void {
  for (const property of [
    'isAccessibleForFree',
    'publicAccess',
    'priceRange',
    'offers',
    'additionalProperty',
  ])
    for (const { path } of node.take(property)) node.tell(path, 'no-promise');
}

/** The parts of an address that are no finer than a town. */
const WIDE_PARTS = ['locality', 'region', 'country'];

/** The address of a place that is not for all to know, as far as it may be known; the rest is told. */
function readWideAddress(node: JsonLdNode, context: ReadContext, visibility: Visibility): Draft | undefined {
  const values = node.take('address');
  const read = visibility === 'confidential' ? undefined : readAddress(node, context);
  const address = Object.fromEntries(WIDE_PARTS.flatMap((part) => (read?.[part] === undefined ? [] : [[part, read[part]]]))); // prettier-ignore
  const isWhole = read !== undefined && Object.keys(address).length === Object.keys(read).length;
  if (!isWhole) for (const { path } of values) node.tell(path, 'secret-place');
  return Object.keys(address).length === 0 ? undefined : address;
}

/**
 * Address, point and physical access: undefined when nothing is said of them. Of a place that is not public there is no
 * point: publishers give that of the house.
 */
export function readWhere(node: JsonLdNode, context: ReadContext, visibility: Visibility): Draft | undefined {
  const place: Draft = {};
  if (visibility === 'public') {
    put(place, 'address', readAddress(node, context));
    put(place, 'position', readPosition(node));
  } else {
    put(place, 'address', readWideAddress(node, context, visibility));
    for (const { path } of node.take('geo')) node.tell(path, 'secret-place');
  }
  put(place, 'accessibility', readAccessibility(node));
  if (Object.keys(place).length === 0 && visibility === 'public') return undefined;
  return { visibility, ...place };
}

/** A `Place` of its own. */
function readPlace(node: JsonLdNode, context: ReadContext, around: Visibility): Draft | undefined {
  const name = readText(node, 'name', 200);
  const visibility = readVisibility(node, around);
  const where = readWhere(node, context, visibility);
  const openingHours = readHours(node, 'openingHoursSpecification');
  tellPromises(node);
  node.finish();
  if (name === undefined && where === undefined && openingHours === undefined) return undefined;
  return {
    visibility,
    ...(name === undefined ? {} : { name }),
    ...where,
    ...(openingHours === undefined ? {} : { openingHours }),
  };
}

/**
 * The places under a property, those that say nothing left out.
 * @param around what is said of all places of the service
 */
export const readPlaces = (
  node: JsonLdNode,
  property: string,
  context: ReadContext,
  around: Visibility,
): Draft[] =>
  node
    .nodes(property)
    .map((place) => readPlace(place, context, around))
    .filter((place) => place !== undefined);

/** Places of a service with ids of their own. */
export const withIds = (places: readonly Draft[]): Draft[] =>
  places.map((place, index) => ({ id: index === 0 ? 'place' : `place-${index + 1}`, ...place }));

import { isData, MAX_DEPTH } from '../data.ts';
import type { Path } from '../finding.ts';

/** Two numbers of data that is not ours which say, or may say, where something is. */
export interface DataPoint {
  /** To the latitude where it has a name, else to the list that holds the numbers. */
  path: Path;
  /** In the order in which they stand, or latitude first where they are named. One alone stands for a latitude by itself. */
  numbers: readonly number[];
  /** Finer than a part of a town: both have three decimals or more, or are metres. */
  isFine: boolean;
}

/** Words of a field name that say which number it holds. */
const NAMED_LATITUDE: ReadonlySet<string> = new Set(['lat', 'latitude', 'breddegrad', 'bredde', 'широта']);
const NAMED_LONGITUDE: ReadonlySet<string> = new Set([
  'lon',
  'lng',
  'long',
  'longitude',
  'lengdegrad',
  'lengde',
  'долгота',
]);
/** Words that may say it: `x` and `y` stand for much else. */
const MAYBE_LATITUDE: ReadonlySet<string> = new Set(['y', 'n', 'nord', 'north', 'northing']);
const MAYBE_LONGITUDE: ReadonlySet<string> = new Set(['x', 'e', 'øst', 'ost', 'aust', 'east', 'easting']);
/** Fields of GeoJSON (RFC 7946) and its like, in which any two numbers are a point. */
const POINT_FIELDS: ReadonlySet<string> = new Set(['coordinates', 'coordinate', 'coords', 'latlng', 'lnglat', 'latlon', 'lonlat', 'geo', 'gps', 'point', 'bbox', 'position', 'koordinater', 'koordinat']); // prettier-ignore

const MIN_DECIMALS = 3;
const MAX_LATITUDE = 90;
const MAX_LONGITUDE = 180;

const BETWEEN_WORDS = /[^\p{L}]+|(?<=\p{Ll})(?=\p{Lu})/u;
/** The name of a field without the prefix of whoever made it. */
export const ownName = (field: string): string => field.slice(field.indexOf(':') + 1);
const wordsOf = (field: string): string[] =>
  ownName(field)
    .split(BETWEEN_WORDS)
    .map((word) => word.toLowerCase());
const hasWord = (field: string, words: ReadonlySet<string>) => wordsOf(field).some((word) => words.has(word));

const NUMBER_TEXT = /^\s*-?\d{1,7}(?:[.,]\d{1,15})?\s*$/;

/** A number, or a text that is one. */
function numberOf(value: unknown): number | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  return typeof value === 'string' && NUMBER_TEXT.test(value) ? Number(value.replace(',', '.')) : undefined;
}

const hasDecimals = (number: number): boolean => (String(number).split('.')[1] ?? '').length >= MIN_DECIMALS;

const isInDegrees = (a: number, b: number): boolean =>
  Math.min(Math.abs(a), Math.abs(b)) <= MAX_LATITUDE && Math.max(Math.abs(a), Math.abs(b)) <= MAX_LONGITUDE;

/** Metres of UTM in Norway: six digits of east and seven of north, in either order. */
function isInMetres(a: number, b: number): boolean {
  const [east, north] = a < b ? [a, b] : [b, a];
  return east >= 100_000 && east < 1_000_000 && north >= 6_400_000 && north < 8_000_000;
}

const isFinePair = (a: number, b: number): boolean =>
  isInMetres(a, b) || (isInDegrees(a, b) && hasDecimals(a) && hasDecimals(b));

type Fields = readonly (readonly [field: string, value: unknown])[];

/** The first field whose name has one of these words, with its number. */
function fieldWith(
  words: ReadonlySet<string>,
  fields: Fields,
): { field: string; number: number } | undefined {
  for (const [field, value] of fields) {
    const number = hasWord(field, words) ? numberOf(value) : undefined;
    if (number !== undefined) return { field, number };
  }
  return undefined;
}

/** The point that the fields of one object name; its path leads to the latitude. */
function pointOfFields(fields: Fields, path: Path): DataPoint[] {
  const latitude = fieldWith(NAMED_LATITUDE, fields);
  if (latitude !== undefined) {
    if (Math.abs(latitude.number) > MAX_LATITUDE) return [];
    const longitude = fieldWith(NAMED_LONGITUDE, fields);
    const numbers = [latitude.number, ...(longitude === undefined ? [] : [longitude.number])];
    return [{ path: [...path, latitude.field], numbers, isFine: numbers.every(hasDecimals) }];
  }
  const north = fieldWith(MAYBE_LATITUDE, fields);
  const east = fieldWith(MAYBE_LONGITUDE, fields);
  if (north === undefined || east === undefined || !isFinePair(north.number, east.number)) return [];
  return [{ path: [...path, north.field], numbers: [north.number, east.number], isFine: true }];
}

/** The point that a list of two or more numbers may be: longitude first, or latitude first, with a height behind. */
function pointOfList(list: readonly unknown[], field: string, path: Path): DataPoint[] {
  const [a, b] = [numberOf(list[0]), numberOf(list[1])];
  if (a === undefined || b === undefined) return [];
  const isFine = isFinePair(a, b);
  const isNamed = hasWord(field, POINT_FIELDS) && isInDegrees(a, b);
  return isFine || isNamed ? [{ path, numbers: [a, b], isFine }] : [];
}

/** The points in data that is not ours: named numbers, pairs of numbers, GeoJSON. */
export function dataPointsBelow(root: unknown): DataPoint[] {
  const found: DataPoint[] = [];
  const seen = new Set<object>();
  const visit = (value: unknown, path: Path, field: string): void => {
    if (typeof value !== 'object' || value === null || path.length > MAX_DEPTH || seen.has(value)) return;
    seen.add(value);
    if (Array.isArray(value)) {
      found.push(...pointOfList(value, field, path));
      value.forEach((item, index) => visit(item, [...path, index], field));
    } else if (isData(value)) {
      const entries = Object.entries(value);
      found.push(...pointOfFields(entries, path));
      for (const [key, item] of entries) visit(item, [...path, key], key);
    }
  };
  visit(root, [], '');
  return found;
}

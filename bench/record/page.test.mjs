import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { makeEntry, readHistory } from './history.mjs';
import { measuresOf } from './measures.mjs';
import { makePage, writePage } from './page.mjs';
import { TITLES } from './titles.mjs';

const docs = mkdtempSync(join(tmpdir(), 'performance-'));
after(() => rmSync(docs, { recursive: true }));

const run = ({ sizes = 'full', load = 0.1, ratio = 0.5, ...more }) =>
  makeEntry({
    now: new Date('2026-11-28T05:00:00Z'),
    commit: 'abcdef',
    isChanged: false,
    machine: { system: 'linux x64', cores: 2, memoryGB: 24, node: '20.20.2' },
    load,
    sizes,
    seconds: 61,
    measures: measuresOf({
      list: { 'first cards ÷ repeat()': { ratio, reach: 0.6, failAbove: 0.8 }, 'all there': { same: true } },
      weight: { 'peer: Lit alone': { kB: 6 } },
    }),
    ...more,
  });

test('the page and its plots are what the history says', async () => {
  assert.deepEqual(await writePage(readHistory(), true), [], 'run `node bench/record/page.mjs`');
});

test('every group that is measured has words above it', () => {
  const groups = readFileSync(new URL('../groups.mjs', import.meta.url), 'utf8');
  const names = [...groups.matchAll(/name: '(\w+)'/g)].map(([, name]) => name);
  assert.deepEqual(names.sort(), Object.keys(TITLES).sort());
});

test('a full run is shown with its budgets, and a group without a budget has no plot', async () => {
  const files = await makePage([run({})]);
  assert.deepEqual([...files.keys()], ['performance.md', 'performance/full-list.svg']);
  const page = files.get('performance.md');
  assert.match(page, /## The newest full run/);
  assert.match(page, /first cards ÷ repeat\(\)\s*\|\s*0\.5 ×\s*\|\s*\|\s*0\.6 \|\s*0\.8 \| reached/);
  assert.match(page, /of commit `abcdef`, in 2 minutes, on 2 cores with 24 GB/);
  assert.match(page, /2 reached, 0 within bounds, \*\*0 failed\*\*/);
  assert.doesNotMatch(page, /quick run|\(quick\)/);
});

test('a quick run says so, never stands for a full one, and the missing full one is told', async () => {
  const page = (await makePage([run({ sizes: 'quick' })])).get('performance.md');
  assert.match(page, /No full run has been kept yet/);
  assert.match(page, /## The newest quick run\s+\*\*Small sizes and few rounds/);
  assert.match(page, /beside `repeat\(\)` of Lit \(quick\)/);
});

test('a busy machine, a failed budget and what was left out are told plainly', async () => {
  const entry = run({ load: 4.2, ratio: 0.9, notMeasured: { map: 'no browser' } });
  const page = (await makePage([entry])).get('performance.md');
  assert.match(page, /busy with other things: 4\.2 programs waited/);
  assert.match(page, /\*\*1 failed\*\*/);
  assert.match(page, /\*\*fails\*\*/);
  assert.match(page, /Not measured: map: no browser\./);
});

test('with a second run of a kind comes a plot of the runs', async () => {
  const files = await makePage([run({}), run({ ratio: 0.7 }), run({ sizes: 'quick' })]);
  assert.ok(files.has('performance/full-list-history.svg'));
  assert.ok(!files.has('performance/quick-list-history.svg'));
});

test('a plot that no run shows any more is taken away, and missed when it stays', async () => {
  await writePage([run({})], false, docs);
  assert.ok(readFileSync(join(docs, 'performance.md'), 'utf8').startsWith('# How fast it is'));
  writeFileSync(join(docs, 'performance/full-gone.svg'), '<svg/>');
  assert.match((await writePage([run({})], true, docs)).join('\n'), /full-gone\.svg belongs to no run/);
  await writePage([run({})], false, docs);
  assert.ok(!existsSync(join(docs, 'performance/full-gone.svg')));
});

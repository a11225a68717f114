/** The search over a national list beside minisearch: how much it finds, how long it takes, what it holds. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { median, ratiosOf } from '../record/spread.mjs';
import { miniSearch, MOMENT, ours, serviceTextOf } from './contestants.mjs';
import { makeQueries } from './queries.mjs';
import { searchServices, seeded } from './services.mjs';

const PER_KIND = 300;
const ROUNDS = 5;
const MEMORY = fileURLToPath(new URL('./memory.mjs', import.meta.url));
const SLIPS = new Set(['one slip']);

const p95 = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length * 0.95)];
const timed = (work) => {
  const began = performance.now();
  const value = work();
  return { ms: performance.now() - began, value };
};

const row = (ratio, reach, failAbove, more = {}) => ({ ratio, reach, failAbove, ...more });
const share = (value, reach, failBelow) => ({ share: value, reach, failBelow });

/** Filters with counts by going through an array, as a page without an engine does. */
function byArrays(facts, { needs, toggles }) {
  const passes = (fact, besides) => toggles.every((name) => name === besides || fact[name]);
  const hasNeed = (fact) => needs.length === 0 || needs.some((need) => fact.needs.includes(need));
  const found = facts.filter((fact) => hasNeed(fact) && passes(fact));
  const counts = {};
  for (const name of TOGGLES)
    counts[name] = facts.filter((fact) => hasNeed(fact) && passes(fact, name) && fact[name]).length;
  const byNeed = new Map();
  for (const fact of facts)
    if (passes(fact)) for (const need of new Set(fact.needs)) byNeed.set(need, (byNeed.get(need) ?? 0) + 1);
  return { count: found.length, counts, byNeed };
}

/** @param small the directory that the list is made of */
export function benchSearch(small, schema, count) {
  const made = { ...small, services: searchServices(small, count) };
  const text = JSON.stringify(made);
  const { directory } = schema.readDirectory(JSON.parse(text));
  const serviceText = serviceTextOf(directory);
  const builds = { ours: [], minisearch: [] };
  const steps = [];
  let engines;
  for (let round = 0; round < ROUNDS; round++) {
    const own = timed(() => ours(directory, schema, (ms) => round === ROUNDS - 1 && steps.push(ms)));
    const mini = timed(() => miniSearch(directory, { foldText: schema.foldText, serviceText }));
    builds.ours.push(own.ms);
    builds.minisearch.push(mini.ms);
    engines = { ours: own.value, minisearch: mini.value };
  }
  const rows = {};
  const times = { ours: [], minisearch: [] };
  for (const [kind, queries] of Object.entries(makeQueries(directory.services, schema.foldText, PER_KIND))) {
    const recalls = { ours: 0, minisearch: 0 };
    for (const { text: typed, recall } of queries)
      for (const name of ['ours', 'minisearch']) {
        const { ms, value } = timed(() => engines[name].find(typed));
        times[name].push(ms);
        recalls[name] += recall(value) / queries.length;
      }
    rows[`recall@20, ${kind}`] = share(
      recalls.ours,
      SLIPS.has(kind) ? 0.98 : 1,
      SLIPS.has(kind) ? 0.95 : 0.98,
    );
    rows[`peer: minisearch, recall@20, ${kind}`] = { share: recalls.minisearch };
  }
  rows['query p95 ÷ minisearch'] = row(p95(times.ours) / p95(times.minisearch), 0.5, 1, {
    p95Ms: p95(times.ours),
    medianMs: median(times.ours),
  });
  const building = ratiosOf(builds.ours, builds.minisearch);
  rows['build ÷ minisearch'] = row(building.median, 0.8, 1, {
    spread: building,
    buildMs: median(builds.ours),
  });
  rows['longest step while building'] = { ms: Math.max(...steps), reach: 50, failAbove: 100 };

  const folder = mkdtempSync(join(tmpdir(), 'service-directory-bench-'));
  try {
    const file = join(folder, 'list.json');
    writeFileSync(file, text);
    const bytesOf = (engine) => Number(execFileSync(process.execPath, ['--expose-gc', MEMORY, engine, file]));
    const [own, mini] = [bytesOf('ours'), bytesOf('minisearch')];
    rows['index memory ÷ minisearch'] = row(own / mini, 0.5, 1, { megabytesOfIndex: own / 1e6 });
  } finally {
    rmSync(folder, { recursive: true });
  }

  rows['filters with counts, p95 ÷ arrays, same results'] = measureFilters(
    engines.ours.kept,
    directory,
    schema,
  );
  return rows;
}

/** Every filter that is measured, so that both sides do the same. */
const TOGGLES = ['noPapers', 'free', 'noAppointment', 'fromAfar', 'wheelchair', 'withoutAuthorities'];
const FILTER_ROUNDS = 200;

function measureFilters(search, directory, schema) {
  const has = Object.fromEntries(
    TOGGLES.map((name) => [
      name,
      new Set(search.query({ [name]: true }, MOMENT).results.map(({ service }) => service)),
    ]),
  );
  const facts = directory.services.map((service) => ({
    needs: service.needs,
    ...Object.fromEntries(TOGGLES.map((name) => [name, has[name].has(service)])),
  }));
  const random = seeded(5);
  const times = { ours: [], arrays: [] };
  let areSame = true;
  for (let round = 0; round < FILTER_ROUNDS; round++) {
    const toggles = TOGGLES.filter(() => random() < 0.3);
    const needs = schema.NEEDS.filter(() => random() < 0.1);
    const query = { needs, ...Object.fromEntries(toggles.map((name) => [name, true])) };
    const own = timed(() => search.count(query, MOMENT));
    const plain = timed(() => byArrays(facts, { needs, toggles }));
    times.ours.push(own.ms);
    times.arrays.push(plain.ms);
    areSame &&=
      own.value.count === plain.value.count &&
      TOGGLES.every((name) => own.value.facets[name] === plain.value.counts[name]) &&
      [...plain.value.byNeed].every(([need, count]) => own.value.facets.needs.get(need) === count);
  }
  return row(p95(times.ours) / p95(times.arrays), 1 / 15, 1 / 5, { p95Ms: p95(times.ours), areSame });
}

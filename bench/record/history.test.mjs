import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { hostname, tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import {
  appendEntry,
  HISTORY,
  machineClass,
  makeEntry,
  newestOf,
  readHistory,
  seriesOf,
} from './history.mjs';
import { measuresOf } from './measures.mjs';

const folder = mkdtempSync(join(tmpdir(), 'history-'));
after(() => rmSync(folder, { recursive: true }));

const entryWith = (more, ratio = 0.5) =>
  makeEntry({
    now: new Date('2026-11-28T05:00:00Z'),
    commit: 'abc',
    isChanged: false,
    machine: { system: 'linux x64', cores: 2, memoryGB: 24, node: '20.20.2' },
    load: 0.1,
    sizes: 'full',
    seconds: 12.4,
    measures: measuresOf({
      list: { 'first cards': { ratio, reach: 0.6, failAbove: 0.8 }, 'all there': { same: true } },
      peers: { lit: { kB: 6 } },
    }),
    ...more,
  });

test('a run says when, of which commit, on what kind of machine, and how its budgets came out', () => {
  const { measures: _, ...entry } = entryWith({});
  assert.deepEqual(entry, {
    date: '2026-11-28',
    commit: 'abc',
    machine: { system: 'linux x64', cores: 2, memoryGB: 24, node: '20.20.2' },
    load: 0.1,
    sizes: 'full',
    seconds: 12,
    reached: 2,
    within: 0,
    failed: 0,
  });
  assert.equal(entryWith({}, 0.7).within, 1);
  assert.equal(entryWith({}, 0.9).failed, 1);
  assert.equal(entryWith({ isChanged: true }).isChanged, true);
});

test('the kind of machine has no name in it, neither of the machine nor of a person', () => {
  const told = JSON.stringify(machineClass());
  assert.ok(!told.includes(hostname()));
  assert.ok(!told.includes(`"${userInfo().username}"`));
  assert.deepEqual(Object.keys(machineClass()), ['system', 'cores', 'memoryGB', 'node']);
});

test('a run is added to those before it', () => {
  const file = join(folder, 'history.json');
  assert.deepEqual(readHistory(file), []);
  appendEntry(entryWith({ commit: 'one' }), file);
  appendEntry(entryWith({ commit: 'two', sizes: 'quick' }), file);
  assert.deepEqual(
    readHistory(file).map(({ commit }) => commit),
    ['one', 'two'],
  );
});

test('what was measured with small sizes never stands for the full figure', () => {
  const history = [entryWith({ commit: 'one' }), entryWith({ commit: 'two', sizes: 'quick' }, 0.1)];
  assert.equal(newestOf(history, 'full').commit, 'one');
  assert.deepEqual(
    seriesOf(history, 'full', 'list', 'first cards').map(({ median }) => median),
    [0.5],
  );
  assert.equal(newestOf([history[1]], 'full'), undefined);
});

test('a measure that a run did not have, or that is a yes or no, is no point of a line', () => {
  assert.deepEqual(seriesOf([entryWith({})], 'full', 'list', 'all there'), []);
  assert.deepEqual(seriesOf([entryWith({})], 'full', 'nowhere', 'nothing'), []);
});

test('every run that is kept can be read, and names no folder of a machine', () => {
  for (const entry of readHistory(HISTORY)) {
    assert.match(entry.date, /^\d{4}-\d{2}-\d{2}$/);
    assert.ok(['full', 'quick'].includes(entry.sizes));
    assert.doesNotMatch(JSON.stringify(entry), /\/(?:home|tmp|root|Users)\//);
  }
});

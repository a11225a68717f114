/**
 * The validator beside its peers: whole processes, in turn, as ratios of one run. Large files are made in a temporary
 * folder and thrown away. `--quick` measures with a tenth of the records and fewer rounds, to see that all of it runs.
 */
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeBomb, writeTable } from './spreadsheets.mjs';
import { compareProcesses, measureProcess } from './measure-process.mjs';
import { distinctRecordAt, writeJson, writeLines } from './large-files.mjs';
import { measureShape } from './shape.mjs';
import { measurePlaces } from './places.mjs';
import { measureReading } from './reading.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const COMMAND = here('../../packages/validator/bin/service-directory.js');
const PEERS = here('./peers.mjs');
const TODAY = ['--today', '2026-11-24'];

/** One row: the ratio, and what it is to reach and must not pass. */
const row = (ratio, reach, failAbove, more = {}) => ({ ratio, reach, failAbove, ...more });

/** @param {object} small the directory that large ones are made of */
export async function benchValidator(small, { quick = false, say = console.log } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'service-directory-bench-'));
  const file = (name) => join(folder, name);
  const rounds = quick ? 1 : 5;
  const scale = quick ? 0.1 : 1;
  const rows = {};
  try {
    say('Validator: shape and places of 10,000 records …');
    Object.assign(
      rows,
      await measureShape(small, 10_000 * scale),
      await measurePlaces(small, 10_000 * scale),
    );

    say('Validator: one JSON file of 100,000 records …');
    writeJson(file('large.json'), small, 100_000 * scale);
    const json = await compareProcesses(
      {
        parse: { args: [PEERS, 'parse', file('large.json')] },
        check: {
          args: [COMMAND, 'check', file('large.json'), '--format', 'json', ...TODAY],
          output: file('piped.json'),
        },
        'ajv, shape only, no places': { args: [PEERS, 'ajv', file('large.json')] },
      },
      rounds,
      (round) => say(`  round ${round + 1} of ${rounds}`),
    );
    rows['check of 100,000 records ÷ reading and parsing'] = row(
      json.check.medianMs / json.parse.medianMs,
      2,
      3,
      {
        megabytesOfFile: statSync(file('large.json')).size / 1e6,
        megabytes: json.check.megabytes,
        ajv: json['ajv, shape only, no places'].medianMs / json.parse.medianMs,
      },
    );
    await measureProcess([
      COMMAND,
      'check',
      file('large.json'),
      '--format',
      'json',
      ...TODAY,
      '--output',
      file('written.json'),
    ]);
    rows['a pipe gives the same bytes as a file'] = {
      same: readFileSync(file('piped.json')).equals(readFileSync(file('written.json'))),
    };
    rmSync(file('large.json'));

    say('Validator: records that share nothing …');
    writeJson(file('distinct.json'), small, 20_000 * scale, { recordOf: distinctRecordAt });
    const distinct = await compareProcesses(
      {
        parse: { args: [PEERS, 'parse', file('distinct.json')] },
        check: { args: [COMMAND, 'check', file('distinct.json'), '--quiet', ...TODAY] },
      },
      rounds,
    );
    rows['… of which no two share a field: what remembering cannot help'] = {
      ratio: distinct.check.medianMs / distinct.parse.medianMs,
      megabytes: distinct.check.megabytes,
    };
    rmSync(file('distinct.json'));

    say('Validator: one long list, streamed …');
    writeJson(file('list.json'), small, 20_000 * scale, { isList: true });
    Object.assign(rows, await measureReading(file('list.json')));
    const list = await compareProcesses(
      {
        'stream-json': { args: [PEERS, 'stream-json', file('list.json')] },
        check: { args: [COMMAND, 'check', file('list.json'), '--quiet', ...TODAY] },
      },
      rounds,
    );
    rows['… checked with all rules ÷ stream-json reading it'] = {
      ratio: list.check.medianMs / list['stream-json'].medianMs,
    };
    rmSync(file('list.json'));

    say('Validator: NDJSON, 1,000,000 records …');
    writeLines(file('some.ndjson'), small, 100_000 * scale);
    const some = await compareProcesses(
      { check: { args: [COMMAND, 'check', file('some.ndjson'), ...TODAY], output: file('out') } },
      1,
    );
    rmSync(file('some.ndjson'));
    writeLines(file('many.ndjson'), small, 1_000_000 * scale);
    const many = await compareProcesses(
      {
        lines: { args: [PEERS, 'lines', file('many.ndjson')] },
        check: { args: [COMMAND, 'check', file('many.ndjson'), ...TODAY], output: file('out') },
      },
      1,
    );
    rows['NDJSON, 1,000,000 records ÷ splitting lines and parsing'] = row(
      many.check.medianMs / many.lines.medianMs,
      1.8,
      2.7,
    );
    rows['… its memory, in megabytes'] = row(many.check.megabytes, 110, 200);
    rows['… ÷ memory for 100,000'] = row(many.check.megabytes / some.check.megabytes, 1.2, 1.5);
    rmSync(file('many.ndjson'));

    say('Validator: a small file, a table, a zip bomb …');
    writeJson(file('small.json'), small, 100);
    const start = await compareProcesses(
      {
        'node -e 0': { args: ['-e', '0'] },
        check: { args: [COMMAND, 'check', file('small.json'), ...TODAY] },
      },
      rounds,
    );
    rows['check of 100 records ÷ node -e 0'] = row(
      start.check.medianMs / start['node -e 0'].medianMs,
      2.5,
      4,
    );
    writeTable(file('table.csv'), 100_000 * scale);
    const table = await compareProcesses(
      {
        papaparse: { args: [PEERS, 'papaparse', file('table.csv')] },
        'csv-parse': { args: [PEERS, 'csv-parse', file('table.csv')] },
        mapped: { args: [PEERS, 'mapped', file('table.csv')] },
      },
      rounds,
    );
    rows['CSV, 100,000 rows, read and mapped ÷ papaparse reading'] = row(
      table.mapped.medianMs / table.papaparse.medianMs,
      2,
      4,
      { 'csv-parse': table['csv-parse'].medianMs / table.papaparse.medianMs },
    );
    writeBomb(file('bomb.xlsx'));
    const bomb = await measureProcess([COMMAND, 'check', file('bomb.xlsx'), ...TODAY]);
    rows['zip bomb refused, in seconds'] = row(bomb.ms / 1000, 1, 5, { exitCode: bomb.code });
    rows['… its memory, in megabytes (bomb)'] = row(bomb.megabytes, 100, 300);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return rows;
}

/**
 * The validator beside its peers: whole processes, in turn, as ratios of one run. Large files are made in a temporary
 * folder and thrown away. `quick` measures with far fewer records and in one round, to see that all of it runs.
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
import { ratiosOf, spread } from '../record/spread.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const COMMAND = here('../../packages/validator/bin/service-directory.js');
const PEERS = here('./peers.mjs');
const TODAY = ['--today', '2026-11-24'];

/** One row: a ratio of processes that ran in turn, and what it is to reach and must not pass. */
function row(ours, peer, reach, failAbove, more = {}) {
  const ratios = ratiosOf(ours.times, peer.times);
  return { ratio: ratios.median, spread: ratios, reach, failAbove, ...more };
}

/** @param {object} small the directory that large ones are made of */
export async function benchValidator(small, { quick = false, say = console.log } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'service-directory-bench-'));
  const file = (name) => join(folder, name);
  const rounds = quick ? 1 : 5;
  /** So many records, or a tenth. */
  const sized = (count) => (quick ? count / 10 : count);
  const rows = {};
  try {
    say(`Validator: shape and places of ${sized(10_000)} records …`);
    Object.assign(rows, await measureShape(small, sized(10_000)), await measurePlaces(small, sized(10_000)));

    const large = sized(100_000);
    say(`Validator: one JSON file of ${large} records …`);
    writeJson(file('large.json'), small, large);
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
    rows[`check of ${large} records ÷ reading and parsing`] = row(json.check, json.parse, 2, 3, {
      megabytesOfFile: statSync(file('large.json')).size / 1e6,
      megabytesHeld: json.check.megabytes,
    });
    rows['peer: ajv, shape only, no places ÷ reading and parsing'] = row(
      json['ajv, shape only, no places'],
      json.parse,
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
    writeJson(file('distinct.json'), small, sized(20_000), { recordOf: distinctRecordAt });
    const distinct = await compareProcesses(
      {
        parse: { args: [PEERS, 'parse', file('distinct.json')] },
        check: { args: [COMMAND, 'check', file('distinct.json'), '--quiet', ...TODAY] },
      },
      rounds,
    );
    rows[`check of ${sized(20_000)} records that share nothing ÷ reading and parsing`] = row(
      distinct.check,
      distinct.parse,
    );
    rmSync(file('distinct.json'));

    say('Validator: one long list, streamed …');
    writeJson(file('list.json'), small, sized(20_000), { isList: true });
    Object.assign(rows, await measureReading(file('list.json')));
    const list = await compareProcesses(
      {
        'stream-json': { args: [PEERS, 'stream-json', file('list.json')] },
        check: { args: [COMMAND, 'check', file('list.json'), '--quiet', ...TODAY] },
      },
      rounds,
    );
    rows['… checked with all rules ÷ stream-json reading it'] = row(list.check, list['stream-json']);
    rmSync(file('list.json'));

    const lines = quick ? 20_000 : 1_000_000;
    say(`Validator: NDJSON, ${lines} records …`);
    writeLines(file('some.ndjson'), small, lines / 10);
    const some = await compareProcesses(
      { check: { args: [COMMAND, 'check', file('some.ndjson'), ...TODAY], output: file('out') } },
      1,
    );
    rmSync(file('some.ndjson'));
    writeLines(file('many.ndjson'), small, lines);
    const many = await compareProcesses(
      {
        lines: { args: [PEERS, 'lines', file('many.ndjson')] },
        check: { args: [COMMAND, 'check', file('many.ndjson'), ...TODAY], output: file('out') },
      },
      1,
    );
    rows[`NDJSON, ${lines} records ÷ splitting lines and parsing`] = row(many.check, many.lines, 1.8, 2.7);
    rows[`memory for NDJSON, ${lines} records`] = {
      megabytes: many.check.megabytes,
      reach: 110,
      failAbove: 200,
    };
    rows[`… ÷ memory for ${lines / 10}`] = {
      ratio: many.check.megabytes / some.check.megabytes,
      reach: 1.2,
      failAbove: 1.5,
    };
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
    rows['check of 100 records ÷ node -e 0'] = row(start.check, start['node -e 0'], 2.5, 4);
    const tableRows = sized(100_000);
    writeTable(file('table.csv'), tableRows);
    const table = await compareProcesses(
      {
        papaparse: { args: [PEERS, 'papaparse', file('table.csv')] },
        'csv-parse': { args: [PEERS, 'csv-parse', file('table.csv')] },
        mapped: { args: [PEERS, 'mapped', file('table.csv')] },
      },
      rounds,
    );
    rows[`CSV, ${tableRows} rows, read and mapped ÷ papaparse reading`] = row(
      table.mapped,
      table.papaparse,
      2,
      4,
    );
    rows['peer: csv-parse reading ÷ papaparse reading'] = row(table['csv-parse'], table.papaparse);
    writeBomb(file('bomb.xlsx'));
    const bombs = await compareProcesses(
      { check: { args: [COMMAND, 'check', file('bomb.xlsx'), ...TODAY] } },
      rounds,
    );
    const seconds = spread(bombs.check.times.map((ms) => ms / 1000));
    rows['a zip bomb of 500 MiB is refused within'] = {
      seconds: seconds.median,
      spread: seconds,
      reach: 1,
      failAbove: 5,
    };
    rows['memory for the zip bomb'] = { megabytes: bombs.check.megabytes, reach: 100, failAbove: 300 };
    rows['the zip bomb is an error of the file, told as one'] = { same: bombs.check.code === 2 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return rows;
}

/**
 * Large directories, published by the command as a process of its own: time, memory, what a reader fetches until the first
 * card that fits, and what a second publishing rewrites. Figures and what they cost: docs/scale.md.
 *
 * `node bench/publish/large.mjs` publishes 4,000 and 10,000 services; with `--full` 10,000 and 100,000, and with `--million`
 * a million besides. `--save` writes the table of docs/scale.md.
 */
import { createReadStream, createWriteStream, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { once } from 'node:events';
import { performance } from 'node:perf_hooks';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { measureProcess } from '../validator/measure-process.mjs';
import { europeHead, europeServices } from './europe.mjs';
import { weighReader } from './reader.mjs';
import { saveFigures } from './save-figures.mjs';

const root = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
/** The day on which it is published. */
const TODAY = '2026-11-27';
/** A text of more than half a gigabyte is more than Node holds: of more services than this it is a file of lines. */
const MOST_IN_ONE_TEXT = 150_000;
/** Of fewer there are no shards, and nothing to measure. */
const QUICK_SIZES = [4_000, 8_000];
/** Of more a second publishing is left out: it takes as long as the first. */
const MOST_TWICE = 150_000;

/** Writes a directory of invented services, with one record changed when that is asked for; gives a name that one has. */
async function writeInput(small, count, path, changed) {
  const isLines = path.endsWith('.ndjson');
  const out = createWriteStream(path);
  const write = async (text) => {
    if (!out.write(text)) await once(out, 'drain');
  };
  const { services: _, ...head } = JSON.parse(
    JSON.stringify({ ...europeHead(small), organizations: small.organizations }),
  );
  await write(isLines ? `${JSON.stringify(head)}\n` : `${JSON.stringify(head).slice(0, -1)},"services":[`);
  let index = 0;
  let name = '';
  for (const given of europeServices(small, count)) {
    const isChanged = index === changed;
    const service = isChanged
      ? { ...given, summary: { nb: 'Noe nytt her.', en: 'Something new here.' } }
      : given;
    if (index === count >> 2) [name] = service.name.nb.split(' ');
    await write(`${!isLines && index > 0 ? ',' : ''}${JSON.stringify(service)}${isLines ? '\n' : ''}`);
    index += 1;
  }
  if (!isLines) await write(']}\n');
  out.end();
  await once(out, 'close');
  return name;
}

/** Milliseconds for reading a file and `JSON.parse` of it. */
async function timeReading(path) {
  const start = performance.now();
  if (path.endsWith('.ndjson')) {
    const lines = createInterface({ input: createReadStream(path), crlfDelay: Number.POSITIVE_INFINITY });
    for await (const line of lines) JSON.parse(line);
  } else JSON.parse(readFileSync(path, 'utf8'));
  return performance.now() - start;
}

async function publish(path, out) {
  const { code, ...measured } = await measureProcess([
    root('packages/validator/bin/service-directory.js'),
    ...['publish', path, '--out', out, '--today', TODAY, '--list-lang', 'nb', '--quiet'],
    // Invented places lie across borders, and the generator does not know where a border is.
    ...['--rule', 'location/outside-country=off'],
  ]);
  if (code !== 0) throw new Error(`Not published: status ${code}`);
  return measured;
}

const sumsOf = (out) => JSON.parse(readFileSync(join(out, 'checksums.json'), 'utf8')).files;
const worst = (weighed, key) => Math.max(...weighed.map((one) => one[key]));

/** What is measured of one size. */
export async function measureLarge(small, count, folder) {
  const path = join(folder, count > MOST_IN_ONE_TEXT ? 'in.ndjson' : 'in.json');
  const out = join(folder, 'out');
  const name = await writeInput(small, count, path);
  const { size } = statSync(path);
  const reading = await timeReading(path);
  const { ms, megabytes } = await publish(path, out);
  const { near, words } = await weighReader(out, name);
  const before = sumsOf(out);
  const files = Object.keys(before).length + 1;
  let rewritten;
  if (count <= MOST_TWICE) {
    await writeInput(small, count, path, count >> 1);
    await publish(path, out);
    const changed = Object.entries(sumsOf(out)).filter(([file, sum]) => before[file] !== sum);
    // `checksums.json` besides, which does not name itself.
    rewritten = changed.length + 1;
  }
  return {
    count,
    megabytesOfInput: size / 1e6,
    seconds: ms / 1000,
    ratio: ms / reading,
    megabytes,
    nearKB: worst(near, 'kB'),
    nearRequests: worst(near, 'requests'),
    wordKB: worst(words, 'kB'),
    wordRequests: worst(words, 'requests'),
    finds: [...near, ...words].every(({ fitting }) => fitting > 0),
    files,
    rewritten,
    rewrittenPercent: rewritten === undefined ? undefined : (100 * rewritten) / files,
  };
}

function rowsOf(measured) {
  const rows = {};
  for (const one of measured) {
    const { count } = one;
    rows[`publish ${count} services ÷ reading and JSON.parse`] = {
      ratio: one.ratio,
      reach: 6,
      failAbove: 10,
    };
    rows[`${count}: peak memory`] = { megabytes: one.megabytes, reach: 1000, failAbove: 2000 };
    rows[`${count}: near a place, until the first card`] = { kB: one.nearKB, reach: 150, failAbove: 300 };
    rows[`${count}: near a place, requests`] = { count: one.nearRequests, reach: 4, failAbove: 6 };
    rows[`${count}: a new word, until the first card`] = { kB: one.wordKB, reach: 60, failAbove: 120 };
    rows[`${count}: a new word, requests`] = { count: one.wordRequests, reach: 2, failAbove: 4 };
    rows[`${count}: every place and word finds something`] = { same: one.finds };
    if (one.rewrittenPercent !== undefined)
      rows[`${count}: files that one changed record rewrites`] = {
        percent: one.rewrittenPercent,
        reach: 1,
        failAbove: 3,
      };
    rows[`${count}: files`] = { count: one.files };
  }
  const [fewer] = measured;
  const large = measured.at(-1);
  for (const [what, key] of [
    ['near a place', 'nearKB'],
    ['for a word', 'wordKB'],
  ])
    rows[`growth of bytes ${what}, ${fewer.count} to ${large.count}`] = {
      ratio: large[key] / fewer[key],
      reach: 1.5,
      failAbove: 2,
    };
  return rows;
}

/** @param small the published directory of the demo */
export async function measureAll(small, counts) {
  const measured = [];
  for (const count of counts) {
    console.log(`Publishing ${count} services over Europe …`);
    const folder = mkdtempSync(join(tmpdir(), 'bench-large-'));
    try {
      measured.push(await measureLarge(small, count, folder));
    } finally {
      rmSync(folder, { recursive: true });
    }
  }
  return measured;
}

/** The rows of `npm run bench`: of the sizes that the budgets are about, or of two small ones. */
export const benchLarge = async (small, { quick = false, million = false } = {}) =>
  rowsOf(await measureAll(small, quick ? QUICK_SIZES : [10_000, 100_000, ...(million ? [1_000_000] : [])]));

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const small = JSON.parse(readFileSync(root('apps/demo/dist/data/directory.json'), 'utf8'));
  const isAsked = (word) => process.argv.includes(word);
  const counts = isAsked('--full') || isAsked('--million') ? [10_000, 100_000] : [4_000, 10_000];
  const measured = await measureAll(small, isAsked('--million') ? [...counts, 1_000_000] : counts);
  console.log(rowsOf(measured));
  if (isAsked('--save')) await saveFigures(measured);
}

/**
 * A large directory: what publishing takes, and what a reader fetches of it until the first card that fits. Figures and
 * what they cost: docs/scale.md.
 */
import { brotliCompressSync, constants } from 'node:zlib';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { europeDirectory } from './europe.mjs';

const root = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const { ShardReader } = await import(root('packages/schema/dist/shards/index.js'));

/** The day on which it is published. */
const TODAY = '2026-11-27';
const AT = Date.parse('2026-11-27T12:00:00+01:00');
/** Invented places lie across borders, and the generator does not know where a border is. */
const RULES = { 'location/outside-country': 'off' };
const HOST = 'https://host.example/';
/** Where readers are: a large town, a middling one, and a village. */
const PLACES = {
  London: { latitude: 51.51, longitude: -0.13 },
  Trondheim: { latitude: 63.43, longitude: 10.4 },
  Hamar: { latitude: 60.79, longitude: 11.07 },
};
/** Words that are typed: a town with a need, a word of every tenth record, a name that one service has. */
const wordsFor = ({ services }) => [
  'trondheim',
  'sykepleier',
  services[services.length >> 1].name.nb.split(' ')[0],
];

/** As `publishFolder` packs files of this size. */
const packedSize = (bytes) =>
  brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } })
    .length;

/** What crosses the line for a search, until the first service that fits. */
async function weigh(files, query, isWarm) {
  const read = (name) => JSON.parse(new TextDecoder().decode(files.get(name)));
  let asked = ['manifest.json'];
  const reader = new ShardReader(`${HOST}manifest.json`, read('manifest.json'), {
    fetch: (url) => {
      const name = url.slice(HOST.length);
      asked.push(name);
      const bytes = files.get(name);
      return Promise.resolve({
        ok: true,
        status: 200,
        arrayBuffer: () => Promise.resolve(Uint8Array.from(bytes).buffer),
      });
    },
    loadManifest: () => Promise.resolve(read('manifest.json')),
    decode: (bytes) => new TextDecoder().decode(bytes),
    sha256: (bytes) => crypto.subtle.digest('SHA-256', bytes),
  });
  const { signal } = new AbortController();
  if (isWarm) {
    // Another word was looked up before: what belongs to all words is there.
    await reader.find({ query: { text: 'zzyx' }, at: AT, lang: 'nb' }, signal);
    asked = [];
  }
  let first;
  const answer = await reader.find({ query, at: AT, lang: 'nb' }, signal, () => (first ??= asked.length));
  const untilFirst = asked.slice(0, first);
  return {
    requests: untilFirst.length,
    kB: untilFirst.reduce((sum, name) => sum + packedSize(files.get(name)), 0) / 1000,
    fitting: answer.fitting,
  };
}

const worst = (weighed, key) => Math.max(...weighed.map((one) => one[key]));

/** The largest that a reader meets at the places and words above. */
async function weighReader(files, directory) {
  const near = [];
  for (const place of Object.values(PLACES))
    near.push(await weigh(files, { near: place, sort: 'nearest' }, false));
  const words = [];
  for (const text of wordsFor(directory)) words.push(await weigh(files, { text }, true));
  return { near, words };
}

/** The share of files that another publishing writes anew, in percent. */
const rewritten = (before, after) => {
  const same = [...after].filter(
    ([name, bytes]) => before.has(name) && Buffer.compare(before.get(name), bytes) === 0,
  );
  return (100 * (after.size - same.length)) / after.size;
};

async function publishOnce(validator, directory) {
  const { files, findings } = await validator.publish(directory, {
    today: TODAY,
    holidays: false,
    listLanguages: ['nb'],
    rules: RULES,
  });
  if (files === undefined)
    throw new Error(`Not published: ${findings.find(({ severity }) => severity === 'error')?.message}`);
  return files;
}

/**
 * @param small the published directory of the demo
 * @param validator the built package
 */
export async function benchLarge(small, validator, { full = false } = {}) {
  const counts = full ? [10_000, 100_000] : [4_000, 10_000];
  const rows = {};
  const weights = [];
  for (const count of counts) {
    console.log(`A directory of ${count} services over Europe …`);
    const directory = europeDirectory(small, count);
    const text = JSON.stringify(directory);
    const start = performance.now();
    JSON.parse(text);
    const parsed = performance.now();
    const files = await publishOnce(validator, directory);
    const ratio = (performance.now() - parsed) / (parsed - start);
    rows[`publish ${count} services in shards ÷ JSON.parse`] = { ratio, reach: 6, failAbove: 10 };
    const { near, words } = await weighReader(files, directory);
    weights.push({ near, words });
    rows[`${count}: near a place, until the first card, kB`] = {
      kB: worst(near, 'kB'),
      reach: 150,
      failAbove: 300,
    };
    rows[`${count}: near a place, requests`] = { ratio: worst(near, 'requests'), reach: 4, failAbove: 6 };
    rows[`${count}: a new word, until the first card, kB`] = {
      kB: worst(words, 'kB'),
      reach: 60,
      failAbove: 120,
    };
    rows[`${count}: a new word, requests`] = { ratio: worst(words, 'requests'), reach: 2, failAbove: 4 };
    rows[`${count}: every place and word finds something`] = {
      same: [...near, ...words].every(({ fitting }) => fitting > 0),
    };
    const [service] = directory.services.splice(count >> 1, 1);
    directory.services.push({ ...service, summary: { nb: 'Noe nytt her.', en: 'Something new here.' } });
    rows[`${count}: files that one changed record rewrites, %`] = {
      ratio: rewritten(files, await publishOnce(validator, directory)),
      reach: 1,
      failAbove: 3,
    };
    rows[`${count}: files`] = { ratio: files.size };
  }
  const [fewer, large] = weights;
  rows[`growth of bytes near a place, ${counts.join(' to ')}`] = {
    ratio: worst(large.near, 'kB') / worst(fewer.near, 'kB'),
    reach: 1.5,
    failAbove: 2,
  };
  rows[`growth of bytes for a word, ${counts.join(' to ')}`] = {
    ratio: worst(large.words, 'kB') / worst(fewer.words, 'kB'),
    reach: 1.5,
    failAbove: 2,
  };
  rows['peak memory of all this, MB'] = { ratio: process.resourceUsage().maxRSS / 1000 };
  return rows;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { readFileSync } = await import('node:fs');
  const small = JSON.parse(readFileSync(root('apps/demo/dist/data/directory.json'), 'utf8'));
  const validator = await import(root('packages/validator/dist/index.js'));
  console.log(await benchLarge(small, validator, { full: process.argv.includes('--full') }));
}

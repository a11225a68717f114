/** What a reader of a published folder fetches until the first card that fits, as it crosses the line. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const { queryServices } = await import(
  fileURLToPath(new URL('../../packages/schema/dist/index.js', import.meta.url))
);
const { ShardReader } = await import(
  fileURLToPath(new URL('../../packages/schema/dist/shards/index.js', import.meta.url))
);

const AT = Date.parse('2026-11-27T12:00:00+01:00');
const HOST = 'https://host.example/';
/** Where readers are: a large town, a middling one, and a village. */
const PLACES = {
  London: { latitude: 51.51, longitude: -0.13 },
  Trondheim: { latitude: 63.43, longitude: 10.4 },
  Hamar: { latitude: 60.79, longitude: 11.07 },
};
/** What is looked for near them: anything, and a test for infections that is open now. */
const WISHES = [{}, { needs: ['sexual-health-testing'], openNow: true }];
/** Words that are typed besides the name that one service has: a town, and a word of every tenth record. */
const WORDS = ['trondheim', 'sykepleier'];

const nameOf = (url) => url.slice(HOST.length);

/** Bytes of a file as a host sends it that has packed copies. */
const sizeOf = (folder, name) => {
  const packed = join(folder, `${name}.br`);
  return statSync(existsSync(packed) ? packed : join(folder, name)).size;
};

/** What crosses the line for a search, until the first service that fits. */
async function weigh(folder, query, isWarm) {
  const read = (name) => readFileSync(join(folder, name));
  const parse = (name) => JSON.parse(read(name).toString('utf8'));
  let asked = ['manifest.json'];
  const reader = new ShardReader(`${HOST}manifest.json`, parse('manifest.json'), {
    fetch: (url) => {
      asked.push(nameOf(url));
      const bytes = Uint8Array.from(read(nameOf(url)));
      return Promise.resolve({ ok: true, status: 200, arrayBuffer: () => Promise.resolve(bytes.buffer) });
    },
    loadManifest: () => Promise.resolve(parse('manifest.json')),
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
  const answer = await reader.find({ query, at: AT, lang: 'nb' }, signal, () => {
    const { sort: _, ...wanted } = query;
    const { results } = queryServices(wanted, reader.directory(), { at: AT, lang: 'nb' });
    if (results.length > 0) first ??= asked.length;
  });
  const untilFirst = asked.slice(0, first);
  return {
    query,
    requests: untilFirst.length,
    kB: untilFirst.reduce((sum, name) => sum + sizeOf(folder, name), 0) / 1000,
    fitting: answer.fitting,
  };
}

/**
 * What readers fetch at the places and for the words above.
 * @param name a name that one service has
 */
export async function weighReader(folder, name) {
  const near = [];
  for (const place of Object.values(PLACES))
    for (const wish of WISHES)
      near.push(await weigh(folder, { near: place, sort: 'nearest', ...wish }, false));
  const words = [];
  for (const text of [...WORDS, name]) words.push(await weigh(folder, { text }, true));
  return { near, words };
}

/** Bytes that a reader's phone downloads, compressed with brotli, as a page without a build of its own gets them. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const STANDALONE = fileURLToPath(new URL('../../packages/element/dist/standalone/', import.meta.url));
const OUTLINE = fileURLToPath(new URL('../../packages/element/src/map/outline/', import.meta.url));
/** What must not stand in the first load, and a text that only it has. */
const UNWANTED = {
  zod: 'invalid_type',
  ajv: 'missingProperty',
  libphonenumber: 'country_calling_codes',
  opening_hours: 'opening_hours',
  leaflet: 'leaflet-container',
};

const brotliOf = (content) => brotliCompressSync(content).length;
const read = (path) => readFileSync(join(STANDALONE, path));
const kilobytes = (bytes, reach, failAbove) => ({ kB: bytes / 1000, reach, failAbove });

/** The names of the drawings of the map, which are no code: an overview, regions, places. */
const drawings = readdirSync(OUTLINE, { recursive: true })
  .filter((path) => path.endsWith('.json'))
  .map((path) => basename(path, '.json'));
const isDrawing = (path) => drawings.some((name) => path.startsWith(`parts/${name}-`));

/** What draws an archive and knows the basemaps of others: only for pages that name one. */
const isBasemap = (path) => /^(?:basemaps\.js|parts\/(?:basemaps|named|draw-archive)-)/.test(path);
/** What a page asks for when a map is first shown: the panel, and the library with what is ours. */
const isMap = (path) => /^parts\/(?:define-map|leaflet-map)-/.test(path);
/** What the outline asks for at first view. */
const isOutline = (path) => /^parts\/(?:outline|overview|places)-/.test(path);

/** What needs are called in all other languages, for a search that finds nothing in that of the page. */
const isOfOthers = (path) => path.startsWith('parts/other-labels-');

/** The files of one language by what they hold: words of the list, of a record, and what people type. */
const wordFiles = (files, language) => files.filter((path) => path.startsWith(`parts/${language}-`));

async function bytesOfLit() {
  const { outputFiles } = await build({
    stdin: {
      contents: "export { LitElement, html, css, nothing } from 'lit';",
      resolveDir: fileURLToPath(new URL('../../packages/element', import.meta.url)),
    },
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
    conditions: ['production', 'browser'],
  });
  return brotliOf(outputFiles[0].contents);
}

export async function weighElement() {
  const files = readdirSync(STANDALONE, { recursive: true }).map((path) => path.replaceAll('\\', '/'));
  const { words } = JSON.parse(read('manifest.json'));
  const languages = Object.keys(words);
  const first = read('service-directory.js');
  const english = brotliOf(read(words.en));
  const perLanguage = languages.map((language) => brotliOf(read(words[language]))).sort((a, b) => a - b);
  const code = files.filter(
    (path) =>
      path.endsWith('.js') &&
      !isDrawing(path) &&
      !isBasemap(path) &&
      !isOfOthers(path) &&
      !languages.some((language) => language !== 'en' && wordFiles(files, language).includes(path)),
  );
  const sumOf = (is, weigh) =>
    files
      .filter((path) => path.endsWith('.js') && is(path))
      .reduce((sum, path) => sum + weigh(read(path)), 0);
  const leaflet = fileURLToPath(import.meta.resolve('leaflet/dist/leaflet.js'));
  return {
    'first load with one language': kilobytes(brotliOf(first) + english, 22, 28),
    'everything in one language, without the drawings of the map': kilobytes(
      code.reduce((sum, path) => sum + brotliOf(read(path)), 0),
      90,
      105,
    ),
    'the map, on first use': kilobytes(sumOf(isMap, brotliOf), 50, 56),
    'the outline at first view, gzip': kilobytes(
      sumOf(isOutline, (content) => gzipSync(content).length),
      120,
      160,
    ),
    'an archive, on first use': { kB: sumOf(isBasemap, brotliOf) / 1000 },
    'a further language, the list, largest': kilobytes(perLanguage.at(-1), 3, 5),
    'a further language, the list, median': kilobytes(perLanguage[perLanguage.length >> 1], 3, 5),
    'peer: Lit alone': { kB: (await bytesOfLit()) / 1000 },
    'peer: Leaflet alone': { kB: brotliOf(readFileSync(leaflet)) / 1000 },
    'no zod, ajv, libphonenumber, opening_hours, Leaflet in it': {
      same: Object.values(UNWANTED).every((mark) => !first.includes(mark)),
    },
  };
}

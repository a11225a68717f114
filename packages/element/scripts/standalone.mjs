/**
 * Builds the element with all that it needs, for pages without a build of their own: one file that a page names, and
 * beside it the parts that are loaded when they are used. Copy the folder to any host.
 */
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'rolldown';
import { bundledLicenses } from './bundled-licenses.mjs';
import { slimLeaflet } from './slim-leaflet.mjs';
import { slimLit } from './slim-lit.mjs';
import { trustedLeaflet } from './trusted-leaflet.mjs';

const fileOf = (name) => fileURLToPath(new URL(`../dist/${name}.js`, import.meta.url));

const FOLDER = 'dist/standalone';
/** A built file of the words of a language (ISO 639), of the list or of a record; those of the map have longer names. */
const WORDS = /\/dist\/chunks\/([a-z]{2})-[A-Z0-9]+\.js$/;
/** What the words of the list have and those of a record have not. */
const ONLY_OF_LIST = 'loadRecordWords';

/**
 * The file of the words of the list by language: the first that a page needs.
 * @param output what was built, each file with the module that it stands for and what that exports
 * @throws Error when a language has two
 */
export function firstWords(output) {
  const words = {};
  for (const { facadeModuleId, fileName, exports = [] } of output) {
    const [, language] = WORDS.exec(facadeModuleId?.replaceAll('\\', '/') ?? '') ?? [];
    if (language === undefined || !exports.includes(ONLY_OF_LIST)) continue;
    if (words[language] !== undefined)
      throw new Error(`Two files hold the first words of «${language}»: ${words[language]}, ${fileName}.`);
    words[language] = fileName;
  }
  return words;
}

/** The hash in the name of a part; rolldown writes no shorter one. */
const HASH = /(?<=-)[\w-]{7}(?=\.js$)/;
/** So many signs of it tell a part from what it was in the last version; the first load names them all. */
const ENOUGH_SIGNS = 4;

/**
 * Short names of parts.
 * @param names as rolldown gives them, such as `parts/en-3uryh7L.js`
 * @param isTaken has another part a short name already?
 */
export function shortNames(names, isTaken = () => false) {
  const short = new Map();
  const given = new Set();
  for (const name of names) {
    const [hash] = HASH.exec(name) ?? [''];
    const nameWith = (length) => name.replace(HASH, hash.slice(0, length));
    let length = ENOUGH_SIGNS;
    while (length < hash.length && (given.has(nameWith(length)) || isTaken(nameWith(length), name)))
      length += 1;
    given.add(nameWith(length));
    short.set(name, nameWith(length));
  }
  return short;
}

/** Which part, by its whole name, has a short name: of each build the same parts come again. */
const wholeNames = new Map();

/** Gives the parts of what was built their short names, wherever they are named. */
function shorten(output) {
  const parts = output.map(({ fileName }) => fileName).filter((name) => name.startsWith('parts/'));
  const short = shortNames(parts, (name, whole) => (wholeNames.get(name) ?? whole) !== whole);
  for (const [name, to] of short) wholeNames.set(to, name);
  const withoutFolder = (name) => name.replace('parts/', '');
  for (const { fileName } of output) {
    const path = `${FOLDER}/${fileName}`;
    let code = readFileSync(path, 'utf8');
    for (const [name, to] of short) code = code.replaceAll(withoutFolder(name), withoutFolder(to));
    writeFileSync(path, code);
  }
  for (const [name, to] of short) renameSync(`${FOLDER}/${name}`, `${FOLDER}/${to}`);
  return output.map((file) => ({ ...file, fileName: short.get(file.fileName) ?? file.fileName }));
}

/** Builds one file that a page names. Each is built alone: a page with one must not load what only the other needs. */
async function buildFile(name, entry) {
  const { output } = await build({
    input: fileOf(entry),
    platform: 'browser',
    plugins: [trustedLeaflet, slimLeaflet, slimLit],
    resolve: { conditionNames: ['production', 'browser', 'import', 'default'] },
    transform: { target: 'es2022' },
    output: {
      dir: FOLDER,
      format: 'es',
      minify: true,
      // Whose work it holds stands in `licenses.txt` beside it.
      comments: { legal: false, annotation: false, jsdoc: false },
      entryFileNames: `${name}.js`,
      // The names of the package's own parts end in a hash, of which one is enough.
      chunkFileNames: ({ name: part }) => `parts/${part.replace(/-[A-Z0-9]{8}$/, '')}-[hash:7].js`,
      // On a slow line each file more costs a round trip, and small files are compressed worse.
      codeSplitting: { groups: [{ name, tags: ['$initial'] }] },
    },
    logLevel: 'warn',
  });
  return shorten(output);
}

export async function buildStandalone() {
  const output = await buildFile('service-directory', 'define');
  const basemaps = await buildFile('basemaps', 'basemaps');
  const sources = await buildFile('sources', 'sources');
  const keepPlace = await buildFile('keep-place', 'keep-place');
  const modules = [...output, ...basemaps, ...sources, ...keepPlace].flatMap(
    ({ moduleIds = [] }) => moduleIds,
  );
  writeFileSync(`${FOLDER}/licenses.txt`, `${bundledLicenses(modules)}\n`);
  // A page that knows its language can name the file of its words and so asks for it at once.
  const words = firstWords(output);
  writeFileSync(`${FOLDER}/manifest.json`, `${JSON.stringify({ words }, null, 2)}\n`);
}

/**
 * Builds the element with all that it needs, for pages without a build of their own: one file that a page names, and
 * beside it the parts that are loaded when they are used. Copy the folder to any host.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'rolldown';
import { bundledLicenses } from './bundled-licenses.mjs';
import { slimLeaflet } from './slim-leaflet.mjs';
import { trustedLeaflet } from './trusted-leaflet.mjs';

const fileOf = (name) => fileURLToPath(new URL(`../dist/${name}.js`, import.meta.url));

const FOLDER = 'dist/standalone';
/** A built file of the words of a language (ISO 639); those of the map have longer names. */
const WORDS = /\/dist\/chunks\/([a-z]{2})-[A-Z0-9]+\.js$/;

/** Builds one file that a page names. Each is built alone: a page with one must not load what only the other needs. */
async function buildFile(name, entry) {
  const { output } = await build({
    input: fileOf(entry),
    platform: 'browser',
    plugins: [trustedLeaflet, slimLeaflet],
    resolve: { conditionNames: ['production', 'browser', 'import', 'default'] },
    transform: { target: 'es2022' },
    output: {
      dir: FOLDER,
      format: 'es',
      minify: true,
      entryFileNames: `${name}.js`,
      chunkFileNames: 'parts/[name]-[hash].js',
      // On a slow line each file more costs a round trip, and small files are compressed worse.
      codeSplitting: { groups: [{ name, tags: ['$initial'] }] },
    },
    logLevel: 'warn',
  });
  return output;
}

export async function buildStandalone() {
  const output = await buildFile('service-directory', 'define');
  const basemaps = await buildFile('basemaps', 'basemaps');
  const modules = [...output, ...basemaps].flatMap(({ moduleIds = [] }) => moduleIds);
  writeFileSync(`${FOLDER}/licenses.txt`, `${bundledLicenses(modules)}\n`);
  // A page that knows its language can name the file of its words and so asks for it at once.
  const words = Object.fromEntries(
    output.flatMap(({ facadeModuleId, fileName }) => {
      const [, language] = WORDS.exec(facadeModuleId?.replaceAll('\\', '/') ?? '') ?? [];
      return language === undefined ? [] : [[language, fileName]];
    }),
  );
  writeFileSync(`${FOLDER}/manifest.json`, `${JSON.stringify({ words }, null, 2)}\n`);
}

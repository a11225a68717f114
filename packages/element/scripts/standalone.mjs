/**
 * Builds the element with all that it needs, for pages without a build of their own: one file that a page names, and
 * beside it the parts that are loaded when they are used. Copy the folder to any host.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'rolldown';
import { trustedLeaflet } from './trusted-leaflet.mjs';

const ENTRY = fileURLToPath(new URL('../dist/define.js', import.meta.url));

const FOLDER = 'dist/standalone';
/** A built file of the words of a language (ISO 639); those of the map have longer names. */
const WORDS = /\/dist\/chunks\/([a-z]{2})-[A-Z0-9]+\.js$/;

export async function buildStandalone() {
  const { output } = await build({
    input: ENTRY,
    platform: 'browser',
    plugins: [trustedLeaflet],
    resolve: { conditionNames: ['production', 'browser', 'import', 'default'] },
    transform: { target: 'es2022' },
    output: {
      dir: FOLDER,
      format: 'es',
      minify: true,
      entryFileNames: 'service-directory.js',
      chunkFileNames: 'parts/[name]-[hash].js',
      // On a slow line each file more costs a round trip, and small files are compressed worse.
      codeSplitting: { groups: [{ name: 'service-directory', tags: ['$initial'] }] },
    },
    logLevel: 'warn',
  });
  // A page that knows its language can name the file of its words and so asks for it at once.
  const words = Object.fromEntries(
    output.flatMap(({ facadeModuleId, fileName }) => {
      const [, language] = WORDS.exec(facadeModuleId?.replaceAll('\\', '/') ?? '') ?? [];
      return language === undefined ? [] : [[language, fileName]];
    }),
  );
  writeFileSync(`${FOLDER}/manifest.json`, `${JSON.stringify({ words }, null, 2)}\n`);
}

import { fileURLToPath } from 'node:url';
import { build } from 'rolldown';

const sourceOf = (name) => fileURLToPath(new URL(`../src/${name}.ts`, import.meta.url));
const DEFINE = fileURLToPath(import.meta.resolve('@service-directory/element/define'));

/** Modules are strict and wait for the page; plain scripts run in pages from a folder and where builders keep no type. */
const SCRIPTS = [
  { name: 'frame', input: sourceOf('frame'), format: 'es' },
  { name: 'frame-host', input: sourceOf('frame-host'), format: 'iife' },
  { name: 'from-folder', input: sourceOf('from-folder'), format: 'iife' },
  { name: 'service-directory/from-folder', input: DEFINE, format: 'iife' },
];

/** Builds the scripts of the folder, each one file. */
export async function buildScripts(dir) {
  for (const { name, input, format } of SCRIPTS)
    await build({
      input,
      platform: 'browser',
      resolve: { conditionNames: ['production', 'browser', 'import', 'default'] },
      transform: { target: 'es2022' },
      output: { dir, format, minify: true, entryFileNames: `${name}.js`, codeSplitting: false },
      logLevel: 'silent',
    });
}

import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const DIST = pathToFileURL(`${process.cwd()}/dist/`);

const mapOf = (record, valueOf) =>
  Object.fromEntries(Object.entries(record).map(([code, words]) => [code, valueOf(words)]));

function writeModule(folder, language, words, type) {
  mkdirSync(`dist/${folder}`, { recursive: true });
  writeFileSync(`dist/${folder}/${language}.js`, `export default ${JSON.stringify(words)};\n`);
  const types = `import type { ${type} } from '../index.js';\ndeclare const words: ${type};\nexport default words;\n`;
  writeFileSync(`dist/${folder}/${language}.d.ts`, types);
}

/** Writes, out of the built words of each language, the files that a page loads one after the other: names, explanations. */
export async function writeWordFiles() {
  const { EXPLAINED_LISTS } = await import(new URL('locales/types.js', DIST));
  const files = readdirSync(new URL('locales/', DIST)).filter((file) => /^[a-z]{2,3}\.js$/.test(file));
  for (const file of files) {
    const { default: labels } = await import(new URL(`locales/${file}`, DIST));
    const { language, origin, ...lists } = labels;
    const names = mapOf(lists, (list) => mapOf(list, ({ label }) => ({ label })));
    writeModule('labels', language, { language, origin, ...names }, 'CodeNames');
    const explanations = EXPLAINED_LISTS.map((list) => [
      list,
      mapOf(lists[list], (words) => words.explanation),
    ]);
    writeModule('access-explanations', language, Object.fromEntries(explanations), 'AccessExplanations');
  }
}

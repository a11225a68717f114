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

/** Writes, out of the built words of each language, the files that a page loads one after the other: names of a list, the other names, explanations. */
export async function writeWordFiles() {
  const { EXPLAINED_LISTS, LISTED_LISTS, LISTED_WAYS } = await import(new URL('locales/types.js', DIST));
  const files = readdirSync(new URL('locales/', DIST)).filter((file) => /^[a-z]{2,3}\.js$/.test(file));
  for (const file of files) {
    const { default: labels } = await import(new URL(`locales/${file}`, DIST));
    const { language, origin, ...lists } = labels;
    const namesOf = (isWanted) =>
      Object.fromEntries(
        Object.entries(lists)
          .filter(([list]) => isWanted(list))
          .map(([list, codes]) => [list, mapOf(codes, ({ label }) => ({ label }))]),
      );
    const isListed = (list) => LISTED_LISTS.includes(list);
    const { entry } = namesOf((list) => list === 'entry');
    const ways = Object.fromEntries(LISTED_WAYS.map((way) => [way, entry[way]]));
    const names = { language, origin, ...namesOf(isListed), entry: ways };
    writeModule('list-labels', language, names, 'ListCodeNames');
    writeModule(
      'record-labels',
      language,
      namesOf((list) => !isListed(list)),
      'RecordCodeNames',
    );
    const explanations = EXPLAINED_LISTS.map((list) => [
      list,
      mapOf(lists[list], (words) => words.explanation),
    ]);
    writeModule('access-explanations', language, Object.fromEntries(explanations), 'AccessExplanations');
  }
}

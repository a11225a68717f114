/** For esbuild: puts into the bundle of the command where the phrases of some languages are cut, and which words each piece needs. */
import { build } from 'esbuild';

/** Those of nearly every directory in Norway; of any other language the phrases are cut when they are first looked for. */
const LANGUAGES = ['nb', 'en'];

const SOURCE = `
  export { alternativesOf } from './src/facts/phrases/needed-words.ts';
  export { TOPICS } from './src/facts/phrases/topics.ts';
  export { plainTable } from './src/facts/phrases/phrase-pattern.ts';
  export { plainWords } from './src/facts/phrases/plain-words.ts';
  export { secretWordsIn } from './src/facts/secret-said.ts';
`;

/** The tables of the sources, run here. */
async function loadTables() {
  const { outputFiles } = await build({
    stdin: { contents: SOURCE, resolveDir: process.cwd(), loader: 'ts' },
    bundle: true,
    format: 'esm',
    write: false,
    tsconfigRaw: '{}',
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}

async function moduleText() {
  const { alternativesOf, TOPICS, plainTable, plainWords, secretWordsIn } = await loadTables();
  const cutsOf = (plain) => alternativesOf(plain).map(({ pattern, needs }) => [pattern.length, needs]);
  const tables = LANGUAGES.map((language) => {
    const byTopic = Object.fromEntries(
      Object.entries(TOPICS).map(([topic, { words }]) => [topic, cutsOf(plainWords(words[language].says))]),
    );
    byTopic.secret = cutsOf(plainTable(secretWordsIn(language)));
    // A text that is parsed when it is needed: an object would be made at each start.
    return `${language}: () => JSON.parse(${JSON.stringify(JSON.stringify(byTopic))})`;
  });
  return `
    const TABLES = { ${tables.join(',')} };
    const read = {};
    export const readyCuts = (topic, language) => (read[language] ??= TABLES[language]?.())?.[topic];
  `;
}

/** @type {import('esbuild').Plugin} */
export const readyAlternatives = {
  name: 'ready-alternatives',
  setup({ onLoad }) {
    onLoad({ filter: /phrases[\\/]ready-alternatives\.ts$/ }, async () => ({
      contents: await moduleText(),
      loader: 'js',
    }));
  },
};

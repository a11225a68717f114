/** For esbuild: puts into the bundle of the command where the phrases of some languages are cut, and which words each piece needs. */
import { build } from 'esbuild';

/** Those of nearly every directory in Norway; of any other language the phrases are cut when they are first looked for. */
const LANGUAGES = ['nb', 'en'];

/** Tables of fewer pieces are cut when they are first looked for. */
const ENOUGH_PIECES = 4;
/** Stands between the words of a set, and in none. */
const BETWEEN = '~';

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

/** A set of words as one text; in the order of the alphabet they take less room. */
function keyOf(words) {
  const key = [...words].sort().join(BETWEEN);
  if (key.split(BETWEEN).length > words.length) throw new Error(`A word has a “${BETWEEN}”: ${key}`);
  return key;
}

async function moduleText() {
  const { alternativesOf, TOPICS, plainTable, plainWords, secretWordsIn } = await loadTables();
  const tables = LANGUAGES.map((language) => {
    const cutsOf = (plain) =>
      alternativesOf(plain).map(({ pattern, needs }) => [pattern.length, ...needs.map(keyOf)]);
    const cuts = Object.fromEntries(
      Object.entries(TOPICS).map(([topic, { words }]) => [topic, cutsOf(plainWords(words[language].says))]),
    );
    // Of few pieces it is found out as quickly.
    for (const [topic, pieces] of Object.entries(cuts)) if (pieces.length < ENOUGH_PIECES) delete cuts[topic];
    cuts.secret = cutsOf(plainTable(secretWordsIn(language)));
    // Many pieces need the same words: each set stands here once.
    const sets = [
      ...new Set(Object.values(cuts).flatMap((ofTopic) => ofTopic.flatMap(([, ...keys]) => keys))),
    ];
    const numbers = new Map(sets.map((key, number) => [key, number]));
    const numbered = (ofTopic) =>
      ofTopic.map(([length, ...keys]) => [length, ...keys.map((key) => numbers.get(key))]);
    const byTopic = Object.fromEntries(
      Object.entries(cuts).map(([topic, ofTopic]) => [topic, numbered(ofTopic)]),
    );
    return `${language}: () => JSON.parse(${JSON.stringify(JSON.stringify({ sets, byTopic }))})`;
  });
  return `
    const TABLES = { ${tables.join(',')} };
    const read = {};
    const setsOf = new Map();
    const setOf = (words) => {
      if (!setsOf.has(words)) setsOf.set(words, words.split(${JSON.stringify(BETWEEN)}));
      return setsOf.get(words);
    };
    export const readyCuts = (topic, language) => {
      const table = (read[language] ??= TABLES[language]?.());
      return table?.byTopic[topic]?.map(([length, ...needs]) => [length, needs.map((number) => setOf(table.sets[number]))]);
    };
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

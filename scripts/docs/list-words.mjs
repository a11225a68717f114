/**
 * Writes packages/validator/src/publish/words/<language>.ts: the words of the published list without scripts, taken from
 * the words of the element, so that a reader meets the same ones with and without scripts. `node scripts/docs/list-words.mjs [--check]`.
 */
import { argv } from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { importSources } from './import-sources.mjs';
import { layOut, writeOrCheck } from './generated-file.mjs';

const path = (name) => fileURLToPath(new URL(`../../packages/${name}`, import.meta.url));
const SCRIPT = 'scripts/docs/list-words.mjs';

/** Words that are taken as they are. */
const PLAIN = [
  'direction',
  'emergency',
  'notice',
  'machineTranslated',
  'runBy',
  'helpsWith',
  'forWhom',
  'everybody',
  'contact',
  'contactUnknown',
  'where',
  'confidentialPlace',
  'onRequestPlace',
  'areaPlace',
  'noPlace',
  'openingHours',
  'hoursUnknown',
  'hoursUnsure',
  'roundTheClock',
  'dayClosed',
  'dayUnknown',
  'asPrinted',
  'callFirst',
  'whatTheyAsk',
  'notKnown',
  'gettingIn',
  'gettingInUnknown',
  'eligibility',
  'languages',
  'languagesUnknown',
  'notOffered',
  'neverVerified',
  'temporarilyClosed',
];
/** Sentences, with what each takes. */
const FILLED = {
  evidence: ['basis', 'date'],
  oldEvidence: ['date'],
  lastVerified: ['date'],
  conditionUnknown: ['condition'],
  onlyFor: ['groups'],
  from: ['time'],
  lastEntry: ['time'],
  ageFrom: ['age'],
  ageTo: ['age'],
  ageBetween: ['from', 'to'],
};

/** The names of codes, which the words of the element stand beside, are not needed here. */
const WITHOUT_LABELS = {
  name: 'without-labels',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^@service-directory\// }, ({ path: name }) => ({ path: name, namespace: 'empty' }));
    onLoad({ filter: /.*/, namespace: 'empty' }, () => ({ contents: 'export default {}' }));
  },
};

function wordsOf(messages, language) {
  const filled = Object.entries(FILLED).map(([name, places]) => {
    const text = messages[name](...places.map((place) => `{${place}}`));
    for (const place of places)
      if (text.split(`{${place}}`).length !== 2)
        throw new Error(`${language}: ${name} has no one {${place}}`);
    return [name, text];
  });
  return {
    language,
    isMachine: messages.origin.origin === 'machine',
    ...Object.fromEntries(PLAIN.map((name) => [name, messages[name]])),
    ...Object.fromEntries(filled),
  };
}

const fileOf = (name) => path(`validator/src/publish/words/${name}.ts`);

/**
 * The files by their paths, laid out.
 * @returns {Promise<[string, string][]>}
 */
export async function makeListWords() {
  const { INTERFACE_LANGUAGES: languages } = await importSources(
    `export { INTERFACE_LANGUAGES } from './schema/src/codes/interface-languages.ts';`,
    path(''),
  );
  const locales = await importSources(
    languages
      .map(
        (lang) => `
          import ${lang}List from './locales/${lang}.ts';
          import ${lang}Record from './locales/record/${lang}.ts';
          export const ${lang} = { ...${lang}List, ...${lang}Record };`,
      )
      .join('\n'),
    path('element/src'),
    { plugins: [WITHOUT_LABELS] },
  );
  const note = `// Generated from the words of the element by ${SCRIPT}.\n`;
  const files = languages.map((lang) => [
    fileOf(lang),
    `${note}import type { ListWords } from './types.ts';\n
export const words: ListWords = ${JSON.stringify(wordsOf(locales[lang], lang), null, 2)};\n`,
  ]);
  const loaders = languages
    .map(
      (lang) =>
        `${lang}: () => both(import('./${lang}.ts'), import('@service-directory/schema/locales/${lang}').then(({ ${lang} }) => ${lang}))`,
    )
    .join(',\n');
  files.push([
    fileOf('loaders'),
    `${note}import type { CodeNames, InterfaceLanguage } from '@service-directory/schema';
import type { ListWords } from './types.ts';\n
type Loaded = Promise<{ words: ListWords; labels: CodeNames }>;

/** The words of lists and those for codes: these come out of the package of the schema, which has them already. */
const both = async (list: Promise<{ words: ListWords }>, labels: Promise<CodeNames>): Loaded => ({
  words: (await list).words,
  labels: await labels,
});

/** What loads the words of a language, each when it is used. */
export const LOADERS: Readonly<Record<InterfaceLanguage, () => Loaded>> = {${loaders}};\n`,
  ]);
  return Promise.all(files.map(async ([file, content]) => [file, await layOut(file, content)]));
}

if (argv[1] !== undefined && import.meta.url === pathToFileURL(argv[1]).href) {
  for (const [file, content] of await makeListWords()) {
    const complaint = writeOrCheck(file, content, SCRIPT, argv.includes('--check'));
    if (complaint !== undefined) {
      console.error(complaint);
      process.exitCode = 1;
    }
  }
}

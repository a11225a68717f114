/** What can be counted in the sources themselves, so that it is never old. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { importSources } from '../docs/import-sources.mjs';
import { ROOT } from '../lib/run.mjs';

const CORPUS = join(ROOT, 'packages/corpus/src');
const INPUTS = join(CORPUS, 'inputs');

const COLLECT = `
export { corpus } from './corpus.ts';
export { oddButGood } from './odd-but-good.ts';
export { answerFaults, oddAnswers } from './faults/answers.ts';
export { hostFaults } from './faults/hosts.ts';
export { stepFaults } from './faults/steps.ts';
`;

/** Libraries in CommonJS ask for modules of Node, and for nothing else; the corpus asks where a package is, and is not told. */
const AROUND = `
  import { createRequire as requireOf } from 'node:module';
  const require = requireOf('file:///');
  const resolveNowhere = () => 'file:///nowhere/';
`;

const BUNDLE = {
  platform: 'node',
  mainFields: ['module', 'main'],
  alias: { vitest: fileURLToPath(new URL('no-vitest.mjs', import.meta.url)) },
  banner: { js: AROUND },
  define: { 'import.meta.resolve': 'resolveNowhere' },
};

/** The corpus in numbers: inputs, records that are odd and good, faults. */
export async function countCorpus() {
  const parts = await importSources(COLLECT, CORPUS, BUNDLE);
  return {
    inputs: parts.corpus.length,
    kinds: readdirSync(INPUTS).filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts')).length,
    oddButGood: parts.oddButGood.length,
    faults: [parts.answerFaults, parts.oddAnswers, parts.hostFaults, parts.stepFaults].reduce(
      (sum, list) => sum + list.length,
      0,
    ),
  };
}

const isTest = (file) => /\.test\.(?:ts|tsx|mjs)$/.test(file);

/** Files of tests, and those of them that make up their own inputs with fast-check. */
export function countTestFiles(files, readText) {
  const tests = files.filter(isTest);
  return {
    files: tests.length,
    generated: tests.filter((file) => readText(file).includes("'fast-check'")).length,
  };
}

/** The rules and their words, taken from the sources of packages/validator, so that no build can be out of date. */
import { fileURLToPath } from 'node:url';
import { importSources } from './import-sources.mjs';
import { SCHEMA_SOURCES } from './schema-sources.mjs';

const inPackages = (path) => fileURLToPath(new URL(`../../packages/${path}`, import.meta.url));

const ENTRY = `
  export { describeRule } from './describe-rule.ts';
  export { familyWords } from './report/catalogue/family-words.ts';
  export { ruleMarkdown } from './report/catalogue/rule-markdown.ts';
  export { catalogueWords } from './report/catalogue/words.ts';
  export { escapeMarkdown, markdownCode } from './report/escape-markdown.ts';
  export { ruleAnchor } from './report/rule-links.ts';
  export { wordsOf } from './report/words/index.ts';
  export { ruleFamilies } from './rules/index.ts';
`;

/** The neighbour packages, from their sources too. */
const ALIAS = {
  '@service-directory/convert/detect-json': inPackages('convert/src/detect-json/index.ts'),
  '@service-directory/convert/formats': inPackages('convert/src/formats/index.ts'),
  '@service-directory/convert/cell-words': inPackages('convert/src/cell-words/index.ts'),
  '@service-directory/convert/secret-places': inPackages('convert/src/secret-places/index.ts'),
  '@service-directory/convert/spreadsheet-columns': inPackages('convert/src/spreadsheet-columns/index.ts'),
  '@service-directory/convert/surroundings': inPackages('convert/src/surroundings/index.ts'),
  '@service-directory/convert/spreadsheet': inPackages('convert/src/spreadsheet/index.ts'),
  '@service-directory/convert': inPackages('convert/src/index.ts'),
  ...SCHEMA_SOURCES,
};

/** The languages in which the catalogue is written. */
const LANGUAGES = ['en', 'nb'];

/**
 * The rules as `describeRule` tells of them, by language, and the functions that write them. The sources are TypeScript,
 * so they are bundled first.
 */
export async function readRules() {
  const { ruleFamilies, ...words } = await importSources(ENTRY, inPackages('validator/src'), {
    alias: ALIAS,
  });
  const codes = Object.values(ruleFamilies).flatMap((members) => members.map(({ code }) => code));
  const described = Object.fromEntries(
    LANGUAGES.map((lang) => [lang, codes.map((code) => words.describeRule(code, lang))]),
  );
  return { ...words, families: Object.keys(ruleFamilies), codes, described };
}

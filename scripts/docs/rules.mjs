/**
 * Writes docs/rules: the catalogue of the validator's rules, an index and a page for each family in English, and the same
 * in Bokmål in docs/rules/nb. Run it after a change of a rule, its examples or its sentences:
 * `node scripts/docs/rules.mjs`. With `--check` it writes nothing, and fails when a page is out of date.
 */
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { argv } from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { writeOrCheck } from './generated-file.mjs';
import { readRules } from './read-rules.mjs';
import { familyPage, indexPage } from './rule-pages.mjs';

const PAGES = fileURLToPath(new URL('../../docs/rules', import.meta.url));
const SCRIPT = 'scripts/docs/rules.mjs';

/** The folder of each language below docs/rules. */
export const LANGUAGE_FOLDERS = { en: '', nb: 'nb/' };

/**
 * The pages as they must stand on disk.
 * @returns {Promise<Map<string, string>>} the path of each file below docs/rules, and its words
 */
export async function makeRulePages() {
  const catalogue = await readRules();
  const pages = new Map();
  for (const [lang, folder] of Object.entries(LANGUAGE_FOLDERS)) {
    pages.set(`${folder}README.md`, indexPage(catalogue, lang));
    for (const family of catalogue.families)
      pages.set(`${folder}${family}.md`, familyPage(catalogue, family, lang));
  }
  return pages;
}

const markdownFilesIn = (folder) =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true })
        .map((file) => String(file).replaceAll('\\', '/'))
        .filter((file) => file.endsWith('.md'))
    : [];

/**
 * Writes the pages, or compares them with those on disk.
 * @returns {string[]} a sentence for each that is out of date
 */
export function settleRulePages(pages, isCheck, folder = PAGES) {
  const complaints = [...pages].map(([file, words]) => {
    if (!isCheck) mkdirSync(dirname(join(folder, file)), { recursive: true });
    return writeOrCheck(join(folder, file), words, SCRIPT, isCheck);
  });
  const left = markdownFilesIn(folder)
    .filter((file) => !pages.has(file))
    .map((file) => `docs/rules/${file} belongs to no family of rules: remove it.`);
  return [...complaints.filter((complaint) => complaint !== undefined), ...left];
}

if (argv[1] !== undefined && import.meta.url === pathToFileURL(argv[1]).href) {
  const complaints = settleRulePages(await makeRulePages(), argv.includes('--check'));
  for (const complaint of complaints) console.error(complaint);
  if (complaints.length > 0) process.exitCode = 1;
}

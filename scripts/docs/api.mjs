/**
 * Writes docs/api: a page for each entry of @service-directory/schema, and for the plugin kit of
 * @service-directory/element, from the types and the comments in their sources.
 * Run it after a change of a public name or its comment: `node scripts/docs/api.mjs`. It fails when a public name, a
 * property of a public type or a parameter that needs it has no comment. With `--check` it writes nothing, and fails when
 * a page is out of date.
 */
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { argv } from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { findGaps } from './api-gaps.mjs';
import { readApi } from './api-model.mjs';
import { renderPages } from './api-pages.mjs';
import { layOut, writeOrCheck } from './generated-file.mjs';

const PACKAGE = fileURLToPath(new URL('../../packages/schema', import.meta.url));
/** The element's own attributes, events and parts stand in its README; what others write code against is its kit. */
const ELEMENT = fileURLToPath(new URL('../../packages/element', import.meta.url));
const ELEMENT_ENTRIES = ['./plugins', './basemaps', './sources', './ssr'];
const PAGES = fileURLToPath(new URL('../../docs/api', import.meta.url));
const SCRIPT = 'scripts/docs/api.mjs';

/** Each property is the name of a code list, or of a message, which says itself what it is about. */
const EXEMPT = new Set(['CodeLabels', 'Messages']);

/** Thrown when something public has no comment; its message names them all. */
export class UndocumentedError extends Error {
  constructor(gaps) {
    super(['These public names have no comment:', ...gaps.map((gap) => `  ${gap}`)].join('\n'));
    this.gaps = gaps;
  }
}

/**
 * The pages as they must stand on disk.
 * @param {string} folder the folder of the package
 * @param {string} optionsFolder where its typedoc.json is
 * @param {readonly string[]} [only] the entries that have pages, as `exports` names them; all when left out
 * @returns {Promise<Map<string, string>>} the name of each file, and its words
 * @throws {UndocumentedError}
 */
export async function makeApiPages(folder = PACKAGE, optionsFolder = PACKAGE, only = undefined) {
  const api = await readApi(folder, optionsFolder, only);
  const gaps = findGaps(api.project, EXEMPT);
  if (gaps.length > 0) throw new UndocumentedError(gaps);
  const pages = new Map();
  for (const [page, words] of await renderPages(api)) {
    pages.set(`${page}.md`, await layOut(join(PAGES, `${page}.md`), words));
  }
  return pages;
}

/** The pages on all that is public. */
export const makeAllPages = async () =>
  new Map([...(await makeApiPages()), ...(await makeApiPages(ELEMENT, PACKAGE, ELEMENT_ENTRIES))]);

/**
 * Writes the pages, or compares them with those on disk.
 * @returns {string[]} a sentence for each that is out of date
 */
export function settlePages(pages, isCheck, folder = PAGES) {
  if (!isCheck) mkdirSync(folder, { recursive: true });
  const complaints = [...pages].map(([file, words]) =>
    writeOrCheck(join(folder, file), words, SCRIPT, isCheck),
  );
  const standing = existsSync(folder) ? readdirSync(folder) : [];
  const left = standing
    .filter((file) => !pages.has(file))
    .map((file) => `docs/api/${file} belongs to no entry of the package: remove it.`);
  return [...complaints.filter((complaint) => complaint !== undefined), ...left];
}

if (argv[1] !== undefined && import.meta.url === pathToFileURL(argv[1]).href) {
  try {
    const complaints = settlePages(await makeAllPages(), argv.includes('--check'));
    for (const complaint of complaints) console.error(complaint);
    if (complaints.length > 0) process.exitCode = 1;
  } catch (error) {
    if (!(error instanceof UndocumentedError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

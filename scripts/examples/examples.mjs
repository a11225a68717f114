/**
 * Installs each example of `examples/` with the packed packages in a blank folder, builds it as its author would, and
 * uses the built page in Chromium under a strict policy: the list is there, a lock holds, an event is heard, a method
 * works; where a server drew the list, it is read without scripts, too. Then the code of the
 * snippet builder takes the place of its component, as snippets.mjs tells. Two examples are in hand at a time. Besides,
 * begins a list with `npm create service-directory`, as starter.mjs tells. Needs the packages to be built, and leaves
 * nothing behind.
 * `npm test` runs it; alone: `node scripts/examples/examples.mjs`, with the names of some, or `create`, for these alone.
 * Writes what passed and failed to test-results/examples.json.
 */
import { join } from 'node:path';
import { chromium } from 'playwright';
import { CHROMIUM_ARGUMENTS, ensureBrowser } from '../browser.mjs';
import { ROOT } from '../lib/run.mjs';
import { StepResults } from '../lib/step-results.mjs';
import { removeTemporaryFolders, temporaryFolder } from '../packaging/child.mjs';
import { listPublished, pack } from '../packaging/pack.mjs';
import { installExamples, listExamples, sourceOf, tryExample, tryPasted } from './project.mjs';
import { PASTED, readSnippets } from './snippets.mjs';
import { beginList, STARTER_STEPS } from './starter.mjs';

const RESULTS = join(ROOT, 'test-results/examples.json');
const STARTER = 'create-service-directory';
const STARTER_SOURCE = join(ROOT, 'packages/create');
const WANTED = process.argv.slice(2);
const results = new StepResults(RESULTS);

const isWanted = (name) => WANTED.length === 0 || WANTED.includes(name);

/** Packs every package that is published: package → `file:` tarball. */
async function packAll(folder) {
  const tarballs = {};
  for (const published of listPublished(ROOT))
    tarballs[published.name] = `file:${await pack(ROOT, published, folder)}`;
  return tarballs;
}

/** Begins a list in a folder of its own, and takes each step with it. */
async function tryStarter(project, tarballs, browser) {
  const folder = await beginList(project, temporaryFolder('service-directory-starter'), tarballs);
  for (const [title, step] of Object.entries(STARTER_STEPS))
    await results.take(STARTER_SOURCE, ['npm create', title], () => step({ folder, browser }));
}

/** Takes what nobody has taken, one at a time, until nothing is left. */
async function takeInTurn(tries) {
  for (let next = tries.shift(); next !== undefined; next = tries.shift()) await next();
}

try {
  const executablePath = await ensureBrowser();
  const names = listExamples().filter(isWanted);
  const folder = temporaryFolder('service-directory-examples');
  const { [STARTER]: starter, ...tarballs } = await packAll(folder);
  await installExamples(names, folder, tarballs, { besides: { [STARTER]: starter } });
  console.log(`Installed the packed packages in ${names.join(', ')}.`);
  const browser = await chromium.launch({ executablePath, args: CHROMIUM_ARGUMENTS });
  try {
    const codes = names.some((name) => PASTED[name]) ? await readSnippets(browser) : {};
    const tries = names.map(
      (name) => () =>
        results.take(sourceOf(name), [name, 'is built and served'], async () => {
          await tryExample(name, folder, browser, results);
          await tryPasted(name, folder, browser, results, codes);
        }),
    );
    if (isWanted('create'))
      tries.push(() =>
        results.take(STARTER_SOURCE, ['npm create', 'a list is begun and installed'], () =>
          tryStarter(folder, tarballs, browser),
        ),
      );
    await Promise.all([takeInTurn(tries), takeInTurn(tries)]);
  } finally {
    await browser.close();
  }
  results.end();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  removeTemporaryFolders();
}

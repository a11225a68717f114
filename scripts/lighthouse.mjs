/**
 * `npm run lighthouse`: what Lighthouse says of each page of the built demo, as a phone of the middle gets it from a host that
 * compresses. Lighthouse is installed in a folder of its own for as long as it is needed, in the version below; it and the
 * pages stay on this machine. Of three runs a page the middle one counts: its figures hang on how busy the machine is.
 * With pages (`npm run lighthouse -- /edit/ /about/`) these alone. Fails where a category has less than 100.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { argv } from 'node:process';
import { pathToFileURL } from 'node:url';
import { CHROMIUM_ARGUMENTS, ensureBrowser } from './browser.mjs';
import { ROOT } from './lib/run.mjs';
import { expectSuccess, removeTemporaryFolders, runNpm, temporaryFolder } from './packaging/child.mjs';
import { serve } from './packaging/server.mjs';

/** The last line that runs on Node 20. */
const VERSION = '12.8.2';
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];
const PAGES = [
  '/',
  '/en/',
  '/about/',
  '/check/',
  '/edit/',
  '/embed/',
  '/guide/',
  '/sources/',
  '/sources/en/',
];
const RUNS = 3;
/**
 * Asked for from within the page, which ours forbid (`connect-src 'none'`: not a byte of a list leaves). That the file is there
 * and is text is tried by apps/demo/e2e/pages.spec.ts.
 */
const NOT_ASKED = ['robots-txt'];
const DEMO = join(ROOT, 'apps/demo/dist');

async function install() {
  const folder = temporaryFolder('service-directory-lighthouse');
  const args = [
    'install',
    `lighthouse@${VERSION}`,
    '--prefix',
    folder,
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ];
  await expectSuccess('npm install lighthouse', runNpm(args, { cwd: folder }));
  const load = (file) => import(pathToFileURL(join(folder, 'node_modules', file)).href);
  const { default: lighthouse } = await load('lighthouse/core/index.js');
  const { launch } = await load('chrome-launcher/dist/index.js');
  return { lighthouse, launch };
}

const scoreOf = ({ score }) => Math.round((score ?? 0) * 100);
const sumOf = (categories) => CATEGORIES.reduce((sum, id) => sum + scoreOf(categories[id]), 0);

/** What keeps a category from being whole, with what each counts for. */
const lostIn = ({ auditRefs }, audits) =>
  auditRefs
    .filter(({ weight, id }) => weight > 0 && audits[id].score !== null && audits[id].score < 1)
    .map(
      ({ id }) => `    ${audits[id].title}${audits[id].displayValue ? `: ${audits[id].displayValue}` : ''}`,
    );

/** The middle one of some runs. */
async function lookAt(address, run) {
  const looks = [];
  for (let count = 0; count < RUNS; count += 1) looks.push(await run(address));
  return looks.sort((a, b) => sumOf(a.categories) - sumOf(b.categories))[Math.floor(RUNS / 2)];
}

async function lookAtAll(pages, origin, { lighthouse, launch }) {
  const chrome = await launch({
    chromePath: await ensureBrowser(),
    chromeFlags: ['--headless=new', ...CHROMIUM_ARGUMENTS],
  });
  const options = { port: chrome.port, logLevel: 'error', onlyCategories: CATEGORIES, skipAudits: NOT_ASKED };
  try {
    for (const page of pages) {
      const { categories, audits } = await lookAt(
        `${origin}${page}`,
        async (address) => (await lighthouse(address, options)).lhr,
      );
      console.log(
        `${page.padEnd(10)} ${CATEGORIES.map((id) => `${id} ${scoreOf(categories[id])}`).join('  ')}`,
      );
      for (const id of CATEGORIES) {
        if (scoreOf(categories[id]) === 100) continue;
        process.exitCode = 1;
        for (const line of lostIn(categories[id], audits)) console.log(line);
      }
    }
  } finally {
    await chrome.kill();
  }
}

const asked = argv.slice(2);
if (!existsSync(join(DEMO, 'index.html'))) {
  console.error('The demo is not built: npx turbo run build --filter=demo');
  process.exitCode = 1;
} else {
  const server = await serve(DEMO, { compresses: true, allowsInline: true });
  try {
    await lookAtAll(asked.length > 0 ? asked : PAGES, server.origin, await install());
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  } finally {
    await server.close();
    removeTemporaryFolders();
  }
}

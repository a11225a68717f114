/**
 * `npm create service-directory` as somebody uses it: the packed command makes a folder, the packed packages are installed
 * there, the list is checked and published with no network but loopback, and the page is opened in Chromium.
 */
import assert from 'node:assert/strict';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { environmentFrom, expectSuccess, runNode, runNpm, start } from '../packaging/child.mjs';
import { serve } from '../packaging/server.mjs';
import { manifestWith } from './manifest.mjs';

const NO_NETWORK = new URL('no-network.mjs', import.meta.url).href;
const ANSWERS = [
  '--yes',
  '--lang',
  'nb',
  '--country',
  'NO',
  '--publisher',
  'Havn',
  '--report',
  'post@havn.example',
];
const PATIENCE_MS = 20_000;
const SERVICE = 'directory/services/eksempelkafeen.yaml';

/** Programs of the folder, without a network. */
const offline = () =>
  environmentFrom(process.env, {
    NODE_OPTIONS: `--import=${NO_NETWORK}`,
    npm_config_offline: 'true',
    CI: '1',
  });

/**
 * Makes the folder with the installed command, and installs the packed packages in it.
 * @param {string} project where the command is installed
 * @param {string} parent an empty folder, outside every other project
 * @param {Record<string, string>} tarballs package → `file:` tarball
 * @returns {Promise<string>} the folder
 */
export async function beginList(project, parent, tarballs) {
  const command = join(project, 'node_modules/create-service-directory/dist/cli.js');
  const env = offline();
  await expectSuccess(
    'create-service-directory',
    runNode(command, ['liste', ...ANSWERS], { cwd: parent, env }),
  );
  const folder = join(parent, 'liste');
  const file = join(folder, 'package.json');
  const manifest = manifestWith(JSON.parse(readFileSync(file, 'utf8')), tarballs);
  // What the packages ask for of each other comes from the tarballs too.
  const overrides = Object.fromEntries(
    Object.entries(tarballs).filter(([name]) => manifest.dependencies[name] === undefined),
  );
  writeFileSync(file, JSON.stringify({ ...manifest, overrides }));
  const args = ['install', '--no-audit', '--no-fund', '--loglevel=error', '--prefer-offline'];
  await expectSuccess('npm install', runNpm(args, { cwd: folder }));
  return folder;
}

const npmRun = (folder, script) => runNpm(['run', script], { cwd: folder, env: offline() });

/** Opens the published page; notes what it asks of others and what goes wrong on it. */
async function openPage(browser, folder, options = {}) {
  const server = await serve(join(folder, 'public'));
  const context = await browser.newContext(options);
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  const faults = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  page.on('request', (request) => {
    if (!request.url().startsWith(`${server.origin}/`)) faults.push(`asked for ${request.url()}`);
  });
  await page.goto(`${server.origin}/`);
  const close = async () => {
    await context.close();
    await server.close();
  };
  return { page, faults, close };
}

/** What must hold, in this order: each goes on where the one before ended. */
export const STARTER_STEPS = {
  'an empty list passes its check, and is published': async ({ folder }) => {
    assert.match(await expectSuccess('check', npmRun(folder, 'check')), /0 feil, 1 advarsel/);
    const output = await expectSuccess('publish', npmRun(folder, 'publish'));
    assert.match(output, /Mappen «public» er klar/);
    assert.match(output, /«public\/data»/);
    assert.doesNotMatch(output, /\.publishing/);
    assert.doesNotMatch(readFileSync(join(folder, 'public/data/directory.json'), 'utf8'), /eksempel/i);
  },

  'the example is right once it is copied in': async ({ folder }) => {
    cpSync(join(folder, 'eksempel'), join(folder, 'directory'), { recursive: true });
    assert.match(await expectSuccess('check', npmRun(folder, 'check')), /Kontrollerte 1 tjeneste/);
    await expectSuccess('publish', npmRun(folder, 'publish'));
  },

  'the page shows the list, without a fault and without asking anybody else': async ({ folder, browser }) => {
    const { page, faults, close } = await openPage(browser, folder);
    await page.locator('service-directory-card', { hasText: 'Eksempelkafeen' }).first().waitFor();
    assert.deepEqual(faults, []);
    await close();
  },

  'the page holds the list where scripts do not run': async ({ folder, browser }) => {
    const { page, close } = await openPage(browser, folder, { javaScriptEnabled: false });
    await page.getByText('Eksempelkafeen').first().waitFor();
    await page.getByRole('link', { name: '113' }).first().waitFor();
    await page.getByRole('link', { name: 'Forlat siden' }).waitFor();
    await close();
  },

  'what is due is told': async ({ folder }) => {
    const args = ['run', 'review', '--', '--today', '2099-01-01'];
    const review = runNpm(args, { cwd: folder, env: offline() });
    assert.match(await expectSuccess('review', review), /Eksempelkafeen/);
  },

  'npm start shows the page, and no file outside of it': async ({ folder }) => {
    const env = { ...offline(), PORT: '0' };
    const program = start(process.execPath, [join(folder, 'scripts/start.mjs')], { cwd: folder, env });
    try {
      let origin;
      for (const until = Date.now() + PATIENCE_MS; origin === undefined;) {
        assert.ok(Date.now() < until, `npm start told no address:\n${program.output()}`);
        await new Promise((resolve) => setTimeout(resolve, 50));
        origin = /http:\/\/127\.0\.0\.1:\d+/.exec(program.output())?.[0];
      }
      assert.match(await (await fetch(`${origin}/`)).text(), /Eksempelkafeen/);
      for (const path of ['/..%2fpackage.json', '/%2e%2e/package.json', '/nowhere', '/%'])
        assert.equal((await fetch(origin + path)).status, 404, path);
    } finally {
      await program.stop();
    }
  },

  'a list with an error is refused, and what was published stays': async ({ folder }) => {
    const page = readFileSync(join(folder, 'public/index.html'), 'utf8');
    const text = readFileSync(join(folder, SERVICE), 'utf8');
    writeFileSync(join(folder, SERVICE), text.replace('value: not-asked', 'value: required'));
    for (const script of ['check', 'publish'])
      assert.notEqual((await npmRun(folder, script)).code, 0, script);
    assert.equal(readFileSync(join(folder, 'public/index.html'), 'utf8'), page);
    writeFileSync(join(folder, SERVICE), text);
  },

  'a page without a place for the list is told in a sentence, and what was published stays': async ({
    folder,
  }) => {
    const file = join(folder, 'site/index.html');
    writeFileSync(file, readFileSync(file, 'utf8').replace('<!-- list: end -->', ''));
    const { code, output } = await npmRun(folder, 'publish');
    assert.equal(code, 1);
    assert.match(output, /site\/index\.html must hold/);
    assert.doesNotMatch(output, /^\s+at /m);
    assert.match(readFileSync(join(folder, 'public/index.html'), 'utf8'), /Eksempelkafeen/);
  },
};

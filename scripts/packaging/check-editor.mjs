/** The packed editor in a page that Vite bundles: its forms, its check in a worker of its own, and the element that shows what readers will see. */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { withPage } from './check-pages.mjs';

/** Where the page is put, below the folder that is served. */
const PLACE = 'editor';
const ASSETS = `/${PLACE}/assets/`;
/** What is written into the new service. */
const NAME = 'Havna night café';

const bundle = (folder) =>
  build({
    root: join(folder, 'editor'),
    configFile: false,
    logLevel: 'error',
    base: `/${PLACE}/`,
    build: {
      target: 'es2022',
      outDir: join(folder, 'page', PLACE),
      emptyOutDir: true,
      // Strict pages allow no data: addresses.
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 5000,
    },
  });

/** Opens an empty directory, adds a service, and reads what the check says of it. */
async function keepDirectory(page) {
  const workers = [];
  page.on('worker', (worker) => workers.push(new URL(worker.url()).pathname));
  await page.getByRole('button', { name: 'Start an empty one' }).click();
  await page.getByRole('button', { name: 'To the list' }).click();
  await page.getByRole('button', { name: 'Add a service' }).click();
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill(NAME);
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  const record = page.locator('service-directory-editor-record');
  await record.getByRole('heading', { name: NAME, level: 2 }).waitFor();
  await record.locator('.finding.error').first().waitFor();
  // The head of the directory is not filled in yet: readers would get nothing, and the preview says so.
  const preview = page.locator('service-directory-editor-preview');
  await preview.locator('service-directory:defined').waitFor({ state: 'attached' });
  await preview.getByText('Readers are shown nothing yet').waitFor();
  assert.equal(workers.length, 1, `the check runs in ${workers.length} workers`);
  assert.ok(workers[0].startsWith(ASSETS), `the worker is asked for at ${workers[0]}`);
}

/** @type {import('./checks.mjs').Check[]} */
export const editorChecks = [
  {
    name: 'bundle: the editor by Vite, with the program that checks as a file of its own',
    run: async ({ folder }) => {
      await bundle(folder);
      const files = readdirSync(join(folder, 'page', PLACE, 'assets'));
      assert.ok(
        files.some((file) => /^worker-.*\.js$/.test(file)),
        files.join(' '),
      );
    },
  },
  {
    name: 'Chromium, strict CSP: a service is added to an empty directory in the editor and checked in a worker',
    run: (context) => withPage(context, `/${PLACE}/index.html`, keepDirectory),
  },
];

import { defineConfig } from '@playwright/test';
import { CHROMIUM_ARGUMENTS } from '../../scripts/browser.mjs';

const HOST = '127.0.0.1';
const PORT = 4199;
const executablePath = process.env['CHROME_PATH'];

/**
 * What asks how a page is for assistive technology. Keeping the tree that screen readers are given is a third of the work
 * of a page, so all others do without it: most readers' phones keep none. Without it Chromium lays nothing out that lies
 * outside the window; what measures there asks for it first (`layOutAll` in e2e/helpers.ts).
 */
const WITH_TREE = ['edit-tree', 'long-list', 'tree', 'without-scripts'].map((name) => `**/${name}.spec.ts`);

/** No name leads anywhere: what a page asks of others fails at once, and no byte leaves this machine. */
const NOWHERE = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost';

const launched = (...args: string[]) => ({
  launchOptions: {
    ...(executablePath === undefined ? {} : { executablePath }),
    args: [...CHROMIUM_ARGUMENTS, NOWHERE, ...args],
  },
});

export default defineConfig({
  testDir: 'e2e',
  // Playwright empties this folder; the results of the unit tests lie beside it.
  outputDir: 'test-results/e2e',
  fullyParallel: true,
  // The pages wait more than they work: two at a time leave no core idle on a machine that has two.
  workers: 2,
  // A hang is told; a slow machine, on which each of the two has half a core, is not.
  timeout: 60_000,
  expect: { timeout: 15_000 },
  forbidOnly: process.env['CI'] !== undefined,
  reporter: [['list'], ['json', { outputFile: 'test-results/playwright.json' }]],
  use: {
    baseURL: `http://${HOST}:${PORT}`,
    browserName: 'chromium',
    locale: 'nb-NO',
    timezoneId: 'Europe/Oslo',
  },
  projects: [
    {
      name: 'with the tree',
      testMatch: WITH_TREE,
      use: launched('--force-renderer-accessibility'),
    },
    { name: 'pages', testIgnore: WITH_TREE, use: launched() },
  ],
  webServer: {
    command: `npx vite preview --host ${HOST} --port ${PORT} --strictPort`,
    url: `http://${HOST}:${PORT}/sources/`,
    reuseExistingServer: false,
  },
});

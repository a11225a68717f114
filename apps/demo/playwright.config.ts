import { defineConfig } from '@playwright/test';
import { CHROMIUM_ARGUMENTS } from '../../scripts/browser.mjs';

const HOST = '127.0.0.1';
const PORT = 4199;
const executablePath = process.env['CHROME_PATH'];

/** What neither measures nor asks how it is for assistive technology: requests, traces, searches, where the keys lead. */
const WITHOUT_TREE = [
  'check-privacy',
  'checker',
  'edit',
  'edit-keyboard',
  'embed-keyboard',
  'hsds',
  'keyboard-finding',
  'keyboard-leaving',
  'keyboard-map',
  'keyboard-record',
  'large-directory',
  'leave',
  'map-archive',
  'no-trace',
  'signed',
  'signed-plain-http',
  'site-files',
  'trusted-types',
].map((name) => `**/${name}.spec.ts`);

const launched = (...args: string[]) => ({
  launchOptions: {
    ...(executablePath === undefined ? {} : { executablePath }),
    args: [...CHROMIUM_ARGUMENTS, ...args],
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
    // Without it, what lies outside the window is not laid out and looks empty to assistive technology.
    {
      name: 'with the tree',
      testIgnore: WITHOUT_TREE,
      use: launched('--force-renderer-accessibility'),
    },
    // Keeping the tree that screen readers are given is a third of the work of a page.
    { name: 'pages', testMatch: WITHOUT_TREE, use: launched() },
  ],
  webServer: {
    command: `npx vite preview --host ${HOST} --port ${PORT} --strictPort`,
    url: `http://${HOST}:${PORT}/sources/`,
    reuseExistingServer: false,
  },
});

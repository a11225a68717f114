import { defineConfig } from '@playwright/test';
import { CHROMIUM_ARGUMENTS } from '../../scripts/browser.mjs';

const executablePath = process.env['CHROME_PATH'];

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
    browserName: 'chromium',
    locale: 'nb-NO',
    timezoneId: 'Europe/Oslo',
    launchOptions: {
      ...(executablePath === undefined ? {} : { executablePath }),
      args: [...CHROMIUM_ARGUMENTS],
    },
  },
});

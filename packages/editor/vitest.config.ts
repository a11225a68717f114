import { fileURLToPath } from 'node:url';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { CHROMIUM_ARGUMENTS } from '../../scripts/browser.mjs';

const CONFIG = fileURLToPath(new URL('.storybook', import.meta.url));

/** What is found later makes Vite load the page anew, in the middle of a test. */
const LIBRARIES = ['axe-core', 'fflate', 'lit', 'lit/decorators.js', 'lit/directives/guard.js', 'yaml'];

/** A browser of its own for each project: Vitest writes into what it is given. */
const browser = () => ({
  enabled: true,
  headless: true,
  screenshotFailures: false,
  provider: playwright({
    launchOptions: {
      args: CHROMIUM_ARGUMENTS,
      ...(process.env['CHROME_PATH'] === undefined ? {} : { executablePath: process.env['CHROME_PATH'] }),
    },
  }),
  instances: [{ browser: 'chromium' as const }],
});

export default defineConfig({
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts'],
          exclude: ['src/**/*.browser.test.ts'],
          environment: 'node',
          // A hang is told; a slow machine is not.
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        optimizeDeps: { include: LIBRARIES },
        test: {
          name: 'browser',
          include: ['src/**/*.browser.test.ts'],
          testTimeout: 60_000,
          browser: browser(),
        },
      },
      {
        extends: true,
        // Each story is a test: it must be drawn, its `play` must end well, and axe must find nothing.
        plugins: [storybookTest({ configDir: CONFIG })],
        optimizeDeps: { include: LIBRARIES },
        test: {
          name: 'stories',
          testTimeout: 60_000,
          browser: browser(),
        },
      },
    ],
  },
});

import { fileURLToPath } from 'node:url';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { CHROMIUM_ARGUMENTS } from '../../scripts/browser.mjs';
import { LIBRARIES, SCHEMA_SOURCES } from './scripts/sources.mjs';

const CONFIG = fileURLToPath(new URL('.storybook', import.meta.url));

/** What the tests of the component for React load besides. */
const REACT = ['@lit/react', 'react', 'react-dom/client', 'react-dom/server'];

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

/** A hang is told; a slow machine is not. */
const testTimeout = 60_000;

export default defineConfig({
  resolve: {
    alias: SCHEMA_SOURCES,
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.mjs'],
          exclude: ['src/**/*.browser.test.ts'],
          environment: 'node',
          testTimeout,
        },
      },
      {
        extends: true,
        optimizeDeps: { include: [...LIBRARIES, ...REACT] },
        test: {
          name: 'browser',
          include: ['src/**/*.browser.test.ts'],
          testTimeout,
          browser: browser(),
        },
      },
      {
        extends: true,
        // Each story is a test: it must be drawn, its `play` must end well, and axe must find nothing.
        plugins: [storybookTest({ configDir: CONFIG })],
        test: {
          name: 'stories',
          setupFiles: ['.storybook/vitest-setup.ts'],
          testTimeout,
          browser: browser(),
        },
      },
    ],
  },
});

import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { CHROMIUM_ARGUMENTS } from '../../scripts/browser.mjs';

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
        optimizeDeps: { include: ['axe-core', 'fflate', 'jsonc-parser', 'lit', 'lit/decorators.js', 'yaml'] },
        test: {
          name: 'browser',
          include: ['src/**/*.browser.test.ts'],
          testTimeout: 60_000,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                args: CHROMIUM_ARGUMENTS,
                ...(process.env['CHROME_PATH'] === undefined
                  ? {}
                  : { executablePath: process.env['CHROME_PATH'] }),
              },
            }),
            instances: [{ browser: 'chromium' as const }],
          },
        },
      },
    ],
  },
});

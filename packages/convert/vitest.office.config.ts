import { defineConfig } from 'vitest/config';
import usual from './vitest.config.ts';

/** The tests that need LibreOffice: `npm run test:office` finds it and runs them. */
export default defineConfig({
  ...usual,
  test: {
    ...usual.test,
    include: ['test/office/**/*.office.ts'],
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
});

import { defineConfig } from 'vitest/config';

/** The tests that mutants of `src/derive/` must pass: all but the property tests that stand in files of their own. */
export default defineConfig({
  test: {
    include: ['src/derive/{directory,hours,read,search,service,steps,text}/*.test.ts'],
    exclude: ['src/derive/**/*.property.test.ts'],
    environment: 'node',
    testTimeout: 60_000,
    setupFiles: ['test/mutation/short-properties.ts'],
  },
});

import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    environment: 'node',
    include: ['test/**/*.test.ts'],
    // A hang is told; a slow machine is not.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // Each file that needs a browser starts one: two at once is what two cores carry.
    maxWorkers: 2,
  },
});

import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const sourceOf = (file: string) => fileURLToPath(new URL(`../${file}`, import.meta.url));

export default defineConfig({
  resolve: {
    // The sources of the neighbour packages, so that rules can be tested without a build.
    alias: [
      {
        find: /^@service-directory\/schema\/locales\/(.*)$/,
        replacement: sourceOf('schema/src/locales/$1.ts'),
      },
      { find: '@service-directory/schema/zod', replacement: sourceOf('schema/src/zod.ts') },
      { find: /^@service-directory\/schema$/, replacement: sourceOf('schema/src/index.ts') },
    ],
  },
  test: {
    environment: 'node',
    // Left to itself it would leave one core idle: half of those that run `npm test`.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // No test changes what another reads: loading everything anew for each of the files would take as long as all tests.
    isolate: false,
    // A hang is told; a slow machine is not.
    testTimeout: 60_000,
    include: ['src/**/*.test.ts', 'test/**/*.test.ts', 'scripts/**/*.test.mjs'],
  },
});

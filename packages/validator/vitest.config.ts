import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const sourceOf = (file: string) => fileURLToPath(new URL(`../${file}`, import.meta.url));

export default defineConfig({
  resolve: {
    // The sources of the neighbour packages, so that rules can be tested without a build.
    alias: [
      { find: /^@service-directory\/convert$/, replacement: sourceOf('convert/src/index.ts') },
      { find: /^@service-directory\/convert\/(.*)$/, replacement: sourceOf('convert/src/$1/index.ts') },
      {
        find: /^@service-directory\/schema\/locales\/(.*)$/,
        replacement: sourceOf('schema/src/locales/$1.ts'),
      },
      {
        find: /^@service-directory\/schema\/(migrate|model|convert-hours|shards)$/,
        replacement: sourceOf('schema/src/$1/index.ts'),
      },
      {
        find: '@service-directory/schema/mappings',
        replacement: sourceOf('schema/src/codes/mappings/index.ts'),
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
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    coverage: {
      provider: 'v8',
      include: ['src/rules/**/*.ts', 'src/kernel/**/*.ts', 'src/read/**/*.ts', 'src/stream/**/*.ts'],
      // What the examples are laid over; it is no rule.
      exclude: ['src/rules/example.ts'],
      // The second is what `npm run quality` reads.
      reporter: ['text-summary', 'json-summary'],
      // What an editor is told, or not told, is decided there.
      thresholds: {
        'src/rules/**': { branches: 98, functions: 98, lines: 98, statements: 98 },
        'src/{read,stream}/**': { branches: 93, functions: 95, lines: 98, statements: 98 },
      },
    },
  },
});

import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    environment: 'node',
    // Left to itself it would leave one core idle: half of those that run `npm test`.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // No test changes what another reads: loading everything anew for each of the files would take as long as all tests.
    isolate: false,
    // How fast a machine is, is a matter of benchmarks; a test that hangs still ends.
    testTimeout: 60_000,
    // Errors elsewhere are those of `npm run types`.
    typecheck: { enabled: true, include: ['test/**/*.test-d.ts'], ignoreSourceErrors: true },
    coverage: {
      provider: 'v8',
      include: ['src/derive/**/*.ts', 'src/convert-hours/**/*.ts'],
      // The second is what `npm run quality` reads.
      reporter: ['text-summary', 'json-summary'],
      // What a reader is told of a door is decided there.
      thresholds: {
        'src/derive/**': { branches: 98, functions: 98, lines: 98, statements: 98 },
        'src/convert-hours/**': { branches: 96, functions: 98, lines: 98, statements: 98 },
      },
    },
  },
});

import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Properties take longest. Were one left for the end, the other core would have nothing to do beside it. */
class PropertiesFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isProperty = ({ moduleId }: TestSpecification) => moduleId.endsWith('.property.test.ts');
    const sorted = await super.sort(files);
    return [...sorted.filter(isProperty), ...sorted.filter((file) => !isProperty(file))];
  }
}

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    environment: 'node',
    // Left to itself it would leave one core idle: half of those that run `npm test`.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // No test changes what another reads: loading everything anew for each of the files would take as long as all tests.
    isolate: false,
    sequence: { sequencer: PropertiesFirst },
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

import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const sourceOf = (file: string) => fileURLToPath(new URL(`../${file}`, import.meta.url));

export default defineConfig({
  resolve: {
    // The sources of the neighbour packages, so that rules can be tested without a build.
    alias: [
      { find: '@service-directory/schema/zod', replacement: sourceOf('schema/src/zod.ts') },
      { find: /^@service-directory\/schema$/, replacement: sourceOf('schema/src/index.ts') },
    ],
  },
  test: {
    environment: 'node',
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
  },
});

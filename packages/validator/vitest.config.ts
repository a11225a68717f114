import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const schemaSource = (file: string) => fileURLToPath(new URL(`../schema/src/${file}`, import.meta.url));

export default defineConfig({
  resolve: {
    // The sources of the neighbour package, so that rules can be tested without a build.
    alias: [
      { find: '@service-directory/schema/zod', replacement: schemaSource('zod.ts') },
      { find: /^@service-directory\/schema$/, replacement: schemaSource('index.ts') },
    ],
  },
  test: {
    environment: 'node',
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
  },
});

/** Builds the package: modules and types with tsup, then the JSON Schema files from the built zod schemas. */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { build } from 'tsup';

rmSync('dist', { recursive: true, force: true });
rmSync('json-schema', { recursive: true, force: true });

const locales = readdirSync('src/locales')
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && file !== 'types.ts')
  .map((file) => file.replace('.ts', ''));

await build({
  entry: {
    index: 'src/index.ts',
    zod: 'src/zod.ts',
    ...Object.fromEntries(locales.map((locale) => [`locales/${locale}`, `src/locales/${locale}.ts`])),
  },
  format: ['esm'],
  target: 'es2021',
  dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
  silent: true,
});

const { writeJsonSchemas } = await import('./json-schema.mjs');
mkdirSync('json-schema');
for (const [name, schema] of Object.entries(await writeJsonSchemas())) {
  writeFileSync(`json-schema/${name}.json`, `${JSON.stringify(schema, null, 2)}\n`);
}

/** Writes the types that a package publishes: one file for each entry, and what several of them share once. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { build } from 'tsup';
import { runTsc } from './tsc.mjs';

/** Where the types of each module lie for as long as it takes, in the folder of the package. */
const MODULES = '.types';

/**
 * Run in the folder of the package, whose tsconfig.json is `tsconfig`. TypeScript 7 looks at the sources and writes the
 * types of each module; tsup, which could do both with the compiler before it, in many times the time, bundles them.
 * @param {Record<string, string>} entries path in `dist` without ending → source: `{ index: 'src/index.ts' }`
 * @param {string} [tsconfig]
 * @throws {Error} when the types are not right; the compiler has told what is wrong
 */
export async function bundleTypes(entries, tsconfig = 'tsconfig.json') {
  const sources = Object.values(entries);
  rmSync(MODULES, { recursive: true, force: true });
  mkdirSync(MODULES);
  try {
    const inModules = (path) => relative(MODULES, path).replaceAll('\\', '/');
    const settings = {
      extends: inModules(tsconfig),
      files: sources.map(inModules),
      include: [inModules('src/**/*.d.ts')],
      exclude: [],
      compilerOptions: {
        noEmit: false,
        declaration: true,
        emitDeclarationOnly: true,
        rootDir: inModules('src'),
        outDir: '.',
        // The types of built neighbours, as everybody gets them.
        paths: {},
      },
    };
    writeFileSync(join(MODULES, 'tsconfig.json'), JSON.stringify(settings));
    if (runTsc(['-p', MODULES]) !== 0) throw new Error('Types are not right: see above.');
    await build({
      entry: entries,
      format: 'esm',
      clean: false,
      config: false,
      silent: true,
      dts: { only: true, entry: written(entries), compilerOptions: { ignoreDeprecations: '6.0', paths: {} } },
    });
  } finally {
    rmSync(MODULES, { recursive: true, force: true });
  }
}

/** The entries as the compiler has written them. */
const written = (entries) =>
  Object.fromEntries(
    Object.entries(entries).map(([name, source]) => [
      name,
      join(MODULES, relative('src', source)).replace(/\.ts$/, '.d.ts'),
    ]),
  );

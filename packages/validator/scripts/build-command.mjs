/** Builds `dist/cli.js`, the command, and tells whose work it holds. */
import { writeFile } from 'node:fs/promises';
import { build } from 'esbuild';
import { licensesOf } from './licenses.mjs';

/**
 * The command with all that it needs in a few files of its own. With its packages left outside, Node looked for and read
 * more than three hundred files at each start; now it reads some forty. What only some commands need
 * stays in parts that are read when they are needed.
 */
export async function buildCommand() {
  const { metafile } = await build({
    entryPoints: { cli: 'src/cli.ts' },
    outdir: 'dist',
    chunkNames: 'cli-[name]-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    platform: 'node',
    // Modules of packages that come in both kinds: only those can be split and thinned out.
    mainFields: ['module', 'main'],
    // Half the bytes to read at each start; names stay, for whoever reads a stack trace.
    minifySyntax: true,
    minifyWhitespace: true,
    charset: 'utf8',
    // Its data is under another licence than ours (CC BY-SA 3.0), and only `publish` reads it: it stays a package of its own.
    external: ['date-holidays'],
    // For packages that have no modules and require parts of Node.
    banner: {
      js: "import { createRequire as requireFor } from 'node:module';const require = requireFor(import.meta.url);",
    },
    metafile: true,
    legalComments: 'none',
    logLevel: 'warning',
    // Without the paths of tsconfig.json: the built neighbours, as everybody gets them.
    tsconfigRaw: '{}',
  });
  await writeFile('dist/cli.LICENSES.txt', await licensesOf('cli.js', metafile));
}

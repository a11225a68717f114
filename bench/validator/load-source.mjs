/** Imports a module of the validator that is no part of what it publishes, bundled for this run. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const SOURCES = fileURLToPath(new URL('../../packages/validator/src/', import.meta.url));

export async function loadSource(path) {
  const folder = mkdtempSync(join(tmpdir(), 'service-directory-bench-'));
  const outfile = join(folder, 'module.mjs');
  try {
    await build({
      entryPoints: [join(SOURCES, path)],
      bundle: true,
      platform: 'node',
      format: 'esm',
      mainFields: ['module', 'main'],
      outfile,
      logLevel: 'error',
    });
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

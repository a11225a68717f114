import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import esbuild from '@size-limit/esbuild';
import file from '@size-limit/file';
import sizeLimit from 'size-limit';

/**
 * Bytes of a module and all that it imports, bundled, minified and compressed with brotli, as size-limit counts them.
 * @param {string} folder where the module is written
 * @param {string} name of the module
 * @param {string} code of the module
 * @param {readonly string[]} [shared] imports that are not counted, as esbuild's `external` has them
 */
export async function sizeOf(folder, name, code, shared = []) {
  const path = join(folder, `${name}.mjs`);
  await writeFile(path, code);
  const listeners = process.getMaxListeners();
  // Letters of other scripts stay as they are, as Vite and others leave them.
  const modifyEsbuildConfig = (config) => ({ ...config, charset: 'utf8', format: 'esm' });
  const checks = [{ files: [path], ignore: [...shared], modifyEsbuildConfig }];
  const [{ size }] = await sizeLimit([esbuild, file], { checks });
  // It sets the number of listeners of the whole process to that of its files.
  process.setMaxListeners(listeners);
  return size;
}

/** Bytes of files as they are, compressed with brotli each for itself, as size-limit counts them. */
export async function packedSizeOf(files) {
  const results = await sizeLimit([file], { checks: files.map((path) => ({ files: [path] })) });
  return results.reduce((sum, { size }) => sum + size, 0);
}

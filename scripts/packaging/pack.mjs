/** Packs the packages as `npm publish` would. */
import { join } from 'node:path';
import { listWorkspaces } from '../lib/workspaces.mjs';
import { expectSuccess, runNpm } from './child.mjs';

/**
 * The packages that are published, in the order of their folders.
 * @returns {{ folder: string, name: string, version: string }[]} `folder` from the root
 */
export const listPublished = (root) =>
  listWorkspaces(root)
    .filter(({ manifest }) => manifest.private !== true)
    .map(({ folder, manifest }) => ({ folder, name: manifest.name, version: manifest.version }));

/** What `npm pack --json` says, though a script of the package may write before it. */
export function readPackOutput(output) {
  const [packed] = JSON.parse(output.slice(output.search(/^\[/m), output.lastIndexOf(']') + 1));
  return { file: packed.filename, paths: packed.files.map(({ path }) => path) };
}

/**
 * Packs a package into a tarball.
 * @param {string} root
 * @param {{ folder: string, name: string }} published
 * @param {string} into folder for the tarball
 * @returns {Promise<string>} path of the tarball
 */
export async function pack(root, { folder, name }, into) {
  const packed = runNpm(['pack', '--json', '--loglevel=error', '--pack-destination', into], {
    cwd: join(root, folder),
  });
  return join(into, readPackOutput(await expectSuccess(`npm pack of ${name}`, packed)).file);
}

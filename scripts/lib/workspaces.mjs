/** Lists the workspaces of the repository. Node's own modules only. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A JSON file as an object. */
export const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'));

/**
 * The workspaces in the order of their folders.
 * @param {string} root folder of the root package.json, whose `workspaces` are of the form `folder/*`
 * @returns {{ folder: string, manifest: Record<string, any> }[]} `folder` with `/`, from the root
 */
export function listWorkspaces(root) {
  const patterns = readJson(join(root, 'package.json')).workspaces ?? [];
  return patterns.flatMap((pattern) => {
    const parent = pattern.replace(/\/\*$/, '');
    if (!existsSync(join(root, parent))) return [];
    return readdirSync(join(root, parent))
      .sort()
      .map((name) => `${parent}/${name}`)
      .filter((folder) => existsSync(join(root, folder, 'package.json')))
      .map((folder) => ({ folder, manifest: readJson(join(root, folder, 'package.json')) }));
  });
}

/**
 * Writes into each published package which repository it comes from, as npm compares it with the provenance of what is
 * published. The release runs it before it publishes; the name comes from GitHub (`GITHUB_REPOSITORY`, `GITHUB_SERVER_URL`),
 * so that a copy of the repository under another name publishes under that name.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from '../lib/run.mjs';
import { listPublished } from '../packaging/pack.mjs';

/**
 * A manifest that says where it comes from.
 * @param {object} manifest
 * @param {{ address: string, folder: string }} repository `address` of the repository, `folder` of the package in it
 */
export const withRepository = (manifest, { address, folder }) => ({
  ...manifest,
  repository: { type: 'git', url: `git+${address}.git`, directory: folder },
});

/**
 * The address of the repository in which a workflow runs.
 * @param {Record<string, string | undefined>} env
 * @throws {Error} outside a workflow
 */
export function addressFrom({ GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: name }) {
  if (!/^https:\/\/[\w.-]+$/.test(server ?? '') || !/^[\w.-]+\/[\w.-]+$/.test(name ?? ''))
    throw new Error('GITHUB_SERVER_URL and GITHUB_REPOSITORY must say which repository this is.');
  return `${server}/${name}`;
}

/** Writes the package.json of each published package anew; gives their names. */
export function nameRepository(root, env) {
  const address = addressFrom(env);
  return listPublished(root).map(({ folder, name }) => {
    const file = join(root, folder, 'package.json');
    const manifest = withRepository(JSON.parse(readFileSync(file, 'utf8')), { address, folder });
    writeFileSync(file, `${JSON.stringify(manifest, null, 2)}\n`);
    return name;
  });
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    console.log(`Named the repository in ${nameRepository(ROOT, process.env).join(', ')}.`);
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}

/** What this repository depends on, as its manifests and its lock say. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../lib/run.mjs';
import { listWorkspaces, readJson } from '../lib/workspaces.mjs';

const KINDS = ['dependencies', 'peerDependencies', 'devDependencies'];

/**
 * The packages of others that manifests name.
 * @returns {Map<string, { ships: boolean, by: string[] }>} `ships`: a published package brings it along or asks for it
 */
export function directDependencies() {
  const workspaces = listWorkspaces(ROOT);
  const own = new Set(workspaces.map(({ manifest }) => manifest.name));
  const found = new Map();
  const all = [{ folder: '.', manifest: readJson(join(ROOT, 'package.json')) }, ...workspaces];
  for (const { folder, manifest } of all)
    for (const kind of KINDS)
      for (const name of Object.keys(manifest[kind] ?? {})) {
        if (own.has(name)) continue;
        const entry = found.get(name) ?? { ships: false, by: [] };
        entry.ships ||= kind !== 'devDependencies' && manifest.private !== true;
        if (!entry.by.includes(folder)) entry.by.push(folder);
        found.set(name, entry);
      }
  return found;
}

/**
 * Every package that is installed, with those that others bring: from the lock, so without asking anybody.
 * @returns {{ name: string, version: string, licence: string | undefined, ships: boolean }[]}
 */
export function installedPackages() {
  const { packages } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8'));
  return Object.entries(packages)
    .filter(([path, { link }]) => path.includes('node_modules/') && link !== true)
    .map(([path, { name, version, license, dev, devOptional, peer }]) => ({
      name: name ?? path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
      version,
      licence: license,
      ships: dev !== true && devOptional !== true && peer !== true,
    }));
}

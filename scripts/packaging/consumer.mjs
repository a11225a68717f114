/** A blank project outside the repository that uses the published packages. */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expectSuccess, runNpm } from './child.mjs';

const FILES = fileURLToPath(new URL('consumer', import.meta.url));

/**
 * The consumer's package.json.
 * @param {Record<string, string>} dependencies package → version or `file:` tarball
 */
export const manifestOf = (dependencies) => ({
  name: 'consumer',
  private: true,
  type: 'module',
  dependencies,
  // One copy of each, also where one of them asks for another: nothing of this name comes from a registry unasked.
  overrides: Object.fromEntries(Object.keys(dependencies).map((name) => [name, `$${name}`])),
});

/** A directory that must not be published: it tells a reader that papers are asked for. */
export function brokenFrom(directory) {
  const [first, ...others] = directory.services;
  const access = { ...first.access, residenceStatus: 'required' };
  return { ...directory, services: [{ ...first, access }, ...others] };
}

/**
 * Makes the project and installs the packages.
 * @param {string} folder a folder that does not exist yet
 * @param {Record<string, string>} dependencies
 * @param {{ npmrc?: string, flags?: readonly string[] }} [options]
 */
export async function makeConsumer(folder, dependencies, { npmrc, flags = [] } = {}) {
  mkdirSync(folder, { recursive: true });
  cpSync(FILES, folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(manifestOf(dependencies), null, 2)}\n`);
  if (npmrc !== undefined) writeFileSync(join(folder, '.npmrc'), npmrc);
  const directory = JSON.parse(readFileSync(join(folder, 'directory.json'), 'utf8'));
  writeFileSync(join(folder, 'broken.json'), JSON.stringify(brokenFrom(directory)));
  // What our packages bring along needs none, and this runs where packages are published from.
  const args = ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error', ...flags];
  await expectSuccess('npm install', runNpm(args, { cwd: folder }));
}

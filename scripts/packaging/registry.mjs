/** A registry on loopback that knows only what is published to it. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expectSuccess, runNpm, start } from './child.mjs';
import { readPackOutput } from './pack.mjs';

const VERDACCIO = '6.8.0';
/** The tag that Verdaccio asks for is not in every mirror; this version is the same. */
const OVERRIDES = { 'node-fetch': '2.7.0' };
const START_TIMEOUT_MS = 30_000;

/** Verdaccio's configuration: no other registry behind it, and everybody may publish. JSON is YAML too. */
export const configOf = (folder) =>
  JSON.stringify({
    storage: join(folder, 'storage'),
    web: { enable: false },
    uplinks: {},
    packages: { '**': { access: '$all', publish: '$all', unpublish: '$all' } },
    log: { type: 'stdout', format: 'pretty', level: 'warn' },
  });

/** An .npmrc that publishes to the registry. npm asks for a token; the registry takes any. */
export const publisherNpmrc = (url, scope) =>
  [`registry=${url}`, `${scope}:registry=${url}`, `${url.replace(/^http:/, '')}:_authToken=dummy`, ''].join(
    '\n',
  );

/**
 * What tells programs where to publish, in each spelling that one of them heeds: npm before any file, changesets in small
 * letters alone, for what has no scope. Nothing may go to another registry.
 */
export const publisherEnvironment = (url, scope, npmrc) => ({
  NPM_CONFIG_USERCONFIG: npmrc,
  NPM_CONFIG_REGISTRY: url,
  npm_config_registry: url,
  [`npm_config_${scope}:registry`]: url,
});

/** An .npmrc that takes the packages of a scope, and no others, from the registry. */
export const consumerNpmrc = (url, scope) => `${scope}:registry=${url}\n`;

/**
 * Takes the tarball of a package from the registry.
 * @param {string} url of the registry
 * @param {string} wanted name and version, with `@` between them
 * @param {string} into folder for the tarball
 * @returns {Promise<string>} its path
 */
export async function fetchTarball(url, wanted, into) {
  const args = [
    'pack',
    wanted,
    `--registry=${url}`,
    '--json',
    '--loglevel=error',
    '--pack-destination',
    into,
  ];
  const output = await expectSuccess(`npm pack ${wanted}`, runNpm(args, { cwd: into }));
  return join(into, readPackOutput(output).file);
}

/** A port of loopback that is free now. */
async function freePort() {
  const server = createServer();
  await new Promise((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address();
  await new Promise((resolve) => {
    server.close(() => resolve());
  });
  return port;
}

/** Whether the registry answers. */
const isUp = (url) =>
  fetch(`${url}-/ping`)
    .then(({ ok }) => ok)
    .catch(() => false);

/** Installs Verdaccio in a folder that does not exist yet. */
export async function installRegistry(folder) {
  mkdirSync(folder, { recursive: true });
  const manifest = { private: true, dependencies: { verdaccio: VERDACCIO }, overrides: OVERRIDES };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'config.yaml'), configOf(folder));
  const args = ['install', '--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error'];
  await expectSuccess('npm install of Verdaccio', runNpm(args, { cwd: folder }));
}

/**
 * Starts Verdaccio where it was installed.
 * @returns {Promise<{ url: string, pid: number | undefined, stop: () => Promise<void> }>}
 */
export async function startRegistry(folder) {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}/`;
  const program = join(folder, 'node_modules/verdaccio/bin/verdaccio');
  const registry = start(
    process.execPath,
    [program, '--config', join(folder, 'config.yaml'), '--listen', `127.0.0.1:${port}`],
    { cwd: folder },
  );
  let hasEnded = false;
  void registry.ended.then(() => (hasEnded = true));
  const until = Date.now() + START_TIMEOUT_MS;
  while (!(await isUp(url))) {
    if (hasEnded || Date.now() > until) {
      await registry.stop();
      throw new Error(`The registry did not start:\n${registry.output().trim()}`);
    }
    await setTimeout(100);
  }
  return { url, pid: registry.pid, stop: registry.stop };
}

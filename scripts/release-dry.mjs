/**
 * `npm run release:dry`: a release from beginning to end that nobody sees. In a throw-away copy of the repository it
 * takes the new versions, builds, publishes to a registry of its own on loopback, installs from there in blank projects and
 * uses the packages: in Node as ES modules and in CommonJS, in TypeScript, in a page without a build, with Vite and with
 * Next. The working tree is not touched; what is not committed yet goes along. Ends with 1 on failure.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowser } from './browser.mjs';
import { installIfNeeded } from './install.mjs';
import { describeCount } from './lib/count.mjs';
import { ROOT } from './lib/run.mjs';
import {
  environmentFrom,
  expectSuccess,
  removeTemporaryFolders,
  runNode,
  runNpm,
  temporaryFolder,
} from './packaging/child.mjs';
import { makeConsumer } from './packaging/consumer.mjs';
import { copyRepository } from './packaging/copy.mjs';
import { listPublished } from './packaging/pack.mjs';
import {
  consumerNpmrc,
  fetchTarball,
  installRegistry,
  publisherEnvironment,
  publisherNpmrc,
  startRegistry,
} from './packaging/registry.mjs';

const SCOPE = '@service-directory';
/** What is built and opened of `examples/`: a page with a bundler alone, one whose framework draws it on a server, too. */
const EXAMPLES = ['vite', 'next'];
/** Builds the directory that the examples show. */
const PLAIN_FOLDER = '@service-directory/plain-html';
const QUIET = ['--no-audit', '--no-fund', '--loglevel=error'];

/** Everything is built anew, on a machine that may do other things too. */
const BUILD_TIMEOUT_MS = 1_200_000;

/** What was done: `{ name, seconds, note }`. */
const done = [];

/** One step, told when it begins and when it ends. `action` may give a note. */
async function step(name, action) {
  console.log(`… ${name}`);
  const began = Date.now();
  const seconds = () => `${((Date.now() - began) / 1000).toFixed(1)} s`;
  try {
    const note = await action();
    done.push({ name, mark: '✓', note: [seconds(), note].filter(Boolean).join(', ') });
  } catch (error) {
    done.push({ name, mark: '✗', note: `failed after ${seconds()}` });
    throw error;
  }
}

async function rehearse(folder) {
  const copy = join(folder, 'repository');
  const registryFolder = join(folder, 'registry');
  const consumer = join(folder, 'consumer');
  const inCopy = { cwd: copy };
  const changeset = (args, options) =>
    runNode(join(copy, 'node_modules/@changesets/cli/bin.js'), args, { cwd: copy, ...options });
  let browser;
  let packages;
  let registry;

  await step('install the repository, find a browser', async () => {
    await installIfNeeded();
    browser = await ensureBrowser();
  });
  await step('copy the repository', async () => {
    const count = await copyRepository(ROOT, copy);
    return count === 0 ? 'as committed' : `with ${count} files that are not committed`;
  });
  await step('install the copy', async () => {
    await expectSuccess('npm ci', runNpm(['ci', '--prefer-offline', ...QUIET], inCopy));
  });
  await step('take the new versions', async () => {
    await expectSuccess('changeset version', changeset(['version']));
    await expectSuccess('npm install', runNpm(['install', '--package-lock-only', ...QUIET], inCopy));
    await expectSuccess('npm ci', runNpm(['ci', '--dry-run', '--prefer-offline', ...QUIET], inCopy));
    packages = listPublished(copy);
    return packages.map(({ name, version }) => `${name} ${version}`).join(', ');
  });
  await step('build', async () => {
    const filters = [...packages.map(({ name }) => name), PLAIN_FOLDER].map((name) => `--filter=${name}`);
    const turbo = join(copy, 'node_modules/turbo/bin/turbo');
    const env = environmentFrom(process.env, { TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1' });
    const built = runNode(turbo, ['run', 'build', ...filters], {
      ...inCopy,
      env,
      timeoutMs: BUILD_TIMEOUT_MS,
    });
    await expectSuccess('turbo run build', built);
  });
  await step('install a registry', () => installRegistry(registryFolder));
  try {
    await step('start the registry on loopback', async () => {
      registry = await startRegistry(registryFolder);
      return registry.url;
    });
    await step('publish', async () => {
      const npmrc = join(folder, 'publisher.npmrc');
      writeFileSync(npmrc, publisherNpmrc(registry.url, SCOPE));
      const own = publisherEnvironment(registry.url, SCOPE, npmrc);
      const env = environmentFrom(process.env, own, { withoutRegistry: true });
      await expectSuccess('changeset publish', changeset(['publish', '--no-git-tag'], { env }));
    });
    await step('install in a blank project', async () => {
      const dependencies = {};
      for (const { name, version } of packages)
        // Without a scope it would be asked for at the registry of everything else.
        dependencies[name] = name.startsWith(`${SCOPE}/`)
          ? version
          : `file:${await fetchTarball(registry.url, `${name}@${version}`, folder)}`;
      await makeConsumer(consumer, dependencies, { npmrc: consumerNpmrc(registry.url, SCOPE) });
    });
    await step('use the packages', async () => {
      // Read here, since it brings esbuild and Playwright, which a fresh clone does not have at the beginning.
      const { listChecks, runChecks } = await import('./packaging/checks.mjs');
      const count = await runChecks(
        listChecks({ packages }),
        { folder: consumer, browser, packages },
        (line) => console.log(line.replace(/^/gm, '  ')),
      );
      if (count.failed > 0) throw new Error(describeCount(count));
      return describeCount(count);
    });
    await step(`build and open pages: ${EXAMPLES.join(', ')}`, async () => {
      const { tryExamples } = await import('./examples/try-examples.mjs');
      const project = join(folder, 'examples');
      const versions = Object.fromEntries(
        packages
          .filter(({ name }) => name.startsWith(`${SCOPE}/`))
          .map(({ name, version }) => [name, version]),
      );
      const npmrc = consumerNpmrc(registry.url, SCOPE);
      const count = await tryExamples(EXAMPLES, project, versions, { npmrc, browser, root: copy });
      if (count.failed > 0) throw new Error(describeCount(count));
      return describeCount(count);
    });
  } finally {
    await registry?.stop();
  }
}

try {
  await rehearse(temporaryFolder('service-directory-release'));
} catch (error) {
  console.error(`\n${error.message}`);
  process.exitCode = 1;
} finally {
  removeTemporaryFolders();
}
console.log('');
const width = Math.max(...done.map(({ name }) => name.length));
for (const { name, mark, note } of done) console.log(`${mark} ${name.padEnd(width)}  ${note}`);
console.log(
  process.exitCode ? '\nThe rehearsal failed.' : '\nThe rehearsal went well. Nothing was published.',
);

/**
 * Packs the packages, installs the tarballs in a blank project outside the repository and uses them there. Needs the
 * packages to be built, and leaves nothing behind. `npm test` runs it; alone: `node scripts/packaging/packaging.mjs`.
 * Writes how many checks passed and failed to test-results/packaging.json.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ensureBrowser } from '../browser.mjs';
import { ROOT } from '../lib/run.mjs';
import { listChecks, runChecks } from './checks.mjs';
import { removeTemporaryFolders, temporaryFolder } from './child.mjs';
import { makeConsumer } from './consumer.mjs';
import { listPublished, pack } from './pack.mjs';

const RESULTS = join(ROOT, 'test-results/packaging.json');

try {
  rmSync(RESULTS, { force: true });
  const browser = await ensureBrowser();
  const packages = listPublished(ROOT);
  const folder = temporaryFolder('service-directory-packaging');
  const dependencies = {};
  for (const published of packages) {
    const tarball = await pack(ROOT, published, folder);
    dependencies[published.name] = `file:${tarball}`;
  }
  console.log(`Packed ${packages.map(({ name, version }) => `${name} ${version}`).join(', ')}.`);
  const consumer = join(folder, 'consumer');
  await makeConsumer(consumer, dependencies, { flags: ['--prefer-offline'] });
  console.log('Installed them in a blank project.');
  const count = await runChecks(listChecks({ packages }), { folder: consumer, browser, packages });
  mkdirSync(dirname(RESULTS), { recursive: true });
  writeFileSync(RESULTS, `${JSON.stringify(count)}\n`);
  if (count.failed > 0) process.exitCode = 1;
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  removeTemporaryFolders();
}

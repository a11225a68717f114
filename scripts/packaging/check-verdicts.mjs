/** What publint and “Are the types wrong?” say of a package as it was published. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { ROOT } from '../lib/run.mjs';
import { readJson } from '../lib/workspaces.mjs';
import { expectSuccess, runNode, runNpm } from './child.mjs';
import { readPackOutput } from './pack.mjs';

const ATTW = join(ROOT, 'node_modules/@arethetypeswrong/cli/dist/index.js');

/** Addresses of a package that have no types by their nature. */
const styleSheetsOf = ({ exports: entries = {} }) =>
  Object.keys(entries)
    .filter((entry) => entry.endsWith('.css'))
    .map((entry) => entry.slice('./'.length));

/**
 * The two verdicts on a package.
 * @param {{ name: string }} published
 * @returns {import('./checks.mjs').Check[]}
 */
export const verdictChecks = ({ name }) => [
  {
    name: `publint has nothing to say of ${name}`,
    run: async ({ folder }) => {
      const pkgDir = join(folder, 'node_modules', ...name.split('/'));
      const { messages } = await publint({ pkgDir, strict: true, pack: false });
      const manifest = readJson(join(pkgDir, 'package.json'));
      assert.deepEqual(
        messages.map((message) => formatMessage(message, manifest, { color: false })),
        [],
      );
    },
  },
  {
    name: `the types of ${name} are right for ES modules and for bundlers`,
    run: async ({ folder }) => {
      const pkgDir = join(folder, 'node_modules', ...name.split('/'));
      const manifest = readJson(join(pkgDir, 'package.json'));
      // Of the installed package, so its own scripts do not run again.
      const args = [
        'pack',
        pkgDir,
        '--ignore-scripts',
        '--json',
        '--loglevel=error',
        '--pack-destination',
        folder,
      ];
      const packed = await expectSuccess(`npm pack of ${name}`, runNpm(args, { cwd: folder }));
      const tarball = join(folder, readPackOutput(packed).file);
      const styles = styleSheetsOf(manifest);
      const leaveOut = styles.length > 0 ? ['--exclude-entrypoints', ...styles] : [];
      const flags = [tarball, '--profile', 'esm-only', '--format', 'ascii', '--no-color', ...leaveOut];
      await expectSuccess('attw', runNode(ATTW, flags, { cwd: folder }));
    },
  },
];

/** What `npm create service-directory` does with the packed package; all of it is tried in scripts/examples/starter.mjs. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { readJson } from '../lib/workspaces.mjs';
import { expectSuccess, runNpm } from './child.mjs';

const ANSWERS = ['--yes', '--country', 'NO', '--publisher', 'Havn', '--report', 'post@havn.example'];

/** @type {import('./checks.mjs').Check[]} */
export const starterChecks = [
  {
    name: 'npm create: a new folder asks for the packages in the versions that were packed',
    run: async ({ folder, packages }) => {
      const args = ['exec', '--offline', '--no', '--', 'create-service-directory', 'begun', ...ANSWERS];
      await expectSuccess('create-service-directory', runNpm(args, { cwd: folder, timeoutMs: 60_000 }));
      const { dependencies } = readJson(join(folder, 'begun/package.json'));
      const packed = new Map(packages.map(({ name, version }) => [name, version]));
      assert.ok(Object.keys(dependencies).length >= 2);
      for (const [name, version] of Object.entries(dependencies))
        assert.equal(version, packed.get(name), name);
    },
  },
];

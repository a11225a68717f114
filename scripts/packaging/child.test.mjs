import assert from 'node:assert/strict';
import { test } from 'node:test';
import { environmentFrom, expectSuccess, runNode } from './child.mjs';

const NPM = {
  PATH: '/bin',
  HTTPS_PROXY: 'http://127.0.0.1:3128',
  npm_execpath: 'npm-cli.js',
  npm_package_name: 'outer',
  npm_lifecycle_event: 'test',
  npm_config_local_prefix: 'outer',
  INIT_CWD: 'outer',
  GIT_DIR: 'outer/.git',
};
const REGISTRY = {
  npm_config_registry: 'http://127.0.0.1:1/',
  NPM_CONFIG_USERCONFIG: 'npmrc',
  'npm_config_//127.0.0.1:1/:_authToken': 'secret',
  NODE_AUTH_TOKEN: 'secret',
  NPM_TOKEN: 'secret',
};

test('a program in another folder is not told of the npm or the git hook that runs this one', () => {
  const names = Object.keys(environmentFrom(NPM));
  assert.deepEqual(names.sort(), ['HTTPS_PROXY', 'NO_COLOR', 'NO_UPDATE_NOTIFIER', 'PATH', 'npm_execpath']);
});

test('the registry of the person is kept for installing, and dropped for a rehearsal', () => {
  assert.equal(environmentFrom(REGISTRY).npm_config_registry, REGISTRY.npm_config_registry);
  const rehearsal = environmentFrom(REGISTRY, { NPM_CONFIG_USERCONFIG: 'own' }, { withoutRegistry: true });
  assert.deepEqual(rehearsal, { NO_COLOR: '1', NO_UPDATE_NOTIFIER: '1', NPM_CONFIG_USERCONFIG: 'own' });
});

test('a program that fails is told with what it wrote', async () => {
  const failing = runNode('-e', ['console.log("why"); process.exitCode = 3'], { cwd: '.' });
  await assert.rejects(expectSuccess('the program', failing), /^Error: the program ended with 3:\nwhy$/);
});

test('a program that hangs is stopped', async () => {
  const { code, output } = await runNode('-e', ['setInterval(() => {}, 1000)'], {
    cwd: '.',
    timeoutMs: 200,
  });
  assert.equal(code, 1);
  assert.match(output, /Stopped after 0\.2 s/);
});

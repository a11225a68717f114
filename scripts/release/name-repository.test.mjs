import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { addressFrom, nameRepository } from './name-repository.mjs';

const ENV = { GITHUB_SERVER_URL: 'https://github.com', GITHUB_REPOSITORY: 'some-one/kit' };
const root = mkdtempSync(join(tmpdir(), 'name-repository-'));
after(() => rmSync(root, { recursive: true }));

function writePackage(name, manifest) {
  mkdirSync(join(root, 'packages', name), { recursive: true });
  writeFileSync(join(root, 'packages', name, 'package.json'), JSON.stringify(manifest));
}
const readPackage = (name) => JSON.parse(readFileSync(join(root, 'packages', name, 'package.json'), 'utf8'));

test('each published package says which repository and folder it comes from, and keeps the rest', () => {
  writeFileSync(join(root, 'package.json'), JSON.stringify({ workspaces: ['packages/*'] }));
  writePackage('one', { name: '@scope/one', version: '1.2.3', license: 'MIT' });
  writePackage('two', { name: 'two', private: true });
  assert.deepEqual(nameRepository(root, ENV), ['@scope/one']);
  assert.deepEqual(readPackage('one'), {
    name: '@scope/one',
    version: '1.2.3',
    license: 'MIT',
    repository: { type: 'git', url: 'git+https://github.com/some-one/kit.git', directory: 'packages/one' },
  });
  assert.deepEqual(readPackage('two'), { name: 'two', private: true });
});

test('outside a workflow, or with an address that is none, nothing is written', () => {
  for (const env of [
    {},
    { ...ENV, GITHUB_REPOSITORY: 'no-slash' },
    { ...ENV, GITHUB_SERVER_URL: 'http://plain.example' },
  ])
    assert.throws(() => addressFrom(env), /GITHUB_REPOSITORY/);
});

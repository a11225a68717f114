import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { manifestWith } from './manifest.mjs';

const EXAMPLES = new URL('../../examples/', import.meta.url);

test('packed packages take the place of those of a registry, and nothing else changes', () => {
  const manifest = {
    name: 'a',
    dependencies: { kit: '^1.0.0', react: '19.0.0' },
    devDependencies: { vite: '8.0.0' },
  };
  assert.deepEqual(manifestWith(manifest, { kit: 'file:/kit.tgz', vite: 'file:/vite.tgz' }), {
    ...manifest,
    dependencies: { kit: 'file:/kit.tgz', react: '19.0.0' },
  });
  assert.deepEqual(manifestWith({ name: 'a' }, {}), { name: 'a', dependencies: {} });
});

test('every example uses the package as a stranger does, with exact versions of all else', () => {
  const names = readdirSync(EXAMPLES, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  assert.ok(names.length >= 4);
  for (const { name } of names) {
    const manifest = JSON.parse(readFileSync(new URL(`${name}/package.json`, EXAMPLES), 'utf8'));
    const { '@service-directory/element': element, ...others } = manifest.dependencies;
    assert.ok(element, name);
    for (const version of Object.values({ ...others, ...manifest.devDependencies }))
      assert.match(version, /^\d+\.\d+\.\d+$/, name);
  }
});

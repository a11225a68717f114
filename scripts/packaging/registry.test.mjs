import assert from 'node:assert/strict';
import { test } from 'node:test';
import { configOf, consumerNpmrc, publisherEnvironment, publisherNpmrc } from './registry.mjs';

const URL_ON_LOOPBACK = 'http://127.0.0.1:4873/';

test('the registry asks no other registry', () => {
  assert.deepEqual(JSON.parse(configOf('folder')).uplinks, {});
});

test('who publishes knows one registry, and a token for it', () => {
  assert.equal(
    publisherNpmrc(URL_ON_LOOPBACK, '@scope'),
    'registry=http://127.0.0.1:4873/\n@scope:registry=http://127.0.0.1:4873/\n//127.0.0.1:4873/:_authToken=dummy\n',
  );
});

test('changesets and npm are told the same registry, for what has a scope and what has none', () => {
  const told = publisherEnvironment(URL_ON_LOOPBACK, '@scope', 'file.npmrc');
  assert.equal(told.NPM_CONFIG_USERCONFIG, 'file.npmrc');
  for (const name of ['NPM_CONFIG_REGISTRY', 'npm_config_registry', 'npm_config_@scope:registry'])
    assert.equal(told[name], URL_ON_LOOPBACK, name);
});

test('a consumer takes only the scope from it', () => {
  assert.equal(consumerNpmrc(URL_ON_LOOPBACK, '@scope'), '@scope:registry=http://127.0.0.1:4873/\n');
});

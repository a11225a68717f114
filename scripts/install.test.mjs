import assert from 'node:assert/strict';
import { test } from 'node:test';
import { differenceFrom, isSameManifest } from './install.mjs';

const LOCK = {
  '': { name: 'kit' },
  'packages/schema': { version: '0.0.0' },
  'node_modules/@service-directory/schema': { resolved: 'packages/schema', link: true },
  'node_modules/lit': { version: '3.3.3', integrity: 'sha512-a' },
  'node_modules/for-another-system': { version: '1.0.0', optional: true },
};
const FOUND = {
  'packages/schema': { version: '0.0.0' },
  'node_modules/@service-directory/schema': { resolved: 'packages/schema', link: true },
  'node_modules/lit': { version: '3.3.3', integrity: 'sha512-a' },
};
const everywhere = () => true;

test('asks for nothing when what is installed is what the lock file says', () => {
  assert.equal(differenceFrom(LOCK, FOUND, everywhere), undefined);
});

test('asks for an install when nothing is there', () => {
  assert.equal(differenceFrom(LOCK, undefined, everywhere), 'nothing is installed yet');
});

test('names what is missing, by the notes of npm or on the disk', () => {
  const { 'node_modules/lit': _, ...without } = FOUND;
  assert.equal(differenceFrom(LOCK, without, everywhere), 'node_modules/lit is missing');
  assert.equal(
    differenceFrom(LOCK, FOUND, (folder) => !folder.endsWith('lit')),
    'node_modules/lit is missing',
  );
});

test('names what has another version', () => {
  const other = { ...FOUND, 'node_modules/lit': { version: '3.2.0', integrity: 'sha512-b' } };
  assert.equal(differenceFrom(LOCK, other, everywhere), 'node_modules/lit has another version');
});

test('compares what a package.json asks for, and nothing else of it', () => {
  const locked = { version: '0.0.0', dependencies: { lit: '3.3.3' } };
  assert.ok(isSameManifest(locked, { scripts: { test: 'x' }, dependencies: { lit: '3.3.3' } }));
  assert.ok(!isSameManifest(locked, { dependencies: { lit: '3.3.4' } }));
  assert.ok(!isSameManifest(locked, { dependencies: { lit: '3.3.3', zod: '4.6.7' } }));
  assert.ok(!isSameManifest(undefined, { dependencies: { lit: '3.3.3' } }));
});

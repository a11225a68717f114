import { expect, test } from 'vitest';
import { tryRule } from '../../testing/try-rule.ts';
import { serviceIdNotStable } from './id-not-stable.ts';

const words = (id: unknown) => tryRule(serviceIdNotStable, { id }).map(({ params }) => params['word']);

test.each([
  ['vinternatt-2026', '2026'],
  ['2026-vinternatt', '2026'],
  ['vinternatt-2026-oslo', '2026'],
  ['helsehjelpen-kopi', 'kopi'],
  ['helsehjelpen-copy', 'copy'],
  ['helsehjelpen-ny', 'ny'],
  ['helsehjelpen-v2', 'v2'],
  ['helsehjelpen-test', 'test'],
])('%s will not stay true', (id, word) => {
  expect(words(id)).toEqual([word]);
});

test.each([
  'legevakt-116117',
  '24sju-oslo',
  'nye-pluss',
  'ny-start',
  'hivtest',
  'kafe-1875meter',
  'helsehjelpen-2',
  '',
  7,
  undefined,
])('%s may stay', (id) => {
  expect(words(id)).toEqual([]);
});

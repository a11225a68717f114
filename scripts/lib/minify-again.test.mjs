import assert from 'node:assert/strict';
import { test } from 'node:test';
import { transform } from 'esbuild';
import { minifyAgain } from './minify-again.mjs';

const TARGET = 'es2022';
const CODE = `const kinds = { open: 'åpen', shut: 'закрыто' };
export function kindOf(hours) {
  let kind = kinds.shut;
  if (hours.length > 0) { kind = kinds.open; }
  return hours === undefined ? undefined : kind;
}
`;
const smallOf = async (code) =>
  (await transform(code, { minify: true, charset: 'utf8', format: 'esm' })).code;

test('what one minifier made small becomes smaller, and letters of other scripts stay as they are', async () => {
  const small = await smallOf(CODE);
  const smaller = minifyAgain('worker.js', small, TARGET);
  assert.ok(smaller.length < small.length, `${smaller.length} of ${small.length}`);
  for (const word of ['åpen', 'закрыто', 'kindOf']) assert.ok(smaller.includes(word), word);
});

test('it does the same as before', async () => {
  const load = (code) => import(`data:text/javascript,${encodeURIComponent(code)}`);
  const { kindOf } = await load(minifyAgain('worker.js', await smallOf(CODE), TARGET));
  assert.deepEqual([kindOf([]), kindOf(['10–12'])], ['закрыто', 'åpen']);
});

test('what is no code is told', () => assert.throws(() => minifyAgain('worker.js', 'let = ;', TARGET)));

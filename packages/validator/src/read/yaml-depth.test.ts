import { expect, test } from 'vitest';
import { parseText } from './parse-text.ts';
import { isNestedTooDeep } from './yaml-depth.ts';

const steps = (count: number) =>
  Array.from({ length: count }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n');

test.each([
  ['lists in a line', '['.repeat(257)],
  ['records in a line', '{a: '.repeat(257)],
  ['lists with a line each', '[\n'.repeat(257)],
  ['lists in lists of lines', `${'- '.repeat(300)}x`],
  ['keys of keys', `${'? '.repeat(300)}x`],
  ['records with a line each', steps(600)],
])('%s nested by hundreds are refused before they are parsed', (_what, text) => {
  expect(isNestedTooDeep(text)).toBe(true);
  expect(parseText(text, 'YAML').problems).toMatchObject([
    { code: 'file/syntax', params: { reason: 'too-deep' } },
  ]);
});

test.each([
  ['lists that are closed again', '[]\n'.repeat(1_000)],
  ['a deep but real record', `${'['.repeat(100)}${']'.repeat(100)}`],
  ['lines nested by a hundred', steps(100)],
  ['brackets that close nothing', `a: ${']'.repeat(1_000)}`],
  ['a long line of strokes', `a: |\n  ${'-'.repeat(2_000)}\n  ${'- '.repeat(100)}`],
  ['a long text', `a: ${'ord '.repeat(1_000)}`],
  ['blanks at the end of a line', `a: b${' '.repeat(1_000)}\n`],
])('%s are not', (_what, text) => {
  expect(isNestedTooDeep(text)).toBe(false);
});

import { expect, test } from 'vitest';
import { matchesGlob } from './glob.ts';

test.each([
  ['services/x.yaml', 'services/x.yaml'],
  ['services/x.yaml', './services/x.yaml'],
  ['services/x.yaml', 'services/*.yaml'],
  ['services/x.yaml', 'services/?.yaml'],
  ['services/x.yaml', 'services'],
  ['services/x.yaml', 'services/'],
  ['services/x.yaml', '**/x.yaml'],
  ['services/x.yaml', '**'],
  ['x.yaml', '**/x.yaml'],
  ['a/b/c/x.yaml', 'a/**/x.yaml'],
  ['a/x.yaml', 'a/**/x.yaml'],
  ['drafts/oslo-1.yaml', 'drafts/oslo-*'],
])('%s matches %s', (path, pattern) => expect(matchesGlob(path, pattern)).toBe(true));

test.each([
  ['services/x.yaml', 'x.yaml'],
  ['services/x.yaml', '*.yaml'],
  ['services/x.yaml', 'service'],
  ['services/x.yaml', 'services/*.json'],
  ['services/x.yaml', 'services/xx.yaml'],
  ['services/x.yaml', ''],
  ['services/x.yaml', '/'],
  ['services/a.yaml', 'services/[a].yaml'],
  ['../services/x.yaml', 'services/x.yaml'],
])('%s does not match %s', (path, pattern) => expect(matchesGlob(path, pattern)).toBe(false));

test('many stars take time in proportion to the length, not beyond all bounds', () => {
  expect(matchesGlob('a'.repeat(5_000), `${'*a'.repeat(200)}b`)).toBe(false);
  expect(matchesGlob('a/'.repeat(200), '**/'.repeat(100) + 'b')).toBe(false);
});

import { expect, test } from 'vitest';
import { ruleUri } from './rule-links.ts';

test('a rule is explained on the page of its family, in the language of the report', () => {
  const base = 'https://example.org/docs/rules';
  expect(ruleUri(base, 'promise', 'condition/no-source', 'en')).toBe(
    'https://example.org/docs/rules/promise.md#condition-no-source',
  );
  expect(ruleUri(`${base}/`, 'promise', 'condition/no-source', 'nb')).toBe(
    'https://example.org/docs/rules/nb/promise.md#condition-no-source',
  );
});

import { rules } from '@service-directory/validator';
import { expect, test } from 'vitest';
import { fuzz } from './fuzz.ts';
import { ruleTargets } from './validator-targets.ts';

test('every rule is fed', () => {
  expect(Object.keys(ruleTargets)).toHaveLength(rules.length);
});

fuzz('rules', ruleTargets);

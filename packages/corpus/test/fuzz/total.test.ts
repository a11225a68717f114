import { expect, test } from 'vitest';
import { convertTargets } from './convert-targets.ts';
import { runsOf } from './fuzz.ts';
import { schemaTargets } from './schema-targets.ts';
import { TIMES } from './settings.ts';
import { ruleTargets, validatorTargets } from './validator-targets.ts';

test('a hundred thousand inputs are fed in a run, and every target gets some', () => {
  const targets = [schemaTargets, convertTargets, validatorTargets, ruleTargets].flatMap((each) =>
    Object.values(each),
  );
  const runs = targets.map(runsOf);
  expect(Math.min(...runs)).toBeGreaterThanOrEqual(25);
  expect(runs.reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(100_000 * TIMES);
});

import { expect, test } from 'vitest';
import { exportedFunctions } from './exports.ts';
import { fuzz } from './fuzz.ts';
import { notValidator, validatorTargets } from './validator-targets.ts';

test('every function of the validator is fed, or says why not', async () => {
  const exported = [...(await exportedFunctions('@service-directory/validator')).keys()];
  const fed = Object.keys(validatorTargets).filter((name) => !name.startsWith('checkFiles '));
  expect([...fed, ...Object.keys(notValidator)].sort()).toEqual(exported.sort());
});

fuzz('validator', validatorTargets);

import { expect, test } from 'vitest';
import { convertTargets, notConvert } from './convert-targets.ts';
import { exportedFunctions } from './exports.ts';
import { fuzz } from './fuzz.ts';

test('every function of the convert package is fed, or says why not', async () => {
  const exported = [...(await exportedFunctions('@service-directory/convert')).keys()];
  expect([...Object.keys(convertTargets), ...Object.keys(notConvert)].sort()).toEqual(exported.sort());
});

fuzz('convert', convertTargets);

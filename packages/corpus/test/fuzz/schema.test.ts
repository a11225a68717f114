import { expect, test } from 'vitest';
import { exportedFunctions } from './exports.ts';
import { fuzz } from './fuzz.ts';
import { notSchema, schemaTargets } from './schema-targets.ts';

test('every function of the schema package is fed, or says why not', async () => {
  const exported = [...(await exportedFunctions('@service-directory/schema')).keys()];
  expect([...Object.keys(schemaTargets), ...Object.keys(notSchema)].sort()).toEqual(exported.sort());
});

fuzz('schema', schemaTargets);

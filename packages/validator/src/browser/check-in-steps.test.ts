import fc from 'fast-check';
import { expect, it } from 'vitest';
import { RunError } from '../errors.ts';
import { RECORDS_A_STEP, validate, type StepProgress, type ValidationResult } from '../validate.ts';
import { checkInSteps } from './check-in-steps.ts';
import { badDirectory, goodDirectory, longDirectory, TODAY } from './testing/directories.ts';

function runAll(directory: unknown): { result: ValidationResult; progress: StepProgress[] } {
  const steps = checkInSteps(directory, { today: TODAY });
  const progress: StepProgress[] = [];
  for (;;) {
    const step = steps.next();
    if (step.done === true) {
      const { findings, crashes } = step.value;
      return { result: { findings, crashes }, progress };
    }
    progress.push(step.value);
  }
}

const json = fc.jsonValue();

/** Directories that are wrong somewhere, and things that are none. */
const anyDirectory = fc.oneof(
  json,
  fc.record({ organizations: json, services: json }),
  fc.record({ organizations: fc.array(json), services: fc.array(json) }),
  fc
    .tuple(fc.constantFrom('id', 'services', 'organizations', 'languages', 'country'), json)
    .map(([field, value]) => ({ ...badDirectory(), [field]: value })),
  fc
    .tuple(fc.constantFrom('locations', 'contacts', 'access', 'sources', 'needs', 'name'), json)
    .map(([field, value]) => {
      const directory = goodDirectory();
      Object.assign((directory['services'] as object[])[0] ?? {}, { [field]: value });
      return directory;
    }),
);

it('finds what validate finds, in the same order', () => {
  fc.assert(
    fc.property(anyDirectory, (directory) => {
      expect(runAll(directory).result).toEqual(validate(directory, { today: TODAY }));
    }),
    { numRuns: 60 },
  );
});

it('finds in other records what a secret place must not have said of it', () => {
  const directory = goodDirectory();
  const services = directory['services'] as Record<string, unknown>[];
  const [open] = services;
  services.push({
    ...open,
    id: 'shelter',
    locations: [{ id: 'hus', visibility: 'confidential', address: { street: 'Hemmeliggata 5' } }],
  });
  services.push({ ...open, id: 'tells', summary: 'Vi holder til i Hemmeliggata 5.' });
  const { result } = runAll(directory);
  expect(result).toEqual(validate(directory, { today: TODAY }));
  expect(result.findings.filter(({ recordId }) => recordId === 'tells')).not.toEqual([]);
});

it('tells how many records it has checked, a step at a time, up to all of them', () => {
  const { progress } = runAll(longDirectory(4 * RECORDS_A_STEP));
  const total = 4 * RECORDS_A_STEP + 1; // and the organisation
  expect(progress.map(({ done }) => done)).toEqual(
    [1, 2, 3, 4].map((step) => step * RECORDS_A_STEP).concat(total),
  );
  expect(new Set(progress.map((step) => step.total))).toEqual(new Set([total]));
});

it('refuses an option that is wrong, as validate does', () => {
  const options = { today: TODAY, rules: { 'contact/no-such-rule': 'off' as const } };
  expect(() => checkInSteps(goodDirectory(), options).next()).toThrow(RunError);
});

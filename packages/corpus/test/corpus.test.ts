import { expect, test } from 'vitest';
import { corpus } from '../src/corpus.ts';
import { answerFaults, oddAnswers } from '../src/faults/answers.ts';
import { hostFaults } from '../src/faults/hosts.ts';
import { stepFaults } from '../src/faults/steps.ts';
import { oddButGood } from '../src/odd-but-good.ts';

/** What was promised of the corpus itself. */

const faults = [...answerFaults, ...oddAnswers, ...hostFaults, ...stepFaults];

test('there are 300 hostile inputs, 40 odd and good records and 50 faults, or more', () => {
  expect(corpus.length).toBeGreaterThanOrEqual(300);
  expect(oddButGood.length).toBeGreaterThanOrEqual(40);
  expect(faults.length).toBeGreaterThanOrEqual(50);
});

test.each([
  ['inputs', [...corpus, ...oddButGood].map(({ kind, name }) => `${kind}: ${name}`)],
  ['faults', faults.map(({ name }) => name)],
])('no two %s are called the same', (_, names) => {
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
});

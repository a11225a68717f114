import { expect, test } from 'vitest';
import { relatedNeeds } from './related-needs.ts';

test.each([
  ['needs', 'violence-support', ['crisis-shelter', 'safe-accommodation']],
  ['audience', 'victims-of-violence', ['violence-support']],
  ['needs', 'victims-of-violence', []],
  ['audience', 'violence-support', []],
  ['needs', 'crisis-shelter', []],
  ['needs', 'constructor', []],
])('words for the code of %s %s count for %j too', (list, code, needs) => {
  expect(relatedNeeds(list, code)).toEqual(needs);
});

import { expect, test } from 'vitest';
import { tryRule } from '../../testing/try-rule.ts';
import { serviceAgeOrder } from './age-order.ts';

test.each([
  [25, 16, 1],
  [16, 25, 0],
  [18, 18, 0],
  [18, undefined, 0],
  [undefined, 18, 0],
  ['25', 16, 0],
])('from %s to %s years: %d', (minimumAge, maximumAge, count) => {
  expect(tryRule(serviceAgeOrder, { minimumAge, maximumAge })).toHaveLength(count);
});

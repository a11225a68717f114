import { expect, test } from 'vitest';
import { tryRule } from '../../testing/try-rule.ts';
import { contactPremiumNumber } from './premium-number.ts';

const paths = (contact: object) =>
  tryRule(contactPremiumNumber, { channel: 'phone', ...contact }).map(({ path }) => path);

test.each(['+4782012345', '+4782912345'])('%s has a price of its own', (value) => {
  expect(paths({ value })).toEqual([['value']]);
  expect(paths({ value, cost: 'normal-rate' })).toEqual([['cost']]);
  expect(paths({ value, cost: 'premium' })).toEqual([]);
});

test.each(['+4781500000', '+4780012345', '+4722990000', '+4682012345', '82012345', undefined])(
  '%s is not known to have one',
  (value) => {
    expect(paths({ value })).toEqual([]);
  },
);

import { expect, test } from 'vitest';
import { tryRule } from '../../testing/try-rule.ts';
import { locationPostalCodeFormat } from './postal-code-format.ts';

const told = (postalCode: unknown, country: string, visibility = 'public') =>
  tryRule(locationPostalCodeFormat, { visibility, address: { postalCode } }, { country }).length;

test.each([
  ['179', 'NO'],
  ['01790', 'NO'],
  ['N-0179', 'NO'],
  ['11120A', 'SE'],
  ['00950', 'PL'],
])('“%s” is no code of %s', (postalCode, country) => {
  expect(told(postalCode, country)).toBe(1);
});

test.each([
  ['0179', 'NO'],
  ['111 20', 'SE'],
  ['00-950', 'PL'],
  ['SW1A 1AA', 'GB'],
  [179, 'NO'],
  ['179', 'toString'],
])('%j may be one of %s', (postalCode, country) => {
  expect(told(postalCode, country)).toBe(0);
});

test('the code of a secret place is not repeated in a report', () => {
  expect(told('179', 'NO', 'confidential')).toBe(0);
});

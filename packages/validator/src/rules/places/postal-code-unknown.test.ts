import { expect, test } from 'vitest';
import { tryRule } from '../../testing/try-rule.ts';
import { locationPostalCodeUnknown } from './postal-code-unknown.ts';

const told = (postalCode: unknown, more: object = {}, country?: string) =>
  tryRule(
    locationPostalCodeUnknown,
    { visibility: 'public', address: { postalCode, ...(country === undefined ? {} : { country }) }, ...more },
    {},
  ).length;

test.each(['0197', '9999', '0000', ' 0197 '])('“%s” is not in the register', (postalCode) => {
  expect(told(postalCode)).toBe(1);
});

test.each(['0179', '9008', ' 5003', '179', 'N-0197', '', undefined, 197])('%j is taken', (postalCode) => {
  expect(told(postalCode)).toBe(0);
});

test('codes of other countries are not looked up', () => {
  expect(told('9999', {}, 'DK')).toBe(0);
});

test.each(['confidential', 'on-request', 'area', undefined])(
  'the code of a place that is “%s” is not repeated in a report',
  (visibility) => {
    expect(told('0197', { visibility })).toBe(0);
  },
);

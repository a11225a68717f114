import { expect, test } from 'vitest';
import { tryRule } from '../../testing/try-rule.ts';
import { contactPhoneImpossible } from './phone-impossible.ts';
import { contactPhoneInvalid } from './phone-invalid.ts';

const countries = (rule: typeof contactPhoneImpossible, value: unknown, channel = 'phone') =>
  tryRule(rule, { channel, value }).map(({ params }) => params['country']);

test.each([
  ['a digit too few', '+472299000', ['NO']],
  ['a digit too many', '+47229900001', ['NO']],
  ['a country code that does not exist', '+99912345678', ['']],
  ['a short number behind a country code', '+47116006', ['']],
])('%s cannot be dialled', (_what, value, expected) => {
  expect(countries(contactPhoneImpossible, value)).toEqual(expected);
  expect(countries(contactPhoneInvalid, value)).toEqual([]);
});

test.each([
  ['a range that nobody has', '+4712990000'],
  ['a Swedish range that nobody has', '+4600000000'],
])('%s can be dialled and reaches nobody', (_what, value) => {
  expect(countries(contactPhoneImpossible, value)).toEqual([]);
  expect(countries(contactPhoneInvalid, value)).toHaveLength(1);
});

test.each([
  ['+4722990000', 'phone'],
  ['+46101000000', 'whatsapp'],
  ['ring oss', 'phone'],
  ['+472299000', 'telegram'],
  [undefined, 'phone'],
])('%s in %s is taken', (value, channel) => {
  expect(countries(contactPhoneImpossible, value, channel)).toEqual([]);
  expect(countries(contactPhoneInvalid, value, channel)).toEqual([]);
});

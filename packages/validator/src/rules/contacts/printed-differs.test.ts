import { expect, test } from 'vitest';
import { tryRule } from '../../testing/try-rule.ts';
import { contactPrintedDiffers } from './printed-differs.ts';

const told = (value: unknown, printed: unknown) =>
  tryRule(contactPrintedDiffers, { channel: 'phone', value, printed }).length;
const short = { shortCode: '116006', country: 'NO' };

test.each([
  ['+4722990000', '22 99 00 00'],
  ['+4722990000', '+47 22 99 00 00'],
  ['+4722990000', '0047 22990000'],
  ['+4722990000', '(+47) 22 99 00 00'],
  ['+4622990000', '+46 (0)22 99 00 00'],
  ['+4722990000', '٢٢ ٩٩ ٠٠ ٠٠'],
  [short, '116 006'],
  [short, '116006'],
  ['+4722990000', undefined],
  ['+4722990000', 'Ring oss'],
  ['+4722990000', '000'],
  ['ring', '22 99 00 00'],
])('%j is printed as “%s”', (value, printed) => {
  expect(told(value, printed)).toBe(0);
});

test.each([
  ['+4722990000', '22 99 00 01'],
  ['+4722990000', '22 99 00 00 / 22 99 00 01'],
  [short, '116 117'],
])('%j is not “%s”', (value, printed) => {
  expect(told(value, printed)).toBe(1);
});

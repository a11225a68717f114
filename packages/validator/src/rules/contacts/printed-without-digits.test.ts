import { expect, test } from 'vitest';
import { tryRule } from '../../testing/try-rule.ts';
import { contactPrintedWithoutDigits } from './printed-without-digits.ts';

const told = (printed: unknown, channel = 'phone') =>
  tryRule(contactPrintedWithoutDigits, { channel, value: '+4722990000', printed }).length;

test.each(['Ring oss', '', 'nr. 1', '–'])('“%s” is no number', (printed) => {
  expect(told(printed)).toBe(1);
});

test.each(['22 99 00 00', '113', '1-1-3', '٢٢ ٩٩ ٠٠ ٠٠', undefined, 22990000])('%s is taken', (printed) => {
  expect(told(printed)).toBe(0);
});

test('only a number is printed as a number', () => {
  expect(told('eksempelforeningen', 'telegram')).toBe(0);
  expect(told('Skriv til oss', 'sms')).toBe(1);
});

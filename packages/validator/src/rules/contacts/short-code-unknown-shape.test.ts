import { expect, test } from 'vitest';
import { tryRule } from '../../testing/try-rule.ts';
import { contactShortCodeUnknownShape } from './short-code-unknown-shape.ts';

const told = (shortCode: unknown, country = 'NO', channel = 'phone') =>
  tryRule(contactShortCodeUnknownShape, { channel, value: { shortCode, country } }).length;

test.each(['112', '116006', '02800', '1881', '175'])('%s is a short number of Norway', (number) => {
  expect(told(number)).toBe(0);
});

test.each(['11600', '99', '2440', '22990'])('%s is none', (number) => {
  expect(told(number)).toBe(1);
});

test('text messages go to other numbers as well, and other countries are not checked', () => {
  expect(told('2440', 'NO', 'sms')).toBe(0);
  expect(told('99', 'NO', 'sms')).toBe(1);
  expect(told('99', 'SE')).toBe(0);
  expect(told(99)).toBe(0);
  expect(tryRule(contactShortCodeUnknownShape, { value: '+4722990000' })).toEqual([]);
});

import { expect, test } from 'vitest';
import { tryRule } from '../../testing/try-rule.ts';
import { contactTextToLandline } from './text-to-landline.ts';

const told = (channel: string, value: unknown) => tryRule(contactTextToLandline, { channel, value }).length;

test.each(['+4722990000', '+4755990000', '+4777990000'])('no message reaches %s', (value) => {
  expect(told('sms', value)).toBe(1);
});

test.each([
  ['sms', '+4799000000'],
  ['sms', '+4741000000'],
  ['sms', '+4685990000'],
  ['sms', { shortCode: '2440', country: 'NO' }],
  ['phone', '+4722990000'],
  ['whatsapp', '+4722990000'],
])('%s to %j is taken', (channel, value) => {
  expect(told(channel, value)).toBe(0);
});

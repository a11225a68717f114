import { describe, expect, test } from 'vitest';
import { CHANNEL, PHONE_CHANNELS } from '../codes/structure.ts';
import { contactSchema } from './contact.ts';

const isValid = (channel: string, value: unknown) => contactSchema.safeParse({ channel, value }).success;
const SHORT = { shortCode: '116006', country: 'NO' };

describe.each(PHONE_CHANNELS)('%s', (channel) => {
  test('is an E.164 number or a short one', () => {
    expect(isValid(channel, '+4710000001')).toBe(true);
    expect(isValid(channel, SHORT)).toBe(true);
  });

  test.each([
    '10000001',
    '+47 10 00 00 01',
    '116006',
    '*31#+4710000001',
    'tel:+4710000001',
    'https://wa.me/4710000001',
    '',
  ])('is not %j', (value) => {
    expect(isValid(channel, value)).toBe(false);
  });
});

test('an e-mail address is one', () => {
  expect(isValid('email', 'post@example.org')).toBe(true);
  expect(isValid('email', 'mailto:post@example.org')).toBe(false);
  expect(isValid('email', 'https://example.org')).toBe(false);
});

test.each(['web', 'form', 'chat', 'video'])('%s is an address that begins with https://', (channel) => {
  expect(isValid(channel, 'https://example.org/chat')).toBe(true);
  expect(isValid(channel, 'javascript:alert(1)')).toBe(false);
  expect(isValid(channel, 'example.org')).toBe(false);
});

test('other channels have a user name or an address', () => {
  expect(isValid('telegram', 'havna_eksempel')).toBe(true);
  expect(isValid('messenger', 'https://example.org/havna')).toBe(true);
});

test('a short number belongs to a phone alone', () => {
  for (const channel of CHANNEL.filter((code) => !PHONE_CHANNELS.includes(code))) {
    expect([channel, isValid(channel, SHORT)]).toEqual([channel, false]);
  }
});

test('a channel that is unknown is an error, and so is one without a value', () => {
  expect(isValid('fax', '+4710000001')).toBe(false);
  expect(isValid('phone', undefined)).toBe(false);
  expect(contactSchema.safeParse({ value: '+4710000001' }).success).toBe(false);
});

test('hours and words of a line are checked too', () => {
  const line = { channel: 'phone', value: '+4710000001' };
  expect(
    contactSchema.safeParse({ ...line, openingHours: { periods: [{ days: ['mo'], opens: '24:00' }] } })
      .success,
  ).toBe(false);
  expect(contactSchema.safeParse({ ...line, languages: ['norsk'] }).success).toBe(false);
  expect(contactSchema.safeParse({ ...line, numberShown: true }).success).toBe(false);
});

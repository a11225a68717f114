import { describe, expect, test } from 'vitest';
import { tryRule } from '../../testing/try-rule.ts';
import { validate } from '../../validate.ts';
import { EXAMPLE_TODAY, exampleDirectory } from '../example.ts';
import { contactWrongChannel } from './wrong-channel.ts';

const meant = (channel: string, value: unknown) =>
  tryRule(contactWrongChannel, { channel, value }).map(({ params }) => [params['meant'], params['better']]);

describe('a value of another channel', () => {
  test.each([
    ['phone', 'post@example.org', 'email', 'post@example.org'],
    ['phone', 'https://example.org', 'web', 'https://example.org'],
    ['phone', 'www.example.org', 'web', 'https://www.example.org'],
    ['phone', 'mailto:post@example.org', 'email', 'post@example.org'],
    ['sms', 'https://t.me/eksempel', 'telegram', 'https://t.me/eksempel'],
    ['email', '+47 22 99 00 00', 'phone', '+47 22 99 00 00'],
    ['email', 'https://example.org/kontakt', 'web', 'https://example.org/kontakt'],
    ['web', 'post@example.org', 'email', 'post@example.org'],
    ['web', '22 99 00 00', 'phone', '22 99 00 00'],
    ['chat', 'tel:+4722990000', 'phone', '+4722990000'],
  ])('%s: %s', (channel, value, better, written) => {
    expect(meant(channel, value)).toEqual([[better, written]]);
  });
});

describe('a value of its channel with something before or after it', () => {
  test.each([
    ['phone', 'tel:+4722990000', 'phone', '+4722990000'],
    ['whatsapp', 'https://wa.me/4799000000', 'whatsapp', '+4799000000'],
    ['sms', 'sms:+4799000000?body=Hei', 'sms', '+4799000000'],
    ['email', 'mailto:post@example.org?subject=Hei', 'email', 'post@example.org'],
  ])('%s: %s', (channel, value, better, written) => {
    expect(meant(channel, value)).toEqual([[better, written]]);
  });
});

describe('nothing is said of', () => {
  test.each([
    ['a number', 'phone', '+4722990000'],
    ['a number without a country code, which the shape tells with the right one', 'phone', '22 99 00 00'],
    ['a short number', 'phone', { shortCode: '116006', country: 'NO' }],
    ['an address', 'email', 'post@example.org'],
    ['a page', 'web', 'https://example.org'],
    ['a page without https, which the shape tells', 'web', 'www.example.org'],
    ['a user name', 'telegram', 'eksempelforeningen'],
    ['a number in an app', 'signal', '+4799000000'],
    ['a channel that does not exist', 'telefon', 'post@example.org'],
    ['words', 'phone', 'Ring oss'],
    ['a value of the wrong type', 'email', 22990000],
    ['nothing', 'phone', undefined],
  ])('%s', (_what, channel, value) => {
    expect(meant(channel, value)).toEqual([]);
  });
});

test.each([
  ['phone', 'post@example.org'],
  ['email', '22 99 00 00'],
  ['web', 'post@example.org'],
])('the schema does not say the same again of %s: %s', (channel, value) => {
  const directory = exampleDirectory('contact', { channel, value, printed: undefined });
  const errors = validate(directory, { today: EXAMPLE_TODAY }).findings.filter(
    ({ severity }) => severity === 'error',
  );
  expect(errors.map(({ code }) => code)).toEqual(['contact/wrong-channel']);
});

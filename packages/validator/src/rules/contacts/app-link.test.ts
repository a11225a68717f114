import { expect, test } from 'vitest';
import { tryRule } from '../../testing/try-rule.ts';
import { contactAppLink } from './app-link.ts';

const meant = (channel: unknown, value: unknown) =>
  tryRule(contactAppLink, { channel, value }).map(({ params }) => [params['meant'], params['better']]);

test.each([
  ['web', 'https://wa.me/4799000000', 'whatsapp', '+4799000000'],
  ['chat', 'https://m.me/eksempel', 'messenger', 'https://m.me/eksempel'],
  ['telegram', 'https://m.me/eksempel', 'messenger', 'https://m.me/eksempel'],
  ['messenger', 'https://t.me/eksempel', 'telegram', 'https://t.me/eksempel'],
])('%s: %s belongs to %s', (channel, value, app, better) => {
  expect(meant(channel, value)).toEqual([[app, better]]);
});

test.each([
  ['telegram', 'https://t.me/eksempel'],
  ['messenger', 'https://www.messenger.com/t/eksempel'],
  ['web', 'https://example.org/telegram'],
  ['web', 'https://signalhuset.example.org'],
  ['phone', 'https://wa.me/4799000000'],
  ['web', 7],
])('%s: %s is taken', (channel, value) => {
  expect(meant(channel, value)).toEqual([]);
});

import { expect, test } from 'vitest';
import { tryRule } from '../../testing/try-rule.ts';
import { contactHttpNotHttps } from './http-not-https.ts';
import { serviceUnreachable } from './unreachable.ts';

const paths = (service: object) => tryRule(serviceUnreachable, { ...service }).map(({ path }) => path);

test('neither contact nor door', () => {
  expect(paths({})).toEqual([[]]);
  expect(paths({ contacts: [] })).toEqual([['contacts']]);
  expect(paths({ contacts: ['feil'] })).toEqual([['contacts']]);
  expect(paths({ locations: [{ visibility: 'confidential', area: 'Oslo' }] })).toEqual([[]]);
});

test.each([
  ['a contact', { contacts: [{ channel: 'phone', value: '+4722990000' }] }],
  ['a contact after what is none', { contacts: ['feil', { channel: 'phone' }] }],
  ['a street', { locations: [{ address: { street: 'Prøvegata 1' } }] }],
  ['a point', { locations: [{ position: { latitude: 59.9, longitude: 10.7 } }] }],
  ['stops', { locations: [{ stops: [{ name: 'Torget' }] }] }],
  ['that it has closed', { status: 'defunct' }],
])('%s is enough', (_what, service) => {
  expect(paths(service)).toEqual([]);
});

test.each([
  ['web', 'http://example.org', 1],
  ['chat', 'HTTP://example.org', 1],
  ['web', 'https://example.org', 0],
  ['email', 'http://example.org', 0],
  [undefined, 'http://example.org', 0],
  ['web', undefined, 0],
])('%s: %s is sent in the open: %d', (channel, value, count) => {
  expect(tryRule(contactHttpNotHttps, { channel, value })).toHaveLength(count);
});

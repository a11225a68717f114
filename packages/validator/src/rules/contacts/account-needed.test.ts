import { expect, test } from 'vitest';
import { tryRule } from '../../testing/try-rule.ts';
import { serviceAccountNeeded } from './account-needed.ts';

const told = (contacts: unknown, more: object = {}) =>
  tryRule(serviceAccountNeeded, { contacts, ...more }).length;
const facebook = { channel: 'web', value: 'https://www.facebook.com/eksempelforeningen' };
const whatsapp = { channel: 'whatsapp', value: '+4799000000' };

test('only apps and networks', () => {
  expect(told([facebook])).toBe(1);
  expect(told([whatsapp, facebook])).toBe(1);
});

test.each([
  ['a phone beside it', [facebook, { channel: 'phone', value: '+4722990000' }], {}],
  ['a page of its own', [whatsapp, { channel: 'web', value: 'https://example.org' }], {}],
  ['no contacts, which another rule tells', [], {}],
  ['contacts that are none', [facebook, 'feil'], {}],
  ['a list that is none', 'feil', {}],
  ['a service that has closed', [facebook], { status: 'defunct' }],
  ['a door', [facebook], { locations: [{ visibility: 'public', address: { street: 'Prøvegata 1' } }] }],
])('%s is taken', (_what, contacts, more) => {
  expect(told(contacts, more)).toBe(0);
});

test('a place without a street, or one that is not open to all, is no door', () => {
  const at = (location: object) => told([facebook], { locations: [location] });
  expect(at({ visibility: 'public', address: { locality: 'Oslo' } })).toBe(1);
  expect(at({ visibility: 'confidential', address: { street: 'Hemmeliggata 5' } })).toBe(1);
});

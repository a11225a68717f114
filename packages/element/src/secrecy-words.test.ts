import type { Contact, Location } from '@service-directory/schema';
import { expect, test } from 'vitest';
import { loadFull, loadLocale } from './locales/locale.ts';
import { secrecyWords } from './secrecy-words.ts';

const locale = await loadFull(await loadLocale('en'));
const MAIL: Contact = { channel: 'email', value: 'post@example.org' };
const said = (visibility: Location['visibility'], ...contacts: Contact[]) =>
  secrecyWords({ id: 'a', visibility }, { contacts }, locale);

test('who can be asked gives the address, or tells how to come', () => {
  expect(said('on-request', MAIL)).toBe('You get the address when you get in touch.');
  expect(said('confidential', MAIL)).toContain('Get in touch');
});

test('where nobody can be asked no address is promised', () => {
  expect(said('on-request')).toBe('Only the area is given.');
  expect(said('confidential')).toBe('Secret address');
  expect(secrecyWords({ id: 'a', visibility: 'on-request' }, {}, locale)).toBe('Only the area is given.');
});

test('of a public place nothing is said', () =>
  expect([said('public'), said('public', MAIL)]).toEqual(['', '']));

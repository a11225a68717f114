import type { Contact } from '@service-directory/schema';
import { expect, test } from 'vitest';
import { loadLocale } from '../../locales/locale.ts';
import { askWords } from './contact-line.ts';

const { messages } = await loadLocale('en');
const ask = (...contacts: Contact[]) => askWords({ contacts }, messages);
const MAIL: Contact = { channel: 'email', value: 'post@example.org' };

test('who can be called is called first, whatever else there is', () =>
  expect(ask(MAIL, { channel: 'phone', value: '+4722990000' })).toBe('Call first.'));

test('who can only be written to, or has a number that no phone can dial, is asked first', () => {
  expect(ask(MAIL)).toBe('Ask first.');
  expect(ask({ channel: 'phone', value: 'ukjent' })).toBe('Ask first.');
});

test('nobody is told to ask where no way to ask is known', () => {
  expect(ask()).toBe('');
  expect(askWords({}, messages)).toBe('');
});

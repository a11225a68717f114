import type { Contact } from '@service-directory/schema';
import { expect, test } from 'vitest';
import { contactLink, contactText } from './contact-link.ts';

const contact = (channel: string, value: unknown, printed?: string) =>
  ({ channel, value, ...(printed === undefined ? {} : { printed }) }) as Contact;

test.each([
  ['phone', '+4722112233', 'tel:+4722112233'],
  ['phone', { shortCode: '112', country: 'NO' }, 'tel:112'],
  ['phone', '*#06#', undefined],
  ['phone', { shortCode: '*21*1#', country: 'NO' }, undefined],
  ['web', 'javascript:alert(1)', undefined],
  ['web', 'https://user:pass@host.example/', undefined],
  ['web', 'https://havna.example/a?b=1', 'https://havna.example/a?b=1'],
  ['email', 'post@havna.example?subject=x', undefined],
  ['email', 'post@havna.example', 'mailto:post@havna.example'],
  ['telegram', '../x', undefined],
  ['other', 'x', undefined],
])('%s %j opens %s', (channel, value, link) => {
  expect(contactLink(contact(channel, value))).toBe(link);
});

test('a number is shown as printed only when that has the same digits', () => {
  expect(contactText(contact('phone', '+4722112233', '22 11 22 33'))).toBe('22 11 22 33');
  expect(contactText(contact('phone', '+4722112233', '99 99 99 99'))).toBe('+4722112233');
});

test('a page is shown by its host, so that a reader sees where it leads', () => {
  expect(contactText(contact('web', 'https://www.havna.example/om/oss?x=1'))).toBe('havna.example');
});

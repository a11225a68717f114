import type { Contact } from '@service-directory/schema';
import { expect, test } from 'vitest';
import { contactText } from './contact-text.ts';

const contact = (channel: string, value: unknown, printed?: string) =>
  ({ channel, value, ...(printed === undefined ? {} : { printed }) }) as Contact;

test('a number is shown as printed only when that has the same digits', () => {
  expect(contactText(contact('phone', '+4722112233', '22 11 22 33'))).toBe('22 11 22 33');
  expect(contactText(contact('phone', '+4722112233', '99 99 99 99'))).toBe('+47 22 11 22 33');
});

test('a page is shown by its host, so that a reader sees where it leads', () => {
  expect(contactText(contact('web', 'https://www.havna.example/om/oss?x=1'))).toBe('havna.example');
});

import { expect, test } from 'vitest';
import { isTold } from '../../testing/told-by.ts';
import { linkUnsafeScheme } from './unsafe-scheme.ts';

test.each([
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  'java\tscript:alert(1)',
  'java\nscript:alert(1)',
  'data:text/html,<h1>x</h1>',
  'vbscript:msgbox(1)',
  'file:///etc/passwd',
  'blob:https://example.org/1',
])('%j as a contact is refused', (value) => {
  expect(isTold(linkUnsafeScheme, 'contact', { channel: 'web', value })).toBe(true);
  expect(isTold(linkUnsafeScheme, 'contact', { channel: 'telegram', value })).toBe(true);
});

test.each(['Trykk javascript:alert(1)', 'Se data:text/html;base64,AAAA', 'Åpne file:///C:/x'])(
  '%j in a text is refused',
  (description) => {
    expect(isTold(linkUnsafeScheme, 'string', description)).toBe(true);
  },
);

test.each([
  'Data: vi lagrer ingenting.',
  'Kurs i JavaScript: mandager',
  'About: nothing',
  'https://example.org/javascript/',
])('%j in a text is no address', (description) => {
  expect(isTold(linkUnsafeScheme, 'string', description)).toBe(false);
});

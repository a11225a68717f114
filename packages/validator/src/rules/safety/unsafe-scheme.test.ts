import { expect, test } from 'vitest';
import { validate } from '../../validate.ts';
import { EXAMPLE_TODAY, exampleDirectory } from '../example.ts';

const codes = (service: object) =>
  validate(exampleDirectory('service', service), { today: EXAMPLE_TODAY }).findings.map(({ code }) => code);

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
  expect(codes({ contacts: [{ channel: 'web', value }] })).toContain('link/unsafe-scheme');
  expect(codes({ contacts: [{ channel: 'telegram', value }] })).toContain('link/unsafe-scheme');
});

test.each(['Trykk javascript:alert(1)', 'Se data:text/html;base64,AAAA', 'Åpne file:///C:/x'])(
  '%j in a text is refused',
  (description) => {
    expect(codes({ description })).toEqual(['link/unsafe-scheme']);
  },
);

test.each([
  'Data: vi lagrer ingenting.',
  'Kurs i JavaScript: mandager',
  'About: nothing',
  'https://example.org/javascript/',
])('%j in a text is no address', (description) => {
  expect(codes({ description })).toEqual([]);
});

import { expect, test } from 'vitest';
import { tryRule } from '../../testing/try-rule.ts';
import { contactEmailHost } from './email-host.ts';

const suggestions = (value: string) =>
  tryRule(contactEmailHost, { value, field: 'value' }).map(({ params }) => params['suggestion']);

test.each([
  ['post@gmial.com', 'gmail.com'],
  ['post@Gmal.com', 'gmail.com'],
  ['post@hotmial.com', 'hotmail.com'],
  ['post@eksempel.nb', 'eksempel.no'],
  ['post@eksempel.con', 'eksempel.com'],
  ['post@avdeling.eksempel.og', 'avdeling.eksempel.org'],
  ['Skriv til post@eksempel.cmo i dag.', 'eksempel.com'],
])('%s was meant as %s', (text, suggestion) => {
  expect(suggestions(text)).toEqual([suggestion]);
});

test.each([
  'post@example.org',
  'post@eksempel.no',
  'post@eksempel.museum',
  'post@oslo.kommune.no',
  'post@gmail.com',
  'kl. 9 @ Torget',
  'eksempel@',
  'post@localhost',
  'post@eksempel.no.',
  'https://example.org/@eksempel.con/side',
])('“%s” is taken', (text) => {
  expect(suggestions(text)).toEqual([]);
});

test('of several only the first is told, and a long text ends', () => {
  expect(suggestions('a@b.con, c@d.con')).toEqual(['b.com']);
  expect(suggestions('@'.repeat(50_000))).toEqual([]);
});

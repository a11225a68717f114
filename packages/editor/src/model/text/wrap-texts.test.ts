import { expect, test } from 'vitest';
import type { Path } from '../data.ts';
import { readText } from './read-text.ts';
import type { TextFormat } from './text-node.ts';
import { wrapTexts } from './wrap-texts.ts';

const NAME: Path = ['name'];

/** What a text with a name becomes when the name says that it is in Bokmål. */
const wrapped = (text: string, format: TextFormat = 'YAML', paths: readonly Path[] = [NAME], lang = 'nb') =>
  wrapTexts(text, format, paths, lang);

test.each([
  ['a plain value', 'name: Kafé  # på døra\nid: a\n', 'name:\n  nb: Kafé  # på døra\nid: a\n'],
  ['quotes', 'id: a\nname: "Kafé: åpen"\n', 'id: a\nname:\n  nb: "Kafé: åpen"\n'],
  ['several lines', 'name: Kafé\n  og ro\nid: a\n', 'name:\n  nb: Kafé\n    og ro\nid: a\n'],
  ['a block', 'name: |-\n  Kafé\n\n  Ro\nid: a\n', 'name:\n  nb: |-\n    Kafé\n\n    Ro\nid: a\n'],
  ['brackets', '{id: a, name: Kafé}\n', '{id: a, name: { nb: Kafé }}\n'],
  ['four blanks a step', 'a:\n    b: c\nname: Kafé\n', 'a:\n    b: c\nname:\n    nb: Kafé\n'],
  ['the line breaks of Windows', 'id: a\r\nname: Kafé\r\n', 'id: a\r\nname:\r\n  nb: Kafé\r\n'],
])('in YAML a text stays as it is written: %s', (_, before, after) => {
  expect(wrapped(before)).toBe(after);
});

test.each([
  [
    'lines',
    '{\n  "name": "Kafé",\n  "id": "a"\n}\n',
    '{\n  "name": {\n    "nb": "Kafé"\n  },\n  "id": "a"\n}\n',
  ],
  ['one line', '{"name":"K\\u00e9","id":"a"}', '{"name":{"nb":"K\\u00e9"},"id":"a"}'],
  [
    'a record in a line',
    '[\n  { "id": "a", "name": "Kafé" }\n]',
    '[\n  { "id": "a", "name": { "nb": "Kafé" } }\n]',
  ],
])('in JSON a text stays as it is written: %s', (_, before, after) => {
  expect(wrapped(before, 'JSON', before.startsWith('[') ? [[0, 'name']] : [NAME])).toBe(after);
});

test('in a list, behind its dash, and with a mark at the beginning', () => {
  const paths: Path[] = [0, 1].map((index) => [index, 'name']);
  expect(wrapped('\uFEFF- name: A\n  id: a\n- id: b\n  name: B\n', 'YAML', paths)).toBe(
    '\uFEFF- name:\n    nb: A\n  id: a\n- id: b\n  name:\n    nb: B\n',
  );
});

test('what has an anchor is written as it is meant, if not as it was', () => {
  const after = wrapped('name: &n Kafé\nother: *n\n') ?? '';
  expect(readText(after, 'YAML')?.data).toEqual({ name: { nb: 'Kafé' }, other: 'Kafé' });
});

test('a language whose tag older readers take for no is written so that they do not', () => {
  expect(wrapped('name: Kafé\n', 'YAML', [NAME], 'no')).toBe("name:\n  'no': Kafé\n");
});

test('thousands of texts of one file are done in one go', () => {
  const text = Array.from({ length: 2000 }, (_, index) => `- id: s${index}\n  name: Tilbud ${index}\n`).join(
    '',
  );
  const paths: Path[] = Array.from({ length: 2000 }, (_, index) => [index, 'name']);
  const begin = performance.now();
  const after = wrapped(text, 'YAML', paths) ?? '';
  expect(after).toContain('- id: s1999\n  name:\n    nb: Tilbud 1999\n');
  // One by one they would take many minutes.
  expect(performance.now() - begin).toBeLessThan(20_000);
});

test('of a text that cannot be read nothing is written', () => {
  expect(wrapped('name: [', 'YAML')).toBeUndefined();
});

import { expect, test } from 'vitest';
import { FIELD_NOTES } from '../model/index.ts';
import { en } from './en.ts';
import { nb } from './nb.ts';

const fieldsOf = (words: object) =>
  Object.entries(words).map(([entity, fields]) => [entity, Object.keys(fields as object).sort()]);

test('each language has words for the fields that there are, and for no other', () => {
  const expected = fieldsOf(FIELD_NOTES);
  expect(fieldsOf(nb).sort()).toEqual(expected.sort());
  expect(fieldsOf(en).sort()).toEqual(expected.sort());
});

test('a label is short, and a sentence that helps ends like one', () => {
  for (const words of [nb, en])
    for (const fields of Object.values(words))
      for (const [label, help] of Object.values(fields) as [string, string?][]) {
        expect(label.length, label).toBeLessThanOrEqual(60);
        expect(help ?? 'None.', label).toMatch(/[.?…]$/u);
      }
});

test('each field has a sentence that helps, in each language', () => {
  for (const words of [nb, en])
    for (const fields of Object.values(words))
      for (const word of Object.values(fields) as [string, string?][]) expect(word, word[0]).toHaveLength(2);
});

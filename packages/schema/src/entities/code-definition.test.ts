import { expect, test } from 'vitest';
import { codeDefinitionSchema } from './code-definition.ts';

const isValid = (fields: object) =>
  codeDefinitionSchema.safeParse({
    list: 'needs',
    code: 'havna:sauna',
    label: 'Badstue',
    broader: 'shower-laundry',
    ...fields,
  }).success;

test('a code of one’s own names a list, itself, its label and a wider code', () => {
  expect(isValid({})).toBe(true);
  expect(isValid({ explanation: { nb: 'Varme.' } })).toBe(true);
  for (const field of ['list', 'code', 'label', 'broader'])
    expect([field, isValid({ [field]: undefined })]).toEqual([field, false]);
});

test('the wider code is of the standard, and of the same list', () => {
  expect(isValid({ list: 'audience', broader: 'workers' })).toBe(true);
  expect(isValid({ broader: 'workers' })).toBe(false);
  expect(isValid({ list: 'audience', broader: 'food' })).toBe(false);
  expect(isValid({ broader: 'havna:bath' })).toBe(false);
});

test('lists that a reader’s safety hangs on take no code', () => {
  for (const list of ['residenceStatus', 'visibility', 'police'])
    expect([list, isValid({ list })]).toEqual([list, false]);
});

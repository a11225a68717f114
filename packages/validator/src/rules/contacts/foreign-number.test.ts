import { expect, test } from 'vitest';
import { tryRule } from '../../testing/try-rule.ts';
import { contactForeignNumber } from './foreign-number.ts';

const countries = (contact: object, country?: string) =>
  tryRule(contactForeignNumber, { channel: 'phone', ...contact }, { country }).map(
    ({ params }) => params['country'],
  );

test.each([
  ['a Swedish number in Norway', '+46101000000', 'NO', ['SE']],
  ['a Norwegian one in Sweden', '+4722990000', 'SE', ['NO']],
  ['a Norwegian one in Norway', '+4722990000', 'NO', []],
  ['a number on Svalbard', '+4779020000', 'NO', []],
  ['a number that is free in every country', '+80012345678', 'NO', []],
  ['a number that cannot be dialled', '+461', 'NO', []],
  ['a number in a country without a plan', '+4722990000', 'XX', []],
  ['no number', 'ring oss', 'NO', []],
])('%s', (_what, value, country, expected) => {
  expect(countries({ value }, country)).toEqual(expected);
});

test.each(['note', 'purpose', 'label'])('words in “%s” explain it, empty ones do not', (field) => {
  expect(countries({ value: '+46101000000', [field]: { nb: 'I Sverige.' } }, 'NO')).toEqual([]);
  expect(countries({ value: '+46101000000', [field]: ' ' }, 'NO')).toEqual(['SE']);
});

test('a directory without a country has no foreign numbers', () => {
  expect(countries({ value: '+46101000000' }, undefined)).toEqual([]);
});

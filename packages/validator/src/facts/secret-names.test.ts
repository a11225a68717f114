import { expect, test } from 'vitest';
import { SecretNames } from './secret-names.ts';

const open = (name: string) => ({ id: name, name, locations: [{ id: 'a', visibility: 'public' }] });
const secret = (name: string) => ({ id: name, name, locations: [{ id: 'a', visibility: 'confidential' }] });
const shortOf = (...records: object[]): readonly string[] => {
  const names = new SecretNames();
  for (const record of records) names.see('services', record as Record<string, unknown>);
  return names.short;
};

/** A word of its own for each number, of letters alone. */
const wordOf = (index: number): string =>
  [...String(index).padStart(7, '0')].map((digit) => 'bdfghjklmn'[Number(digit)] ?? '').join('');

test('the telling word of a secret name is one of its names, whichever came first', () => {
  expect(shortOf(open('Natthjemmet'), secret('Tryggbo krisesenter'))).toEqual(['tryggbo']);
  expect(shortOf(secret('Tryggbo krisesenter'), open('Natthjemmet'))).toEqual(['tryggbo']);
});

test('not where a service that anyone may find is called so too', () =>
  expect(shortOf(secret('Tryggbo krisesenter'), open('Tryggbo kafé'))).toEqual([]));

test('not in a list so long that its words are not all kept, and a list whose names differ by a number is not', () => {
  const many = Array.from({ length: 20_001 }, (_, index) => index);
  expect(shortOf(secret('Tryggbo krisesenter'), ...many.map((one) => open(wordOf(one))))).toEqual([]);
  expect(shortOf(secret('Tryggbo krisesenter'), ...many.map((one) => open(`Kafeen ${one + 1e6}`)))).toEqual([
    'tryggbo',
  ]);
});

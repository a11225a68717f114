import { expect, test } from 'vitest';
import { columnOf, isRange, rowNumberOf } from './cell-reference.ts';

test.each([
  ['A1', 0],
  ['Z9', 25],
  ['AA10', 26],
  ['xfd1048576', 16_383],
])('the column of %s is %d', (reference, column) => expect(columnOf(reference)).toBe(column));

test.each(['', 'A', '1', 'XFE1', 'ZZZ1', 'AAAA1', 'A1:B2', '$A$1', 'A12345678', 'Å1'])(
  '%j is no cell',
  (reference) => expect(columnOf(reference)).toBeUndefined(),
);

test.each(['', '0', '-1', '1.5', '1e3', ' 1', '1048577', '12345678'])('%j is no row', (text) =>
  expect(rowNumberOf(text)).toBeUndefined(),
);

test('the last row is one', () => expect(rowNumberOf('1048576')).toBe(1_048_576));

test('a range has two cells', () => {
  expect(isRange('A2:B4')).toBe(true);
  for (const text of ['A2', 'A:B', '2:4', 'Ark1!A1:B2', 'A1:B2 C3']) expect(isRange(text)).toBe(false);
});

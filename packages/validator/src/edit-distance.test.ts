import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editDistance } from './edit-distance.ts';

/** The same by the definition, without limits. */
function slowDistance(left: string, right: string): number {
  const table = Array.from({ length: left.length + 1 }, (_, row) =>
    Array.from({ length: right.length + 1 }, (_, column) => (row === 0 ? column : column === 0 ? row : 0)),
  );
  const at = (row: number, column: number) => table[row]?.[column] ?? 0;
  for (let row = 1; row <= left.length; row++)
    for (let column = 1; column <= right.length; column++) {
      const same = left[row - 1] === right[column - 1] ? 0 : 1;
      const swapped =
        row > 1 && column > 1 && left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
      table[row]![column] = Math.min(
        at(row - 1, column) + 1,
        at(row, column - 1) + 1,
        at(row - 1, column - 1) + same,
        ...(swapped ? [at(row - 2, column - 2) + 1] : []),
      );
    }
  return at(left.length, right.length);
}

test.each([
  ['sauna', 'sauna', 0],
  ['suana', 'sauna', 1],
  ['sauna', 'saunas', 1],
  ['', 'ab', 2],
  ['ca', 'abc', 3],
])('from “%s” to “%s” it is %i', (left, right, edits) => {
  expect(editDistance(left, right, 5)).toBe(edits);
  expect(editDistance(right, left, 5)).toBe(edits);
});

test('any two words are as far apart as by the definition, up to the limit', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'ø'), maxLength: 12 });
  fc.assert(
    fc.property(word, word, fc.nat(6), (left, right, most) => {
      expect(editDistance(left, right, most)).toBe(Math.min(slowDistance(left, right), most + 1));
    }),
    { numRuns: 3000 },
  );
});

test('words longer than any name are too far apart', () => {
  const long = 'a'.repeat(300);
  expect(editDistance(long, long, 3)).toBe(4);
});

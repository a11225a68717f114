import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PieceTable } from './piece-table.ts';

/** Some pieces of three units with one hash: the last is chosen so that FNV-1a comes out as for the first. */
function piecesThatFallTogether(count: number): string[] {
  const hash = (one: number, other: number) =>
    Math.imul(Math.imul(0x811c9dc5 ^ one, 0x01000193) ^ other, 0x01000193);
  const wanted = hash(65, 66) ^ 67;
  const found: string[] = [];
  for (let one = 0; found.length < count; one++)
    for (let other = 0; other < 0x10000 && found.length < count; other++) {
      const last = hash(one, other) ^ wanted;
      if (last >= 0 && last < 0x10000) found.push(String.fromCharCode(one, other, last));
    }
  return found;
}

describe('PieceTable', () => {
  it('numbers pieces as a map of strings does', () => {
    const pieces = fc.array(
      fc.oneof(fc.string({ unit: 'binary', maxLength: 6 }), fc.constantFrom('hjelp', 'помощь', 'ช่วย')),
      {
        maxLength: 200,
      },
    );
    fc.assert(
      fc.property(pieces, fc.string({ maxLength: 3 }), (all, around) => {
        const table = new PieceTable();
        const known = new Map<string, number>();
        for (const piece of all) {
          const number = table.numberOf(
            `${around}${piece}${around}`,
            around.length,
            around.length + piece.length,
          );
          if (!known.has(piece)) known.set(piece, known.size);
          expect(number).toBe(known.get(piece));
        }
        expect(table.size).toBe(known.size);
      }),
    );
  });

  it('keeps its numbers while it grows', () => {
    const table = new PieceTable();
    const all = Array.from({ length: 20_000 }, (_, index) => `gate ${index}`);
    expect(all.map((piece) => table.numberOf(piece, 0, piece.length))).toEqual([...all.keys()]);
    expect(all.map((piece) => table.numberOf(piece, 0, piece.length))).toEqual([...all.keys()]);
  });

  it('tells apart what begins alike, and what stands beside it in a text', () => {
    const table = new PieceTable();
    expect(table.numberOf('ab', 0, 1)).toBe(0);
    expect(table.numberOf('ab', 0, 2)).toBe(1);
    expect(table.numberOf('b', 0, 1)).toBe(2);
    expect(table.numberOf('ab', 1, 2)).toBe(2);
  });

  it('knows nothing after it was cleared', () => {
    const table = new PieceTable();
    for (const piece of ['one', 'two']) table.numberOf(piece, 0, 3);
    table.clear();
    expect(table.size).toBe(0);
    expect(table.numberOf('two', 0, 3)).toBe(0);
    expect(table.numberOf('one', 0, 3)).toBe(1);
  });

  it('does not look long where somebody made pieces that fall together', () => {
    const table = new PieceTable();
    const numbers = piecesThatFallTogether(100).map((piece) => table.numberOf(piece, 0, piece.length));
    expect(numbers.slice(0, 64)).toEqual([...Array(64).keys()]);
    expect(new Set(numbers.slice(64))).toEqual(new Set([-1]));
  });
});

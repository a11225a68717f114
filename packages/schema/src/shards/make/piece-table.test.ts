import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PieceTable } from './piece-table.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const numberIn = (table: PieceTable, piece: string) => {
  const bytes = bytesOf(piece);
  return table.numberOf(bytes, 0, bytes.length);
};

const FNV_START = 0x811c9dc5;
const fnv = (before: number, bytes: readonly number[]) =>
  bytes.reduce((hash, byte) => Math.imul(hash ^ byte, 0x01000193), before);

/** Two blocks of four bytes that take FNV-1a from one number to the same other one, and that number. */
function blocksThatFallTogether(before: number): { blocks: [number[], number[]]; after: number } {
  const known = new Map<number, number[]>();
  for (let count = 0; ; count++) {
    // One after the other they are too alike for their hashes to fall together.
    const mixed = Math.imul(count, 0x9e3779b1);
    const block = [mixed >> 24, mixed >> 16, mixed >> 8, mixed].map((byte) => byte & 0xff);
    const after = fnv(before, block);
    const other = known.get(after);
    if (other !== undefined) return { blocks: [other, block], after };
    known.set(after, block);
  }
}

/** Pieces with one hash, twice as many for each pair of blocks that may stand behind one another. */
function piecesThatFallTogether(pairs: number): Uint8Array[] {
  let pieces: number[][] = [[]];
  let hash = FNV_START;
  for (let pair = 0; pair < pairs; pair++) {
    const { blocks, after } = blocksThatFallTogether(hash);
    pieces = pieces.flatMap((piece) => blocks.map((block) => [...piece, ...block]));
    hash = after;
  }
  return pieces.map((piece) => Uint8Array.from(piece));
}

describe('PieceTable', () => {
  it('numbers pieces as a map of strings does', () => {
    const pieces = fc.array(
      fc.oneof(fc.string({ unit: 'grapheme', maxLength: 6 }), fc.constantFrom('hjelp', 'помощь', 'ช่วย')),
      {
        maxLength: 200,
      },
    );
    fc.assert(
      fc.property(pieces, fc.string({ maxLength: 3 }), (all, around) => {
        const table = new PieceTable();
        const known = new Map<string, number>();
        for (const piece of all) {
          const [text, beside, own] = [bytesOf(around + piece + around), bytesOf(around), bytesOf(piece)];
          const number = table.numberOf(text, beside.length, beside.length + own.length);
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
    expect(all.map((piece) => numberIn(table, piece))).toEqual([...all.keys()]);
    expect(all.map((piece) => numberIn(table, piece))).toEqual([...all.keys()]);
  });

  it('tells apart what begins alike, and what stands beside it in a text', () => {
    const table = new PieceTable();
    const ab = bytesOf('ab');
    expect(table.numberOf(ab, 0, 1)).toBe(0);
    expect(table.numberOf(ab, 0, 2)).toBe(1);
    expect(numberIn(table, 'b')).toBe(2);
    expect(table.numberOf(ab, 1, 2)).toBe(2);
  });

  it('knows nothing after it was cleared', () => {
    const table = new PieceTable();
    for (const piece of ['one', 'two']) numberIn(table, piece);
    table.clear();
    expect(table.size).toBe(0);
    expect(numberIn(table, 'two')).toBe(0);
    expect(numberIn(table, 'one')).toBe(1);
  });

  it('does not look long where somebody made pieces that fall together', () => {
    const table = new PieceTable();
    const numbers = piecesThatFallTogether(7).map((piece) => table.numberOf(piece, 0, piece.length));
    expect(numbers.slice(0, 64)).toEqual([...Array(64).keys()]);
    expect(new Set(numbers.slice(64))).toEqual(new Set([-1]));
  });
});

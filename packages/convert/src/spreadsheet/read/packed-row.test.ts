import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CellValue } from '../workbook.ts';
import { packCell, RowMaker, unpackCells, type Packed } from './packed-row.ts';

const value = fc.oneof<fc.Arbitrary<CellValue>[]>(
  fc.record({ kind: fc.constant('text' as const), text: fc.string() }),
  fc.record({ kind: fc.constant('number' as const), number: fc.double() }),
  fc.record({ kind: fc.constant('number' as const), number: fc.integer(), shown: fc.string() }),
  fc.record({ kind: fc.constant('date' as const), date: fc.constant('2026-03-12') }),
  fc.record({ kind: fc.constant('time' as const), time: fc.constant('10:00') }),
  fc.record({ kind: fc.constant('boolean' as const), boolean: fc.boolean() }),
  fc.record({ kind: fc.constant('error' as const), text: fc.string() }),
);

test('cells come out of a packed row as they went in', () =>
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(16_383), value, fc.boolean()), { maxLength: 5 }), (cells) => {
      const packed: Packed[] = [];
      for (const [column, held, isFormula] of cells) packCell(packed, column, held, isFormula);
      expect(unpackCells(packed)).toEqual(
        cells.map(([column, held, isFormula]) => ({
          column,
          value: held,
          ...(isFormula ? { isFormula } : {}),
        })),
      );
    }),
  ));

describe('a row', () => {
  const cellsOf = (text: string) => [{ column: 0, value: { kind: 'text' as const, text } }];

  test('reads its cells when it is asked, and once while no other is', () => {
    const asked: string[] = [];
    const maker = new RowMaker((name: string) => {
      asked.push(name);
      return cellsOf(name);
    });
    const [first, second] = [maker.make(1, false, 'a'), maker.make(2, false, 'b')];
    expect(asked).toEqual([]);
    expect(first.cells).toBe(first.cells);
    expect(second.cells).toEqual(cellsOf('b'));
    expect(first.cells).toEqual(cellsOf('a'));
    expect(asked).toEqual(['a', 'b', 'a']);
  });

  test('makes the cell of a column alone', () => {
    const packed: Packed[] = [];
    for (const [column, text] of ['a', 'b', 'c'].entries())
      packCell(packed, column, { kind: 'text', text }, column === 2);
    const row = new RowMaker(unpackCells).make(1, false, packed);
    const last = { column: 2, value: { kind: 'text', text: 'c' }, isFormula: true };
    expect(row.cellAt?.(2)).toEqual(last);
    expect(row.cellAt?.(7)).toBeUndefined();
    expect(row.cells).toHaveLength(3);
    expect(row.cellAt?.(2)).toBe(row.cells[2]);
  });

  test('is plain data to whoever copies it', () => {
    const row = new RowMaker(cellsOf).make(3, true, 'a');
    const plain = { number: 3, isHidden: true, cells: cellsOf('a') };
    expect(row).toEqual(plain);
    expect(structuredClone(row)).toEqual(plain);
    expect(JSON.parse(JSON.stringify(row))).toEqual(plain);
    expect(Object.keys(new RowMaker(cellsOf).make(3, false, 'a'))).toEqual(['number', 'cells']);
  });
});

import { expect, test } from 'vitest';
import { StartTable, type RecordStart } from './start-table.ts';

const startOf = (index: number): RecordStart => ({
  // So large that some blocks hold more bytes than fit into 32 bits.
  offset: index < 20_000 ? index * 3000 : index * 5_000_000,
  // One below the other, and further down not.
  line: index < 30_000 ? index + 2 : index * 3,
  // Now and then, and not before the second block.
  column: index > 20_000 && index % 7 === 0 ? index : 1,
  hint: index > 40_000 && index % 5 === 0 ? index : 0,
});

test('every start is found again, over many blocks', () => {
  const table = new StartTable();
  for (let index = 0; index < 50_000; index++) table.push(startOf(index));
  expect(table.length).toBe(50_000);
  for (let index = 0; index < 50_000; index += 1)
    if (JSON.stringify(table.at(index)) !== JSON.stringify(startOf(index)))
      expect(table.at(index)).toEqual(startOf(index));
  expect(table.at(50_000)).toBeUndefined();
});

import { describe, expect, test } from 'vitest';
import { HSDS_KINDS } from '../../objects/object-table.ts';
import { columnsOf } from '../columns.ts';
import { MEANINGS } from './meanings.ts';

describe('what the tables mean', () => {
  test.each(HSDS_KINDS)(
    '%s: each column has its meaning, and none is told of a column that is not there',
    (kind) => {
      const columns = columnsOf(kind).map(({ name }) => name);
      expect(Object.keys(MEANINGS[kind].columns).sort()).toEqual(
        columns.filter((name) => name !== 'id').sort(),
      );
      expect(columnsOf(kind).every(({ means }) => means.endsWith('.'))).toBe(true);
    },
  );
});

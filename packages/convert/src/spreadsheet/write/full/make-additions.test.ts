import { describe, expect, test } from 'vitest';
import type { Draft } from '../../mapping/assemble/desk.ts';
import { applyAddition } from '../../mapping/additions/apply-addition.ts';
import { fieldSteps } from '../../mapping/additions/field-path.ts';
import { MAX_CELL_LENGTH } from '../clean-text.ts';
import { jsonText } from '../values/json-text.ts';
import { additionsOf } from './make-additions.ts';

const LONG = 'x'.repeat(MAX_CELL_LENGTH - 2);

/** What becomes of a record when all its rows are used, and the length of the longest cell. */
function added(wanted: Draft, found: Draft): { record: Draft; longest: number } {
  const rows = [...additionsOf(wanted, found)];
  const record = structuredClone(found);
  for (const { field, content, check } of rows)
    applyAddition(record, { steps: fieldSteps(field)!, content: structuredClone(content), check });
  return {
    record,
    longest: Math.max(...rows.map(({ content }) => jsonText(content?.json)?.length ?? 0)),
  };
}

describe('a value that no cell has room for', () => {
  test.each<[string, Draft, Draft]>([
    ['a record', { a: { b: LONG, c: LONG } }, {}],
    ['a list where nothing was', { list: [{ a: LONG }, { a: LONG, b: { c: LONG, d: 'short' } }] }, {}],
    ['a list within a list', { list: [{ texts: [LONG, 'short', LONG] }] }, {}],
    ['a list in the place of another', { list: [{ a: LONG, b: LONG }] }, { list: [{ a: 'short' }] }],
    [
      'a list beside ids',
      {
        list: [
          { id: '#0', a: LONG },
          { id: '#1', a: LONG },
        ],
      },
      {},
    ],
    [
      'a list whose ids look like places',
      { list: [{ id: '#1', a: 'x' }, { id: '#0' }] },
      { list: [{ id: '#1' }, { id: '#0' }] },
    ],
  ])('comes back in parts that a cell has room for: %s', (_, wanted, found) => {
    const { record, longest } = added(wanted, found);
    expect(record).toEqual(wanted);
    expect(longest).toBeLessThanOrEqual(MAX_CELL_LENGTH);
  });

  test('is left out when it is one text, and never leaves an empty item of a list behind', () => {
    const tooLong = `${LONG}xx`;
    expect(added({ a: { text: tooLong, short: 'y' } }, {}).record).toEqual({ a: { short: 'y' } });
    expect(added({ list: ['y', tooLong] }, {}).record).toEqual({});
  });
});

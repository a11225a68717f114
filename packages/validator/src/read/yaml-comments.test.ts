import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { commentsOf } from './yaml-comments.ts';

test('comments come with their place, and lines below each other as one', () => {
  const text = '# over\n# to linjer\nname: A # bak\nlist:\n  # inne\n  - a\n';
  expect(commentsOf(text)).toEqual([
    { text: 'over\nto linjer', line: 1, column: 1, lastLine: 2, isAlone: true },
    { text: 'bak', line: 3, column: 9, lastLine: 3, isAlone: false },
    { text: 'inne', line: 5, column: 3, lastLine: 5, isAlone: true },
  ]);
});

test('lines that end as on Windows are counted as others', () => {
  expect(commentsOf('a: 1\r\n# b\r\n\r\nc: 2 # d\r\n')).toMatchObject([
    { text: 'b', line: 2, column: 1 },
    { text: 'd', line: 4, column: 6 },
  ]);
});

test.each(['a: "b # c"', "a: 'b # c'", 'a: b#c', 'a: |\n  # b\n', 'a: >-\n  # b\n  c\n', 'a: 1'])(
  'no comment stands in %j',
  (text) => {
    expect(commentsOf(text)).toEqual([]);
  },
);

test('texts of any signs hold none', () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ id: fc.string(), note: fc.string({ unit: fc.constantFrom(...'a-: #\n"\'[') }) }), {
        minLength: 1,
      }),
      (list) => {
        expect(commentsOf(stringify(list))).toEqual([]);
      },
    ),
  );
});

test('a comment behind any line is found, where it stands', () => {
  fc.assert(
    fc.property(
      fc.array(fc.stringMatching(/^[a-z]{1,8}$/), { minLength: 1, maxLength: 8 }),
      fc.nat(),
      (keys, at) => {
        const lines = keys.map((key, index) => `${key}${String(index)}: x`);
        const line = at % lines.length;
        lines[line] += ' # her';
        const column = (lines[line] ?? '').indexOf('#') + 1;
        expect(commentsOf(lines.join('\n'))).toMatchObject([{ text: 'her', line: line + 1, column }]);
      },
    ),
  );
});

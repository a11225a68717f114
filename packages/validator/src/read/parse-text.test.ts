import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { syntaxProblem } from './json-faults.ts';
import { parseText } from './parse-text.ts';

const placeIn = (text: string, path: (string | number)[]) => {
  const { line, column } = parseText(text, 'YAML').positionOf(path);
  return `${line}:${column}`;
};
const reasonsOf = (text: string, format: 'JSON' | 'YAML' = 'YAML') =>
  parseText(text, format).problems.map(({ params, line }) => `${String(params['reason'])} ${line}`);

describe('the place of a value of YAML', () => {
  const text = [
    'id: a',
    'needs: [food, shower]',
    'access:',
    '  cost: free',
    'locations:',
    '  - id: huset',
    '    stops: []',
    'places: &p',
    '  - id: b',
    'again: *p',
    'empty:',
    '7: number',
    '? [x]',
    ': list',
  ].join('\n');

  test.each([
    ['a plain value at itself', ['id'], '1:5'],
    ['an entry in a line', ['needs', 1], '2:15'],
    ['a record on lines of its own at its key', ['access'], '3:1'],
    ['a value in it', ['access', 'cost'], '4:9'],
    ['an entry on a line of its own', ['locations', 0], '6:5'],
    ['an empty list in its line', ['locations', 0, 'stops'], '7:12'],
    ['a value behind an alias', ['again', 0, 'id'], '9:9'],
    ['a value that is not there at its key', ['empty'], '11:7'],
    ['a key that is a number', ['7'], '12:4'],
    ['what is missing at the record that lacks it', ['access', 'police', 'value'], '3:1'],
    ['an entry beyond the last at the list', ['needs', 9], '2:8'],
    ['a field of a list at the list', ['needs', 'x'], '2:8'],
    ['a part of a plain value at that', ['id', 'x', 0], '1:5'],
    ['nothing at the start', [], '1:1'],
  ])('%s', (_what, path, place) => {
    expect(placeIn(text, path)).toBe(place);
  });

  test('in an empty document is its start', () => {
    expect(placeIn('# nothing\n---\n', ['a'])).toMatch(/^\d+:\d+$/);
  });

  test('is found for any document, and never beyond its end', () => {
    fc.assert(
      fc.property(
        fc.jsonValue(),
        fc.array(fc.oneof(fc.nat(2), fc.string({ maxLength: 2 }))),
        (value, path) => {
          const json = JSON.stringify(value, null, 1);
          const { line, column } = parseText(json, 'YAML').positionOf(path);
          expect(line).toBeLessThanOrEqual(json.split('\n').length);
          expect(column).toBeGreaterThan(0);
        },
      ),
    );
  });
});

test.each([
  ['YAML', 'a: "1\n', 'missing-sign'],
  ['YAML', 'a: { nb: x: y }\nb: 1\n', 'colon'],
  ['YAML', 'a: [1\nb: 2', 'indent'],
  ['YAML', 'a:\n\tb: 1\n', 'tab'],
  ['YAML', 'a: 1\n---\nb: 1\n', 'documents'],
  ['YAML', 'a: b: c\n', 'colon'],
  ['YAML', 'a: *unknown\n', 'alias'],
  ['YAML', 'a: @b\n', 'bad-start'],
  ['YAML', '  ', 'empty'],
  ['JSON', '{"a": 1, 2}', 'field-name'],
  ['JSON', '{"a" 1}', 'missing-colon'],
  ['JSON', '[1 2]', 'comma'],
  ['JSON', '{"a": 1', 'cut-off'],
  ['JSON', '[1', 'cut-off'],
  ['JSON', '{"a": [1}', 'comma'],
  ['JSON', '[{"a": tru', 'cut-off'],
  ['JSON', '[{"a": "\\', 'cut-off'],
  ['JSON', '{"a": tru}', 'unexpected-sign'],
  ['YAML', 'a: "1', 'cut-off'],
  ['YAML', 'a:\n  - {b: [1, 2', 'cut-off'],
  ['YAML', '# nothing but a note\n', 'empty'],
  ['JSON', '{} {}', 'goes-on'],
  ['JSON', '{} x', 'unexpected-sign'],
  ['JSON', '{"a": "b\nc"}', 'missing-sign'],
  ['JSON', '{"a": "\\x"}', 'quoted-escape'],
  ['JSON', "{'a': 1}", 'quotes'],
  ['JSON', '/* a */ {}', 'comment'],
  ['JSON', '', 'empty'],
] as const)('%s %j is refused for a reason that has a sentence: %s', (format, text, reason) => {
  const reasons = reasonsOf(text, format);
  expect(reasons.map((one) => one.split(' ')[0])).toContain(reason);
  // What follows the first fault is mostly that one told again.
  expect(reasons).toHaveLength(1);
});

test('a text nested too deep, and one of too many aliases, end in a sentence', () => {
  for (const format of ['JSON', 'YAML'] as const)
    expect(reasonsOf('['.repeat(100_000), format).join()).toBe('too-deep 1');
  const bomb = [
    'a: &a [x,x]',
    ...[...'bcdefghijklmnop'].map((name, index) => {
      const before = 'abcdefghijklmno'[index] ?? '';
      return `${name}: &${name} [*${before}, *${before}, *${before}]`;
    }),
  ];
  expect(reasonsOf(bomb.join('\n'))).toEqual(['aliases 1']);
});

test('what JSON.parse alone refuses is told in its words', () => {
  expect(syntaxProblem('{}', new Error('no room'))).toMatchObject({
    code: 'file/syntax',
    params: { detail: 'no room', format: 'JSON' },
    line: 1,
    isFatal: true,
  });
  expect(syntaxProblem('{}', 'no room')).toMatchObject({ params: { detail: 'no room' } });
});

test('a key that stands twice in YAML is told by its name, and the file is read', () => {
  const { value, problems } = parseText('a: 1\nb: 2\na: 3\n', 'YAML');
  expect(problems).toMatchObject([
    { code: 'file/duplicate-key', params: { field: 'a' }, line: 3, isFatal: false },
  ]);
  expect(value).toMatchObject({ b: 2 });
});

test('a key that is a record is read without a word to the terminal', () => {
  let warned = 0;
  const count = () => (warned += 1);
  process.on('warning', count);
  parseText('? { a: b }\n: c\n', 'YAML');
  process.off('warning', count);
  expect(warned).toBe(0);
});

test('of several documents the first is read', () => {
  const { salvage } = parseText('services:\n  - id: a\n  - id: b\n---\nservices: []\n', 'YAML');
  expect(salvage?.()).toMatchObject({ value: { services: [{ id: 'a' }, { id: 'b' }] }, isHeadUnread: false });
});

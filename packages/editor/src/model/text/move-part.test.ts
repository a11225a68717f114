import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { applyChange, type Change } from '../data.ts';
import { editText } from './edit-text.ts';

const lines = (...all: string[]) => `${all.join('\n')}\n`;
const move = (from: number, to: number, name = 'contacts'): Change => ({
  kind: 'move',
  path: [name, from],
  to,
});

const PHONE = ['  # fast, hele døgnet', '  - channel: phone   # spør etter vakta', "    value: '1'"];
const EMAIL = ['  # bare kontoret', '  - {channel: email,   value: a@b.example}   # leses mandager'];
const SMS = ['  - channel: sms', '    value: "2"', '      # kode: 7'];

test('an item moves with its remarks, and is written as it was; blank lines stay between the items', () => {
  const text = lines('id: a', 'contacts: # kom', ...PHONE, '', ...EMAIL, ...SMS, '# slutt');
  expect(editText(text, 'YAML', move(1, 0))).toBe(
    lines('id: a', 'contacts: # kom', ...EMAIL, '', ...PHONE, ...SMS, '# slutt'),
  );
  expect(editText(text, 'YAML', move(2, 0))).toBe(
    lines('id: a', 'contacts: # kom', ...SMS, '', ...PHONE, ...EMAIL, '# slutt'),
  );
  expect(editText(text, 'YAML', move(0, 2))).toBe(
    lines('id: a', 'contacts: # kom', ...EMAIL, '', ...SMS, ...PHONE, '# slutt'),
  );
});

test('a remark of the list, with a blank line below it, stays above the list', () => {
  const text = lines('contacts:', '  # alle', '', '  - a', '  - b # to');
  expect(editText(text, 'YAML', move(1, 0))).toBe(lines('contacts:', '  # alle', '', '  - b # to', '  - a'));
});

test('the last item of a file without a last line break moves, with line breaks of Windows', () => {
  expect(editText('contacts:\r\n- a # en\r\n- b # to', 'YAML', move(1, 0))).toBe(
    'contacts:\r\n- b # to\r\n- a # en',
  );
});

test('an item between brackets moves, in YAML and JSON', () => {
  expect(editText('needs: [food,  "b", c] # r\n', 'YAML', move(2, 1, 'needs'))).toBe(
    'needs: [food,  c, "b"] # r\n',
  );
  const text = '{\n  "contacts": [\n    { "a": 1.0 },\n    {\n      "b": 2\n    }\n  ]\n}\n';
  expect(editText(text, 'JSON', move(1, 0))).toBe(
    '{\n  "contacts": [\n    {\n      "b": 2\n    },\n    { "a": 1.0 }\n  ]\n}\n',
  );
});

test('what an alias stands for is still known after its anchor has moved behind it', () => {
  const text = lines('contacts:', '  - &x', '    a: 1', '  - *x', '  - b # b');
  expect(parse(editText(text, 'YAML', move(0, 2)) ?? '')).toEqual({ contacts: [{ a: 1 }, 'b', { a: 1 }] });
});

const item = fc.constantFrom(
  ['- a'],
  ['- "b"   # b'],
  ['# over', '-   k: 1', '    l: [2]   # l'],
  ['- {k: 3} # k'],
  ['- |', '  tekst', '  # nei'],
  ['-', '  # inni', '  k: 4'],
  ['# alene', '', '- # tom'],
);

test('whichever item moves where, every line is kept and the list is what was meant', () => {
  fc.assert(
    fc.property(fc.array(item, { minLength: 1, maxLength: 5 }), fc.nat(), fc.nat(), (items, one, other) => {
      const text = lines('contacts:', ...items.flat().map((line) => (line === '' ? '' : `  ${line}`)), '# z');
      const change = move(one % items.length, other % items.length);
      const after = editText(text, 'YAML', change) ?? '';
      expect(parse(after)).toEqual(applyChange(parse(text), change));
      expect(after.split('\n').sort()).toEqual(text.split('\n').sort());
    }),
    { numRuns: 300 },
  );
});

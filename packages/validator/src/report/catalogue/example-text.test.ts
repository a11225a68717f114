import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { examplesOn } from '../../rule.ts';
import { rules } from '../../rules/index.ts';
import { exampleText } from './example-text.ts';

const textOf = (example: unknown, on = 'service') => exampleText(example, on, 'en')?.text;

test('a record is YAML, with short lists on one line', () => {
  expect(textOf({ access: { cost: { value: 'free', sourceIds: ['a', 'b'] } } })).toBe(
    'access:\n  cost:\n    value: free\n    sourceIds: [a, b]\n',
  );
});

test('words that older readers of YAML take for others stand in quotation marks', () => {
  expect(textOf({ country: 'NO', date: '2026-05-20', phone: '+4722990000' })).toBe(
    "country: 'NO'\ndate: '2026-05-20'\nphone: '+4722990000'\n",
  );
});

test('a field that the example takes away is named', () => {
  expect(textOf({ needs: undefined })).toBe('# needs: left out\n{}\n');
  expect(exampleText({ address: undefined, area: 'Oslo' }, 'location', 'nb')?.text).toBe(
    '# address: utelatt\narea: Oslo\n',
  );
});

test('texts and hours stand in the field that holds them', () => {
  expect(textOf('Ring oss.', 'string')).toBe('description: Ring oss.\n');
  expect(textOf({ nb: 'Ring oss.' }, 'text')).toBe('description:\n  nb: Ring oss.\n');
  expect(textOf({ always: true }, 'opening-hours')).toBe('openingHours:\n  always: true\n');
});

describe('signs that are not seen', () => {
  test('are written out in a string', () => {
    expect(textOf('a\u202Eb\u200Bc\u00A0d', 'string')).toBe('description: "a\\u202Eb\\u200Bc\\u00A0d"\n');
  });

  test('are written out in a file, and its line breaks stay', () => {
    expect(textOf('\uFEFFid: a\nb: "c"\n', 'file')).toBe('\\uFEFFid: a\nb: "c"\n');
  });
});

test('bytes are hexadecimal numbers', () => {
  expect(exampleText(new Uint8Array([0x6e, 0xf8, 0x0a]), 'file', 'en')).toEqual({
    text: '6E F8 0A\n',
    language: 'text',
  });
});

test('a table is no YAML', () => {
  expect(exampleText('Navn;Telefon\n', 'file', 'en', 'spreadsheet')?.language).toBe('csv');
});

test('an example that no content of a file can show is none', () => {
  expect(exampleText('', 'file', 'en')).toBeUndefined();
});

test.each(rules.filter((rule) => examplesOn(rule) !== 'file'))(
  'the examples of $code can be read back',
  (rule) => {
    for (const example of [rule.ok, rule.notOk]) {
      const text = textOf(example, examplesOn(rule)) ?? '';
      const read: unknown = parse(text);
      const kind = examplesOn(rule);
      const field = kind === 'opening-hours' ? 'openingHours' : 'description';
      const isPart = kind === 'text' || kind === 'string' || kind === 'opening-hours';
      const inField = isPart ? { [field]: example } : example;
      expect(read).toEqual(JSON.parse(JSON.stringify(inField)));
    }
  },
);

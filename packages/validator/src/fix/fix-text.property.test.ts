import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { fixText, type FixFormat } from './fix-text.ts';

/** Texts with what people paste: blanks, marks of their own, signs that YAML reads as its own. */
const messy = fc
  .array(
    fc.constantFrom(
      ' ',
      '  ',
      '\t',
      '\n',
      '\u00A0',
      'å',
      'a\u030A',
      'Mat',
      'og',
      ':',
      '#',
      "'",
      '"',
      '-',
      '\\',
      '22',
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));
const text = fc.oneof(messy, fc.string({ unit: 'grapheme' }), fc.record({ nb: messy, en: messy }));
const code = fc.constantFrom('Free', 'free', ' Food', 'food', 'Mo', 'We', 'NB', 'no', 'Fod', 'havna:Sauna');
const phone = fc.constantFrom(
  '22 99 00 00',
  '+47 22 99 00 00',
  '116 006',
  '0047 22990000',
  '22990000',
  messy,
);

const record = fc.record(
  {
    name: text,
    description: text,
    needs: fc.array(code),
    access: fc.record({ cost: fc.record({ value: code, note: text }) }),
    contacts: fc.array(
      fc.record({
        channel: fc.constantFrom('phone', 'Phone', 'sms ', 'whatsapp', 'email'),
        value: phone.chain((value) => (typeof value === 'string' ? fc.constant(value) : value)),
      }),
    ),
    openingHours: fc.record({
      periods: fc.array(fc.record({ days: fc.array(fc.constantFrom('mo', 'We', 'su', 'fr ', 'man')) })),
    }),
    country: fc.constantFrom('no', 'NO', 'Norge'),
    internal: text,
    anything: fc.jsonValue(),
  },
  { requiredKeys: [] },
);

/** A way of writing a record, with a comment before each of its fields where the format has comments. */
const written = fc.oneof(
  fc
    .tuple(record, fc.constantFrom(undefined, 2, '\t'))
    .map(([value, indent]): [FixFormat, string] => ['JSON', JSON.stringify(value, null, indent)]),
  fc
    .tuple(
      record,
      fc.constantFrom('PLAIN', 'QUOTE_SINGLE', 'QUOTE_DOUBLE', 'BLOCK_FOLDED', 'BLOCK_LITERAL'),
      fc.constantFrom(20, 80, 0),
      fc.boolean(),
    )
    .map(([value, defaultStringType, lineWidth, isCrlf]): [FixFormat, string] => {
      const blocks = Object.entries(value).map(
        ([key, field], index) =>
          `# note ${index}\n${stringify({ [key]: field }, { defaultStringType, lineWidth, defaultKeyType: 'PLAIN' })}`,
      );
      const yaml = blocks.join('\n');
      return ['YAML', isCrlf ? yaml.replaceAll('\n', '\r\n') : yaml];
    }),
);

const read = (format: FixFormat, source: string): unknown =>
  format === 'JSON' ? JSON.parse(source) : parse(source);

/** A string with everything taken away that may change, so that what remains must be the same. */
const essence = (value: string) =>
  value
    .normalize('NFC')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:(?:\+|00)47)?[\s\d]+$/, (digits) => digits.replace(/^(?:\+|00)47|\s/g, ''));

/** The same with lists of days in one order. */
function essenceOf(value: unknown, key = ''): unknown {
  if (typeof value === 'string') return essence(value);
  if (Array.isArray(value)) {
    const items = value.map((item) => essenceOf(item));
    return key === 'days' ? items.sort() : items;
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, essenceOf(item, name)]));
}

const commentsOf = (source: string) => source.match(/^# note \d+\r?$/gm) ?? [];
const options = { country: 'NO' };

describe('for any record, in JSON and in YAML', () => {
  test('fixing twice changes nothing more', () => {
    fc.assert(
      fc.property(written, ([format, source]) => {
        const once = fixText(source, format, options).text;
        expect(fixText(once, format, options)).toMatchObject({ text: once, changes: [] });
      }),
      { numRuns: 80 },
    );
  });

  test('only blanks, the form of letters, capitals, country codes and the order of days change', () => {
    fc.assert(
      fc.property(written, ([format, source]) => {
        const { text: fixed } = fixText(source, format, options);
        expect(essenceOf(read(format, fixed))).toEqual(essenceOf(read(format, source)));
      }),
      { numRuns: 80 },
    );
  });

  test('notes of the editors, and fields that are not ours, come back to the letter', () => {
    fc.assert(
      fc.property(written, ([format, source]) => {
        const before = read(format, source) as Record<string, unknown> | null;
        const after = read(format, fixText(source, format, options).text) as typeof before;
        expect(after?.['internal']).toEqual(before?.['internal']);
      }),
      { numRuns: 100 },
    );
  });

  test('comments stay, and so do the ends of lines', () => {
    fc.assert(
      fc.property(written, ([format, source]) => {
        const { text: fixed, changes } = fixText(source, format, options);
        expect(commentsOf(fixed)).toEqual(commentsOf(source));
        expect(fixed.endsWith('\n')).toBe(source.endsWith('\n'));
        if (changes.length === 0) expect(fixed).toBe(source);
      }),
      { numRuns: 100 },
    );
  });

  test('every change is told with what stood there and what stands there now', () => {
    fc.assert(
      fc.property(written, ([format, source]) => {
        const { text: fixed, changes } = fixText(source, format, options);
        expect(fixed === source).toBe(changes.length === 0);
        for (const { before, after } of changes) expect(before).not.toBe(after);
      }),
      { numRuns: 100 },
    );
  });
});

test('any text at all is given back or fixed, never thrown at', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      fc.constantFrom<FixFormat>('JSON', 'YAML'),
      (source, format) => {
        const { changes, text: fixed } = fixText(source, format, options);
        if (changes.length === 0) expect(fixed).toBe(source);
      },
    ),
    { numRuns: 500 },
  );
});

test('runs of blanks take time in proportion to their length', () => {
  const blanks = ' '.repeat(90_000);
  const name = `${blanks}a${blanks}`;
  expect(fixText(JSON.stringify({ name: name.slice(0, 99_000) }), 'JSON').changes).toHaveLength(1);
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countColons, countFields } from './count-fields.ts';
import { JsonScanner } from './json-scanner.ts';
import { LineSplitter } from './line-splitter.ts';
import { ColumnCounter, placeIn } from './record-place.ts';
import { StartTable } from './start-table.ts';

const encoder = new TextEncoder();
const decoder = new TextDecoder();

function scan(text: string, size: number) {
  const bytes = encoder.encode(text);
  const found: {
    name: string | undefined;
    index: number | undefined;
    value: unknown;
    colons: number;
    start: number;
  }[] = [];
  const scanner = new JsonScanner(({ name, index, bytes: piece, colons, start }) =>
    found.push({ name, index, value: JSON.parse(decoder.decode(piece)) as unknown, colons, start }),
  );
  for (let at = 0; at < bytes.length; at += size) scanner.push(bytes.subarray(at, at + size));
  scanner.end();
  return { found, scanner };
}

const field = fc
  .string({ unit: 'grapheme', maxLength: 5 })
  .filter((key) => key !== 'services' && key !== 'organizations');

describe('the scanner', () => {
  test('cuts any document into its fields and records, wherever the pieces end', () => {
    fc.assert(
      fc.property(
        fc.dictionary(field, fc.jsonValue(), { maxKeys: 4, noNullPrototype: true }),
        fc.array(fc.jsonValue(), { maxLength: 4 }),
        fc.constantFrom(0, 2),
        fc.integer({ min: 1, max: 20 }),
        (head, services, space, size) => {
          const text = JSON.stringify({ ...head, services }, null, space);
          const { found, scanner } = scan(text, size);
          expect(scanner.brokenAt).toBeUndefined();
          const parsed = JSON.parse(text) as Record<string, unknown>;
          expect(found.filter(({ index }) => index !== undefined).map(({ value }) => value)).toEqual(
            parsed['services'],
          );
          const fields = found.filter(({ index }) => index === undefined);
          expect(fields.map(({ name, value }) => [name, value])).toEqual(
            Object.entries(parsed).filter(([name]) => name !== 'services'),
          );
          for (const { value, colons } of found) expect(colons).toBe(countFields(value));
          for (const { start, value } of fields)
            expect(decoder.decode(encoder.encode(text).subarray(start))).toMatch(
              JSON.stringify(value)[0] === '"' ? /^"/ : /^[^\s,:]/,
            );
        },
      ),
      { numRuns: 500 },
    );
  });

  test('leaves alone a field that is called as a list and is none', () => {
    const { found } = scan('{"services": {"a": [1]}, "organizations": "x", "deep": {"services": [2]}}', 5);
    expect(found.map(({ name, index }) => [name, index])).toEqual([
      ['services', undefined],
      ['organizations', undefined],
      ['deep', undefined],
    ]);
  });

  test('tells whether fields stand twice by counting colons', () => {
    const { found } = scan('{"services": [{"a": 1, "a": ":"}]}', 100);
    expect(found[0]?.colons).toBe(2);
    expect(countFields(found[0]?.value)).toBe(1);
  });

  test('reads no further in a value that has no end', () => {
    const scanner = new JsonScanner(() => undefined);
    scanner.push(new TextEncoder().encode('[{"a": "'));
    const chunk = new Uint8Array(8 * 1024 * 1024).fill(0x61);
    let pushed = 0;
    while (scanner.brokenAt === undefined && pushed < 20) {
      scanner.push(chunk);
      pushed += 1;
    }
    expect(pushed).toBe(8);
    expect(scanner.brokenAt?.reason).toBe('too-long');
    expect(scanner.unfinished).toMatchObject({ index: 0, start: 1 });
  });

  test.each([
    ['{', 'closing-bracket'],
    ['', 'closing-bracket'],
    ['{"a": "b', 'closing-bracket'],
    ['[] []', 'goes-on'],
    ['1', 'goes-on'],
    ['{a: 1}', 'field-name'],
    ['{"a": ,}', 'value'],
    ['[1,,2]', 'extra-comma'],
    ['['.repeat(600), 'too-deep'],
  ])('says of %j why it breaks off', (text, reason) => {
    expect(scan(text, 3).scanner.brokenAt).toMatchObject({ reason });
  });

  test('passes over a byte order mark', () => {
    expect(scan('\uFEFF{"a": 1}', 100).found).toHaveLength(1);
  });
});

test('colons outside strings are as many as fields', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = JSON.stringify(value);
      expect(countColons(encoder.encode(text))).toBe(countFields(JSON.parse(text)));
    }),
  );
});

test('lines come out whole, with their number, wherever the pieces end', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: fc.constantFrom('a', 'ø', ' ', '\r') }), { maxLength: 8 }),
      fc.integer({ min: 1, max: 10 }),
      (lines, size) => {
        const bytes = encoder.encode(lines.join('\n'));
        const found: [number, string][] = [];
        const splitter = new LineSplitter(1000, ({ line, bytes: piece }) =>
          found.push([line, decoder.decode(piece)]),
        );
        for (let at = 0; at < bytes.length; at += size) splitter.push(bytes.subarray(at, at + size));
        splitter.end();
        expect(found).toEqual(
          lines.flatMap((line, index) => (/[^ \r]/.test(line) ? [[index + 1, line] as const] : [])),
        );
      },
    ),
  );
});

test('a line that never ends is given up at the limit', () => {
  const splitter = new LineSplitter(10, () => expect.unreachable());
  splitter.push(encoder.encode('\n'));
  for (let count = 0; count < 5; count++) splitter.push(encoder.encode('aaaa'));
  expect(splitter.tooLongAt).toBe(2);
  splitter.end();
});

test.each([1, 7, 100])('a whole line beyond the limit, in pieces of %i bytes, is given up too', (size) => {
  const found: number[] = [];
  const splitter = new LineSplitter(10, ({ line }) => found.push(line));
  const bytes = encoder.encode(`short\n${'a'.repeat(11)}\nshort\n`);
  for (let at = 0; at < bytes.length; at += size) splitter.push(bytes.subarray(at, at + size));
  splitter.end();
  expect([splitter.tooLongAt, found]).toEqual([2, [1]]);
});

test('a line of just the limit comes out', () => {
  const found: number[] = [];
  const splitter = new LineSplitter(10, ({ bytes }) => found.push(bytes.length));
  splitter.push(encoder.encode(`${'a'.repeat(10)}\n`));
  expect(found).toEqual([10]);
});

test('a byte order mark is no part of the first line, and one on another line is', () => {
  const found: [number, string][] = [];
  const splitter = new LineSplitter(100, ({ start, bytes }) =>
    found.push([start, new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)]),
  );
  splitter.push(encoder.encode('\uFEFFa\n\uFEFFb'));
  splitter.end();
  expect(found).toEqual([
    [3, 'a'],
    [5, '\uFEFFb'],
  ]);
});

test.each(['\uFEFF', ' \t\r\n \n', ''])('%j has no line with something on it', (text) => {
  const splitter = new LineSplitter(100, () => expect.unreachable());
  splitter.push(encoder.encode(text));
  splitter.end();
});

test('columns count characters where the scanner counts bytes', () => {
  const columns = new ColumnCounter();
  const first = 'ø🙂';
  expect(columns.columnOf(1, 1)).toBe(2);
  columns.pass(1, 1, encoder.encode(first), first);
  expect(columns.columnOf(1, 1 + 6)).toBe(2 + 3);
  const second = 'x\nø';
  columns.pass(1, 2, encoder.encode(second), second);
  expect(columns.columnOf(2, 2)).toBe(2);
  expect(columns.columnOf(3, 4)).toBe(5);
});

test('a place within a record counts on from where the record begins', () => {
  const record = { text: 'ab\ncd\nef', line: 7, column: 5 };
  expect(placeIn(record, 0)).toEqual({ line: 7, column: 5 });
  expect(placeIn(record, 1)).toEqual({ line: 7, column: 6 });
  expect(placeIn(record, 3)).toEqual({ line: 8, column: 1 });
  expect(placeIn(record, 7)).toEqual({ line: 9, column: 2 });
});

test('the table of starts gives back what it was given, however many', () => {
  const table = new StartTable();
  for (let index = 0; index < 1000; index++)
    table.push({ offset: index * 5e9, line: index, column: index + 1, hint: index * 2 });
  expect(table.length).toBe(1000);
  for (const index of [0, 255, 256, 999])
    expect(table.at(index)).toEqual({
      offset: index * 5e9,
      line: index,
      column: index + 1,
      hint: index * 2,
    });
  expect(table.at(1000)).toBeUndefined();
});

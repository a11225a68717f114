import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countFields } from './count-fields.ts';
import { NOT_CUT, PartCutter } from './part-cutter.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

/** The fields that an object was cut into, each with its text. */
function cut(text: string, before = '') {
  const bytes = bytesOf(`${before}${text}`);
  const cutter = new PartCutter();
  const end = cutter.cut(bytes, bytesOf(before).length);
  const fields = Array.from({ length: cutter.count }, (_, index) => ({
    key: textOf(bytes.subarray(cutter.keyFrom(index), cutter.keyTo(index))),
    text: textOf(bytes.subarray(cutter.from(index), cutter.to(index))),
    colons: cutter.colons(index),
    breaks: cutter.breaksBefore(index),
    lineStart: cutter.lineStartBefore(index),
  }));
  return { end, fields, cutter, bytes };
}

const object = fc.dictionary(fc.string({ unit: 'grapheme', maxLength: 5 }), fc.jsonValue(), {
  maxKeys: 6,
  noNullPrototype: true,
});

describe('an object', () => {
  test('is cut into the fields that it has, however it is laid out', () => {
    fc.assert(
      fc.property(
        object,
        fc.constantFrom(0, 1, '\t'),
        fc.constantFrom('', ' ', '[1, '),
        (value, space, before) => {
          const text = JSON.stringify(value, null, space);
          const { end, fields, bytes } = cut(text, before);
          expect(end).toBe(bytes.length);
          expect(
            fields.map(({ key, text: part }) => [
              JSON.parse(`"${key}"`) as string,
              JSON.parse(part) as unknown,
            ]),
          ).toEqual(Object.entries(JSON.parse(text) as object));
          for (const { text: part, colons } of fields) {
            expect(colons).toBe(countFields(JSON.parse(part)));
            expect(part).toBe(part.trim());
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  test('ends where it ends, whatever follows', () => {
    for (const behind of ['', ',', ' {"a": 1}', '"', '\n]'])
      expect(cut(`{"a": [1, {"b": "}"}]}${behind}`).end).toBe(22);
  });

  test('that the bytes cut off is not cut, wherever that is', () => {
    fc.assert(
      fc.property(object, fc.nat(), (value, at) => {
        const whole = bytesOf(JSON.stringify(value));
        const short = whole.subarray(0, at % whole.length);
        expect(new PartCutter().cut(short, 0)).toBe(NOT_CUT);
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    ['a list', '[1]'],
    ['a text', '"{}"'],
    ['a key without quotation marks', '{a: 1}'],
    ['a key without a value', '{"a"}'],
    ['two values of one key', '{"a": 1 2}'],
    ['a comma too many', '{"a": 1,}'],
    ['no comma', '{"a": 1 "b": 2}'],
    ['a bracket of the other kind at its end', '{"a": 1]'],
    ['more fields than any record', `{${Array.from({ length: 65 }, (_, at) => `"${at}": 1`).join()}}`],
    ['a nesting that no record has', `{"a": ${'['.repeat(300)}${']'.repeat(300)}}`],
  ])('with or as %s is not cut', (_name, text) => {
    expect(cut(text).end).toBe(NOT_CUT);
  });

  test('knows the line of each field', () => {
    const { fields, cutter } = cut('{\n "a": [\n1],\r\n\n "b": 2, "c": 3}', 'x');
    expect(fields.map(({ key, breaks, lineStart }) => [key, breaks, lineStart])).toEqual([
      ['a', 1, 3],
      ['b', 4, 17],
      ['c', 4, 17],
    ]);
    expect([cutter.breaks, cutter.lineStart]).toEqual([4, 17]);
  });

  test('on one line has no line breaks', () => {
    const { fields, cutter } = cut('{"a": "x\\ny"}');
    expect(fields).toMatchObject([{ breaks: 0, lineStart: -1 }]);
    expect([cutter.breaks, cutter.lineStart]).toEqual([0, -1]);
  });

  test('without fields is cut into none', () => {
    expect(cut('{ }')).toMatchObject({ end: 3, fields: [] });
  });
});

test('nothing of the last object is left in the next', () => {
  const cutter = new PartCutter();
  cutter.cut(bytesOf('{"a": 1,\n"b": 2}'), 0);
  cutter.cut(bytesOf('{"c": 3}'), 0);
  expect([cutter.count, cutter.breaks, cutter.lineStart]).toEqual([1, 0, -1]);
});

test('any bytes are cut or not, and nothing fails', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 60 }), fc.nat(60), (bytes, from) => {
      const end = new PartCutter().cut(bytes, from);
      expect(end === NOT_CUT || (end > from && end <= bytes.length)).toBe(true);
    }),
  );
});

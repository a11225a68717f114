import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { READ_LIMITS } from '../limits.ts';
import { ReadStop } from '../stop.ts';
import { readXmlFile } from './read-xml.ts';

function textOf(bytes: Uint8Array): string {
  let text = '';
  const visitor = { open: () => true, text: (piece: string) => void (text += piece) };
  readXmlFile(bytes, visitor, READ_LIMITS, () => undefined);
  return text;
}

const wide = (text: string, littleEndian: boolean) =>
  Uint8Array.from(
    text.split('').flatMap((sign) => {
      const pair = [sign.charCodeAt(0) & 255, sign.charCodeAt(0) >> 8];
      return littleEndian ? pair : pair.reverse();
    }),
  );

describe('XML is decoded', () => {
  test('as UTF-8 when nothing is said', () => expect(textOf(strToU8('<a>Blåbær</a>'))).toBe('Blåbær'));

  test.each([true, false])('as UTF-16 with and without a mark (little endian: %s)', (littleEndian) => {
    expect(textOf(wide('<a>Åse</a>', littleEndian))).toBe('Åse');
    expect(textOf(wide('\ufeff<a>Åse</a>', littleEndian))).toBe('Åse');
  });

  test('by its declaration', () =>
    expect(
      textOf(
        Uint8Array.from('<?xml version="1.0" encoding="ISO-8859-1"?><a>Bl\xe5</a>', (sign) =>
          sign.charCodeAt(0),
        ),
      ),
    ).toBe('Blå'));

  test('over the border between two steps', () => {
    const text = 'æ'.repeat(70_001);
    expect(textOf(strToU8(`<a>${text}</a>`))).toBe(text);
  });

  test.each([
    ['bytes that make no sign', Uint8Array.of(0x3c, 0x61, 0x3e, 0xe5, 0x3c, 0x2f, 0x61, 0x3e)],
    ['an encoding that nobody knows', strToU8('<?xml version="1.0" encoding="klingon"?><a/>')],
    ['a sign that is cut off at the end', Uint8Array.of(...strToU8('<a/>'), 0xc3)],
  ])('or damaged with %s', (_, bytes) => expect(() => textOf(bytes)).toThrow(ReadStop));
});

import { describe, expect, test } from 'vitest';
import { decodeText } from './encoding.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, littleEndian: boolean) => {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  [...text].forEach((sign, index) => view.setUint16(index * 2, sign.charCodeAt(0), littleEndian));
  return bytes;
};
const joined = (...parts: readonly (readonly number[] | Uint8Array)[]) =>
  Uint8Array.from(parts.flatMap((part) => [...part]));

describe('a text is decoded', () => {
  test('as UTF-8 when every byte fits', () =>
    expect(decodeText(utf8('Blåbær €'))).toEqual({ text: 'Blåbær €', encoding: 'utf-8', isDamaged: false }));

  test('without its mark when UTF-8 has one', () =>
    expect(decodeText(joined([0xef, 0xbb, 0xbf], utf8('Navn')))).toMatchObject({ text: 'Navn' }));

  test.each([
    ['utf-16le', [0xff, 0xfe], true],
    ['utf-16be', [0xfe, 0xff], false],
  ] as const)('as %s by its mark', (encoding, mark, littleEndian) =>
    expect(decodeText(joined(mark, utf16('Åse;1', littleEndian)))).toEqual({
      text: 'Åse;1',
      encoding,
      isDamaged: false,
    }),
  );

  test.each([
    ['utf-16le', true],
    ['utf-16be', false],
  ] as const)('as %s without a mark, by its zero bytes', (encoding, littleEndian) =>
    expect(decodeText(utf16('Navn;Åpner\n', littleEndian))).toMatchObject({ text: 'Navn;Åpner\n', encoding }),
  );

  test('as windows-1252 when it is none of these', () =>
    expect(decodeText(joined(utf8('Bl'), [0xe5], utf8('b'), [0xe6], utf8('r')))).toEqual({
      text: 'Blåbær',
      encoding: 'windows-1252',
      isDamaged: false,
      isGuessed: true,
    }));

  test('with the signs that windows-1252 has and Latin-1 has not', () =>
    expect(decodeText(Uint8Array.of(0x80, 0x93, 0x94, 0x96, 0x8a, 0x9e, 0xff)).text).toBe('€“”–Šžÿ'));

  test('as UTF-8 when a name in it is cut out of Latin-1 by chance', () =>
    expect(decodeText(utf8('Ã¥')).text).toBe('Ã¥'));

  test('with a sign for what is damaged when the mark promises UTF-8', () =>
    expect(decodeText(joined([0xef, 0xbb, 0xbf], utf8('Bl'), [0xe5], utf8('b')))).toEqual({
      text: 'Bl�b',
      encoding: 'utf-8',
      isDamaged: true,
    }));

  test('with a sign for what is damaged when UTF-16 is cut off', () =>
    expect(decodeText(Uint8Array.of(0xff, 0xfe, 0x41, 0x00, 0x42))).toMatchObject({
      text: 'A�',
      isDamaged: true,
    }));

  test('to nothing when it is empty', () => expect(decodeText(new Uint8Array()).text).toBe(''));
});

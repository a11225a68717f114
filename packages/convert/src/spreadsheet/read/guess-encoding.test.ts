import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeText } from './encoding.ts';
import { decodeGuessed, type GuessedEncoding } from './guess-encoding.ts';

/** Where each encoding has the letters of Norwegian, and what Excel makes of quotation marks and a dash there. */
const BYTES: Readonly<Record<GuessedEncoding, Readonly<Record<string, number>>>> = {
  'windows-1252': { æ: 0xe6, ø: 0xf8, å: 0xe5, Æ: 0xc6, Ø: 0xd8, Å: 0xc5, é: 0xe9, '«': 0xab, '»': 0xbb, '–': 0x96, '’': 0x92 }, // prettier-ignore
  macintosh: { æ: 0xbe, ø: 0xbf, å: 0x8c, Æ: 0xae, Ø: 0xaf, Å: 0x81, é: 0x8e, '«': 0xc7, '»': 0xc8, '–': 0xd0, '’': 0xd5 }, // prettier-ignore
  IBM850: { æ: 0x91, ø: 0x9b, å: 0x86, Æ: 0x92, Ø: 0x9d, Å: 0x8f, é: 0x82, '«': 0xae, '»': 0xaf },
};
const ENCODINGS = Object.keys(BYTES) as GuessedEncoding[];
const encode = (text: string, encoding: GuessedEncoding) =>
  Uint8Array.from(text, (sign) => BYTES[encoding][sign] ?? sign.charCodeAt(0));

const LIST = [
  'Navn;Organisasjon;Åpningstider;Poststed',
  'Smørblomsten;«Røde Kors» Tromsø;måndag 10-15;TROMSØ',
  'Åpen dør;Kirkens Bymisjon;første onsdag;Ålesund',
  'Kafé Ærlig;Være;hele døgnet;Bodø',
].join('\r\n');

describe.each(ENCODINGS)('a list that a program wrote as %s', (encoding) => {
  test('is read as that', () => {
    expect(decodeGuessed(encode(LIST, encoding))).toEqual({ text: LIST, encoding });
    expect(decodeText(encode(LIST, encoding))).toMatchObject({ encoding, isGuessed: true });
  });

  test('is, also with a single such letter within a word', () =>
    expect(decodeGuessed(encode('Navn\r\nTrygt sted i Sandnessjøen', encoding)).encoding).toBe(encoding));
});

test('Macintosh has its own dash and apostrophe', () => {
  const text = 'Åpent 10–15, også for Arne’s gjøremål på Løten';
  expect(decodeGuessed(encode(text, 'macintosh')).text).toBe(text);
});

test.each([
  'Hva koster det? ¿Cuánto cuesta? Gratis!',
  'Åpent 10–15, 8¾ time',
  '‹Mat› og ‹hvile› på gata †',
  '“Vær” – ‘så god’ … 50 € ŠKODA Žižkov',
  'Cœur, Œuvre, Škola, Žena og año',
])('«%s» stays windows-1252', (text) => {
  const signs = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
  const bytes = Uint8Array.from(text, (sign) =>
    signs.includes(sign) ? 0x80 + signs.indexOf(sign) : sign.charCodeAt(0),
  );
  expect(decodeGuessed(bytes)).toEqual({ text, encoding: 'windows-1252' });
});

test('whatever the bytes are, each becomes one character, and plain ones stay', () =>
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      const { text } = decodeGuessed(bytes);
      expect(text).toHaveLength(bytes.length);
      bytes.forEach((byte, index) => {
        if (byte < 0x80) expect(text.charCodeAt(index)).toBe(byte);
      });
    }),
  ));

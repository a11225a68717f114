import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isTold, placesOf, toldBy } from '../../testing/told-by.ts';
import { textExclamation } from './exclamation.ts';
import { textFancyLetters } from './fancy-letters.ts';
import { textInvisibleCharacter } from './invisible-character.ts';
import { textMixedScript } from './mixed-script.ts';
import { textNotNfc } from './not-nfc.ts';
import { textSpaces } from './spaces.ts';
import { textUnclosedIsolate } from './unclosed-isolate.ts';

const inText = (rule: Parameters<typeof isTold>[0], nb: string) =>
  isTold(rule, 'text', { nb, en: 'English words.' });

describe('text/exclamation', () => {
  test('tells in which language it stands', () => {
    expect(placesOf(textExclamation, 'text', { nb: 'Kom!', en: 'Come.', ru: 'Приходи！' })).toEqual([
      '/description/nb',
      '/description/ru',
    ]);
  });

  test('a plain string is told by its field', () => {
    expect(placesOf(textExclamation, 'text', 'Kom!')).toEqual(['/description']);
  });

  test('names and printed words are left as they are', () => {
    const service = { name: 'Hjelp!', alternateName: 'Nå!', openingHours: { printed: 'Åpent!' } };
    expect(isTold(textExclamation, 'service', service)).toBe(false);
  });

  test('a sign inside a word or sum is none', () => {
    expect(inText(textExclamation, 'a != b, !important')).toBe(false);
  });
});

describe('text/spaces', () => {
  test.each([
    [' Ring oss.', 'ends'],
    ['Ring oss. ', 'ends'],
    ['Ring\u00A0', 'ends'],
    ['Ring  oss.', 'doubled'],
    ['Ring\toss.', 'tab'],
    ['Ring\u00A0oss.', 'no-break'],
    ['Позвони\u00A0нам.', 'no-break'],
  ])('%j: %s', (text, kind) => {
    expect(toldBy(textSpaces, 'string', text)[0]?.params['kinds']).toEqual([kind]);
  });

  test.each([
    'Ring oss.\nTast 1.\n',
    '22\u00A099\u00A000\u00A000',
    '100\u00A0kr',
    'Prix\u00A0: 5',
    'Ring\n\noss.',
    '',
  ])('%j is fine', (text) => {
    expect(isTold(textSpaces, 'string', text)).toBe(false);
  });

  test('what other programs keep is to be mended by hand, for --fix leaves it alone', () => {
    const [own] = toldBy(textSpaces, 'service', { description: { nb: 'Ring  oss.' } });
    expect(own?.help).toContain('--fix');
    const [foreign] = toldBy(textSpaces, 'service', { extensions: { 'x:note': 'Ring  oss.' } });
    expect(foreign?.help).toBe('Delete them.');
  });

  test('streets and names are looked at as well', () => {
    expect(
      placesOf(textSpaces, 'location', { visibility: 'public', address: { street: 'Prøvegata  1' } }),
    ).toEqual(['/locations/0/address/street']);
  });
});

describe('text/not-nfc', () => {
  test.each(['a\u030Apent', '\u212Bgot', 'Пои\u0306ди', 'ｶ\u3099', '\uF900', '\u1100\u1161'])(
    '%j',
    (text) => {
      expect(isTold(textNotNfc, 'string', text)).toBe(text.normalize('NFC') !== text);
    },
  );

  test('every text that is not in form C is let through to the check', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        if (text.normalize('NFC') !== text) expect(textNotNfc.mayHold?.test(text)).toBe(true);
      }),
    );
  });

  test('every single letter that has another as its form C is let through to the check', () => {
    const missed: number[] = [];
    for (let code = 0; code <= 0x10ffff; code++) {
      if (code >= 0xd800 && code <= 0xdfff) continue;
      const letter = String.fromCodePoint(code);
      if (letter.normalize('NFC') !== letter && textNotNfc.mayHold?.test(letter) !== true) missed.push(code);
    }
    expect(missed).toEqual([]);
  });
});

describe('text/invisible-character', () => {
  test.each([
    ['Over\u00ADgrep', 'U+00AD'],
    ['22\u200B99', 'U+200B'],
    ['a\u2060b', 'U+2060'],
    ['\u2800', 'U+2800'],
    ['a\u2028b', 'U+2028'],
  ])('%j holds %s', (text, character) => {
    expect(toldBy(textInvisibleCharacter, 'string', text)[0]?.params['character']).toBe(character);
  });

  test.each(['می\u200Cخواهم', '👩\u200D⚕️', 'โทร\u200Bหาเรา', 'ទូរស័ព្ទ\u200Bមក'])('%j needs it', (text) => {
    expect(isTold(textInvisibleCharacter, 'string', text)).toBe(false);
  });

  test('a soft hyphen in Thai is still one', () => {
    expect(isTold(textInvisibleCharacter, 'string', 'โทร\u00ADหา')).toBe(true);
  });
});

describe('text/mixed-script', () => {
  test.each(['Kirkеns Bymisjon', 'Bесплатно', 'Ηjelp'])('“%s” mixes alphabets', (text) => {
    expect(inText(textMixedScript, text)).toBe(true);
  });

  test.each(['Hjelp på русском', 'ВИЧ-test', 'WhatsAppом', 'α og ω', 'Помощь в Oslo'])(
    '“%s” does not',
    (text) => {
      expect(inText(textMixedScript, text)).toBe(false);
    },
  );
});

describe('text/fancy-letters', () => {
  test.each(['𝐇𝐣𝐞𝐥𝐩', 'ＨＪＥＬＰ', 'ⒽⒿⒺⓁⓅ', '🅷🅹🅴🅻🅿'])('“%s” are no letters', (text) => {
    expect(inText(textFancyLetters, text)).toBe(true);
  });

  test.each(['Vitamin 𝛼', 'Ⓟ', 'Tast ①', '１２３', '🆘'])('“%s” is fine', (text) => {
    expect(inText(textFancyLetters, text)).toBe(false);
  });
});

describe('text/unclosed-isolate', () => {
  test.each(['\u2067سلام', 'سلام\u2069', '\u2068a\u2069\u2069', '\u2066a\n\u2069'])('%j', (text) => {
    expect(inText(textUnclosedIsolate, text)).toBe(true);
  });

  test.each(['\u2067سلام\u2069', '\u2066a \u2067b\u2069\u2069', '\u2068a\u2069\n\u2068b\u2069', 'سلام'])(
    '%j is closed',
    (text) => {
      expect(inText(textUnclosedIsolate, text)).toBe(false);
    },
  );
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldText } from './fold-text.ts';

describe('words that are found without the right keyboard', () => {
  test.each([
    ['Tromsø', 'tromso'],
    ['Grünerløkka', 'grunerlokka'],
    ['Łódź', 'lodz'],
    ['İstanbul', 'istanbul'],
    ['Iğdır', 'igdir'],
    ['Straße', 'strasse'],
    ['Ærfugl', 'aerfugl'],
    ['Æther Œuvre', 'aether oeuvre'],
    ['Þór', 'thor'],
    ['Đà Nẵng', 'da nang'],
    ['Bucureşti', 'bucurești'],
    ['Kárášjohka', 'karasjohka'],
    ['Áŋŋel', 'annel'],
    ['Әли', 'әли'],
  ])('%s and %s fold alike', (written, typed) => expect(foldText(written)).toBe(foldText(typed)));

  test('Russian ё and е fold alike', () => {
    expect(foldText('Приём')).toBe(foldText('прием'));
    expect(foldText('ПРИЁМ')).toBe('прием');
  });

  test('letters come alike whether composed or not', () => {
    expect(foldText('Å'.normalize('NFD'))).toBe(foldText('å'));
    expect(foldText('أ'.normalize('NFD'))).toBe(foldText('أ'));
  });

  test('Arabic letters that are typed for one another fold alike', () => {
    for (const alef of ['أ', 'إ', 'آ', 'ٱ']) expect(foldText(`${alef}مان`)).toBe(foldText('امان'));
    expect(foldText('مستشفى')).toBe(foldText('مستشفي'));
    expect(foldText('عيادة')).toBe(foldText('عياده'));
    expect(foldText('مسؤول')).toBe(foldText('مسوول'));
    expect(foldText('کمک')).toBe(foldText('كمك')); // Persian and Arabic kaf
    expect(foldText('یاری')).toBe(foldText('ياري'));
  });

  test('Arabic vowel signs and tatweel are left out', () => {
    expect(foldText('مُسَاعَدَة')).toBe(foldText('مساعدة'));
    expect(foldText('مســـاعدة')).toBe(foldText('مساعدة'));
  });

  test('the joiners of Persian do not split a word', () => {
    expect(foldText('می‌خواهم')).toBe(foldText('میخواهم'));
  });

  test('an apostrophe splits a word whichever sign it is', () => {
    expect(['б’є', "б'є", 'бʼє'].map(foldText)).toEqual(['б є', 'б є', 'б є']);
  });

  test('full-width letters and digits are those of the keyboard', () => {
    expect(foldText('ＨＩＶ １１２')).toBe('hiv 112');
  });
});

describe('what must stay', () => {
  test('Thai vowels and tones', () => {
    expect(foldText('ที่พัก')).toBe('ที่พัก');
    expect(foldText('ที่')).not.toBe(foldText('ทา'));
  });

  test('Hindi vowels and signs', () => {
    expect(foldText('हिंदी')).toBe('हिंदी');
    expect(foldText('की')).not.toBe(foldText('का'));
  });

  test('Amharic, Tamil and Chinese words', () => {
    for (const word of ['እርዳታ', 'உதவி', '帮助']) expect(foldText(word)).toBe(word);
  });

  test('digits, each number apart', () => {
    expect(foldText('Tlf. 22 11 22-33')).toBe('tlf 22 11 22 33');
  });
});

test('other signs become single spaces, none at the ends', () => {
  expect(foldText('  «Hjelp» – nå!  (gratis)\n')).toBe('hjelp na gratis');
  expect(foldText('…')).toBe('');
  expect(foldText('')).toBe('');
});

describe('folding twice changes nothing', () => {
  test('for any text', () => {
    const letters = fc.constantFrom(
      ...'aÅøßİıЁيىأإـ\u0651\u0308\u0327\u093C\u0951\u200D\u200Cक่ัשׁ﷽ﬃ①ΑΣς-. 9'.split(''),
    );
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'grapheme' }),
      fc.array(letters, { maxLength: 12 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text));
      }),
      { numRuns: 5000 },
    );
  });

  test('for every character of Unicode', () => {
    const changed: string[] = [];
    for (let code = 0; code <= 0x10ffff; code++) {
      const folded = foldText(String.fromCodePoint(code));
      if (foldText(folded) !== folded) changed.push(code.toString(16));
    }
    expect(changed).toEqual([]);
  });

  test('also where a joiner stood between two marks', () => {
    const text = 'क\u0951\u200D\u093C';
    expect(foldText(foldText(text))).toBe(foldText(text));
  });
});

test('capitals and small letters fold alike', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...'abcxyzåæøéñłđžшжéαω'.split('')),
      fc.constantFrom('no', 'hjelp'),
      (letter, rest) => {
        expect(foldText((letter + rest).toUpperCase())).toBe(foldText(letter + rest));
      },
    ),
  );
});

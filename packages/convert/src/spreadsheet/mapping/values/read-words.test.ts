import { describe, expect, test } from 'vitest';
import type { CellValue } from '../../workbook.ts';
import { cellText, isErrorCell, numberText } from '../cell-text.ts';
import { monthNumber } from '../words/month-names.ts';
import { nearWord } from '../words/near-word.ts';
import { readAnswer } from '../words/yes-no-words.ts';
import { readAnyContacts } from './read-any-contact.ts';
import { readList, readNames } from './read-list.ts';
import { readLanguages, readLanguageTags } from './read-languages.ts';
import { readId, readName } from './read-name.ts';
import { readCountry, readMonthDay, readNumbers, readTime } from './read-small.ts';
import { isShortDate } from './short-date.ts';
import { splitParts } from './split-parts.ts';

const text = (words: string): CellValue => ({ kind: 'text', text: words });
const codes = (says: readonly { code: string }[]) => says.map(({ code }) => code);

describe('the text of a cell', () => {
  test.each<[CellValue, string]>([
    [text('  Oslo\u00A0 '), 'Oslo'],
    [text('Oslo\u00A0sentrum'), 'Oslo sentrum'],
    [text('a\r\nb\rc'), 'a\nb\nc'],
    [text("'+47 22 99 00 00"), '+47 22 99 00 00'],
    [text("'0150"), '0150'],
    [text("'s morgens"), "'s morgens"],
    [{ kind: 'number', number: 150, shown: '0150' }, '0150'],
    [{ kind: 'number', number: 4_722_990_000 }, '4722990000'],
    [{ kind: 'date', date: '2026-03-12' }, '2026-03-12'],
    [{ kind: 'date', date: '2026-03-12', time: '10:30' }, '2026-03-12 10:30'],
    [{ kind: 'time', time: '10:30' }, '10:30'],
    [{ kind: 'boolean', boolean: true }, 'ja'],
    [{ kind: 'error', text: '#REF!' }, ''],
  ])('%j is “%s”', (cell, expected) => {
    expect(cellText(cell)).toBe(expected);
  });

  test('numbers are written without an exponent or a slip of the machine', () => {
    expect(numberText(0.1 + 0.2)).toBe('0.3');
    expect(numberText(NaN)).toBe('');
  });

  test.each(['#REF!', '#N/A', '#VERDI!', '#NAVN?', '#I/T', '######'])('“%s” is a failed formula', (words) => {
    expect(isErrorCell(text(words))).toBe(true);
  });

  test.each(['"', '-"-', '– ” –', '〃', ',,', '´´', 'som over', 'Se over'])(
    '“%s” stands for what is above, and says nothing itself',
    (words) => {
      expect(isErrorCell(text(words))).toBe(true);
    },
  );

  test.each(['# merknad', '#1', 'REF', '#hemmelig', '-', 'over', 'Som over alt', '«Huset»'])(
    '“%s” is none',
    (words) => {
      expect(isErrorCell(text(words))).toBe(false);
    },
  );
});

describe('a name', () => {
  test.each([
    ['Kirkens Prøvehjelp / Natthjem', 2],
    ['Natthjem; Dagstua', 2],
    ['Natthjem\nDagstua', 2],
  ])('“%s” holds two', (words) => {
    expect(readName(text(words))).toMatchObject({ says: [{ code: 'sheet/two-in-one-row' }] });
    expect(readName(text(words)).value).toContain(' / ');
  });

  test.each(['24/7', 'Natthjem/dagstue', 'Rådgivning, Oslo', 'Prøvehjelpen – Bergen'])(
    '“%s” is one',
    (words) => {
      expect(readName(text(words))).toEqual({ value: words, says: [] });
    },
  );

  test('two ids are told and none is taken', () => {
    expect(readId(text('a; b'))).toMatchObject({
      says: [{ code: 'sheet/two-in-one-row', params: { first: 'a', second: 'b' } }],
    });
    expect(readId({ kind: 'number', number: 12 }).value).toBe('12');
  });
});

test('a cell of contacts is read part by part', () => {
  expect(
    readAnyContacts(text('Tlf: 22 99 00 00, post@example.org; www.example.org'), 'NO').value,
  ).toMatchObject([
    { channel: 'phone', value: '+4722990000' },
    { channel: 'email', value: 'post@example.org' },
    { channel: 'web', value: 'https://www.example.org' },
  ]);
});

test.each([
  [
    'call 22 99 00 00 or WhatsApp +47 900 11 222',
    [
      { channel: 'phone', value: '+4722990000' },
      { channel: 'whatsapp', value: '+4790011222' },
    ],
  ],
  [
    'Signal: 900 11 222 eller post@example.org',
    [
      { channel: 'signal', value: '+4790011222' },
      { channel: 'email', value: 'post@example.org' },
    ],
  ],
])('contacts of several kinds with words between: “%s”', (words, contacts) => {
  expect(readAnyContacts(text(words), 'NO').value).toMatchObject(contacts);
});

describe('languages', () => {
  test.each([
    ['norsk, engelsk', [{ code: 'nb' }, { code: 'en' }]],
    ['norsk og engelsk', [{ code: 'nb' }, { code: 'en' }]],
    ['Rumensk (tolk)', [{ code: 'ro', mode: 'interpreter' }]],
    ['polsk med tolk', [{ code: 'pl', mode: 'interpreter' }]],
    ['arabisk skriftlig', [{ code: 'ar', mode: 'written' }]],
    ['pt-BR; en', [{ code: 'pt-BR' }, { code: 'en' }]],
    ['norsk + engelsk', [{ code: 'nb' }, { code: 'en' }]],
    ['Norwegian/English', [{ code: 'nb' }, { code: 'en' }]],
    ['Nor, Eng, Spa', [{ code: 'nb' }, { code: 'en' }, { code: 'es' }]],
    ['norsk engelsk rumensk', [{ code: 'nb' }, { code: 'en' }, { code: 'ro' }]],
  ])('“%s”', (words, languages) => {
    expect(readLanguages(text(words))).toEqual({ value: { languages }, says: [] });
  });

  test('“tolk” alone is something to ask for', () => {
    expect(readLanguages(text('norsk; tolk')).value).toEqual({
      languages: [{ code: 'nb' }],
      hasInterpreter: true,
    });
  });

  test.each(['engelsk tir', 'engelsk per telefon', 'som', 'norsk rom'])(
    '“%s” is told, not guessed',
    (words) => {
      const { value, says } = readLanguages(text(words));
      expect(value).toBeUndefined();
      expect(codes(says)).toEqual(['sheet/unknown-language']);
    },
  );

  test.each(['tolk på tlf', 'Tolk på telefon', 'telefontolk', 'tolk ved behov', 'interpreter by phone'])(
    '“%s” is an interpreter to ask for',
    (words) => {
      expect(readLanguages(text(`norsk, ${words}`))).toEqual({
        value: { languages: [{ code: 'nb' }], hasInterpreter: true },
        says: [],
      });
    },
  );

  test.each(['ingen tolk', 'tolk må du ha med selv', 'tolk på tlf?'])(
    '“%s” promises no interpreter',
    (words) => {
      const { value, says } = readLanguages(text(words));
      expect(value?.hasInterpreter).toBeUndefined();
      expect(codes(says)).toEqual(['sheet/unknown-language']);
    },
  );

  test('“rom” among names is told, since it may be a room; among codes it is one', () => {
    for (const words of ['Rom', 'rom', 'norsk, engelsk, rom', 'Rom.'])
      expect(readLanguages(text(words)).says).toEqual([
        {
          code: 'sheet/unknown-language',
          params: { found: words.replace(/^.*, |\.$/g, ''), suggestion: 'romanes' },
        },
      ]);
    expect(readLanguages(text('no, en, rom'))).toEqual({
      value: { languages: [{ code: 'nb' }, { code: 'en' }, { code: 'rom' }] },
      says: [],
    });
    expect(readLanguages(text('romanes')).value?.languages).toEqual([{ code: 'rom' }]);
  });

  test.each([text('ja'), text('Ja'), text('x'), { kind: 'boolean', boolean: true } as const])(
    'a yes alone is told, and is not Japanese: %j',
    (cell) => {
      const { value, says } = readLanguages(cell);
      expect(value).toBeUndefined();
      expect(codes(says)).toEqual(['sheet/unknown-language']);
      expect(readLanguages(text('en, ja')).value?.languages).toEqual([{ code: 'en' }, { code: 'ja' }]);
    },
  );

  test('one that is not known is told and hides no other', () => {
    const { value, says } = readLanguages(text('norsk, klingonsk'));
    expect(value?.languages).toEqual([{ code: 'nb' }]);
    expect(codes(says)).toEqual(['sheet/unknown-language']);
  });

  test('tags are had by name, and odd ones stay', () => {
    expect(readLanguageTags(text('norsk; en; xx-odd')).value).toEqual(['nb', 'en', 'xx-odd']);
  });
});

describe('small things', () => {
  test.each([
    ['10', '10:00'],
    ['10.30', '10:30'],
    ['9:05', '09:05'],
    ['kl. 10', '10:00'],
    ['24:00', '24:00'],
  ])('the time “%s” is %s', (words, time) => {
    expect(readTime(text(words)).value).toBe(time);
  });

  test.each(['25:00', '10:75', 'tidlig'])('“%s” is no time', (words) => {
    expect(readTime(text(words)).value).toBeUndefined();
  });

  test.each([
    ['1.10.', '10-01'],
    ['01.10', '10-01'],
    ['10-01', '10-01'],
  ])('the day of every year “%s” is %s', (words, day) => {
    expect(readMonthDay(text(words)).value).toBe(day);
  });

  test('countries by code or name', () => {
    expect(readCountry(text('no')).value).toBe('NO');
    expect(readCountry(text('Sverige')).value).toBe('SE');
    expect(readCountry(text('Frankrike')).value).toBe('FR');
    expect(readCountry(text('Narnia')).value).toBe('Narnia');
  });

  test('whole numbers in a row', () => {
    expect(readNumbers(text('1, -1')).value).toEqual([1, -1]);
    expect(codes(readNumbers(text('første')).says)).toEqual(['sheet/number-unreadable']);
  });

  test('a comma is part of a name and parts a list', () => {
    expect(readNames(text('Prøve, Test og Co; Annen')).value).toEqual(['Prøve, Test og Co', 'Annen']);
    expect(readList(text('a, b\nc')).value).toEqual(['a', 'b', 'c']);
  });

  test('nothing is cut inside parentheses', () => {
    expect(splitParts('a (b, c), d', ',')).toEqual(['a (b, c)', 'd']);
    expect(splitParts('a), b', ',')).toEqual(['a)', 'b']);
  });

  test.each([
    ['15.okt', true],
    ['01.feb.', true],
    ['okt.15', true],
    ['15-Oct', true],
    ['15.10', false],
    ['2. etg', false],
    ['mandag 10–15', false],
  ])('“%s” as a date that a spreadsheet made: %s', (words, expected) => {
    expect(isShortDate(words)).toBe(expected);
  });

  test('months by the beginning of their name', () => {
    expect(monthNumber('mars')).toBe(3);
    expect(monthNumber('Des.')).toBe(12);
    expect(monthNumber('ma')).toBeUndefined();
  });

  test.each([
    ['ja', 'yes'],
    ['✔', 'yes'],
    ['NEI', 'no'],
    ['kanskje', 'maybe'],
    ['Vet ikke', 'unknown'],
    ['?', 'unknown'],
    ['ja, men bare på dagtid', undefined],
    ['22', undefined],
  ])('the answer “%s” is %s', (words, answer) => {
    expect(readAnswer(words)).toBe(answer);
  });

  test('a near word is one or two letters off, or cut off', () => {
    expect(nearWord('telefom', ['telefon', 'navn'])).toBe('telefon');
    expect(nearWord('tleefon', ['telefon'])).toBe('telefon');
    expect(nearWord('nav', ['navn'])).toBeUndefined();
    expect(nearWord('organisasjonen', ['organisasjon'])).toBe('organisasjon');
    expect(nearWord('x'.repeat(500), ['telefon'])).toBeUndefined();
  });
});

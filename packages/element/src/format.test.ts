import { beforeAll, describe, expect, test } from 'vitest';
import { contentLanguages, formatDate, formatDistance, formatLanguage, formatList, formatMonth, formatShortDate, formatTime, formatUnits, formatWeekday, isolate, textOf } from './format.ts'; // prettier-ignore
import type { Locale } from './locales/locale.ts';
import { LANGUAGES, loadLocales } from './testing/records.ts';

let locales: Awaited<ReturnType<typeof loadLocales>>;
const each = (check: (locale: Locale) => void) => LANGUAGES.forEach((language) => check(locales[language]));
const EASTERN_DIGITS = /[\u0660-\u0669\u06F0-\u06F9]/;

beforeAll(async () => {
  locales = await loadLocales();
});

test('digits are western in every language, in dates, days and distances', () => {
  each((locale) => {
    const lines = [
      formatDate('2024-02-16', locale),
      formatShortDate('2026-03-10', locale),
      formatDistance(123, locale),
      formatDistance(4560, locale),
    ];
    for (const line of lines) {
      expect(line).toMatch(/[0-9]/);
      expect(line).not.toMatch(EASTERN_DIGITS);
    }
  });
});

describe('dates', () => {
  test('a whole date has day, month in words and year', () => {
    expect(formatDate('2024-02-16', locales.nb)).toBe('16. februar 2024');
    expect(formatDate('2024-02-16', locales.en)).toBe('February 16, 2024');
    expect(formatDate('2024-02-16', locales.ar)).toMatch(/16.*2024/);
  });
  test('a month alone gets no day', () => {
    expect(formatDate('2024-02', locales.nb)).toBe('februar 2024');
    expect(formatDate('2024-02', locales.en)).toBe('February 2024');
  });
  test('a year alone stays a year', () => each((locale) => expect(formatDate('2024', locale)).toBe('2024')));
  test('no date gives no words', () => {
    each((locale) => {
      expect(formatDate(undefined, locale)).toBe('');
      expect(formatDate('', locale)).toBe('');
    });
  });
  test('what is no date stays as it was, and nothing throws', () =>
    expect(formatDate('2024-xx-yy', locales.en)).toBe('2024-xx-yy'));
  test('evidence is dated by month and year', () => {
    expect(formatMonth('2026-02-01', locales.en)).toBe('Feb 2026');
    expect(formatMonth('2026-02', locales.en)).toBe('Feb 2026');
    expect(formatMonth('2026', locales.en)).toBe('2026');
    expect(formatMonth(undefined, locales.en)).toBe('');
    each((locale) => expect(formatMonth('2026-02-01', locale)).toContain('2026'));
  });
  test('a month that does not exist stays as it was, and nothing throws', () =>
    expect(formatMonth('2024-13-30', locales.en)).toBe('2024-13-30'));
  test('the weekday is that of the date, whatever the time zone of the machine', () => {
    expect(formatWeekday('2026-03-10', locales.nb)).toBe('tirsdag');
    expect(formatWeekday('2026-03-10', locales.en)).toBe('Tuesday');
    expect(formatWeekday('2026-03-10', locales.ar)).toBe('الثلاثاء');
  });
});

describe('distances', () => {
  const words = (metres: number) => formatDistance(metres, locales.nb).replace(/[\u2068\u2069]/g, '');
  test.each([
    [0, '10 m'],
    [4, '10 m'],
    [123, '120 m'],
    [949, '950 m'],
    [950, '1 km'],
    [1234, '1,2 km'],
    [9940, '9,9 km'],
    [12_345, '12 km'],
    [1_234_567, '1\u00A0235 km'],
  ])('%d metres read «%s»', (metres, text) => expect(words(metres)).toBe(text));
  test('the number keeps its order inside Arabic', () =>
    expect(formatDistance(1234, locales.ar)).toBe('\u20681.2\u2069 كم'));
});

test('a clock time and any other value are kept apart from the words around them', () => {
  expect(formatTime('09:00')).toBe('\u206809:00\u2069');
  expect(isolate('x')).toBe('\u2068x\u2069');
});

test('lists are joined as the language joins them', () => {
  expect(formatList(['a', 'b', 'c'], locales.nb)).toBe('a, b og c');
  expect(formatUnits(['a', 'b'], locales.en)).toBe('a, b');
  expect(formatUnits(['أ', 'ب'], locales.ar)).toBe('أ، ب');
  expect(formatUnits([], locales.en)).toBe('');
});

describe('languages', () => {
  test('a language is named in the language of the reader', () => {
    expect(formatLanguage('ro', locales.nb)).toBe('rumensk');
    expect(formatLanguage('ro', locales.en)).toBe('Romanian');
    expect(formatLanguage('ar', locales.ar)).toBe('العربية');
  });
  test.each(['not a tag', '!', 'constructor!'])('%j, which is no tag, stays as it is', (code) =>
    expect(formatLanguage(code, locales.en)).toBe(code),
  );
  test('texts are looked for in the reader’s language, then in English', () => {
    expect(contentLanguages(locales.ar)).toEqual(['ar', 'en']);
    expect(contentLanguages(locales.en)).toEqual(['en']);
    expect(textOf({ nb: 'hei', en: 'hi' }, locales.ar, 'nb')).toMatchObject({
      text: 'hi',
      lang: 'en',
      isFallback: true,
    });
    expect(textOf('hei', locales.nb, 'nb')).toMatchObject({ text: 'hei', lang: 'nb', isFallback: false });
    expect(textOf(undefined, locales.nb, 'nb')).toBeUndefined();
  });
});

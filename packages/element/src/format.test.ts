import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { contentLanguages, formatDate, formatDistance, formatLanguage, formatList, formatMonth, formatTime, formatUnits, formatWeekday, isolate, textOf } from './format.ts'; // prettier-ignore
import { formatShortDate } from './format-short-date.ts';
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

describe('the calendar', () => {
  test('is the one on the door in every language: the year is 2026, also in Persian and Thai', () =>
    each((locale) => {
      expect(formatDate('2026-11-24', locale)).toMatch(/2026/);
      expect(formatMonth('2026-11', locale)).toMatch(/2026/);
      expect(formatShortDate('2026-11-24', locale)).toMatch(/24/);
    }));
  test('has its own names where browsers know none', () => {
    expect(formatDate('2026-11-04', locales.so)).toBe('4 Nofembar 2026');
    expect(formatDate('2026-11', locales.sq)).toBe('nëntor 2026');
    expect(formatDate('2026-11-04', locales.nn)).toBe('4. november 2026');
    expect(formatMonth('2026-11-24', locales.ti)).toBe('ሕዳር 2026');
    expect(formatShortDate('2026-01-09', locales.so)).toBe('9 Jannaayo');
    expect(['2026-11-23', '2026-11-29'].map((date) => formatWeekday(date, locales.nn))).toEqual([
      'måndag',
      'søndag',
    ]);
    expect(formatWeekday('2026-11-27', locales.ti)).toBe('ዓርቢ');
  });
  test('a calendar has twelve months and seven days', () =>
    each(({ messages: { calendar } }) => {
      if (calendar === undefined) return;
      expect(new Set(calendar.months).size).toBe(12);
      expect(new Set(calendar.weekdays).size).toBe(7);
    }));
  test('a month that does not exist stays as it was, and nothing throws', () => {
    expect(formatDate('2024-xx-yy', locales.so)).toBe('2024-xx-yy');
    expect(formatMonth('2024-13-30', locales.ti)).toBe('2024-13-30');
    for (const date of ['2024-13-30', '2024-00', '2024-00-00'])
      each((locale) => expect(formatDate(date, locale)).toBe(date));
  });
});

test('languages of readers here that browsers have no name for are not told by their codes', () => {
  for (const code of ['rom', 'rmn', 'rmy']) expect(formatLanguage(code, locales.en)).toContain('Roman');
  for (const code of ['bin', 'pcm']) {
    expect(formatLanguage(code, locales.en)).not.toBe(code);
    expect(formatLanguage(code, locales.so)).not.toBe(code);
  }
  expect(formatLanguage('qqq', locales.en)).toBe('qqq');
});

describe('a language that the browser does not know', () => {
  afterEach(() => vi.restoreAllMocks());

  test('gets the own names of languages, not those of the language of the phone', () => {
    vi.spyOn(Intl.DisplayNames, 'supportedLocalesOf').mockReturnValue([]);
    expect(formatLanguage('ti', locales.ti)).toBe('ትግርኛ');
    expect(formatLanguage('nb', locales.so)).toBe('Norsk');
    expect(formatLanguage('de', locales.so)).toBe('Deutsch');
    expect(formatLanguage('no such tag', locales.so)).toBe('no such tag');
  });
  test('gets a list without a foreign "and"', () => {
    vi.spyOn(Intl.ListFormat, 'supportedLocalesOf').mockReturnValue([]);
    expect(formatList(['a', 'b', 'c'], locales.so)).toBe('a, b, c');
    expect(formatList(['a', 'b'], locales.ti)).toBe('a፡ b');
  });
});

test('lists are joined as the language joins them', () => {
  expect(formatList(['a', 'b', 'c'], locales.nb)).toBe('a, b og c');
  expect(formatUnits(['a', 'b'], locales.en)).toBe('a, b');
  expect(formatUnits(['أ', 'ب'], locales.ar)).toBe('أ، ب');
  expect(formatUnits(['ا', 'ب'], locales.fa)).toBe('ا، ب');
  expect(formatUnits(['食物', '衣服'], locales.zh)).toBe('食物、衣服');
  expect(formatList(['a', 'b', 'c'], locales.zh)).toBe('a、b和c');
  expect(formatList(['a', 'b', 'c'], locales.ru)).toBe('a, b и c');
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

test('a browser without lists and without names of languages has commas, and what languages call themselves', () => {
  const { DisplayNames, ListFormat } = Intl;
  Object.assign(Intl, { DisplayNames: undefined, ListFormat: undefined });
  try {
    const locale = { ...locales.nb, lang: 'nb-old' };
    expect(formatList(['a', 'b', 'c'], locale)).toBe('a, b, c');
    expect(formatLanguage('ro', locale)).toBe('Română');
    expect(formatLanguage('xx', locale)).toBe('xx');
  } finally {
    Object.assign(Intl, { DisplayNames, ListFormat });
  }
});

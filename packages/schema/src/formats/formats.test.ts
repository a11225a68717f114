import type { ZodType } from 'zod';
import { describe, expect, test } from 'vitest';
import { clockTime, startTime } from './clock-time.ts';
import { countryCode } from './country-code.ts';
import { emailAddress } from './email-address.ts';
import { identifier } from './identifier.ts';
import { isoDate, yearMonthOrDate } from './iso-date.ts';
import { languageTag } from './language-tag.ts';
import { monthDay } from './month-day.ts';
import { ownCode } from './own-code.ts';
import { e164Number, shortNumber } from './phone-number.ts';
import { shortText, textOf } from './text.ts';
import { timeZone } from './time-zone.ts';
import { webAddress } from './web-address.ts';

interface Format {
  name: string;
  schema: ZodType;
  right: unknown[];
  wrong: unknown[];
}

const short = (shortCode: unknown, country: unknown = 'NO') => ({ shortCode, country });

const FORMATS: Format[] = [
  {
    name: 'a date exists',
    schema: isoDate,
    right: ['2026-11-24', '2028-02-29', '2000-02-29', '2026-12-31'],
    wrong: [
      '2026-02-29',
      '2100-02-29',
      '2026-04-31',
      '2026-13-01',
      '2026-00-01',
      '2026-1-1',
      '24.11.2026',
      '2026-11-24T00:00:00Z',
      '2026-11-24\n',
      '٢٠٢٦-١١-٢٤',
      '',
      20261124,
      null,
    ],
  },
  {
    name: 'a day, month or year exists',
    schema: yearMonthOrDate,
    right: ['2026', '2026-01', '2026-12', '2028-02-29', '0000'],
    wrong: ['26', '2026-00', '2026-13', '2026-1', '2026-02-29', '2026-04-31', '2026-', '٢٠٢٦', '', 2026],
  },
  {
    name: 'a code of one’s own has a prefix',
    schema: ownCode,
    right: ['havna:sauna', 'a:b', 'a-1:2-b'],
    wrong: ['sauna', 'havna:', ':sauna', '1a:b', 'A:b', 'a:b:c', 'a: b', `a:${'b'.repeat(99)}`, ''],
  },
  {
    name: 'a clock time runs from 00:00 to 24:00',
    schema: clockTime,
    right: ['00:00', '09:05', '23:59', '24:00'],
    wrong: ['24:01', '25:00', '9:00', '09.00', '09:60', '09:00:00', '9 am', '', 900],
  },
  {
    name: 'a start is never 24:00',
    schema: startTime,
    right: ['00:00', '23:59'],
    wrong: ['24:00', '24:01', '9:00', ''],
  },
  {
    name: 'a day of the year exists at least in leap years',
    schema: monthDay,
    right: ['01-31', '02-29', '04-30', '12-31'],
    wrong: ['02-30', '04-31', '13-01', '00-01', '01-00', '1-1', '2026-01-01', ''],
  },
  {
    name: 'a number is written after E.164',
    schema: e164Number,
    right: ['+4710000001', '+12025550123', '+47116006', '+123456789012345'],
    wrong: [
      '4710000001',
      '004710000001',
      '+47 10 00 00 01',
      '+0710000001',
      '+1234567890123456',
      '+47',
      '+47*1#',
      '+47-1000-0001',
      'tel:+4710000001',
      '',
      4710000001,
    ],
  },
  {
    name: 'a short number is digits alone, with its country',
    schema: shortNumber,
    right: [short('112'), short('116006'), short('02800'), short('10')],
    wrong: [
      short('*31#'),
      short('1*2'),
      short('112#'),
      short('#31#'),
      short('1'),
      short('1160061'),
      short('11 2'),
      short(112),
      short('112', 'no'),
      { shortCode: '112' },
      '112',
      { ...short('112'), note: 'x' },
    ],
  },
  {
    name: 'a language is a BCP 47 tag',
    schema: languageTag,
    right: ['nb', 'en', 'prs', 'pt-BR', 'zh-Hans', 'zh-Hant-TW', 'es-419'],
    wrong: [
      'NB',
      'norsk',
      'nb_NO',
      'en-us',
      'zh-hans',
      'n',
      '',
      'nb-',
      '__proto__',
      'x-klingon',
      'en-GB-oed',
    ],
  },
  {
    name: 'an id has small letters, digits and single hyphens',
    schema: identifier,
    right: ['a', 'havna-helse', '24sju', 'a1-b2', 'a'.repeat(100)],
    wrong: [
      '',
      'A',
      'a_b',
      'a--b',
      '-a',
      'a-',
      'a b',
      'blå',
      '../a',
      'a/b',
      'a.b',
      '__proto__',
      'a'.repeat(101),
      7,
    ],
  },
  {
    name: 'a country is two capital letters',
    schema: countryCode,
    right: ['NO', 'SE'],
    wrong: ['no', 'NOR', 'N', '', 'Norge', 47],
  },
  {
    name: 'a time zone is a name, not an offset',
    schema: timeZone,
    right: ['Europe/Oslo', 'UTC', 'America/Argentina/Buenos_Aires', 'America/Port-au-Prince'],
    wrong: ['+01:00', 'GMT+1', 'europe/oslo', 'Oslo time', '', '/Oslo', 'Europe/'],
  },
  {
    name: 'a web address is https or http, with a host and no user',
    schema: webAddress,
    right: [
      'https://example.org',
      'http://example.org/a?b=c#d',
      'https://example.org:8443/',
      'HTTPS://EXAMPLE.ORG/',
      'hTtP://example.org',
      'https://блог.example/å',
    ],
    wrong: [
      'javascript:alert(1)',
      'data:text/html,x',
      'mailto:a@example.org',
      'ftp://example.org',
      '//example.org',
      'example.org',
      'https://',
      'https://user@example.org',
      'https://a:b@example.org/',
      'https://example.org/a b',
      ' https://example.org',
      'https://example.org\n',
      'https:\\\\example.org',
      'java\nscript:x',
      `https://example.org/${'a'.repeat(2000)}`,
    ],
  },
  {
    name: 'an e-mail address is one address and nothing else',
    schema: emailAddress,
    right: ['post@example.org', 'a.b+c@sub.example.org'],
    wrong: [
      'post',
      'post@',
      '@example.org',
      'Post <post@example.org>',
      'mailto:post@example.org',
      'a@example.org, b@example.org',
      'a@example.org?subject=x',
      'a b@example.org',
      'a@example-.org',
      'a@-example.org',
      `a@${'b'.repeat(64)}.org`,
      'a..b@example.org',
      '',
    ],
  },
  {
    name: 'a text is words, or words by language',
    schema: shortText,
    right: ['Hjelp', { nb: 'Hjelp' }, { nb: 'Hjelp', 'zh-Hans': '帮助' }],
    wrong: [
      '',
      '  ',
      ' \u00a0\n\ufeff',
      {},
      { nb: '' },
      { nb: 12 },
      { norsk: 'Hjelp' },
      { NB: 'Hjelp' },
      ['Hjelp'],
      12,
      null,
      'a'.repeat(201),
      { nb: 'a'.repeat(201) },
    ],
  },
];

describe.each(FORMATS)('$name', ({ schema, right, wrong }) => {
  test.each(right.map((value) => [value]))('%j', (value) =>
    expect(schema.safeParse(value).success).toBe(true),
  );
  test.each(wrong.map((value) => [value]))('not %j', (value) =>
    expect(schema.safeParse(value).success).toBe(false),
  );
});

test('the length of a text counts for each language by itself, blanks at the ends included, which are kept', () => {
  expect(textOf(3).safeParse({ nb: 'abc', en: 'abc' }).success).toBe(true);
  expect(textOf(3).safeParse({ nb: 'abc', en: 'abcd' }).success).toBe(false);
  expect(textOf(3).safeParse(' ab').success).toBe(true);
  expect(textOf(3).safeParse(' abc').success).toBe(false);
  expect(textOf(3).parse(' a ')).toBe(' a ');
});

test('lengths are counted in code points, as JSON Schema does: an emoji is one', () => {
  const isValid = (value: string) => textOf(3).safeParse(value).success;
  for (const right of ['a', 'abc', '🚪🚪🚪', '🚪bc', '\uD83D\uD83Dc'])
    expect([right, isValid(right)]).toEqual([right, true]);
  for (const wrong of ['abcd', '🚪🚪🚪d', '🚪'.repeat(4), 'x'.repeat(100_000), '\uD83D'.repeat(4)])
    expect([wrong, isValid(wrong)]).toEqual([wrong, false]);
});

test('what is too long or says nothing is told with its limit', () => {
  expect(textOf(3).safeParse('abcd').error?.issues).toMatchObject([{ code: 'too_big', maximum: 3 }]);
  expect(textOf(3).safeParse({ nb: ' ' }).error?.issues).toMatchObject([
    { code: 'too_small', minimum: 1, path: ['nb'] },
  ]);
});

/** A pattern that goes over a million characters once needs no second, one that goes back in them many minutes. */
const LONG = 1_000_000;

test('patterns go over a value once, however long: a second time for each character would outlast the test', () => {
  for (const { schema } of FORMATS) {
    for (const value of [
      'a-'.repeat(LONG / 2),
      `+${'1'.repeat(LONG)}`,
      `https://${'a'.repeat(LONG)} `,
      `a@${'a.'.repeat(LONG / 2)}`,
      '0'.repeat(LONG),
    ]) {
      expect(schema.safeParse(value).success).toBe(false);
    }
  }
});

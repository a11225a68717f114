import { describe, expect, test } from 'vitest';
import { validate } from '../validate.ts';
import { EXAMPLE_TODAY, exampleDirectory } from './example.ts';

/** The rules that are looked at here, and how they get on with each other; each family has tests of its own for the rest. */
const LOOKED_AT =
  /^(?:schema\/.*|text\/(?:html|control-character|phone-differs|personal-number)|contact\/(?:phone-impossible|phone-invalid|short-code-unknown-shape|printed-differs|unreachable)|link\/(?:shortener|tracking-parameter|unsafe-scheme))$/;

const codes = (service: object) =>
  validate(exampleDirectory('service', service), { today: EXAMPLE_TODAY })
    .findings.map(({ code }) => code)
    .filter((code) => LOOKED_AT.test(code));
const about = (nb: string, en = 'English words.') => codes({ description: { nb, en } });
const call = (value: unknown, more: object = {}) =>
  codes({ contacts: [{ channel: 'phone', value, ...more }] });

describe('text/html', () => {
  test.each([
    '<b>x</b>',
    '<br/>',
    '<a href="https://example.org">x</a>',
    '<!-- x -->',
    'Tom&nbsp;rom',
    '[her](https://example.org)',
    '**viktig**',
    '# Tittel',
  ])('is raised by %s', (text) => {
    expect(about(text)).toEqual(['text/html']);
  });

  test.each([
    '3 < 5 og 7 > 5',
    'Vi <3 deg',
    'Kaffe & kake',
    'Skriv til <post@example.org>',
    'R&D',
    '* punkt',
    '#1',
    'Åpent 9–15 [stengt i juli]',
  ])('is not raised by %s', (text) => {
    expect(about(text)).toEqual([]);
  });
});

describe('text/control-character', () => {
  test('keeps the joiners and marks that Persian, Arabic and emoji need', () => {
    expect(about('می‌خواهم \u200F\u2067abc\u2069 👩‍⚕️\nNy linje\t.')).toEqual([]);
  });

  test('looks at ids, contacts and names of languages as well', () => {
    expect(
      codes({ contacts: [{ channel: 'signal', value: '+4722990000', printed: '22 99\u202E 00 00' }] }),
    ).toContain('text/control-character');
  });
});

describe('text/phone-differs', () => {
  test.each([
    ['Ring 22 99 00 00.', 'Call +47 22990000.'],
    ['Ring 22 99 00 00.', 'Call 0047 22 99 00 00'],
    ['Åpent 10.00–15.00 fra 24.12.2026.', 'Open 10:00–15:00 from 2026-12-24.'],
    ['15 000 kroner i 2019–2021', '15,000 kroner in 2019-2021'],
    ['Ring 22 99 00 00 eller 22 99 00 01.', 'Call 22 99 00 00.'],
  ])('is not raised by %j and %j', (nb, en) => {
    expect(about(nb, en)).toEqual([]);
  });

  test.each([
    ['Ring 22 99 00 00.', 'Call 22 99 00 01.'],
    ['Ring oss.', 'Call 22 99 00 01.'],
    ['Ring 116 006.', 'Call 116 007.'],
  ])('is raised by %j and %j', (nb, en) => {
    expect(about(nb, en)).toEqual(['text/phone-differs']);
  });

  test('reads Arabic digits', () => {
    expect(codes({ description: { nb: 'Ring 22 99 00 00.', en: 'اتصل ٢٢ ٩٩ ٠٠ ٠٠' } })).toEqual([]);
  });

  test('never repeats an identity number', () => {
    const input = exampleDirectory('service', { description: { nb: 'Ring.', en: 'Call 018190 50062.' } });
    expect(JSON.stringify(validate(input, { today: EXAMPLE_TODAY }))).not.toMatch(/01819050062|018190 50062/);
  });
});

describe('phones', () => {
  test.each([
    '+4722990000',
    '+4780033321',
    '+4791234567',
    '+46812345678',
    '+380441234567',
    { shortCode: '113', country: 'NO' },
    { shortCode: '02800', country: 'NO' },
  ])('%j can be called', (value) => {
    expect(call(value)).toEqual([]);
  });

  test.each(['+472299000', '+47229900000', '+99912345678'])('%s cannot', (value) => {
    expect(call(value)).toEqual(['contact/phone-impossible']);
  });

  test('short numbers for text messages have other shapes', () => {
    expect(codes({ contacts: [{ channel: 'sms', value: { shortCode: '26114', country: 'NO' } }] })).toEqual(
      [],
    );
    expect(call({ shortCode: '26114', country: 'NO' })).toEqual(['contact/short-code-unknown-shape']);
  });

  test.each([
    ['+4722990000', '(+47) 22 99 00 00'],
    ['+4722990000', '0047 22990000'],
    ['+442079460000', '020 7946 0000'],
    [{ shortCode: '116006', country: 'NO' }, '116 006'],
  ])('%j may be shown as %s', (value, printed) => {
    expect(call(value, { printed })).toEqual([]);
  });
});

test('a link to a shop of links or with a tail of the sender is told', () => {
  expect(codes({ contacts: [{ channel: 'web', value: 'https://tinyurl.com/abc' }] })).toEqual([
    'link/shortener',
  ]);
  expect(codes({ contacts: [{ channel: 'web', value: 'https://example.org/?a=1&fbclid=x' }] })).toEqual([
    'link/tracking-parameter',
  ]);
  expect(
    codes({
      contacts: [
        { channel: 'telegram', value: 'https://t.me/example' },
        { channel: 'web', value: 'https://example.org/?q=utm_x' },
      ],
    }),
  ).toEqual([]);
});

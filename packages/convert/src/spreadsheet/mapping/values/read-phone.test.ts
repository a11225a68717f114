import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CellValue } from '../../workbook.ts';
import { readPhones } from './read-phone.ts';

const text = (words: string): CellValue => ({ kind: 'text', text: words });
const read = (words: string, country = 'NO') => readPhones(text(words), country);
const codes = (says: readonly { code: string }[]) => says.map(({ code }) => code);

describe('a number in Norway', () => {
  test.each([
    '+47 22 99 00 00',
    '+4722990000',
    '0047 22 99 00 00',
    '(+47) 22990000',
    '+47 (0) 22990000',
    'Tlf. +47 22 99 00 00',
  ])('“%s” is read without a word', (words) => {
    expect(read(words)).toMatchObject({ value: [{ value: '+4722990000' }], says: [] });
  });

  test.each(['22 99 00 00', '22990000', '229 90 000', '22-99-00-00', 'tlf: 22 99 00 00', '22.99.00.00'])(
    '“%s” gets the country code, and that is told',
    (words) => {
      const { value, says } = read(words);
      expect(value).toMatchObject([{ value: '+4722990000' }]);
      expect(says).toMatchObject([{ code: 'sheet/phone-without-country', params: { read: '+4722990000' } }]);
    },
  );

  test.each([
    ['113', '113'],
    ['116 117', '116117'],
    ['02800', '02800'],
    ['1881', '1881'],
  ])('“%s” is a short number', (words, shortCode) => {
    expect(read(words)).toMatchObject({ value: [{ value: { shortCode, country: 'NO' } }], says: [] });
  });

  test.each(['2299000', '229900001', '12 99 00 00', 'se nettsiden', '22 99 00 00 22 99 00 01'])(
    '“%s” cannot be dialled, is told and left out',
    (words) => {
      expect(read(words)).toMatchObject({ says: [{ code: 'sheet/phone-unreadable' }] });
      expect(read(words).value).toBeUndefined();
    },
  );

  test('a plus that the spreadsheet took away is put back', () => {
    expect(readPhones({ kind: 'number', number: 4_722_990_000 }, 'NO')).toMatchObject({
      value: [{ value: '+4722990000' }],
      says: [{ code: 'sheet/lost-zero', params: { found: '4722990000', read: '+4722990000' } }],
    });
  });

  test('a zero that the spreadsheet took away is put back', () => {
    expect(readPhones({ kind: 'number', number: 2800 }, 'NO')).toMatchObject({
      value: [{ value: { shortCode: '02800', country: 'NO' }, printed: '02800' }],
      says: [{ code: 'sheet/lost-zero' }],
    });
  });

  test('a rounded number is told as one', () => {
    expect(read('4,72E+09').says).toEqual([
      { code: 'sheet/phone-unreadable', params: { found: '4,72E+09', isRounded: true } },
    ]);
  });

  test('a number that became a date is told as one', () => {
    expect(codes(readPhones({ kind: 'date', date: '2026-10-15' }, 'NO').says)).toEqual([
      'sheet/number-as-date',
    ]);
  });
});

describe('several numbers in a cell', () => {
  test.each([
    '+4722990000; +4722990001',
    '+4722990000, +4722990001',
    '+4722990000\n+4722990001',
    '+4722990000 / +4722990001',
    '+4722990000 eller +4722990001',
    '+4722990000 eller mobil +4722990001',
    '22 99 00 00 og vakt: 22 99 00 01',
  ])('“%s” are two', (words) => {
    expect(read(words).value?.map(({ value }) => value)).toEqual(['+4722990000', '+4722990001']);
  });

  test('one that cannot be read hides no other', () => {
    const { value, says } = read('+4722990000; 12345678901234567890');
    expect(value).toHaveLength(1);
    expect(codes(says)).toEqual(['sheet/phone-unreadable']);
  });

  test.each([
    ['22 99 00 00 (kveld)', 'kveld'],
    ['Vakt: 22 99 00 00', 'Vakt'],
    ['22 99 00 00', undefined],
    ['Tlf: 22 99 00 00', undefined],
    ['22 99 00 00 eller kontor 3', 'eller kontor 3'],
  ])('the words beside a number say what it is for: “%s”', (words, purpose) => {
    expect(read(words).value?.[0]?.purpose).toBe(purpose);
  });
});

describe('other countries', () => {
  test.each([
    ['SE', '08-123 456 78', '+46812345678'],
    ['DK', '12 34 56 78', '+4512345678'],
    ['GB', '020 7946 0000', '+442079460000'],
    ['FI', '09 1234567', '+35891234567'],
  ])('in %s “%s” is %s', (country, words, number) => {
    expect(read(words, country)).toMatchObject({
      value: [{ value: number }],
      says: [{ code: 'sheet/phone-without-country' }],
    });
  });

  test('a country whose numbers we do not know needs the country code', () => {
    expect(codes(read('12345678', 'XX').says)).toEqual(['sheet/phone-unreadable']);
    expect(read('+15550100', 'XX').value).toMatchObject([{ value: '+15550100' }]);
    expect(codes(read('12345678', 'constructor').says)).toEqual(['sheet/phone-unreadable']);
  });
});

test('a link that opens a chat holds the number', () => {
  expect(read('https://wa.me/4722990000').value).toMatchObject([{ value: '+4722990000' }]);
});

test.each(['', 'nei', '–', 'vet ikke'])('“%s” says nothing', (words) => {
  expect(read(words)).toEqual({ says: [] });
});

test('every number that is read can be dialled, whatever the cell holds', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[+\d ()/;,.-]{0,40}$/)), (words) => {
      for (const { value, printed } of read(words).value ?? []) {
        expect(typeof value === 'string' ? value : `+${value.shortCode}`).toMatch(/^\+\d{2,15}$/);
        expect(printed.length).toBeLessThanOrEqual(60);
      }
    }),
    { numRuns: 500 },
  );
});

test('a name before a number is kept without the words that lead to the number, so that the validator knows it', () => {
  expect(readPhones({ kind: 'text', text: 'Ring Kari på 99 88 77 66' }, 'NO').value).toMatchObject([
    { value: '+4799887766', purpose: 'Kari' },
  ]);
});

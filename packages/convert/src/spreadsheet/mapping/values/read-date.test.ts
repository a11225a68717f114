import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isoDay, readDate, readPartialDate } from './read-date.ts';

const read = (text: string) => readDate({ kind: 'text', text });

describe('a date in words', () => {
  test.each([
    ['12.3.2026', '2026-03-12'],
    ['12.03.2026', '2026-03-12'],
    ['12. 3. 2026', '2026-03-12'],
    ['12.3.26', '2026-03-12'],
    ['12. mars 2026', '2026-03-12'],
    ['12 mars 2026', '2026-03-12'],
    ['12. mar. 2026', '2026-03-12'],
    ['12.mar.26', '2026-03-12'],
    ['mandag 12. mars 2026', '2026-03-12'],
    ['12 March 2026', '2026-03-12'],
    ['March 12, 2026', '2026-03-12'],
    ['12-Mar-26', '2026-03-12'],
    ['1. mai 2026', '2026-05-01'],
    ['2026/03/12', '2026-03-12'],
    ['2026-3-12', '2026-03-12'],
    ['25/03/2026', '2026-03-25'],
    ['03/25/2026', '2026-03-25'],
    ['3/3/2026', '2026-03-03'],
    ['1/10-26', '2026-10-01'],
    ['1/10-2026', '2026-10-01'],
    ['1/10 2026', '2026-10-01'],
    ['1.10.26', '2026-10-01'],
    ['1.10-26', '2026-10-01'],
    ['1.10 2026', '2026-10-01'],
    ['01. 10. 26.', '2026-10-01'],
    ["1.10.'26", '2026-10-01'],
    ['1. okt. 2026', '2026-10-01'],
    ['1.okt.2026', '2026-10-01'],
    ['1okt 2026', '2026-10-01'],
    ['1. okt -26', '2026-10-01'],
    ['Den 1. oktober 2026', '2026-10-01'],
    ['tors. 1.10.2026', '2026-10-01'],
    ['1.10.2026 kl. 14.30', '2026-10-01'],
    ['1.10.2026 14:30', '2026-10-01'],
    ['October 1st, 2026', '2026-10-01'],
    ['01102026', '2026-10-01'],
    ['20261001', '2026-10-01'],
    ['31121999', '1999-12-31'],
  ])('“%s” is read as %s and told', (text, date) => {
    expect(read(text)).toEqual({
      value: date,
      says: [{ code: 'sheet/date-as-text', params: { found: text, date } }],
    });
  });

  test.each(['03/04/2026', '3-4-2026'])('“%s” may be two days and is read day first', (text) => {
    expect(read(text)).toMatchObject({ value: '2026-04-03', says: [{ code: 'sheet/date-ambiguous' }] });
  });

  test('“26-11-20” may begin with its year, and is read day first', () => {
    expect(read('26-11-20')).toEqual({
      value: '2020-11-26',
      says: [{ code: 'sheet/date-ambiguous', params: { found: '26-11-20', date: '2020-11-26' } }],
    });
  });

  test.each(['26.11.20', '26/11-20', '15-03-26', '26-11-2020'])(
    'with other signs, a whole year or an older day in front it does not: “%s”',
    (text) => {
      expect(read(text)).toMatchObject({ says: [{ code: 'sheet/date-as-text' }] });
    },
  );

  test.each(['2026-03-12', '2026-03-12 00:00', '2026-03-12T10:30:00Z', ' 2026-03-12 '])(
    '“%s” is read without a word',
    (text) => {
      expect(read(text)).toEqual({ value: '2026-03-12', says: [] });
    },
  );

  test.each([
    '31.2.2026',
    '2026-02-30',
    '32/13/2026',
    'i fjor',
    'mars 2026',
    '12. mars',
    '12.3',
    '12.blah.2026',
    '1.1.0001',
    '011026',
    '32102026',
    '1-10.26',
    '1.–10.10.26',
    'høsten 2026',
    'uke 40 2026',
    '2026',
  ])('“%s” is no date, and told', (text) => {
    expect(read(text)).toMatchObject({ says: [{ code: 'sheet/date-unreadable' }] });
    expect(read(text).value).toBeUndefined();
  });

  test.each([
    ['okt 2026', 'day'],
    ['okt. 2026', 'day'],
    ['10/2026', 'day'],
    ['oktober-2026', 'day'],
    ['1. oktober', 'year'],
    ['1/10', 'year'],
    ['1.10.', 'year'],
    ['1. okt.', 'year'],
  ])('“%s” is told with what it lacks, the %s', (text, lacks) => {
    expect(read(text)).toEqual({ says: [{ code: 'sheet/date-unreadable', params: { found: text, lacks } }] });
  });

  test.each(['', '?', 'ukjent', '–'])('“%s” says nothing', (text) => {
    expect(read(text)).toEqual({ says: [] });
  });
});

test('a cell that the sheet knows as a date is taken as it is', () => {
  expect(readDate({ kind: 'date', date: '2026-03-12', time: '10:00' })).toEqual({
    value: '2026-03-12',
    says: [],
  });
});

test('a bare number is no date, though the one it may stand for is offered', () => {
  expect(readDate({ kind: 'number', number: 46_093 })).toEqual({
    says: [{ code: 'sheet/date-unreadable', params: { found: '46093', suggestion: '2026-03-12' } }],
  });
  expect(readDate({ kind: 'text', text: '46093' })).toEqual(readDate({ kind: 'number', number: 46_093 }));
  expect(readDate({ kind: 'text', text: '12345' }).says[0]?.params['suggestion']).toBeUndefined();
  expect(readDate({ kind: 'number', number: 12 }).says[0]?.params['suggestion']).toBeUndefined();
});

test('a date without signs that became a number is read, also when its first zero is gone', () => {
  for (const [number, date] of [
    [1_102_026, '2026-10-01'],
    [31_102_026, '2026-10-31'],
    [20_261_001, '2026-10-01'],
  ] as const)
    expect(readDate({ kind: 'number', number })).toMatchObject({
      value: date,
      says: [{ code: 'sheet/date-as-text' }],
    });
  expect(readDate({ kind: 'number', number: 99_999_999 }).value).toBeUndefined();
});

test('a year or a month is enough where the schema takes them', () => {
  expect(readPartialDate({ kind: 'number', number: 2026 })).toEqual({ value: '2026', says: [] });
  expect(readPartialDate({ kind: 'text', text: '2026-03' })).toEqual({ value: '2026-03', says: [] });
  expect(readPartialDate({ kind: 'text', text: '12.3.2026' }).value).toBe('2026-03-12');
  for (const text of ['okt. 2026', '10/2026', 'oktober 2026'])
    expect(readPartialDate({ kind: 'text', text })).toMatchObject({
      value: '2026-10',
      says: [{ code: 'sheet/date-as-text' }],
    });
  expect(readPartialDate({ kind: 'text', text: '13/2026' }).value).toBeUndefined();
});

test('every day is read back from the way Norway writes it', () => {
  const day = fc.date({ min: new Date('1950-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
  fc.assert(
    fc.property(day, (date) => {
      const [year, month, number] = date.toISOString().slice(0, 10).split('-').map(Number);
      const day = date.toISOString().slice(0, 10);
      expect(read(`${number}.${month}.${year}`).value).toBe(day);
      expect(read(day.replaceAll('-', '')).value).toBe(day);
      expect(read(day.split('-').reverse().join('')).value).toBe(day);
    }),
  );
});

test('a day that does not exist is none', () => {
  expect(isoDay(2028, 2, 29)).toBe('2028-02-29');
  expect(isoDay(2026, 2, 29)).toBeUndefined();
  expect(isoDay(2026, 13, 1)).toBeUndefined();
  expect(isoDay(2026, 0, 1)).toBeUndefined();
});

import { expect, test } from 'vitest';
import { fromSpreadsheet } from '../from-spreadsheet.ts';
import { HOW, makeSheet, makeWorkbook } from '../testing/make-workbook.ts';
import { surroundings } from './index.ts';

function read(hours: string, heading = 'Åpningstider') {
  const rows = [
    ['Navn', 'Telefon', heading],
    ['Helsehjelpen', '+4722990000', hours],
  ];
  const sheet = makeWorkbook(makeSheet(rows));
  const { output, problems } = fromSpreadsheet(sheet, HOW, '2026-12-01', surroundings);
  return {
    hours: output.services[0]?.['openingHours'] as Record<string, unknown>,
    told: problems.filter(({ code }) => code === 'sheet/unread-hours'),
  };
}

test.each([
  'mandag 15.10 - 16.10',
  'man–fre 9.10–11.12',
  'tirsdag 01.09 til 24.10',
  'man 10-15, ons 8.10-12.11',
])('what may be two days is not read as hours: %s', (words) => {
  const { hours, told } = read(words);
  expect(hours).toEqual({ printed: words });
  expect(told).toMatchObject([{ cell: 'C2', params: { reason: 'times' } }]);
});

test('nor in a column of a day', () => {
  expect(read('15.10-16.10', 'Mandag').hours).not.toHaveProperty('periods');
});

test.each([
  'man–fre 10.00–15.00',
  'man–fre 9.30–11.30',
  'man–fre 9.10–11.30',
  'man–fre 09:10–11:12',
  'mandag kl. 15.10 - 16.10',
  'man–fre 15.10.00–16.10',
  'man–fre 8–15',
])('what can only be hours is: %s', (words) => {
  const isRead = !words.includes('.00–16');
  expect(Object.hasOwn(read(words).hours, 'periods')).toBe(isRead);
});

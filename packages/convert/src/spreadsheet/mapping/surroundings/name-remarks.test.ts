import { describe, expect, test } from 'vitest';
import { fromSpreadsheet } from '../from-spreadsheet.ts';
import { HOW, makeRow } from '../testing/make-workbook.ts';
import { surroundings } from './index.ts';

const read = (name: string, hours = 'man-fre 9-15') => {
  const row = makeRow({ Navn: name, Åpningstider: hours });
  const { output, problems } = fromSpreadsheet(row, HOW, '2026-06-01', surroundings);
  const told = problems.filter(({ code }) => code === 'sheet/unread-hours');
  return { hours: output.services[0]!['openingHours'], told };
};

describe('a remark behind the name that says it to be shut leaves the hours in words, and is told', () => {
  test.each([
    'Klesbua (stengt til høsten)',
    'Klesbua – stengt i sommer',
    'Klesbua (sommerstengt)',
    'Klesbua: åpner i august',
    'Klesbua (på pause)',
    'Klesbua (ikke åpnet ennå)',
    'Klesbua (partallsuker)',
    'Klesbua (kun i juli)',
    'Klesbua, stengt fredager',
    'Klesbua STENGT',
    'Klesbua MIDLERTIDIG STENGT til høsten',
  ])('%s', (name) => {
    const { hours, told } = read(name);
    expect(hours).toEqual({ printed: 'man-fre 9-15' });
    expect(told).toMatchObject([{ params: { heading: 'Navn', reason: 'said' } }]);
  });
});

describe('a name leaves them as they are', () => {
  test.each([
    'Klesbua',
    'Stengt dør',
    'Bak stengt dør',
    'Kafé STENGTE',
    'Sommerstengt kino',
    'Klesbua (Bergen)',
    'Klesbua (stengt på helligdager)',
    'Klesbua (stengt i helgene)',
    'Klesbua: åpen for alle',
    'Natthjemmet (åpner kl. 21)',
    'Kurs – for deg som er ny i landet',
  ])('%s', (name) => expect(read(name).told).toEqual([]));

  test.each([
    ['Klesbua (partallsuker)', 'man 9-15 i partallsuker'],
    ['Klesbua (stengt i juli)', 'man 9-15, stengt i juli'],
  ])('whose remark says what the hours say: %s', (name, hours) => {
    expect(read(name, hours).hours).toHaveProperty('periods');
  });
});

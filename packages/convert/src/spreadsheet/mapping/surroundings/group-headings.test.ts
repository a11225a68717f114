import { describe, expect, test } from 'vitest';
import { fromSpreadsheet } from '../from-spreadsheet.ts';
import { surroundings } from './index.ts';
import { HOW, makeSheet, makeWorkbook, type TestCell } from '../testing/make-workbook.ts';

const HEADINGS = ['Navn', 'Telefon', 'Mandag', 'Tirsdag', 'Onsdag'];
const ROW = ['Helsehjelpen', '+4722990000', '10–15', '10–15'];

const read = (
  above: readonly TestCell[],
  merges: readonly string[] = [],
  rows: readonly TestCell[][] = [ROW],
) => {
  const sheet = makeSheet([above, HEADINGS, ...rows], { merges });
  const { output, problems } = fromSpreadsheet(makeWorkbook(sheet), HOW, '2026-12-01', surroundings);
  return {
    hours: output.services.map(({ openingHours }) => openingHours as Record<string, unknown>),
    told: problems.filter(({ code }) => code === 'sheet/unread-hours'),
  };
};

describe('a heading above columns of days', () => {
  test.each(['Telefontid', 'Sommer 2026', 'Gamle tider', 'Fra januar 2027', 'Chat', 'Bemanning (internt)'])(
    'that says whose or when they are leaves the hours unknown: “%s”',
    (above) => {
      for (const merges of [[], ['C1:D1']]) {
        const { hours, told } = read(['', '', above], merges);
        expect(hours[0]).toHaveProperty('printed');
        expect(hours[0]).not.toHaveProperty('periods');
        expect(told).toMatchObject([{ cell: 'C1', params: { reason: 'group', part: above } }]);
      }
    },
  );

  test('keeps its words with the hours, unless they are not for readers', () => {
    expect(read(['', '', 'Telefontid'], ['C1:D1']).hours).toEqual([
      { printed: 'mandag 10–15; tirsdag 10–15; Mandag, Tirsdag: Telefontid' },
    ]);
    expect(JSON.stringify(read(['', '', 'Bemanning (internt)']).hours)).not.toContain('Bemanning');
  });

  test('holds for the columns below it alone', () => {
    const { told } = read(['', '', 'Telefontid', '', 'Besøkstid']);
    expect(told).toMatchObject([{ params: { headings: ['Mandag', 'Tirsdag'] } }]);
    const other = ['Rettshjelpen', '', '', '', '10–15'];
    const { hours } = read(['', '', 'Telefontid', '', 'Besøkstid'], [], [ROW, other]);
    expect(hours[1]).toHaveProperty('periods');
  });

  test.each<[string, TestCell[], string[]]>([
    ['hours of the door', ['', '', 'Åpningstider'], ['C1:E1']],
    ['who is there', ['', '', 'Lege'], ['C1:E1']],
    ['the day of the list', ['', '', 'Oppdatert 1.11.2026'], []],
    ['a title of the whole list', ['Telefonliste sommeren 2026'], ['A1:E1']],
    ['other columns', ['', 'Telefontid'], []],
  ])('of %s says nothing of them', (_what, above, merges) => {
    const { hours, told } = read(above, merges);
    expect(hours[0]).toHaveProperty('periods');
    expect(told).toEqual([]);
  });
});

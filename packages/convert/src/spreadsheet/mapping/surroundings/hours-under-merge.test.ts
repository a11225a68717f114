import { describe, expect, test } from 'vitest';
import { fromSpreadsheet } from '../from-spreadsheet.ts';
import { surroundings } from './index.ts';
import { HOW, makeSheet, makeWorkbook, type TestCell } from '../testing/make-workbook.ts';

const HEADINGS = ['Navn', 'Telefon', 'Åpningstider', '', 'Stengt på helligdager'];
const row = (first: TestCell, second: TestCell = '') => ['Helsehjelpen', '+4722990000', first, second, 'ja'];

const read = (rows: readonly TestCell[][], merges: readonly string[] = ['C1:D1'], headings = HEADINGS) => {
  const sheet = makeSheet([headings, ...rows], { merges });
  const { output, problems } = fromSpreadsheet(makeWorkbook(sheet), HOW, '2026-12-01', surroundings);
  return {
    services: output.services.map(({ id }) => id),
    hours: output.services.map(({ openingHours }) => openingHours as Record<string, unknown>),
    told: problems.filter(({ code }) => code === 'sheet/unread-hours'),
    rows: problems.filter(({ code }) => code === 'sheet/section-row'),
  };
};

describe('hours in two columns under one heading', () => {
  test('are kept as words alone, and the second row of headings is none of a service', () => {
    const { services, hours, told, rows } = read([
      ['', '', 'Hverdag', 'Helg'],
      row('man-fre 9-15', 'lør 11-14'),
    ]);
    expect(services).toEqual(['helsehjelpen']);
    expect(hours).toEqual([{ publicHolidays: 'closed', printed: 'man-fre 9-15; Helg: lør 11-14' }]);
    expect(rows).toMatchObject([{ cell: 'C2', params: { looksLike: 'second-headings' } }]);
    expect(told).toMatchObject([
      { cell: 'D3', params: { reason: 'second-column', part: 'lør 11-14', heading: 'Åpningstider' } },
    ]);
  });

  test.each(['lør 11-14', '11–14', 'lørdag', 'stengt i juli'])(
    'are in doubt also without a second row: “%s”',
    (second) => {
      expect(read([row('man-fre 9-15', second)]).hours[0]).not.toHaveProperty('periods');
    },
  );

  test.each(['lør 11-14', '11–14', '11.00-14.30'])('are in doubt also without a merge: “%s”', (second) => {
    expect(read([row('man-fre 9-15', second)], []).hours[0]).not.toHaveProperty('periods');
  });

  test.each(['Nedlagt', 'ring 412 34 567', 'Kirkeveien 12', 'lørdag?', '22 99 00 00'])(
    'are not what else stands under no heading, and its words are not published: “%s”',
    (second) => {
      const { hours } = read([row('man-fre 9-15', second)], []);
      expect(JSON.stringify(hours)).not.toContain(second);
    },
  );

  test('stand below days that are headings', () => {
    const { services, hours } = read([['', '', 'Man–fre', 'Lørdag'], row('9-15', '11-14')]);
    expect(services).toEqual(['helsehjelpen']);
    expect(hours).toEqual([{ publicHolidays: 'closed', printed: '9-15; Lørdag: 11-14' }]);
  });

  test('of one part of the year are in doubt, also where the other column is empty', () => {
    const { hours } = read([['', '', 'Sommer', 'Vinter'], row('man-fre 9-15')]);
    expect(hours[0]).toMatchObject({ printed: 'man-fre 9-15; Sommer: man-fre 9-15' });
    expect(hours[0]).not.toHaveProperty('periods');
  });
});

describe('hours are read where nothing stands beside them', () => {
  test.each<[string, TestCell[][]]>([
    ['an empty column', [row('man-fre 9-15')]],
    ['words on something else', [row('man-fre 9-15', 'ring på')]],
    ['a second row of headings, and an empty column', [['', '', 'Hverdag', 'Helg'], row('man-fre 9-15')]],
  ])('%s', (_what, rows) => {
    const { hours, told } = read(rows);
    expect(hours.at(-1)).toHaveProperty('periods');
    expect(told).toEqual([]);
  });

  test('a number far from them is none', () => {
    const headings = ['Navn', 'Åpningstider', 'Telefon', ''];
    const { hours } = read([['Helsehjelpen', 'man-fre 9-15', '+4722990000', 12]], [], headings);
    expect(hours[0]).toHaveProperty('periods');
  });

  test('a row with a name is a service', () => {
    expect(read([['Kafeen', '', '', 'ukjent'], row('man-fre 9-15')]).services).toHaveLength(2);
  });
});

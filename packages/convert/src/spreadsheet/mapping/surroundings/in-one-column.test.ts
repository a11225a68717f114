import { expect, test } from 'vitest';
import { fromSpreadsheet } from '../from-spreadsheet.ts';
import { HOW, makeSheet, makeWorkbook } from '../testing/make-workbook.ts';
import { surroundings } from './index.ts';

const problemsOf = (rows: string[][]) =>
  fromSpreadsheet(makeWorkbook(makeSheet(rows)), HOW, '2026-12-01', surroundings).problems;

test.each([
  ['semicolon', 'Navn;Organisasjon;Telefon'],
  ['comma', '"Name","Organisation","Phone"'],
  ['tab', 'Navn\tOrganisasjon\tTelefon'],
  ['bar', 'Navn | Organisasjon | Telefon'],
])(
  'headings that stand in one cell, with a %s between them, are told with the sign',
  (joinedBy, headings) => {
    for (const rows of [
      [[headings], ['Kilden;Stiftelsen;22990000']],
      [['Tilbud'], [headings], ['x']],
    ])
      expect(problemsOf(rows)).toMatchObject([{ code: 'sheet/no-heading', params: { joinedBy } }]);
  },
);

test.each([
  ['Navn, adresse'],
  ['Organisasjon;Telefon;Adresse'],
  ['Ring oss, kom innom, send e-post'],
  ['Navn'],
])('“%s” alone is no row of headings', (text) => {
  expect(problemsOf([[text], ['Kilden']])).not.toContainEqual(
    expect.objectContaining({
      params: expect.objectContaining({ joinedBy: expect.anything() as unknown }) as unknown,
    }),
  );
});

test('headings in cells of their own are read, whatever one of them lists', () => {
  const problems = problemsOf([
    ['Navn', 'Organisasjon', 'Navn, organisasjon, telefon'],
    ['Kilden', 'Kilden', 'x'],
  ]);
  expect(problems.map(({ code }) => code)).not.toContain('sheet/no-heading');
});

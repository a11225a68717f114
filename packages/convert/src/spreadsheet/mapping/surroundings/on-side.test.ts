import { expect, test } from 'vitest';
import { fromSpreadsheet } from '../from-spreadsheet.ts';
import { HOW, makeSheet, makeWorkbook } from '../testing/make-workbook.ts';
import { surroundings } from './index.ts';

const LIST = [
  ['Navn', 'Organisasjon', 'Kort beskrivelse', 'Hjelper med', 'Telefon'],
  ['Tjeneste 2', 'Prøvehjelpen', 'En kan få råd her.', 'Rettshjelp', '+4722990000'],
  ['Tjeneste 3', 'Prøvehjelpen', 'Gratis hjelp.', 'Vanlig helsehjelp', '+4722990001'],
];
const read = (rows: string[][]) =>
  fromSpreadsheet(makeWorkbook(makeSheet(rows)), HOW, '2026-12-01', surroundings);

test.each([2, 3])('a sheet on its side is told with one sentence, and not read: %i columns', (count) => {
  const turned = LIST[0]!.map((_heading, column) => LIST.slice(0, count).map((row) => row[column]!));
  const { output, problems } = read(turned);
  expect(output.services).toEqual([]);
  expect(problems).toMatchObject([{ code: 'sheet/no-heading', params: { isOnSide: true } }]);
});

test('a list is none, whatever its names are', () => {
  const named = [
    LIST[0]!,
    ...['Telefon', 'Nettside', 'Adresse', 'Språk'].map((name) => [name, ...LIST[1]!.slice(1)]),
  ];
  for (const rows of [LIST, named]) expect(read(rows).output.services).toHaveLength(rows.length - 1);
});

import { expect, test } from 'vitest';
import { fromSpreadsheet } from '../from-spreadsheet.ts';
import { HOW, makeSheet, makeWorkbook } from '../testing/make-workbook.ts';

const HEADINGS = ['Navn', 'Organisasjon', 'Kort beskrivelse', 'Hjelper med', 'Åpningstider'];
const row = (name: string) => [
  name,
  'Eksempelforeningen',
  'Gratis hjelp.',
  'Vanlig helsehjelp',
  'man-fre 9-15',
];

const areKnown = (name: string, rows: string[][]) =>
  fromSpreadsheet(
    makeWorkbook(
      makeSheet([HEADINGS, row('Alfa'), row('Beta')], { name: 'Tjenester' }),
      makeSheet(rows, { name }),
    ),
    HOW,
  ).output.services.map(({ openingHours }) => 'periods' in (openingHours as object));

test('also without a look at what stands around, a sheet of closures leaves the hours of those it names in words', () => {
  expect(areKnown('Ferie', [['Alfa', 'uke 52']])).toEqual([false, true]);
  expect(areKnown('Notater', [['Alfa', 'uke 52']])).toEqual([true, true]);
});

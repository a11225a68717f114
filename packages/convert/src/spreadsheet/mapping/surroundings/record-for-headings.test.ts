import { describe, expect, test } from 'vitest';
import { fromSpreadsheet } from '../from-spreadsheet.ts';
import { surroundings } from './index.ts';
import { HOW, makeSheet, makeWorkbook, type TestCell } from '../testing/make-workbook.ts';

const read = (...rows: TestCell[][]) =>
  fromSpreadsheet(makeWorkbook(makeSheet(rows)), HOW, '2026-12-01', surroundings);
const isRefused = (...rows: TestCell[][]) => {
  const { output, problems } = read(...rows);
  const refused = problems.some(({ code, params }) => code === 'sheet/no-heading' && params['isRecord']);
  if (refused)
    expect([output.services, problems.map(({ code }) => code)]).toEqual([[], ['sheet/no-heading']]);
  return refused;
};

const OPEN = ['Kafeen', 'Org', 'En kafé', 'Åpen', 'Storgata 1', 'man-fre 9-15'];

describe('a record where the headings should be', () => {
  test('is told once, at its row, and nothing of it is repeated', () => {
    const { problems, losses } = read(
      ['Trygghuset', 'Senteret', 'Vern', 'Hemmelig', 'Kirkeveien 12', '0370', '412 34 567', 'Døgnåpent'],
      ['Kafeen', 'Org', 'En kafé', 'Åpen', 'Storgata 1', '0155', '22 22 22 22', 'man-fre 9-15'],
    );
    expect(problems).toEqual([{ code: 'sheet/no-heading', cell: 'A1', params: { isRecord: true } }]);
    expect(losses).toEqual([{ path: 'A1', reason: 'sheet/no-heading' }]);
  });

  test.each<[string, string[]]>([
    ['Spanish', ['Nombre', 'Organización', 'Descripción', 'Visibilidad', 'Dirección', 'Horario']],
    ['Polish', ['Nazwa', 'Organizacja', 'Opis', 'Widoczność', 'Adres', 'Godziny']],
  ])('is told below headings in %s, and no row above it is dropped as a title', (_language, headings) => {
    expect(
      isRefused(headings, OPEN, ['Trygghuset', 'Org', 'Vern', 'Hemmelig', 'Kirkeveien 12', 'døgnåpent']),
    ).toBe(true);
    expect(isRefused(headings, OPEN, ['Trygghuset', 'Org', 'Vern', 'Hemmelig', '', 'døgnåpent'])).toBe(true);
  });

  test.each<[string, TestCell]>([
    ['a street', 'Prøve gate 5 b, 0155 Oslo'],
    ['a phone number', '+47 22 99 00 00'],
    ['a number in a cell of numbers', 22990000],
    ['a postal code and its town', '0155 Oslo'],
    ['an e-mail address', 'post@example.org'],
  ])('is known by %s', (_what, cell) => {
    expect(isRefused(['Trygghuset', 'Org', cell, 'Hemmelig'], ['Kafeen', 'Org', '', ''])).toBe(true);
  });
});

describe('headings stay headings', () => {
  const REST = ['Organisasjon', 'Kort beskrivelse'];
  test.each<[string, TestCell[][]]>([
    [
      'with a column for the name',
      [
        ['Navn', ...REST, 'Kirkeveien 12'],
        ['Kafeen', 'Org', 'En kafé', ''],
      ],
    ],
    [
      'with years',
      [
        [...REST, '2026', '2025-2026', '20260601'],
        ['Org', 'En kafé', 'x', 'x', 'x'],
      ],
    ],
    [
      'with numbers',
      [
        [...REST, 'Uke 12', 'Telefon 2', 'Rom 1234', 'Plass 3'],
        ['Org', 'En kafé', 'x'],
      ],
    ],
    [
      'that ask',
      [
        ['Hvem', ...REST, 'Hemmelig', 'Døgnåpent'],
        ['Kafeen', 'Org', 'En kafé', 'nei', 'ja'],
      ],
    ],
    [
      'that are streets',
      [
        [...REST, 'Gateadresse', 'Besøksvei'],
        ['Org', 'En kafé', 'Storgata 1', ''],
      ],
    ],
  ])('%s', (_what, rows) => {
    expect(isRefused(...rows)).toBe(false);
  });
});

import { describe, expect, test } from 'vitest';
import { fromSpreadsheet } from './from-spreadsheet.ts';
import { HOW, makeSheet, makeWorkbook, type TestCell } from './testing/make-workbook.ts';

const HEADINGS = ['Navn', 'Organisasjon', 'Kort beskrivelse', 'Hjelper med', 'Åpningstider'];
const ROW = (name: string): TestCell[] => [name, 'Prøve', `Om ${name}.`, 'Mat', 'man-fre 9-15'];
const read = (...rows: TestCell[][]) => {
  const { output, problems } = fromSpreadsheet(makeWorkbook(makeSheet([HEADINGS, ...rows])), HOW);
  return {
    told: problems.filter(({ code }) => !code.startsWith('sheet/assumed')),
    open: output.services.flatMap(({ name, openingHours }) =>
      'periods' in (openingHours as object) ? [name] : [],
    ),
    names: output.services.map(({ name }) => name),
  };
};

describe('a title that says of the rows below that they are no longer, secret or not for readers', () => {
  test.each([
    ['Ikke lenger i drift', {}],
    ['Stengte tilbud:', {}],
    ['Hemmelige adresser', { isSecret: true }],
    ['Utkast – ikke publiser', { isSecret: true }],
  ])('is an error, and nobody sees whether they are open: “%s”', (title, more) => {
    const { told, open, names } = read(ROW('A'), [title], ROW('B'), ROW('C'));
    expect(told).toEqual([
      { code: 'sheet/other-headings', cell: 'A3', params: { row: 3, isTitle: true, ...more } },
    ]);
    expect([names, open]).toEqual([['A', 'B', 'C'], ['A']]);
  });

  test('holds until the next title', () => {
    expect(read(ROW('A'), ['Hemmelige adresser'], ROW('B'), ['Bergen'], ROW('C')).open).toEqual(['A', 'C']);
  });

  test('of one thing may be said of the row above as well', () => {
    expect(read(ROW('A'), ROW('B'), ['Nedlagt'], ROW('C')).open).toEqual(['A']);
  });

  test('may have a number beside it', () => {
    const { told, names } = read(ROW('A'), ['Nedlagt', '', '', '', 3], ROW('B'));
    expect(told.map(({ code }) => code)).toEqual(['sheet/other-headings']);
    expect(names).toEqual(['A', 'B']);
  });

  test('is told above the headings as well, where it holds for all rows', () => {
    const sheet = makeSheet([['Nedlagte tilbud'], HEADINGS, ROW('A')]);
    const { output, problems } = fromSpreadsheet(makeWorkbook(sheet), HOW);
    expect(problems).toContainEqual({
      code: 'sheet/other-headings',
      cell: 'A1',
      params: { row: 1, isTitle: true },
    });
    expect(output.services[0]!['openingHours']).toEqual({ printed: 'man-fre 9-15' });
  });

  test('is none where a service has such a name and is filled in', () => {
    expect(read(ROW('Skjult')).names).toEqual(['Skjult']);
  });
});

describe('a cell alone in its row that says when it is shut', () => {
  test('leaves the hours above in doubt, also where it stands under the names', () => {
    const { told, open } = read(ROW('A'), ROW('B'), ['Stengt i juli']);
    expect(told).toMatchObject([
      { code: 'sheet/section-row', params: { looksLike: 'rest', isOfHours: true } },
    ]);
    expect(open).toEqual(['A']);
  });

  test('and that it is said of all, those of all rows', () => {
    expect(read(ROW('A'), ROW('B'), ['OBS alle: stengt mandager'], ROW('C')).open).toEqual([]);
  });

  test('is no doubt of hours where it says something else', () => {
    const { told, open } = read(ROW('A'), ['', 'ring først']);
    expect(told[0]?.params).not.toHaveProperty('isOfHours');
    expect(open).toEqual(['A']);
  });
});

import { expect, test } from 'vitest';
import { fromSpreadsheet } from '../from-spreadsheet.ts';
import { HOW, makeSheet, makeWorkbook } from '../testing/make-workbook.ts';

const read = (cell: string) =>
  fromSpreadsheet(
    makeWorkbook(
      makeSheet([
        ['Program', 'Organisasjon', 'Telefon'],
        [cell, 'Eksempelforeningen', '+4722990000'],
      ]),
    ),
    HOW,
  );

test('a column called “Program” with times is none of names', () => {
  for (const hours of ['lun–vin 10–15', 'L-V: 09:00-16:30']) {
    const { output, problems } = read(hours);
    expect(JSON.stringify(output)).not.toContain(hours);
    expect(problems.map(({ code }) => code)).toContain('sheet/unknown-column');
  }
});

test('a column called “Program” with names is one of names', () => {
  for (const name of ['Rådgivning Nord', 'Program 24-7', 'Prosjekt 2026'])
    expect(read(name).output.services[0]).toHaveProperty('name', name);
});

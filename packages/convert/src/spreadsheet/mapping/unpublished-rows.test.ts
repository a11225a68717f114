import { expect, test } from 'vitest';
import { fromSpreadsheet } from './from-spreadsheet.ts';
import { HOW, makeRow, makeSheet, makeWorkbook, type TestCell } from './testing/make-workbook.ts';

const read = (more: Record<string, TestCell>) => {
  const place = { Synlighet: 'Åpen adresse', Adresse: 'Prøvegata 1', Poststed: 'Oslo' };
  const { output, problems } = fromSpreadsheet(makeRow({ ...place, ...more }), HOW);
  const [location] = output.services[0]!['locations'] as { visibility?: string }[];
  return { visibility: location?.visibility, problems, codes: problems.map(({ code }) => code) };
};
const HEADINGS = ['Ikke publiser', 'Skal ikke publiseres', 'Ikke på nett', 'Ikkje publiser', 'Utkast', 'Do not publish', 'Draft']; // prettier-ignore

test.each(HEADINGS)('a mark under “%s” keeps its row back, and is told at its cell', (heading) => {
  for (const mark of ['x', 'ja', 'ja?', '1', '✓']) {
    const { visibility, problems, codes } = read({ [heading]: mark });
    expect(visibility).toBe('confidential');
    expect(problems).toContainEqual({
      code: 'sheet/not-public-row',
      cell: 'K2',
      params: { heading, isYes: true },
    });
    expect(codes).not.toContain('sheet/not-public-column');
  }
});

test.each(HEADINGS)('nothing, or a no, under “%s” says nothing of its row', (heading) => {
  for (const none of ['nei', '', '-', '0'])
    expect(read({ [heading]: none })).toEqual({ visibility: 'public', problems: [], codes: [] });
});

test('a column in which more than marks stands is not for the public, or not known', () => {
  expect(read({ 'Ikke publiser': 'bor over lokalet' }).codes).toEqual(['sheet/not-public-column']);
  expect(read({ Utkast: 'Ny tekst' }).codes).toEqual(['sheet/unknown-column']);
});

test('a mark among other words is told all the same', () => {
  const headings = ['Navn', 'Organisasjon', 'Kort beskrivelse', 'Hjelper med', 'Ikke publiser'];
  const row = (name: string, mark: string) => [name, 'Prøve', `Om ${name}.`, 'Mat', mark];
  const sheet = makeSheet([headings, row('A', 'bor over lokalet'), row('B', 'x')]);
  const told = fromSpreadsheet(makeWorkbook(sheet), HOW).problems.map(({ code, cell }) => [code, cell]);
  expect(told).toContainEqual(['sheet/not-public-row', 'E3']);
  expect(told).toContainEqual(['sheet/not-public-column', 'E1']);
});

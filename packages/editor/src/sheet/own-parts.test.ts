import { fromSpreadsheet, readWorkbook, type Workbook } from '@service-directory/convert/spreadsheet';
import { expect, test } from 'vitest';
import { ownParts } from './own-parts.ts';

type Beside = NonNullable<Workbook['sheets'][number]['beside']>;

/** What is told of a list with words beside its cells. */
function told(beside: Beside) {
  const bytes = new TextEncoder().encode('Navn;Hjelper med\nKafeen;Mat\n');
  const { workbook } = readWorkbook(bytes, { name: 'liste.csv' });
  if (workbook === undefined) throw new Error('The list cannot be read.');
  const sheets = workbook.sheets.map((sheet) => ({ ...sheet, name: 'Liste', beside }));
  const whole = { ...workbook, sheets };
  return ownParts(whole, fromSpreadsheet(whole)).map((part) =>
    'count' in part ? [part.kind, part.count] : part,
  );
}

test('words beside the cells are counted by what they are', () => {
  expect(
    told([
      { where: 'box', text: 'Ring Kari' },
      { where: 'page', text: '&CListe for styret' },
      { where: 'prompt', text: 'Skriv pent' },
    ]),
  ).toEqual([
    ['boxes', 1],
    ['pages', 1],
    ['prompts', 1],
  ]);
});

test('what a program puts into a header or footer is nobody’s, and help on our own columns comes again', () => {
  expect(
    told([
      { where: 'page', text: '&C&"Times New Roman,Regular"&12&A' },
      { where: 'page', text: '&C&"Times New Roman,Regular"&12Page &P' },
      { where: 'page', text: '???' },
      { where: 'page', text: 'Side 1 / 2' },
      { where: 'prompt', text: 'Navn' },
      { where: 'prompt', text: 'Hva tjenesten heter.' },
    ]),
  ).toEqual([]);
});

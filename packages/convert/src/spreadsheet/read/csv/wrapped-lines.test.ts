import { strToU8 } from 'fflate';
import { expect, test } from 'vitest';
import { readCells, text } from '../testing/flatten.ts';

const cells = (...lines: string[]) => readCells(strToU8(lines.join('\r\n')), 'liste.csv');
const HEADING = 'Navn;Tekst;Telefon;Sted';
const HEADINGS = { A1: text('Navn'), B1: text('Tekst'), C1: text('Telefon'), D1: text('Sted') };

test('lines in quotation marks as a whole are rows like the others', () =>
  expect(cells(HEADING, '"A;Mat, klær;22;Oslo"', 'B;Mat;23;Bergen')).toEqual({
    ...HEADINGS,
    A2: text('A'),
    B2: text('Mat, klær'),
    C2: text('22'),
    D2: text('Oslo'),
    A3: text('B'),
    B3: text('Mat'),
    C3: text('23'),
    D3: text('Bergen'),
  }));

test('so they are where all lines are, whatever stands between their cells', () => {
  for (const sign of [';', ',', '\t'])
    expect(cells(`"${HEADING.replaceAll(';', sign)}"`, '', `"A${sign}""Mat""${sign}22${sign}Oslo"`)).toEqual({
      ...HEADINGS,
      A3: text('A'),
      B3: text('Mat'),
      C3: text('22'),
      D3: text('Oslo'),
    });
});

test('a cell alone in its line stays one: a title, a list with fewer parts, a line break', () =>
  expect(cells(HEADING, '"Oslo"', '"Mat; klær"', '"A;Mat;22\n;Oslo"', '"a;b;c;d;e"')).toEqual({
    ...HEADINGS,
    A2: text('Oslo'),
    A3: text('Mat; klær'),
    A4: text('A;Mat;22\n;Oslo'),
    A5: text('a;b;c;d;e'),
  }));

test('a list of one column has no wrapped lines', () =>
  expect(cells('"Navn; sted"', '"A; Oslo"')).toEqual({ A1: text('Navn; sted'), A2: text('A; Oslo') }));

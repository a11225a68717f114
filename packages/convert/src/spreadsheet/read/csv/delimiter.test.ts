import { describe, expect, test } from 'vitest';
import { findDelimiter } from './delimiter.ts';

const found = (text: string, ending = 'csv') => findDelimiter(text, ending).delimiter;

describe('the delimiter is', () => {
  test.each([';', ',', '\t'])('%j when the heading has it', (sign) =>
    expect(found(['Navn', 'Adresse', 'Telefon'].join(sign))).toBe(sign),
  );

  test('not what stands in quotation marks', () => expect(found('"Navn, kort, langt";Adresse\n')).toBe(';'));

  test('a semicolon although a heading has more commas', () =>
    expect(found('Navn;Adresse (gate, nummer, sted)\nHavna;Prøvegata 1\n')).toBe(';'));

  test('a comma although lists below have semicolons', () =>
    expect(found('Navn,Hjelper med\nHavna,mat; klær\nHuset,mat; dusj\n')).toBe(','));

  test('a comma although one line is short and every line has a list', () =>
    expect(found(`Navn,Hjelper med,Sted\n${'Havna,mat; klær,Oslo\n'.repeat(5)}Huset,mat; dusj\n`)).toBe(','));

  test('a semicolon under a title with a comma in it', () =>
    expect(found('Tilbud i Oslo, 2026\n\nNavn;Sted\nHavna;Oslo\nHuset;Bergen\n')).toBe(';'));

  test('a tab although texts have semicolons and commas', () =>
    expect(found('Navn\tHjelper med\nHavna\tmat, klær; dusj\nHuset\tmat; dusj\n')).toBe('\t'));

  test('a tab in a column on its own when the ending says so', () => {
    expect(found('Navn\nHavna\n', 'tsv')).toBe('\t');
    expect(found('Navn\nHavna\n')).toBe(',');
  });

  test.each([
    ['sep=;\r\n', ';'],
    ['"sep=|"\n', '|'],
    ['SEP=\t\n', '\t'],
  ])('what the first line %j says', (line, delimiter) =>
    expect(findDelimiter(`${line}a,b\n`, 'csv')).toEqual({ delimiter, before: line.length }),
  );

  test('found although the sample ends within a quoted cell', () =>
    expect(found(`Navn;Sted\nHavna;Oslo\nHuset;"${'lang tekst, '.repeat(10_000)}"\n`)).toBe(';'));
});

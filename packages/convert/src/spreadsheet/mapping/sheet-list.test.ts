import { describe, expect, test } from 'vitest';
import type { Sheet } from '../workbook.ts';
import { fromSpreadsheet } from './from-spreadsheet.ts';
import { makeSheet, makeWorkbook, type TestCell } from './testing/make-workbook.ts';

const HEADINGS = ['Navn', 'Organisasjon', 'Kort beskrivelse', 'Hjelper med', 'Telefon'];
const ROW = (name: string): TestCell[] => [name, 'Prøve', `Om ${name}.`, 'Mat', '+4722990000'];
const list = (rows: TestCell[][], more: Partial<Sheet> = {}) =>
  makeSheet([HEADINGS, ...rows], { name: 'Ark1', ...more });
const read = (...sheets: Sheet[]) =>
  fromSpreadsheet(makeWorkbook(...sheets), { country: 'NO', languages: ['nb'] });
/** What is told besides what a sheet of so few columns always is. */
const told = (...sheets: Sheet[]) =>
  read(...sheets).problems.filter(({ code }) => !code.startsWith('sheet/assumed'));
const names = (...sheets: Sheet[]) => read(...sheets).output.services.map(({ name }) => name);

describe('formulas', () => {
  test('are told once a column, over the cells from the first to the last', () => {
    const sheet = list(['A', 'B', 'C'].map(ROW));
    const rows = sheet.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) =>
        cell.column === 4 && row.number > 2 ? { ...cell, isFormula: true as const } : cell,
      ),
    }));
    expect(told({ ...sheet, rows })).toEqual([
      { code: 'sheet/formula', sheet: 'Ark1', cell: 'E3:E4', params: { heading: 'Telefon', count: 2 } },
    ]);
  });

  test.each(['Pris', 'Krever ID', 'Krever oppholdstillatelse', 'Hemmelig adresse', 'Poststed'])(
    'that give nought, as they do for an empty cell, are no answer: %s',
    (heading) => {
      const sheet = makeSheet([
        ['Navn', heading],
        ['A', 0],
      ]);
      const rows = sheet.rows.map((row) => ({
        ...row,
        cells: row.cells.map((cell) => (row.number === 2 ? { ...cell, isFormula: true as const } : cell)),
      }));
      const { output, problems } = read({ ...sheet, rows });
      expect(problems).toContainEqual({
        code: 'sheet/error-cell',
        cell: 'B2',
        params: { heading, found: '0' },
      });
      expect(output.services[0]).not.toHaveProperty('locations');
      expect(output.services[0]?.['access']).toEqual({ residenceStatus: 'unconfirmed' });
    },
  );
});

describe('notes that come in every row', () => {
  const phones = (count: number) =>
    told(
      list(
        Array.from({ length: count }, (_, index) => [
          `T${index}`,
          'Prøve',
          `Om ${index}.`,
          'Mat',
          '22990000',
        ]),
      ),
    ).filter(({ code }) => code === 'sheet/phone-without-country');

  test('are told one by one when they are few', () => {
    expect(phones(3).map(({ cell }) => cell)).toEqual(['E2', 'E3', 'E4']);
  });

  test('are told once a column when they are many, with the first of them', () => {
    expect(phones(9)).toMatchObject([{ cell: 'E2:E10', params: { found: '22990000', count: 9 } }]);
  });
});

describe('sheets', () => {
  test('a list a town is read together', () => {
    expect(names(list([ROW('A')], { name: 'Oslo' }), list([ROW('B')], { name: 'Bergen' }))).toEqual([
      'A',
      'B',
    ]);
  });

  test('that hold no list are told', () => {
    expect(told(list([ROW('A')]), makeSheet([['Husk', 'dette']], { name: 'Notater' }))).toEqual([
      { code: 'sheet/ignored-sheet', sheet: 'Notater', params: { sheet: 'Notater' } },
    ]);
  });

  test('of a template are passed over without a word', () => {
    expect(
      told(list([ROW('A')]), makeSheet([['Gratis']], { name: 'Koder' }), makeSheet([], { name: 'Ark2' })),
    ).toEqual([]);
  });

  test('beside one called “Tjenester” are none of services', () => {
    const sheets = [list([ROW('A')], { name: 'Tjenester' }), list([ROW('B')], { name: 'Arkiv 2024' })];
    expect(names(...sheets)).toEqual(['A']);
    expect(told(...sheets)).toMatchObject([
      { code: 'sheet/unread-list', sheet: 'Arkiv 2024', params: { isOld: true } },
    ]);
    const towns = [list([ROW('A')], { name: 'Oslo' }), list([ROW('B')], { name: 'Tilbud' })];
    expect(names(...towns)).toEqual(['B']);
    expect(told(...towns)).toEqual([{ code: 'sheet/unread-list', sheet: 'Oslo', params: { sheet: 'Oslo' } }]);
  });

  test.each(['Arkiv 2024', 'Nedlagte tilbud', 'Gammel liste', 'Utkast', 'Mal', 'Archive', 'Til vurdering'])(
    'called “%s” are not read beside others, and that is told',
    (name) => {
      const sheets = [list([ROW('A')], { name: 'Oslo' }), list([ROW('B')], { name })];
      expect(names(...sheets)).toEqual(['A']);
      expect(told(...sheets)).toMatchObject([
        { code: 'sheet/unread-list', sheet: name, params: { isOld: true } },
      ]);
    },
  );

  test.each(['Malvik', 'Testing', 'Ideelle', 'Gamle Oslo'])(
    'called “%s” are read, unless the name says that they are not in use',
    (name) => {
      const isRead = names(list([ROW('A')], { name: 'Oslo' }), list([ROW('B')], { name })).length === 2;
      expect(isRead).toBe(['Malvik', 'Testing', 'Ideelle'].includes(name));
    },
  );

  test('with many known headings and none for the name: what is known is told', () => {
    const sheet = makeSheet(
      [
        ['Betegnelse', 'Tlf', 'Epost', 'Nettside'],
        ['A', '22 99 00 00', 'a@example.org', 'https://example.org'],
      ],
      { name: 'Oslo' },
    );
    const other = makeSheet([['Husk', 'dette']], { name: 'Notater' });
    expect(told(sheet, other)[0]).toEqual({
      code: 'sheet/no-heading',
      sheet: 'Oslo',
      params: { sheet: 'Oslo', found: ['Tlf', 'Epost', 'Nettside'] },
    });
  });

  test('the only one is a list of services, whatever its name', () => {
    expect(names(list([ROW('A')], { name: 'Kontakter' }))).toEqual(['A']);
    expect(names(list([ROW('A')], { name: 'Organisasjoner' }))).toEqual(['A']);
  });

  test('called “Katalog” may be the list itself', () => {
    expect(names(list([ROW('A')], { name: 'Katalog' }))).toEqual(['A']);
    expect(read(list([ROW('A')], { name: 'Katalog' })).hasHead).toBe(false);
  });

  test.each<[string, Sheet[]]>([
    ['no sheet', []],
    ['an empty sheet', [makeSheet([])]],
    ['headings alone', [list([])]],
  ])('%s is told as empty', (_, sheets) => {
    expect(told(...sheets).map(({ code }) => code)).toEqual(['sheet/empty']);
    expect(read(...sheets).output.services).toEqual([]);
  });
});

describe('a list of people', () => {
  const PERSON = ['Kari Nordmann', 'Prøve', '+4790000000', 'kari@example.org'];
  const people = (name: string, ...more: [string, string][]) =>
    makeSheet(
      [
        ['Navn', 'Organisasjon', 'Telefon', 'E-post', ...more.map(([heading]) => heading)],
        [...PERSON, ...more.map(([, cell]) => cell)],
      ],
      { name },
    );
  const isTold = (sheet: Sheet) => ({
    code: 'sheet/not-public-contact',
    sheet: sheet.name,
    params: { sheet: sheet.name, isOfPeople: true },
  });

  test.each([
    people('Kontaktpersoner'),
    people('Vaktliste'),
    people('Våre ansatte'),
    people('On-call'),
    people('Ark2', ['Stilling', 'leder']),
    people('Ark2', ['Fødselsdato', '1.1.1990']),
  ])('is an error and is not read: sheet %#', (sheet) => {
    expect(told(list([ROW('A')]), sheet)).toContainEqual(isTold(sheet));
    expect(names(list([ROW('A')]), sheet)).toEqual(['A']);
    expect(names(list([ROW('A')], { name: 'Tjenester' }), sheet)).toEqual(['A']);
    expect(told(list([ROW('A')], { name: 'Tjenester' }), sheet)).toContainEqual(
      expect.objectContaining({ code: 'sheet/not-public-contact' }),
    );
  });

  test('is one also where it is all there is', () => {
    const sheet = people('', ['Stilling', 'leder']);
    expect(told(sheet)).toEqual([
      { code: 'sheet/not-public-contact', params: { sheet: '', isOfPeople: true } },
    ]);
    expect(names(sheet)).toEqual([]);
  });

  test.each([
    people('Oslo'),
    people('Kontakter'),
    people('Vakttelefoner'),
    people('Frivillige tilbud'),
    people('Personer', ['Hjelper med', 'Mat']),
    people('Oslo', ['Stilling', 'leder'], ['Kort beskrivelse', 'Om.']),
  ])('is none where it may be a list of services: sheet %#', (sheet) => {
    const codes = told(list([ROW('A')]), sheet).map(({ code }) => code);
    expect(codes).not.toContain('sheet/not-public-contact');
    expect(names(list([ROW('A')]), sheet)).toContain('Kari Nordmann');
  });
});

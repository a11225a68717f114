import { describe, expect, test } from 'vitest';
import type { Sheet } from '../workbook.ts';
import { fromSpreadsheet } from './from-spreadsheet.ts';
import { HOW, makeSheet, makeWorkbook, type TestCell } from './testing/make-workbook.ts';

const HEADINGS = [
  'Navn',
  'Organisasjon',
  'Kort beskrivelse',
  'Hjelper med',
  'Synlighet',
  'Adresse',
  'Poststed',
];
const row = (name: string, visibility = 'Åpen adresse'): TestCell[] => [name, 'Prøve', `Om ${name}.`, 'Mat', visibility, `Prøvegata ${name.charCodeAt(0)}`, 'Oslo']; // prettier-ignore

const readSheets = (...sheets: Sheet[]) => {
  const { output, problems } = fromSpreadsheet(makeWorkbook(...sheets), HOW);
  const shown = output.services.map((service) => {
    const places = (service['locations'] ?? []) as { visibility?: string }[];
    return [service['name'], ...places.map(({ visibility }) => visibility)].join(' ');
  });
  return { shown, codes: problems.map(({ code }) => code), problems };
};
const read = (...rows: TestCell[][]) => readSheets(makeSheet([HEADINGS, ...rows])).shown;

describe('the places of rows under a title that says that they are secret, or not for readers, are secret', () => {
  test.each([
    'Hemmelige adresser',
    'Skjulte adresser',
    'SKJULTE ADRESSER:',
    'Skjermede adresser i Bergen',
    'Konfidensielle adresser (krisesentre)',
    'Krisesentre (hemmelig adresse)',
    'Krisesentre – skjult adresse',
    'Boliger med skjermet adresse',
    'Kode 6',
    'Ikke publiser',
    'Utkast',
    'Secret addresses',
    'Shelters (confidential address)',
  ])('“%s”', (title) => {
    expect(read(row('A'), [title], row('B'), row('C', ''))).toEqual([
      'A public',
      'B confidential',
      'C confidential',
    ]);
  });

  test.each([
    'Nedlagt',
    'Bergen',
    'Tilbud for folk på hemmelig adresse',
    'Folk med hemmelig adresse',
    'Åpne adresser',
    'Ikke ferdige',
  ])('those under “%s” are not', (title) => {
    expect(read(row('A'), [title], row('B'))).toEqual(['A public', 'B public']);
  });

  test('where the row says nothing of a place as well', () => {
    const bare = ['B', 'Prøve', 'Om B.', 'Mat'];
    expect(read(row('A'), ['Hemmelige adresser'], bare)).toEqual(['A public', 'B confidential']);
  });

  test('and where the place stands in a sheet of its own', () => {
    const services = makeSheet(
      [
        ['Id', ...HEADINGS.slice(0, 4)],
        ['', 'Hemmelige adresser'],
        ['b', 'B', 'Prøve', 'Om B.', 'Mat'],
      ],
      { name: 'Tjenester' },
    );
    const places = makeSheet(
      [['Tjeneste', 'Id', 'Synlighet', 'Adresse', 'Poststed'], ['b', 'huset', 'Åpen adresse', 'Prøvegata 2', 'Oslo']],
      { name: 'Steder' },
    ); // prettier-ignore
    expect(readSheets(services, places).shown).toEqual(['B confidential']);
  });

  test('until a title beside it, not one within it', () => {
    const title = ['Hemmelige adresser'];
    expect(read(['Oslo'], row('A'), title, row('B'), ['Bergen'], row('C'))).toEqual([
      'A public',
      'B confidential',
      'C public',
    ]);
    for (const rows of [
      [title, ['Bergen'], row('B'), ['Oslo'], row('C')],
      [['Bergen'], title, ['Bergen'], row('B'), row('C')],
      [title, HEADINGS, row('B'), row('C')],
      [title, ['Nedlagt'], row('B'), row('C')],
    ])
      expect(read(row('A'), ...rows)).toEqual(['A public', 'B confidential', 'C confidential']);
    expect(read(title, row('B'), ['Åpne adresser'], row('C'))).toEqual(['B confidential', 'C public']);
  });

  test('above the headings, those of all rows', () => {
    const sheet = makeSheet([['Hemmelige adresser'], HEADINGS, row('A'), row('B')]);
    expect(readSheets(sheet).shown).toEqual(['A confidential', 'B confidential']);
  });

  test('in a hidden row all the same, and nothing of that row is told', () => {
    const sheet = makeSheet([HEADINGS, row('A'), ['Hemmelige adresser'], row('B')]);
    const rows = sheet.rows.map((one) => (one.number === 3 ? { ...one, isHidden: true as const } : one));
    const { shown, codes } = readSheets({ ...sheet, rows });
    expect(shown).toEqual(['A public', 'B confidential']);
    expect(codes).toContain('sheet/hidden-rows');
    expect(codes).not.toContain('sheet/other-headings');
  });

  test('as the name of a sheet, those of all its rows', () => {
    const open = makeSheet([HEADINGS, row('A')], { name: 'Oslo' });
    const secret = makeSheet([HEADINGS, row('B')], { name: 'Hemmelige adresser' });
    const { shown, problems } = readSheets(open, secret);
    expect(shown).toEqual(['A public', 'B confidential']);
    expect(problems).toContainEqual({
      code: 'sheet/other-headings',
      sheet: 'Hemmelige adresser',
      params: { row: 1, sheet: 'Hemmelige adresser', isTitle: true, isSecret: true },
    });
    for (const name of [
      'Krisesentre (hemmelig)',
      'Boliger – skjermet',
      'Hemmelige boliger Oslo',
      'Krisesentre (kode 6)',
    ])
      expect(readSheets(makeSheet([HEADINGS, row('B')], { name })).shown).toEqual(['B confidential']);
    for (const name of [
      'Utkast',
      'Intern',
      'Ark1',
      'Åpne adresser',
      'Chat (fortrolig)',
      'Skjulte kostnader',
      'Krisesentre',
    ])
      expect(readSheets(makeSheet([HEADINGS, row('B')], { name })).shown).toEqual(['B public']);
  });
});

test('a title that goes on with the headings once more holds for the hours below as well', () => {
  const headings = ['Navn', 'Organisasjon', 'Kort beskrivelse', 'Hjelper med', 'Åpningstider'];
  const hours = (name: string) => [name, 'Prøve', `Om ${name}.`, 'Mat', 'man-fre 9-15'];
  const sheet = makeSheet([headings, hours('A'), ['Nedlagte tilbud'], headings, hours('B')]);
  const { output } = fromSpreadsheet(makeWorkbook(sheet), HOW);
  const isRead = output.services.map(({ openingHours }) => 'periods' in (openingHours as object));
  expect(isRead).toEqual([true, false]);
});

describe('a hidden column that says of a place that it is secret, or of a row that it is not for readers,', () => {
  const hide = (heading: string, ...cells: TestCell[]) => {
    const rows = cells.map((cell, index) => [...row(String.fromCharCode(65 + index)), cell]);
    return readSheets(makeSheet([[...HEADINGS, heading], ...rows], { hiddenColumns: [HEADINGS.length] }));
  };

  test.each([
    ['Hemmelig adresse', 'x'],
    ['Hemmelig adresse', 'ja?'],
    ['Hemmelig adresse', 'kanskje'],
    ['Adressevisning', 'Hemmelig adresse'],
    ['Adressevisning', 'Spør om adressen'],
    ['Adressevisning', 'skjermes'],
    ['Kan adressen vises', 'nei'],
    ['Publiseres', 'nei'],
    ['Ikke publiser', 'x'],
    ['Do not publish', 'yes'],
    ['Til nettsida?', 'nei'],
    ['Kan vise adresse', 'nei'],
    ['Skjul', 'ja'],
  ])('“%s” above %j, holds against what is seen, and is told', (heading, cell) => {
    const { shown, problems } = hide(heading, cell, '');
    expect(shown).toEqual(['A confidential', 'B public']);
    expect(problems).toContainEqual({
      code: 'sheet/hidden-columns',
      cell: 'H2',
      params: { columns: ['H'], count: 1, isSecret: true },
    });
    expect(JSON.stringify(problems)).not.toContain('kanskje');
  });

  test.each([
    ['Hemmelig adresse', 'nei'],
    ['Adressevisning', 'Åpen adresse'],
    ['Publiseres', 'ja'],
    ['Ikke publiser', 'nei'],
    ['Til nettsida?', 'ja'],
    ['Merknad om noe', 'nei'],
    ['Telefon', '22 99 00 00'],
  ])('“%s” above %j says nothing of it', (heading, cell) => {
    const { shown, codes } = hide(heading, cell);
    expect(shown).toEqual(['A public']);
    expect(codes.filter((code) => code === 'sheet/hidden-columns')).toHaveLength(1);
  });
});

test('a row that a column keeps back has a secret place, whatever else the column holds', () => {
  const columns = [...HEADINGS, 'Ikke publiser'];
  const sheet = makeSheet([columns, [...row('A'), 'x'], [...row('B'), 'bor over lokalet'], row('C')]);
  expect(readSheets(sheet).shown).toEqual(['A confidential', 'B public', 'C public']);
  const asked = makeSheet([
    [...HEADINGS, 'Til nettsida?'],
    [...row('A'), 'nei'],
    [...row('B'), 'ja'],
  ]);
  expect(readSheets(asked).shown).toEqual(['A confidential', 'B public']);
});

describe('a column that asks whether the address is a secret, in whatever words,', () => {
  test.each([
    'Adresse hemmelig',
    'Adressen er hemmelig',
    'Er adressen hemmelig?',
    'Skal adressen skjules? (ja/nei)',
    'Adr. sperret',
    'Adresse skjermet:',
    'Adressa skal haldast hemmeleg',
    'Adressen må holdes strengt fortrolig',
    'Skjult/hemmelig adr.',
    'Hemmelig adr.',
    'Beskyttet adr.',
    'Dold adress',
    'Løynd adresse',
    'Må holdes hemmelig',
    'Is the address secret?',
  ])('“%s”, keeps that of a row with a yes secret, and no other', (heading) => {
    const sheet = makeSheet([
      [...HEADINGS, heading],
      [...row('A'), 'ja'],
      [...row('B'), 'x'],
      [...row('C'), 'nei'],
    ]);
    expect(readSheets(sheet).shown).toEqual(['A confidential', 'B confidential', 'C public']);
  });

  test.each(['Besøksadresse (deles ikke)', 'Adresse (oppgis ikke)', 'Adresse (kun for ansatte)'])(
    '“%s”, or is above addresses that are not to be read, takes none of them',
    (heading) => {
      const [name, organization, summary, needs, visibility, , town] = row('A');
      const headings = HEADINGS.map((one) => (one === 'Adresse' ? heading : one));
      const { output, problems } = fromSpreadsheet(
        makeWorkbook(
          makeSheet([headings, [name, organization, summary, needs, visibility, 'Bakgata 7', town]]),
        ),
        HOW,
      );
      expect(problems).toContainEqual({ code: 'sheet/not-public-column', cell: 'F1', params: { heading } });
      expect(JSON.stringify(output)).not.toContain('Bakgata');
    },
  );

  test('holds no address: where one stands, the place is secret and the column is told', () => {
    const { shown, codes, problems } = readSheets(
      makeSheet([
        [...HEADINGS, 'Adresse hemmelig'],
        [...row('A'), 'Eksempelveien 5'],
      ]),
    );
    expect(shown).toEqual(['A confidential']);
    expect(codes).toContain('sheet/not-public-column');
    expect(JSON.stringify(problems)).not.toContain('Eksempelveien');
  });
});

test.each([
  ['Kan vise adresse', 'nei', {}],
  ['Del adresse', 'nei, helst ikke', {}],
  ['OK å dele', '0', {}],
  ['Ikke vis adresse', 'ja', { isYes: true }],
  ['Ikke publiser adresse', 'x', { isYes: true }],
  ['Skjul', 'ja?', { isYes: true }],
  ['Sensitiv', 'Ja, se mappe', { isYes: true }],
])(
  'a column “%s” that is none of ours keeps the place of a row back by “%s”, and it is told',
  (heading, answer, more) => {
    const sheet = makeSheet([[...HEADINGS, heading], [...row('A'), answer], row('B')]);
    const { shown, problems } = readSheets(sheet);
    expect(shown).toEqual(['A confidential', 'B public']);
    expect(problems).toContainEqual({
      code: 'sheet/not-public-row',
      cell: 'H2',
      params: { heading, ...more },
    });
  },
);

test.each([
  ['Kan vise adresse', 'ja'],
  ['OK å dele', 'vet ikke'],
  ['Skjul', 'nei'],
  ['Sensitiv', 'nei, alle kan se den'],
  ['Skjult inngang', 'ja'],
  ['Kan dele rom', 'nei'],
])('a column “%s” does not by “%s”', (heading, answer) => {
  const sheet = makeSheet([
    [...HEADINGS, heading],
    [...row('A'), answer],
  ]);
  expect(readSheets(sheet).shown).toEqual(['A public']);
});

test('of two columns the one that shows only the area holds, and it is told', () => {
  const sheet = makeSheet([
    [...HEADINGS, 'Vis adresse'],
    [...row('A', 'Bare området vises'), 'Åpen adresse'],
  ]);
  const { shown, problems } = readSheets(sheet);
  expect(shown).toEqual(['A area']);
  expect(problems.find(({ code }) => code === 'sheet/contradiction')?.params).toEqual({
    heading: 'Vis adresse',
    other: 'Synlighet',
    isArea: true,
  });
});

import { describe, expect, test } from 'vitest';
import { fromSpreadsheet } from './from-spreadsheet.ts';
import { makeSheet, makeWorkbook, type TestCell } from './testing/make-workbook.ts';

const HEADINGS = ['Id', 'Navn', 'Organisasjon', 'Kort beskrivelse', 'Hjelper med'];
const BUS = ['bussen', 'Bussen', 'Foreningen', 'Suppe og råd.', 'Mat'];

const read = (sheets: Record<string, TestCell[][]>, services: TestCell[][] = [BUS]) =>
  fromSpreadsheet(
    makeWorkbook(
      makeSheet([HEADINGS, ...services], { name: 'Tjenester' }),
      ...Object.entries(sheets).map(([name, rows]) => makeSheet(rows, { name })),
    ),
  );
const service = (sheets: Record<string, TestCell[][]>) => read(sheets).output.services[0]!;

describe('hours of a service in their own sheet', () => {
  test('say once what holds for all of them, beside the first or in a row of its own', () => {
    const sheet = [
      ['Tjeneste', 'Dager', 'Åpner', 'Stenger', 'På helligdager', 'Åpent bare når', 'Tidene med kildens ord'],
      ['bussen', 'man', '10:00', '15:00', 'Stengt på helligdager', 'Når det er kaldt', 'man 10–15'],
      ['bussen', 'tir', '12:00', '14:00'],
    ];
    expect(service({ Åpningstider: sheet })['openingHours']).toEqual({
      periods: [
        { days: ['mo'], opens: '10:00', closes: '15:00' },
        { days: ['tu'], opens: '12:00', closes: '14:00' },
      ],
      publicHolidays: 'closed',
      condition: 'Når det er kaldt',
      printed: 'man 10–15',
    });
    expect(
      service({
        Åpningstider: [
          ['Tjeneste', 'Dager', 'Døgnåpent'],
          ['bussen', '', 'ja'],
        ],
      })['openingHours'],
    ).toEqual({
      always: true,
    });
  });

  test('may come back every so many weeks', () => {
    const sheet = [
      ['Tjeneste', 'Dager', 'Åpner', 'Hver så mange uker', 'Regnet fra dato'],
      ['bussen', 'man', '10:00', '3', '2026-01-05'],
    ];
    expect(service({ Åpningstider: sheet })).toMatchObject({
      openingHours: { periods: [{ everyWeeks: { count: 3, from: '2026-01-05' } }] },
    });
  });
});

describe('stops', () => {
  const places = [
    ['Tjeneste', 'Id', 'Synlighet', 'Type sted'],
    ['bussen', 'vogn', 'Åpen adresse', 'Buss'],
  ];

  test('belong to the place that they name', () => {
    const stops = [
      ['Tjeneste', 'Sted', 'Navn', 'Breddegrad', 'Lengdegrad', 'Nøyaktighet', 'Åpningstider'],
      ['bussen', 'vogn', 'Torget', '59.91', '10.75', 'I gata', 'tir 18–20'],
    ];
    const result = read({ Steder: places, Stoppesteder: stops });
    expect(result.output.services[0]).toMatchObject({
      locations: [
        {
          id: 'vogn',
          stops: [
            {
              name: 'Torget',
              position: { latitude: 59.91, longitude: 10.75, precision: 'street' },
              openingHours: { periods: [{ days: ['tu'], opens: '18:00', closes: '20:00' }] },
            },
          ],
        },
      ],
    });
    expect(result.locate(['services', 0, 'locations', 0, 'stops', 0, 'name'])).toMatchObject({ cell: 'C2' });
  });

  test('of a place that is not there are told, and lost', () => {
    const stops = [
      ['Tjeneste', 'Sted', 'Navn'],
      ['bussen', 'toget', 'Torget'],
      ['bussen', '', 'Kaia'],
    ];
    const { problems, losses, output } = read({ Steder: places, Stoppesteder: stops });
    expect(problems.filter(({ code }) => code === 'sheet/unknown-record')).toHaveLength(2);
    expect(losses.filter(({ path }) => path.startsWith('Stoppesteder!'))).toHaveLength(2);
    expect(output.services[0]).toMatchObject({ locations: [{ id: 'vogn' }] });
  });
});

test('a contact has what is printed in a column of its own', () => {
  const contacts = [
    ['Tjeneste', 'Kanal', 'Nummer eller adresse', 'Nummeret som det skrives'],
    ['bussen', 'Telefon', '+4722990000', '22 99 00 00'],
    ['bussen', 'Telefon', '116006', ''],
  ];
  expect(service({ Kontakter: contacts })['contacts']).toEqual([
    { channel: 'phone', value: '+4722990000', printed: '22 99 00 00' },
    { channel: 'phone', value: { shortCode: '116006', country: 'NO' } },
  ]);
});

test('rows belong to the service that they name letter by letter, before one that is called alike', () => {
  const services = [
    ['havna', 'Kafeen', 'Foreningen', 'Suppe.', 'Mat'],
    ['annen', 'Havna', 'Foreningen', 'Råd.', 'Mat'],
  ];
  const contacts = [
    ['Tjeneste', 'Kanal', 'Nummer'],
    ['havna', 'Telefon', '113'],
    ['annen', 'Telefon', '112'],
  ];
  const [first, second] = read({ Kontakter: contacts }, services.reverse()).output.services;
  expect([first?.['id'], first?.['contacts']]).toMatchObject(['annen', [{ value: { shortCode: '112' } }]]);
  expect([second?.['id'], second?.['contacts']]).toMatchObject(['havna', [{ value: { shortCode: '113' } }]]);
});

test('a service names its organisation by id, also when another is called so', () => {
  const organizations = [
    ['Id', 'Navn'],
    ['a', 'b'],
    ['b', 'c'],
  ];
  const { output } = read({ Organisasjoner: organizations }, [['x', 'X', 'b', 'Suppe.', 'Mat']]);
  expect(output.services[0]).toMatchObject({ organizationIds: ['b'] });
});

test('a service may be for several countries', () => {
  const { output } = fromSpreadsheet(
    makeWorkbook(
      makeSheet([
        [...HEADINGS, 'Dekker', 'Dekker land', 'Dekker (merknad)'],
        [...BUS, 'Flere land', 'Norge; SE', 'Ikke i fjellet'],
      ]),
    ),
  );
  expect(output.services[0]).toMatchObject({
    serviceArea: { countries: ['NO', 'SE'], note: 'Ikke i fjellet' },
  });
});

test.each([
  ['Felt', 'Verdi'],
  ['Field', 'Value'],
])('the head may have headings of its own: %s and %s', (name, value) => {
  const { output, problems } = read({
    Katalog: [
      [name, value],
      ['Navn', 'Katalogen'],
      ['Lisens', 'CC0-1.0'],
    ],
  });
  expect(output).toMatchObject({ name: 'Katalogen', license: 'CC0-1.0' });
  expect(problems.filter(({ sheet }) => sheet === 'Katalog')).toEqual([]);
});

import { describe, expect, test } from 'vitest';
import { fromSpreadsheet } from '../from-spreadsheet.ts';
import type { Sheet } from '../../workbook.ts';
import { surroundings } from './index.ts';
import { HOW, makeSheet, makeWorkbook } from '../testing/make-workbook.ts';

const HEADINGS = ['Navn', 'Organisasjon', 'Kort beskrivelse', 'Hjelper med', 'Åpningstider'];
const serviceRow = (name: string) => [
  name,
  'Eksempelforeningen',
  'Gratis hjelp.',
  'Vanlig helsehjelp',
  'man-fre 9-15',
];
const TODAY = '2026-12-01';
const read = (name: string, rows: string[][], more: Partial<Sheet> = {}) => {
  const services = makeSheet([HEADINGS, serviceRow('Alfa'), serviceRow('Beta')], { name: 'Tjenester' });
  const { output, problems } = fromSpreadsheet(
    makeWorkbook(services, makeSheet(rows, { name, ...more })),
    HOW,
    TODAY,
    surroundings,
  );
  return {
    hours: output.services.map(({ openingHours }) => openingHours),
    told: problems
      .filter(({ sheet }) => sheet === name)
      .map(({ code, params }) => [code, params['isDoubted']]),
  };
};
const CLOSED = [
  ['Navn', 'Fra', 'Til'],
  ['Alfa', '2026-12-01', '2027-01-31'],
];

describe('a sheet that is not read and is called after when something is shut', () => {
  test.each(['Stengt', 'Ferie', 'Feriestengt', 'Sommerstengt', 'Juleferie', 'Stengte dager', 'Åpningstider jul', 'Closed', 'Ferie 2026', 'Juleferie 2026', 'Jul 2026', 'Jul og nyttår', 'Jul og nyttår 2026/27', 'Påske & pinse', 'Stengt uke 52', 'Flyttet', 'Nedlagte'])(
    'leaves the hours of the services in it in words, and is told: “%s”',
    (name) => {
      const { hours, told } = read(name, CLOSED);
      expect(hours[0]).toEqual({ printed: 'man-fre 9-15' });
      expect(hours[1]).toHaveProperty('periods');
      expect(told).toEqual([['sheet/unread-hours', true]]);
    },
  ); // prettier-ignore

  test.each(['Avvik', 'Unntak'])(
    'and one of days that differ that names no column of services: “%s”',
    (name) => {
      expect(read(name, CLOSED).hours[0]).toEqual({ printed: 'man-fre 9-15' });
      const known = [['Tjeneste', 'Fra dato', 'Til og med', 'Stengt'], ['Alfa', '2026-12-01', '2027-01-31', 'ja']]; // prettier-ignore
      expect(read(name, known).hours[0]).toHaveProperty('exceptions');
    },
  );

  test.each(['Endringer', 'Viktige beskjeder'])(
    'is told when it may be about something else: “%s”',
    (name) => {
      const { hours, told } = read(name, CLOSED);
      expect(hours[0]).toHaveProperty('periods');
      expect(told).toEqual([['sheet/unread-hours', undefined]]);
    },
  );

  test.each(['Notater', 'Endringslogg', 'Regnskap', 'Feriepenger', 'Medlemmer'])(
    'is none of the kind: “%s”',
    (name) => {
      const { hours, told } = read(name, CLOSED);
      expect(hours[0]).toHaveProperty('periods');
      expect(told).toEqual([['sheet/ignored-sheet', undefined]]);
    },
  );
});

describe('a sheet that looks like the list', () => {
  const COPY = [HEADINGS, serviceRow('Alfa')];

  test.each<[string, string[][]]>([
    ['of names and days', CLOSED],
    ['of organisations', [['Tiltak', 'Organisasjon', 'Dato'], ['Alfa', 'Beta', '1.12.2026']]],
    ['of addresses', [['Navn', 'Adresse', 'Fra', 'Til'], ['Alfa', 'Prøvegata 1', '1.12.2026', '1.2.2027']]],
    ['of whole rows', COPY],
  ])('and is called after what is shut leaves the hours of the services in it in words: %s', (_how, rows) => {
    for (const name of ['Nedlagt', 'Stengt', 'Avsluttet', 'Julestengt 2026', 'Sommerstengt', 'Sluttet', 'Pauset', 'På pause', 'Ikke i drift']) {
      const { hours, told } = read(name, rows);
      expect(hours).toMatchObject([{ printed: 'man-fre 9-15' }, { periods: [{}] }]);
      expect(told).toContainEqual(['sheet/unread-hours', true]);
    }
  }); // prettier-ignore

  test('and is called after other hours does so too', () => {
    const rows = [['Navn', 'Åpningstider'], ['Alfa', 'man 10–12']]; // prettier-ignore
    const { hours, told } = read('Endrede åpningstider', rows);
    expect(hours).toMatchObject([{ printed: 'man-fre 9-15' }, { periods: [{}] }]);
    expect(told).toEqual([['sheet/unread-list', undefined], ['sheet/unread-hours', true]]); // prettier-ignore
  });

  test.each(['Arkiv', 'Gammel', 'Gamle åpningstider', 'Kopi', 'Mal', 'Utkast', 'Bergen', 'Utestengte', 'Stengt 2025'])(
    'says nothing of the list when it may be a copy of what was, or a list of others: “%s”',
    (name) => {
      const { hours, told } = read(name, COPY);
      expect(hours[0]).toHaveProperty('periods');
      expect(told).not.toContainEqual(['sheet/unread-hours', true]);
    },
  ); // prettier-ignore

  test('and says of a service that it is shut down does so too, whatever it is called', () => {
    const rows = (note: string) => [['Navn', 'Telefon', 'Merknad'], ['Alfa', '22 99 00 00', note]]; // prettier-ignore
    expect(read('Ringeliste', rows('Nedlagt')).hours[0]).toEqual({ printed: 'man-fre 9-15' });
    expect(read('Ringeliste', rows('Stengt lørdag')).hours[0]).toHaveProperty('periods');
    expect(read('Arkiv', rows('Nedlagt')).hours[0]).toHaveProperty('periods');
  });

  test('is told as ever when it names no service of the list', () => {
    const { hours, told } = read('Nedlagt', [HEADINGS, serviceRow('Gamma')]);
    expect(hours[0]).toHaveProperty('periods');
    expect(told).toEqual([['sheet/unread-list', undefined]]);
  });

  test('is none to read where there are others', () => {
    const sheets = ['Oslo', 'Sluttet'].map((name) => makeSheet(COPY, { name }));
    const { output } = fromSpreadsheet(makeWorkbook(...sheets), HOW, TODAY, surroundings);
    expect(output.services.map(({ openingHours }) => openingHours)).toEqual([{ printed: 'man-fre 9-15' }]);
  });
});

test('a sheet of a year that is over says nothing of now', () => {
  const { hours, told } = read('Ferie 2025', CLOSED);
  expect(hours[0]).toHaveProperty('periods');
  expect(told).toEqual([['sheet/ignored-sheet', undefined]]);
});

test('a hidden sheet that is called after when something is shut counts as well', () => {
  const { hours, told } = read('Stengt', CLOSED, { isHidden: true });
  expect(hours[0]).toEqual({ printed: 'man-fre 9-15' });
  expect(hours[1]).toHaveProperty('periods');
  expect(told).toEqual([
    ['sheet/hidden-sheet', undefined],
    ['sheet/unread-hours', true],
  ]);
});

describe('a sheet that is not read and says of a service that it is shut', () => {
  const SHEETS = ['Info', 'Logg', 'Notater', 'Veiledning', 'Forklaring'];

  test.each<[string, string[][]]>([
    ['in a sentence', [['Alfa er nedlagt']]],
    [
      'in a sentence that goes on',
      [
        ['Dato', 'Hva'],
        ['20.11', 'Alfa stenger for godt 30. november'],
      ],
    ],
    ['before its name', [['Midlertidig stengt: Alfa']]],
    ['beside its name', [['Alfa', 'Stengt til februar']]],
  ])('%s leaves its hours unknown, and is told', (_how, rows) => {
    for (const name of SHEETS) {
      const { hours, told } = read(name, rows);
      expect(hours[0]).toEqual({ printed: 'man-fre 9-15' });
      expect(hours[1]).toHaveProperty('periods');
      expect(told).toContainEqual(['sheet/unread-hours', undefined]);
    }
    expect(read('Ark9', rows, { isHidden: true }).hours[0]).toEqual({ printed: 'man-fre 9-15' });
  });

  test.each<[string, string[][]]>([
    ['another is shut', [['Gamma er nedlagt']]],
    ['another is shut and this one is meant instead', [['Gamma er nedlagt, bruk Alfa']]],
    ['it is open', [['Alfa er åpen hele året']]],
    ['it is shut on public holidays', [['Alfa er stengt på helligdager']]],
    ['its name is a part of a word', [['Alfabetet er nedlagt']]],
    ['a name alone', [['Alfa'], ['Beta']]],
    ['what a cell may say', [['Skriv «stengt» når tjenesten er stengt']]],
  ])('%s says nothing of it', (_what, rows) => {
    for (const name of ['Info', 'Veiledning']) expect(read(name, rows).hours[0]).toHaveProperty('periods');
  });
});

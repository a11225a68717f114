import { describe, expect, test } from 'vitest';
import { fromSpreadsheet } from '../from-spreadsheet.ts';
import type { Sheet } from '../../workbook.ts';
import { surroundings } from '../surroundings/index.ts';
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

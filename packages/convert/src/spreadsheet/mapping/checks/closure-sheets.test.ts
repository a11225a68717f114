import { describe, expect, test } from 'vitest';
import { fromSpreadsheet } from '../from-spreadsheet.ts';
import { HOW, makeSheet, makeWorkbook } from '../testing/make-workbook.ts';

const HEADINGS = ['Navn', 'Organisasjon', 'Kort beskrivelse', 'Hjelper med', 'Åpningstider'];
const serviceRow = (name: string) => [
  name,
  'Eksempelforeningen',
  'Gratis hjelp.',
  'Vanlig helsehjelp',
  'man-fre 9-15',
];
const read = (name: string, rows: string[][]) => {
  const services = makeSheet([HEADINGS, serviceRow('Alfa'), serviceRow('Beta')], { name: 'Tjenester' });
  const { output, problems } = fromSpreadsheet(makeWorkbook(services, makeSheet(rows, { name })), HOW);
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
  test.each(['Stengt', 'Ferie', 'Feriestengt', 'Sommerstengt', 'Juleferie', 'Stengte dager', 'Åpningstider jul', 'Closed'])(
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

import { describe, expect, test } from 'vitest';
import { readSpreadsheet } from './read-workbook.ts';

const HEADINGS = 'Navn;Organisasjon;Kort beskrivelse;Hjelper med;Telefon;Poststed;Synlighet';
const SECRET = 'Huset;Eksempelforeningen;Gratis hjelp.;Vanlig helsehjelp;+47 22 99 00 00;Oslo;hemmelig';
const OPEN = SECRET.replace('Huset', 'Kafeen').replace('hemmelig', 'offentlig');

const told = (heading: string, cell: string, row = SECRET) =>
  readSpreadsheet(
    {
      path: 'liste.csv',
      bytes: new TextEncoder().encode(`${HEADINGS};${heading}\n${row};${cell}\n`),
    },
    { lang: 'nb' },
  )
    .problems.filter(({ code }) => !code.startsWith('sheet/'))
    .map(({ code, cell: at }) => [code, at]);

describe('in the row of a secret place', () => {
  test.each([
    ['Nord', '6645123'],
    ['Øst', '597321,5'],
    ['UTM nord', '6645123'],
    ['Gnr', '123'],
    ['Bnr', '45'],
    ['Gnr/Bnr', '123/45'],
    ['Matrikkelnummer', '0301-123/45'],
  ])('what a register or a map has for a place is an error: “%s”', (heading, cell) => {
    expect(told(heading, cell)).toEqual([['location/confidential-words', 'H2']]);
    expect(told(heading, cell, OPEN)).toEqual([]);
  });

  test.each([
    ['Nærmeste holdeplass', 'Prøveplassen'],
    ['Parkering', 'I bakgården, ved kirka'],
    ['Nærmeste T-bane', 'Prøvetorget'],
  ])('what lies beside it is told: “%s”', (heading, cell) => {
    expect(told(heading, cell)).toEqual([['location/confidential-landmark', 'H2']]);
    expect(told(heading, cell, OPEN)).toEqual([]);
  });

  test.each([
    ['Parkering', 'nei'],
    ['Parkering', 'Ja'],
    ['Parkering', '5 plasser'],
    ['Nærmeste holdeplass', '–'],
    ['Gnr', 'ukjent'],
    ['Antall ansatte', '12'],
    ['Nordisk avtale', 'Signert 2024'],
    ['Region øst', 'Ja, 2 kontorer'],
  ])('other words are not: “%s” over “%s”', (heading, cell) => {
    expect(told(heading, cell)).toEqual([]);
  });
});

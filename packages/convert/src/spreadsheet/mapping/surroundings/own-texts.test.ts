import { describe, expect, test } from 'vitest';
import { fromSpreadsheet } from '../from-spreadsheet.ts';
import { HOW, makeRow } from '../testing/make-workbook.ts';
import { surroundings } from './index.ts';

const read = (heading: string, text: string, hours = 'man 9-15') => {
  const row = makeRow({ Åpningstider: hours, [heading]: text });
  const { output, problems } = fromSpreadsheet(row, HOW, '2026-12-01', surroundings);
  const told = problems.filter(({ code }) => code === 'sheet/unread-hours');
  return { hours: output.services[0]!['openingHours'], told };
};
const COLUMNS = ['Beskrivelse', 'Kort beskrivelse', 'Andre vilkår', 'Kapasitet'];

describe('a text for readers that limits opening itself leaves the hours in words, and that is told', () => {
  test.each([
    'Vi har åpent annenhver mandag.', 'Annenhver uke', 'åpent annenhver uke', 'Åpent i partallsuker', 'Tilbudet er åpent annenhver uke', 'Vi serverer mat. Vi holder åpent annenhver mandag.', 'Annenhver mandag har vi åpent.',
    'Åpningstid: annenhver mandag', 'Vi har åpent for alle annenhver mandag', 'Åpent hver 14. dag', 'We are open every other Monday.', 'Me held ope annankvar måndag', 'I partallsuker holder vi åpent.',
    'Vi har åpent mandager annenhver uke.', 'Kun åpent mandager i oddetallsuker', 'Åpent mandager i partallsuker kl 10-12', 'Vi har åpent første mandag i måneden.', 'Open the first Monday of the month',
    'ikke i juli', 'Vi har ikke åpent i juli.', 'Vi holder stengt i juli.', 'Åpent hele året, men ikke i juli', 'Vi har åpent for alle, men ikke i juli.', 'Sommerstengt', 'Vi er stengt hele juli', 'Ikke åpent om sommeren', 'Stengt til høsten.', 'Vi gir ut mat. Stengt ut august.', 'Stengt.', 'På pause', 'Ikke åpnet ennå.', 'Vi åpner igjen i august.', 'Åpner i januar', 'Closed until spring', 'Not open yet.',
  ])('“%s”', (text) => {
    for (const heading of COLUMNS) {
      const { hours, told } = read(heading, text);
      expect(hours).toEqual({ printed: 'man 9-15' });
      expect(told).toMatchObject([{ params: { heading, reason: 'said' } }]);
    }
    for (const heading of ['Merknad', 'Detaljer']) expect(read(heading, text).hours).toEqual({ printed: 'man 9-15' });
  }); // prettier-ignore
});

describe('a text of something else leaves them as they are', () => {
  test.each([
    'Annenhver uke har vi quiz.', 'Vi har åpent hver mandag. Annenhver uke har vi quiz.', 'Åpen kafé annenhver uke', 'Åpent hus annenhver uke', 'Åpen gruppe annenhver onsdag', 'Vi har åpent hver dag og quiz annenhver uke',
    'Vi har åpent mandager. Lege er her annenhver uke.', 'Advokat annenhver mandag', 'Tannlege: annenhver uke', 'Vi deler ut mat, men ikke i juli', 'Turer hver sommer, ikke i juli', 'Vi er åpne hele året', 'Stengt på helligdager',
    'Stengt i helgene', 'Åpent for alle som ikke er i arbeid', 'Gruppa møtes annenhver uke', 'Vi har 20 plasser annenhver uke', 'Vi har åpent også i juli', 'Vi åpnet i juli', 'Vi har åpne grupper annenhver uke', 'Stengt i juli 2025',
    'Vi har åpent annenhver lørdag.', 'Vi holder åpent mandag til fredag og annenhver lørdag', 'Første mandag i måneden har vi quiz', 'Vi har åpent mandager. Allmøte første mandag i måneden',
    'Vi åpner kl. 10.', 'Vi åpner for nye brukere i august', 'Vi åpner dører', 'Vi tar en pause i juli med kaffe', 'Er døra stengt, ring på.', 'Du kan ta pause', 'Vi har ikke åpent kjøkken om sommeren', 'Gratis mat. Stengt kjøkken i juli', 'Vi hjelper deg som ikke er åpen om seksualitet',
  ])('“%s”', (text) => {
    for (const heading of COLUMNS) expect(read(heading, text).told).toEqual([]);
  }); // prettier-ignore

  test.each([
    ['man 9-15 i partallsuker', 'Vi har åpent i partallsuker.'],
    ['første mandag i måneden 9-15', 'Vi har åpent første mandag i måneden.'],
    ['man 9-15, stengt i juli', 'Vi har stengt i juli.'],
  ])('as do words that say what the hours say: %s', (hours, text) => {
    expect(read('Beskrivelse', text, hours).hours).toHaveProperty('periods');
  });
});

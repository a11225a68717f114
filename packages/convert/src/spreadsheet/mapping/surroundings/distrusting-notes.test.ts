import { describe, expect, test } from 'vitest';
import { fromSpreadsheet } from '../from-spreadsheet.ts';
import { HOW, makeRow } from '../testing/make-workbook.ts';
import { surroundings } from './index.ts';

const read = (note: string, heading = 'Kommentar') => {
  const row = makeRow({ Åpningstider: 'man-fre 9-15', [heading]: note });
  const { output, problems } = fromSpreadsheet(row, HOW, '2026-12-01', surroundings);
  return {
    hours: output.services[0]!['openingHours'],
    told: problems.filter(({ code }) => code === 'sheet/unread-hours'),
  };
};

describe('a note that distrusts its row leaves the hours in words, and that is told', () => {
  test.each([
    'åpningstidene stemmer ikke', 'FEIL TIDER!', 'gamle åpningstider', 'Utdaterte åpningstider', 'Tidene er feil', 'tidene er gamle', 'OBS: åpningstidene er ikke oppdatert',
    'Ringte. Åpningstidene stemmer ikke, må oppdateres', 'stemmer ikke', 'Feil', 'utdatert informasjon', 'ikke oppdatert', 'usikker på åpningstidene', 'Åpningstid ikke bekreftet', 'vet ikke om de har åpent',
    'driften er stanset', 'Drifta er stansa', 'Drifta er stoppa', 'Virksomheten er nedlagt', 'all drift er innstilt', 'de har sluttet', 'Sluttet i mai', 'De sluttet i 2024', 'Dei har slutta',
    'ikke aktivt', 'Tilbudet er ikke aktivt', 'inaktiv', 'Inaktivt siden mai', 'ikke lenger aktiv', 'fjernes', 'skal fjernes', 'Fjernes fra lista', 'Må slettes', 'skal ut av lista', 'Tas ut', 'To be removed',
    'bare man og ons nå', 'Bare mandager', 'kun tirs-tors', 'kun helg', 'Nå kun åpent onsdag', 'åpent til 14 på fredager', 'stenger kl. 14 på fredager', 'Stenger kl. 13 nå', 'Åpner kl. 10 nå', 'bare åpent 10-12', 'åpner først kl 12 på mandager',
    'nye tider fra januar', 'Nye åpningstider fra 1. februar', 'Nye åpningstider kommer', 'endrer åpningstid fra 1.1', 'åpningstidene endres i januar', 'Opening hours are wrong', 'old opening hours', 'not active', 'new hours from January', 'only Mon and Wed now',
    'ikke fredager', 'Ikke mandager lenger', 'unntatt onsdag', 'mandag stengt', 'nye åpningstider f.o.m. 1.1', 'Finnes ikke', 'Driver ikke lenger', 'ikke operativ',
    'ikke i juli', 'Ikke om sommeren', 'not in July', 'Ikke i skoleferiene',
  ])('“%s”', (note) => {
    const { hours, told } = read(note);
    expect(hours).toEqual({ printed: 'man-fre 9-15' });
    expect(told).toMatchObject([{ params: { heading: 'Kommentar', reason: 'said' } }]);
    expect(JSON.stringify(told)).not.toContain(note);
  }); // prettier-ignore
});

describe('a note leaves the hours as they are', () => {
  test.each([
    'Åpningstidene stemmer', 'Tidene er bekreftet', 'Adressen stemmer ikke', 'Telefonnummeret er feil', 'Feil åpningstider på Google', 'Åpningstidene på nettsiden deres er feil', 'Gamle åpningstider fjernet', 'Gamle åpningstider, rettet 1.11',
    'Nye åpningstider lagt inn', 'Nye tider fra januar lagt inn', 'Nye tider fra januar 2025', 'Endret åpningstider 1.11', 'Åpningstidene er oppdatert', 'Lederen har sluttet', 'Kari har sluttet', 'De har sluttet med varm mat', 'Sluttet å bruke skjema',
    'Ikke aktive på Facebook', 'Aktiv', 'Fjern telefonnummeret', 'Fjernet gammel adresse', 'Fjernes ikke', 'Skal ikke fjernes', 'Bare man til fre', 'kun hverdager', 'Bare kvinner', 'Kun drop-in', 'Bare 18+', 'kun 20 kr', 'Bare tirsdag: lege',
    'Ikke lørdager', 'lørdag stengt', 'ikke i helga', 'Ikke åpent søndag', 'Ikke ring mandager', 'Finnes ikke på kart',
    'Åpner kl. 9', 'Stenger kl. 15', 'åpent til 15 på fredager', 'Åpent 9-15', 'Har åpent nå', 'Åpent hus 12. desember kl 18', 'Åpen gruppe onsdag 17-19', 'Ring før 14 på fredager', 'Sjekk åpningstidene i januar', 'Ny leder fra januar',
    'Usikker på telefonnummer', 'Driften er kommunal', 'Virksomheten har 3 ansatte', 'Ikke i bygget ved siden av', 'Ikke i juli 2025', 'Ingen endring i åpningstider', 'Gamle lokaler', 'Kontortid 9-15', 'Hjelper folk som er inaktive',
  ])('“%s”', (note) => {
    const { hours, told } = read(note);
    expect(hours).toHaveProperty('periods');
    expect(told).toEqual([]);
  }); // prettier-ignore
});

test('under a heading of ours or none, what is said of something else than the row is not heard', () => {
  for (const [heading, words] of [
    ['Dusj', 'bare man og ons'],
    ['Nyhetsbrev', 'fjernes'],
    ['Kartfeil', 'feil'],
    ['Telefon sjekket', 'stemmer ikke'],
  ] as const)
    expect([heading, read(words, heading).told]).toEqual([heading, []]);
  expect(read('åpningstidene stemmer ikke', 'Diverse').told).toMatchObject([{ params: { reason: 'said' } }]);
});

test('a note on hours that are not read doubts nothing', () => {
  const { problems } = fromSpreadsheet(makeRow({ Kommentar: 'gamle åpningstider' }), HOW, '2026-12-01', surroundings);
  expect(problems.filter(({ code }) => code === 'sheet/unread-hours')).toEqual([]);
}); // prettier-ignore

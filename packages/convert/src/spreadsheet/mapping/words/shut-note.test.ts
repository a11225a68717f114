import { describe, expect, test } from 'vitest';
import { shutInNote } from './shut-note.ts';

const WEEKDAYS = new Set(['mo', 'tu', 'we', 'th', 'fr']);
const said = (note: string) => shutInNote(note, WEEKDAYS, '2026-12-01');

test.each([
  'Nedlagt', 'nedlagt 1.10.2026', 'Tilbudet er nedlagt', 'Legges ned', 'Avvikles', 'Avsluttet', 'Stengt for godt', 'OBS: nedlagt', 'Ringte, nedlagt',
  'Finnes ikke lenger', 'Closed down', 'Discontinued', 'f.t. nedlagt', 'Konkurs', 'Gikk konkurs i oktober', 'De har gitt seg', 'p.t. nedlagt', 'De la ned i august', 'Tilbudet opphørte i 2025', 'Finnes visst ikke mer', 'Prosjektet er over', 'Trur dei har lagt ned',
])('a note says that a service is shut down: “%s”', (note) => expect(said(note)).toBe('for-good')); // prettier-ignore

test.each([
  'Stengt i desember', 'Stengt fram til februar', 'Åpner først i februar', 'Stengt til februar 2027', 'kun partallsuker', 'Kun i partallsuker',
  'Annenhver uke', 'Midlertidig stengt', 'Sommerstengt', 'De har stengt i juli', 'Holder stengt i jula', 'Åpner igjen i januar', 'Åpner 1. februar',
  'Oppstart februar 2027', 'Ikke åpnet ennå', 'Ikke i drift', 'Stenger 31.12', 'Stengt tirsdager', 'Bare i juli', 'Kun til jul', 'Varer ut året',
  'Ferie uke 28–30', 'Juleferie 20.12–5.1', 'Snakket med Prøvehjelpen. Stengt i desember.', 'På pause', 'Closed in July', 'Opens again in May',
  'Stengt?', 'Every other week', 'Partalsveker', 'Klinikken er stengt i juli', 'Kafeen holder stengt i jula', 'Trolig stengt i jula', 'Gjelder t.o.m. mai',
  'Åpner medio januar', 'Helt stengt', 'Fortnightly', 'Åpner ikke før 1. sept.',
  'midl. stengt', 'Midl.stengt', 'mid. stengt', 'p.t. stengt', 'pt stengt', 'Er p.t. stengt', 'pga. flytting stengt', 'På grunn av oppussing stengt', 'Lagt på is',
  'På is', 'satt på vent', 'Stanset', 'Stansa inntil videre', 'Tar pause', 'De tar en pause fra 1.12', 'I dvale', 'Ligger i dvale', 'IKKE SEND FOLK HIT', 'Ikke bruk', 'Ikke bruk!',
  'Fusjonert med Prøvehjelpen', 'flyttet', 'Flyttet til Prøvegata 5', 'De har flyttet ut', 'Er de flyttet? Sjekk!', 'Tilbudet er flytta til Prøveby', 'Er de stengt?', 'Tror de har stengt', 'Oppussing ut året', 'Pause til januar', 'Ferie ut oktober',
])('a note says that a service is shut for a time: “%s”', (note) => expect(said(note)).toBe('for-a-time')); // prettier-ignore

describe('a note says nothing against the hours', () => {
  test.each([
    '', 'Ringte 3. november', 'Snakket med resepsjonen', 'Sjekk åpningstidene i januar', 'Ringes annenhver uke', 'Spør om de holder åpent i jula',
    'Stengt på helligdager', 'Stengt i helgene', 'Stengt lørdag og søndag', 'Closed only on Sundays', 'Closed at weekends', 'Stengt dør, ring på', 'Lukket gruppe', 'Var stengt da vi ringte',
    'Stengt da jeg ringte', 'Stengt i juli 2025', 'Stengt i fjor sommer', 'Åpner kl. 9', 'Åpner 10.30', 'Stenger kl. 15', 'Starter med frokost',
    'Startet i 2019', 'Oppstart 2020', 'Gjelder fra 2024', 'Bare kvinner', 'Kun drop-in', 'Ferievikaren svarer', 'Åpent hele året', 'Åpent som vanlig i jula',
    'Ligger i en stengt gate', 'Skal ikke legges ned', 'Har ikke stengt', 'Neste kontroll i februar', 'Nytt nummer fra januar', 'Hjelper dem som er utestengt',
    'Gågata er stengt for biler', 'Resepsjonen åpner døra', 'Vår kontakt er leder', 'Kun mobil', 'Til orientering', 'Open all year',
    'Flyttet til egen fane', 'Flyttet til arket Bergen', 'Flyttet møtet', 'Flyttet til tirsdager', 'Flyttet til Prøvegata 5 i 2024', 'Pausen er 12-12.30', 'Tar pause 12-12.30',
    'stanset ikke', 'Bruk ikke telefon', 'Ikke bruk dørklokka', 'Kan ikke bruke kort', 'Ikke send e-post', 'Ikke send folk uten avtale', 'Konkurs og gjeld', 'På vent', 'Er de åpne i jula?',
    'Pga. oppussing er heisen stengt', 'pt. kun norsk', 'Midlene er brukt opp', 'Hjelper dem som har flyttet', 'Isbading på isen', 'Har fusjonerte lag',
    'Lagt ned arbeid i oversettelsen', 'De la ned arbeid i dette', 'Pause 12–12.30', '18 år og over', 'Oppussing av kjøkkenet', 'De har lagt ned stor innsats', 'Vi stenger saken når svar er kommet',
  ])('“%s”', (note) => expect(said(note)).toBeUndefined()); // prettier-ignore
});

test('a month is no Monday, and a word that begins as a day is none', () => {
  for (const note of ['Stengt en måned', 'Stengt denne måneden', 'Stengt for frekke gjester'])
    expect(shutInNote(note, new Set(['tu', 'we', 'th']), '2026-12-01')).toBe('for-a-time');
  expect(shutInNote('Stengt mandager', new Set(['tu', 'we', 'th']), '2026-12-01')).toBeUndefined();
});

import { expect, test } from 'vitest';
import { tracesIn } from './address-words.ts';
import { namesLandmark } from './landmarks.ts';

test.each([
  'Det hvite huset er vårt.',
  'Ring the bell of the yellow house.',
  'Rom 214 på Prøvehotell',
  'Leilighet 12 i Prøvegården',
  'Room 214 at the Prøve Hotel',
  'Tidligere Prøvehotellet',
  'Vi holder til i gamle Prøve skole.',
  'Huset er det tidligere Prøvehotellet.',
  'Vi bor i det gamle sykehuset.',
  'The former Prøve Hotel',
  'På Nesøya, i enden av blindveien',
  'Huset ligger innerst i blindveien.',
  'Øverst i bakken',
  'Siste hus på venstre side',
  'The last house on the left',
  'At the end of the gravel road',
  'Al final de la calle',
  'bussen stopper rett utenfor, holdeplass Prøvekrysset',
  'Holdeplass: Prøvekrysset',
  'Buss 37 stopper utenfor.',
  'Bussen stopper rett utenfor.',
  'The bus stops right outside.',
  'The bus stop is called Prøvekrysset',
  'Ring på dørklokka merket «Fjelltur AS».',
  'Dørklokka er merket Fjelltur.',
  'Ring the bell marked “Fjelltur”.',
  'Prøvegården borettslag, oppgang C',
  'Skjermet botilbud i Prøvegården borettslag, oppgang C',
  'Oppgang C',
  'Nærmeste butikk er Joker Prøvestrand',
  'The nearest shop is Joker Prøvestrand.',
  'Adressen er den samme som krisesenterets kontor',
  'Будинок біля станції Лілліестрøm',
  'Nærmeste butikk: Joker Prøvestrand',
  'Closest shop: Joker',
  'Bussholdeplassen heter Prøvekrysset.',
  'Siste huset i veien',
])('“%s” tells one house from others', (text) => {
  expect(namesLandmark(text)).toBe(true);
});

test.each([
  'Gårds- og bruksnummer 23/45',
  'eiendom 4601-12/345',
  'Gårdsnr. og bruksnr. 23/45',
  'Matrikkel 301-23/45',
  'Gnr./bnr. 23/45',
])('“%s” is the number of a property', (text) => {
  expect(tracesIn(text)).toEqual(['street']);
});

test.each([
  'Tidligere brukere er velkomne.',
  'Vi har rom 1 til 5.',
  'Rom 3 er et familierom.',
  'Du får rom 3 i Oslo.',
  'Det store huset har plass til tolv.',
  'Det gule kortet er for barn.',
  'The white paper on violence',
  'Det gamle huset har mange rom.',
  'Tidligere Krisesenteret i Oslo kommune.',
  'Barn går på den gamle skolen sin.',
  'Gamle Oslo er en bydel.',
  'Bydel Gamle Oslo',
  'Vi har hjulpet tidligere pasienter ved sykehuset.',
  'Jobbet tidligere på sykehus.',
  'I enden av dagen er det du som bestemmer.',
  'Nærmeste legevakt er Oslo legevakt.',
  'Nærmeste politi er Oslo politidistrikt.',
  'Du kan gå til nærmeste apotek.',
  'Vi møter deg på holdeplassen.',
  'Holdeplassen sier vi på telefon.',
  'Volden stopper ikke av seg selv.',
  'Stopp! Ring oss.',
  'Bussen stopper ikke her.',
  'Døra er merket «Inngang».',
  'Ring på døra når du kommer.',
  'Vi har egen inngang og oppgang.',
  'Vi samarbeider med borettslag.',
  'Adressen er den samme som før.',
  'Adressen er den samme som alltid.',
  'Telefonen er den samme som krisesenteret har.',
  'The old school of thought.',
  'The former Director helps.',
  'We are at the end of the phone.',
  'It does not stop. Stop Violence helps.',
  'Door to door. The button is marked in red.',
  'Ми поруч з тобою.',
  'Siste hus vi bodde i var lite.',
  'Første huset for kvinner i Norge.',
  'Vi er det første huset i Norge for kvinner.',
  'Gamle mennesker er velkomne.',
  'Vi har plass i et hus med ti rom, leilighet eller hybel 2 uker.',
  'Øverst i listen står telefonen.',
  'Vi er et nettverk av tidligere beboere.',
  'Våre tidligere Prøvehuset-venner.',
  'Nærmeste nabo er snill.',
  'Du kan velge butikk.',
  'Holdeplass: ring oss, så sier vi det.',
  'Barna kan fortsette på den gamle skolen.',
  'Tidligere skole og arbeid teller ikke.',
])('“%s” tells none', (text) => {
  expect(namesLandmark(text)).toBe(false);
  expect(tracesIn(text)).toEqual([]);
});

test('a long text takes no long time', () => {
  const text = 'siste hus i Tidligere Holdeplass rom 12 '.repeat(5_000);
  const start = performance.now();
  namesLandmark(text);
  expect(performance.now() - start).toBeLessThan(1_000);
});

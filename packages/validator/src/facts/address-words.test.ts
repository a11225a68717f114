import { describe, expect, test } from 'vitest';
import { addressesIn, streetNamesIn, tracesIn } from './address-words.ts';

// Every address here is invented.
const GIVES_AWAY: readonly [string, string][] = [
  ['Kom til Storgata 5', 'street'],
  ['Storgt. 5B', 'street'],
  ['STORGATA 5', 'street'],
  ['storgata5', 'street'],
  ['Storgata nr. 5', 'street'],
  ['Storgata, nummer 5', 'street'],
  ['Storgata (nr 5)', 'street'],
  ['Storgata 5-7', 'street'],
  ['Storgata ５', 'street'],
  ['Trondheimsveien 2N', 'street'],
  ['Hovedveien 123 C', 'street'],
  ['Karl Johans gate 12, 0154 Oslo', 'street'],
  ['Bjerregaards gt 3', 'street'],
  ['Hemmelig plass 5', 'street'],
  ['Akersgata 5 4. etasje', 'street'],
  ['Przyjdź na ul. Długą 5', 'street'],
  ['улица Стургата 5', 'street'],
  ['вул. Стургата, 5', 'street'],
  ['شارع ستورغاتا 5', 'street'],
  ['شارع ستورغاتا ٥', 'street'],
  ['Ven a la calle Storgata 5', 'street'],
  ['شارع ستورغاتا، ٥', 'street'],
  ['خیابان هم\u200Cلی، پلاک ۵', 'street'],
  ['улица Х, дом 5', 'street'],
  ['5 Hidden Street', 'street'],
  ['5 rue de la Prøve', 'street'],
  ['5 rue X', 'street'],
  ['PRØVE GATE 5', 'street'],
  ['Kom til prøve gate 5.', 'street'],
  ['Hemmelig g 5', 'street'],
  ['Hemmeligv. 5', 'street'],
  ['Hemmelig_gata_5', 'street'],
  ['Stor\u00ADgata\u200B 5', 'street'],
  ['Vi holder til i Hemmeligmoen 3.', 'street'],
  ['Hemmeligvika 12 B', 'street'],
  ['HEMMELIGMOEN 3', 'street'],
  ['i hemmeligmoen 3', 'street'],
  ['Prøvetun, nr. 7', 'street'],
  ['Adresse: Prøvebotten 12', 'street'],
  ['Адрес: Прувеботтен 12', 'street'],
  ['gnr. 12, bnr. 3', 'street'],
  ['Gnr/bnr 12/3', 'street'],
  ['https://example.org/?u=Prøvegata%25205', 'street'],
  ['https://example.org/hus/hemmelig-gata-5', 'street'],
  ['Oslo 0179', 'postal-code'],
  ['0179 oslo', 'postal-code'],
  ['Bergen 5052.', 'postal-code'],
  ['Storgt 5', 'street'],
  ['Kirkegt. 24', 'street'],
  ['Langgt 3', 'street'],
  ['Tryggves vei 2', 'street'],
  ['Havngt 5', 'street'],
  ['Kirkevn 3', 'street'],
  ['Strandvn. 3', 'street'],
  ['Vi er stengt. Kom til Storgt 5.', 'street'],
  ['Huset er i Lærdal, 6887.', 'postal-code'],
  ['Atatürk Caddesi No: 5', 'street'],
  ['Rua das Flores 5', 'street'],
  ['Via della Prova 5', 'street'],
  ['https://example.org/?q=Storgata+5', 'street'],
  ['Vi er på Sørenga 12, 0194 Oslo', 'postal-code'],
  ['N-0154 OSLO', 'postal-code'],
  ['Postnummer: 0154', 'postal-code'],
  ['kod pocztowy 0154', 'postal-code'],
  ['59.9127, 10.7461', 'coordinates'],
  ['59,9127° N, 10,7461° Ø', 'coordinates'],
  ['N59.9127 E10.7461', 'coordinates'],
  ['lat 59.9127 lon 10.7461', 'coordinates'],
  ['59°54′46″N 10°44′46″E', 'coordinates'],
  ['9FFGWP7Q+23', 'coordinates'],
  ['geo:59.9,10.7', 'coordinates'],
  ['///hest.bok.lampe', 'coordinates'],
  ['https://goo.gl/maps/abc', 'map-link'],
  ['https://maps.app.goo.gl/abc', 'map-link'],
  ['https://www.google.com/maps/@59.9,10.7,15z', 'map-link'],
  ['google.no/maps', 'map-link'],
  ['https://www.openstreetmap.org/way/1', 'map-link'],
  ['https://www.1881.no/kart/x', 'map-link'],
  ['https://w3w.co/a.b.c', 'map-link'],
];

test.each(GIVES_AWAY)('finds the place in “%s”', (text, trace) => {
  expect(tracesIn(text)).toContain(trace);
});

const SAYS_NOTHING = [
  'Ring 22 99 00 00 eller +47 22 99 00 00.',
  'I 2025 kom det 1240 Kvinner til oss.',
  'Vi er på vei 5 av oss.',
  'Stengt i hele gate 5',
  'Barnehagen 5 ganger, Familien 3 barn, fra Italia 4',
  'Hemmeligtun 12 plasser, Prøvehagen 8 rom',
  'Ring krisesenteret i Prøvedalen 22 99 00 00',
  'Åpnet i Prøvedalen 2015, igjen i Prøvedalen 1. mai',
  'E-postadresse: post@example.org',
  'Adresse: Postboks 12',
  'Adresse: ring 22 99 00 00',
  'Oslo 2025',
  'Oslo 1881',
  'Stengt 24. desember.',
  'Stengt 24 desember.',
  'Holder stengt 1. mai.',
  'Stengt 1. mai og 17. mai.',
  'STENGT 24.12.',
  'Anlagt 3 rom, tungt 2 ganger, fornavn 1',
  'Trygg vei 2 ut av vold heter kurset.',
  'Kurset Trygg vei 2',
  'Kvinner i Oslo 3500. Menn i Bergen 1200.',
  'Ring via de ansatte på 22 99 00 00.',
  'Prøvegruppa no: 5 ansatte',
  'Vi har plass 3 netter',
  'Ring Oslo 2299 0000',
  'Alternativ. 5 er ledige',
  'Vi er ute på gata 3 ganger i uka.',
  'Åpent på gata 24 timer i døgnet.',
  'Gateteamet i Oslo, 5 ansatte.',
  'Siden 2010 Oslo kommune har drevet stedet, i 1998 Kirkens Bymisjon.',
  'Bydel Gamle Oslo, etter 1. mai 2026, kl. 14.30–16.00.',
  'Postboks 1234 Sentrum, 0107 Oslo',
  'Fri rettshjelp etter lov av 13. juni 1980 nr. 35 § 11.',
  'Group of 12 Women, 16+ years, 24/7.',
  'https://www.nrk.no/mr/krisesenter-1.16464452',
  'https://example.org/2017/11/28/sak-15671742.ece',
];

test.each(SAYS_NOTHING)('finds no place in “%s”', (text) => {
  expect(tracesIn(text)).toEqual([]);
});

describe('a public address of another place', () => {
  const publicStreets = new Set(['storgata 40']);

  test('may be named, with its postal code', () => {
    expect(tracesIn('Gå til legevakten i Storgata 40, 0182 Oslo.', publicStreets)).toEqual([]);
    expect(tracesIn('Storgata 40, 2. etasje, 0182 OSLO', publicStreets)).toEqual([]);
    expect(tracesIn('Storgata 40 – NO-0182 Oslo', publicStreets)).toEqual([]);
  });

  test('does not cover a longer number or another letter', () => {
    expect(tracesIn('Storgata 402', publicStreets)).toEqual(['street']);
    expect(tracesIn('Storgata 40B', publicStreets)).toEqual(['street']);
  });
});

test('a street name without a number is found by its ending', () => {
  expect(streetNamesIn('Huset ligger i Parkveien, ikke i Karl Johans gate.')).toEqual([
    'parkveien',
    'johans gate',
  ]);
  expect(streetNamesIn('Du er på rett vei.')).toEqual([]);
});

test('long texts come to an end', () => {
  const long = [
    'a'.repeat(50_000),
    'A a '.repeat(15_000),
    '1 '.repeat(30_000),
    'ul. a '.repeat(10_000),
    'Gata 5 '.repeat(9_000),
    'Adresse: a'.repeat(5_000),
    `${'gate '.repeat(3_000)}_1`,
  ];
  expect(long.map((text) => tracesIn(text).length)).toEqual([0, 0, 0, 0, 0, 0, 0]);
});

describe('addressesIn', () => {
  test.each([
    ['Huset ligger i Hemmeligveien 5, bakgården.', ['hemmeligveien 5']],
    ['Solbakken nr. 5', ['solbakken 5']],
    ['Før Prøveveien 1 og Gamleveien 2, nå Nyveien 3', ['prøveveien 1', 'gamleveien 2', 'nyveien 3']],
    ['Huset: Prøvebotten 3', ['prøvebotten 3']],
    ['Huset: Hemmeligmoen 3', ['hemmeligmoen 3']],
    ['Adresse: Prøvebotten 12, ring på', ['prøvebotten 12']],
    ['Hemmelig_gata_5', ['hemmelig gata 5']],
    ['Huset: ring 22 99 00 00', []],
    ['Huset: åpen 24 timer', []],
    ['Åpent på gata 24 timer', []],
    ['', []],
  ])('of “%s”', (text, addresses) => {
    expect(addressesIn(text)).toEqual(addresses);
  });
});

test('an id or the path of a link gives a street away, a year at its end does not', () => {
  expect(tracesIn('hemmeligveien-5')).toEqual(['street']);
  expect(tracesIn('https://example.org/hus/hemmeligveien-5')).toEqual(['street']);
  expect(tracesIn('https://example.org/nytt-fra-storgata-2019')).toEqual([]);
  expect(tracesIn('Vi sier hemmeligveien-5 i en setning')).toEqual([]);
});

import { describe, expect, test } from 'vitest';
import { streetNamesIn, tracesIn, type Trace } from './address-words.ts';
import { pointsIn } from './points/points-in.ts';

// Houses and numbers are invented, or those of everybody.
const GIVES_AWAY: readonly [string, Trace][] = [
  ['2050 Jessheim', 'postal-code'],
  ['Vi holder til i 2050 Jessheim.', 'postal-code'],
  ['2010 Strømmen', 'postal-code'],
  ['2000 Lillestrøm, ring på', 'postal-code'],
  ['1930 aurskog', 'postal-code'],
  ['Stor-gata 15', 'street'],
  ['Прувегата 15', 'street'],
  ['улица Прувегата, дом пятнадцать', 'street'],
  ['вул. Пруве, будинок п’ять', 'street'],
  ['ستورغاتا رقم ١٥', 'street'],
  ['Matrikkel 0301-208/15', 'street'],
  ['Bolignummer H0302', 'street'],
  ['59,91 N 10,74 Ø', 'coordinates'],
  ['59,91 nord 10,74 øst', 'coordinates'],
  ['N 59.91 E 10.74', 'coordinates'],
  ['59.9127N10.7461E', 'coordinates'],
  ['EPSG:25833 262000 6649000', 'coordinates'],
  ['//filled.count.soap', 'coordinates'],
  ['Møt oss her: //filled.count.soap', 'coordinates'],
];

test.each(GIVES_AWAY)('“%s” gives the place away', (text, trace) => {
  expect(tracesIn(text)).toContain(trace);
});

test.each([
  'I 2010 Oslo kommune åpnet huset.',
  'Siden 2010 Strøm har vært dyrt.',
  'Fra 2000 Lillehammer med flere.',
  'I 2025 Jessheim-kvinner gikk til oss',
  'богата 15 лет',
  'Регата 5 мая',
  'улица, дом и семья',
  'Помогаем на улице, дом не нужен.',
  'لغات 5',
  'Søknadsfrist 12/3',
  'Temperaturen er 59,91 nå og 10,74 ute',
  'Fra 60.25 til 10.50',
  'Nord 12 og øst 10',
  'Se //www.example.org for mer',
  'https://filled.count.soap/',
  '//cdn.example.com/bilde',
  'Skriv og//eller ring',
])('“%s” does not', (text) => {
  expect(tracesIn(text)).toEqual([]);
});

test('two degrees with nothing but their letters between them are a point', () => {
  expect(pointsIn('59.9127N10.7461E')).toMatchObject([{ latitude: 59.9127, longitude: 10.7461 }]);
});

describe('a street with “gate” in one word', () => {
  test('is one behind “Øvre” and its like', () => {
    expect(streetNamesIn('Vi bor i Øvre Prøvegate.')).toEqual(['øvre prøvegate']);
    expect(streetNamesIn('Vi holder til i Nedre Prøvegate.')).toEqual(['nedre prøvegate']);
  });

  test('is none by its ending alone, which other words have', () => {
    expect(streetNamesIn('Watergate, Store Fregatter, Store delegater')).toEqual([]);
    expect(streetNamesIn('Fra Store til Lille, på vei')).toEqual([]);
  });
});

describe('an office of which the text says that the house is elsewhere', () => {
  test('is no trace of the house', () => {
    expect(tracesIn('Vi har kontor i Prøvegata 5, men huset ligger et annet sted.')).toEqual([]);
    expect(tracesIn('Our office is at Prøvegata 5, but the shelter is somewhere else.')).toEqual([]);
  });

  test.each([
    'Vi har kontor i Prøvegata 5.',
    'Vi har kontor i Prøvegata 5, men huset ligger i Prøvegata 7.',
    'Vi har kontor i Prøvegata 5, men huset er stort.',
    'Huset er i Prøvegata 7. Vi har kontor i Prøvegata 5, men huset ligger et annet sted.',
    'Huset ligger i Prøvegata 5, men kontoret ligger et annet sted.',
  ])('but “%s” is one', (text) => {
    expect(tracesIn(text)).toEqual(['street']);
  });
});

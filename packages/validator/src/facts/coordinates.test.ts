import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decimalPairsIn, holdsCoordinates } from './coordinates.ts';
import { holdsMapLink } from './map-links.ts';

describe('coordinates', () => {
  test.each([
    '59.9127, 10.7461',
    '59,9127 10,7461',
    'N59.9127 E10.7461',
    '59.9127° N 10.7461° E',
    'lat: 59.9127',
    '59.91532 grader nord, 10.75342 grader øst',
    '59.91532 north, 10.75342 east',
    '59,91532 Nord og 10,75342 Øst',
    '59.91532 с. ш., 10.75342 в. д.',
    '59.91532 latitud, 10.75342 longitud',
    '59.91532 (N) 10.75342 (E)',
    '59.91532–10.75342',
    '59.91532_10.75342',
    '[59.91532][10.75342]',
    'nord 59,91532 øst 10,75342',
    '6649000N 262000E',
    '9FFGWQ83 + 4F',
    'Breddegrad 59,913',
    'bredde: 59.9139, lengde: 10.7522',
    '59 54.834 10 45.132',
    'N 59 54 50 Ø 10 45 08',
    '59.91; 10.75',
    'what3words: hest.bok.lampe',
    '1.2345, 5.6789',
    '59°54′46″N',
    '59° 54.77′',
    '59 54 46 N, 10 44 46 E',
    '9FFGWP7Q+23',
    'WP7Q+23 Oslo',
    'geo:59.9,10.7',
    '///hest.bok.lampe',
    'UTM 32V 597423 6643460',
    'EUREF89 sone 33: 262030 6649480',
    '32V 597423E 6643460N',
    '32V 0597423 6643460',
    '32VNM 97423 43460',
    '!3d59.9127!4d10.7461',
    'N59°54.762 E10°44.766',
    '59 grader 54 minutter nord',
    '59 degrees and 54.5 minutes north',
    '59 градусов 54 минуты',
    '5954.762N 1044.766E',
    '{"lat":59.9127,"lng":10.7461}',
    '{"lat": 59.91, "lng": 10.74}',
    'stopLat=59.9127',
    'wp7q+4c oslo',
    '/// hest.bok.lampe',
    'geohash: u4xsud',
    'Øst 597423, Nord 6643460',
    'N 6643460 E 597423',
  ])('stand in “%s”', (text) => {
    expect(holdsCoordinates(text)).toBe(true);
  });

  test.each([
    '15.000, 20.000 kroner',
    '12.500 / 13.200',
    'Skala 1.234, 5.678',
    '60,50; 12,50 kr',
    'what3words: se kartet',
    'Åpent 10.00–15.30',
    'Temperatur under −10 °C',
    '2345+67 kr',
    'WWW+HTTP',
    'file:///hjemme/fil.txt.gz',
    'Ring 22 99 00 00 eller 229 00 000',
    'Sak 123456, 1234567',
    'Sak 0123456 1234567',
    'Lov av 13. juni 1980 nr. 35',
    'Kaffe + kake',
    'Minus 10 grader, 5 minutter unna',
    'Ring N 22 99 00 00',
    'Plast 12.5',
    '{"lat": 60, "lng": 10}',
    'kaffe+te',
    'Vi bruker geohash til kartet',
  ])('do not stand in “%s”', (text) => {
    expect(holdsCoordinates(text)).toBe(false);
  });

  test('a point in decimal degrees is read back as it was written', () => {
    const degrees = (limit: number) => fc.integer({ min: -limit * 10_000 + 1, max: limit * 10_000 - 1 });
    fc.assert(
      fc.property(degrees(90), degrees(180), fc.constantFrom('.', ','), (north, east, point) => {
        const written = [north, east].map((value) => (value / 10_000).toFixed(4).replace('.', point));
        expect(decimalPairsIn(`Døra: ${written.join(' ')}.`)).toEqual([[north / 10_000, east / 10_000]]);
      }),
    );
  });
});

describe('a link to a map', () => {
  test.each([
    'https://www.google.com/maps/@59.9,10.7,15z',
    'https://www.google.com/maps/d/viewer?mid=a',
    'https://earth.google.com/web/',
    'https://plus.codes/9FFGWP7Q+23',
    'https://geohash.org/u4xsu',
    'https://kommunekart.com/?a',
    'https://yandex.ru/maps/-/a',
    'https://www.bing.com/maps?cp=1',
    'https://www.hitta.se/kartan/a',
    'google.navigation:q=59.9,10.7',
    'waze://?ll=59.9,10.7',
    'Se maps.app.goo.gl/abc',
    'https://maps.apple/p/abc',
    'https://osmapp.org/way/123',
    'https://entur.no/nearby-stop-place-detail?id=NSR:StopPlace:58366',
    'https://entur.no/reiseresultater?from=a&to=b',
    'https://www.airbnb.no/rooms/12345',
    'https://www.proff.no/selskap/krisesenteret-i-eksempel/oslo/-/IFABCDE/',
    'https://www.1881.no/rehabiliteringssenter/rehabiliteringssenter-oslo/krisesenteret-i-eksempel_100000000S1/',
    'https://www.gulesider.no/krisesenteret+oslo/bedrift/123456',
    'https://www.hitta.se/kvinnojouren/stockholm/abc',
    'https://www.krak.dk/krisecenter/kobenhavn/123/firma',
    'https://2gis.com/oslo/geo/1',
    'https://m.example.org/ul/?dropoff[latitude]=59.9',
    'https://example.org/reise?stopLat=59.9127',
    'HTTPS://WWW.OPENSTREETMAP.ORG/node/1',
  ])('is “%s”', (text) => {
    expect(holdsMapLink(text)).toBe(true);
  });

  test.each([
    'https://www.google.com/search?q=maps',
    'https://example.org/kart/',
    'https://www.finn.no/bil/',
    'https://maps.example.org/',
    'https://entur.no/',
    'https://entur.no/hjelp?topic=a',
    'https://www.airbnb.no/help/article/1',
    'https://www.1881.no/',
    'https://www.proff.no',
    'https://www.gulesider.no/?utm=a',
    'https://example.org/?lat=nb&plat=5',
    'Se kartet: oppslag i gangen',
    'post@example.org',
  ])('is not “%s”', (text) => {
    expect(holdsMapLink(text)).toBe(false);
  });
});

import { describe, expect, test } from 'vitest';
import { mapKeysIn } from './map-keys.ts';

describe('the same place', () => {
  test.each([
    ['https://maps.app.goo.gl/AbCdEf12345', 'Her: maps.app.goo.gl/AbCdEf12345.'],
    ['https://maps.app.goo.gl/AbCdEf12345', '(https://maps.app.goo.gl/AbCdEf12345?g_st=ic)'],
    ['///filled.count.soap', 'https://w3w.co/filled.count.soap'],
    ['///filled.count.soap', 'Vi er på what3words.com/Filled.Count.Soap i kveld'],
    ['way/123456789', 'https://www.openstreetmap.org/way/123456789#map=19/1/2'],
    [
      'https://maps.google.com/?cid=12345678901234567890',
      'https://www.google.com/maps?cid=12345678901234567890&hl=no',
    ],
    [
      'place_id:ChIJabcdefghij',
      'https://www.google.com/maps/search/?api=1&query=x&query_place_id=ChIJabcdefghij',
    ],
    ['https://www.openstreetmap.org/node/987654', 'http://openstreetmap.org/node/987654/'],
  ])('is known again: “%s” and “%s”', (one, other) => {
    const keys = mapKeysIn(one);
    expect(keys.length).toBeGreaterThan(0);
    expect(mapKeysIn(other).some((key) => keys.includes(key))).toBe(true);
  });
});

describe('no place', () => {
  test.each([
    'https://www.google.com/maps',
    'https://www.openstreetmap.org/',
    'https://example.org/om/oss',
    'Ring 22 99 00 00. Om oss: www.example.org',
    'Se what3words.com',
    'http:///eksempel',
  ])('is told from others by “%s”', (text) => {
    expect(mapKeysIn(text)).toEqual([]);
  });

  test('is told by another of the same kind', () => {
    const keys = mapKeysIn('https://maps.app.goo.gl/AbCdEf12345 ///filled.count.soap way/123456789');
    for (const other of ['https://maps.app.goo.gl/AbCdEf12346', '///filled.count.soaps', 'way/1234567891'])
      expect(mapKeysIn(other).some((key) => keys.includes(key))).toBe(false);
  });
});

import { describe, expect, test } from 'vitest';
import type { Rule } from '../../rule.ts';
import { validateWith } from '../../validate.ts';
import { EXAMPLE_TODAY, exampleDirectory } from '../example.ts';
import { locationSecretElsewhere } from './secret-elsewhere.ts';
import { locationSecretExtension } from './secret-extension.ts';

const plain = exampleDirectory('service', {}) as { services: object[]; organizations: object[] };
const service = (id: string, changes: object) => ({ ...plain.services[0], id, ...changes });
/** A shelter whose notes say where it is. The place is invented. */
const shelter = (internal: string) =>
  service('botilbudet', {
    locations: [{ id: 'huset', visibility: 'confidential', area: 'Oslo' }],
    internal,
  });

const told = (services: object[], rule: Rule = locationSecretElsewhere) => {
  const { findings, crashes } = validateWith([rule], { ...plain, services }, { today: EXAMPLE_TODAY });
  expect(crashes).toEqual([]);
  return findings.filter(({ code }) => code === rule.code).map(({ path }) => path);
};

describe('what tells a shelter on a map', () => {
  test.each([
    ['https://maps.app.goo.gl/AbCdEf12345', 'Her er det: https://maps.app.goo.gl/AbCdEf12345'],
    ['///filled.count.soap', 'https://w3w.co/filled.count.soap'],
    ['Huset er way/123456789 i OSM', 'https://www.openstreetmap.org/way/123456789'],
    ['https://maps.google.com/?cid=12345678901', 'https://www.google.com/maps?cid=12345678901'],
    ['place_id:ChIJabcdefghij', 'https://www.google.com/maps/place/?q=place_id:ChIJabcdefghij'],
  ])('“%s” is told in another service: “%s”', (internal, url) => {
    const other = service('annen', { contacts: [{ channel: 'web', value: url }] });
    expect(told([shelter(internal), other])).toEqual(['/services/1/contacts/0/value']);
    const text = service('annen', { description: { nb: url, en: 'x' } });
    expect(told([shelter(internal), text])).toEqual(['/services/1/description/nb']);
  });

  test('is no other place on the same map', () => {
    const other = service('annen', {
      contacts: [{ channel: 'web', value: 'https://maps.app.goo.gl/Other123' }],
    });
    expect(told([shelter('https://maps.app.goo.gl/AbCdEf12345'), other])).toEqual([]);
  });
});

describe('the point of a shelter', () => {
  const noted = shelter('Huset: 59.9127, 10.7461');
  const elsewhere = (description: string, more: object = {}) =>
    told([noted, service('annen', { description, ...more })]);

  test.each([
    'Møt oss ved 59,9127 / 10,7461.',
    '59°54′45.7″N 10°44′46″E',
    '59 54 46 N, 10 44 46 E',
    'UTM 32V 597642 6642976',
    'EUREF89 sone 32: 597642 6642976',
    'Øst 597642, Nord 6642976',
    '32VNM 97642 42976',
    '32VNM9764242976',
    'Pluskode 9FFGWP7W+3C',
    'WP7W+3C Oslo',
    'https://plus.codes/9FFGWP7W+3C',
    'https://example.org/?q=9FFGWP7W%2B3C',
    '6642976N 597642E',
    '59.9127 grader nord, 10.7461 grader øst',
    'nord 59,9127 øst 10,7461',
    '٥٩٫٩١٢٧، ١٠٫٧٤٦١',
    '59.91270–10.74610',
    '9FFGWP7W + 3C',
    'geohash u4xsud',
    'https://geohash.org/u4xsudc0',
    'https://example.org/!3d59.9127!4d10.7461',
  ])('“%s” in another service', (text) => {
    expect(elsewhere(text)).toEqual(['/services/1/description']);
  });

  test.each([
    '59,9327 / 10,7461',
    'UTM 32V 597942 6642976',
    '32VNM 97942 42976',
    '9FFGWPFW+3C',
    'WPFW+3C Oslo',
    'geohash u4xth9',
    'Vi er u4xsud.',
    'Ring 22 99 00 00, +47 22 99 00 00, konto 1234.56.78903',
  ])('“%s” is another place, or none', (text) => {
    expect(elsewhere(text)).toEqual([]);
  });

  test('is known from notes in any of these forms', () => {
    for (const internal of ['32VNM 97642 42976', 'UTM 32 597642 6642976', '9FFGWP7W+3C', 'geohash u4xsudc0'])
      expect(told([shelter(internal), service('annen', { description: '59.9127, 10.7461' })])).toEqual([
        '/services/1/description',
      ]);
    expect(told([shelter('geohash u4xsud'), service('annen', { description: 'geohash u4xsudc0' })])).toEqual(
      [],
    );
  });

  test('is no secret where the service itself has an open place there', () => {
    const here = {
      locations: [
        {
          id: 'kontoret',
          visibility: 'public',
          address: { street: 'Storveien 5', locality: 'Oslo' },
          position: { latitude: 59.9127, longitude: 10.7461 },
        },
      ],
    };
    expect(elsewhere('9FFGWP7W+3C, WP7W+3C, geohash u4xsud', here)).toEqual([]);
  });

  test('is found among the metres of foreign fields', () => {
    const extensions = { 'x:place': { east: 597_642, north: 6_642_976 } };
    const rule = locationSecretExtension;
    expect(told([noted, service('annen', { extensions })], rule)).toHaveLength(1);
    const other = { 'x:place': { east: 607_642, north: 6_642_976 } };
    expect(told([noted, service('annen', { extensions: other })], rule)).toEqual([]);
  });
});

import { describe, expect, test } from 'vitest';
import { foldPlace, placeOfPostalCode, zonesOfPlace } from './postal-codes.ts';

test.each([
  ['0001', 'Oslo'],
  ['0179', 'Oslo'],
  ['5003', 'Bergen'],
  ['8622', 'Mo i Rana'],
  ['9008', 'Tromsø'],
  ['9170', 'Longyearbyen'],
  ['4640', 'Søgne'],
])('%s is %s', (postalCode, place) => {
  expect(placeOfPostalCode(postalCode)).toBe(place);
});

test.each(['0000', '0197', '9999', '179', '01799', '', 'Oslo'])('“%s” is no postal code', (postalCode) => {
  expect(placeOfPostalCode(postalCode)).toBeUndefined();
});

test('the whole register is there, each code with a place', () => {
  const codes = Array.from({ length: 10_000 }, (_, code) => String(code).padStart(4, '0'));
  const places = codes.flatMap((code) => placeOfPostalCode(code) ?? []);
  expect(places).toHaveLength(5132);
  expect(places.filter((place) => !/^\p{Lu}\p{L}*(?:[ -]\p{L}+)*$/u.test(place))).toEqual([]);
});

describe('the districts of a place', () => {
  test('are the first two digits of its codes', () => {
    expect([...(zonesOfPlace('Oslo') ?? [])]).toEqual([
      ...['00', '01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'],
    ]);
    expect(zonesOfPlace('tromso')).toEqual(zonesOfPlace('Tromsø'));
  });

  test('are not known for a municipality or a part of a town', () => {
    expect(zonesOfPlace('Bærum')).toBeUndefined();
    expect(zonesOfPlace('Grünerløkka')).toBeUndefined();
    expect(zonesOfPlace('')).toBeUndefined();
  });
});

test('the letters by which the register tells two towns apart do not count', () => {
  expect(foldPlace('Kristiansand S')).toBe(foldPlace('KRISTIANSAND'));
  expect(foldPlace('Kristiansund N')).not.toBe(foldPlace('Kristiansand S'));
});

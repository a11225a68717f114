import { expect, test } from 'vitest';
import { NotedHouses } from './noted-houses.ts';

const found = (notes: unknown, street: string) => {
  const houses = new NotedHouses();
  houses.add(notes, 'botilbudet');
  return houses.owners.get(houses.find(street) ?? '');
};

test.each<[unknown, string]>([
  ['Krohnengen 14–16, ring Kari', 'Krohnengen 14'],
  ['Krohnengen 14, 5031 Bergen', 'Krohnengen 14'],
  ['Krohnengen 14, tlf. 55 99 00 00', 'Krohnengen 14'],
  ['Ring kontoret, Krohnengen 14 er låst', 'Krohnengen 14'],
  ['Nøkkel til 14 Krohnengen hos Kari', 'Krohnengen 14'],
  ['Karl Prøves gt. 5B, ring', 'Karl Prøves gate 5 B, 2. etasje'],
  ['Øvre Prøve allé nr 5 B', 'Øvre Prøve alle 5'],
  [{ hus: { gate: ['Krohnengen 14 (Kari)'] } }, 'krohnengen 14'],
])('the notes %j name “%s”', (notes, street) => {
  expect(found(notes, street)).toBe('botilbudet');
});

test.each<[unknown, string]>([
  ['Krohnengen 14', 'Krohnengen 1'],
  ['Krohnengen 14', 'Krohnengen 14 B'],
  ['Krohnengen 14', 'Øvre Krohnengen 14'],
  ['Post til kontoret i Krohnengen 14', 'Krohnengen 14'],
  ['Kontor: Krohnengen 14', 'Krohnengen 14'],
  ['Telefon 22 99 00 14', 'Telefon 22'],
  ['Krohnengen', 'Krohnengen 14'],
  ['', ''],
  [undefined, 'Krohnengen 14'],
])('the notes %j do not name “%s”', (notes, street) => {
  expect(found(notes, street)).toBeUndefined();
});

test('the first to note a house is told, and a phone number alone is no house', () => {
  const houses = new NotedHouses();
  houses.add('Ring 22 99 00 00 eller 412 34 567.', 'a');
  expect(houses.owners.size).toBe(0);
  houses.add('Krohnengen 14.', 'a');
  houses.add('Krohnengen 14.', 'b');
  expect(houses.owners.get(houses.find('Krohnengen 14') ?? '')).toBe('a');
});

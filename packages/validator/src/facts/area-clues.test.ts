import { expect, test } from 'vitest';
import { isAreaClue } from './area-clues.ts';

test.each([
  'Landås, ved kirken',
  'Prøvestrand, det hvite huset ved fergekaia',
  'Ved skolen i Prøvestrand',
  'Nær bybanestoppet',
  'Bergen (gamle skole)',
  'Villa Solbakken, Landås',
  'Prøvestrand, near the old church',
])('“%s” says which house', (area) => {
  expect(isAreaClue(area)).toBe(true);
});

test.each([
  'Bergen',
  'Bergen sentrum',
  'Nær Bergen',
  'Gamle Oslo',
  'Ved Oslofjorden',
  'Kirkenes og Nedre Romerike',
  'Oslo, ved Akerselva',
  'Stavanger by og kommunene rundt',
  'Hele Vestland, utenfor Bergen',
  'Near Oslo',
])('“%s” does not', (area) => {
  expect(isAreaClue(area)).toBe(false);
});

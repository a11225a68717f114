import { foldText } from '@service-directory/schema';
import { expect, test } from 'vitest';
import { tellingWordOf } from './telling-word.ts';

test.each([
  ['Tryggbo krisesenter', 'tryggbo'],
  ['Krisesenteret Tryggbo', 'tryggbo'],
  ['Tryggbo krisesenter i Oslo', 'tryggbo'],
  ['Kvinnehuset Solveien', 'solveien'],
  ['Stiftelsen Fjellro', 'fjellro'],
  ['Fjellro shelter', 'fjellro'],
  ['Fjellhjem krisesenter', 'fjellhjem'],
  ['Krisesenteret Solheimen i Oslo', 'solheimen'],
  ['Rosenhuset botilbud', 'rosenhuset'],
  ['Mødrehjemmet Lysstad', 'lysstad'],
  ['Vesthjemmet Tryggbo', 'tryggbo'],
])('%s is told by %s', (name, word) => {
  expect(tellingWordOf(foldText(name))).toBe(word);
});

test.each([
  'Tryggbo',
  'Oslo krisesenter',
  'Krisesenteret i Oslo',
  'Natthjemmet i Bergen',
  'Nasjonalt krisesenter',
  'Trygge hjem',
  'Trygt bosted',
  'Kvinners krisesenter',
  'Kirkens krisesenter',
  'Sentralt botilbud',
  'Midlertidig botilbud',
  'Kvinnehuset for ungdom',
  'Fjellro og Solbakken',
  'Women’s shelter',
  'Emergency housing shelter',
  'Hjem 1',
  'Natthjemmet krisesenter',
  'Mødrehjemmet i Bergen',
  'Kvinnehuset krisesenter',
  'Værestedet for ungdom',
  'Fjellhjem og Rosenhuset',
])('%s has no one word that tells it', (name) => {
  expect(tellingWordOf(foldText(name))).toBeUndefined();
});

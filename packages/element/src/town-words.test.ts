import type { Service } from '@service-directory/schema';
import { expect, test } from 'vitest';
import { bareService, idsFound, listOf } from './testing/searched.ts';

const service = (id: string, more: Partial<Service>) => bareService(id, { needs: ['crisis-line'], ...more });
const at = (street: string, locality: string): Partial<Service> => ({
  locations: [
    { id: 'a', kind: 'physical', visibility: 'public', address: { street, locality, country: 'NO' } },
  ],
});

const placed = (locality: string, latitude: number, longitude: number): Partial<Service> => ({
  locations: [
    {
      id: 'a',
      kind: 'physical',
      visibility: 'public',
      address: { street: 'Prøvegata 1', locality, country: 'NO' },
      position: { latitude, longitude, precision: 'building' },
    },
  ],
});

const directory = listOf([
  service('everywhere', { serviceArea: { scope: 'national' } }),
  service('elsewhere', { serviceArea: { scope: 'national', countries: ['SE'] } }),
  service('food-everywhere', { needs: ['food'], serviceArea: { scope: 'national' } }),
  service('in-bergen', at('Prøvegata 1', 'Bergen')),
  service('in-mo', at('Prøvegata 1', 'Mo i Rana')),
  service('in-a-street', at('Bergensgata 5', 'Oslo')),
  service('in-stavanger', { ...placed('Stavanger', 58.97, 5.733), needs: ['food'] }),
  service('in-kristiansand', placed('Kristiansand', 58.147, 7.996)),
  service('in-sola', placed('Tananger', 58.94, 5.58)),
  service('of-bergen', {
    ...at('Prøvegata 2', 'Oslo'),
    summary: 'For dem som kommer fra Bergen til Løkka.',
  }),
]);

const found = (text: string, lang = 'nb') => idsFound(directory, text, lang);

test('with a town what helps the whole country with the rest comes behind what is there', async () => {
  expect(await found('selvmord bergen')).toEqual(['in-bergen', 'of-bergen', 'everywhere']);
  expect(await found('selvmord i Mo i Rana')).toEqual(['in-mo', 'everywhere']);
});

test('a town by its name in another language is the same town', async () => {
  expect(await found('انتحار برغن', 'ar')).toEqual(['in-bergen', 'everywhere']);
  expect(await found('انتحار برغن', 'nb')).toEqual(['in-bergen', 'everywhere']);
});

test('a street elsewhere that is called after a town is not there', async () => {
  expect(await found('bergen')).toEqual(['in-bergen', 'of-bergen', 'everywhere', 'food-everywhere']);
  expect(await found('bergensgata')).toEqual(['in-a-street']);
});

test('a town by itself, and a place that is none, find what they found', async () => {
  expect(await found('selvmord')).toHaveLength(8);
  expect(await found('selvmord ingenstad')).toEqual([]);
});

test('of a town without a door it is told whose door is not far, and who helps the whole country', async () => {
  expect(await found('Sandnes')).toEqual(['in-sola', 'in-stavanger', 'everywhere', 'food-everywhere']);
  expect(await found('selvmord sandnes')).toEqual(['in-sola', 'everywhere']);
  expect(await found('mat i Sandnes')).toEqual(['in-stavanger', 'food-everywhere']);
  expect(await found('ساندنس', 'ar')).toEqual(['in-sola', 'in-stavanger', 'everywhere', 'food-everywhere']);
});

test('what says nothing beside a town without a door takes nothing away', async () => {
  const all = ['in-sola', 'in-stavanger', 'everywhere', 'food-everywhere'];
  for (const text of ['i Sandnes', 'jeg er i Sandnes', 'Sandnes i kveld', 'sunt în Sandnes'])
    expect([text, await found(text)]).toEqual([text, all]);
});

test('who helps the whole of one country is not told of in another', async () => {
  expect(await found('selvmord göteborg')).toEqual(['elsewhere']);
});

test('a town of the map is not taken for a word that is like it', async () => {
  // One slip away from «Mose», which nothing else says.
  expect(await found('moss')).toEqual(['everywhere', 'food-everywhere']);
});

test('a slip in the name of a town is the town, with all that is for it', async () => {
  for (const [slip, town] of [
    ['bergn', 'bergen'],
    ['Begren', 'Bergen'],
    ['jeg er i stavangr', 'jeg er i stavanger'],
    ['selvmord bergn', 'selvmord bergen'],
    ['mat stavangre', 'mat stavanger'],
    // Nobody has a door there.
    ['sandnse', 'sandnes'],
    ['selvmord Sandnees', 'selvmord Sandnes'],
  ] as const)
    expect([slip, await found(slip)]).toEqual([slip, await found(town)]);
  expect(await found('bergn')).toHaveLength(4);
});

test('a word that is like a town, and means something else or may be two, is no slip of it', async () => {
  // Another first letter, the form of a word, a word of another language, two slips, too short a word.
  for (const text of ['hergen', 'strand', 'praca', 'wohnung', 'brgn', 'stvangr', 'hva', 'x bergnnn'])
    expect([text, (await found(text)).includes('everywhere')]).toEqual([text, false]);
});

test('behind the doors of a town comes what is near, and what is for the whole country', async () => {
  const all = ['in-stavanger', 'in-sola', 'everywhere', 'food-everywhere'];
  for (const text of ['Stavanger', 'jeg er i Stavanger', '4006 Stavanger', 'Stavanger nå'])
    expect([text, await found(text)]).toEqual([text, all]);
  expect(await found('Mo i Rana')).toEqual(['in-mo', 'everywhere', 'food-everywhere']);
  expect(await found('selvmord stavanger')).toEqual(['in-sola', 'everywhere']);
  expect(await found('mat stavanger')).toEqual(['in-stavanger', 'food-everywhere']);
});

test('a part of a town, a municipality, a county and a postcode lead to the towns there', async () => {
  const all = ['in-bergen', 'everywhere', 'food-everywhere'];
  for (const text of ['Askøy', 'fana', 'jeg er på Sotra', 'Hordaland', '5003', '5003 nå'])
    expect([text, await found(text)]).toEqual([text, all]);
  expect(await found('selvmord Åsane')).toEqual(['in-bergen', 'everywhere']);
  expect(await found('Rogaland')).toEqual(['in-stavanger', 'in-sola', 'everywhere', 'food-everywhere']);
  // No town of it has a door: what is near comes from the map.
  expect(await found('Jæren')).toEqual(['in-stavanger', 'in-sola', 'everywhere', 'food-everywhere']);
});

test('who says the name of an area comes before who is there', async () => {
  expect(await found('Løkka', 'nb')).toEqual(['of-bergen', 'in-a-street', 'everywhere', 'food-everywhere']);
});

test('a year, another number and a word that is a municipality too are no places', async () => {
  for (const text of ['2024', '1998', '50030', 'strand', 'lund', 'marker'])
    expect([text, await found(text)]).toEqual([text, []]);
});

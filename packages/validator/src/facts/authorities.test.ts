import { expect, test } from 'vitest';
import { authoritiesOf } from './authorities.ts';

test.each([
  ['Politiet', ['police']],
  ['The Norwegian police', ['police']],
  ['Oslo politidistrikt', ['police']],
  ['Sentrum politistasjon', ['police']],
  ['Politiets utlendingsenhet', ['police', 'immigration']],
  ['National Police Immigration Service', ['police', 'immigration']],
  ['Utlendingsdirektoratet (UDI)', ['immigration']],
  ['UDI', ['immigration']],
  ['Norwegian Directorate of Immigration', ['immigration']],
  ['Migrationsverket', ['immigration']],
  ['Grensepolitiet', ['police', 'immigration']],
  ['Immigration Police', ['police', 'immigration']],
  ['Border Guard', ['police', 'immigration']],
  ['Trandum utlendingsinternat', ['police', 'immigration']],
  ['Politimesteren i Finnmark', ['police']],
  ['Politihuset', ['police']],
])('“%s” is one: %j', (name, authorities) => {
  expect(authoritiesOf({ name })).toEqual(authorities);
});

test.each([
  'Hjelp med politiattest',
  'Politisk flyktninghjelp',
  'Caritas Norge',
  'Jesuit Refugee and Immigration Service',
  'IOM – UN Migration',
  'Metropolitan helsesenter',
  'Police Dependants’ Fund',
  'Norsk Folkehjelp',
  'Une femme',
  'Politimesterens legat',
  'Kafé i det gamle politihuset',
  'Hjelp ved grensen',
])('“%s” is none', (name) => {
  expect(authoritiesOf({ name })).toEqual([]);
});

test('any of its names in any language tells, and so does its web site', () => {
  expect(authoritiesOf({ name: { nb: 'Etaten', en: 'Police' } })).toEqual(['police']);
  expect(authoritiesOf({ name: 'Etaten', alternateName: 'UDI' })).toEqual(['immigration']);
  expect(authoritiesOf({ name: 'Etaten', url: 'https://www.politiet.no/kontakt' })).toEqual(['police']);
  expect(authoritiesOf({ name: 'Etaten', url: 'https://www.udi.no' })).toEqual(['immigration']);
  expect(authoritiesOf({ name: 'Avisa', url: 'https://example.org/politiet.no' })).toEqual([]);
});

test('data of the wrong type is no authority', () => {
  expect(authoritiesOf({ name: 7, url: ['https://www.udi.no'] })).toEqual([]);
});

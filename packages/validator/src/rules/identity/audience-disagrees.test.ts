import { expect, test } from 'vitest';
import { tryRule } from '../../testing/try-rule.ts';
import { serviceAudienceDisagrees } from './audience-disagrees.ts';

const told = (audience: unknown) =>
  tryRule(serviceAudienceDisagrees, { audience }).map(({ path, params }) => [
    path[1],
    params['only'],
    params['other'],
  ]);
const women = { group: 'women', welcome: 'only' };
const migrants = { group: 'migrants', welcome: 'everyone-else-too' };

test('only one group, and everyone else too', () => {
  expect(told([women, migrants])).toEqual([[1, 'women', 'migrants']]);
  expect(told([migrants, women])).toEqual([[0, 'women', 'migrants']]);
});

test.each([
  [[women, { ...migrants, welcome: 'mainly' }]],
  [[{ ...women, welcome: 'mainly' }, migrants]],
  [[women, { group: 'migrants', welcome: 'only' }]],
  [[women]],
  [['women', null]],
  [undefined],
  ['women'],
])('%j can be true', (audience) => {
  expect(told(audience)).toEqual([]);
});

const inWords = (service: Record<string, unknown>) =>
  tryRule(serviceAudienceDisagrees, service).map(({ path, params }) => [path.join('/'), params['said']]);

test('a text says that it is for some alone, and the audience does not', () => {
  expect(inWords({ description: { nb: 'Kun for kvinner.' } })).toEqual([
    ['description/nb', 'Kun for kvinner'],
  ]);
  expect(
    inWords({ notOffered: 'Menn har ikke adgang.', audience: [{ ...women, welcome: 'mainly' }] }),
  ).toEqual([['notOffered', 'Menn har ikke adgang']]);
});

test('words that the audience or the hours carry are not told', () => {
  const description = { nb: 'Kun for kvinner.' };
  expect(inWords({ description, audience: [women] })).toEqual([]);
  const periods = [{ days: ['mo'], opens: '10:00', closes: '15:00', audience: ['women'] }];
  expect(inWords({ description, openingHours: { periods } })).toEqual([]);
  expect(inWords({ description: { nb: 'Tirsdager er kun for kvinner.' } })).toEqual([]);
});

const ages = (service: Record<string, unknown>) =>
  tryRule(serviceAudienceDisagrees, service).flatMap(({ path, params }) =>
    params['missing'] === undefined ? [] : [[path.join('/'), params['said'], params['missing']]],
  );

test('a text says for which ages it is, and the fields of age do not', () => {
  expect(ages({ description: { nb: 'Velkommen. For deg over 18 år.' } })).toEqual([
    ['description/nb', 'For deg over 18 år', ['minimumAge']],
  ]);
  expect(ages({ summary: { en: 'For people aged 16–25.' } })).toEqual([
    ['summary/en', 'For people aged 16–25', ['minimumAge', 'maximumAge']],
  ]);
  expect(ages({ summary: { en: 'For people aged 16–25.' }, minimumAge: 16 })).toEqual([
    ['summary/en', 'For people aged 16–25', ['maximumAge']],
  ]);
  expect(ages({ notOffered: { nb: 'Barn under 18 år' } })).toEqual([
    ['notOffered/nb', 'Barn under 18 år', ['minimumAge']],
  ]);
});

test('a group and an age in the same words are both told', () => {
  const said = tryRule(serviceAudienceDisagrees, { description: { nb: 'Kun for kvinner over 18 år.' } });
  expect(said.map(({ params }) => params['missing'])).toEqual([['minimumAge'], undefined]);
});

test('ages that the fields or the hours carry are not told', () => {
  const description = { nb: 'For unge under 25 år.' };
  expect(ages({ description, maximumAge: 24 })).toEqual([]);
  const periods = [{ days: ['mo'], opens: '10:00', closes: '15:00', audience: ['young-people'] }];
  expect(ages({ description, openingHours: { periods } })).toEqual([]);
  expect(ages({ capacity: { nb: 'Over 40 år' } })).toEqual([]);
});

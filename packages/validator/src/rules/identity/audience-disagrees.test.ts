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

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

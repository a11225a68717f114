import { expect, test } from 'vitest';
import { tryRule } from '../../testing/try-rule.ts';
import { hoursPrintedDays } from './printed-days.ts';

const told = (printed: unknown, ...days: string[]) =>
  tryRule(hoursPrintedDays, { periods: [{ days, opens: '12:00' }], printed }).map(({ params }) => [
    params['ours'],
    params['printed'],
  ]);

test.each([
  ['tirsdag og onsdag', ['tu', 'th'], [['th'], ['we']]],
  ['Open on Mondays', ['tu'], [['tu'], ['mo']]],
  [{ nb: 'fredag', en: 'Friday' }, ['sa', 'su'], [['sa', 'su'], ['fr']]],
])('%j says another day than %j', (printed, days, both) => {
  expect(told(printed, ...days)).toEqual([both]);
});

test.each([
  ['tirsdag og torsdag', ['tu', 'th']],
  ['torsdager', ['tu', 'th']],
  ['tirsdag, torsdag og lørdag', ['tu', 'th']],
  ['mandag–fredag', ['sa']],
  ['døgnåpent', ['mo']],
  [undefined, ['mo']],
])('%j and %j can both be true', (printed, days) => {
  expect(told(printed, ...days)).toEqual([]);
});

test('hours without periods say no other day', () => {
  expect(tryRule(hoursPrintedDays, { printed: 'mandag' })).toEqual([]);
});

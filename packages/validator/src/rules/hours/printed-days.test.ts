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
  ['mandag 10-12, fredag 12-14', ['mo', 'tu'], [['tu'], ['fr']]],
  ['tirsdag og onsdag 12–14, stengt i juli', ['tu', 'th'], [['th'], ['we']]],
  ['tirsdag og onsdag 12–14, unntatt i juli', ['tu', 'th'], [['th'], ['we']]],
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
  ['man-fre 9-15 bortsett fra onsdag', ['mo', 'tu', 'th', 'fr']],
  ['man, tir, tor og fre 9–15, ikke onsdag', ['mo', 'tu', 'th', 'fr']],
  ['man., tir. og tor. 9–15 (ikke onsdager)', ['mo', 'tu', 'th']],
  ['man, tir, ons og tor 9–15, fredag lukket', ['mo', 'tu', 'we', 'th']],
  ['tirs-søn 10-14 (mandag stengt)', ['tu', 'we', 'th', 'fr', 'sa', 'su']],
  ['tir, ons 10–14. Stengt mandager', ['tu', 'we']],
  ['man – fre 9–15, i tillegg til torsdag', ['mo', 'tu', 'we', 'fr']],
  ['ma. til fr. 9–15, lørdag', ['mo', 'tu']],
  ['Mon-Fri 9-15 apart from Wednesday', ['mo', 'tu', 'th', 'fr']],
  ['Tue, Thu 9-15, closed Mondays', ['tu', 'th']],
  ['tys, tors 9-15, måndag stengd', ['tu', 'th']],
  ['tys, tors 9-15, ikkje måndag', ['tu', 'th']],
])('%j and %j can both be true', (printed, days) => {
  expect(told(printed, ...days)).toEqual([]);
});

test('hours without periods say no other day', () => {
  expect(tryRule(hoursPrintedDays, { printed: 'mandag' })).toEqual([]);
});

import { expect, test } from 'vitest';
import type { Period } from '../../entities/opening-hours.ts';
import { ruleTextOf } from './rule-text.ts';

const ruleOf = (fields: Partial<Period>) =>
  ruleTextOf({ days: ['fr', 'mo', 'mo'], opens: '10:00', ...fields });

test('days come in order and once', () => expect(ruleOf({})).toBe('FREQ=WEEKLY;BYDAY=MO,FR'));

test('all days are daily', () => {
  expect(ruleOf({ days: ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'] })).toBe('FREQ=DAILY');
});

test('every so many weeks counts in weeks from Monday, and every one is weekly', () => {
  expect(ruleOf({ everyWeeks: { count: 3, from: '2026-01-05' } })).toBe(
    'FREQ=WEEKLY;INTERVAL=3;WKST=MO;BYDAY=MO,FR',
  );
  expect(ruleOf({ everyWeeks: { count: 1, from: '2026-01-05' } })).toBe('FREQ=WEEKLY;BYDAY=MO,FR');
});

test('such weekdays of the month have a number each', () => {
  expect(ruleOf({ nthOfMonth: [1, -1, 1] })).toBe('FREQ=MONTHLY;BYDAY=1MO,-1MO,1FR,-1FR');
});

test('a season of whole months names them, one of all months does not', () => {
  expect(ruleOf({ season: { from: '10-01', through: '04-30' } })).toBe(
    'FREQ=WEEKLY;BYMONTH=1,2,3,4,10,11,12;BYDAY=MO,FR',
  );
  expect(ruleOf({ season: { from: '01-01', through: '12-31' } })).toBe('FREQ=WEEKLY;BYDAY=MO,FR');
});

test('such weekdays of some months are yearly, which other readers know better than monthly', () => {
  const season = { from: '11-01', through: '01-31' };
  expect(ruleOf({ days: ['mo'], nthOfMonth: [1], season })).toBe('FREQ=YEARLY;BYMONTH=1,11,12;BYDAY=1MO');
});

test('no rule says two rhythms at once', () => {
  const everyWeeks = { count: 2, from: '2026-01-05' };
  expect(ruleOf({ isoWeeks: 'odd', everyWeeks })).toBeUndefined();
  expect(ruleOf({ isoWeeks: 'odd', nthOfMonth: [1] })).toBeUndefined();
  expect(ruleOf({ everyWeeks, nthOfMonth: [1] })).toBeUndefined();
});

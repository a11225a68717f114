import { expect, test } from 'vitest';
import { parseRule } from './parse-rule.ts';

const PLAIN = { interval: 1, weekStart: 0, days: [], months: [] };

test('a rule that says only how often has interval 1 and weeks from Monday', () => {
  expect(parseRule('FREQ=WEEKLY')).toEqual({ ...PLAIN, frequency: 'WEEKLY' });
});

test('every part is read, in any order and case', () => {
  expect(
    parseRule('byday=mo,-1SU;Wkst=SU;INTERVAL=2;BYMONTH=1,12;UNTIL=20261231T080000Z;freq=monthly'),
  ).toEqual({
    frequency: 'MONTHLY',
    interval: 2,
    weekStart: 6,
    days: [{ weekday: 0 }, { weekday: 6, nth: -1 }],
    months: [1, 12],
    until: '20261231T080000Z',
  });
  expect(parseRule('FREQ=DAILY;COUNT=3')).toEqual({ ...PLAIN, frequency: 'DAILY', count: 3 });
  expect(parseRule('FREQ=MONTHLY;BYDAY=+1MO')?.days).toEqual([{ weekday: 0, nth: 1 }]);
});

test.each([
  '',
  'WEEKLY',
  'INTERVAL=1',
  'FREQ=HOURLY',
  'FREQ=WEEKLY;',
  'FREQ=WEEKLY;FREQ=DAILY',
  'FREQ=WEEKLY=DAILY',
  'FREQ=WEEKLY;BYDAY=',
  'FREQ=WEEKLY;BYDAY=XX',
  'FREQ=MONTHLY;BYDAY=0MO',
  'FREQ=MONTHLY;BYDAY=6MO',
  'FREQ=MONTHLY;BYDAY=1.5MO',
  'FREQ=WEEKLY;INTERVAL=0',
  'FREQ=WEEKLY;INTERVAL=x',
  'FREQ=WEEKLY;WKST=XX',
  'FREQ=WEEKLY;BYMONTH=0',
  'FREQ=WEEKLY;BYMONTH=13',
  'FREQ=WEEKLY;COUNT=0',
  'FREQ=WEEKLY;COUNT=2;UNTIL=20261231',
  'FREQ=MONTHLY;BYMONTHDAY=13',
  'FREQ=MONTHLY;BYDAY=MO;BYSETPOS=1',
  'FREQ=YEARLY;BYWEEKNO=1',
])('%j is no rule that hours could follow', (text) => expect(parseRule(text)).toBeUndefined());

import { describe, expect, test } from 'vitest';
import { parseDate } from '../../derive/hours/calendar.ts';
import { LossList } from '../hours-losses.ts';
import { factsOf } from './day-set.ts';
import { parseRules } from './parse-rules.ts';
import { ruleDaysOf, rulesBegunOn } from './rule-days.ts';

/** Does the only rule of the text begin on the date? */
function begins(text: string, date: string, holidays = { today: false, yesterday: false }): boolean {
  const days = parseRules(text, new LossList()).map(ruleDaysOf);
  return rulesBegunOn(days, factsOf(parseDate(date) ?? 0), holidays).has(0);
}
const ON_HOLIDAY = { today: true, yesterday: false };

describe('the days of a rule', () => {
  // 2026-11-24 is a Tuesday, the last of its month, in ISO week 48.
  test.each([
    ['Tu 10:00-12:00', true],
    ['Mo,We 10:00-12:00', false],
    ['Tu[-1] 10:00-12:00', true],
    ['Tu[1],Mo 10:00-12:00', false],
    ['Oct 01-Apr 30 10:00-12:00', true],
    ['Jan 01-Nov 23 10:00-12:00', false],
    ['2026 10:00-12:00', true],
    ['2027+ 10:00-12:00', false],
    ['2026+ Oct-Dec Tu 10:00-12:00', true],
    ['2026 Nov 20-2026 Nov 24 10:00-12:00', true],
    ['2026 Nov 25-2026 Nov 26 10:00-12:00', false],
    ['week 2-52/2 10:00-12:00', true],
    ['week 1-53/2 10:00-12:00', false],
    ['10:00-12:00', true],
  ])('%s: %s', (text, expected) => {
    expect(begins(text, '2026-11-24')).toBe(expected);
  });

  test('29 February as an end is the end of February in every year', () => {
    expect(begins('Feb 01-Feb 29 10:00-12:00', '2027-02-28')).toBe(true);
    expect(begins('Feb 01-Feb 29 10:00-12:00', '2027-03-01')).toBe(false);
  });
});

describe('public holidays', () => {
  test('alone, on given weekdays, or besides them', () => {
    expect(begins('PH 10:00-12:00', '2026-11-24', ON_HOLIDAY)).toBe(true);
    expect(begins('PH 10:00-12:00', '2026-11-24')).toBe(false);
    expect(begins('PH Mo 10:00-12:00', '2026-11-24', ON_HOLIDAY)).toBe(false);
    expect(begins('Mo,PH 10:00-12:00', '2026-11-24', ON_HOLIDAY)).toBe(true);
    expect(begins('Mo,PH 10:00-12:00', '2026-11-24')).toBe(false);
  });

  test('besides weekdays, only within the dates of the rule', () => {
    expect(begins('2027+ Mo,PH 10:00-12:00', '2026-11-24', ON_HOLIDAY)).toBe(false);
  });

  test('the day after one', () => {
    expect(begins('PH +1 day 10:00-12:00', '2026-11-24', { today: false, yesterday: true })).toBe(true);
    expect(begins('PH +1 day 10:00-12:00', '2026-11-24', ON_HOLIDAY)).toBe(false);
  });
});

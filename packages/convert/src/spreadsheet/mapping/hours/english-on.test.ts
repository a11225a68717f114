import { describe, expect, test } from 'vitest';
import type { Weekday } from '@service-directory/schema';
import { parseHours } from './parse-hours.ts';

const WEEK: Weekday[] = ['mo', 'tu', 'we', 'th', 'fr'];
const hoursOf = (text: string) => {
  const result = parseHours(text);
  return 'hours' in result ? result.hours : undefined;
};
const period = (days: Weekday[], opens: string, closes: string) => ({ days, opens, closes });

describe('`on` before a day in English', () => {
  test.each([
    [
      'Mon–Fri 10–15; closed on public holidays',
      { periods: [period(WEEK, '10:00', '15:00')], publicHolidays: 'closed' },
    ],
    ['Mon–Fri 10–15; closed on Mondays', { periods: [period(['tu', 'we', 'th', 'fr'], '10:00', '15:00')] }],
    ['open on Tuesdays 10–15', { periods: [period(['tu'], '10:00', '15:00')] }],
  ])('is no Wednesday: %s', (text, hours) => {
    expect(hoursOf(text)).toEqual(hours);
  });

  test('is Wednesday among Norwegian days', () => {
    expect(hoursOf('ti on to 10–15')).toEqual({ periods: [period(['tu', 'we', 'th'], '10:00', '15:00')] });
    expect(hoursOf('on fre 10–15')).toEqual({ periods: [period(['we', 'fr'], '10:00', '15:00')] });
  });
});

import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { eventfulHours } from '../../../test/arbitraries/eventful-hours.ts';
import type { OpeningHours, Period } from '../../entities/opening-hours.ts';
import { weekLines, weekText } from './week-lines.ts';
import { weekView } from './week-view.ts';

const OPTIONS = { at: Date.parse('2026-11-24T12:00:00+01:00'), timeZone: 'Europe/Oslo', week: '2026-11-24' };
const weekOf = (hours: OpeningHours | undefined, options = {}) => weekView(hours, { ...OPTIONS, ...options });
const period = (days: string, opens: string, closes?: string, more: Partial<Period> = {}): Period => ({
  days: days.split(' ') as Period['days'],
  opens,
  ...(closes === undefined ? {} : { closes }),
  ...more,
});
const text = (...periods: Period[]) => weekText(weekOf({ periods }), 'en');

describe('the lines of a week', () => {
  test('hold days with the same hours together, also when they are no neighbours', () => {
    const lines = weekLines(
      weekOf({ periods: [period('mo tu we fr', '10:00', '15:00'), period('th', '10:00', '19:00')] }),
    );
    expect(lines).toEqual([
      { days: ['mo', 'tu', 'we', 'fr'], spans: [{ opens: '10:00', closes: '15:00' }] },
      { days: ['th'], spans: [{ opens: '10:00', closes: '19:00' }] },
      { days: ['sa', 'su'], spans: [] },
    ]);
  });

  test('keep days apart that differ in what they are called or whom they are for', () => {
    const lines = weekLines(
      weekOf({
        periods: [
          period('mo', '10:00', '15:00'),
          period('tu', '10:00', '15:00', { label: 'Doctor' }),
          period('we', '10:00', '15:00', { audience: ['women'] }),
        ],
      }),
    );
    expect(lines.map(({ days }) => days.join(' '))).toEqual(['mo', 'tu', 'we', 'th fr sa su']);
  });

  test('tell a day that is closed from one that is not known', () => {
    const holidays = { publicHolidays: [{ date: '2026-11-28', name: 'x' }] };
    const lines = weekLines(weekOf({ periods: [period('mo', '10:00', '15:00')] }, holidays));
    expect(lines.slice(1)).toEqual([
      { days: ['tu', 'we', 'th', 'fr', 'su'], spans: [] },
      { days: ['sa'], spans: [], reason: 'holiday-unconfirmed' },
    ]);
  });

  test('hold every day of any week once, with its own hours', () => {
    const day = 20_000;
    const at = day * 86_400_000;
    fc.assert(
      fc.property(eventfulHours(day), ({ hours, publicHolidays }) => {
        const week = weekView(hours, { at, timeZone: 'UTC', publicHolidays });
        const lines = weekLines(week);
        expect(lines.flatMap(({ days }) => days)).toHaveLength(7);
        for (const { weekday, spans, reason } of week) {
          const line = lines.find(({ days }) => days.includes(weekday));
          expect([line?.spans, line?.reason]).toEqual([spans, reason]);
        }
      }),
    );
  });
});

describe('the text of a week', () => {
  test('is read at a glance: runs of days, closed days left out', () => {
    expect(text(period('mo tu we fr', '10:00', '15:00'), period('th', '10:00', '19:00'))).toBe(
      'Mon–Wed, Fri 10:00–15:00; Thu 10:00–19:00',
    );
  });

  test('writes two neighbours as two days', () => {
    expect(text(period('sa su', '12:00', '14:00'))).toBe('Sat, Sun 12:00–14:00');
  });

  test('writes several stretches, nights and the end of the day as they are', () => {
    expect(
      text(period('mo', '22:00', '03:00'), period('mo', '09:00', '11:00'), period('tu', '20:00', '24:00')),
    ).toBe('Mon 09:00–11:00, 22:00–03:00; Tue 20:00–24:00');
  });

  test('has a question mark for what is not known', () => {
    expect(text(period('mo', '18:00'))).toBe('Mon 18:00–?');
    expect(weekText(weekOf({ periods: [period('mo', '18:00', '20:00')], condition: 'if cold' }), 'en')).toBe(
      'Mon 18:00–20:00?',
    );
    expect(weekText(weekOf(undefined), 'en')).toBe('Mon–Sun ?');
  });

  test('has an asterisk for hours that are not for all, or not for all things', () => {
    expect(
      text(period('mo', '10:00', '12:00', { audience: ['women'] }), period('mo', '13:00', '14:00')),
    ).toBe('Mon 10:00–12:00*, 13:00–14:00');
    expect(text(period('tu', '18:00', undefined, { label: 'Doctor' }))).toBe('Tue 18:00–?*');
  });

  test('is empty for a week that is closed throughout', () => {
    expect(text(period('mo', '10:00', '11:00', { validFrom: '2099-01-01' }))).toBe('');
  });

  test('has a question mark for the days after the last of which the hours say anything', () => {
    expect(text(period('mo', '10:00', '11:00', { validThrough: '2020-01-01' }))).toBe('Mon–Sun ?');
  });

  test('names the days in the language, and in English when there is no such one', () => {
    const week = weekOf({ periods: [period('mo tu we', '10:00', '15:00')] });
    expect(weekText(week, 'nb')).toBe('man.–ons. 10:00–15:00');
    expect(weekText(week, 'ar')).toBe('الاثنين–الأربعاء 10:00–15:00');
    expect(weekText(week, 'no such language')).toBe('Mon–Wed 10:00–15:00');
  });

  test('makes the names of the days once for a list in one language, and anew for another', () => {
    const week = weekOf({ periods: [period('mo', '10:00', '15:00')] });
    const named = vi.spyOn(Intl.DateTimeFormat.prototype as { format: unknown }, 'format', 'get');
    const texts = ['fr', 'fr', 'fr', 'en', 'fr'].map((language) => weekText(week, language));
    expect(texts).toEqual(['lun. 10:00–15:00', texts[0], texts[0], 'Mon 10:00–15:00', texts[0]]);
    // Seven days, for French, English and French again.
    expect(named).toHaveBeenCalledTimes(21);
    named.mockRestore();
  });
});

import { describe, expect, test } from 'vitest';
import { WEEKDAYS } from '../../codes/structure.ts';
import type { OpeningHours } from '../../entities/opening-hours.ts';
import { parseDate } from './calendar.ts';
import { dayViewOf } from './day-view.ts';
import { holidayLookup } from './holidays.ts';

const EVERY_DAY = [...WEEKDAYS];
const HOLIDAYS = [{ date: '2026-12-25', name: { nb: 'Første juledag' } }];
const view = (hours: OpeningHours | undefined, date = '2026-11-24') =>
  dayViewOf(hours, parseDate(date) ?? Number.NaN, holidayLookup(HOLIDAYS, date));

describe('the hours of a day', () => {
  test('come in order of opening, whatever the order of the record', () => {
    const hours: OpeningHours = {
      periods: [
        { days: ['tu'], opens: '15:00', closes: '18:00' },
        { days: ['tu'], opens: '09:00', closes: '12:00' },
        { days: ['we'], opens: '07:00', closes: '08:00' },
      ],
    };
    expect(view(hours)).toEqual({
      date: '2026-11-24',
      weekday: 'tu',
      spans: [
        { opens: '09:00', closes: '12:00' },
        { opens: '15:00', closes: '18:00' },
      ],
    });
  });

  test('carry what the period says', () => {
    const period = { days: EVERY_DAY, opens: '17:00', closes: '19:00', lastEntry: '18:30' };
    const hours: OpeningHours = {
      periods: [{ ...period, entry: 'walk-in', audience: ['women'], label: { nb: 'Kvinnekveld' } }],
    };
    expect(view(hours).spans).toEqual([
      {
        opens: '17:00',
        closes: '19:00',
        lastEntry: '18:30',
        entry: 'walk-in',
        audience: ['women'],
        label: { nb: 'Kvinnekveld' },
      },
    ]);
  });

  test('past midnight are shown on the day they begin, with the clock of the next', () => {
    const night: OpeningHours = {
      periods: [{ days: ['tu'], opens: '21:00', closes: '03:00', lastEntry: '01:30' }],
    };
    expect(view(night).spans).toEqual([{ opens: '21:00', closes: '03:00', lastEntry: '01:30' }]);
    expect(view(night, '2026-11-25').spans).toEqual([]);
  });

  test('to the end of the day close at 24:00', () => {
    expect(view({ periods: [{ days: ['tu'], opens: '18:00', closes: '24:00' }] }).spans).toEqual([
      { opens: '18:00', closes: '24:00' },
    ]);
    expect(view({ always: true }).spans).toEqual([{ opens: '00:00', closes: '24:00' }]);
  });

  test('without an end show none, and say why', () => {
    expect(view({ periods: [{ days: ['tu'], opens: '18:00' }] }).spans).toEqual([
      { opens: '18:00', reason: 'end-unknown' },
    ]);
    expect(view({ periods: [{ days: ['tu'], opens: '00:00' }] }).spans).toEqual([
      { opens: '00:00', reason: 'end-unknown' },
    ]);
  });

  test('under a condition say so, round the clock too', () => {
    expect(view({ always: true, condition: 'under −10 °C' }).spans).toEqual([
      { opens: '00:00', closes: '24:00', reason: 'condition' },
    ]);
  });
});

describe('a day without hours', () => {
  test('is closed when the week has other hours', () => {
    expect(view({ periods: [{ days: ['mo'], opens: '09:00', closes: '12:00' }] })).toMatchObject({
      spans: [],
    });
    expect(view({ periods: [{ days: ['mo'], opens: '09:00', closes: '12:00' }] })).not.toHaveProperty(
      'reason',
    );
  });

  test('is not known when there are no hours, or only printed words', () => {
    expect(view(undefined)).toMatchObject({ spans: [], reason: 'no-hours' });
    expect(view({ periods: [] })).toMatchObject({ spans: [], reason: 'no-hours' });
    expect(view({ printed: 'etter avtale' })).toMatchObject({ spans: [], reason: 'printed-only' });
  });
});

describe('a holiday', () => {
  const hours: OpeningHours = { periods: [{ days: EVERY_DAY, opens: '09:00', closes: '12:00' }] };

  test('of which the record says nothing shows the usual hours as uncertain, and the day as not known', () => {
    expect(view(hours, '2026-12-25')).toEqual({
      date: '2026-12-25',
      weekday: 'fr',
      spans: [{ opens: '09:00', closes: '12:00', reason: 'holiday-unconfirmed' }],
      reason: 'holiday-unconfirmed',
      holiday: { nb: 'Første juledag' },
    });
  });

  test('that is closed or open by rule is no question', () => {
    const closed = view({ ...hours, publicHolidays: 'closed' }, '2026-12-25');
    expect(closed).toMatchObject({ spans: [], holiday: { nb: 'Første juledag' } });
    expect(closed).not.toHaveProperty('reason');
    expect(view({ ...hours, publicHolidays: 'open' }, '2026-12-25').spans).toEqual([
      { opens: '09:00', closes: '12:00' },
    ]);
  });

  test('gives way to an exception, which is marked and brings its words', () => {
    const exceptions = [
      {
        from: '2026-12-24',
        through: '2026-12-26',
        periods: [{ opens: '16:00', closes: '20:00' }],
        note: 'Julemiddag',
      },
    ];
    expect(view({ ...hours, exceptions }, '2026-12-25')).toMatchObject({
      spans: [{ opens: '16:00', closes: '20:00' }],
      isException: true,
      note: 'Julemiddag',
    });
  });
});

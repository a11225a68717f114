import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { WEEKDAYS } from '../../codes/structure.ts';
import type { OpeningHours, Period } from '../../entities/opening-hours.ts';
import { openingHoursSchema } from '../../entities/opening-hours.ts';
import { formatDate, parseClock, parseDate } from './calendar.ts';
import { nextChange, openingStatus, type OpeningState } from './opening-status.ts';

const OSLO = 'Europe/Oslo';
const EVERY_DAY = [...WEEKDAYS];

/** Asks for the state at an instant given with its offset. */
const ask = (hours: OpeningHours | undefined, at: string, more: object = {}) =>
  openingStatus(hours, { at: Date.parse(at), timeZone: OSLO, ...more });
const weekly = (
  days: Period['days'],
  opens: string,
  closes?: string,
  more: Partial<Period> = {},
): OpeningHours => ({
  periods: [{ days, opens, ...(closes === undefined ? {} : { closes }), ...more }],
});
const MAY_17 = [{ date: '2026-05-17', name: 'Grunnlovsdagen' }];

describe('the ordinary week', () => {
  const hours = weekly(['mo', 'we'], '10:00', '15:00');

  test('is open from the minute it opens until the minute before it closes', () => {
    expect(ask(hours, '2026-11-23T09:59:59+01:00').state).toBe('closed');
    expect(ask(hours, '2026-11-23T10:00:00+01:00').state).toBe('open');
    expect(ask(hours, '2026-11-23T14:59:59+01:00').state).toBe('open');
    expect(ask(hours, '2026-11-23T15:00:00+01:00').state).toBe('closed');
  });

  test('says when it closes, as an instant', () => {
    expect(ask(hours, '2026-11-23T12:00:00+01:00')).toMatchObject({
      changesAt: '2026-11-23T14:00:00.000Z',
      changesTo: 'closed',
    });
  });

  test('says when it opens next, also when that is in another week', () => {
    expect(ask(hours, '2026-11-25T16:00:00+01:00')).toMatchObject({
      state: 'closed',
      changesAt: '2026-11-30T09:00:00.000Z',
      next: {
        date: '2026-11-30',
        opens: '10:00',
        opensAt: '2026-11-30T09:00:00.000Z',
        closesAt: '2026-11-30T14:00:00.000Z',
      },
    });
  });

  test('lists the hours of today', () => {
    expect(ask(hours, '2026-11-23T20:00:00+01:00').today).toEqual({
      date: '2026-11-23',
      weekday: 'mo',
      spans: [{ opens: '10:00', closes: '15:00' }],
    });
  });

  test('two intervals in a day leave a gap between them', () => {
    const split: OpeningHours = {
      periods: [
        { days: EVERY_DAY, opens: '11:00', closes: '14:30' },
        { days: EVERY_DAY, opens: '15:00', closes: '18:00' },
      ],
    };
    expect(ask(split, '2026-11-24T14:45:00+01:00')).toMatchObject({ state: 'closed', changesTo: 'open' });
  });

  test('intervals that touch or overlap count as one', () => {
    const touching: OpeningHours = {
      periods: [
        { days: EVERY_DAY, opens: '09:00', closes: '12:00' },
        { days: EVERY_DAY, opens: '12:00', closes: '16:00' },
        { days: EVERY_DAY, opens: '15:00', closes: '17:00' },
      ],
    };
    expect(ask(touching, '2026-11-24T10:00:00+01:00').changesAt).toBe('2026-11-24T16:00:00.000Z');
  });

  test('does not look at the time zone of the machine that asks', () => {
    const instant = Date.parse('2026-11-23T14:30:00Z');
    // 15:30 in Oslo, 14:30 in London, 16:30 in Bucharest: only the service's own zone counts.
    expect(openingStatus(hours, { at: instant, timeZone: OSLO }).state).toBe('closed');
    expect(openingStatus(hours, { at: instant, timeZone: 'Europe/London' }).state).toBe('open');
    expect(openingStatus(hours, { at: instant, timeZone: 'Europe/Bucharest' }).state).toBe('closed');
    expect(openingStatus(hours, { at: new Date(instant), timeZone: 'Europe/London' }).state).toBe('open');
  });

  test('takes the weekday from the service’s zone where the date there differs from UTC', () => {
    const tuesdayNight = weekly(['tu'], '00:00', '02:00');
    expect(ask(tuesdayNight, '2026-11-23T23:30:00Z').state).toBe('open'); // 00:30 on Tuesday in Oslo
  });
});

describe('past midnight', () => {
  const night = weekly(['fr'], '21:00', '03:00');

  test('a night belongs to the day on which it began', () => {
    expect(ask(night, '2026-11-28T02:59:00+01:00').state).toBe('open'); // Saturday morning
    expect(ask(night, '2026-11-28T03:00:00+01:00').state).toBe('closed');
    expect(ask(night, '2026-11-27T02:00:00+01:00').state).toBe('closed'); // Friday morning
  });

  test('24:00 is the end of the day, and round the clock by periods has no gap at midnight', () => {
    const all = weekly(EVERY_DAY, '00:00', '24:00');
    expect(ask(all, '2026-11-28T23:59:59+01:00')).toMatchObject({ state: 'open' });
    expect(ask(all, '2026-11-28T12:00:00+01:00').changesAt).toBeUndefined();
  });

  test('closing at the time of opening is a whole day', () => {
    const day = weekly(['sa'], '08:00', '08:00');
    expect(ask(day, '2026-11-29T07:59:00+01:00').state).toBe('open');
    expect(ask(day, '2026-11-29T08:00:00+01:00').state).toBe('closed');
  });

  test('a whole day that runs on into the next does not seem to close where a short span inside it does', () => {
    const hours: OpeningHours = {
      periods: [
        { days: ['mo', 'tu'], opens: '00:00', closes: '00:15' },
        { days: ['mo', 'tu'], opens: '15:15', closes: '15:15' },
      ],
    };
    expect(ask(hours, '2026-10-20T00:00:00+02:00')).toMatchObject({
      state: 'open',
      changesAt: '2026-10-21T13:15:00.000Z',
      changesTo: 'closed',
    });
  });

  test('runs over the turn of the year', () => {
    const eve: OpeningHours = {
      ...weekly(['mo'], '09:00', '10:00'),
      exceptions: [
        { from: '2026-12-31', through: '2026-12-31', periods: [{ opens: '20:00', closes: '04:00' }] },
      ],
    };
    expect(ask(eve, '2027-01-01T03:30:00+01:00').state).toBe('open');
    expect(ask(eve, '2027-01-01T03:30:00+01:00').changesAt).toBe('2027-01-01T03:00:00.000Z');
  });

  test('last night’s span stays open on the morning of a holiday that is closed', () => {
    const hours: OpeningHours = { ...weekly(EVERY_DAY, '22:00', '08:00'), publicHolidays: 'closed' };
    expect(ask(hours, '2026-05-17T07:00:00+02:00', { publicHolidays: MAY_17 }).state).toBe('open');
    expect(ask(hours, '2026-05-17T23:00:00+02:00', { publicHolidays: MAY_17 }).state).toBe('closed');
    expect(ask(hours, '2026-05-18T07:00:00+02:00', { publicHolidays: MAY_17 }).state).toBe('closed');
  });
});

describe('summer time', () => {
  // In Oslo 02:00 becomes 03:00 on 29 March 2026 and 03:00 becomes 02:00 on 25 October 2026.
  test('a night in spring is an hour shorter and closes at its clock time', () => {
    const hours = weekly(['sa'], '22:00', '06:00');
    expect(ask(hours, '2026-03-28T23:00:00+01:00').changesAt).toBe('2026-03-29T04:00:00.000Z');
    expect(ask(hours, '2026-03-29T05:59:00+02:00').state).toBe('open');
    expect(ask(hours, '2026-03-29T06:00:00+02:00').state).toBe('closed');
  });

  test('a time that spring skips is read with the clock as it was before', () => {
    const hours = weekly(['su'], '02:30', '05:00');
    expect(ask(hours, '2026-03-29T01:59:00+01:00').changesAt).toBe('2026-03-29T01:30:00.000Z'); // 03:30 on the new clock
  });

  test('a time that autumn repeats is its first occurrence', () => {
    const opens = weekly(['su'], '02:30', '05:00');
    expect(ask(opens, '2026-10-25T01:00:00+02:00').changesAt).toBe('2026-10-25T00:30:00.000Z');
    const closes = weekly(['sa'], '20:00', '02:30');
    expect(ask(closes, '2026-10-25T01:00:00+02:00').changesAt).toBe('2026-10-25T00:30:00.000Z');
    expect(ask(closes, '2026-10-25T02:15:00+01:00').state).toBe('closed'); // the second 02:15
  });

  test('the whole day of a change has no hole', () => {
    for (const date of ['2026-03-29', '2026-10-25']) {
      for (let quarter = 0; quarter < 25 * 4; quarter++) {
        const at =
          Date.parse(`${date}T00:00:00+0${date.startsWith('2026-03') ? 1 : 2}:00`) + quarter * 900_000;
        expect(openingStatus(weekly(EVERY_DAY, '00:00', '24:00'), { at, timeZone: OSLO }).state).toBe('open');
      }
    }
  });
});

describe('public holidays', () => {
  const hours = weekly(EVERY_DAY, '10:00', '15:00');
  const noon = '2026-05-17T12:00:00+02:00';

  test('a holiday the record says nothing of is unknown for the whole day, never open and never closed', () => {
    for (const at of ['2026-05-17T00:00:00+02:00', noon, '2026-05-17T23:59:00+02:00']) {
      expect(ask(hours, at, { publicHolidays: MAY_17 })).toMatchObject({
        state: 'unknown',
        reason: 'holiday-unconfirmed',
      });
    }
    expect(ask(hours, '2026-05-18T12:00:00+02:00', { publicHolidays: MAY_17 }).state).toBe('open');
  });

  test('the rule of the record decides when there is one', () => {
    expect(ask({ ...hours, publicHolidays: 'open' }, noon, { publicHolidays: MAY_17 }).state).toBe('open');
    expect(ask({ ...hours, publicHolidays: 'closed' }, noon, { publicHolidays: MAY_17 }).state).toBe(
      'closed',
    );
    expect(ask({ ...hours, publicHolidays: 'unconfirmed' }, noon, { publicHolidays: MAY_17 }).state).toBe(
      'unknown',
    );
  });

  test('an exception beats the holiday, which beats the week', () => {
    const exception = {
      from: '2026-05-17',
      through: '2026-05-17',
      periods: [{ opens: '18:00', closes: '20:00' }],
    };
    const special: OpeningHours = { ...hours, publicHolidays: 'closed', exceptions: [exception] };
    expect(ask(special, '2026-05-17T19:00:00+02:00', { publicHolidays: MAY_17 }).state).toBe('open');
    expect(ask(special, noon, { publicHolidays: MAY_17 }).state).toBe('closed');
  });

  test('round the clock means every day, holidays too, unless the record says otherwise', () => {
    expect(ask({ always: true }, noon, { publicHolidays: MAY_17 }).state).toBe('open');
    expect(ask({ always: true, publicHolidays: 'closed' }, noon, { publicHolidays: MAY_17 }).state).toBe(
      'closed',
    );
    expect(ask({ always: true, publicHolidays: 'unconfirmed' }, noon, { publicHolidays: MAY_17 }).state).toBe(
      'unknown',
    );
  });

  test('the change from a known day to an unknown one is told', () => {
    expect(
      ask(weekly(EVERY_DAY, '00:00', '24:00'), '2026-05-16T12:00:00+02:00', { publicHolidays: MAY_17 }),
    ).toMatchObject({
      state: 'open',
      changesAt: '2026-05-16T22:00:00.000Z',
      changesTo: 'unknown',
    });
  });

  test('the day names its holiday', () => {
    expect(ask(hours, noon, { publicHolidays: MAY_17 }).today.holiday).toBe('Grunnlovsdagen');
  });
});

describe('exceptions', () => {
  const hours = weekly(EVERY_DAY, '10:00', '15:00');

  test('a closed stretch is closed, its last day included', () => {
    const closed: OpeningHours = {
      ...hours,
      exceptions: [{ from: '2026-12-24', through: '2027-01-02', closed: true, note: 'Juleferie' }],
    };
    expect(ask(closed, '2027-01-02T12:00:00+01:00')).toMatchObject({
      state: 'closed',
      today: { note: 'Juleferie' },
    });
    expect(ask(closed, '2027-01-02T12:00:00+01:00').changesAt).toBe('2027-01-03T09:00:00.000Z');
  });

  test('of two exceptions for a day the shorter one decides', () => {
    const nested: OpeningHours = {
      ...hours,
      exceptions: [
        { from: '2026-12-28', through: '2026-12-28', periods: [{ opens: '12:00', closes: '13:00' }] },
        { from: '2026-12-24', through: '2027-01-02', closed: true },
      ],
    };
    expect(ask(nested, '2026-12-28T12:30:00+01:00').state).toBe('open');
  });

  test('an exception closes what is open round the clock', () => {
    expect(
      ask(
        { always: true, exceptions: [{ from: '2026-11-24', through: '2026-11-24', closed: true }] },
        '2026-11-24T12:00:00+01:00',
      ),
    ).toMatchObject({ state: 'closed', changesAt: '2026-11-24T23:00:00.000Z' });
  });

  test('without an ordinary week the other days are unknown, not closed', () => {
    const only: OpeningHours = {
      exceptions: [
        { from: '2026-11-24', through: '2026-11-24', periods: [{ opens: '10:00', closes: '12:00' }] },
      ],
    };
    expect(ask(only, '2026-11-24T11:00:00+01:00').state).toBe('open');
    expect(ask(only, '2026-11-25T11:00:00+01:00')).toMatchObject({ state: 'unknown', reason: 'no-hours' });
  });
});

describe('which weeks and days', () => {
  const noon = (date: string) => ask(pattern, `${date}T12:00:00+01:00`).state;
  let pattern: OpeningHours;

  test('a period holds between its dates, both included', () => {
    pattern = weekly(EVERY_DAY, '10:00', '15:00', { validFrom: '2026-11-10', validThrough: '2026-11-20' });
    expect(['2026-11-09', '2026-11-10', '2026-11-20', '2026-11-21'].map(noon)).toEqual([
      'closed',
      'open',
      'open',
      'closed',
    ]);
  });

  test('a season over the new year holds on both sides of it', () => {
    pattern = weekly(EVERY_DAY, '10:00', '15:00', { season: { from: '10-01', through: '04-30' } });
    expect(['2026-09-30', '2026-10-01', '2027-01-15', '2027-04-30', '2027-05-01'].map(noon)).toEqual([
      'closed',
      'open',
      'open',
      'open',
      'closed',
    ]);
  });

  test('a season to the end of February holds on the leap day', () => {
    pattern = weekly(EVERY_DAY, '10:00', '15:00', { season: { from: '02-01', through: '02-29' } });
    expect(['2028-02-29', '2028-03-01', '2027-02-28', '2027-03-01'].map(noon)).toEqual([
      'open',
      'closed',
      'open',
      'closed',
    ]);
  });

  test('a season from the leap day begins at the end of February in other years', () => {
    const hours = weekly(EVERY_DAY, '10:00', '15:00', { season: { from: '02-29', through: '03-31' } });
    expect(ask(hours, '2027-02-28T12:00:00+01:00').state).toBe('open');
    expect(ask(hours, '2028-02-28T12:00:00+01:00').state).toBe('closed');
    expect(ask(hours, '2028-02-29T12:00:00+01:00').state).toBe('open');
  });

  test('a season from the leap day round to the day before it is the whole year, in other years too', () => {
    const hours = weekly(EVERY_DAY, '10:00', '15:00', { season: { from: '02-29', through: '02-28' } });
    expect(ask(hours, '2027-07-01T12:00:00+02:00').state).toBe('open');
    expect(ask(hours, '2028-07-01T12:00:00+02:00').state).toBe('open');
  });

  test('first and last such weekday of the month', () => {
    pattern = weekly(['we'], '10:00', '15:00', { nthOfMonth: [1, -1] });
    expect(['2026-11-04', '2026-11-11', '2026-11-18', '2026-11-25'].map(noon)).toEqual([
      'open',
      'closed',
      'closed',
      'open',
    ]);
  });

  test('odd and even weeks, also in a year with 53', () => {
    pattern = weekly(['th'], '10:00', '15:00', { isoWeeks: 'odd' });
    // 2026-12-31 lies in week 53, 2027-01-07 in week 1: two odd weeks in a row.
    expect(['2026-12-24', '2026-12-31', '2027-01-07', '2027-01-14'].map(noon)).toEqual([
      'closed',
      'open',
      'open',
      'closed',
    ]);
  });

  test('every third week, counted from a date in either direction', () => {
    pattern = weekly(['tu'], '10:00', '15:00', { everyWeeks: { count: 3, from: '2026-11-26' } });
    expect(['2026-11-03', '2026-11-10', '2026-11-24', '2026-12-15'].map(noon)).toEqual([
      'open',
      'closed',
      'open',
      'open',
    ]);
  });

  test('the return of a season is found months ahead', () => {
    pattern = weekly(EVERY_DAY, '10:00', '15:00', { season: { from: '10-01', through: '04-30' } });
    expect(ask(pattern, '2026-05-01T12:00:00+02:00').next?.date).toBe('2026-10-01');
  });
});

describe('not known', () => {
  const at = '2026-11-24T12:00:00+01:00';

  test('no hours at all', () => {
    expect(ask(undefined, at)).toMatchObject({ state: 'unknown', reason: 'no-hours' });
    expect(ask({ periods: [] }, at)).toMatchObject({ state: 'unknown', reason: 'no-hours' });
  });

  test('printed words alone', () => {
    expect(ask({ printed: 'tirsdag og torsdag kveld' }, at)).toMatchObject({
      state: 'unknown',
      reason: 'printed-only',
    });
  });

  test('hours of unclear age, from the day after the last on which they count', () => {
    const hours = weekly(EVERY_DAY, '10:00', '15:00');
    expect(ask(hours, at, { staleAfter: '2026-11-24' }).state).toBe('open');
    expect(ask(hours, at, { staleAfter: '2026-11-23' })).toMatchObject({ state: 'unknown', reason: 'stale' });
    expect(ask({ always: true }, at, { staleAfter: '2026-11-23' })).toMatchObject({
      state: 'unknown',
      reason: 'stale',
    });
  });

  test('stale hours promise no next opening', () => {
    expect(ask(weekly(EVERY_DAY, '14:00', '15:00'), at, { staleAfter: '2026-01-01' }).next).toBeUndefined();
    expect(ask(weekly(['we'], '14:00', '15:00'), at, { staleAfter: '2026-11-24' }).next).toBeUndefined();
  });

  test('a night that began on the last day on which they count is known to its end', () => {
    const nights = weekly(EVERY_DAY, '22:00', '06:00');
    const known = { staleAfter: '2026-11-24' };
    const toItsEnd = { state: 'open', changesAt: '2026-11-25T05:00:00.000Z', changesTo: 'unknown' };
    expect(ask(nights, '2026-11-24T23:00:00+01:00', known)).toMatchObject(toItsEnd);
    expect(ask(nights, '2026-11-25T01:00:00+01:00', known)).toMatchObject(toItsEnd);
    expect(ask(nights, '2026-11-25T06:00:00+01:00', known)).toMatchObject({ reason: 'stale' });
    expect(ask(nights, '2026-11-26T01:00:00+01:00', known)).toMatchObject({ reason: 'stale' });
    const whenCold = { ...nights, condition: 'below −10 °C' };
    expect(ask(whenCold, '2026-11-25T01:00:00+01:00', known)).toMatchObject({ reason: 'condition' });
  });

  test('the end of what is known is a change', () => {
    expect(ask({ always: true }, at, { staleAfter: '2026-11-30' })).toMatchObject({
      state: 'open',
      changesAt: '2026-11-30T23:00:00.000Z',
      changesTo: 'unknown',
    });
  });

  test('a condition makes open hours uncertain, and leaves the rest closed', () => {
    const hours: OpeningHours = { ...weekly(EVERY_DAY, '22:00', '08:00'), condition: 'bare under −10 °C' };
    expect(ask(hours, '2026-11-24T23:00:00+01:00')).toMatchObject({ state: 'unknown', reason: 'condition' });
    expect(ask(hours, at).state).toBe('closed');
  });

  test('an end that is not known: closed before, unknown after it began, until the day ends', () => {
    const hours = weekly(['tu'], '18:00');
    expect(ask(hours, '2026-11-24T17:59:00+01:00').state).toBe('closed');
    expect(ask(hours, '2026-11-24T18:00:00+01:00')).toMatchObject({
      state: 'unknown',
      reason: 'end-unknown',
    });
    expect(ask(hours, '2026-11-24T23:59:00+01:00').state).toBe('unknown');
    expect(ask(hours, '2026-11-25T00:00:00+01:00').state).toBe('closed');
    expect(ask(hours, at).next).toMatchObject({ opens: '18:00', reason: 'end-unknown' });
    expect(ask(hours, at).next).not.toHaveProperty('closesAt');
    expect(ask(hours, at).today.spans).toEqual([{ opens: '18:00', reason: 'end-unknown' }]);
  });

  test('an unknown time zone or moment is unknown, not an error', () => {
    expect(openingStatus({ always: true }, { at: Date.now(), timeZone: 'Mars/Base' })).toMatchObject({
      state: 'unknown',
    });
    expect(openingStatus({ always: true }, { at: Number.NaN, timeZone: OSLO })).toMatchObject({
      state: 'unknown',
    });
  });
});

describe('limits inside open hours', () => {
  test('hours for one group name the group', () => {
    const hours = weekly(['tu'], '17:00', '19:00', { audience: ['men-who-have-sex-with-men'] });
    expect(ask(hours, '2026-11-24T18:00:00+01:00').openFor).toEqual(['men-who-have-sex-with-men']);
  });

  test('hours for all beside those for a group are for all', () => {
    const hours: OpeningHours = {
      periods: [
        ...(weekly(['tu'], '17:00', '19:00', { audience: ['men'] }).periods ?? []),
        ...(weekly(['tu'], '12:00', '18:00').periods ?? []),
      ],
    };
    expect(ask(hours, '2026-11-24T17:30:00+01:00').openFor).toBeUndefined();
    expect(ask(hours, '2026-11-24T18:30:00+01:00').openFor).toEqual(['men']);
  });

  test('hours under a name tell it, unless others hold as well', () => {
    const urgent = { label: { en: 'Only urgent cases' } };
    const night: OpeningHours = {
      periods: [{ days: [...EVERY_DAY], opens: '17:00', closes: '19:00', ...urgent }],
    };
    expect(ask(night, '2026-11-24T18:00:00+01:00').labels).toEqual([urgent.label]);
    expect(ask(night, '2026-11-24T12:00:00+01:00')).not.toHaveProperty('labels');
    const both: OpeningHours = {
      periods: [...(night.periods ?? []), { days: ['tu'], opens: '12:00', closes: '18:30' }],
    };
    expect(ask(both, '2026-11-24T18:00:00+01:00')).not.toHaveProperty('labels');
    expect(ask(both, '2026-11-24T18:45:00+01:00').labels).toEqual([urgent.label]);
  });

  test('what opens next says for whom it is, what it is called and how one gets in', () => {
    const limits = { audience: ['women' as const], label: 'Only urgent cases', entry: 'referral' as const };
    expect(ask(weekly(['tu'], '17:00', '19:00', limits), '2026-11-24T12:00:00+01:00').next).toMatchObject({
      openFor: ['women'],
      labels: ['Only urgent cases'],
      entry: ['referral'],
    });
  });

  test('of hours that begin together the next opening says only what all say', () => {
    const [women] = weekly(['tu'], '17:00', '19:00', { audience: ['women'], entry: 'walk-in' }).periods!;
    const next = (...periods: Period[]) => ask({ periods }, '2026-11-24T12:00:00+01:00').next;
    const men = { ...women!, audience: ['men' as const], closes: '21:00' };
    expect(next(women!, men)).toMatchObject({ openFor: ['women', 'men'], entry: ['walk-in'] });
    expect(next({ days: ['tu'], opens: '17:00', closes: '18:00' }, women!)).not.toHaveProperty('openFor');
    expect(next({ ...men, opens: '18:00' }, women!)?.openFor).toEqual(['women']);
  });

  test('the last entry is told, also when it has passed', () => {
    const hours = weekly(['tu'], '12:00', '16:00', { lastEntry: '15:00' });
    expect(ask(hours, '2026-11-24T15:30:00+01:00')).toMatchObject({
      state: 'open',
      lastEntryAt: '2026-11-24T14:00:00.000Z',
    });
  });

  test('a last entry after closing is the closing', () => {
    const hours = weekly(['tu'], '12:00', '16:00', { lastEntry: '18:00' });
    expect(ask(hours, '2026-11-24T15:30:00+01:00').lastEntryAt).toBe('2026-11-24T15:00:00.000Z');
  });

  test('a last entry after midnight lies on the next day', () => {
    const hours = weekly(['tu'], '20:00', '06:00', { lastEntry: '01:00' });
    expect(ask(hours, '2026-11-24T21:00:00+01:00').lastEntryAt).toBe('2026-11-25T00:00:00.000Z');
  });
});

test('the next change is the same as that of the status', () => {
  const hours = weekly(['mo'], '10:00', '15:00');
  expect(nextChange(hours, { at: Date.parse('2026-11-23T12:00:00+01:00'), timeZone: OSLO })).toEqual({
    at: '2026-11-23T14:00:00.000Z',
    state: 'closed',
  });
  expect(nextChange(undefined, { at: 0, timeZone: OSLO })).toBeUndefined();
});

describe('beside a slow and obvious version', () => {
  const clock = fc
    .integer({ min: 0, max: 95 })
    .map((q) => `${String(Math.floor(q / 4)).padStart(2, '0')}:${String((q % 4) * 15).padStart(2, '0')}`);
  const date = fc
    .integer({ min: parseDate('2026-10-20') ?? 0, max: parseDate('2026-11-05') ?? 0 })
    .map(formatDate);
  const period = fc.record(
    {
      days: fc.uniqueArray(fc.constantFrom(...WEEKDAYS), { minLength: 1 }),
      opens: clock,
      closes: fc.oneof(clock, fc.constant('24:00')),
      isoWeeks: fc.constantFrom('odd' as const, 'even' as const),
    },
    { requiredKeys: ['days', 'opens'] },
  );
  const exception = fc
    .tuple(date, fc.nat(3), fc.option(fc.record({ opens: clock, closes: clock }), { nil: undefined }))
    .map(([from, length, span]) => ({
      from,
      through: formatDate((parseDate(from) ?? 0) + length),
      ...(span === undefined ? { closed: true as const } : { periods: [span] }),
    }));
  const anyHours = fc
    .record(
      {
        periods: fc.array(period, { maxLength: 4 }),
        exceptions: fc.array(exception, { maxLength: 1 }),
        publicHolidays: fc.constantFrom('open' as const, 'closed' as const, 'unconfirmed' as const),
        condition: fc.constant('kanskje'),
      },
      { requiredKeys: ['periods'] },
    )
    .filter((hours) => hours.periods.length > 0) as fc.Arbitrary<OpeningHours>;

  const WEEKDAY_IN_OSLO = new Intl.DateTimeFormat('en-GB', { timeZone: OSLO, weekday: 'short' });
  const DATE_IN_OSLO = new Intl.DateTimeFormat('en-CA', { timeZone: OSLO });
  const TIME_IN_OSLO = new Intl.DateTimeFormat('en-GB', {
    timeZone: OSLO,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  const HOLIDAYS = [
    { date: '2026-10-24', name: 'x' },
    { date: '2026-10-27', name: 'y' },
  ];

  const isoWeekSlow = (day: string) => {
    const d = new Date(`${day}T12:00:00Z`);
    d.setUTCDate(d.getUTCDate() + 4 - (d.getUTCDay() || 7));
    const start = new Date(Date.UTC(d.getUTCFullYear(), 0, 1));
    return Math.ceil(((d.getTime() - start.getTime()) / 86_400_000 + 1) / 7);
  };

  /** Reads wall clocks with Intl alone and asks, for the date and the one before, which spans hold this minute. */
  function slowState(hours: OpeningHours, at: number): OpeningState {
    const today = DATE_IN_OSLO.format(at);
    const minute = parseClock(TIME_IN_OSLO.format(at)) ?? 0;
    const yesterday = formatDate((parseDate(today) ?? 0) - 1);
    const states: OpeningState[] = [];
    for (const [day, now] of [
      [today, minute],
      [yesterday, minute + 1440],
    ] as const) {
      const exceptionHere = hours.exceptions?.find((e) => e.from <= day && day <= e.through);
      const isHoliday = exceptionHere === undefined && HOLIDAYS.some((h) => h.date === day);
      const rule = hours.publicHolidays ?? 'unconfirmed';
      const weekday = WEEKDAY_IN_OSLO.format(Date.parse(`${day}T12:00:00Z`))
        .slice(0, 2)
        .toLowerCase();
      const week = (hours.periods ?? []).filter(
        (p) =>
          p.days.some((d) => d === weekday) &&
          (p.isoWeeks === undefined || (isoWeekSlow(day) % 2 === 1) === (p.isoWeeks === 'odd')),
      );
      const spans =
        exceptionHere !== undefined
          ? (exceptionHere.periods ?? [])
          : isHoliday && rule === 'closed'
            ? []
            : week;
      if (isHoliday && rule === 'unconfirmed' && day === today) states.push('unknown');
      for (const { opens, closes } of spans) {
        const begins = parseClock(opens) ?? 0;
        let ends = closes === undefined ? 1440 : (parseClock(closes) ?? 0);
        if (ends <= begins) ends += 1440;
        if (now < begins || now >= ends) continue;
        const certain =
          closes !== undefined && hours.condition === undefined && !(isHoliday && rule === 'unconfirmed');
        states.push(certain ? 'open' : 'unknown');
      }
    }
    return states.includes('open') ? 'open' : states.includes('unknown') ? 'unknown' : 'closed';
  }

  /** Quarters of an hour from 2026-10-20, the night of the clock change (02:00 to 03:00 twice) left out. */
  const instant = fc
    .integer({ min: 0, max: 16 * 96 })
    .map((q) => Date.parse('2026-10-20T00:00:00+02:00') + q * 900_000)
    .filter((at) => at < Date.parse('2026-10-25T00:00:00Z') || at >= Date.parse('2026-10-25T03:00:00Z'));

  test('every state is the same', () => {
    fc.assert(
      fc.property(anyHours, instant, (hours, at) => {
        expect(openingHoursSchema.safeParse(hours).success).toBe(true);
        expect(openingStatus(hours, { at, timeZone: OSLO, publicHolidays: HOLIDAYS }).state).toBe(
          slowState(hours, at),
        );
      }),
      { numRuns: 3000 },
    );
  });

  test('the state holds until it changes, and differs from then on', () => {
    fc.assert(
      fc.property(anyHours, instant, fc.option(date, { nil: undefined }), (hours, at, staleAfter) => {
        const options = { timeZone: OSLO, publicHolidays: HOLIDAYS, staleAfter };
        const status = openingStatus(hours, { at, ...options });
        const change = status.changesAt === undefined ? Infinity : Date.parse(status.changesAt);
        expect(change).toBeGreaterThan(at);
        for (let step = 1; step < 8 * 96; step += 5) {
          const later = at + step * 900_000;
          if (later >= change) break;
          expect(openingStatus(hours, { at: later, ...options }).state).toBe(status.state);
        }
        if (change !== Infinity) {
          expect(openingStatus(hours, { at: change - 1, ...options }).state).toBe(status.state);
          expect(openingStatus(hours, { at: change, ...options }).state).toBe(status.changesTo);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('hours that do not fit the schema', () => {
  const at = Date.parse('2026-11-24T12:00:00+01:00');

  test.each([
    ['an opening time that is none', { opens: '9', closes: '15:00' }],
    ['a closing time that is none', { opens: '09:00', closes: '25:00' }],
    ['both', { opens: 'x', closes: 'y' }],
  ])('are not known for the day with %s, never closed', (_, span) => {
    const weekly: OpeningHours = { periods: [{ days: ['tu'], ...span }] };
    expect(openingStatus(weekly, { at, timeZone: OSLO })).toMatchObject({
      state: 'unknown',
      reason: 'no-hours',
    });
    const dated: OpeningHours = {
      exceptions: [{ from: '2026-11-24', through: '2026-11-24', periods: [span] }],
    };
    expect(openingStatus(dated, { at, timeZone: OSLO })).toMatchObject({
      state: 'unknown',
      reason: 'no-hours',
    });
  });

  test('an exception that says neither closed nor when is not known', () => {
    const hours: OpeningHours = {
      periods: [{ days: ['tu'], opens: '10:00', closes: '15:00' }],
      exceptions: [{ from: '2026-11-24', through: '2026-11-24' }],
    };
    expect(openingStatus(hours, { at, timeZone: OSLO })).toMatchObject({
      state: 'unknown',
      reason: 'no-hours',
    });
  });

  test('a last entry that is no time is left out', () => {
    const hours: OpeningHours = {
      periods: [{ days: ['tu'], opens: '10:00', closes: '15:00', lastEntry: 'noon' }],
    };
    expect(openingStatus(hours, { at, timeZone: OSLO })).not.toHaveProperty('lastEntryAt');
  });

  test('a date of staleness that is none makes them stale', () => {
    const hours: OpeningHours = { always: true };
    expect(openingStatus(hours, { at, timeZone: OSLO, staleAfter: 'soon' })).toMatchObject({
      reason: 'stale',
    });
  });
});

import { describe, expect, test } from 'vitest';
import type { OpeningHours } from '../../entities/opening-hours.ts';
import { openingStatus } from './opening-status.ts';
import { limitsEnd, openUntil, sureOpening } from './outlook.ts';
import { localMomentOf } from './zoned-time.ts';

const timeZone = 'Europe/Oslo';
type Period = NonNullable<OpeningHours['periods']>[number];

const span = (opens: string, closes: string | undefined, more: Partial<Period> = {}): Period => ({
  days: ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'],
  opens,
  ...(closes === undefined ? {} : { closes }),
  ...more,
});
const women = { audience: ['women' as const] };
const men = { audience: ['men' as const] };
const walkIn = { entry: 'walk-in' as const };
const booked = { entry: 'appointment' as const };

/** An instant on 10 March 2026, a Tuesday, or so many days later, by the clock of Oslo in winter. */
const at = (time: string, days = 0) => Date.parse(`2026-03-${10 + days}T${time}:00+01:00`);
const clock = (instant: string | undefined, zone = timeZone) => {
  if (instant === undefined) return undefined;
  const { date, minute } = localMomentOf(Date.parse(instant), zone);
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0');
  return `${date} ${two(minute / 60)}:${two(minute % 60)}`;
};

function endAt(
  moment: number,
  periods: Period[],
  more: Partial<OpeningHours> & { staleAfter?: string } = {},
) {
  const { staleAfter, ...rest } = more;
  const hours = { periods, publicHolidays: 'open' as const, ...rest };
  const options = { at: moment, timeZone, staleAfter };
  return clock(limitsEnd(openingStatus(hours, options), hours, options));
}
const today = (time: string) => `2026-03-10 ${time}`;

describe('until when what is said beside “open” holds', () => {
  test('hours for one group end where those for another begin', () => {
    const spans = [span('09:00', '15:00', women), span('15:00', '18:00', men)];
    expect(endAt(at('14:50'), spans)).toBe(today('15:00'));
    expect(endAt(at('15:00'), spans)).toBeUndefined();
  });

  test('hours for women end at midnight where everybody is let in from then on, to the end of the night', () => {
    const spans = [span('20:00', '24:00', women), span('00:00', '03:00')];
    expect(endAt(at('22:00'), spans)).toBe('2026-03-11 00:00');
    // Nobody is shut out after midnight.
    expect(endAt(at('00:30', 1), spans)).toBeUndefined();
  });

  test('of two nights side by side the first end is told, before midnight and after it', () => {
    const spans = [span('20:00', '01:00', women), span('20:00', '03:00', men)];
    expect(endAt(at('22:00'), spans)).toBe('2026-03-11 01:00');
    expect(endAt(at('00:30', 1), spans)).toBe('2026-03-11 01:00');
    expect(endAt(at('01:00', 1), spans)).toBeUndefined();
  });

  test('days without a break that are for other groups in turn end at midnight', () => {
    const spans = [
      span('00:00', '24:00', { ...women, days: ['tu', 'we'] }),
      span('00:00', '24:00', { ...men, days: ['th'] }),
    ];
    expect(endAt(at('12:00'), spans)).toBe('2026-03-12 00:00');
    expect(endAt(at('12:00', 2), spans)).toBeUndefined();
  });

  test('the end is by the clocks of the place in the night in which they change', () => {
    // 29 March 2026: from 02:00 it is 03:00.
    const spans = [span('20:00', '04:00', women), span('04:00', '06:00')];
    expect(endAt(Date.parse('2026-03-28T22:00:00Z'), spans)).toBe('2026-03-29 04:00');
  });

  test('hours to which one may just come end where others by appointment begin', () =>
    expect(endAt(at('10:30'), [span('09:00', '12:00', walkIn), span('12:00', '15:00', booked)])).toBe(
      today('12:00'),
    ));

  test('hours for everybody end where those for a group alone go on, whichever stands first', () => {
    const spans = [span('09:00', '18:00', women), span('09:00', '12:00')];
    expect(endAt(at('10:00'), spans)).toBe(today('12:00'));
    expect(endAt(at('10:00'), [...spans].reverse())).toBe(today('12:00'));
  });

  test('hours for a group end with them, also where everybody is let in from earlier on', () =>
    expect(endAt(at('09:30'), [span('08:00', '12:00', women), span('10:00', '16:00')])).toBe(today('12:00')));

  test('of hours side by side for two groups the first that end', () => {
    const spans = [span('09:00', '14:00', women), span('09:00', '21:00', men)];
    expect(endAt(at('11:30'), spans)).toBe(today('14:00'));
    expect(endAt(at('15:00'), spans)).toBeUndefined();
    expect(endAt(at('11:30'), [span('10:00', '12:00', women), span('11:00', '15:00', men)])).toBe(
      today('12:00'),
    );
  });

  test('hours to which one may just come end also where those by appointment run beside them and longer', () => {
    const spans = [span('09:00', '12:00', walkIn), span('09:00', '18:00', booked)];
    expect(endAt(at('11:30'), spans)).toBe(today('12:00'));
    expect(endAt(at('12:30'), spans)).toBeUndefined();
  });

  test('hours for a group that end while everybody is let in end nothing', () =>
    expect(
      endAt(at('11:30'), [span('09:00', '12:00', { ...women, ...walkIn }), span('09:00', '18:00', walkIn)]),
    ).toBeUndefined());

  test('hours that let nobody in any more say nothing of the others', () =>
    expect(
      endAt(at('13:30'), [
        span('09:00', '14:00', { ...women, lastEntry: '13:00' }),
        span('09:00', '21:00', men),
      ]),
    ).toBeUndefined());

  test('the same that is said again goes on, and what closes in between does not', () => {
    const again = [span('09:00', '12:00', women), span('12:00', '15:00', women)];
    expect(endAt(at('10:00'), again)).toBeUndefined();
    expect(endAt(at('10:00'), [...again, span('15:00', '18:00', men)])).toBe(today('15:00'));
    expect(endAt(at('10:00'), [again[0]!, span('13:00', '15:00', men)])).toBeUndefined();
  });

  test('of hours that end with the doors, and of such without an end, nothing is said', () => {
    expect(endAt(at('22:00'), [span('20:00', '02:00', women)])).toBeUndefined();
    expect(endAt(at('22:00'), [span('20:00', undefined, women)])).toBeUndefined();
    expect(endAt(at('12:00'), [span('20:00', '23:00', women)])).toBeUndefined();
  });

  test('hours that are not certain do not keep a door open', () => {
    const exceptions = [{ from: '2026-03-11', through: '2026-03-11' }];
    const spans = [span('20:00', '24:00', women), span('00:00', '03:00', men)];
    expect(endAt(at('22:00'), spans, { exceptions } as never)).toBeUndefined();
  });

  test('hours that are called something end where others begin of which only the end is not known', () => {
    const nurse = span('08:00', '16:00', { label: 'Nurse' });
    expect(endAt(at('15:00'), [nurse, span('16:00', undefined, { label: 'Bus' })])).toBe(today('16:00'));
    expect(endAt(at('15:00'), [nurse, span('12:00', undefined)])).toBe(today('16:00'));
    expect(endAt(at('15:00'), [nurse, span('16:00', undefined, { label: 'Nurse' })])).toBeUndefined();
  });

  test('nor do hours that are too old from then on', () => {
    const spans = [span('20:00', '24:00', women), span('00:00', '03:00', men)];
    expect(endAt(at('22:00'), spans, { staleAfter: '2026-03-10' })).toBeUndefined();
    expect(endAt(at('22:00'), spans, { staleAfter: '2026-03-11' })).toBe('2026-03-11 00:00');
  });
});

describe('until when one may say that it is open', () => {
  const week = (more: Partial<Period> = {}) => span('00:00', '24:00', more);
  const holiday = { date: '2026-03-13', name: 'Holiday' };
  const untilAt = (
    moment: number,
    periods: Period[] | undefined,
    { staleAfter, ...more }: Partial<OpeningHours> & { staleAfter?: string } = {},
  ) => {
    const hours: OpeningHours = { ...(periods === undefined ? { always: true } : { periods }), ...more };
    const options = { at: moment, timeZone, staleAfter, publicHolidays: [holiday] };
    const until = openUntil(openingStatus(hours, options), hours, options);
    return until === 'never' ? until : clock(until);
  };
  const open = { publicHolidays: 'open' as const };
  const closed = { publicHolidays: 'closed' as const };

  test('what nothing in sight ends is open for ever, also where it must be checked again before', () => {
    expect(untilAt(at('12:00'), undefined)).toBe('never');
    expect(untilAt(at('12:00'), undefined, { staleAfter: '2026-04-01' })).toBe('never');
    expect(untilAt(at('12:00'), [week()], { ...open, staleAfter: '2026-04-01' })).toBe('never');
  });

  test('days and nights that are said to end do so at the end of their last day', () => {
    const through = week({ validThrough: '2026-03-14' });
    const season = week({ season: { from: '03-01', through: '03-14' } });
    expect(untilAt(at('12:00'), [through], { ...open, staleAfter: '2026-03-14' })).toBe('2026-03-15 00:00');
    expect(untilAt(at('12:00'), [season], { ...open, staleAfter: '2026-04-01' })).toBe('2026-03-15 00:00');
    expect(untilAt(at('12:00'), [week()], closed)).toBe('2026-03-13 00:00');
  });

  test('what may go on through a holiday, or on a day whose end is not known, has no known end', () => {
    expect(untilAt(at('12:00'), [week()])).toBeUndefined();
    expect(untilAt(at('12:00'), [week()], { staleAfter: '2026-03-11' })).toBeUndefined();
    const days = week({ days: ['mo', 'tu', 'we', 'th', 'fr'] });
    expect(untilAt(at('12:00'), [days, span('00:00', undefined, { days: ['sa'] })], open)).toBeUndefined();
  });

  test('hours that end where they will be too old end there, and those that go on end never', () => {
    const tonight = { ...open, staleAfter: '2026-03-10' };
    expect(untilAt(at('12:00'), [span('08:00', '24:00')], tonight)).toBe('2026-03-11 00:00');
    expect(untilAt(at('23:00'), [span('22:00', '06:00')], tonight)).toBe('2026-03-11 06:00');
    expect(untilAt(at('12:00'), [week()], tonight)).toBe('never');
  });

  test('a night before a holiday of which nobody knows ends as every night', () =>
    expect(untilAt(at('23:00', 2), [span('22:00', '06:00')])).toBe('2026-03-13 06:00'));
});

describe('the next opening that is sure', () => {
  const hours: OpeningHours = { periods: [span('10:00', '15:00', { days: ['we', 'fr'], ...women })] };
  const options = {
    at: at('20:00'),
    timeZone,
    publicHolidays: [{ date: '2026-03-11', name: 'Holiday' }],
  };

  test('stands behind a holiday of which nobody knows, with its limits', () => {
    expect(openingStatus(hours, options).next).toMatchObject({
      date: '2026-03-11',
      reason: 'holiday-unconfirmed',
    });
    expect(sureOpening(hours, options)).toEqual({
      opensAt: '2026-03-13T09:00:00.000Z',
      closesAt: '2026-03-13T14:00:00.000Z',
      date: '2026-03-13',
      opens: '10:00',
      openFor: ['women'],
    });
  });

  test('is none where all hang on a condition, or where the hours are too old before it', () => {
    expect(sureOpening({ ...hours, condition: 'below −10 °C' }, options)).toBeUndefined();
    expect(sureOpening(hours, { ...options, staleAfter: '2026-03-12' })).toBeUndefined();
  });

  test('may be one without an end', () =>
    expect(sureOpening({ periods: [span('10:00', undefined, { days: ['th'] })] }, options)).toMatchObject({
      date: '2026-03-12',
    }));
});

test.each([
  ['an unknown time zone', { at: at('12:00'), timeZone: 'Mars/Base' }],
  ['no moment', { at: Number.NaN, timeZone }],
])('of %s nothing is foretold', (_, options) => {
  const hours: OpeningHours = { periods: [span('10:00', '20:00', women)], publicHolidays: 'open' };
  expect(limitsEnd(openingStatus(hours, options), hours, options)).toBe(undefined);
  expect(sureOpening(hours, options)).toBe(undefined);
});

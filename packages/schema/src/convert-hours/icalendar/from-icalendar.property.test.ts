import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { formatDate, parseDate } from '../../derive/hours/calendar.ts';
import { formatICalendar } from './format-icalendar.ts';
import { fromICalendarEvents } from './from-icalendar.ts';
import { formatWall, ICALENDAR_WEEKDAYS, type ICalendarEvent } from './icalendar-event.ts';
import { stretchesInState, stretchesOfText } from './testing/open-minutes.ts';
import { registerZone } from './testing/read-calendar.ts';

const CASES = 800;
const TIME_ZONE = 'Europe/Oslo';
const FIRST = parseDate('2026-10-01')!;
const WINDOW = { timeZone: TIME_ZONE, from: '2026-10-01', through: '2027-04-15' };

const some = <T>(values: fc.Arbitrary<T>, maxLength = 3) =>
  fc.uniqueArray(values, { minLength: 1, maxLength });
const weekday = fc.constantFrom(...ICALENDAR_WEEKDAYS);
const until = fc
  .integer({ min: 0, max: 150 })
  .map((days) => `UNTIL=${formatDate(FIRST + days).replaceAll('-', '')}T080000Z`);
const end = fc.oneof(
  fc.constant(''),
  until,
  fc.integer({ min: 1, max: 40 }).map((count) => `COUNT=${count}`),
);
/** In order: ical.js 2.2.1 loses days of a monthly rule otherwise. */
const months = fc.oneof(
  fc.constant(''),
  some(fc.integer({ min: 1, max: 12 }), 8).map((list) => `BYMONTH=${list.sort((a, b) => a - b).join()}`),
);
const weekly = fc
  .tuple(
    fc.integer({ min: 1, max: 4 }),
    weekday,
    fc.oneof(
      fc.constant(''),
      some(weekday, 5).map((days) => `BYDAY=${days.join()}`),
    ),
  )
  .map(([interval, start, days]) => `FREQ=WEEKLY;INTERVAL=${interval};WKST=${start};${days}`);
/** No day is named twice, as the fifth and the last may be: ical.js counts it twice against COUNT. */
const nth = fc.tuple(fc.constantFrom('1', '2', '-1'), weekday).map((parts) => parts.join(''));
const monthly = fc.oneof(some(nth, 4), some(weekday)).map((days) => `FREQ=MONTHLY;BYDAY=${days.join()}`);
const daily = fc.constantFrom('FREQ=DAILY', 'FREQ=DAILY;BYDAY=MO,SU');
/** With months by years, which means the same: ical.js 2.2.1 loses months of `FREQ=MONTHLY;BYMONTH`. */
const byYears = (text: string) => (text.includes('BYMONTH') ? text.replace('MONTHLY', 'YEARLY') : text);
const rule = fc.tuple(fc.oneof(weekly, monthly, daily), months, end).map((parts) =>
  byYears(
    parts
      .filter((part) => part !== '')
      .join(';')
      .replaceAll(';;', ';')
      .replace(/;$/, ''),
  ),
);

const event: fc.Arbitrary<ICalendarEvent> = fc
  .record({
    day: fc.integer({ min: 0, max: 40 }),
    begins: fc.constantFrom(0, 600, 1320),
    length: fc.constantFrom(60, 240, 1440),
    rrule: fc.option(rule, { freq: 5, nil: undefined }),
    out: fc.uniqueArray(fc.integer({ min: 1, max: 60 }), { maxLength: 20 }),
  })
  .map(({ day, begins, length, rrule, out }) => ({
    start: formatWall(FIRST + day, begins),
    end: formatWall(FIRST + day, begins + length),
    timeZone: TIME_ZONE,
    ...(rrule === undefined ? {} : { rrule }),
    ...(rrule === undefined || out.length === 0
      ? {}
      : { exdates: out.map((days) => formatWall(FIRST + day + days, begins)) }),
  }));

beforeAll(() => registerZone(TIME_ZONE, [2025, 2040]));

test(
  'hours of any events are open when another reader finds that the events take place',
  { timeout: 60_000 },
  () => {
    let read = 0;
    fc.assert(
      fc.property(fc.array(event, { minLength: 1, maxLength: 3 }), (events) => {
        const { output, losses } = fromICalendarEvents(events);
        // No claim: the rule does not name its first time.
        if (losses.some(({ kind }) => kind === 'ambiguous')) {
          expect(output).toEqual({});
          return;
        }
        expect(losses.filter(({ kind }) => kind !== 'unknown-week')).toEqual([]);
        read++;
        const text = formatICalendar(events, { stamp: 0, productId: '-//test//' });
        expect(stretchesInState(output, 'open', WINDOW)).toEqual(stretchesOfText(text, WINDOW, 'wall'));
      }),
      { numRuns: CASES },
    );
    expect(read).toBeGreaterThan(CASES / 10);
  },
);

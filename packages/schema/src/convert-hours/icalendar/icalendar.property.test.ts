import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import type { Eventful } from '../../../test/arbitraries/eventful-hours.ts';
import { changesTimes } from '../hours-losses.ts';
import { formatDate, parseDate } from '../../derive/hours/calendar.ts';
import { openingHoursSchema } from '../../entities/opening-hours.ts';
import { formatICalendar } from './format-icalendar.ts';
import { fromICalendarEvents } from './from-icalendar.ts';
import { longHours } from './testing/long-hours.ts';
import { outside, stretchesInState, stretchesOfText, type Window } from './testing/open-minutes.ts';
import { eventsOf, registerZone } from './testing/read-calendar.ts';
import { toICalendarEvents } from './to-icalendar.ts';

const CASES = 300;
const WINDOW_DAYS = 60;
const YEARS: [number, number] = [2023, 2035];
const TEXT = { stamp: 0, productId: '-//test//' };

/** An ordinary zone, clocks that change by half an hour or at midnight, and none. */
const ZONES = ['Europe/Oslo', 'America/New_York', 'Australia/Lord_Howe', 'America/Havana', 'UTC'];

/** Around clock changes, the end of a year of 53 weeks, and the end of February in two kinds of years. */
const day = fc.oneof(
  fc.integer({ min: parseDate('2026-01-01')!, max: parseDate('2029-12-31')! }),
  fc
    .constantFrom('2026-03-29', '2026-10-25', '2026-11-01', '2026-12-30', '2027-02-28', '2028-02-29')
    .map((date) => parseDate(date)!),
);

interface Case extends Eventful {
  timeZone: string;
  from: string;
  through: string | undefined;
}

const anyCase: fc.Arbitrary<Case> = day.chain((around) =>
  fc
    .record({
      eventful: longHours(around),
      timeZone: fc.constantFrom(...ZONES),
      before: fc.integer({ min: -3, max: 15 }),
      written: fc.option(fc.integer({ min: 0, max: 70 }), { nil: undefined }),
    })
    .map(({ eventful, timeZone, before, written }) => ({
      ...eventful,
      timeZone,
      from: formatDate(around - before),
      through: written === undefined ? undefined : formatDate(around - before + written),
    })),
);

const windowOf = ({ from, timeZone }: Case): Window => ({
  timeZone,
  from,
  through: formatDate(parseDate(from)! + WINDOW_DAYS - 1),
});

/** The part of the window that is written out day by day. */
const writtenPart = (window: Window, through: string | undefined): Window =>
  through !== undefined && through < window.through ? { ...window, through } : window;

const write = (one: Case) => {
  const converted = toICalendarEvents(one.hours, one);
  return { ...converted, text: formatICalendar(converted.output, TEXT) };
};

beforeAll(() => {
  for (const timeZone of ZONES) registerZone(timeZone, YEARS);
});

test('events cover exactly the open minutes, however their ends are read', { timeout: 60_000 }, () => {
  let openCases = 0;
  fc.assert(
    fc.property(anyCase, (one) => {
      const { text } = write(one);
      const window = writtenPart(windowOf(one), one.through);
      const open = stretchesInState(one.hours, 'open', window, one.publicHolidays);
      expect(stretchesOfText(text, window, 'wall')).toEqual(open);
      expect(stretchesOfText(text, window, 'exact')).toEqual(open);
      if (open.length > 0) openCases++;
    }),
    { numRuns: CASES },
  );
  // A run that met only closed doors would prove little.
  expect(openCases).toBeGreaterThan(CASES / 4);
});

test(
  'after what is written out the calendar says open only where it is, and all of it without losses',
  { timeout: 60_000 },
  () => {
    fc.assert(
      fc.property(anyCase, (one) => {
        const { text, losses } = write(one);
        const window = windowOf(one);
        const open = stretchesInState(one.hours, 'open', window, one.publicHolidays);
        const covered = stretchesOfText(text, window, 'wall');
        expect(outside(covered, open)).toEqual([]);
        if (losses.some(changesTimes)) return;
        expect(covered).toEqual(open);
        expect(stretchesInState(one.hours, 'unknown', window, one.publicHolidays)).toEqual([]);
      }),
      { numRuns: CASES },
    );
  },
);

test('hours that come back are open at the same minutes, and fit the schema', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(anyCase, (one) => {
      const { output } = write(one);
      const back = fromICalendarEvents(output);
      expect(back.losses.filter(({ kind }) => kind !== 'unknown-week')).toEqual([]);
      if (output.length > 0) expect(openingHoursSchema.safeParse(back.output).error).toBeUndefined();
      const window = writtenPart(windowOf(one), one.through);
      expect(stretchesInState(back.output, 'open', window)).toEqual(
        stretchesInState(one.hours, 'open', window, one.publicHolidays),
      );
    }),
    { numRuns: CASES },
  );
});

test('another reader finds the same events in the text', () => {
  fc.assert(
    fc.property(anyCase, fc.string({ unit: 'grapheme', minLength: 1 }), (one, summary) => {
      const { output } = toICalendarEvents(one.hours, { ...one, summary: `${summary}; a, b\\n\nc` });
      const sorted = output.map(({ rrule, ...event }) =>
        rrule === undefined ? event : { ...event, rrule: rrule.split(';').sort() },
      );
      const read = eventsOf(formatICalendar(output, TEXT)).map(({ rrule, ...event }) =>
        rrule === undefined ? event : { ...event, rrule: rrule.split(';').sort() },
      );
      expect(read).toEqual(sorted);
    }),
    { numRuns: CASES },
  );
});

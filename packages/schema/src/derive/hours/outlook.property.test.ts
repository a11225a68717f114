import fc from 'fast-check';
import { expect, test } from 'vitest';
import { eventfulHours } from '../../../test/arbitraries/eventful-hours.ts';
import { slowLimitsEnd, slowStateAt, slowSureOpening } from '../../../test/reference/slow-opening-hours.ts';
import { WEEKDAYS } from '../../codes/structure.ts';
import type { OpeningHours } from '../../entities/opening-hours.ts';
import { openingStatus } from './opening-status.ts';
import { limitsEnd, openUntil, sureOpening } from './outlook.ts';

const LIMITS_CASES = 600;
const SURE_CASES = 2_000;
const UNTIL_CASES = 1_500;
const MINUTE_MS = 60_000;
const DAY_MINUTES = 1440;
const WALK_MINUTES = 2 * DAY_MINUTES;
const FIRST_DAY = Date.UTC(2025, 0, 1) / 86_400_000;

/** An ordinary zone, such as change their clocks at midnight or by half an hour, and one far off. */
const timeZone = fc.constantFrom(
  'Europe/Oslo',
  'Africa/Cairo',
  'Australia/Lord_Howe',
  'Pacific/Chatham',
  'UTC',
);

const said = fc.record(
  {
    audience: fc.constantFrom(['women'], ['men'], ['women', 'men']),
    label: fc.constant('Only urgent cases'),
    entry: fc.constantFrom('walk-in', 'appointment'),
  },
  { requiredKeys: [] },
);

/** Few times, so that hours meet, overlap and pass midnight. */
const time = fc.constantFrom('00:00', '02:00', '03:00', '12:00', '18:00', '22:00');
const crowded = fc
  .array(
    fc.record({
      days: fc.uniqueArray(fc.constantFrom(...WEEKDAYS), { minLength: 4 }),
      opens: time,
      closes: fc.oneof(time, fc.constant('24:00')),
    }),
    { minLength: 2, maxLength: 4 },
  )
  .map((periods) => ({ hours: { periods } as OpeningHours, publicHolidays: [], staleAfter: undefined }));

/** The same hours, each period with something that is said of it, or nothing. */
const withSaid = (hours: OpeningHours, words: readonly object[]): OpeningHours => {
  let place = 0;
  const say = <T>(period: T): T => ({ ...period, ...words[place++ % words.length] });
  const exceptions = hours.exceptions?.map((exception) =>
    exception.periods === undefined ? exception : { ...exception, periods: exception.periods.map(say) },
  );
  return {
    ...hours,
    ...(hours.periods === undefined ? {} : { periods: hours.periods.map(say) }),
    ...(exceptions === undefined ? {} : { exceptions }),
  };
};

const anyCase = fc.integer({ min: FIRST_DAY, max: FIRST_DAY + 1500 }).chain((day) =>
  fc.record({
    timeZone,
    minuteUtc: fc.nat(95).map((quarter) => day * DAY_MINUTES + quarter * 15),
    eventful: fc.oneof(eventfulHours(day), { weight: 2, arbitrary: crowded }),
    words: fc.array(said, { minLength: 1, maxLength: 4 }),
  }),
);

test(
  'what is said beside “open” holds minute by minute until the end that is told',
  { timeout: 240_000 },
  () => {
    let told = 0;
    fc.assert(
      fc.property(anyCase, ({ timeZone, minuteUtc, eventful, words }) => {
        const { publicHolidays, staleAfter } = eventful;
        const hours = withSaid(eventful.hours, words);
        const options = { timeZone, publicHolidays, staleAfter };
        const moment = { at: minuteUtc * MINUTE_MS, ...options };
        const status = openingStatus(hours, moment);
        if (status.state !== 'open') return;
        const end = limitsEnd(status, hours, moment);
        const before = minuteUtc + WALK_MINUTES;
        const slow =
          status.isEntryOver === true ? undefined : slowLimitsEnd(hours, minuteUtc, before, options);
        const minute = end === undefined ? undefined : Date.parse(end) / MINUTE_MS;
        // Further off than the slow version walks.
        if (slow === undefined && minute !== undefined && minute >= before) return;
        expect(minute).toBe(slow);
        if (slow !== undefined) told++;
      }),
      { numRuns: LIMITS_CASES },
    );
    // A run in which nothing ends would prove little.
    expect(told).toBeGreaterThan(LIMITS_CASES / 20);
  },
);

test(
  'until the end that is told it is open minute by minute, and then shut, were the hours fresh and no day a holiday',
  { timeout: 120_000 },
  () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(anyCase, fc.boolean(), ({ timeZone, minuteUtc, eventful }, endsToday) => {
        const { hours, publicHolidays } = eventful;
        const today = new Date(minuteUtc * MINUTE_MS).toISOString().slice(0, 10);
        const options = { timeZone, publicHolidays, staleAfter: endsToday ? today : eventful.staleAfter };
        const moment = { at: minuteUtc * MINUTE_MS, ...options };
        const status = openingStatus(hours, moment);
        if (status.state !== 'open') return;
        const until = openUntil(status, hours, moment);
        const stateAt = (minute: number, other: typeof options = options) =>
          slowStateAt(hours, minute, other).state;
        const fresh = { ...options, staleAfter: undefined };
        const plain = { ...fresh, publicHolidays: [] };
        const walk = minuteUtc + 4 * DAY_MINUTES;
        let minute = minuteUtc;
        while (minute < walk && stateAt(minute) === 'open') minute++;
        seen.add(until === undefined ? 'unknown' : until === 'never' ? until : 'told');
        if (until === 'never') {
          for (let day = 0; day < 400; day++)
            expect(stateAt(minuteUtc + day * DAY_MINUTES, fresh)).toBe('open');
          return;
        }
        // Further off than the slow version walks.
        if (minute === walk) return;
        const isEnd =
          stateAt(minute, fresh) === 'closed' ||
          (stateAt(minute, fresh) === 'unknown' && stateAt(minute, plain) === 'closed');
        expect(until === undefined ? undefined : Date.parse(until) / MINUTE_MS).toBe(
          isEnd ? minute : undefined,
        );
      }),
      { numRuns: UNTIL_CASES },
    );
    expect([...seen].sort()).toEqual(['never', 'told', 'unknown']);
  },
);

test('the next sure opening is the first that the slow version finds', { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(anyCase, ({ timeZone, minuteUtc, eventful }) => {
      const { hours, publicHolidays, staleAfter } = eventful;
      const options = { timeZone, publicHolidays, staleAfter };
      const sure = sureOpening(hours, { at: minuteUtc * MINUTE_MS, ...options });
      const minute = sure === undefined ? undefined : Date.parse(sure.opensAt) / MINUTE_MS;
      expect(minute).toBe(slowSureOpening(hours, minuteUtc, 400, options));
    }),
    { numRuns: SURE_CASES },
  );
});

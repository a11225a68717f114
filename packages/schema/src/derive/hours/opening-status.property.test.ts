import fc from 'fast-check';
import { expect, test } from 'vitest';
import { eventfulHours } from '../../../test/arbitraries/eventful-hours.ts';
import { slowNextOpening, slowStateAt } from '../../../test/reference/slow-opening-hours.ts';
import { openingStatus } from './opening-status.ts';

/** Cases of the main property in a run; the others walk many minutes for each of theirs. */
const STATE_CASES = 100_000;
const CHANGE_CASES = 1_500;
const NEXT_CASES = 3_000;

const MINUTE_MS = 60_000;
const DAY_MINUTES = 1440;
const FIRST_DAY = Date.UTC(2024, 0, 1) / 86_400_000;
const LAST_DAY = Date.UTC(2032, 11, 31) / 86_400_000;

/**
 * An ordinary zone, and every kind of odd rule: clocks that change by half an hour (Lord Howe) or two (Troll), at
 * midnight (Havana, Cairo, Beirut, Asunción), around Ramadan (Casablanca, El Aaiún, Gaza), backwards in winter (Dublin);
 * offsets of three quarters (Chatham, Kathmandu) or half an hour (St. John's, Adelaide); both edges of the date line.
 */
const ZONES = [
  'Europe/Oslo',
  'Australia/Lord_Howe',
  'Africa/Casablanca',
  'Africa/El_Aaiun',
  'Pacific/Chatham',
  'America/St_Johns',
  'Antarctica/Troll',
  'Europe/Dublin',
  'America/Havana',
  'Africa/Cairo',
  'Asia/Beirut',
  'Asia/Gaza',
  'America/Asuncion',
  'America/Santiago',
  'Pacific/Easter',
  'Atlantic/Azores',
  'America/Scoresbysund',
  'America/Nuuk',
  'Asia/Kathmandu',
  'Australia/Adelaide',
  'Pacific/Apia',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
  'UTC',
];

/** Days on and around which the clocks of a zone change, found by asking Intl day by day. */
function changeDaysOf(timeZone: string): number[] {
  const offset = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset', hour: 'numeric' });
  const offsetOn = (day: number) => offset.format(day * 86_400_000).replace(/^.*?(?=GMT)/, '');
  const days: number[] = [];
  for (let day = FIRST_DAY; day < LAST_DAY; day++) if (offsetOn(day) !== offsetOn(day + 1)) days.push(day);
  return days;
}
const CHANGE_DAYS = new Map(ZONES.map((timeZone) => [timeZone, changeDaysOf(timeZone)]));

/** A moment on any day of nine years, every second one on or beside a day on which the clocks change. */
const moment = fc.constantFrom(...ZONES).chain((timeZone) => {
  const changes = CHANGE_DAYS.get(timeZone) ?? [];
  const anyDay = fc.integer({ min: FIRST_DAY, max: LAST_DAY });
  const day =
    changes.length === 0
      ? anyDay
      : fc.oneof(
          anyDay,
          fc.tuple(fc.constantFrom(...changes), fc.integer({ min: -1, max: 2 })).map(([a, b]) => a + b),
        );
  return fc.record({
    timeZone: fc.constant(timeZone),
    day,
    minute: fc.oneof(
      fc.nat(DAY_MINUTES - 1),
      fc.nat(95).map((quarter) => quarter * 15),
    ),
  });
});

const anyCase = moment.chain(({ timeZone, day, minute }) =>
  eventfulHours(day).map((eventful) => ({ ...eventful, timeZone, minuteUtc: day * DAY_MINUTES + minute })),
);

test('every state and reason is that of the slow and obvious version', { timeout: 300_000 }, () => {
  const seen = new Map<string, number>();
  fc.assert(
    fc.property(anyCase, ({ hours, minuteUtc, ...options }) => {
      const { state, reason } = openingStatus(hours, { at: minuteUtc * MINUTE_MS, ...options });
      const slow = slowStateAt(hours, minuteUtc, options);
      // A hundred thousand expectations would take as long as what they are about.
      if (state !== slow.state || reason !== slow.reason) expect({ state, reason }).toEqual(slow);
      seen.set(`${state} ${reason ?? ''}`, (seen.get(`${state} ${reason ?? ''}`) ?? 0) + 1);
    }),
    { numRuns: STATE_CASES },
  );
  // A run that met only closed doors would prove little.
  const common = [...seen].filter(([, count]) => count > STATE_CASES / 1000).map(([name]) => name.trim());
  expect(common.sort()).toEqual([
    'closed',
    'open',
    'unknown condition',
    'unknown end-unknown',
    'unknown holiday-unconfirmed',
    'unknown no-hours',
    'unknown printed-only',
    'unknown stale',
  ]);
});

test(
  'the state holds minute by minute until it changes, and then is the one that was told',
  { timeout: 120_000 },
  () => {
    const WALK_MINUTES = 2 * DAY_MINUTES;
    fc.assert(
      fc.property(anyCase, ({ hours, minuteUtc, ...options }) => {
        const status = openingStatus(hours, { at: minuteUtc * MINUTE_MS, ...options });
        const change = status.changesAt === undefined ? Infinity : Date.parse(status.changesAt) / MINUTE_MS;
        expect(change).toBeGreaterThan(minuteUtc);
        const end = Math.min(change, minuteUtc + WALK_MINUTES);
        for (let minute = minuteUtc; minute < end; minute += minute + 60 < end ? 7 : 1) {
          const { state } = slowStateAt(hours, minute, options);
          if (state !== status.state) expect({ minute, state }).toEqual({ minute, state: status.state });
        }
        if (change !== Infinity) expect(slowStateAt(hours, change, options).state).toBe(status.changesTo);
      }),
      { numRuns: CHANGE_CASES },
    );
  },
);

test('the next opening is the first that the slow version finds', { timeout: 120_000 }, () => {
  const HORIZON_DAYS = 400;
  fc.assert(
    fc.property(anyCase, ({ hours, minuteUtc, ...options }) => {
      const { next, reason } = openingStatus(hours, { at: minuteUtc * MINUTE_MS, ...options });
      // Where nothing is known of the present there is no telling of the future; `stale` and the like are told above.
      if (reason === 'stale' || reason === 'no-hours' || reason === 'printed-only') return;
      const slow = slowNextOpening(hours, minuteUtc, HORIZON_DAYS, options);
      const isConstant = hours.always === true && hours.exceptions === undefined;
      if (isConstant && hours.publicHolidays !== 'closed' && hours.publicHolidays !== 'unconfirmed') {
        expect(next).toBeUndefined();
      } else {
        expect(next === undefined ? undefined : Date.parse(next.opensAt) / MINUTE_MS).toBe(slow);
      }
    }),
    { numRuns: NEXT_CASES },
  );
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromICalendarEvents } from './from-icalendar.ts';
import type { ICalendarEvent } from './icalendar-event.ts';

const EVENT = { start: '2026-01-05T10:00', end: '2026-01-05T15:00', timeZone: 'Europe/Oslo' };
const TIMES = { opens: '10:00', closes: '15:00' };
const MONDAYS = { days: ['mo'], ...TIMES, validFrom: '2026-01-05' };

const read = (...events: Partial<ICalendarEvent>[]) =>
  fromICalendarEvents(events.map((event) => ({ ...EVENT, ...event })));
const periodsOf = (rrule: string, event: Partial<ICalendarEvent> = {}) =>
  read({ rrule, ...event }).output.periods;
const kinds = ({ output, losses }: ReturnType<typeof read>) => {
  expect(output).toEqual({});
  return losses.map(({ kind, path }) => `${kind} ${path}`);
};

describe('a rule', () => {
  test('by weeks is a period from its first day on', () => {
    expect(read({ rrule: 'FREQ=WEEKLY;BYDAY=MO' })).toEqual({ output: { periods: [MONDAYS] }, losses: [] });
  });

  test('without days holds on that of its first time', () => {
    expect(periodsOf('FREQ=WEEKLY')).toEqual([MONDAYS]);
  });

  test('by days holds on all of them, or on those it names', () => {
    expect(periodsOf('FREQ=DAILY')?.[0]?.days).toEqual(['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su']);
    expect(periodsOf('FREQ=DAILY;BYDAY=SU,MO')?.[0]?.days).toEqual(['mo', 'su']);
  });

  test('of every second week counts from the week of its first time', () => {
    expect(periodsOf('FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,FR')).toEqual([
      { ...MONDAYS, days: ['mo', 'fr'], everyWeeks: { count: 2, from: '2026-01-05' } },
    ]);
  });

  test('whose weeks begin on Sunday is two periods, for the Sunday lies in the week before', () => {
    expect(periodsOf('FREQ=WEEKLY;INTERVAL=2;WKST=SU;BYDAY=SU,MO')).toEqual([
      { ...MONDAYS, days: ['su'], everyWeeks: { count: 2, from: '2026-01-04' } },
      { ...MONDAYS, days: ['mo'], everyWeeks: { count: 2, from: '2026-01-05' } },
    ]);
  });

  test('by weekdays of the month has a period for each way of counting', () => {
    expect(periodsOf('FREQ=MONTHLY;BYDAY=1MO,-1MO,1WE,-1WE,FR')).toEqual([
      { ...MONDAYS, days: ['mo', 'we'], nthOfMonth: [1, -1] },
      { ...MONDAYS, days: ['fr'] },
    ]);
    for (const frequency of ['MONTHLY', 'YEARLY'])
      expect(periodsOf(`FREQ=${frequency};BYMONTH=1;BYDAY=1MO`)).toEqual([
        { ...MONDAYS, nthOfMonth: [1], season: { from: '01-01', through: '01-31' } },
      ]);
  });

  test('of some months has a season for those that follow each other', () => {
    expect(periodsOf('FREQ=WEEKLY;BYMONTH=1,12,6')?.map(({ season }) => season)).toEqual([
      { from: '06-01', through: '06-30' },
      { from: '12-01', through: '01-31' },
    ]);
  });

  test('may end at midnight, past it, or a day later', () => {
    const closes = (end: string) => periodsOf('FREQ=WEEKLY', { end })?.[0]?.closes;
    expect([closes('2026-01-06T00:00'), closes('2026-01-06T02:00'), closes('2026-01-06T10:00')]).toEqual([
      '24:00',
      '02:00',
      '10:00',
    ]);
  });
});

describe('the end of a rule', () => {
  const lastOf = (part: string, event?: Partial<ICalendarEvent>) =>
    periodsOf(`FREQ=WEEKLY;${part}`, event)?.[0]?.validThrough;

  test('is the last local day on which it may begin', () => {
    expect(lastOf('UNTIL=20260202T090000Z')).toBe('2026-02-02');
    expect(lastOf('UNTIL=20260202T085959Z')).toBe('2026-02-01');
    expect(lastOf('UNTIL=20260201T230000Z')).toBe('2026-02-01');
  });

  test('in UTC may be another date than the local one', () => {
    const late = { start: '2026-01-05T00:30', end: '2026-01-05T02:00' };
    expect(lastOf('UNTIL=20260201T233000Z', late)).toBe('2026-02-02');
    const samoa = { timeZone: 'Pacific/Pago_Pago', start: '2026-01-05T22:00', end: '2026-01-05T23:00' };
    expect(lastOf('UNTIL=20260203T080000Z', samoa)).toBe('2026-02-01');
  });

  test('may be a bare date or a local time', () => {
    expect(lastOf('UNTIL=20260202')).toBe('2026-02-02');
    expect(lastOf('UNTIL=20260202T100000')).toBe('2026-02-02');
    expect(lastOf('UNTIL=20260202T095900')).toBe('2026-02-01');
  });

  test('may be a number of times', () => {
    expect(lastOf('COUNT=1')).toBe('2026-01-05');
    expect(lastOf('BYDAY=MO,WE;COUNT=4')).toBe('2026-01-14');
    // The first Monday counts once, though it is named twice.
    expect(periodsOf('FREQ=MONTHLY;BYDAY=MO,1MO;COUNT=3')?.[0]?.validThrough).toBe('2026-01-19');
  });

  test('that cannot be read is no end at all', () => {
    for (const part of ['UNTIL=2026', 'UNTIL=20260230', 'UNTIL=20260202T250000Z', 'COUNT=999999999'])
      expect(kinds(read({ rrule: `FREQ=WEEKLY;${part}` }))).toEqual(['out-of-range /0/rrule']);
    expect(kinds(read({ rrule: 'FREQ=WEEKLY;UNTIL=20260202T080000Z', timeZone: 'x' }))).toEqual([
      'out-of-range /0/rrule',
    ]);
  });
});

describe('days that differ', () => {
  test('are closed when nothing else takes place, and one exception when they follow each other', () => {
    const exdates = ['2026-01-07T10:00', '2026-01-06T10:00', '2026-01-09T10:00'];
    expect(read({ rrule: 'FREQ=DAILY', exdates }).output.exceptions).toEqual([
      { from: '2026-01-06', through: '2026-01-07', closed: true },
      { from: '2026-01-09', through: '2026-01-09', closed: true },
    ]);
  });

  test('keep what the other rules say', () => {
    const evening = { start: '2026-01-05T18:00', end: '2026-01-05T20:00', rrule: 'FREQ=WEEKLY' };
    expect(read({ rrule: 'FREQ=WEEKLY', exdates: ['2026-01-12T10:00'] }, evening).output.exceptions).toEqual([
      { from: '2026-01-12', through: '2026-01-12', periods: [{ opens: '18:00', closes: '20:00' }] },
    ]);
  });

  test('have the hours of single events beside those of the rules, in order', () => {
    const single = { start: '2026-01-12T08:00', end: '2026-01-12T09:00' };
    expect(read({ rrule: 'FREQ=WEEKLY' }, single, single).output.exceptions).toEqual([
      { from: '2026-01-12', through: '2026-01-12', periods: [{ opens: '08:00', closes: '09:00' }, TIMES] },
    ]);
  });

  test('are none when EXDATE names another time or another day', () => {
    const exdates = ['2026-01-12T11:00', '2026-01-13T10:00', '2025-12-29T10:00'];
    expect(read({ rrule: 'FREQ=WEEKLY', exdates }).output).toEqual({ periods: [MONDAYS] });
  });

  test('alone say nothing of other days', () => {
    expect(read({})).toMatchObject({
      output: { exceptions: [{ from: '2026-01-05', through: '2026-01-05', periods: [TIMES] }] },
      losses: [{ kind: 'unknown-week' }],
    });
    expect(kinds(read({ exdates: [EVENT.start] }))).toEqual(['unknown-week ']);
  });
});

describe('there is no claim', () => {
  test('without events', () => expect(kinds(read())).toEqual(['unknown-week ']));

  test.each([
    'FREQ=MONTHLY;BYMONTHDAY=5',
    'FREQ=MONTHLY',
    'FREQ=MONTHLY;INTERVAL=2;BYDAY=1MO',
    'FREQ=YEARLY;BYDAY=1MO',
    'FREQ=DAILY;INTERVAL=2',
    'FREQ=WEEKLY;BYDAY=1MO',
    'FREQ=DAILY;BYDAY=1MO',
    'FREQ=WEEKLY;INTERVAL=53',
    'nonsense',
  ])('for a rule that no period says: %s', (rrule) => {
    expect(kinds(read({ rrule: 'FREQ=WEEKLY' }, { rrule }))).toEqual(['recurrence /1/rrule']);
  });

  test('for a rule that does not name its first time, or ends before it', () => {
    expect(kinds(read({ rrule: 'FREQ=WEEKLY;BYDAY=TU' }))).toEqual(['ambiguous /0/rrule']);
    expect(kinds(read({ rrule: 'FREQ=WEEKLY;UNTIL=20260101' }))).toEqual(['ambiguous /0/rrule']);
  });

  test('for an event of no time or longer than a day', () => {
    expect(kinds(read({ end: EVENT.start }))).toEqual(['duration /0']);
    expect(kinds(read({ end: '2026-01-06T10:01' }))).toEqual(['duration /0']);
  });

  test('for times that are none, and several time zones', () => {
    expect(kinds(read({ start: 'now' }))).toEqual(['unparsed /0']);
    expect(kinds(read({ rrule: 'FREQ=WEEKLY', exdates: ['2026-01-12'] }))).toEqual(['unparsed /0/exdates/0']);
    expect(kinds(read({}, { timeZone: 'UTC' }))).toEqual(['time-zone ']);
  });
});

test('the summary is the label; a longer one than a label may be is lost', () => {
  expect(periodsOf('FREQ=WEEKLY', { summary: ' Lege ' })?.[0]?.label).toBe('Lege');
  expect(periodsOf('FREQ=WEEKLY', { summary: ' ' })).toEqual([MONDAYS]);
  const { output, losses } = read({ rrule: 'FREQ=WEEKLY', summary: 'x'.repeat(201) });
  expect(output).toEqual({ periods: [MONDAYS] });
  expect(losses).toMatchObject([{ kind: 'length', path: '/0/summary' }]);
});

test('no text throws', () => {
  const words = fc.constantFrom(
    'FREQ',
    'WEEKLY',
    'BYDAY',
    '1MO',
    'UNTIL',
    '20260101T000000Z',
    '=',
    ';',
    ',',
    '9999-12-31T10:00',
    '0000-01-01T00:00',
  );
  const text = fc.oneof(
    fc.string(),
    fc.array(words).map((list) => list.join('')),
  );
  const times = fc.oneof(words, text);
  const event = fc.record({
    start: times,
    end: times,
    timeZone: fc.oneof(fc.constant('UTC'), text),
    rrule: fc.oneof(fc.constant('FREQ=DAILY;COUNT=50000'), text),
    exdates: fc.array(times),
    summary: text,
  });
  fc.assert(
    fc.property(fc.array(event, { maxLength: 3 }), (events) => {
      const { output, losses } = fromICalendarEvents(events);
      if (Object.keys(output).length === 0) expect(losses.length).toBeGreaterThan(0);
    }),
  );
});

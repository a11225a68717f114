import type { OpeningHours } from '@service-directory/schema';
import { beforeEach, describe, expect, test } from 'vitest';
import '../../define.ts';
import { defineRecord } from '../../define-record.ts';
import { loadFull, loadLocale, type FullLocale } from '../../locales/locale.ts';
import { register } from '../../register.ts';
import { makeDirectory } from '../../testing/fixtures.ts';
import { all, found, listed, onCleanPage, openRecord, setMedia, textOf } from '../../testing/page.ts';
import type { ServiceDirectoryWeek } from './week.ts';

/** The hours of a place: its week, the days of the coming weeks that are not as usual, the words of the source. */

onCleanPage();

/** A Sunday, the last day of a week that begins on Monday. */
const SUNDAY = Date.parse('2026-12-20T12:00:00Z');
const CHRISTMAS = [
  { date: '2026-12-25', name: 'Christmas Day' },
  { date: '2027-01-01', name: 'New Year' },
];
const WORKDAYS: OpeningHours = {
  periods: [{ days: ['mo', 'tu', 'we', 'th', 'fr'], opens: '10:00', closes: '15:00' }],
};

let locale: FullLocale;
beforeEach(async () => {
  defineRecord(register);
  locale = await loadFull(await loadLocale('en'));
});

async function weekOf(
  hours: OpeningHours,
  at = SUNDAY,
  more: Partial<ServiceDirectoryWeek> = {},
): Promise<ServiceDirectoryWeek> {
  const week = document.createElement('service-directory-week') as ServiceDirectoryWeek;
  Object.assign(week, {
    hours,
    locale,
    at,
    timeZone: 'Europe/Oslo',
    publicHolidays: CHRISTMAS,
    label: 'Hours',
    ...more,
  });
  document.body.append(week);
  await week.updateComplete;
  return week;
}

/** What a reader sees of a part of the page. */
const seenIn = (part: Element): string => (part as HTMLElement).innerText.replace(/\s+/g, ' ').trim();

test('on paper no day is today: it has its date and looks like the others', async () => {
  const week = await weekOf(WORKDAYS);
  await setMedia('print');
  try {
    const [today] = all(week, '.is-today');
    expect(seenIn(today!)).toBe('Sunday Dec 20 closed');
    expect(getComputedStyle(today!.querySelector('th')!).fontWeight).toBe('400');
  } finally {
    await setMedia('');
  }
});

test('hours whose periods are all over are not known, and what they were is not told', async () => {
  const over = { periods: [{ days: ['mo'], opens: '10:00', closes: '12:00', validThrough: '2026-11-30' }] };
  expect(textOf(await weekOf(over as OpeningHours, SUNDAY))).toBe('Opening hours are not known.');
});

describe('hours that are too old to count', () => {
  test('say so above the table, and no day stands out', async () => {
    const week = await weekOf(WORKDAYS, SUNDAY, { oldWords: 'Last checked in 2024.' });
    expect(textOf(week)).toMatch(/^Last checked in 2024\. Hours Sunday/);
    expect(all(week, '.is-today')).toEqual([]);
    expect(textOf(week)).toContain('Sunday today');
  });

  test('day and night are no surer', async () =>
    expect(textOf(await weekOf({ always: true }, SUNDAY, { oldWords: 'Last checked in 2024.' }))).toBe(
      'Last checked in 2024. day and night, every day',
    ));

  test('while they count, today stands out', async () => {
    const week = await weekOf(WORKDAYS);
    expect(all(week, '.is-today').map(seenIn)).toEqual(['Sunday today closed']);
  });

  test.each([
    ['stale-promise', 'Opening hours are not certain. Last checked January 10, 2024.'],
    ['never-verified', 'Opening hours are not certain. We do not know how old they are.'],
  ])('are found in a record (%s)', async (id, words) => {
    const record = await openRecord(await listed(makeDirectory()), id);
    const week = await found(record, 'service-directory-week');
    expect(textOf(week)).toContain(words);
    expect(all(week, '.is-today')).toEqual([]);
  });

  test('are not all hours of a record', async () => {
    const record = await openRecord(await listed(makeDirectory()), 'open-door');
    const week = await found(record, 'service-directory-week');
    expect(textOf(week)).not.toContain('not certain');
    expect(all(week, '.is-today')).toHaveLength(1);
  });
});

/** The same without the marks around numbers in text of either direction. */
const plainIn = (part: Element): string => seenIn(part).replace(/[\u2066-\u2069]/g, '');

describe('after midnight, what is left of the night', () => {
  const NIGHTS: OpeningHours = {
    periods: [{ days: ['we', 'sa'], opens: '20:00', closes: '03:00', lastEntry: '01:30' }],
  };
  const today = async (hours: OpeningHours, at: string) =>
    plainIn(all(await weekOf(hours, Date.parse(at)), '.is-today td')[0]!);

  test('stands with the day on which it is read, as the state says', async () => {
    expect(await today(NIGHTS, '2026-12-02T23:40:00Z')).toBe('00:00–03:00 last entry 01:30');
    expect(await today(NIGHTS, '2026-12-03T02:00:00Z')).toBe('closed');
    expect(await today(NIGHTS, '2026-12-02T22:40:00Z')).toBe('20:00–03:00 last entry 01:30');
    expect(
      await today(
        { periods: [{ days: ['we', 'th'], opens: '20:00', closes: '03:00' }] },
        '2026-12-02T23:40:00Z',
      ),
    ).toBe('00:00–03:00 20:00–03:00');
  });

  test('stands above why the day itself is closed, and nothing does of a night that was off', async () => {
    const off = (date: string) => ({
      ...NIGHTS,
      exceptions: [{ from: date, through: date, closed: true as const, note: { en: 'Party' } }],
    });
    expect(await today(off('2026-12-03'), '2026-12-02T23:40:00Z')).toBe(
      '00:00–03:00 last entry 01:30 closed Party',
    );
    expect(await today(off('2026-12-02'), '2026-12-02T23:40:00Z')).toBe('closed');
  });
});

test('days that change from week to week are told below, by their dates', async () => {
  const periods: OpeningHours['periods'] = [
    { days: ['we'], opens: '10:00', closes: '12:00', isoWeeks: 'odd' },
    { days: ['we'], opens: '13:00', closes: '15:00', isoWeeks: 'even' },
  ];
  const week = await weekOf({ periods }, Date.parse('2026-12-02T12:00:00Z'));
  expect(all(week, '.soon-days tr').map(plainIn)).toEqual([
    'Wednesday Dec 9 13:00–15:00',
    'Wednesday Dec 23 13:00–15:00',
  ]);
});

test('the days stand in the order of their dates, from today', async () => {
  const heads = async (at: number) => all(await weekOf(WORKDAYS, at), 'table:not(.soon-days) th').map(seenIn);
  expect(await heads(SUNDAY)).toEqual([
    'Sunday today',
    'Monday Dec 21',
    'Tuesday Dec 22',
    'Wednesday Dec 23',
    'Thursday Dec 24',
    'Friday Dec 25',
    'Saturday Dec 26',
  ]);
  const overNewYear = await heads(Date.parse('2026-12-30T12:00:00Z'));
  expect([overNewYear[0], overNewYear[2], overNewYear[6]]).toEqual([
    'Wednesday today',
    'Friday Jan 1',
    'Tuesday Jan 5',
  ]);
});

test('the name of the hours and how one gets in do not run together', async () => {
  const week = await weekOf({
    periods: [{ days: ['mo'], opens: '07:45', closes: '10:30', label: 'Intake, drop-in', entry: 'walk-in' }],
  });
  expect(textOf(week)).toContain(`Intake, drop-in · ${locale.labels.entry['walk-in'].label}`);
});

const soonOf = (week: Element) => all(week, '.soon-days tr').map(textOf);

describe('days that are not as usual', () => {
  test('stand below the week, and those of the week itself in it alone', async () => {
    const week = await weekOf(WORKDAYS);
    expect(textOf(week)).toContain('10:00–15:00 Opening hours are not certain. Christmas Day');
    expect(soonOf(week)).toEqual(['Friday Jan 1 10:00–15:00 Opening hours are not certain. New Year']);
  });

  test('are one line when they are alike, and say why', async () => {
    const week = await weekOf({
      ...WORKDAYS,
      publicHolidays: 'open',
      exceptions: [
        { from: '2027-01-04', through: '2027-01-06', closed: true, note: 'We move house' },
        { from: '2027-01-11', through: '2027-01-11', periods: [{ opens: '12:00', closes: '13:00' }] },
      ],
    });
    expect(soonOf(week)).toEqual([
      'Monday Jan 4 – Wednesday Jan 6 closed We move house',
      'Monday Jan 11 12:00–13:00',
    ]);
  });

  test('are told to their own end, however far that is, and not those that begin later', async () => {
    const closed = (from: string, through: string) => ({ from, through, closed: true as const });
    const week = await weekOf({
      ...WORKDAYS,
      exceptions: [closed('2026-12-29', '2027-03-31'), closed('2027-05-03', '2027-05-07')],
    });
    expect(textOf(week)).toContain('Mar 31');
    expect(textOf(week)).not.toContain('May');
  });

  test('are not spoken of when every week is the same', async () => {
    const week = await weekOf({ ...WORKDAYS, publicHolidays: 'open' });
    expect(all(week, '.soon')).toEqual([]);
  });

  test('of a holiday of which nothing is known no hours are told', async () => {
    expect(textOf(await weekOf(WORKDAYS))).not.toContain('00:00');
  });
});

test('a duty of day and night on a holiday of which nothing is said keeps its hours, and says that they are not certain', async () => {
  const duty: OpeningHours = {
    periods: [{ days: ['fr', 'sa', 'su'], opens: '00:00', closes: '24:00', label: 'Duty service' }],
  };
  expect(textOf(await weekOf(duty))).toContain(
    'Friday Dec 25 00:00–24:00 Duty service Opening hours are not certain.',
  );
});

test('of hours that nobody could read the words of the source are all there is, in a week with a holiday too', async () => {
  const week = await weekOf({ printed: 'By appointment' });
  expect(all(week, 'table')).toEqual([]);
  expect(textOf(week)).toContain('By appointment');
});

test('what is open around the clock and shut on public holidays is not open every day', async () => {
  const open = await weekOf({ always: true });
  expect(textOf(open.shadowRoot as unknown as Element)).toContain('day and night, every day');
  const shut = await weekOf({ always: true, publicHolidays: 'closed' });
  expect(textOf(shut.shadowRoot as unknown as Element)).not.toContain('every day');
  const days = all(shut, 'table:not(.soon-days) tr').map(seenIn);
  expect(days).toHaveLength(7);
  expect(days[0]).toMatch(/Sunday today/);
  expect(days.filter((day) => day.includes('closed'))).toEqual([expect.stringContaining('Friday Dec 25')]);
});

import type { OpeningHours } from '@service-directory/schema';
import { beforeEach, describe, expect, test } from 'vitest';
import '../../define.ts';
import { defineRecord } from '../../define-record.ts';
import { loadFull, loadLocale, type FullLocale } from '../../locales/locale.ts';
import { register } from '../../register.ts';
import { all, onCleanPage, textOf } from '../../testing/page.ts';
import type { ServiceDirectoryWeek } from './week.ts';

/** The hours of a place: its week, the days of the coming weeks that are not as usual, the words of the source. */

onCleanPage();

/** A Sunday, the last day of the week that begins on Monday. */
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

async function weekOf(hours: OpeningHours, at = SUNDAY): Promise<ServiceDirectoryWeek> {
  const week = document.createElement('service-directory-week') as ServiceDirectoryWeek;
  Object.assign(week, {
    hours,
    locale,
    at,
    timeZone: 'Europe/Oslo',
    publicHolidays: CHRISTMAS,
    label: 'Hours',
  });
  document.body.append(week);
  await week.updateComplete;
  return week;
}

const soonOf = (week: Element) => all(week, '.soon-days tr').map(textOf);

describe('days that are not as usual', () => {
  test('stand below the week, and those of the week itself in it alone', async () => {
    const week = await weekOf(WORKDAYS);
    expect(textOf(week)).toContain('not known Christmas Day');
    expect(soonOf(week)).toEqual(['Friday Jan 1 10:00–15:00 not known New Year']);
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

  test('are not spoken of when every week is the same', async () => {
    const week = await weekOf({ ...WORKDAYS, publicHolidays: 'open' });
    expect(all(week, '.soon')).toEqual([]);
  });

  test('of a holiday of which nothing is known no hours are told', async () => {
    expect(textOf(await weekOf(WORKDAYS))).not.toContain('00:00');
  });
});

test('of hours that nobody could read the words of the source are all there is, in a week with a holiday too', async () => {
  const week = await weekOf({ printed: 'By appointment' });
  expect(all(week, 'table')).toEqual([]);
  expect(textOf(week)).toContain('By appointment');
});

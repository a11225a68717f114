import type { DirectoryHead, OpeningHours } from '@service-directory/schema';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Locale } from '../../locales/locale.ts';
import { loadLocales } from '../../testing/records.ts';
import { answersLine } from './answers-line.ts';

const HEAD = {
  timeZone: 'Europe/Oslo',
  languages: ['nb'],
  updatedOn: '2026-11-01',
  publicHolidays: [{ date: '2026-12-25', name: 'Første juledag' }],
} as unknown as DirectoryHead;
const BY_DAY: OpeningHours = {
  periods: [{ days: ['mo', 'tu', 'we', 'th', 'fr'], opens: '09:00', closes: '15:00' }],
};
/** Friday noon. */
const NOON = Date.parse('2026-11-27T12:00:00+01:00');

const at = (moment: number, openingHours: OpeningHours | undefined, head = HEAD) =>
  answersLine(
    {
      channel: 'phone',
      value: { shortCode: '116006', country: 'NO' },
      ...(openingHours === undefined ? {} : { openingHours }),
    },
    head,
    locale,
    moment,
  );

let locale: Locale;
beforeAll(async () => {
  locale = (await loadLocales()).en;
});

describe('whether somebody answers a number for danger', () => {
  test('is said of a line that does not always answer', () => {
    expect(at(NOON, BY_DAY)).toMatchObject({ tone: 'open', detail: expect.stringContaining('15:00') });
    expect(at(NOON + 4 * 3_600_000, BY_DAY)).toMatchObject({ tone: 'closed' });
  });

  test('is not said of a line that always answers, nor where no hours are known', () => {
    expect(at(NOON, { always: true })).toBeUndefined();
    expect(at(NOON, undefined)).toBeUndefined();
  });

  test('is not known on a holiday that the hours do not mention, and why is said without sending the reader to call first', () => {
    expect(at(Date.parse('2026-12-25T12:00:00+01:00'), BY_DAY)).toMatchObject({
      tone: 'unknown',
      detail: 'It is a holiday.',
    });
  });

  test('is not known half a year after the directory was last changed, nor where nobody says when that was', () => {
    expect(at(Date.parse('2027-04-30T12:00:00+02:00'), BY_DAY)).toMatchObject({ tone: 'open' });
    expect(at(Date.parse('2027-05-03T12:00:00+02:00'), BY_DAY)).toMatchObject({ tone: 'unknown' });
    const { updatedOn, ...undated } = HEAD;
    expect(at(NOON, BY_DAY, undated as DirectoryHead)).toMatchObject({ tone: 'unknown' });
  });

  test('is not known by a clock that shows a day before that', () => {
    expect(at(0, BY_DAY)).toMatchObject({ tone: 'unknown' });
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { OpeningHours, Weekday } from '@service-directory/schema';
import { anyHours } from '../../../../../schema/test/arbitraries/convertible-hours.ts';
import { arbitraryOpeningHours } from '../../../../../schema/test/arbitraries/index.ts';
import { parseHours } from '../../mapping/hours/parse-hours.ts';
import type { Draft } from '../../mapping/assemble/desk.ts';
import { formatHours } from './format-hours.ts';

const span = (days: string, opens: string, closes: string | undefined, more: object = {}) => ({
  days: days.split(' ') as Weekday[],
  opens,
  ...(closes === undefined ? {} : { closes }),
  ...more,
});
const WINTER = { season: { from: '10-01', through: '04-30' } };

describe('hours in the words that people write', () => {
  test.each<[string, string, OpeningHours]>([
    ['man–fre 10–15', 'Mon–Fri 10–15', { periods: [span('mo tu we th fr', '10:00', '15:00')] }],
    [
      'man–ons, fre 10–15; tor 10–19',
      'Mon–Wed, Fri 10–15; Thu 10–19',
      { periods: [span('mo tu we fr', '10:00', '15:00'), span('th', '10:00', '19:00')] },
    ],
    [
      'første og tredje tor i måneden 10–12:30',
      'first and third Thu of the month 10–12:30',
      { periods: [span('th', '10:00', '12:30', { nthOfMonth: [1, 3] })] },
    ],
    [
      'man 22:00–03:00 oddetallsuker',
      'Mon 22:00–03:00 odd weeks',
      { periods: [span('mo', '22:00', '03:00', { isoWeeks: 'odd' })] },
    ],
    [
      'man–fre 10–12; også tor 17–19',
      'Mon–Fri 10–12; also Thu 17–19',
      { periods: [span('mo tu we th fr', '10:00', '12:00'), span('th', '17:00', '19:00')] },
    ],
    [
      'fre 12:00–03:00 neste dag; lør 01:00–05:00',
      'Fri 12:00–03:00 next day; Sat 01:00–05:00',
      { periods: [span('fr', '12:00', '03:00'), span('sa', '01:00', '05:00')] },
    ],
    ['man fra 12', 'Mon from 12', { periods: [span('mo', '12:00', undefined)] }],
    [
      'man, tir 10–12, 13–15; stengt 24. desember 2026–1. januar 2027',
      'Mon, Tue 10–12, 13–15; closed 24. December 2026–1. January 2027',
      {
        periods: [span('mo tu', '10:00', '12:00'), span('mo tu', '13:00', '15:00')],
        exceptions: [{ from: '2026-12-24', through: '2027-01-01', closed: true }],
      },
    ],
    [
      'man 10–12 (1. oktober–30. april)',
      'Mon 10–12 (1. October–30. April)',
      { periods: [span('mo', '10:00', '12:00', WINTER)] },
    ],
    [
      'stengt 1. mai–30. september; man 10–12; fre 13–15',
      'closed 1. May–30. September; Mon 10–12; Fri 13–15',
      { periods: [span('mo', '10:00', '12:00', WINTER), span('fr', '13:00', '15:00', WINTER)] },
    ],
    ['døgnåpent', 'always open', { always: true }],
    [
      'døgnåpent; åpent på helligdager',
      'always open; open on public holidays',
      { always: true, publicHolidays: 'open' },
    ],
    [
      'Lege: man 10–24 uten avtale; stengt på helligdager',
      'Lege: Mon 10–24 without appointment; closed on public holidays',
      {
        periods: [span('mo', '10:00', '24:00', { label: 'Lege', entry: 'walk-in' })],
        publicHolidays: 'closed',
      },
    ],
  ])('%s', (nb, en, hours) => {
    expect(formatHours(hours as Draft, 'nb')).toBe(nb);
    expect(formatHours(hours as Draft, 'en')).toBe(en);
  });

  test.each<[string, object]>([
    ['that hold on a condition', { periods: [span('mo', '10:00', '15:00')], condition: 'Bare under −10 °C' }],
    ['of a certain date on', { periods: [span('mo', '10:00', '15:00', { validFrom: '2026-01-01' })] }],
    ['with a last entry', { periods: [span('mo', '10:00', '15:00', { lastEntry: '14:00' })] }],
    ['of some people', { periods: [span('mo', '10:00', '15:00', { audience: ['women'] })] }],
    [
      'every third week',
      { periods: [span('mo', '10:00', '15:00', { everyWeeks: { count: 3, from: '2026-01-05' } })] },
    ],
    [
      'with other hours on some days',
      {
        periods: [span('mo', '10:00', '15:00')],
        exceptions: [{ from: '2026-12-24', through: '2026-12-24', periods: [{ opens: '10:00' }] }],
      },
    ],
    ['that are none', { publicHolidays: 'closed' }],
    ['of another shape', { periods: [{ days: 'mo', opens: 10 }, null] }],
  ])('are not made of hours %s', (_, hours) => {
    expect(formatHours(hours as Draft, 'nb')).toBeUndefined();
  });
});

test('what is written is read as the same hours, whatever they are', () => {
  let said = 0;
  const check = (hours: object) => {
    for (const language of ['nb', 'en'] as const) {
      const text = formatHours(hours as Draft, language);
      if (text === undefined) continue;
      said++;
      const { printed: _, ...rest } = hours as OpeningHours;
      expect(parseHours(text)).toEqual({ hours: rest });
    }
  };
  fc.assert(fc.property(anyHours, check), { numRuns: 500 });
  fc.assert(fc.property(arbitraryOpeningHours, check), { numRuns: 300 });
  expect(said).toBeGreaterThan(0);
});

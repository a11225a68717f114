import { describe, expect, test } from 'vitest';
import { fullDirectory } from '../../../test/fixtures/full-directory.ts';
import { WEEKDAYS } from '../../codes/structure.ts';
import type { OpeningHours, Period } from '../../entities/opening-hours.ts';
import { changesTimes } from '../hours-losses.ts';
import { toOsmHours } from './to-osm.ts';

const MO_FR: Period['days'] = ['mo', 'tu', 'we', 'th', 'fr'];
const EVERY_DAY: Period['days'] = [...WEEKDAYS];
const week = (...periods: Period[]): OpeningHours => ({ periods, publicHolidays: 'closed' });
const on = (days: Period['days'], opens: string, closes?: string, more: Partial<Period> = {}): Period => ({
  days,
  opens,
  ...(closes === undefined ? {} : { closes }),
  ...more,
});
const CHRISTMAS = { from: '2026-12-24', through: '2027-01-02', closed: true as const };

/** The text, which must have no losses. */
function lossless(hours: OpeningHours): string | undefined {
  const { output, losses } = toOsmHours(hours);
  expect(losses).toEqual([]);
  return output;
}
const lossesOf = (hours: OpeningHours) => toOsmHours(hours).losses.map(({ kind, path }) => [kind, path]);

describe('text without losses', () => {
  test.each<[string, OpeningHours, string]>([
    ['round the clock', { always: true }, '24/7'],
    ['round the clock but for holidays', { always: true, publicHolidays: 'closed' }, '24/7; PH off'],
    [
      'an ordinary week',
      week(on(MO_FR, '09:00', '16:00'), on(['sa'], '10:00', '14:00')),
      'Mo-Fr 09:00-16:00; Sa 10:00-14:00; PH off',
    ],
    [
      'periods that say the same of several days',
      week(on(['mo'], '10:00', '12:00'), on(['we'], '10:00', '12:00'), on(['we'], '13:00', '15:00')),
      'Mo 10:00-12:00; We 10:00-12:00,13:00-15:00; PH off',
    ],
    [
      'a night',
      week(on(['fr'], '21:00', '03:00'), on(['tu'], '10:00', '12:00')),
      'Tu 10:00-12:00; Fr 21:00-03:00; PH off, PH Sa 00:00-03:00; PH +1 day Sa 00:00-03:00 off',
    ],
    ['an end that is not known', week(on(['tu'], '18:00')), 'Tu 18:00+; PH off'],
    [
      'first and last of the month',
      week(on(['tu'], '18:00', '20:00', { nthOfMonth: [1, -1] })),
      'Tu[1,-1] 18:00-20:00; PH off',
    ],
    [
      'a season over the new year',
      week(on(['mo'], '10:00', '12:00', { season: { from: '10-01', through: '04-30' } })),
      'Oct 01-Apr 30 Mo 10:00-12:00; PH off',
    ],
    [
      'odd weeks',
      week(on(['mo'], '10:00', '12:00', { isoWeeks: 'odd' })),
      'week 1-53/2 Mo 10:00-12:00; PH off',
    ],
    [
      'hours of a certain time',
      week(on(MO_FR, '10:00', '12:00', { validFrom: '2026-01-01', validThrough: '2026-06-30' })),
      '2026 Jan 01-2026 Jun 30 Mo-Fr 10:00-12:00; PH off',
    ],
    [
      'exceptions, the shorter on top',
      {
        ...week(on(MO_FR, '10:00', '15:00')),
        exceptions: [
          { from: '2026-12-28', through: '2026-12-28', periods: [{ opens: '11:00', closes: '12:00' }] },
          CHRISTMAS,
        ],
      },
      'Mo-Fr 10:00-15:00; PH off; 2026 Dec 24-2027 Jan 02 off; 2026 Dec 28 11:00-12:00',
    ],
    [
      'an exception without an end, under known hours',
      {
        always: true,
        exceptions: [
          {
            from: '2026-12-24',
            through: '2026-12-24',
            periods: [{ opens: '18:00' }, { opens: '19:00', closes: '20:00' }],
          },
        ],
      },
      '24/7; 2026 Dec 24 18:00+, 2026 Dec 24 19:00-20:00',
    ],
    [
      'an end that is not known, under known hours',
      week(on(['tu'], '18:00'), on(['tu'], '19:00', '20:00')),
      'Tu 18:00+, Tu 19:00-20:00; PH off',
    ],
    [
      'a note',
      { always: true, exceptions: [{ ...CHRISTMAS, note: 'Jul' }] },
      '24/7; 2026 Dec 24-2027 Jan 02 off "Jul"',
    ],
    ['a name', week(on(['mo'], '10:00', '12:00', { label: 'Lege' })), 'Mo 10:00-12:00 open "Lege"; PH off'],
    [
      'hours that overlap',
      week(on(EVERY_DAY, '08:00', '20:00'), on(['sa'], '18:00', '22:00', { label: 'Kveld' })),
      'Mo-Su 08:00-20:00, Sa 18:00-22:00 open "Kveld"; PH off',
    ],
    [
      'a condition',
      { ...week(on(EVERY_DAY, '08:00', '20:00')), condition: 'bare i frost' },
      'Mo-Su 08:00-20:00 unknown "bare i frost"; PH off',
    ],
    [
      'an exception to a week that is not known',
      { exceptions: [CHRISTMAS] },
      'unknown; 2026 Dec 24-2027 Jan 02 off',
    ],
    [
      'a week that never comes',
      week(on(['mo'], '10:00', '12:00', { validFrom: '2026-02-01', validThrough: '2026-01-01' })),
      'off; PH off',
    ],
  ])('%s', (_, hours, text) => {
    expect(lossless(hours)).toBe(text);
  });

  test('a condition on words that are printed', () => {
    expect(lossless({ printed: 'etter avtale', exceptions: [CHRISTMAS] })).toBe(
      'unknown "etter avtale"; 2026 Dec 24-2027 Jan 02 off',
    );
  });
});

describe('public holidays', () => {
  const weekdays = { periods: [on(MO_FR, '10:00', '15:00')] };

  test('that the record says nothing of are said to be unknown', () => {
    expect(lossless(weekdays)).toBe('Mo-Fr 10:00-15:00; PH unknown');
  });

  test('on which it is open as in the week are named with the days', () => {
    expect(lossless({ ...weekdays, publicHolidays: 'open' })).toBe('Mo-Fr 10:00-15:00, PH Mo-Fr 10:00-15:00');
    expect(lossless({ periods: [on(EVERY_DAY, '10:00', '15:00')], publicHolidays: 'open' })).toBe(
      'Mo-Su,PH 10:00-15:00',
    );
  });

  test('do not cut the night before them, and end the night that would begin on them', () => {
    expect(lossless(week(on(EVERY_DAY, '20:00', '08:00')))).toBe(
      'Mo-Su 20:00-08:00; PH off, PH 00:00-08:00; PH +1 day 00:00-08:00 off',
    );
  });

  test('after a night whose next day has no name are told as a loss', () => {
    const { output, losses } = toOsmHours(week(on(['fr'], '20:00', '03:00', { nthOfMonth: [1] })));
    expect(output).toBe('Fr[1] 20:00-03:00; PH off');
    expect(losses).toMatchObject([{ kind: 'night', path: '' }]);
  });
});

describe('nights beside an exception', () => {
  const nights: OpeningHours = { periods: [on(EVERY_DAY, '20:00', '08:00')], publicHolidays: 'open' };
  const oneDay = { from: '2026-12-24', through: '2026-12-24' };

  test('the night before runs on into it, and the night that does not begin ends nowhere', () => {
    expect(lossless({ ...nights, exceptions: [{ ...oneDay, closed: true }] })).toBe(
      'Mo-Su,PH 20:00-08:00; 2026 Dec 24 08:00-24:00 off; 2026 Dec 25 00:00-08:00 off',
    );
  });

  test('an end that is not known under a night that does not begin stays unknown', () => {
    const hours: OpeningHours = {
      periods: [on(['th'], '20:00', '08:00'), on(['fr'], '06:00')],
      publicHolidays: 'open',
      exceptions: [{ ...oneDay, closed: true }],
    };
    expect(lossless(hours)).toBe(
      'Fr 06:00+, PH Fr 06:00+; Th 20:00-08:00, PH Th 20:00-08:00; 2026 Dec 24 off; 2026 Dec 25 00:00-06:00 off, 2026 Dec 25 06:00+',
    );
  });

  test('a night of the exception runs on into the day after it', () => {
    expect(
      lossless({ ...nights, exceptions: [{ ...oneDay, periods: [{ opens: '22:00', closes: '02:00' }] }] }),
    ).toBe(
      'Mo-Su,PH 20:00-08:00; 2026 Dec 24 08:00-24:00 off, 2026 Dec 24 22:00-02:00; 2026 Dec 25 02:00-08:00 off',
    );
  });
});

describe('hours that are not for everybody who comes', () => {
  const WORDS: Record<string, string> = { women: 'Kvinner', appointment: 'Etter avtale' };
  const said = (hours: OpeningHours) => toOsmHours(hours, (_, code) => WORDS[code] ?? code);
  const oneDay = { from: '2026-12-24', through: '2026-12-24' };
  const forWomen: Pick<Period, 'audience'> = { audience: ['women'] };

  test.each<[string, OpeningHours, string]>([
    ['for women', week(on(['tu'], '10:00', '12:00', forWomen)), 'Tu 10:00-12:00 unknown "Kvinner"; PH off'],
    [
      'beside hours for all',
      week(on(['mo'], '10:00', '12:00'), on(['tu'], '10:00', '12:00', forWomen)),
      'Tu 10:00-12:00 unknown "Kvinner"; Mo 10:00-12:00; PH off',
    ],
    [
      'under hours for all',
      week(on(['tu'], '10:00', '20:00', forWomen), on(['tu'], '11:00', '12:00')),
      'Tu 10:00-20:00 unknown "Kvinner", Tu 11:00-12:00; PH off',
    ],
    [
      'to be arranged, of a doctor',
      week(on(['th'], '12:00', '14:00', { label: 'Lege', entry: 'appointment' })),
      'Th 12:00-14:00 unknown "Lege, Etter avtale"; PH off',
    ],
    [
      'for two groups, to be arranged, under a condition',
      {
        ...week(on(['th'], '12:00', '14:00', { audience: ['women', 'men'], entry: 'appointment' })),
        condition: 'i frost',
      },
      'Th 12:00-14:00 unknown "Kvinner, men, Etter avtale, i frost"; PH off',
    ],
    [
      'at night beside an exception',
      {
        periods: [on(['fr', 'sa'], '22:00', '04:00', forWomen)],
        publicHolidays: 'open',
        exceptions: [{ from: '2026-12-26', through: '2026-12-26', closed: true }],
      },
      'Fr,Sa 22:00-04:00 unknown "Kvinner", PH Fr,Sa 22:00-04:00 unknown "Kvinner"; 2026 Dec 26 04:00-24:00 off; 2026 Dec 27 00:00-04:00 off',
    ],
    [
      'on the day of an exception, beside hours for all',
      {
        always: true,
        exceptions: [
          {
            ...oneDay,
            note: 'Julaften',
            periods: [
              { opens: '10:00', closes: '12:00' },
              { opens: '12:00', closes: '14:00', ...forWomen },
            ],
          },
        ],
      },
      '24/7; 2026 Dec 24 12:00-14:00 unknown "Julaften, Kvinner", 2026 Dec 24 10:00-12:00 open "Julaften"',
    ],
  ])('%s: unknown, with the words', (_, hours, text) => {
    const { output, losses } = said(hours);
    expect(output).toBe(text);
    expect(losses.filter(changesTimes).every(({ kind }) => kind === 'limited')).toBe(true);
    expect(losses.map(({ kind }) => kind)).toContain('limited');
  });

  test.each(['walk-in', 'queue-ticket', 'no-referral-needed'] as const)('%s is open', (entry) => {
    expect(said(week(on(['tu'], '10:00', '12:00', { entry })))).toMatchObject({
      output: 'Tu 10:00-12:00; PH off',
      losses: [{ kind: 'entry' }],
    });
  });

  test('without words stand the codes', () => {
    expect(toOsmHours(week(on(['tu'], '10:00', '12:00', forWomen))).output).toContain('"women"');
  });
});

describe('losses', () => {
  test('every field of the fullest period that text has no place for, once each', () => {
    const hours = fullDirectory.services[0]?.locations?.[0]?.openingHours ?? {};
    expect(lossesOf(hours)).toEqual(
      expect.arrayContaining([
        ['last-entry', '/periods/0/lastEntry'],
        ['entry', '/periods/0/entry'],
        ['audience', '/periods/0/audience'],
        ['every-weeks', '/periods/0/everyWeeks'],
      ]),
    );
    expect(new Set(lossesOf(hours).map(String)).size).toBe(lossesOf(hours).length);
  });

  test('every third week is written as unknown, not as every week', () => {
    const hours = week(on(['mo'], '10:00', '12:00', { everyWeeks: { count: 3, from: '2026-01-05' } }));
    expect(toOsmHours(hours).output).toBe('Mo 10:00-12:00 unknown "every 3 weeks from 2026-01-05"; PH off');
    expect(lossesOf(hours)).toEqual([['every-weeks', '/periods/0/everyWeeks']]);
  });

  test('an open end from midnight, which readers of text would take for open all day', () => {
    const hours = week(on(['tu'], '00:00'));
    expect(toOsmHours(hours).output).toBe('Tu 00:00-24:00 unknown "the end is not known"; PH off');
    expect(lossesOf(hours)).toEqual([['end-unknown', '/periods/0']]);
  });

  test('a season that begins on 29 February, of which readers make 1 March in other years', () => {
    const hours = week(on(EVERY_DAY, '10:00', '12:00', { season: { from: '02-29', through: '03-31' } }));
    expect(toOsmHours(hours).output).toBe('Feb 29-Mar 31 Mo-Su 10:00-12:00; PH off');
    expect(lossesOf(hours)).toEqual([['leap-day', '']]);
  });

  test('of words in several languages the first is kept; double quotation marks are changed', () => {
    const named = (label: Period['label'] & {}) => week(on(['mo'], '10:00', '12:00', { label }));
    expect(toOsmHours(named({ nb: 'Lege', en: 'Doctor' })).output).toContain('"Lege"');
    expect(lossesOf(named({ nb: 'Lege', en: 'Doctor' }))).toEqual([['language', '/periods/0/label']]);
    expect(toOsmHours(named('«"Chat"»')).output).toContain('"«”Chat”»"');
    expect(lossesOf(named('«"Chat"»'))).toEqual([['comment', '/periods/0/label']]);
  });

  test('an exception that others replace as a whole, with its note', () => {
    const day = { from: '2026-12-24', through: '2026-12-24' };
    const hours: OpeningHours = {
      always: true,
      exceptions: [
        { ...day, closed: true, note: 'Jul' },
        { ...day, periods: [{ opens: '00:00' }] },
      ],
    };
    expect(toOsmHours(hours).output).toBe('24/7; 2026 Dec 24 00:00-24:00 unknown "the end is not known"');
    expect(lossesOf(hours)).toEqual([
      ['note', '/exceptions/0/note'],
      ['end-unknown', '/exceptions/1/periods/0'],
    ]);
  });

  test('an exception that was over before 1970', () => {
    const hours: OpeningHours = {
      always: true,
      exceptions: [{ from: '1969-12-24', through: '1969-12-31', closed: true }],
    };
    expect(toOsmHours(hours).output).toBe('24/7');
    expect(lossesOf(hours)).toEqual([['out-of-range', '/exceptions/0']]);
  });

  test('a name or note where the condition takes the place for words', () => {
    const hours: OpeningHours = {
      ...week(on(['mo'], '10:00', '12:00', { label: 'Lege' })),
      condition: 'i frost',
      exceptions: [
        {
          from: '2026-12-24',
          through: '2026-12-24',
          periods: [{ opens: '10:00', closes: '11:00', label: 'Gløgg' }],
          note: 'Jul',
        },
      ],
    };
    expect(lossesOf(hours)).toEqual([
      ['label', '/periods/0/label'],
      ['label', '/exceptions/0/periods/0/label'],
      ['note', '/exceptions/0/note'],
    ]);
  });

  test('printed words alone are no text', () => {
    expect(toOsmHours({ printed: 'etter avtale' })).toMatchObject({
      output: undefined,
      losses: [{ kind: 'printed', path: '/printed' }],
    });
  });

  test('printed words beside hours are left out', () => {
    expect(lossesOf({ always: true, printed: 'alltid' })).toEqual([['printed', '/printed']]);
  });

  test('hours that say nothing are no text, and nothing is lost', () => {
    expect(toOsmHours({ periods: [] })).toEqual({ output: undefined, losses: [] });
  });

  test('more than OpenStreetMap stores', () => {
    const exceptions = Array.from({ length: 20 }, (_, index) => {
      const date = `2026-01-${String(index + 10)}`;
      return { from: date, through: date, closed: true as const };
    });
    expect(lossesOf({ ...week(on(MO_FR, '10:00', '15:00')), exceptions })).toEqual([['length', '']]);
  });

  test('what was over before 1970', () => {
    const hours = week(
      on(['mo'], '10:00', '12:00'),
      on(['tu'], '10:00', '12:00', { validThrough: '1969-12-31' }),
    );
    expect(toOsmHours(hours).output).toBe('Mo 10:00-12:00; PH off');
    expect(lossesOf(hours)).toEqual([['out-of-range', '/periods/1']]);
  });
});

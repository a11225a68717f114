import { describe, expect, test } from 'vitest';
import { WEEKDAYS } from '../../codes/structure.ts';
import { openingHoursSchema, type OpeningHours, type Period } from '../../entities/opening-hours.ts';
import { fromOsmHours } from './from-osm.ts';

const MO_FR: Period['days'] = ['mo', 'tu', 'we', 'th', 'fr'];
const on = (days: Period['days'], opens: string, closes?: string, more: Partial<Period> = {}): Period => ({
  days,
  opens,
  ...(closes === undefined ? {} : { closes }),
  ...more,
});

describe('text that is read without losses', () => {
  test.each<[string, OpeningHours]>([
    ['24/7', { always: true }],
    ['24/7; PH off', { always: true, publicHolidays: 'closed' }],
    ['24/7 "bare i frost"', { always: true, condition: 'bare i frost' }],
    [
      'Mo-Fr 09:00-16:00; Sa 10:00-14:00; PH off',
      { periods: [on(MO_FR, '09:00', '16:00'), on(['sa'], '10:00', '14:00')], publicHolidays: 'closed' },
    ],
    ['mo–fr 9:00–16:00', { periods: [on(MO_FR, '09:00', '16:00')] }],
    ['10:00-12:00', { periods: [on([...WEEKDAYS], '10:00', '12:00')] }],
    ['Mo-Su,PH 00:00-24:00', { periods: [on([...WEEKDAYS], '00:00', '24:00')], publicHolidays: 'open' }],
    ['Mo-Fr open', { periods: [on(MO_FR, '00:00', '24:00')] }],
    ['Tu 18:00+', { periods: [on(['tu'], '18:00')] }],
    ['Tu 18:00-26:00', { periods: [on(['tu'], '18:00', '02:00')] }],
    ['Tu 08:00-08:00', { periods: [on(['tu'], '08:00', '08:00')] }],
    ['Tu[1,-1] 18:00-20:00', { periods: [on(['tu'], '18:00', '20:00', { nthOfMonth: [1, -1] })] }],
    [
      'Oct-Apr Mo 10:00-12:00',
      { periods: [on(['mo'], '10:00', '12:00', { season: { from: '10-01', through: '04-30' } })] },
    ],
    ['week 2-53/2 Mo 10:00-12:00', { periods: [on(['mo'], '10:00', '12:00', { isoWeeks: 'even' })] }],
    ['Mo 10:00-12:00 open "Lege"', { periods: [on(['mo'], '10:00', '12:00', { label: 'Lege' })] }],
    ['Mo 10:00-12:00 "ring først"', { periods: [on(['mo'], '10:00', '12:00')], condition: 'ring først' }],
    ['"by appointment"', { printed: 'by appointment' }],
    ['unknown', { printed: 'unknown' }],
    ['unknown; PH off', { publicHolidays: 'closed' }],
    [
      'Mo-Fr 10:00-15:00; PH unknown',
      { periods: [on(MO_FR, '10:00', '15:00')], publicHolidays: 'unconfirmed' },
    ],
    [
      'Mo 10:00-15:00, PH Mo 10:00-15:00; Tu 10:00-12:00, PH Tu 10:00-12:00',
      { periods: [on(['mo'], '10:00', '15:00'), on(['tu'], '10:00', '12:00')], publicHolidays: 'open' },
    ],
    [
      'Mo-Fr 10:00-15:00, PH Mo-Fr 10:00-15:00',
      { periods: [on(MO_FR, '10:00', '15:00')], publicHolidays: 'open' },
    ],
  ])('%s', (text, hours) => {
    expect(fromOsmHours(text)).toEqual({ output: hours, losses: [] });
  });
});

test('closing all before the open days are named is no contradiction', () => {
  expect(fromOsmHours('Mo-Su off; Mo 10:00-12:00').output).toEqual({
    periods: [on(['mo'], '10:00', '12:00')],
  });
});

describe('a rule that comes later', () => {
  const read = (text: string) => {
    const { output, losses } = fromOsmHours(text);
    expect(losses).toEqual([]);
    return output;
  };

  test('replaces the days it names', () => {
    expect(read('Mo-Fr 10:00-15:00; We 12:00-18:00').periods).toEqual([
      on(['mo', 'tu', 'th', 'fr'], '10:00', '15:00'),
      on(['we'], '12:00', '18:00'),
    ]);
    expect(read('Mo-Su 10:00-15:00; Su off').periods).toEqual([on(WEEKDAYS.slice(0, 6), '10:00', '15:00')]);
  });

  test('takes its part out of the season, the month or the years of the earlier', () => {
    expect(read('Mo 10:00-15:00; Jun-Aug Mo 10:00-12:00').periods).toEqual([
      on(['mo'], '10:00', '15:00', { season: { from: '09-01', through: '05-31' } }),
      on(['mo'], '10:00', '12:00', { season: { from: '06-01', through: '08-31' } }),
    ]);
    expect(read('Mo 10:00-15:00; Dec 25 off').periods).toEqual([
      on(['mo'], '10:00', '15:00', { season: { from: '12-26', through: '12-24' } }),
    ]);
    expect(read('Mo 10:00-15:00; Mo[1] off').periods).toEqual([
      on(['mo'], '10:00', '15:00', { nthOfMonth: [2, 3, 4, 5] }),
    ]);
    expect(read('Mo 10:00-15:00; 2027+ Mo 10:00-12:00').periods).toEqual([
      on(['mo'], '10:00', '15:00', { validThrough: '2026-12-31' }),
      on(['mo'], '10:00', '12:00', { validFrom: '2027-01-01' }),
    ]);
  });

  test('closes for some hours', () => {
    expect(read('Mo-Fr 08:00-18:00; 12:00-13:00 off').periods).toEqual([
      on(MO_FR, '08:00', '12:00'),
      on(MO_FR, '13:00', '18:00'),
    ]);
  });

  test('closes for some hours on some of the days, or for all that was open', () => {
    expect(read('Mo,We 08:00-18:00; We 12:00-20:00 off').periods).toEqual([
      on(['mo'], '08:00', '18:00'),
      on(['we'], '08:00', '12:00'),
    ]);
    expect(read('Mo,We 08:00-18:00; We 07:00-20:00 off').periods).toEqual([on(['mo'], '08:00', '18:00')]);
  });

  test('adds after a comma, also to a night', () => {
    expect(read('Mo-Th 18:00-02:00, Fr,Sa 18:00-04:00').periods).toEqual([
      on(['mo', 'tu', 'we', 'th'], '18:00', '02:00'),
      on(['fr', 'sa'], '18:00', '04:00'),
    ]);
  });

  test('is an exception when it names dates with years', () => {
    expect(read('Mo-Fr 10:00-15:00; 2026 Dec 24-2027 Jan 02 off "Jul"').exceptions).toEqual([
      { from: '2026-12-24', through: '2027-01-02', closed: true, note: 'Jul' },
    ]);
    expect(read('24/7; 2026 Dec 24 10:00-12:00,14:00-02:00').exceptions).toEqual([
      {
        from: '2026-12-24',
        through: '2026-12-24',
        periods: [
          { opens: '10:00', closes: '12:00' },
          { opens: '14:00', closes: '02:00' },
        ],
      },
    ]);
  });

  test('that adds nothing to a date is no exception', () => {
    expect(read('Mo-Fr 10:00-15:00, 2026 Dec 24 11:00-12:00')).not.toHaveProperty('exceptions');
  });

  test('may leave the end of an exception open', () => {
    expect(read('Mo-Fr 10:00-15:00; 2026 Dec 24 10:00-12:00,18:00+').exceptions).toEqual([
      {
        from: '2026-12-24',
        through: '2026-12-24',
        periods: [{ opens: '10:00', closes: '12:00' }, { opens: '18:00' }],
      },
    ]);
  });

  test('for a whole day and the night after it becomes two spans, none longer than a day', () => {
    expect(read('10:00-12:00; 2026 Dec 24 00:00-24:00,22:00-03:00').exceptions).toEqual([
      {
        from: '2026-12-24',
        through: '2026-12-24',
        periods: [
          { opens: '00:00', closes: '24:00' },
          { opens: '03:00', closes: '03:00' },
        ],
      },
    ]);
  });

  test('that adds hours to a date keeps those of the week in the exception', () => {
    expect(read('Mo-Fr 10:00-15:00, 2026 Dec 24 18:00-20:00').exceptions).toEqual([
      {
        from: '2026-12-24',
        through: '2026-12-24',
        periods: [
          { opens: '10:00', closes: '15:00' },
          { opens: '18:00', closes: '20:00' },
        ],
      },
    ]);
  });

  test('for weekdays of some dates beats the holiday rule before it, so it is an exception too', () => {
    expect(read('Mo-Fr 10:00-15:00; PH off; 2026 Dec 21-2026 Dec 27 Fr 10:00-12:00').exceptions).toEqual([
      { from: '2026-12-25', through: '2026-12-25', periods: [{ opens: '10:00', closes: '12:00' }] },
    ]);
  });
});

describe('what may be wrong is not claimed: the text is kept as words', () => {
  test.each([
    ['easter off', 'moving-date'],
    ['Mo-Fr sunrise-sunset', 'moving-time'],
    ['Mo-Fr 09:00-16:00; SH off', 'school-holidays'],
    ['Mo-Fr 09:00-16:00 || "ring"', 'fallback'],
    ['week 10-20 Mo 10:00-12:00', 'weeks'],
    ['Feb 29-Mar 31 Mo 10:00-12:00', 'ambiguous'],
    ['Mo-Fr 22:00-03:00; 23:00-24:00 off', 'ambiguous'],
    ['Mo-Fr 10:00-15:00; PH off; 2026 Jan 01-2040 Dec 31 off', 'too-complex'],
    ['Mo 9-5', 'ambiguous'],
    ['Mo-Th 18:00-02:00; Fr,Sa 18:00-04:00', 'ambiguous'],
    ['Mo-Su 20:00-08:00; PH off', 'ambiguous'],
    ['2026 Dec 24 off; Mo-Fr 10:00-15:00', 'ambiguous'],
    ['Mo 10:00-12:00; Mo 14:00-16:00', 'ambiguous'],
    ['We 12:00-18:00; Mo-Fr 10:00-15:00', 'ambiguous'],
    ['Mo-Fr 10:00-15:00; Sa 10:00-12:00 "ring"', 'condition'],
    ['Mo 10:00-12:00 "ring"; Tu 10:00-12:00 "spør"', 'condition'],
    ['Mo-Fr 10:00-15:00 unknown', 'condition'],
    ['PH 10:00-12:00', 'public-holidays'],
    ['off', 'never-open'],
    ['Su off', 'never-open'],
    ['mandag 10-14', 'unparsed'],
  ])('%s: %s', (text, kind) => {
    const { output, losses } = fromOsmHours(`  ${text} `);
    expect(output).toEqual({ printed: text });
    expect(losses).toMatchObject([{ kind }]);
  });

  test('the loss tells the characters of the text', () => {
    const text = '  Mo-Fr 09:00-16:00; SH off';
    const [from, to] = (fromOsmHours(text).losses[0]?.path ?? '').split('-').map(Number);
    expect(text.slice(from, to)).toBe('SH');
  });
});

describe('what is not certain of holidays becomes unconfirmed, with a loss', () => {
  test.each(['Mo-Fr,PH 10:00-15:00', 'Mo-Fr 10:00-15:00; PH 12:00-14:00', 'PH off; Mo-Fr 10:00-15:00'])(
    '%s',
    (text) => {
      expect(fromOsmHours(text)).toMatchObject({
        output: { periods: [on(MO_FR, '10:00', '15:00')], publicHolidays: 'unconfirmed' },
        losses: [{ kind: 'public-holidays' }],
      });
    },
  );
});

describe('remarks', () => {
  test('without a place in the hours are told, and the times stay', () => {
    const { output, losses } = fromOsmHours('Mo 10:00-12:00; Tu off "stengt"; PH off "rød dag"');
    expect(output).toEqual({ periods: [on(['mo'], '10:00', '12:00')], publicHolidays: 'closed' });
    expect(losses).toMatchObject([
      { kind: 'comment', path: '16-31' },
      { kind: 'comment', path: '33-49' },
    ]);
  });

  test('too long for a name are told', () => {
    const { output, losses } = fromOsmHours(`Mo 10:00-12:00 open "${'x'.repeat(201)}"`);
    expect(output).toEqual({ periods: [on(['mo'], '10:00', '12:00')] });
    expect(losses).toMatchObject([{ kind: 'comment' }]);
  });
});

test('empty text gives hours that say nothing', () => {
  expect(fromOsmHours(' ')).toMatchObject({ output: {}, losses: [{ kind: 'unparsed' }] });
});

test('printed words are cut where our hours end, and the loss says so', () => {
  const { output, losses } = fromOsmHours('x'.repeat(6000));
  expect(openingHoursSchema.safeParse(output).success).toBe(true);
  expect(losses).toMatchObject([{ kind: 'unparsed' }, { kind: 'length', path: '5000-6000' }]);
});

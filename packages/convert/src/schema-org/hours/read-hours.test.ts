import { describe, expect, test } from 'vitest';
import { fromSchemaOrg } from '../from-schema-org.ts';
import { business, hours } from '../testing/business.ts';

const readHours = (...openingHoursSpecification: object[]) => {
  const { output, losses } = fromSchemaOrg(business({ openingHoursSpecification }));
  return { hours: output.services[0]!['openingHours'], losses };
};

describe('hours of others', () => {
  test.each<[string, object[], object]>([
    ['a minute before midnight as its end', [hours('Monday', '00:00', '23:59')], { opens: '00:00', closes: '24:00' }],
    ['a second before midnight as its end', [hours('Monday', '10:00', '23:59:59')], { opens: '10:00', closes: '24:00' }],
    ['midnight as the end of an evening', [hours('Monday', '18:00', '00:00')], { opens: '18:00', closes: '00:00' }],
    ['one figure for the hour', [hours('Mo', '9:00', '15:00')], { opens: '09:00', closes: '15:00' }],
    ['no closing time as an end that is not known', [{ dayOfWeek: 'Monday', opens: '10:00' }], { opens: '10:00' }],
    ['dates', [hours('Monday', '10:00', '12:00', { validFrom: '2026-01-01', validThrough: '2026-06-30' })], { opens: '10:00', closes: '12:00', validFrom: '2026-01-01', validThrough: '2026-06-30' }],
  ])('are read with %s', (_, given, period) => {
    expect(readHours(...given)).toEqual({ hours: { periods: [{ days: ['mo'], ...period }] }, losses: [] });
  }); // prettier-ignore

  test('of days with dates and no weekday are exceptions', () => {
    const dated = { validFrom: '2026-12-31', validThrough: '2026-12-31' };
    expect(
      readHours(hours('Monday', '10:00', '12:00'), { opens: '08:00', closes: '09:00', ...dated }).hours,
    ).toMatchObject({
      exceptions: [
        { from: '2026-12-31', through: '2026-12-31', periods: [{ opens: '08:00', closes: '09:00' }] },
      ],
    });
  });

  const monday = hours('Monday', '10:00', '12:00');
  const inJune = { validFrom: '2026-06-01', validThrough: '2026-06-30' };
  test.each<[string, object[]]>([
    ['a word for a day that is none', [monday, hours('Someday', '10:00', '12:00')]],
    ['a time with an offset', [hours('Monday', '10:00+02:00', '12:00')]],
    ['a time in words', [hours('Monday', 'ten', '12:00')]],
    ['equal times that are not midnight', [hours('Monday', '10:00', '10:00')]],
    ['no day at all', [{ opens: '10:00', closes: '12:00' }]],
    ['rules for dates beside rules without', [monday, hours('Monday', '08:00', '20:00', inJune)]],
    ['weekdays in dated exceptions', [monday, { ...hours('Tuesday', '08:00', '20:00', inJune) }]],
    ['exceptions that overlap', [monday, { opens: '08:00', closes: '09:00', ...inJune }, { opens: '00:00', closes: '00:00', validFrom: '2026-06-10', validThrough: '2026-06-10' }]],
    ['a day that is both open and closed', [monday, hours('Monday', '00:00', '00:00')]],
    ['a description that is too long to keep', [monday, hours('Friday', '10:00', '12:00', { description: 'a'.repeat(201) })]],
    ['words beside one span of a day and not beside the other', [monday, { opens: '08:00', closes: '09:00', ...inJune, description: 'Kvinner' }, { opens: '10:00', closes: '11:00', ...inJune }]],
    ['an exception without an end', [monday, { opens: '00:00', closes: '00:00', validFrom: '2026-06-10' }]],
  ])('are left out whole with %s, and each rule is told', (_, given) => {
    const { hours: read, losses } = readHours(...given);
    expect(read).toBeUndefined();
    for (const index of given.keys())
      expect(losses).toContainEqual({ path: `/openingHoursSpecification/${index}`, reason: 'schema-org/hours-unread' });
  }); // prettier-ignore

  test('as lines are read, or kept as printed words', () => {
    expect(fromSchemaOrg(business({ openingHours: ['Mo-Fr 09:00-17:00', 'Sa 10:00-12:00'] })).output.services[0]).toMatchObject({
      openingHours: {
        periods: [
          { days: ['mo', 'tu', 'we', 'th', 'fr'], opens: '09:00', closes: '17:00' },
          { days: ['sa'], opens: '10:00', closes: '12:00' },
        ],
      },
    });
    const { output, losses } = fromSchemaOrg(business({ openingHours: 'Når det passer' }));
    expect(output.services[0]!['openingHours']).toEqual({ printed: 'Når det passer' });
    expect(losses).toEqual([{ path: '/openingHours', reason: 'schema-org/hours-as-words' }]);
  }); // prettier-ignore

  const condition = { description: 'Kun etter avtale' };
  test('stand under the condition that is written beside all of them', () => {
    const given = [
      hours('Monday', '10:00', '14:00', condition),
      hours('Tuesday', '09:00', '14:00', condition),
    ];
    expect(readHours(...given, hours('Sunday', '00:00', '00:00'))).toEqual({
      hours: {
        periods: [
          { days: ['mo'], opens: '10:00', closes: '14:00' },
          { days: ['tu'], opens: '09:00', closes: '14:00' },
        ],
        condition: 'Kun etter avtale',
      },
      losses: [],
    });
  });

  test('are all words when a condition stands beside some of them, and each is told', () => {
    const note = { description: { '@value': 'Bare for kvinner', '@language': 'nb' } };
    const given = [monday, hours(['Tuesday', 'Friday'], '10:00', '12:00', { ...note, name: 'Lege' }), hours('Sunday', '00:00', '00:00')];
    expect(readHours(...given, { opens: '08:00', closes: '09:00', ...inJune })).toEqual({
      hours: {
        printed:
          'Mo 10:00-12:00\nTu,Fr 10:00-12:00. Lege. Bare for kvinner\nSu off\n2026-06-01 - 2026-06-30 08:00-09:00',
      },
      losses: [0, 1, 2, 3].map((index) => ({
        path: `/openingHoursSpecification/${index}`,
        reason: 'schema-org/hours-as-words',
      })),
    });
  }); // prettier-ignore

  test('are all words when one has an end and no beginning, and each is told', () => {
    expect(readHours(monday, { dayOfWeek: 'Friday', closes: '12:00' })).toEqual({
      hours: { printed: 'Mo 10:00-12:00\nFr ?-12:00' },
      losses: [0, 1].map((index) => ({
        path: `/openingHoursSpecification/${index}`,
        reason: 'schema-org/hours-as-words',
      })),
    });
  });

  test('of a service and of a way to reach it stand under their condition too', () => {
    const specification = hours('Monday', '10:00', '14:00', condition);
    const { output } = fromSchemaOrg([
      { '@context': 'https://schema.org', '@type': 'Service', name: 'Kafeen', hoursAvailable: specification },
      business({ contactPoint: { '@type': 'ContactPoint', telephone: '+4780012345', hoursAvailable: specification } }),
    ]);
    const under = { condition: 'Kun etter avtale' };
    expect(output.services).toContainEqual(expect.objectContaining({ name: 'Kafeen', openingHours: expect.objectContaining(under) as unknown }));
    const contacts = output.services.flatMap((service) => service['contacts'] ?? []);
    expect(contacts).toContainEqual(expect.objectContaining({ value: '+4780012345', openingHours: expect.objectContaining(under) as unknown }));
  }); // prettier-ignore

  test.each<[string, object[], number[]]>([
    ['of holidays', [hours('PublicHolidays', '10:00', '12:00')], [1]],
    ['of holidays beside those of a day', [hours(['Tuesday', 'PublicHolidays'], '10:00', '12:00')], [1]],
    ['of holidays that are open and closed', [hours('PublicHolidays', '00:00', '00:00'), hours('PublicHolidays', '10:00', '12:00')], [1, 2]],
    ['of holidays of one month', [hours('PublicHolidays', '00:00', '00:00', inJune)], [1]],
  ])('%s leave holidays unknown, and are told', (_, given, told) => {
    const { hours: read, losses } = readHours(monday, ...given);
    expect(read).not.toHaveProperty('publicHolidays');
    expect(losses).toEqual(told.map((index) => ({ path: `/openingHoursSpecification/${index}`, reason: 'schema-org/unread-value' })));
  }); // prettier-ignore

  test('have no place for the words of a day that is closed, and these are told', () => {
    const closed = hours('Sunday', '00:00', '00:00', { description: 'Ring vakta' });
    const christmas = { validFrom: '2026-12-24', validThrough: '2026-12-24', opens: '00:00', closes: '00:00' };
    const { hours: read, losses } = readHours(monday, closed, { ...christmas, name: 'Jul', description: 'Jul' });
    expect(read).toEqual({
      periods: [{ days: ['mo'], opens: '10:00', closes: '12:00' }],
      exceptions: [{ from: '2026-12-24', through: '2026-12-24', closed: true, note: 'Jul' }],
    });
    expect(losses).toEqual([1, 2].map((index) => ({ path: `/openingHoursSpecification/${index}`, reason: 'schema-org/unread-value' })));
  }); // prettier-ignore
});

describe('lines of hours', () => {
  const readLines = (...openingHours: string[]) => {
    const { output, losses } = fromSchemaOrg(business({ openingHours }));
    return { hours: output.services[0]!['openingHours'], losses };
  };
  const week = { days: ['mo', 'tu', 'we', 'th', 'fr'], opens: '09:00', closes: '17:00' };
  const weekend = { ...week, days: ['sa'], opens: '10:00', closes: '12:00' };

  test.each<[string, string[], object]>([
    ['holidays', ['PH off', 'Mo-Fr 09:00-17:00'], { periods: [week], publicHolidays: 'closed' }],
    ['a day of the week', ['We off', 'Mo-Fr 09:00-17:00'], { periods: [{ ...week, days: ['mo', 'tu', 'th', 'fr'] }] }],
    ['a day in other words', ['Su closed', 'Mo-Su 09:00-17:00'], { periods: [{ ...week, days: [...week.days, 'sa'] }] }],
    ['a day by midnight to midnight', ['Sa,Su 00:00-00:00', 'Mo-Fr 09:00-17:00'], { periods: [week] }],
    ['a day by midnight to midnight where others open it', ['Sa 0:00 – 00:00', 'Mo-Sa 09:00-17:00'], { periods: [week] }],
    ['holidays and a day', ['PH off', 'Sa off', 'Mo-Sa 09:00-17:00'], { periods: [week], publicHolidays: 'closed' }],
    ['a date', ['2026 Dec 24 off', 'Mo-Fr 09:00-17:00'], { periods: [week], exceptions: [{ from: '2026-12-24', through: '2026-12-24', closed: true }] }],
    ['nothing', ['Mo-Fr 09:00-17:00', 'Sa 10:00-12:00'], { periods: [week, weekend] }],
  ])('that close %s hold in any order, in lines, with commas and with semicolons', (_, lines, expected) => {
    for (const order of [lines, [...lines].reverse()])
      for (const given of [order, [order.join(', ')], [order.join(';')]]) {
        const { hours: read, losses } = readLines(...given);
        const { periods, ...rest } = read as { periods: object[] };
        expect({ ...rest, periods: new Set(periods) }).toEqual({ ...expected, periods: new Set((expected as { periods: object[] }).periods) });
        expect(losses).toEqual([]);
      }
  }); // prettier-ignore

  test.each([
    ['a month beside the year', ['Mo-Fr 09:00-17:00', 'Jul-Aug Mo-Fr 10:00-12:00']],
    ['dates beside the year', ['Mo-Fr 09:00-17:00', '2026 Jul 1-31 Mo 18:00-20:00']],
    ['equal times that are not midnight', ['Mo-Fr 09:00-17:00', 'Sa 10:00-10:00']],
    ['a whole day past the end of the next', ['Mo-Fr 09:00-17:00', 'Sa 08:00-32:00']],
    ['midnight to midnight beside other times', ['Mo-Fr 09:00-17:00', 'Sa 00:00-00:00,10:00-12:00']],
    ['rules that replace each other beside a line', ['Mo-Fr 09:00-17:00; We 10:00-12:00', 'Sa 10:00-12:00']],
    ['times that would get the days of another line', ['Mo-Fr 09:00-12:00', '13:00-17:00']],
    ['days that would get the times of another line', ['Mo-Fr', 'Sa 10:00-12:00']],
    ['hours of holidays', ['Mo-Fr 09:00-17:00', 'PH 10:00-12:00']],
    ['a remark that finds no place', ['Mo-Fr 09:00-17:00', 'Sa off "Ring, vakta; 10:00, Su"']],
  ])('with %s are words in any order, and each is told', (_, lines) => {
    for (const given of [lines, [...lines].reverse()])
      expect(readLines(...given)).toEqual({
        hours: { printed: given.join(', ') },
        losses: given.map((_line, index) => ({
          path: `/openingHours/${index}`,
          reason: 'schema-org/hours-as-words',
        })),
      });
  });

  test('with a month beside the year in one line are words', () => {
    expect(readLines('Mo-Fr 09:00-17:00, Jul-Aug Mo-Fr 10:00-12:00').hours).toEqual({
      printed: 'Mo-Fr 09:00-17:00, Jul-Aug Mo-Fr 10:00-12:00',
    });
  });

  test('of one text may replace each other, round the clock, and have remarks with commas', () => {
    expect(readLines('Mo-Fr 09:00-17:00; Jul-Aug Mo-Fr 10:00-12:00').hours).toHaveProperty('periods');
    expect(readLines('24/7').hours).toEqual({ always: true });
    expect(readLines('Sa 00:00-24:00').hours).toMatchObject({ periods: [{ closes: '24:00' }] });
    expect(readLines('Mo-Fr 09:00-17:00 open "Lege, 10:00, Sa off; closed"').hours).toEqual({
      periods: [{ ...week, label: 'Lege, 10:00, Sa off; closed' }],
    });
  });

  test('with more words than there is room for are cut, and that is told', () => {
    const { hours: read, losses } = readLines('når det passer '.repeat(400));
    expect(String((read as { printed: string }).printed).length).toBe(5000);
    expect(losses.map(({ reason }) => reason)).toEqual(['schema-org/hours-as-words', 'schema-org/too-long']);
  });
});

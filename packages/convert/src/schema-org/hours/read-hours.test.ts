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
});

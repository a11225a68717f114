import type { OpeningHours, Service } from '@service-directory/schema';
import { describe, expect, test } from 'vitest';
import { makeDirectory, makeService } from '../../draft/testing/make.ts';
import { fromSchemaOrg } from '../from-schema-org.ts';
import { toSchemaOrg } from '../to-schema-org.ts';

const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

const convert = (service: Partial<Service>) => toSchemaOrg(makeDirectory([makeService(service)]));
const nodeOf = (...given: Parameters<typeof convert>) => convert(...given).output['@graph'].at(-1)!;

describe('hours', () => {
  const period = { days: ['mo' as const], opens: '10:00', closes: '15:00' };
  const said = (openingHours: OpeningHours) => nodeOf({ openingHours })['hoursAvailable'];

  test('are said with exceptions, nights and closed holidays', () => {
    expect(
      said({
        periods: [
          { days: ['mo', 'tu'], opens: '22:00', closes: '02:00', label: 'Natt' },
          { days: ['sa'], opens: '10:00', closes: '24:00' },
        ],
        publicHolidays: 'closed',
        exceptions: [
          { from: '2026-12-24', through: '2027-01-01', closed: true, note: 'Jul' },
          { from: '2027-02-01', through: '2027-02-01', periods: [{ opens: '12:00', closes: '13:00' }] },
        ],
      }),
    ).toEqual([
      {
        '@type': 'OpeningHoursSpecification',
        dayOfWeek: ['https://schema.org/Monday', 'https://schema.org/Tuesday'],
        name: 'Natt',
        opens: '22:00',
        closes: '02:00',
      },
      {
        '@type': 'OpeningHoursSpecification',
        dayOfWeek: ['https://schema.org/Saturday'],
        opens: '10:00',
        closes: '23:59:59',
      },
      {
        '@type': 'OpeningHoursSpecification',
        dayOfWeek: ['https://schema.org/PublicHolidays'],
        opens: '00:00',
        closes: '00:00',
      },
      {
        '@type': 'OpeningHoursSpecification',
        validFrom: '2026-12-24',
        validThrough: '2027-01-01',
        description: 'Jul',
        opens: '00:00',
        closes: '00:00',
      },
      {
        '@type': 'OpeningHoursSpecification',
        validFrom: '2027-02-01',
        validThrough: '2027-02-01',
        opens: '12:00',
        closes: '13:00',
      },
    ]);
  });

  const december = { validFrom: '2026-12-01', validThrough: '2026-12-31' };
  test.each<[string, OpeningHours]>([
    ['every first Monday', { periods: [{ ...period, nthOfMonth: [1] }] }],
    ['odd weeks', { periods: [{ ...period, isoWeeks: 'odd' }] }],
    ['every third week', { periods: [{ ...period, everyWeeks: { count: 3, from: '2026-01-05' } }] }],
    ['a season', { periods: [{ ...period, season: { from: '10-01', through: '04-30' } }] }],
    ['hours for women alone', { periods: [{ ...period, audience: ['women'] }] }],
    ['hours by appointment', { periods: [{ ...period, entry: 'appointment' }] }],
    ['hours with a referral beside others', { periods: [{ ...period, days: ['tu'] }, { ...period, entry: 'referral' }] }],
    ['an exception by appointment', { periods: [period], exceptions: [
      { from: '2026-12-01', through: '2026-12-24', periods: [{ opens: '10:00', closes: '12:00', entry: 'appointment' }] },
    ] }],
    ['an end that nobody knows', { periods: [{ days: ['mo'], opens: '10:00' }] }],
    ['a whole day from noon to noon', { periods: [{ days: ['mo'], opens: '12:00', closes: '12:00' }] }],
    ['a whole day from midnight', { periods: [{ days: ['mo'], opens: '00:00', closes: '00:00' }] }],
    ['a condition', { periods: [period], condition: 'Bare under −10 °C.' }],
    ['printed words', { printed: 'Etter avtale' }],
    ['exceptions of a week that nobody knows', { exceptions: [{ from: '2026-12-24', through: '2026-12-24', closed: true }] }],
    ['dates beside a week without dates', { periods: [period, { ...period, ...december }] }],
    ['dates that end before they begin', { periods: [{ ...period, validFrom: '2026-12-31', validThrough: '2026-12-01' }] }],
    ['exceptions that overlap', { periods: [period], exceptions: [
      { from: '2026-12-01', through: '2026-12-24', closed: true },
      { from: '2026-12-24', through: '2026-12-31', closed: true },
    ] }],
    ['an exception whose end nobody knows', { periods: [period], exceptions: [
      { from: '2026-12-01', through: '2026-12-24', periods: [{ opens: '10:00' }] },
    ] }],
  ])('that are %s leave a gap in the words and come back whole', (_, openingHours) => {
    const directory = makeDirectory([makeService({ openingHours })]);
    const { output, losses } = toSchemaOrg(directory);
    expect(output['@graph'].at(-1)).not.toHaveProperty('hoursAvailable');
    expect(losses).toEqual([{ path: '/services/0/openingHours', reason: 'schema-org/hours-unsaid' }]);
    expect(fromSchemaOrg(asJson(output))).toEqual({ output: asJson(directory), losses: [] });
  }); // prettier-ignore

  test('for those who only come are said', () => {
    for (const entry of ['walk-in', 'queue-ticket', 'no-referral-needed'] as const)
      expect(said({ periods: [{ ...period, entry }] })).toHaveLength(1);
  });

  test('of which nobody knows what happens on holidays say so', () => {
    expect(convert({ openingHours: { periods: [period] } }).losses).toEqual([
      { path: '/services/0/openingHours', reason: 'schema-org/holidays-unsaid' },
    ]);
    expect(convert({ openingHours: { always: true } }).losses).toEqual([]);
    expect(convert({ openingHours: { periods: [period], publicHolidays: 'closed' } }).losses).toEqual([]);
  });
});

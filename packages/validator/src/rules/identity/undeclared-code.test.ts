import { describe, expect, test } from 'vitest';
import { isTold, toldBy } from '../../testing/told-by.ts';
import { tryRule } from '../../testing/try-rule.ts';
import { serviceUndeclaredCode } from './undeclared-code.ts';

const head = {
  codes: [
    { list: 'needs', code: 'havna:sauna' },
    { list: 'audience', code: 'havna:seamen' },
    'no record',
    { list: 'needs' },
  ],
};
const told = (service: object) => tryRule(serviceUndeclaredCode, { ...service }, { head });
const periods = (group: string) => [{ days: ['mo'] }, { audience: ['women', group] }];

test('a declared code is told in no place', () => {
  expect(
    told({
      needs: ['havna:sauna'],
      audience: [{ group: 'havna:seamen' }],
      openingHours: { periods: periods('havna:seamen') },
    }),
  ).toEqual([]);
});

describe('an undeclared code is told', () => {
  test.each([
    ['among the needs', { needs: ['food', 'havna:x'] }, 'needs.1'],
    ['in the audience', { audience: [{ group: 'women' }, { group: 'havna:x' }] }, 'audience.1.group'],
    ['in the hours', { openingHours: { periods: periods('havna:x') } }, 'openingHours.periods.1.audience.1'],
    [
      'in an exception of the hours',
      { openingHours: { exceptions: [{ from: '2026-07-01' }, { periods: periods('havna:x') }] } },
      'openingHours.exceptions.1.periods.1.audience.1',
    ],
    [
      'in the hours of a place',
      { locations: [{}, { openingHours: { periods: periods('havna:x') } }] },
      'locations.1.openingHours.periods.1.audience.1',
    ],
    [
      'in the hours of a stop',
      { locations: [{ stops: [{}, { openingHours: { periods: periods('havna:x') } }] }] },
      'locations.0.stops.1.openingHours.periods.1.audience.1',
    ],
    [
      'in the hours of a contact',
      { contacts: [{ openingHours: { periods: periods('havna:x') } }] },
      'contacts.0.openingHours.periods.1.audience.1',
    ],
  ])('%s', (_where, service, path) => {
    expect(told(service).map((one) => one.path.join('.'))).toEqual([path]);
  });
});

test('a code that is declared for the other list is told, and nothing of that list is suggested', () => {
  expect(told({ needs: ['havna:seamen'] })).toMatchObject([
    { params: { code: 'havna:seamen', list: 'needs', suggestion: undefined } },
  ]);
});

test('a misspelt code is told with the declared one', () => {
  expect(told({ needs: ['havna:suana'] })).toMatchObject([{ params: { suggestion: 'havna:sauna' } }]);
});

test('a directory that declares none is told each', () => {
  expect(isTold(serviceUndeclaredCode, 'service', { needs: ['food', 'havna:sauna'] })).toBe(true);
  expect(toldBy(serviceUndeclaredCode, 'service', { needs: ['food'] })).toEqual([]);
});

test('what is no code of one’s own is left to the shape', () => {
  expect(
    told({ needs: ['Havna:Sauna', 'unknown:new', 'a:b:c', 3, null], audience: ['havna:x', { group: 3 }] }),
  ).toEqual([]);
});

test('data of the wrong type anywhere is passed over', () => {
  for (const wrong of [3, 'havna:x', null, {}, [null], [3], [[]]]) {
    const hours = { periods: wrong, exceptions: [{ periods: wrong }, wrong] };
    const part = [
      { openingHours: wrong, stops: wrong },
      { openingHours: hours, stops: [wrong] },
    ];
    const service = { needs: wrong, audience: wrong, openingHours: hours, locations: part, contacts: wrong };
    expect(told(service)).toEqual([]);
    // Then every place is looked at, beside one code that is there.
    expect(told({ ...service, needs: ['havna:x'] })).toHaveLength(1);
  }
});

test('a place that is its own stop ends', () => {
  const place: Record<string, unknown> = {};
  place['stops'] = [place];
  expect(told({ locations: [place] })).toEqual([]);
});

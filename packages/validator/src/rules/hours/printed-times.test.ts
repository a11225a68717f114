import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tryRule } from '../../testing/try-rule.ts';
import { hoursPrintedTimes } from './printed-times.ts';

const day = (opens: string, closes?: string) => ({ days: ['mo'], opens, closes });
const told = (printed: unknown, ...periods: unknown[]) =>
  tryRule(hoursPrintedTimes, { periods, printed }).map(({ params }) => [params['time'], params['printed']]);

describe('a time that the words have otherwise', () => {
  test.each([
    ['mandag 09.00–16.00', [day('09:00', '15:00')], '15:00', ['16:00']],
    ['man 09:00-15:30', [day('09:00', '15:00')], '15:00', ['15:30']],
    [{ nb: '08:00–15:00', en: '8 am to 3 pm' }, [day('09:00', '15:00')], '09:00', ['08:00']],
    ['Man–fre kl. 9–14', [day('10:00', '15:00')], '10:00', ['09:00', '14:00']],
    ['mandag til fredag fra 9 til 14', [day('10:00', '15:00')], '10:00', ['09:00', '14:00']],
    ['Man-fre 0900-1400', [day('10:00', '15:00')], '10:00', ['09:00', '14:00']],
    ['Mon–Fri 9am–2pm', [day('10:00', '15:00')], '10:00', ['09:00', '14:00']],
    ['Mandag 16–20', [day('16:00', '19:00')], '19:00', ['20:00']],
  ])('%j', (printed, periods, time, others) => {
    expect(told(printed, ...periods)).toEqual([[time, others]]);
  });
});

describe('taken are words that', () => {
  test.each([
    ['say the same', 'mandag kl. 09.00–15.00', [day('09:00', '15:00')]],
    ['say it in whole hours', 'mandag 9-15', [day('09:00', '15:00')]],
    ['say it without a sign', 'fra kl 0900 til kl 2100', [day('09:00', '21:00')]],
    ['say more', '09.00–15.00, lege 12.30–15.00', [day('09:00', '15:00')]],
    ['say less', 'åpner 09.00', [day('09:00', '15:00')]],
    ['say it in the hours of the afternoon', 'mandag 9–5', [day('09:00', '17:00')]],
    ['say it in English', 'Monday 9:00am–3:30pm', [day('09:00', '15:30')]],
    ['say it in English with whole hours', 'Monday 1–4 pm', [day('13:00', '16:00')]],
    ['say it of an evening', 'fredag 8–10', [day('20:00', '22:00')]],
    ['tell an age', 'ungdom fra 13 til 18', [day('14:00', '20:00')]],
    ['tell days of a month', 'fra 10 til 20 juli', [day('14:00', '19:00')]],
    ['say nothing of times', 'Ring for å høre', [day('09:00', '15:00')]],
    ['say half hours', 'fra 18.00, ut halv åtte, siste 21.00', [day('18:00', '07:30')]],
    ['end a sentence', 'Åpent 08-15.30.', [day('08:00', '15:30')]],
    ['say midnight', '12:00–24:00', [day('12:00', '24:00')]],
    ['name one other time only', 'stengt 24.12, se 10.00', [day('09:00', '15:00')]],
    [
      'stand beside an open end',
      'mandag kl. 18.00, tirsdag 12.00–16.30',
      [day('18:00'), day('12:00', '16:30')],
    ],
  ])('%s', (_what, printed, periods) => {
    expect(told(printed, ...periods)).toEqual([]);
  });
});

test('last entry and exceptions count as times of the record', () => {
  const hours = {
    printed: 'inn fra 18.00 til 21.00, julaften 10.00',
    periods: [{ ...day('18:00', '07:00'), lastEntry: '21:00' }],
    exceptions: [
      { from: '2026-12-24', through: '2026-12-24', periods: [{ opens: '10:00', closes: '12:00' }] },
    ],
  };
  expect(tryRule(hoursPrintedTimes, hours)).toEqual([]);
  expect(tryRule(hoursPrintedTimes, { ...hours, exceptions: [] })).toHaveLength(1);
});

test('hours without words or without periods differ from nothing', () => {
  expect(told(undefined, day('09:00', '15:00'))).toEqual([]);
  expect(tryRule(hoursPrintedTimes, { always: true, printed: '09.00–16.00' })).toEqual([]);
  expect(told('09.00–16.00', 'feil')).toEqual([]);
  expect(told('09.00–16.00', 'feil', day('09:00', '15:00'))).toHaveLength(1);
  expect(told({ nb: '09.00–16.00' }, 'feil')).toEqual([]);
});

test('words made from the periods never differ from them, and a changed hour is found', () => {
  const hour = fc.integer({ min: 0, max: 23 });
  const clock = (at: number) => `${String(at).padStart(2, '0')}:15`;
  fc.assert(
    fc.property(hour, hour, fc.integer({ min: 1, max: 22 }), (opens, closes, shift) => {
      const period = day(clock(opens), clock(closes));
      expect(told(`kl. ${clock(opens)}–${clock(closes)}`, period)).toEqual([]);
      const other = (closes + shift) % 24;
      if (other === opens || closes === opens) return;
      expect(told(`kl. ${clock(opens)}–${clock(other)}`, period)).toEqual([[clock(closes), [clock(other)]]]);
    }),
  );
});

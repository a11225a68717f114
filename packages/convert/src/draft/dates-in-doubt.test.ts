import { expect, test } from 'vitest';
import { areInDoubt, haveCommonDays, someInDoubt, type DatedDays } from './dates-in-doubt.ts';

const monday: DatedDays = { days: ['mo'] };
const summer = { from: '06-01', through: '08-31' };
const winter = { from: '10-01', through: '04-30' };
const july = { validFrom: '2026-07-01', validThrough: '2026-07-31' };

test.each<[string, DatedDays, DatedDays, boolean]>([
  ['dates beside none', monday, { ...monday, ...july }, true],
  ['a season beside none', monday, { ...monday, season: summer }, true],
  ['dates in a season', { ...monday, season: summer }, { ...monday, ...july }, true],
  ['dates that overlap', { ...monday, validFrom: '2026-07-31' }, { ...monday, ...july }, true],
  ['dates that follow each other', { ...monday, validFrom: '2026-08-01' }, { ...monday, ...july }, false],
  ['seasons that follow each other', { ...monday, season: summer }, { ...monday, season: winter }, false],
  ['a season over the new year that meets another', { ...monday, season: winter }, { ...monday, season: { from: '04-30', through: '05-31' } }, true],
  ['the same dates', { ...monday, ...july }, { ...monday, ...july }, false],
  ['other weekdays', monday, { days: ['sa'], ...july }, false],
])('two periods with %s are in doubt or not', (_, one, other, isInDoubt) => {
  expect(areInDoubt(one, other)).toBe(isInDoubt);
  expect(areInDoubt(other, one)).toBe(isInDoubt);
  const past = { ...monday, validThrough: '2020-12-31' };
  expect(someInDoubt([one, { days: ['su'] }, other])).toBe(isInDoubt);
  expect(someInDoubt([{ ...past, days: ['su'] }, other, one])).toBe(isInDoubt);
}); // prettier-ignore

test('periods between the same dates have days in common', () => {
  expect(haveCommonDays(monday, monday)).toBe(true);
  expect(haveCommonDays(monday, { days: ['sa'] })).toBe(false);
});

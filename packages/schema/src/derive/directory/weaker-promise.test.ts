import { expect, test } from 'vitest';
import { isLeast, standsBeside, weaknessOf } from './weaker-promise.ts';

test.each([
  ['residenceStatus', 'not-asked', 'not-required'],
  ['identification', 'none', 'official-document'],
  ['personalNumber', 'not-needed', 'needed'],
  ['anonymity', 'full', 'none'],
  ['cost', 'free', 'paid'],
  ['records', 'none-kept', 'shared-health-record'],
  ['police', 'never-without-consent', 'part-of-authority'],
  ['immigration', 'never-without-consent', 'present-on-site'],
  ['professionalSecrecy', 'yes', 'no'],
] as const)('of %s, %s promises more than %s, and what is unconfirmed the least', (key, more, less) => {
  expect(weaknessOf(key, more)).toBe(0);
  expect(weaknessOf(key, { value: less })).toBeGreaterThan(0);
  expect(weaknessOf(key, 'unconfirmed')).toBeGreaterThan(weaknessOf(key, less));
});

test('a word stands beside a newer one for a year, to the day', () => {
  expect(standsBeside('2025-11-24', '2026-11-24')).toBe(true);
  expect(standsBeside('2025-11-23', '2026-11-24')).toBe(false);
  expect(standsBeside('2026-11-24', '2025-11-24')).toBe(true);
});

test('a word without a date stands beside others without one, and beside no dated one', () => {
  expect(standsBeside(undefined, undefined)).toBe(true);
  expect(standsBeside('2020-01-01', undefined)).toBe(true);
  expect(standsBeside(undefined, '2026-11-24')).toBe(false);
});

test('only what asks the most, or warns, is the least that can be said', () => {
  for (const [key, value] of [
    ['identification', 'official-document'],
    ['personalNumber', 'needed'],
    ['anonymity', 'none'],
    ['cost', 'paid'],
    ['professionalSecrecy', 'no'],
    ['police', 'part-of-authority'],
    ['police', 'present-on-site'],
  ] as const)
    expect(isLeast(key, { value }), `${key} ${value}`).toBe(true);
  for (const [key, value] of [
    ['residenceStatus', 'some-services-only'],
    ['residenceStatus', 'unconfirmed'],
    ['cost', 'free'],
    ['cost', 'unconfirmed'],
    ['anonymity', 'partial'],
    ['police', 'legal-duty-only'],
  ] as const)
    expect(isLeast(key, { value }), `${key} ${value}`).toBe(false);
});

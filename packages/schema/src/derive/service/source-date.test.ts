import { expect, test } from 'vitest';
import { dateOfSource } from './source-date.ts';

const on = (publishedOn: string | undefined, retrievedOn = '2026-05-01') =>
  dateOfSource({
    id: 's',
    url: 'https://example.org',
    retrievedOn,
    supports: [],
    ...(publishedOn === undefined ? {} : { publishedOn }),
  });

test('a source says it on the day it was published', () => {
  expect(on('2025-03-04')).toBe('2025-03-04');
});

test('of a year or a month the first day counts: nobody says that it was later', () => {
  expect([on('2024'), on('2024-03')]).toEqual(['2024-01-01', '2024-03-01']);
});

test('without a date of publishing the day on which it was read counts', () => {
  expect(on(undefined)).toBe('2026-05-01');
});

test('nothing is said later than it was read', () => {
  expect([on('2027'), on('2026-06'), on('2026-06-01')]).toEqual(['2026-05-01', '2026-05-01', '2026-05-01']);
});

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

test('of a year or a month the end counts, and no day that does not exist', () => {
  expect([on('2024'), on('2024-03'), on('2024-02')]).toEqual(['2024-12-31', '2024-03-30', '2024-02-28']);
});

test('without a date of publishing the day on which it was read counts', () => {
  expect(on(undefined)).toBe('2026-05-01');
});

test('nothing is said later than it was read', () => {
  expect([on('2026'), on('2026-05'), on('2026-06-01')]).toEqual(['2026-05-01', '2026-05-01', '2026-05-01']);
});

import { describe, expect, test } from 'vitest';
import { accessConditionsSchema } from './access-conditions.ts';

const isValid = (access: object) =>
  accessConditionsSchema.safeParse({ residenceStatus: 'unconfirmed', ...access }).success;
const issuesOf = (access: object) =>
  accessConditionsSchema
    .safeParse({ residenceStatus: 'unconfirmed', ...access })
    .error?.issues.flatMap((issue) =>
      issue.code === 'invalid_union' ? issue.errors.flat().map(({ message }) => message) : [issue.message],
    ) ?? [];

const CONDITIONS: [string, string][] = [
  ['residenceStatus', 'not-asked'],
  ['identification', 'none'],
  ['personalNumber', 'not-needed'],
  ['anonymity', 'full'],
  ['cost', 'free'],
  ['records', 'none-kept'],
  ['police', 'never-without-consent'],
  ['immigration', 'never-without-consent'],
  ['professionalSecrecy', 'yes'],
];

test('residence status is all that must be said, and may be unconfirmed', () => {
  expect(isValid({})).toBe(true);
  expect(accessConditionsSchema.safeParse({}).success).toBe(false);
});

describe.each(CONDITIONS)('%s', (key, value) => {
  test('needs a basis', () => {
    expect(isValid({ [key]: { value, basis: 'stated' } })).toBe(true);
    expect(isValid({ [key]: { value } })).toBe(false);
    expect(isValid({ [key]: { value, basis: 'guessed' } })).toBe(false);
    expect(issuesOf({ [key]: { value } }).join()).toContain('needs a basis');
  });

  test('may be unconfirmed without one, short or with a note', () => {
    expect(isValid({ [key]: 'unconfirmed' })).toBe(true);
    expect(isValid({ [key]: { value: 'unconfirmed', note: 'De svarte ikke.' } })).toBe(true);
  });

  test('has no other shorthand', () => {
    expect(isValid({ [key]: value })).toBe(false);
    expect(isValid({ [key]: null })).toBe(false);
    expect(isValid({ [key]: [] })).toBe(false);
    expect(isValid({ [key]: { basis: 'stated' } })).toBe(false);
  });

  test('has codes of its own list alone', () => {
    expect(isValid({ [key]: { value: 'ja', basis: 'stated' } })).toBe(false);
    expect(isValid({ [key]: { value: true, basis: 'stated' } })).toBe(false);
  });
});

test('a service that requires residence does not belong: there is no such code', () => {
  expect(isValid({ residenceStatus: { value: 'required', basis: 'stated', note: 'x' } })).toBe(false);
  expect(isValid({ residenceStatus: 'required' })).toBe(false);
});

test.each([
  ['residenceStatus', 'some-services-only'],
  ['anonymity', 'partial'],
])('%s %s needs a note that says what the limits are', (key, value) => {
  expect(isValid({ [key]: { value, basis: 'stated' } })).toBe(false);
  expect(isValid({ [key]: { value, basis: 'stated', note: ' ' } })).toBe(false);
  expect(isValid({ [key]: { value, basis: 'stated', note: 'Bare akutt hjelp.' } })).toBe(true);
  expect(issuesOf({ [key]: { value, basis: 'stated' } }).join()).toContain('needs a note');
});

test('evidence names at least one source, by id, and a day that exists', () => {
  const cost = (evidence: object) => isValid({ cost: { value: 'free', basis: 'stated', ...evidence } });
  expect(cost({ sourceIds: ['s1'], checkedOn: '2026-11-24' })).toBe(true);
  expect(cost({ sourceIds: [] })).toBe(false);
  expect(cost({ sourceIds: ['S 1'] })).toBe(false);
  expect(cost({ sourceIds: 's1' })).toBe(false);
  expect(cost({ checkedOn: '2026-02-30' })).toBe(false);
});

test('ways in are a list of codes, short or with evidence', () => {
  expect(isValid({ entry: ['walk-in', { value: 'appointment', basis: 'stated', note: 'For lege.' }] })).toBe(
    true,
  );
  expect(isValid({ entry: [] })).toBe(false);
  expect(isValid({ entry: 'walk-in' })).toBe(false);
  expect(isValid({ entry: ['drop-in'] })).toBe(false);
  expect(isValid({ entry: ['unconfirmed'] })).toBe(false);
});

import { describe, expect, test } from 'vitest';
import { tokenize } from './tokenize.ts';

const kinds = (text: string) => tokenize(text).map(({ kind }) => kind);
const first = (text: string) => {
  const { kind, value } = tokenize(text)[0] ?? { kind: 'end', value: 0 };
  return [kind, value];
};

describe('words', () => {
  test.each([
    ['mo', 'weekday', 0],
    ['SU', 'weekday', 6],
    ['Tues', 'weekday', 1],
    ['thursday', 'weekday', 3],
    ['Mar', 'month', 3],
    ['Sept', 'month', 9],
    ['May', 'month', 5],
  ])('%s is a %s', (text, kind, value) => {
    expect(first(text)).toEqual([kind, value]);
  });

  test.each(['Ma', 'T', 'lundi', 'Mondays', 'constructor'])('%s is no day and no month', (text) => {
    expect(first(text)[0]).toBe('unknown');
  });
});

test('a time has minutes below 60; what looks like one is a number', () => {
  expect(first('09:30')).toEqual(['time', 570]);
  expect(first('26:00')).toEqual(['time', 1560]);
  expect(kinds('10:75')).toEqual(['number', 'symbol', 'number', 'end']);
});

test('round the clock is one token, 24/70 is not', () => {
  expect(kinds('24 / 7')).toEqual(['always', 'end']);
  expect(kinds('24/70')).toEqual(['number', 'symbol', 'number', 'end']);
});

test('every dash is a hyphen', () => {
  expect(tokenize('-‐‑‒–—−').map(({ text }) => text)).toEqual(['-', '-', '-', '-', '-', '-', '-', '']);
});

test('a comment keeps its letters and marks; one that does not end is not understood', () => {
  expect(tokenize('"Ring; «her» || 24/7"')[0]).toMatchObject({
    kind: 'comment',
    text: 'Ring; «her» || 24/7',
  });
  expect(kinds('"Ring')).toEqual(['unknown', 'unknown', 'end']);
});

test('tokens tell where they stand in the text, also behind characters of two code units', () => {
  expect(tokenize('"😀" mo').map(({ from, to }) => [from, to])).toEqual([
    [0, 4],
    [5, 7],
    [7, 7],
  ]);
});

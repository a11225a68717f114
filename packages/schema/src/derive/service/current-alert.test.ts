import { describe, expect, test } from 'vitest';
import { currentAlert } from './current-alert.ts';

const text = 'We have moved.';

describe('a notice', () => {
  test.each([
    ['before its first day', '2026-11-30', false],
    ['on its first day', '2026-12-01', true],
    ['on its last day', '2026-12-05', true],
    ['after its last day', '2026-12-06', false],
  ])('%s', (_, on, holds) => {
    const alert = { text, from: '2026-12-01', through: '2026-12-05' };
    expect(currentAlert({ alert }, on)).toBe(holds ? alert : undefined);
  });

  test('without days holds on every day, and no notice is none', () => {
    expect(currentAlert({ alert: { text } }, '2026-12-01')).toEqual({ text });
    expect(currentAlert({}, '2026-12-01')).toBeUndefined();
  });
});

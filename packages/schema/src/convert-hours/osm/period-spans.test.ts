import { describe, expect, test } from 'vitest';
import { opensLast, sortSpans, spanOfPeriod } from './period-spans.ts';

const endless = (opens: string) => ({ days: ['tu' as const], opens });
const known = (opens: string, closes: string) => ({ days: ['mo' as const], opens, closes });

test('closing at or before opening is on the next day', () => {
  expect(spanOfPeriod({ opens: '22:00', closes: '03:00' })).toEqual({ begins: 1320, ends: 1620 });
  expect(spanOfPeriod({ opens: '08:00', closes: '08:00' })).toEqual({ begins: 480, ends: 1920 });
  expect(spanOfPeriod({ opens: '08:00', closes: '24:00' })).toEqual({ begins: 480, ends: 1440 });
});

describe('an open end may stand in one list with known times', () => {
  test('when it comes last', () => {
    expect(opensLast({ periods: [known('10:00', '12:00'), endless('18:00')] })).toBe(true);
  });

  test('not before them, nor where a reader may take it to last until them in the morning', () => {
    expect(opensLast({ periods: [known('10:00', '19:00'), endless('18:00')] })).toBe(false);
    expect(opensLast({ periods: [known('06:00', '12:00'), endless('18:00')] })).toBe(false);
    expect(opensLast({ periods: [known('17:00', '01:00'), endless('18:00')] })).toBe(false);
  });

  test('also not before those of an exception', () => {
    const exceptions = [
      { from: '2026-12-24', through: '2026-12-24', periods: [{ opens: '19:00', closes: '20:00' }] },
    ];
    expect(opensLast({ periods: [endless('18:00')], exceptions })).toBe(false);
  });
});

test('spans are sorted, each once, with the earliest open end last', () => {
  const openEnd = (begins: number) => ({ begins, ends: 1440, isOpenEnd: true });
  expect(
    sortSpans([
      openEnd(1200),
      openEnd(1080),
      { begins: 700, ends: 720 },
      { begins: 600, ends: 660 },
      { begins: 700, ends: 720 },
    ]),
  ).toEqual([{ begins: 600, ends: 660 }, { begins: 700, ends: 720 }, openEnd(1080)]);
});

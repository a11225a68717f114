import { describe, expect, test } from 'vitest';
import { LossList } from '../hours-losses.ts';
import { latestEnd, spansOn, stateOfRules, stateOfSpans, turningMinutes } from './day-states.ts';
import { parseRules } from './parse-rules.ts';

/** State at HH:00 of a day on which, and on the day before which, the rules with these numbers hold. */
const at = (text: string, hour: number, today: number[], yesterday: number[] = []) =>
  stateOfRules(parseRules(text, new LossList()), { today: new Set(today), yesterday: new Set(yesterday) })(
    hour * 60,
  ).state;

describe('rules of a text', () => {
  test('a later rule replaces the whole day', () => {
    expect(at('Mo-Fr 10:00-15:00; We 12:00-18:00', 11, [0, 1])).toBe('closed');
    expect(at('Mo-Fr 10:00-15:00; We 12:00-18:00', 17, [0, 1])).toBe('open');
  });

  test('after a comma it adds', () => {
    expect(at('Mo-Fr 10:00-15:00, We 17:00-18:00', 11, [0, 1])).toBe('open');
  });

  test('it also wipes the hours after midnight of the night before, unless it adds', () => {
    expect(at('Th 18:00-02:00; Fr 18:00-04:00', 1, [1], [0])).toBe('closed');
    expect(at('Th 18:00-02:00, Fr 18:00-04:00', 1, [1], [0])).toBe('open');
  });

  test('closing lies on top of what stands before it, and can be opened again', () => {
    expect(at('Mo 10:00-15:00; Mo 12:00-13:00 off', 12, [0, 1])).toBe('closed');
    expect(at('Mo 10:00-15:00; Mo 12:00-13:00 off', 14, [0, 1])).toBe('open');
    expect(at('Mo 10:00-15:00; PH off, PH 10:00-12:00', 11, [0, 1, 2])).toBe('open');
  });

  test('of an end that is not known it says unknown until midnight', () => {
    expect(at('Mo 18:00+', 23, [0])).toBe('unknown');
    expect(at('Mo 18:00+', 1, [], [0])).toBe('closed');
  });
});

describe('how far the hours of a day run on', () => {
  const latest = (text: string, today: number[]) =>
    latestEnd(parseRules(text, new LossList()), { today: new Set(today), yesterday: new Set() });

  test('to the end of the longest night', () => {
    expect(latest('Mo 22:00-03:00, Mo 23:00-05:00', [0, 1])).toBe(1740);
    expect(latest('Mo 10:00-15:00', [0])).toBe(1440);
  });

  test('not of one that a later rule replaces or closes', () => {
    expect(latest('Mo 22:00-03:00; Mo 10:00-24:00', [0, 1])).toBe(1440);
    expect(latest('Mo 22:00-03:00; PH 20:00-24:00 off', [0, 1])).toBe(1440);
  });
});

describe('our hours', () => {
  test('what began the day before reaches into the day', () => {
    const spans = {
      today: [],
      yesterday: spansOn({ periods: [{ days: ['mo'], opens: '22:00', closes: '03:00' }] }, 4, false),
    };
    expect(stateOfSpans(spans, 179)).toBe('open');
    expect(stateOfSpans(spans, 180)).toBe('closed');
  });

  test('certainly open beats perhaps', () => {
    const today = [
      { begins: 0, ends: 1440, state: 'unknown' as const },
      { begins: 600, ends: 720, state: 'open' as const },
    ];
    expect(stateOfSpans({ today, yesterday: [] }, 600)).toBe('open');
    expect(stateOfSpans({ today, yesterday: [] }, 720)).toBe('unknown');
  });
});

test('the minutes at which a day can change are those of its own hours and of the night before', () => {
  expect(
    turningMinutes({ today: [{ begins: 600, ends: 1500 }], yesterday: [{ begins: 1320, ends: 1620 }] }),
  ).toEqual([0, 180, 600]);
});

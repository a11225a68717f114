import { expect, test } from 'vitest';
import { valueOfIso } from './iso-value.ts';

test.each([
  ['2026-03-12', { kind: 'date', date: '2026-03-12' }],
  ['2026-03-12T14:05:00', { kind: 'date', date: '2026-03-12', time: '14:05' }],
  ['2026-03-12T14:05:59.999Z', { kind: 'date', date: '2026-03-12', time: '14:05' }],
  ['14:05', { kind: 'time', time: '14:05' }],
  ['T14:05:30', { kind: 'time', time: '14:05' }],
  ['PT09H30M00S', { kind: 'time', time: '09:30' }],
  ['PT37H30M00.5S', { kind: 'time', time: '37:30' }],
  ['PT90M', { kind: 'time', time: '01:30' }],
  ['PT1H', { kind: 'time', time: '01:00' }],
])('%s is a date or a time', (text, value) => expect(valueOfIso(text)).toEqual(value));

test.each(['', 'PT', '-PT1H', 'P1D', '12.3.2026', '2026-3-12', '2026-03-12T', '10:5', 'i dag'])(
  '%j is neither',
  (text) => expect(valueOfIso(text)).toBeUndefined(),
);
